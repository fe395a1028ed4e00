-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table visietraject enable row level security;
alter table visietraject force row level security;
drop policy if exists zichtbaar on visietraject;
create policy zichtbaar on visietraject
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
