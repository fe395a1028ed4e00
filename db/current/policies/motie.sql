-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who records for that municipality and the projectleider write in it.
alter table motie enable row level security;
alter table motie force row level security;
drop policy if exists zichtbaar on motie;
create policy zichtbaar on motie
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider'))
      or (gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier')))));
