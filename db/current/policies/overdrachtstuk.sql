-- SPDX-License-Identifier: EUPL-1.2
-- The sender sees what it offered. The receiver sees what is meant for its answer while it may answer, all of it once it accepted,
-- and nothing any more after a refusal or a withdrawal.
alter table overdrachtstuk enable row level security;
alter table overdrachtstuk force row level security;
drop policy if exists zichtbaar on overdrachtstuk;
create policy zichtbaar on overdrachtstuk
  using (exists (select from overdracht o where o.regio_id = overdrachtstuk.regio_id and o.id = overdrachtstuk.overdracht_id
    and (o.van_organisatie_id = any((select app.houders())::uuid[])
      or (o.naar_organisatie_id = any((select app.houders())::uuid[])
        and (o.status in ('geaccepteerd', 'berichtTerug', 'afgerond') or (o.status = 'aangeboden' and overdrachtstuk.voor_besluit)))) offset 0))
  with check (exists (select from overdracht o where o.regio_id = overdrachtstuk.regio_id and o.id = overdrachtstuk.overdracht_id
    and o.van_organisatie_id = any((select app.houders())::uuid[]) and o.status = 'aangeboden' offset 0));
