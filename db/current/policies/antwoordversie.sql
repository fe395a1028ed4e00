-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region; nothing here is about a family.
alter table antwoordversie enable row level security;
alter table antwoordversie force row level security;
drop policy if exists zichtbaar on antwoordversie;
create policy zichtbaar on antwoordversie
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio()));
