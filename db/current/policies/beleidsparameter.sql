-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table beleidsparameter enable row level security;
alter table beleidsparameter force row level security;
drop policy if exists zichtbaar on beleidsparameter;
create policy zichtbaar on beleidsparameter
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
