-- SPDX-License-Identifier: EUPL-1.2
-- What hangs on a casus follows the casus.
alter table faseovergang enable row level security;
alter table faseovergang force row level security;
drop policy if exists zichtbaar on faseovergang;
create policy zichtbaar on faseovergang
  using (exists (select from toegang t where t.dossier_id = faseovergang.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0))
  with check (exists (select from toegang t where t.dossier_id = faseovergang.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0));
