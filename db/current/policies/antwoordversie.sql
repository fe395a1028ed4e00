-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; who runs the traject and who advises a municipality answer.
alter table antwoordversie enable row level security;
alter table antwoordversie force row level security;
drop policy if exists zichtbaar on antwoordversie;
create policy zichtbaar on antwoordversie
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
