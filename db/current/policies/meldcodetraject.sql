-- SPDX-License-Identifier: EUPL-1.2
-- Stays inside the organisation: there for who began it and for the aandachtsfunctionaris; not for colleagues, not for Veilig Thuis.
alter table meldcodetraject enable row level security;
alter table meldcodetraject force row level security;
drop policy if exists zichtbaar on meldcodetraject;
create policy zichtbaar on meldcodetraject
  using (organisatie_id = any((select app.houders())::uuid[])
    and (maker_id = any((select app.houders())::uuid[]) or (select app.heeft_rol('aandachtsfunctionaris'))))
  with check (organisatie_id = any((select app.houders())::uuid[])
    and (maker_id = any((select app.houders())::uuid[]) or (select app.heeft_rol('aandachtsfunctionaris'))));
