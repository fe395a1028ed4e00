-- SPDX-License-Identifier: EUPL-1.2
-- What someone said of words that look like a name or a number of a person and are not.
set local lock_timeout = '3s';

create table herkenningsoordeel (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  -- Of the words, the text that holds them and the traject: never the words themselves. In another text they are asked about again.
  afdruk text not null check (afdruk ~ '^[0-9a-f]{64}$'),
  soort text not null check (soort in ('naam', 'dossiernummer', 'kenteken')),
  -- A choice: a reason in words of one's own could hold the name that it is about.
  reden text not null check (reden in ('plaats', 'organisatie', 'wet', 'publiekeFunctie', 'gewoonWoord')),
  gegeven_op timestamptz not null,
  gegeven_door uuid not null,
  ingetrokken_op timestamptz,
  ingetrokken_door uuid,
  check ((ingetrokken_op is null) = (ingetrokken_door is null)),
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id) references visietraject
);
create unique index on herkenningsoordeel (regio_id, visietraject_id, afdruk) where ingetrokken_op is null;

-- Invitations that were sent by mail: numbers, never who. The addresses wait sealed under the key of the installation until the
-- mail is out; what was refused is kept the same way until its sender saw it.
create table uitnodigingsronde (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  activiteit_id uuid not null,
  partij_id uuid not null,
  aantal integer not null check (aantal between 1 and 200),
  verzonden integer not null default 0 check (verzonden >= 0),
  geweigerd integer not null default 0 check (geweigerd >= 0),
  begonnen_op timestamptz not null,
  begonnen_door uuid not null,
  afgerond_op timestamptz,
  zegel bytea,
  check (verzonden + geweigerd <= aantal),
  check (afgerond_op is not null or zegel is not null),
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, activiteit_id) references participatieactiviteit,
  foreign key (regio_id, partij_id) references partij
);
create index on uitnodigingsronde (regio_id, activiteit_id, begonnen_op);
create index on uitnodigingsronde (begonnen_op) where zegel is not null;
