-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who records for that municipality and the projectleider write in it.
alter table inspraakvenster enable row level security;
alter table inspraakvenster force row level security;
drop policy if exists zichtbaar on inspraakvenster;
create policy zichtbaar on inspraakvenster
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider'))
      or (gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier')))));
-- A window that opened stays: people may have used it.
drop policy if exists verwijderen on inspraakvenster;
create policy verwijderen on inspraakvenster as restrictive for delete to verband_app
  using ((van is null or van > (now() at time zone 'Europe/Amsterdam')::date)
    and ((select app.heeft_rol('projectleider'))
      or (gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier')))));
