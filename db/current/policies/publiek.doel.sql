-- SPDX-License-Identifier: EUPL-1.2
-- Everyone may read what is published; only the data-analist's session writes it, whatever the program above asks.
alter table publiek.doel enable row level security;
alter table publiek.doel force row level security;
drop policy if exists lezen on publiek.doel;
create policy lezen on publiek.doel for select using (true);
drop policy if exists publiceren on publiek.doel;
create policy publiceren on publiek.doel for insert with check (regio_id = (select app.regio()) and (select app.heeft_rol('dataAnalist')));
