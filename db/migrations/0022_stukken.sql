-- SPDX-License-Identifier: EUPL-1.2
-- All papers of a traject in one go, with what went wrong.
set local lock_timeout = '3s';

create table stukronde (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  -- Papers, each in every format: the nota, and a set for each municipality.
  totaal integer not null check (totaal > 0),
  begonnen_op timestamptz not null,
  begonnen_door uuid not null,
  afgerond_op timestamptz,
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id) references visietraject
);
create index on stukronde (regio_id, visietraject_id, begonnen_op);
-- A paper that could not be made, and why: a key of the message catalogue, never a word of the paper.
create table stukfout (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  ronde_id uuid not null,
  gemeente_code text,
  soort text not null,
  code text not null,
  primary key (regio_id, id),
  unique nulls not distinct (regio_id, ronde_id, gemeente_code, soort),
  foreign key (regio_id, ronde_id) references stukronde,
  foreign key (regio_id, gemeente_code) references gemeente
);

-- The round that made a paper, once for each municipality, kind and format; and how many places in it still had to be filled in.
alter table stuk add column ronde_id uuid;
alter table stuk add column ontbreekt integer not null default 0 check (ontbreekt >= 0);
alter table stuk add foreign key (regio_id, ronde_id) references stukronde;
create unique index stuk_per_ronde on stuk (regio_id, ronde_id, gemeente_code, soort, formaat) nulls not distinct where ronde_id is not null;
