-- SPDX-License-Identifier: EUPL-1.2
-- Sender and receiver both see where responsibility lies (G06).
alter table overdracht enable row level security;
alter table overdracht force row level security;
drop policy if exists zichtbaar on overdracht;
create policy zichtbaar on overdracht
  using (van_organisatie_id = any((select app.houders())::uuid[]) or naar_organisatie_id = any((select app.houders())::uuid[]))
  with check (van_organisatie_id = any((select app.houders())::uuid[]) or naar_organisatie_id = any((select app.houders())::uuid[]));
