-- SPDX-License-Identifier: EUPL-1.2
-- What hangs on a person follows the person. A shielded address is there for nobody: app.open_adres is the only way (G21).
alter table adres enable row level security;
alter table adres force row level security;
drop policy if exists zichtbaar on adres;
create policy zichtbaar on adres
  using (afscherming = 'geen' and exists (select from gezinslid l join toegang t on t.dossier_id = l.casus_id where l.persoon_id = adres.persoon_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0))
  with check (regio_id = (select app.regio()) and exists (select from gezinslid l join toegang t on t.dossier_id = l.casus_id where l.persoon_id = adres.persoon_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0));
