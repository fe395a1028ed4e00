-- SPDX-License-Identifier: EUPL-1.2
-- Colleagues see how far it is. Only for oneself can one start a job, because it runs with the rights of who started it.
alter table taak enable row level security;
alter table taak force row level security;
drop policy if exists zichtbaar on taak;
create policy zichtbaar on taak
  using (organisatie_id = any((select app.houders())::uuid[]))
  with check (medewerker_id = (select app.houders())[1] and organisatie_id = any((select app.houders())::uuid[]));
