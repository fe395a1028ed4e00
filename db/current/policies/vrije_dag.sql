-- SPDX-License-Identifier: EUPL-1.2
-- Read by everyone signed in in the region; a day is added by who leads Veilig Thuis, and every term follows it.
alter table vrije_dag enable row level security;
alter table vrije_dag force row level security;
drop policy if exists zichtbaar on vrije_dag;
create policy zichtbaar on vrije_dag
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('leidinggevende')));
