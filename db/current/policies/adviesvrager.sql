-- SPDX-License-Identifier: EUPL-1.2
-- The asker's own data are there for who sees the advies, and for nobody else [V7].
alter table adviesvrager enable row level security;
alter table adviesvrager force row level security;
drop policy if exists zichtbaar on adviesvrager;
create policy zichtbaar on adviesvrager
  using (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
