-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who writes the vision says what its goals are measured by.
alter table doelindicator enable row level security;
alter table doelindicator force row level security;
drop policy if exists zichtbaar on doelindicator;
create policy zichtbaar on doelindicator for select
  using (regio_id = (select app.regio()));
drop policy if exists toevoegen on doelindicator;
create policy toevoegen on doelindicator for insert
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
drop policy if exists weghalen on doelindicator;
create policy weghalen on doelindicator for delete
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
