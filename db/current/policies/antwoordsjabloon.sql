-- SPDX-License-Identifier: EUPL-1.2
-- Who answers reactions.
alter table antwoordsjabloon enable row level security;
alter table antwoordsjabloon force row level security;
drop policy if exists zichtbaar on antwoordsjabloon;
create policy zichtbaar on antwoordsjabloon
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier', 'bestuurder')))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
