-- SPDX-License-Identifier: EUPL-1.2
-- What was said may tell of someone's own life: for who writes the vision, answers for it, or reports on a council.
alter table activiteitverslag enable row level security;
alter table activiteitverslag force row level security;
drop policy if exists zichtbaar on activiteitverslag;
create policy zichtbaar on activiteitverslag
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier', 'bestuurder')))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
