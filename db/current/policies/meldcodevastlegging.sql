-- SPDX-License-Identifier: EUPL-1.2
-- What was recorded follows the trajectory.
alter table meldcodevastlegging enable row level security;
alter table meldcodevastlegging force row level security;
drop policy if exists zichtbaar on meldcodevastlegging;
create policy zichtbaar on meldcodevastlegging
  using (exists (select from meldcodetraject t where t.regio_id = meldcodevastlegging.regio_id and t.id = meldcodevastlegging.traject_id offset 0))
  with check (exists (select from meldcodetraject t where t.regio_id = meldcodevastlegging.regio_id and t.id = meldcodevastlegging.traject_id offset 0));
