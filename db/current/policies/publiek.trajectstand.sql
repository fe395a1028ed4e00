-- SPDX-License-Identifier: EUPL-1.2
-- Everyone may read the newest of a traject, and only that; a region keeps all of its own. Only its project leader publishes,
-- whatever the program above asks.
alter table publiek.trajectstand enable row level security;
alter table publiek.trajectstand force row level security;
drop policy if exists lezen on publiek.trajectstand;
create policy lezen on publiek.trajectstand for select to verband_publiek using (vervallen_op is null);
drop policy if exists eigen on publiek.trajectstand;
create policy eigen on publiek.trajectstand for select to verband_app using (regio_id = (select app.regio()));
drop policy if exists publiceren on publiek.trajectstand;
create policy publiceren on publiek.trajectstand for insert to verband_app
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
drop policy if exists laten_vervallen on publiek.trajectstand;
create policy laten_vervallen on publiek.trajectstand for update to verband_app
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')))
  with check (regio_id = (select app.regio()) and vervallen_op is not null);
