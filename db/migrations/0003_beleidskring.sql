-- SPDX-License-Identifier: EUPL-1.2
-- The vision as a tree of onderdelen with their place in the source, and what ties its goals to figures.
set local lock_timeout = '3s';

create table visieversie (
  regio_id integer not null references regio,
  id uuid not null default gen_random_uuid(),
  titel text not null,
  looptijd_van integer,
  looptijd_tot integer,
  status text not null check (status in ('ingelezen', 'bevestigd')),
  bestandsnaam text not null,
  brontekst text not null,
  gelezen jsonb not null,
  ingelezen_op timestamptz not null,
  bevestigd_op timestamptz,
  versie integer not null default 1,
  primary key (regio_id, id)
);

create table onderdeel (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visieversie_id uuid not null,
  ouder_id uuid,
  volgorde integer not null,
  soort text not null check (soort in ('lijn', 'ambitie', 'doel', 'uitgangspunt', 'randvoorwaarde', 'begrip', 'cijfer', 'terugblik', 'financien', 'hoofdstuk', 'tekst')),
  nummer text not null default '',
  titel text not null default '',
  tekst text not null default '',
  zekerheid text not null check (zekerheid in ('expliciet', 'afgeleid', 'te bevestigen')),
  bron_van integer not null,
  bron_tot integer not null,
  waarde numeric,
  eenheid text,
  jaar integer,
  oordeel text,
  bevestigd boolean not null default false,
  primary key (regio_id, id),
  foreign key (regio_id, visieversie_id) references visieversie,
  foreign key (regio_id, ouder_id) references onderdeel deferrable initially deferred
);
create index on onderdeel (visieversie_id, volgorde);

create table doelindicator (
  regio_id integer not null,
  onderdeel_id uuid not null,
  indicator text not null,
  primary key (regio_id, onderdeel_id, indicator),
  foreign key (regio_id, onderdeel_id) references onderdeel
);

-- The public zone: filled only by meten/publicatie after its disclosure check; read by a role that sees nothing else.
create table publiek.publicatie (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  regio_naam text not null,
  voorbeeld boolean not null,
  gepubliceerd_op timestamptz not null,
  kwartalen text[] not null,
  primary key (regio_id, id)
);

create table publiek.doel (
  regio_id integer not null,
  publicatie_id uuid not null,
  id uuid not null,
  volgorde integer not null,
  lijn text not null,
  nummer text not null,
  tekst text not null,
  indicatoren text[] not null,
  primary key (regio_id, publicatie_id, id),
  foreign key (regio_id, publicatie_id) references publiek.publicatie
);

-- A null is a figure that is not shown, never a zero.
create table publiek.cijfer (
  regio_id integer not null,
  publicatie_id uuid not null,
  indicator text not null,
  gebied text not null,
  kwartaal text not null,
  teller integer,
  noemer integer,
  waarde numeric,
  primary key (regio_id, publicatie_id, indicator, gebied, kwartaal),
  foreign key (regio_id, publicatie_id) references publiek.publicatie,
  check (teller >= 10 and noemer >= 10 and teller % 5 = 0 and noemer % 5 = 0)
);

create table publiek.gebied (
  regio_id integer not null,
  publicatie_id uuid not null,
  code text not null,
  naam text not null,
  primary key (regio_id, publicatie_id, code),
  foreign key (regio_id, publicatie_id) references publiek.publicatie
);
