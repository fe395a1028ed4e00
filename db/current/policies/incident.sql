-- SPDX-License-Identifier: EUPL-1.2
-- What hangs on a casus follows the casus.
alter table incident enable row level security;
alter table incident force row level security;
drop policy if exists zichtbaar on incident;
create policy zichtbaar on incident
  using (exists (select from toegang t where t.dossier_id = incident.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0))
  with check (exists (select from toegang t where t.dossier_id = incident.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0));
