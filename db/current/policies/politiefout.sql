-- SPDX-License-Identifier: EUPL-1.2
-- Whoever sees the delivery sees which rows of it were wrong; only Veilig Thuis, which reads them, writes it down.
alter table politiefout enable row level security;
alter table politiefout force row level security;
drop policy if exists zichtbaar on politiefout;
create policy zichtbaar on politiefout
  using (exists (select from politielevering l where l.regio_id = politiefout.regio_id and l.id = politiefout.politielevering_id offset 0))
  with check ((select app.heeft_rol('vtMedewerker')) and exists (select from politielevering l where l.regio_id = politiefout.regio_id and l.id = politiefout.politielevering_id offset 0));
