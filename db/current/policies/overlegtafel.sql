-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who records for that municipality and the projectleider write in it.
alter table overlegtafel enable row level security;
alter table overlegtafel force row level security;
drop policy if exists zichtbaar on overlegtafel;
create policy zichtbaar on overlegtafel
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider'))
      or (gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier')))));
-- Removed by the same people; a table that a route uses is held by its reference.
drop policy if exists verwijderen on overlegtafel;
create policy verwijderen on overlegtafel as restrictive for delete to verband_app
  using ((select app.heeft_rol('projectleider'))
    or (gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier'))));
