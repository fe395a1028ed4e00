-- SPDX-License-Identifier: EUPL-1.2
-- Everyone signed in in the region reads it; the projectleider runs it, and who advises a municipality takes its version with the
-- recommendations of the terugblik.
alter table visietraject enable row level security;
alter table visietraject force row level security;
drop policy if exists zichtbaar on visietraject;
create policy zichtbaar on visietraject
  using (regio_id = (select app.regio()))
  with check (regio_id = (select app.regio())
    and (select app.heeft_rol('projectleider', 'beleidsadviseur')));
