-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table inspraakvenster enable row level security;
alter table inspraakvenster force row level security;
drop policy if exists zichtbaar on inspraakvenster;
create policy zichtbaar on inspraakvenster
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
