-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table medewerker enable row level security;
alter table medewerker force row level security;
drop policy if exists zichtbaar on medewerker;
create policy zichtbaar on medewerker
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
