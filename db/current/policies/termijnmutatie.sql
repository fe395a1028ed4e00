-- SPDX-License-Identifier: EUPL-1.2
-- What moved a term follows the term.
alter table termijnmutatie enable row level security;
alter table termijnmutatie force row level security;
drop policy if exists zichtbaar on termijnmutatie;
create policy zichtbaar on termijnmutatie
  using (exists (select from termijn t where t.regio_id = termijnmutatie.regio_id and t.id = termijnmutatie.termijn_id offset 0))
  with check (exists (select from termijn t where t.regio_id = termijnmutatie.regio_id and t.id = termijnmutatie.termijn_id offset 0));
