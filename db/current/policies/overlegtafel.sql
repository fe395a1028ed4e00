-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table overlegtafel enable row level security;
alter table overlegtafel force row level security;
drop policy if exists zichtbaar on overlegtafel;
create policy zichtbaar on overlegtafel
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
-- Removed by the municipality whose table it is, or by the projectleider; a table that a route uses is held by its reference.
drop policy if exists verwijderen on overlegtafel;
create policy verwijderen on overlegtafel as restrictive for delete to verband_app
  using ((select app.heeft_rol('projectleider')) or gemeente_code = (select app.eigen_gemeente()));
