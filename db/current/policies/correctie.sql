-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region, but of reactions and parties only who sees those.
alter table correctie enable row level security;
alter table correctie force row level security;
drop policy if exists zichtbaar on correctie;
create policy zichtbaar on correctie for select
  using (regio_id = (select app.regio())
    and case soort when 'reactie' then (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier', 'bestuurder'))
      when 'partij' then (select app.heeft_rol('beleidsadviseur', 'projectleider', 'griffier', 'bestuurder', 'raadslid', 'ketenpartner', 'dataAnalist'))
      else true end);
-- Each writes under their own name, for their own municipality or as projectleider.
drop policy if exists toevoegen on correctie;
create policy toevoegen on correctie for insert
  with check (regio_id = (select app.regio()) and door = (select app.houders())[1]
    and case soort when 'reactie' then (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier'))
      when 'partij' then (select app.heeft_rol('projectleider', 'beleidsadviseur'))
      else (select app.heeft_rol('projectleider')) or gemeente_code = (select app.eigen_gemeente()) end);
-- What stood there is never changed, only forgotten: when words of a reaction told who someone is.
drop policy if exists vergeten on correctie;
create policy vergeten on correctie for update
  using (regio_id = (select app.regio()) and soort = 'reactie'
    and (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier')))
  with check (was is null);
