-- SPDX-License-Identifier: EUPL-1.2
-- Read by Veilig Thuis only, as the message that it came with; who sent it cannot look back.
alter table bijlage enable row level security;
alter table bijlage force row level security;
drop policy if exists zichtbaar on bijlage;
create policy zichtbaar on bijlage
  using (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
