-- SPDX-License-Identifier: EUPL-1.2
-- Everyone may read it with the publication that it is of, and only its region's project leader writes it.
alter table publiek.trajectbesluit enable row level security;
alter table publiek.trajectbesluit force row level security;
drop policy if exists lezen on publiek.trajectbesluit;
create policy lezen on publiek.trajectbesluit for select to verband_publiek
  using (exists (select from publiek.trajectstand s where s.regio_id = trajectbesluit.regio_id and s.id = trajectbesluit.stand_id));
drop policy if exists eigen on publiek.trajectbesluit;
create policy eigen on publiek.trajectbesluit for select to verband_app using (regio_id = (select app.regio()));
drop policy if exists publiceren on publiek.trajectbesluit;
create policy publiceren on publiek.trajectbesluit for insert to verband_app
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
