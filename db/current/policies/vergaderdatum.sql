-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who records for the municipality of the table and the projectleider plan and cancel.
alter table vergaderdatum enable row level security;
alter table vergaderdatum force row level security;
drop policy if exists zichtbaar on vergaderdatum;
create policy zichtbaar on vergaderdatum for select
  using (regio_id = (select app.regio()));
drop policy if exists toevoegen on vergaderdatum;
create policy toevoegen on vergaderdatum for insert
  with check (regio_id = (select app.regio())
    and exists (select from overlegtafel o where o.regio_id = vergaderdatum.regio_id and o.id = vergaderdatum.tafel_id
      and ((select app.heeft_rol('projectleider'))
      or (o.gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier'))))));
drop policy if exists weghalen on vergaderdatum;
create policy weghalen on vergaderdatum for delete
  using (regio_id = (select app.regio())
    and exists (select from overlegtafel o where o.regio_id = vergaderdatum.regio_id and o.id = vergaderdatum.tafel_id
      and ((select app.heeft_rol('projectleider'))
      or (o.gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier'))))));
