-- SPDX-License-Identifier: EUPL-1.2
-- What hangs on a casus follows the casus.
alter table monitormoment enable row level security;
alter table monitormoment force row level security;
drop policy if exists zichtbaar on monitormoment;
create policy zichtbaar on monitormoment
  using (exists (select from toegang t where t.dossier_id = monitormoment.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0))
  with check (exists (select from toegang t where t.dossier_id = monitormoment.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0));
