-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who writes the vision writes in it.
alter table tekstversiepassage enable row level security;
alter table tekstversiepassage force row level security;
drop policy if exists zichtbaar on tekstversiepassage;
create policy zichtbaar on tekstversiepassage
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
