-- SPDX-License-Identifier: EUPL-1.2
-- Everyone may read what is published; only the data-analist's session writes it, whatever the program above asks.
alter table publiek.gebied enable row level security;
alter table publiek.gebied force row level security;
drop policy if exists lezen on publiek.gebied;
create policy lezen on publiek.gebied for select using (true);
drop policy if exists publiceren on publiek.gebied;
create policy publiceren on publiek.gebied for insert with check (regio_id = (select app.regio()) and (select app.heeft_rol('dataAnalist')));
