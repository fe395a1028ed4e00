-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table visieversie enable row level security;
alter table visieversie force row level security;
drop policy if exists zichtbaar on visieversie;
create policy zichtbaar on visieversie
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
