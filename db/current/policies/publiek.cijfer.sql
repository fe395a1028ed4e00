-- SPDX-License-Identifier: EUPL-1.2
-- Everyone may read what is published; only the data-analist's session writes it, whatever the program above asks.
alter table publiek.cijfer enable row level security;
alter table publiek.cijfer force row level security;
drop policy if exists lezen on publiek.cijfer;
create policy lezen on publiek.cijfer for select using (true);
drop policy if exists publiceren on publiek.cijfer;
create policy publiceren on publiek.cijfer for insert with check (regio_id = (select app.regio()) and (select app.heeft_rol('dataAnalist')));
