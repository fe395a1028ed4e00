-- SPDX-License-Identifier: EUPL-1.2
-- What hangs on a casus follows the casus.
alter table herweging enable row level security;
alter table herweging force row level security;
drop policy if exists zichtbaar on herweging;
create policy zichtbaar on herweging
  using (exists (select from toegang t where t.dossier_id = herweging.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0))
  with check (exists (select from toegang t where t.dossier_id = herweging.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0));
