-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who writes the vision writes in it.
alter table visieversie enable row level security;
alter table visieversie force row level security;
drop policy if exists zichtbaar on visieversie;
create policy zichtbaar on visieversie
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
