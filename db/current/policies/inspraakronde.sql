-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only the projectleider says which text people react to.
alter table inspraakronde enable row level security;
alter table inspraakronde force row level security;
drop policy if exists zichtbaar on inspraakronde;
create policy zichtbaar on inspraakronde
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and (select app.heeft_rol('projectleider')));
