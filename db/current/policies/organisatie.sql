-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table organisatie enable row level security;
alter table organisatie force row level security;
drop policy if exists zichtbaar on organisatie;
create policy zichtbaar on organisatie
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
