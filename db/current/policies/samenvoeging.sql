-- SPDX-License-Identifier: EUPL-1.2
-- There only for who sees both: otherwise it would tell that someone is known elsewhere too.
alter table samenvoeging enable row level security;
alter table samenvoeging force row level security;
drop policy if exists zichtbaar on samenvoeging;
create policy zichtbaar on samenvoeging
  using (exists (select from gezinslid l join toegang t on t.dossier_id = l.casus_id where l.persoon_id = samenvoeging.persoon_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0)
    and exists (select from gezinslid l join toegang t on t.dossier_id = l.casus_id where l.persoon_id = samenvoeging.in_persoon_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0))
  with check (exists (select from gezinslid l join toegang t on t.dossier_id = l.casus_id where l.persoon_id = samenvoeging.persoon_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0)
    and exists (select from gezinslid l join toegang t on t.dossier_id = l.casus_id where l.persoon_id = samenvoeging.in_persoon_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0));
