-- SPDX-License-Identifier: EUPL-1.2
-- What hangs on a casus follows the casus. Whoever is known elsewhere only cannot be pulled into an own casus to be seen there.
alter table gezinslid enable row level security;
alter table gezinslid force row level security;
drop policy if exists zichtbaar on gezinslid;
create policy zichtbaar on gezinslid
  using (exists (select from toegang t where t.dossier_id = gezinslid.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0))
  with check (exists (select from toegang t where t.dossier_id = gezinslid.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0)
    and app.mag_lid_worden(persoon_id));
