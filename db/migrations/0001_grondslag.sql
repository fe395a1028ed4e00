-- SPDX-License-Identifier: EUPL-1.2
-- Regions, organisations, people who work with Verband, their sessions, rights and the log of what they did.
-- Every table carries regio_id first in its key, so that a country of regions can be spread by it.
set local lock_timeout = '3s';

create schema app;
create schema publiek;

create table regio (
  id integer primary key,
  naam text not null,
  voorbeeld boolean not null default false
);

create table gemeente (
  regio_id integer not null references regio,
  code text not null check (code ~ '^GM[0-9]{4}$'),
  naam text not null,
  centrumgemeente_code text not null,
  primary key (regio_id, code),
  foreign key (regio_id, centrumgemeente_code) references gemeente deferrable initially deferred
);

create table organisatie (
  regio_id integer not null references regio,
  id uuid not null default gen_random_uuid(),
  naam text not null,
  soort text not null check (soort in ('veiligThuis', 'lokaalTeam', 'politie', 'zorgEnVeiligheidshuis', 'vrouwenopvang', 'gemeente')),
  gemeente_codes text[] not null default '{}',
  primary key (regio_id, id)
);

create table medewerker (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  organisatie_id uuid not null,
  naam text not null,
  rollen text[] not null,
  actief_tot timestamptz not null default 'infinity',
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references organisatie
);
create index on medewerker (regio_id, organisatie_id);
-- Whoever acts is known by id before the region is.
create index on medewerker (id);

-- The token itself is never stored: whoever reads this table cannot become anyone.
create table sessie (
  regio_id integer not null,
  token_hash bytea not null,
  medewerker_id uuid not null,
  begonnen timestamptz not null default now(),
  laatst_gezien timestamptz not null default now(),
  primary key (token_hash),
  foreign key (regio_id, medewerker_id) references medewerker
);

-- Who may see which dossier, on what ground, until when. A holder is a person or an organisation.
create table toegang (
  regio_id integer not null references regio,
  dossier_id uuid not null,
  houder_id uuid not null,
  grondslag text not null,
  van timestamptz not null default now(),
  tot timestamptz not null default 'infinity',
  primary key (regio_id, dossier_id, houder_id)
);
create unique index toegang_dossier_houder on toegang (dossier_id, houder_id) include (tot);
create index toegang_houder on toegang (houder_id, dossier_id) include (tot);

-- One line for each thing done or read: the fact, never the data (NEN 7513).
create table verantwoording (
  regio_id integer not null references regio,
  volgnummer bigint generated always as identity,
  tijd timestamptz not null default clock_timestamp(),
  medewerker_id uuid not null,
  organisatie_id uuid not null,
  namens_id uuid,
  handeling text not null,
  object_soort text not null,
  object_id text,
  dossier_id uuid,
  grondslag text not null,
  uitkomst text not null check (uitkomst in ('gelukt', 'geweigerd', 'nietGevonden', 'mislukt')),
  primary key (regio_id, volgnummer)
);
create index on verantwoording (dossier_id, tijd) where dossier_id is not null;
create index on verantwoording (medewerker_id, tijd);

-- What others must hear of, written in the transaction that caused it. It carries an opaque id, never data.
create table uitbox (
  regio_id integer not null references regio,
  id bigint generated always as identity,
  soort text not null,
  object_id uuid not null,
  aangemaakt timestamptz not null default now(),
  verwerkt timestamptz,
  primary key (regio_id, id)
);

-- Law that is uncertain or regional: a dated value with its source, never a constant.
create table beleidsparameter (
  regio_id integer not null references regio,
  sleutel text not null,
  geldig_van date not null,
  waarde jsonb not null,
  bron text not null,
  zekerheid text not null check (zekerheid in ('wet', 'praktijk', 'aanname')),
  primary key (regio_id, sleutel, geldig_van)
);

-- Days that a minister equated with holidays (Algemene termijnenwet, article 3 paragraph 3).
create table vrije_dag (
  regio_id integer not null references regio,
  dag date not null,
  bron text not null,
  primary key (regio_id, dag)
);
