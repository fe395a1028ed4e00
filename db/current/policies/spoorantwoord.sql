-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table spoorantwoord enable row level security;
alter table spoorantwoord force row level security;
drop policy if exists zichtbaar on spoorantwoord;
create policy zichtbaar on spoorantwoord
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
