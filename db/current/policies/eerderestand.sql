-- SPDX-License-Identifier: EUPL-1.2
-- Some of it is a report of what people said, which may tell of someone's own life: for who writes the vision, answers for it, or
-- reports on a council. Written by app.bewaar_stand only.
alter table eerderestand enable row level security;
alter table eerderestand force row level security;
drop policy if exists zichtbaar on eerderestand;
create policy zichtbaar on eerderestand
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier', 'bestuurder')))
  with check (false);
