-- SPDX-License-Identifier: EUPL-1.2
-- The reports themselves: Veilig Thuis only, as the meldingen they become (G19).
alter table politiebestand enable row level security;
alter table politiebestand force row level security;
drop policy if exists zichtbaar on politiebestand;
create policy zichtbaar on politiebestand
  using ((select app.heeft_rol('vtMedewerker')) and exists (select from politielevering l where l.regio_id = politiebestand.regio_id and l.id = politiebestand.politielevering_id offset 0))
  with check ((select app.heeft_rol('vtMedewerker')) and exists (select from politielevering l where l.regio_id = politiebestand.regio_id and l.id = politiebestand.politielevering_id offset 0));
