-- SPDX-License-Identifier: EUPL-1.2
-- Who people are: burgerservicenummer, addresses that can be shielded, corrections with history, and joining two rows of one
-- person by a pointer, so that nothing moves and everything can be undone (gezinskring.md 5.2, 5.3, 12.1, G21).
set local lock_timeout = '3s';

alter table persoon add column bsn text check (bsn ~ '^[0-9]{9}$');
alter table persoon add column bsn_status text not null default 'onbekend' check (bsn_status in ('geverifieerd', 'ongeverifieerd', 'onbekend', 'ongeboren', 'nietToegekend'));
alter table persoon add column uitgerekende_datum date;
alter table persoon add column versie integer not null default 1;
alter table persoon add constraint persoon_bsn_bij_status check ((bsn is not null) = (bsn_status in ('geverifieerd', 'ongeverifieerd')));
alter table persoon add constraint persoon_bsn_is_echt check (bsn is null or bsn not in ('000000000', '999999999'));
alter table persoon add constraint persoon_ongeboren check (
  case when bsn_status = 'ongeboren' then geboortedatum is null else uitgerekende_datum is null end);

-- What a person was called before a correction, and why it was mended.
create table persoonsversie (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  persoon_id uuid not null,
  voornaam text not null,
  tussenvoegsel text not null,
  achternaam text not null,
  geboortedatum date,
  geslacht text not null,
  bsn text,
  bsn_status text not null,
  uitgerekende_datum date,
  reden text not null check (reden <> ''),
  op timestamptz not null,
  door uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, persoon_id) references persoon,
  foreign key (regio_id, door) references medewerker
);
create index on persoonsversie (persoon_id, op);

-- A shielded address is a row that no query reads: only app.open_adres does, for who is named, with a reason (G21).
create table adres (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  persoon_id uuid not null,
  soort text not null check (soort in ('woonadres', 'verblijfadres', 'postadres')),
  straat text not null default '',
  huisnummer integer check (huisnummer > 0),
  toevoeging text not null default '',
  postcode text not null default '' check (postcode ~ '^([0-9]{4}[A-Z]{2})?$'),
  plaats text not null default '',
  geldig_van date not null,
  geldig_tot date,
  afscherming text not null default 'geen' check (afscherming in ('geen', 'geheim', 'opvang')),
  zichtbaar_voor uuid[] not null default '{}',
  primary key (regio_id, id),
  foreign key (regio_id, persoon_id) references persoon,
  check (afscherming = 'geen' or cardinality(zichtbaar_voor) > 0)
);
create index on adres (persoon_id);

-- Who opened a shielded address, and why.
create table adresinzage (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  adres_id uuid not null,
  persoon_id uuid not null,
  medewerker_id uuid not null,
  op timestamptz not null,
  reden text not null check (reden <> ''),
  primary key (regio_id, id),
  foreign key (regio_id, adres_id) references adres,
  foreign key (regio_id, persoon_id) references persoon,
  foreign key (regio_id, medewerker_id) references medewerker
);
create index on adresinzage (adres_id);

-- Two rows of one person: persoon_id points at in_persoon_id until it is undone.
create table samenvoeging (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  persoon_id uuid not null,
  in_persoon_id uuid not null,
  reden text not null check (reden <> ''),
  door uuid not null,
  op timestamptz not null,
  ontkoppeld_op timestamptz,
  ontkoppeld_door uuid,
  ontkoppel_reden text not null default '',
  primary key (regio_id, id),
  foreign key (regio_id, persoon_id) references persoon,
  foreign key (regio_id, in_persoon_id) references persoon,
  foreign key (regio_id, door) references medewerker,
  foreign key (regio_id, ontkoppeld_door) references medewerker,
  check (persoon_id <> in_persoon_id),
  check ((ontkoppeld_op is null) = (ontkoppeld_door is null) and (ontkoppeld_op is null) = (ontkoppel_reden = ''))
);
create unique index samenvoeging_een on samenvoeging (persoon_id) where ontkoppeld_op is null;
create index samenvoeging_in on samenvoeging (in_persoon_id) where ontkoppeld_op is null;
create index samenvoeging_persoon on samenvoeging (persoon_id);
create index samenvoeging_alle_in on samenvoeging (in_persoon_id);
