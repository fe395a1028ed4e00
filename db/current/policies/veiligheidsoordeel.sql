-- SPDX-License-Identifier: EUPL-1.2
-- What hangs on a casus follows the casus.
alter table veiligheidsoordeel enable row level security;
alter table veiligheidsoordeel force row level security;
drop policy if exists zichtbaar on veiligheidsoordeel;
create policy zichtbaar on veiligheidsoordeel
  using (exists (select from toegang t where t.dossier_id = veiligheidsoordeel.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0))
  with check (exists (select from toegang t where t.dossier_id = veiligheidsoordeel.casus_id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0));
