-- SPDX-License-Identifier: EUPL-1.2
-- Everyone may read it with the publication that it is of, and only its region's project leader writes it.
alter table publiek.trajectpassage enable row level security;
alter table publiek.trajectpassage force row level security;
drop policy if exists lezen on publiek.trajectpassage;
create policy lezen on publiek.trajectpassage for select to verband_publiek
  using (exists (select from publiek.trajectstand s where s.regio_id = trajectpassage.regio_id and s.id = trajectpassage.stand_id));
drop policy if exists eigen on publiek.trajectpassage;
create policy eigen on publiek.trajectpassage for select to verband_app using (regio_id = (select app.regio()));
drop policy if exists publiceren on publiek.trajectpassage;
create policy publiceren on publiek.trajectpassage for insert to verband_app
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
