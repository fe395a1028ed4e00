-- SPDX-License-Identifier: EUPL-1.2
-- For whoever sees the paper, so that a secret one stays so, and then only for the roles of its file. The nota quotes reactions: those
-- same roles see these too. Only the projectleider has papers made.
alter table stukinhoud enable row level security;
alter table stukinhoud force row level security;
drop policy if exists zichtbaar on stukinhoud;
create policy zichtbaar on stukinhoud
  using (regio_id = (select app.regio())
    and (select app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier', 'bestuurder'))
    and exists (select from stuk s where s.regio_id = stukinhoud.regio_id and s.id = stukinhoud.stuk_id offset 0))
  with check (regio_id = (select app.regio()) and (select app.heeft_rol('projectleider')));
