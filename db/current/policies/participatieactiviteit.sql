-- SPDX-License-Identifier: EUPL-1.2
-- Everyone around the making of the vision reads it; who runs the traject and who advises a municipality write it.
alter table participatieactiviteit enable row level security;
alter table participatieactiviteit force row level security;
drop policy if exists zichtbaar on participatieactiviteit;
create policy zichtbaar on participatieactiviteit
  using (regio_id = (select app.regio()) and (select app.heeft_rol('beleidsadviseur', 'projectleider', 'griffier', 'bestuurder', 'raadslid', 'ketenpartner', 'dataAnalist')))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
