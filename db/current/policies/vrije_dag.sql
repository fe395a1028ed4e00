-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table vrije_dag enable row level security;
alter table vrije_dag force row level security;
drop policy if exists zichtbaar on vrije_dag;
create policy zichtbaar on vrije_dag
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
