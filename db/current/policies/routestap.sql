-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who records for that municipality and the projectleider write in it.
alter table routestap enable row level security;
alter table routestap force row level security;
drop policy if exists zichtbaar on routestap;
create policy zichtbaar on routestap
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider'))
      or (gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier')))));
-- Only what is planned and no more is removed, by the same people.
drop policy if exists verwijderen on routestap;
create policy verwijderen on routestap as restrictive for delete to verband_app
  using (status = 'gepland' and ((select app.heeft_rol('projectleider'))
    or (gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier')))));
