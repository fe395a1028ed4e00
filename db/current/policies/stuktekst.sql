-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; it goes into the papers of every municipality, so only the projectleider writes it.
alter table stuktekst enable row level security;
alter table stuktekst force row level security;
drop policy if exists zichtbaar on stuktekst;
create policy zichtbaar on stuktekst
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
