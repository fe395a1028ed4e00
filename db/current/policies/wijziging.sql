-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who writes the vision writes in it.
alter table wijziging enable row level security;
alter table wijziging force row level security;
drop policy if exists zichtbaar on wijziging;
create policy zichtbaar on wijziging
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
