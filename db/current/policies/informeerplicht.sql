-- SPDX-License-Identifier: EUPL-1.2
-- Whom Veilig Thuis informed is there for its own people: a partner has a duty of its own (G18).
alter table informeerplicht enable row level security;
alter table informeerplicht force row level security;
drop policy if exists zichtbaar on informeerplicht;
create policy zichtbaar on informeerplicht
  using (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')))
  with check (organisatie_id = any((select app.houders())::uuid[]) and (select app.heeft_rol('vtMedewerker')));
