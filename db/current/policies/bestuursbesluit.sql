-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who records for the municipality of the step and the projectleider write in it.
alter table bestuursbesluit enable row level security;
alter table bestuursbesluit force row level security;
drop policy if exists zichtbaar on bestuursbesluit;
create policy zichtbaar on bestuursbesluit
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and exists (select from routestap r where r.regio_id = bestuursbesluit.regio_id and r.id = bestuursbesluit.routestap_id
      and ((select app.heeft_rol('projectleider'))
      or (r.gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier'))))));
