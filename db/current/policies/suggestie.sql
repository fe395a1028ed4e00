-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads them; each proposes under their own name, and who writes the text decides.
alter table suggestie enable row level security;
alter table suggestie force row level security;
drop policy if exists zichtbaar on suggestie;
create policy zichtbaar on suggestie
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and ((ingediend_door = (select app.houders())[1] and status in ('open', 'ingetrokken'))
      or (select app.heeft_rol('projectleider', 'beleidsadviseur'))));
