-- SPDX-License-Identifier: EUPL-1.2
-- Which melding a report became is not for the sender: Veilig Thuis only (G19).
alter table politiebericht enable row level security;
alter table politiebericht force row level security;
drop policy if exists zichtbaar on politiebericht;
create policy zichtbaar on politiebericht
  using (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
