-- SPDX-License-Identifier: EUPL-1.2
-- Who runs the traject and who advises a municipality invite; what is sealed in a row opens for nobody without the key.
alter table uitnodigingsronde enable row level security;
alter table uitnodigingsronde force row level security;
drop policy if exists zichtbaar on uitnodigingsronde;
create policy zichtbaar on uitnodigingsronde
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
