-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; who runs the traject and who advises a municipality judge.
alter table doeloordeel enable row level security;
alter table doeloordeel force row level security;
drop policy if exists zichtbaar on doeloordeel;
create policy zichtbaar on doeloordeel
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
