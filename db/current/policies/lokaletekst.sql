-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it, until a municipality keeps papers secret; only who advises that municipality and the
-- projectleider write in it.
alter table lokaletekst enable row level security;
alter table lokaletekst force row level security;
drop policy if exists zichtbaar on lokaletekst;
create policy zichtbaar on lokaletekst
  using (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider')) or gemeente_code = (select app.eigen_gemeente())
      or (visietraject_id, gemeente_code) not in (select g.traject, g.gemeente from app.geheime_stukken() g)))
  with check (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider'))
      or (gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur')))));
