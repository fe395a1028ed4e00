-- SPDX-License-Identifier: EUPL-1.2
-- Everyone may read it with the publication that it is of, and only its region's project leader writes it.
alter table publiek.trajectantwoord enable row level security;
alter table publiek.trajectantwoord force row level security;
drop policy if exists lezen on publiek.trajectantwoord;
create policy lezen on publiek.trajectantwoord for select to verband_publiek
  using (exists (select from publiek.trajectstand s where s.regio_id = trajectantwoord.regio_id and s.id = trajectantwoord.stand_id));
drop policy if exists eigen on publiek.trajectantwoord;
create policy eigen on publiek.trajectantwoord for select to verband_app using (regio_id = (select app.regio()));
drop policy if exists publiceren on publiek.trajectantwoord;
create policy publiceren on publiek.trajectantwoord for insert to verband_app
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
