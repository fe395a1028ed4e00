-- SPDX-License-Identifier: EUPL-1.2
-- Read by Veilig Thuis only; who sent it puts it in by app.dien_in and cannot look back.
alter table binnenkomst enable row level security;
alter table binnenkomst force row level security;
drop policy if exists zichtbaar on binnenkomst;
create policy zichtbaar on binnenkomst
  using (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
