-- SPDX-License-Identifier: EUPL-1.2
-- Each organisation keeps and sees its own register of what it told others.
alter table verstrekking enable row level security;
alter table verstrekking force row level security;
drop policy if exists zichtbaar on verstrekking;
create policy zichtbaar on verstrekking
  using (organisatie_id = any((select app.houders())::uuid[]))
  with check (organisatie_id = any((select app.houders())::uuid[]));
