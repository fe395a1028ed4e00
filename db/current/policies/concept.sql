-- SPDX-License-Identifier: EUPL-1.2
-- No policy lets anyone in: only the functions of the schema app read and destroy drafts, by the hash of their code.
alter table concept enable row level security;
alter table concept force row level security;
drop policy if exists zichtbaar on concept;
create policy zichtbaar on concept
  using (false)
  with check (false);
