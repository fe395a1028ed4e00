-- SPDX-License-Identifier: EUPL-1.2
-- Who writes the vision, answers what came in, or reports on a council; what is public of it is published elsewhere.
-- A reaction may tell of someone's own life.
alter table reactie enable row level security;
alter table reactie force row level security;
drop policy if exists zichtbaar on reactie;
create policy zichtbaar on reactie
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier', 'bestuurder')))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier')));
