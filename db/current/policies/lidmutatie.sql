-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only the projectleider writes in it.
alter table lidmutatie enable row level security;
alter table lidmutatie force row level security;
drop policy if exists zichtbaar on lidmutatie;
create policy zichtbaar on lidmutatie
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and (select app.heeft_rol('projectleider')));
