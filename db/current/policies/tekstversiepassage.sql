-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table tekstversiepassage enable row level security;
alter table tekstversiepassage force row level security;
drop policy if exists zichtbaar on tekstversiepassage;
create policy zichtbaar on tekstversiepassage
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
