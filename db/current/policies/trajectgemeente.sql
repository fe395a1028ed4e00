-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table trajectgemeente enable row level security;
alter table trajectgemeente force row level security;
drop policy if exists zichtbaar on trajectgemeente;
create policy zichtbaar on trajectgemeente
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
