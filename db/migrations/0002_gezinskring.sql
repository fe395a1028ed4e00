-- SPDX-License-Identifier: EUPL-1.2
-- From melding to afsluiting: one casus of one family (gezinskring.md section 12).
set local lock_timeout = '3s';

create sequence casus_nummer;
create sequence melding_nummer;

create table casus (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  nummer text not null,
  gemeente_code text not null,
  status text not null check (status in ('beoordeling', 'directeVeiligheid', 'stabieleVeiligheid', 'herstel', 'monitoring', 'afgesloten')),
  geopend_op date not null,
  afgesloten_op date,
  vorige_casus_id uuid,
  veiligheidsplan_op date,
  mening_gezin text,
  herstel_afgerond_op date,
  overgedragen_op date,
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, gemeente_code) references gemeente,
  foreign key (regio_id, vorige_casus_id) references casus,
  check ((status = 'afgesloten') = (afgesloten_op is not null))
);
create unique index on casus (regio_id, nummer);
create index casus_open on casus (regio_id, geopend_op, id) where status <> 'afgesloten';
create index on casus (regio_id, afgesloten_op) where afgesloten_op is not null;

create table persoon (
  regio_id integer not null references regio,
  id uuid not null default gen_random_uuid(),
  voornaam text not null,
  tussenvoegsel text not null default '',
  achternaam text not null,
  geboortedatum date,
  geslacht text not null check (geslacht in ('vrouw', 'man', 'onbekend')),
  primary key (regio_id, id)
);

create table gezinslid (
  regio_id integer not null,
  casus_id uuid not null,
  persoon_id uuid not null,
  rol text not null check (rol in ('kind', 'ouder', 'partner', 'exPartner', 'grootouder', 'andere')),
  betrokkenheid text not null check (betrokkenheid in ('vermoedelijkSlachtoffer', 'vermoedelijkPleger', 'beide', 'getuige', 'onbekend')),
  woont_in boolean not null default true,
  primary key (regio_id, casus_id, persoon_id),
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, persoon_id) references persoon
);
create index on gezinslid (persoon_id);

-- Keyed tokens (HMAC) of normalised name parts: the database never compares a name itself.
create table zoeksleutel (
  regio_id integer not null,
  sleutel bytea not null,
  casus_id uuid not null,
  persoon_id uuid not null,
  primary key (regio_id, sleutel, casus_id, persoon_id),
  foreign key (regio_id, casus_id, persoon_id) references gezinslid
);

create table melding (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  nummer text not null,
  casus_id uuid not null,
  organisatie_id uuid not null,
  gemeente_code text not null,
  status text not null check (status in ('ontvangen', 'inBeoordeling', 'besloten', 'inOverdracht', 'afgehandeld')),
  ontvangen_op timestamptz not null,
  uiterlijk date not null,
  kanaal text not null check (kanaal in ('telefoon', 'formulier', 'politie', 'post', 'intern')),
  hoedanigheid text not null,
  vormen text[] not null check (cardinality(vormen) > 0),
  toelichting text not null,
  classificatie text not null check (classificatie in ('eersteMelding', 'hermeldingEen', 'hermeldingMeer', 'vervolgTijdensBeoordeling', 'vervolgNaBeoordeling', 'vervolgTijdensMonitoring', 'nietIngedeeld')),
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, gemeente_code) references gemeente
);
create unique index on melding (regio_id, nummer);
create index on melding (casus_id);
create index melding_werkvoorraad on melding (organisatie_id, uiterlijk, id) where status in ('ontvangen', 'inBeoordeling', 'besloten');
create index melding_tijd on melding (regio_id, ontvangen_op);

-- Sealed: who reported, readable by Veilig Thuis only (G19).
create table melder (
  regio_id integer not null,
  melding_id uuid not null,
  organisatie_id uuid not null,
  naam text not null check (naam <> ''),
  bereikbaar text not null default '',
  anoniem boolean not null default false,
  primary key (regio_id, melding_id),
  foreign key (regio_id, melding_id) references melding
);

