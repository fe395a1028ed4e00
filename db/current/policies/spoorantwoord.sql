-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; who runs the traject and who advises a municipality answer.
alter table spoorantwoord enable row level security;
alter table spoorantwoord force row level security;
drop policy if exists zichtbaar on spoorantwoord;
create policy zichtbaar on spoorantwoord
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
