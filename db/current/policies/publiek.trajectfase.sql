-- SPDX-License-Identifier: EUPL-1.2
-- Everyone may read it with the publication that it is of, and only its region's project leader writes it.
alter table publiek.trajectfase enable row level security;
alter table publiek.trajectfase force row level security;
drop policy if exists lezen on publiek.trajectfase;
create policy lezen on publiek.trajectfase for select to verband_publiek
  using (exists (select from publiek.trajectstand s where s.regio_id = trajectfase.regio_id and s.id = trajectfase.stand_id));
drop policy if exists eigen on publiek.trajectfase;
create policy eigen on publiek.trajectfase for select to verband_app using (regio_id = (select app.regio()));
drop policy if exists publiceren on publiek.trajectfase;
create policy publiceren on publiek.trajectfase for insert to verband_app
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
