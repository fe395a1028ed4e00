-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family. Only the projectleider has papers made.
alter table stukronde enable row level security;
alter table stukronde force row level security;
drop policy if exists zichtbaar on stukronde;
create policy zichtbaar on stukronde
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
