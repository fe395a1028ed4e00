-- SPDX-License-Identifier: EUPL-1.2
-- The five decisions about a melding, the two diensten of Veilig Thuis, and what was asked and weighed on the way to a decision
-- (gezinskring.md 1.2-1.5, 12.1-12.2).
set local lock_timeout = '3s';

alter table melding drop constraint melding_status_check;
alter table melding add constraint melding_status_check check (status in ('ontvangen', 'inBeoordeling', 'besloten', 'inDienst',
  'inOverdracht', 'omgezetInAdvies', 'afgehandeld'));
alter table beoordeling drop constraint beoordeling_besluit_check;
alter table beoordeling add constraint beoordeling_besluit_check check (besluit in ('overdracht', 'onderzoek', 'voorwaardenEnVervolg',
  'omgezetInAdvies', 'geenVervolg'));
alter table beoordeling add column meldcode text check (meldcode in ('doorlopen', 'nietDoorlopen', 'onbekend'));
alter table beoordeling add column adviesnummer text not null default '';

-- A service of Veilig Thuis: its formal start is the day of the decision, its real start is recorded apart.
create table dienst (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  soort text not null check (soort in ('onderzoek', 'voorwaardenEnVervolg')),
  status text not null default 'toegewezen' check (status in ('toegewezen', 'gestart', 'beoordeeld', 'afgerond', 'voortijdigAfgesloten')),
  casus_id uuid not null,
  organisatie_id uuid not null,
  kenmerk text not null,
  formele_start date not null,
  werkelijke_start date,
  uitkomst_geweld text check (uitkomst_geweld in ('bevestigd', 'nietBevestigd', 'weerlegd')),
  uitkomst_kind text check (uitkomst_kind in ('bevestigd', 'nietBevestigd', 'weerlegd')),
  uitkomst_anders text check (uitkomst_anders in ('vertrokkenOnbekend', 'verhuisdAndereRegio', 'overleden')),
  problematiek text not null default '',
  maatregelen text not null default '',
  neemt_over text not null default '',
  bijzondere_vormen text[] not null default '{}',
  consult_bij text not null default '',
  consult_op date,
  vrijgegeven_door text not null default '',
  beoordeeld_op date,
  afgerond_op date,
  reden text not null default '',
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, organisatie_id) references organisatie,
  check (status not in ('beoordeeld', 'afgerond') or beoordeeld_op is not null),
  check (status not in ('afgerond', 'voortijdigAfgesloten') or afgerond_op is not null)
);
create unique index dienst_een_open on dienst (casus_id) where status in ('toegewezen', 'gestart');
create index on dienst (casus_id);

alter table melding add column dienst_id uuid;
alter table melding add foreign key (regio_id, dienst_id) references dienst;
create index on melding (dienst_id) where dienst_id is not null;

-- What each one involved needs after the dienst; the help is named for all of them (G09), and why someone was not spoken with (G16).
create table hulpvraag (
  regio_id integer not null,
  dienst_id uuid not null,
  persoon_id uuid not null,
  organisatie_id uuid not null,
  hulp text not null default '',
  geen_gesprek text not null default '',
  primary key (regio_id, dienst_id, persoon_id),
  foreign key (regio_id, dienst_id) references dienst,
  foreign key (regio_id, persoon_id) references persoon
);

-- A conversation with one person; what was said once is not changed.
create table gesprek (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  dienst_id uuid not null,
  persoon_id uuid not null,
  organisatie_id uuid not null,
  gevoerd_op date not null,
  apart boolean not null,
  verslag text not null check (verslag <> ''),
  door uuid not null,
  vastgelegd_op timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, dienst_id) references dienst,
  foreign key (regio_id, persoon_id) references persoon
);
create index on gesprek (dienst_id);

-- A decision stays as it was made; what becomes of it later is noted beside it (G07).
create table besluitaantekening (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  melding_id uuid not null,
  organisatie_id uuid not null,
  latere_melding_id uuid,
  tekst text not null check (tekst <> ''),
  op timestamptz not null,
  door uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, melding_id) references melding,
  foreign key (regio_id, latere_melding_id) references melding
);
create index on besluitaantekening (melding_id, op);

-- Which source was consulted for the assessment, when and why.
create table raadpleging (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  melding_id uuid not null,
  organisatie_id uuid not null,
  geraadpleegd text not null check (geraadpleegd in ('eigenDossier', 'politie', 'raadVoorDeKinderbescherming', 'melder', 'beroepskracht')),
  motief text not null,
  bevinding text not null default '',
  op date not null,
  door uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, melding_id) references melding,
  check (geraadpleegd not in ('melder', 'beroepskracht') or motief <> '')
);
create index on raadpleging (melding_id);

-- The outcome of an instrument, as the assessor concluded it; no score is kept or computed (G28).
create table instrumentafname (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  melding_id uuid not null,
  organisatie_id uuid not null,
  instrument text not null check (instrument <> ''),
  uitgave text not null,
  op date not null,
  door uuid not null,
  conclusie text not null check (conclusie <> ''),
  primary key (regio_id, id),
  foreign key (regio_id, melding_id) references melding
);
create index on instrumentafname (melding_id);

-- What another Veilig Thuis was asked, and what it said. The national register has no public specification, so people ask.
create table navraag (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  melding_id uuid not null,
  organisatie_id uuid not null,
  gevraagd_aan text not null check (gevraagd_aan <> ''),
  gevraagd_op date not null,
  door uuid not null,
  beantwoord_op date,
  antwoord text check (antwoord in ('bekend', 'nietBekend', 'geenAntwoord')),
  samenvatting text not null default '',
  primary key (regio_id, id),
  foreign key (regio_id, melding_id) references melding,
  check ((antwoord is null) = (beantwoord_op is null))
);
create index on navraag (melding_id);

-- A family weighed again, by who follows it (G11).
create table herweging (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  casus_id uuid not null,
  oordeel text not null check (oordeel in ('veilig', 'onveilig', 'onbekend')),
  toelichting text not null check (toelichting <> ''),
  op timestamptz not null,
  door uuid not null,
  organisatie_id uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, organisatie_id) references organisatie
);
create index on herweging (casus_id, op);
