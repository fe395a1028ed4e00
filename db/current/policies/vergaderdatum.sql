-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table vergaderdatum enable row level security;
alter table vergaderdatum force row level security;
drop policy if exists zichtbaar on vergaderdatum;
create policy zichtbaar on vergaderdatum
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
