-- SPDX-License-Identifier: EUPL-1.2
-- Whoever is signed in sees the own region.
alter table regio enable row level security;
alter table regio force row level security;
drop policy if exists zichtbaar on regio;
create policy zichtbaar on regio
  using (id = (select app.regio()))
  with check (false);
