-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who advises that municipality and the projectleider write in it.
alter table huisstijl enable row level security;
alter table huisstijl force row level security;
drop policy if exists zichtbaar on huisstijl;
create policy zichtbaar on huisstijl
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider'))
      or (gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur')))));
