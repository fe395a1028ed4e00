-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads what was answered; who answers puts it there.
alter table raadsvraag enable row level security;
alter table raadsvraag force row level security;
drop policy if exists zichtbaar on raadsvraag;
create policy zichtbaar on raadsvraag
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
