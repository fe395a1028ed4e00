-- SPDX-License-Identifier: EUPL-1.2
-- What the reporter heard is there for Veilig Thuis only, as the reporter is (G19).
alter table terugkoppeling enable row level security;
alter table terugkoppeling force row level security;
drop policy if exists zichtbaar on terugkoppeling;
create policy zichtbaar on terugkoppeling
  using (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
