-- SPDX-License-Identifier: EUPL-1.2
-- Advies without any data of a family (gezinskring.md 1.1, G02), feedback to the reporter, and telling people what was recorded.
set local lock_timeout = '3s';

create sequence advies_nummer;

-- An advies leads to nobody: no column and no reference of these three tables reaches a person or a casus. What it became is known
-- by number only, and only when the asker chose for it.
create table advies (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  nummer text not null,
  organisatie_id uuid not null,
  medewerker_id uuid not null,
  status text not null default 'lopend' check (status in ('lopend', 'afgesloten', 'omgezetInMelding')),
  begonnen_op timestamptz not null,
  kanaal text not null check (kanaal in ('telefoon', 'formulier', 'politie', 'post', 'intern')),
  hoedanigheid text not null check (hoedanigheid <> ''),
  aanleidingen text[] not null check (cardinality(aanleidingen) > 0),
  aarden text[] not null check (cardinality(aarden) > 0),
  gekozen_op timestamptz,
  melding_nummer text,
  afgesloten_op timestamptz,
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, medewerker_id) references medewerker,
  check ((status = 'lopend') = (afgesloten_op is null)),
  check ((status = 'omgezetInMelding') = (melding_nummer is not null))
);
create unique index on advies (regio_id, nummer);
create unique index on advies (regio_id, melding_nummer) where melding_nummer is not null;
create index advies_lijst on advies (organisatie_id, begonnen_op desc, id);
create index advies_status on advies (organisatie_id, status, begonnen_op desc, id);
create index advies_van on advies (medewerker_id, begonnen_op, id) where status = 'lopend';
create index advies_gesloten on advies (organisatie_id, afgesloten_op) where status = 'afgesloten';

-- Each contact with the asker: when, by whom, what was advised. Never changed.
create table adviescontact (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  advies_id uuid not null,
  organisatie_id uuid not null,
  op timestamptz not null,
  door uuid not null,
  geadviseerd text not null check (geadviseerd <> ''),
  primary key (regio_id, id),
  foreign key (regio_id, advies_id) references advies,
  foreign key (regio_id, door) references medewerker
);
create index on adviescontact (advies_id, op);

-- The asker's own data, with consent only [V7]; withdrawn is emptied.
create table adviesvrager (
  regio_id integer not null,
  advies_id uuid not null,
  organisatie_id uuid not null,
  naam text not null,
  bereikbaar text not null default '',
  toestemming_op timestamptz not null,
  ingetrokken_op timestamptz,
  primary key (regio_id, advies_id),
  foreign key (regio_id, advies_id) references advies,
  check (case when ingetrokken_op is null then naam <> '' else naam = '' and bereikbaar = '' end)
);

-- What the reporter hears, once after each decision [V4]; the reporter's name is not in it.
create table terugkoppeling (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  organisatie_id uuid not null,
  melding_id uuid not null,
  casus_id uuid not null,
  moment text not null check (moment in ('naBesluit', 'naOnderzoek')),
  status text not null default 'open' check (status in ('open', 'gegeven', 'nietGegeven')),
  ontstaan_op timestamptz not null,
  heeft_rol boolean not null default false,
  hoe text,
  tekst text not null default '',
  reden text,
  toelichting text not null default '',
  afgehandeld_op timestamptz,
  afgehandeld_door uuid,
  primary key (regio_id, id),
  foreign key (regio_id, melding_id) references melding,
  foreign key (regio_id, casus_id) references casus,
  check ((status = 'open') = (afgehandeld_op is null)),
  check (status <> 'gegeven' or hoe is not null and tekst <> ''),
  check (status <> 'nietGegeven' or reden is not null)
);
create unique index on terugkoppeling (melding_id, moment);

-- How the duty to inform was met for one person [L1 5.3.1]; that it is still to be done is a term.
create table informeerplicht (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  organisatie_id uuid not null,
  melding_id uuid not null,
  casus_id uuid not null,
  persoon_id uuid not null,
  uitkomst text not null check (uitkomst in ('geinformeerd', 'eigenBron', 'nietMogelijk')),
  aan text,
  hoe text,
  op date not null,
  onderwerpen text[] not null default '{}',
  toelichting text not null default '',
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, melding_id) references melding,
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, persoon_id) references persoon,
  check (uitkomst <> 'geinformeerd' or aan is not null and hoe is not null and cardinality(onderwerpen) = 4),
  check (uitkomst = 'geinformeerd' or toelichting <> '')
);
create index on informeerplicht (casus_id, persoon_id);
