-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only the projectleider has papers made.
alter table stuk enable row level security;
alter table stuk force row level security;
drop policy if exists zichtbaar on stuk;
create policy zichtbaar on stuk
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and (select app.heeft_rol('projectleider')));
