-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table stuktekst enable row level security;
alter table stuktekst force row level security;
drop policy if exists zichtbaar on stuktekst;
create policy zichtbaar on stuktekst
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
