-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region sees which papers are there; what they say is in stukinhoud. What a municipality keeps secret is
-- for its own people, and for the projectleider, who alone has papers made.
alter table stuk enable row level security;
alter table stuk force row level security;
drop policy if exists zichtbaar on stuk;
create policy zichtbaar on stuk
  using (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider')) or gemeente_code = (select app.eigen_gemeente())
      or gemeente_code is null
      or (visietraject_id, gemeente_code, soort) not in (select g.traject, g.gemeente, g.soort from app.geheime_stukken() g)))
  with check (regio_id = (select app.regio())
    and (select app.heeft_rol('projectleider')));
