-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who records for that municipality and the projectleider write in it,
-- and only the projectleider says what the region does with it.
alter table amendement enable row level security;
alter table amendement force row level security;
drop policy if exists zichtbaar on amendement;
create policy zichtbaar on amendement
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider'))
      or (gemeente_code = (select app.eigen_gemeente()) and afhandeling is null and (select app.heeft_rol('beleidsadviseur', 'griffier')))));
