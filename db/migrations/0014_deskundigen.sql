-- SPDX-License-Identifier: EUPL-1.2
-- A dienst asks the same of a special form as the meldcode (G17): experts whose advice counts, not any name.
set local lock_timeout = '3s';

alter table dienst alter column consult_bij drop default;
alter table dienst alter column consult_bij type text[] using case
  when consult_bij ilike '%lkha%' then array['lkha'] when consult_bij ilike '%egg%' then array['lecEgg'] else array[]::text[] end;
alter table dienst alter column consult_bij set default '{}';
alter table dienst add constraint dienst_consult_bij_check check (consult_bij <@ array['lkha', 'lecEgg', 'veiligThuis', 'pharos']);
alter table dienst add constraint dienst_bijzondere_vormen_check
  check (bijzondere_vormen <@ array['eergerelateerdGeweld', 'huwelijksdwang', 'achterlating', 'vgv']);
