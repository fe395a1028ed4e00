-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table onderdeel enable row level security;
alter table onderdeel force row level security;
drop policy if exists zichtbaar on onderdeel;
create policy zichtbaar on onderdeel
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
