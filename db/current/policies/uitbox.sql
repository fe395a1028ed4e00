-- SPDX-License-Identifier: EUPL-1.2
-- Written by commands, read by the sender of messages only.
alter table uitbox enable row level security;
alter table uitbox force row level security;
drop policy if exists zichtbaar on uitbox;
create policy zichtbaar on uitbox
  using (false)
  with check (regio_id = (select app.regio()));
