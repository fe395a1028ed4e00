-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; the projectleider records it.
alter table herindeling enable row level security;
alter table herindeling force row level security;
drop policy if exists zichtbaar on herindeling;
create policy zichtbaar on herindeling
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
