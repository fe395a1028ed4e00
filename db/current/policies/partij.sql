-- SPDX-License-Identifier: EUPL-1.2
-- Everyone around the making of the vision reads it; who runs the traject and who advises a municipality write it.
alter table partij enable row level security;
alter table partij force row level security;
drop policy if exists zichtbaar on partij;
create policy zichtbaar on partij
  using (regio_id = (select app.regio()) and (select app.heeft_rol('beleidsadviseur', 'projectleider', 'griffier', 'bestuurder', 'raadslid', 'ketenpartner', 'dataAnalist')))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
-- Removed by who writes it; one that took part in an activity is held by its reference.
drop policy if exists verwijderen on partij;
create policy verwijderen on partij as restrictive for delete to verband_app
  using ((select app.heeft_rol('projectleider', 'beleidsadviseur')));
