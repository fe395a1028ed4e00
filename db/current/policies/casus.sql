-- SPDX-License-Identifier: EUPL-1.2
-- `offset 0`, here and in the policies of what hangs on a casus, keeps the question one index look for each row: without it the
-- planner may first collect every dossier of an organisation (136 ms instead of 0.3 for one casus, at 96,000 casussen).
-- A casus is there for who holds a right on it that has not ended; a new one must get its first right in the same transaction.
alter table casus enable row level security;
alter table casus force row level security;
drop policy if exists zichtbaar on casus;
create policy zichtbaar on casus
  using (exists (select from toegang t where t.dossier_id = casus.id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0))
  with check (exists (select from toegang t where t.dossier_id = casus.id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0));
