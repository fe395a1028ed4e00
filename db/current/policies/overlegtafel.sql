-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table overlegtafel enable row level security;
alter table overlegtafel force row level security;
drop policy if exists zichtbaar on overlegtafel;
create policy zichtbaar on overlegtafel
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
