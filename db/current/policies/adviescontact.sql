-- SPDX-License-Identifier: EUPL-1.2
-- What was advised is there for who sees the advies.
alter table adviescontact enable row level security;
alter table adviescontact force row level security;
drop policy if exists zichtbaar on adviescontact;
create policy zichtbaar on adviescontact
  using (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
