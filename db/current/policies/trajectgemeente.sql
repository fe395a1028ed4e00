-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only the projectleider lets a municipality join, leave, or follow another.
alter table trajectgemeente enable row level security;
alter table trajectgemeente force row level security;
drop policy if exists zichtbaar on trajectgemeente;
create policy zichtbaar on trajectgemeente for select
  using (regio_id = (select app.regio()));
drop policy if exists toevoegen on trajectgemeente;
create policy toevoegen on trajectgemeente for insert
  with check (regio_id = (select app.regio())
    and (select app.heeft_rol('projectleider')));
drop policy if exists opvolgen on trajectgemeente;
create policy opvolgen on trajectgemeente for update
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
drop policy if exists weghalen on trajectgemeente;
create policy weghalen on trajectgemeente for delete
  using (regio_id = (select app.regio())
    and (select app.heeft_rol('projectleider')));
