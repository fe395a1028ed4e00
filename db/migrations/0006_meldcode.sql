-- SPDX-License-Identifier: EUPL-1.2
-- The meldcode of an organisation (gezinskring.md section 2): signals, trajectories, and everything that was recorded in them.
-- No name, no birth date, no number of a citizen: the organisation knows by its own reference who it is about, and nobody else has to.
set local lock_timeout = '3s';

create table meldcodetraject (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  organisatie_id uuid not null,
  maker_id uuid not null,
  kenmerk text not null check (length(kenmerk) between 1 and 40),
  sector text not null check (sector in ('gezondheidszorg', 'onderwijs', 'kinderopvang', 'maatschappelijkeOndersteuning', 'jeugdhulp', 'justitie')),
  status text not null default 'open' check (status in ('open', 'afgeslotenGeenVermoeden', 'hulpZelf', 'gemeld', 'hulpEnGemeld')),
  geopend_op timestamptz not null,
  gesloten_op timestamptz,
  binnenkomst_nummer text not null default '',
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, maker_id) references medewerker
);
create index meldcodetraject_van on meldcodetraject (organisatie_id, maker_id, geopend_op);
create index on meldcodetraject (maker_id);

create table signaal (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  organisatie_id uuid not null,
  maker_id uuid not null,
  traject_id uuid,
  kenmerk text not null check (length(kenmerk) between 1 and 40),
  op date not null,
  feiten text not null,
  bron text not null check (bron in ('eigenWaarneming', 'verteldDoorBetrokkene', 'verteldDoorAnder', 'uitDocument')),
  kindcheck text not null check (kindcheck in ('geenKinderen', 'kinderenGoed', 'kinderenZorgen', 'onbekend')),
  dier_signaal boolean not null,
  vastgelegd_op timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, maker_id) references medewerker,
  foreign key (regio_id, traject_id) references meldcodetraject
);
create index signaal_van on signaal (organisatie_id, maker_id, op);
create index on signaal (traject_id);
create index on signaal (maker_id);

-- One row each time something is recorded; nothing is overwritten, the newest of a part is how it stands.
create table meldcodevastlegging (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  traject_id uuid not null,
  volgnummer integer not null,
  soort text not null check (soort in ('stap', 'afweging', 'vormen', 'raadpleging', 'vrijgave', 'geheim', 'besluit', 'overname', 'status')),
  onderdeel text not null,
  inhoud jsonb not null,
  op timestamptz not null,
  door uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, traject_id) references meldcodetraject,
  foreign key (regio_id, door) references medewerker
);
create unique index on meldcodevastlegging (traject_id, volgnummer);
create index on meldcodevastlegging (door);
