-- SPDX-License-Identifier: EUPL-1.2
-- What stood in a row before somebody changed it: a window that was given, a day that was promised, a judgement, a text.
set local lock_timeout = '3s';

create table eerderestand (
  regio_id integer not null references regio,
  id uuid not null default gen_random_uuid(),
  tabel text not null,
  -- The key of the row within the region, its parts with a slash between them.
  sleutel text not null,
  inhoud jsonb not null,
  op timestamptz not null,
  -- Who changed it; null when nobody was signed in.
  door uuid,
  primary key (regio_id, id),
  foreign key (regio_id, door) references medewerker
);
create index on eerderestand (regio_id, tabel, sleutel, op);
