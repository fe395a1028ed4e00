-- SPDX-License-Identifier: EUPL-1.2
-- The powers of Veilig Thuis are not passed on: a partner that shares the casus does not see this row (gezinskring.md 5.1).
alter table raadsverzoek enable row level security;
alter table raadsverzoek force row level security;
drop policy if exists zichtbaar on raadsverzoek;
create policy zichtbaar on raadsverzoek
  using (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
