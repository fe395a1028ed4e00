-- SPDX-License-Identifier: EUPL-1.2
-- Veilig Thuis that took it in; the police that sent it see the counts of their own deliveries and change nothing.
alter table politielevering enable row level security;
alter table politielevering force row level security;
drop policy if exists zichtbaar on politielevering;
create policy zichtbaar on politielevering
  using ((organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker'))) or (afzender_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('politieMedewerker'))))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
