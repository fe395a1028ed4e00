-- SPDX-License-Identifier: EUPL-1.2
-- Who writes the vision, answers what came in, or reports on a council; what is public of it is published elsewhere.
-- A reaction may tell of someone's own life.
alter table reactiepunt enable row level security;
alter table reactiepunt force row level security;
drop policy if exists zichtbaar on reactiepunt;
create policy zichtbaar on reactiepunt
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier', 'bestuurder')))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier')));
-- A point whose answer was published stays, and only who makes points removes one.
drop policy if exists verwijderen on reactiepunt;
create policy verwijderen on reactiepunt as restrictive for delete to verband_app
  using (status <> 'vastgesteld' and (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier')));
