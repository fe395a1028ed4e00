-- SPDX-License-Identifier: EUPL-1.2
-- Own lines; the privacyfunctionaris sees those of the region. Written by app.verantwoord only.
alter table verantwoording enable row level security;
alter table verantwoording force row level security;
drop policy if exists zichtbaar on verantwoording;
create policy zichtbaar on verantwoording
  using (regio_id = (select app.regio()) and (medewerker_id = any((select app.houders())::uuid[]) or (select app.heeft_rol('privacyfunctionaris'))))
  with check (false);
