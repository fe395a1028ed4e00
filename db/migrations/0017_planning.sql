-- SPDX-License-Identifier: EUPL-1.2
-- How long the phases of a visietraject take: chosen by each region, with where the first values come from.
set local lock_timeout = '3s';

insert into beleidsparameter (regio_id, sleutel, geldig_van, waarde, bron, zekerheid)
select r.id, 'visietraject.doorlooptijden', '2015-01-01',
  '{"opstellenWeken": 26, "publicatieDagen": 14, "inspraakWeken": 6, "verwerkingWeken": 8, "tussentijd": {"college": 14, "commissie": 14, "raad": 0, "grBestuur": 14}}',
  'Zes weken inspraak: Algemene wet bestuursrecht, artikel 3:16 (BWBR0005537). De andere tijden zijn een eigen keuze; stel ze in de regio vast.',
  'aanname'
from regio r
on conflict do nothing;

-- What an answer of the spoorboekje said after each change.
create table antwoordversie (
  regio_id integer not null,
  visietraject_id uuid not null,
  code text not null,
  versie integer not null,
  status text not null,
  antwoord text not null,
  bron text not null,
  reden text not null,
  eigenaar text not null,
  deadline date,
  op timestamptz not null,
  door uuid not null,
  primary key (regio_id, visietraject_id, code, versie),
  foreign key (regio_id, visietraject_id, code) references spoorantwoord
);
-- Why a municipality joined or left a traject before its members were fixed.
create table lidmutatie (
  regio_id integer not null,
  visietraject_id uuid not null,
  gemeente_code text not null,
  op timestamptz not null,
  erbij boolean not null,
  reden text not null,
  medewerker_id uuid not null,
  primary key (regio_id, visietraject_id, gemeente_code, op),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, gemeente_code) references gemeente
);

-- A municipality is in an area once at a time, also when two people add it at the same moment.
create unique index gebiedslid_lopend on gebiedslid (regio_id, gebied_id, gemeente_code) where tot is null;
