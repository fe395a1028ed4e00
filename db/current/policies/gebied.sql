-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only the projectleider writes in it.
alter table gebied enable row level security;
alter table gebied force row level security;
drop policy if exists zichtbaar on gebied;
create policy zichtbaar on gebied
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and (select app.heeft_rol('projectleider')));
