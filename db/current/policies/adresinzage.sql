-- SPDX-License-Identifier: EUPL-1.2
-- Who opened a shielded address is there for who did it and for the privacy officer; only app.open_adres writes it.
alter table adresinzage enable row level security;
alter table adresinzage force row level security;
drop policy if exists zichtbaar on adresinzage;
create policy zichtbaar on adresinzage
  using (regio_id = (select app.regio()) and (medewerker_id = any((select app.houders())::uuid[]) or (select app.heeft_rol('privacyfunctionaris'))))
  with check (false);
