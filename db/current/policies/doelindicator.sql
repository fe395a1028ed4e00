-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table doelindicator enable row level security;
alter table doelindicator force row level security;
drop policy if exists zichtbaar on doelindicator;
create policy zichtbaar on doelindicator
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
