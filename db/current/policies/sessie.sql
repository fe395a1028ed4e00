-- SPDX-License-Identifier: EUPL-1.2
-- No policy lets anyone in: only the functions of the schema app read sessions.
alter table sessie enable row level security;
alter table sessie force row level security;
drop policy if exists zichtbaar on sessie;
create policy zichtbaar on sessie
  using (false)
  with check (false);
