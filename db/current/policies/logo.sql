-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only that municipality and the projectleider write in it.
alter table logo enable row level security;
alter table logo force row level security;
drop policy if exists zichtbaar on logo;
create policy zichtbaar on logo
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and ((select app.heeft_rol('projectleider')) or gemeente_code = (select app.eigen_gemeente())));
