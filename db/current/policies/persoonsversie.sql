-- SPDX-License-Identifier: EUPL-1.2
-- What hangs on a person follows the person.
alter table persoonsversie enable row level security;
alter table persoonsversie force row level security;
drop policy if exists zichtbaar on persoonsversie;
create policy zichtbaar on persoonsversie
  using (exists (select from gezinslid l join toegang t on t.dossier_id = l.casus_id where l.persoon_id = persoonsversie.persoon_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0))
  with check (exists (select from gezinslid l join toegang t on t.dossier_id = l.casus_id where l.persoon_id = persoonsversie.persoon_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0));
