-- SPDX-License-Identifier: EUPL-1.2
-- A person is there for who sees a casus of which this person is a member.
alter table persoon enable row level security;
alter table persoon force row level security;
drop policy if exists zichtbaar on persoon;
create policy zichtbaar on persoon
  using (exists (select from gezinslid l join toegang t on t.dossier_id = l.casus_id where l.persoon_id = persoon.id and t.houder_id = any((select app.houders())::uuid[]) and t.tot > now() offset 0))
  with check (regio_id = (select app.regio()));
