-- SPDX-License-Identifier: EUPL-1.2
-- A term is there for who must meet it and for who waits for it: the two sides of a transfer see the same one.
alter table termijn enable row level security;
alter table termijn force row level security;
drop policy if exists zichtbaar on termijn;
create policy zichtbaar on termijn
  using (organisatie_id = any((select app.houders())::uuid[]) or ziet_ook_id = any((select app.houders())::uuid[]))
  with check (organisatie_id = any((select app.houders())::uuid[]) or ziet_ook_id = any((select app.houders())::uuid[]));
