-- SPDX-License-Identifier: EUPL-1.2
-- The powers of Veilig Thuis are not passed on: a partner that shares the casus does not see this row (gezinskring.md 5.1).
alter table ketenbericht enable row level security;
alter table ketenbericht force row level security;
drop policy if exists zichtbaar on ketenbericht;
create policy zichtbaar on ketenbericht
  using (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