create table beoordeling (
  regio_id integer not null,
  melding_id uuid not null,
  organisatie_id uuid not null,
  urgentie text check (urgentie in ('acuut', 'regulier')),
  directe_actie text not null default '',
  taxatie_acuut text check (taxatie_acuut in ('veilig', 'onveilig', 'onbekend')),
  taxatie_structureel text check (taxatie_structureel in ('veilig', 'onveilig', 'onbekend')),
  betrokkenen_compleet boolean not null default false,
  besluit text check (besluit in ('overdracht', 'geenVervolg')),
  volgende_verantwoordelijke_id uuid,
  motivering text not null default '',
  begonnen_op timestamptz,
  besloten_op timestamptz,
  besloten_door uuid,
  primary key (regio_id, melding_id),
  foreign key (regio_id, melding_id) references melding,
  foreign key (regio_id, volgende_verantwoordelijke_id) references organisatie
);
create index on beoordeling (regio_id, besloten_op) where besloten_op is not null;

create table overdracht (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  casus_id uuid not null,
  melding_id uuid not null,
  van_organisatie_id uuid not null,
  naar_organisatie_id uuid not null,
  status text not null check (status in ('aangeboden', 'geaccepteerd', 'afgewezen', 'ingetrokken')),
  boodschap text not null,
  warm boolean not null default false,
  aangeboden_op timestamptz not null,
  uiterlijk date not null,
  beantwoord_op timestamptz,
  beantwoord_door uuid,
  reden text not null default '',
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, melding_id) references melding,
  foreign key (regio_id, van_organisatie_id) references organisatie,
  foreign key (regio_id, naar_organisatie_id) references organisatie
);
create index on overdracht (casus_id);
create index overdracht_van on overdracht (van_organisatie_id, uiterlijk, id) where status = 'aangeboden';
create index overdracht_naar on overdracht (naar_organisatie_id, uiterlijk, id) where status = 'aangeboden';
create unique index overdracht_een_open on overdracht (regio_id, melding_id) where status = 'aangeboden';
create index overdracht_geaccepteerd on overdracht (regio_id, beantwoord_op) where status = 'geaccepteerd';

-- A casus in phases 1-3 has exactly one contactpersoon and one casusregisseur (G14).
create table rolbezetting (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  casus_id uuid not null,
  rol text not null check (rol in ('contactpersoon', 'casusregisseur')),
  medewerker_id uuid not null,
  van date not null,
  tot date,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, medewerker_id) references medewerker
);
create unique index rolbezetting_een on rolbezetting (casus_id, rol) where tot is null;
create index on rolbezetting (casus_id);
create index rolbezetting_van on rolbezetting (medewerker_id, casus_id) include (rol) where tot is null;

create table veiligheidsvoorwaarde (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  casus_id uuid not null,
  tekst text not null,
  status text not null default 'actief' check (status in ('actief', 'nageleefd', 'geschonden', 'vervallen')),
  ingang date not null,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus
);
create index on veiligheidsvoorwaarde (casus_id);

create table afspraak (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  casus_id uuid not null,
  persoon_id uuid not null,
  onderdeel text not null check (onderdeel in ('veiligheid', 'risico', 'herstel')),
  tekst text not null,
  gemaakt_op date not null,
  resultaat text not null default '',
  afgerond_op date,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, persoon_id) references persoon
);
create index on afspraak (casus_id);

create table monitormoment (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  casus_id uuid not null,
  gepland_op date not null,
  uitgevoerd_op date,
  gesproken_met text not null default '',
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus
);
create index on monitormoment (casus_id, gepland_op);
-- The next moment of each casus of a worklist, from the index alone.
create index monitormoment_open on monitormoment (casus_id, gepland_op) where uitgevoerd_op is null;

create table veiligheidsoordeel (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  casus_id uuid not null,
  persoon_id uuid not null,
  monitormoment_id uuid,
  oordeel text not null check (oordeel in ('veilig', 'onveilig', 'onbekend')),
  toelichting text not null default '',
  geoordeeld_op timestamptz not null,
  geoordeeld_door uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, persoon_id) references persoon,
  foreign key (regio_id, monitormoment_id) references monitormoment
);
-- The last judgement of each member, from the index alone.
create index veiligheidsoordeel_laatste on veiligheidsoordeel (casus_id, persoon_id, geoordeeld_op desc) include (oordeel);

create table incident (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  casus_id uuid not null,
  gebeurd_op date not null,
  omschrijving text not null,
  acuut boolean not null,
  afgehandeld_op date,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus
);
create index on incident (casus_id);

create table faseovergang (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  casus_id uuid not null,
  van text not null,
  naar text not null,
  op timestamptz not null,
  door uuid not null,
  onderbouwing text not null,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus
);
create index on faseovergang (casus_id, op);
