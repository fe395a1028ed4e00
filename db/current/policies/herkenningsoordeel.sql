-- SPDX-License-Identifier: EUPL-1.2
-- Who lets a text out says what in it points at nobody, and no one else.
alter table herkenningsoordeel enable row level security;
alter table herkenningsoordeel force row level security;
drop policy if exists zichtbaar on herkenningsoordeel;
create policy zichtbaar on herkenningsoordeel
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
