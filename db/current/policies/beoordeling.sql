-- SPDX-License-Identifier: EUPL-1.2
-- The powers of Veilig Thuis are not passed on: a partner that shares the casus does not see this row (gezinskring.md 5.1, G19).
alter table beoordeling enable row level security;
alter table beoordeling force row level security;
drop policy if exists zichtbaar on beoordeling;
create policy zichtbaar on beoordeling
  using (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
-- A decision stays as it was made (G07): the program cannot change the row any more, only annotate it.
drop policy if exists besloten on beoordeling;
create policy besloten on beoordeling as restrictive for update to verband_app using (besloten_op is null) with check (true);
