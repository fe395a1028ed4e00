-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table stuk enable row level security;
alter table stuk force row level security;
drop policy if exists zichtbaar on stuk;
create policy zichtbaar on stuk
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
