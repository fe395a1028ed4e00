-- SPDX-License-Identifier: EUPL-1.2
-- A municipality that merged while a vision was being made: from then on its successor decides in its place. What it did itself
-- stays under its own name.
set local lock_timeout = '3s';

alter table trajectgemeente add column opvolger_code text check (opvolger_code <> gemeente_code);
alter table trajectgemeente add foreign key (regio_id, visietraject_id, opvolger_code) references trajectgemeente;
