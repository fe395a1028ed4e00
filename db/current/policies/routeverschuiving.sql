-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who records for the municipality of the step and the projectleider write in it.
alter table routeverschuiving enable row level security;
alter table routeverschuiving force row level security;
drop policy if exists zichtbaar on routeverschuiving;
create policy zichtbaar on routeverschuiving
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and exists (select from routestap r where r.regio_id = routeverschuiving.regio_id and r.id = routeverschuiving.routestap_id
      and ((select app.heeft_rol('projectleider'))
      or (r.gemeente_code = (select app.eigen_gemeente()) and (select app.heeft_rol('beleidsadviseur', 'griffier'))))));
