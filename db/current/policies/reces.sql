-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table reces enable row level security;
alter table reces force row level security;
drop policy if exists zichtbaar on reces;
create policy zichtbaar on reces
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
