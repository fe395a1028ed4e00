-- SPDX-License-Identifier: EUPL-1.2
-- Everyone may read what is published; only the data-analist's session writes it, whatever the program above asks.
alter table publiek.publicatie enable row level security;
alter table publiek.publicatie force row level security;
drop policy if exists lezen on publiek.publicatie;
create policy lezen on publiek.publicatie for select using (true);
drop policy if exists publiceren on publiek.publicatie;
create policy publiceren on publiek.publicatie for insert with check (regio_id = (select app.regio()) and (select app.heeft_rol('dataAnalist')));
