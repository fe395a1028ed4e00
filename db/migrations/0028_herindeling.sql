-- SPDX-License-Identifier: EUPL-1.2
-- A municipality that others merged into: which, and from which day. What was before stays as it was.
set local lock_timeout = '3s';

create table herindeling (
  regio_id integer not null,
  voorganger_code text not null,
  opvolger_code text not null,
  op date not null,
  door uuid not null,
  primary key (regio_id, voorganger_code),
  check (voorganger_code <> opvolger_code),
  foreign key (regio_id, voorganger_code) references gemeente,
  foreign key (regio_id, opvolger_code) references gemeente,
  foreign key (regio_id, door) references medewerker
);
