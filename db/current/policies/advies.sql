-- SPDX-License-Identifier: EUPL-1.2
-- An advies is between the asker and the people of the same Veilig Thuis (gezinskring.md 1.1, G02).
alter table advies enable row level security;
alter table advies force row level security;
drop policy if exists zichtbaar on advies;
create policy zichtbaar on advies
  using (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
