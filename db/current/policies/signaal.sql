-- SPDX-License-Identifier: EUPL-1.2
-- There for who recorded it, for the aandachtsfunctionaris of the same organisation, and for who holds the trajectory it was put in.
alter table signaal enable row level security;
alter table signaal force row level security;
drop policy if exists zichtbaar on signaal;
create policy zichtbaar on signaal
  using (organisatie_id = any((select app.houders())::uuid[])
    and (maker_id = any((select app.houders())::uuid[]) or (select app.heeft_rol('aandachtsfunctionaris'))
      or exists (select from meldcodetraject t where t.regio_id = signaal.regio_id and t.id = signaal.traject_id offset 0)))
  with check (organisatie_id = any((select app.houders())::uuid[])
    and (maker_id = any((select app.houders())::uuid[]) or (select app.heeft_rol('aandachtsfunctionaris'))));
