-- SPDX-License-Identifier: EUPL-1.2
-- What was said may tell of someone's own life: for who writes the vision, answers for it, or reports on a council.
alter table opbrengst enable row level security;
alter table opbrengst force row level security;
drop policy if exists zichtbaar on opbrengst;
create policy zichtbaar on opbrengst
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier', 'bestuurder')))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
