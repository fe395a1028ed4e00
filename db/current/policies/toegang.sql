-- SPDX-License-Identifier: EUPL-1.2
-- Own rights only; what others hold on a shared dossier comes from app.delers, new rights from app.verleen_toegang.
alter table toegang enable row level security;
alter table toegang force row level security;
drop policy if exists zichtbaar on toegang;
create policy zichtbaar on toegang
  using (houder_id = any((select app.houders())::uuid[]))
  with check (false);
