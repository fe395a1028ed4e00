-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family. The projectleider records what merged.
alter table gemeente enable row level security;
alter table gemeente force row level security;
drop policy if exists zichtbaar on gemeente;
create policy zichtbaar on gemeente
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
