-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who records for that municipality and the projectleider write in it.
alter table reces enable row level security;
alter table reces force row level security;
drop policy if exists zichtbaar on reces;
create policy zichtbaar on reces for select
  using (regio_id = (select app.regio()));
drop policy if exists toevoegen on reces;
create policy toevoegen on reces for insert
  with check (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider'))
      or (gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier')))));
drop policy if exists weghalen on reces;
create policy weghalen on reces for delete
  using (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider'))
      or (gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier')))));
