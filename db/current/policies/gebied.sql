-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table gebied enable row level security;
alter table gebied force row level security;
drop policy if exists zichtbaar on gebied;
create policy zichtbaar on gebied
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
