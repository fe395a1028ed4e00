-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; only who writes the vision writes in it, and what was confirmed or adopted never changes.
alter table onderdeel enable row level security;
alter table onderdeel force row level security;
drop policy if exists zichtbaar on onderdeel;
create policy zichtbaar on onderdeel for select
  using (regio_id = (select app.regio()));
drop policy if exists toevoegen on onderdeel;
create policy toevoegen on onderdeel for insert
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
drop policy if exists wijzigen on onderdeel;
create policy wijzigen on onderdeel for update
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur'))
    and exists (select from visieversie v where v.regio_id = onderdeel.regio_id and v.id = onderdeel.visieversie_id and v.status = 'ingelezen'));
drop policy if exists weghalen on onderdeel;
create policy weghalen on onderdeel for delete
  using (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider', 'beleidsadviseur'))
    and exists (select from visieversie v where v.regio_id = onderdeel.regio_id and v.id = onderdeel.visieversie_id and v.status = 'ingelezen'));
