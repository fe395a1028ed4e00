-- SPDX-License-Identifier: EUPL-1.2
-- Room in a fresh planning: chosen by each region.
set local lock_timeout = '3s';

insert into beleidsparameter (regio_id, sleutel, geldig_van, waarde, bron, zekerheid)
select r.id, 'visietraject.speling', '2015-01-01', '{"college": 5, "commissie": 5, "raad": 5, "grBestuur": 5}',
  'Eigen keuze: vijf werkdagen speling bij elke tafel, zodat een nieuwe route niet bij de eerste tegenslag te laat is. Stel dit in de regio vast.',
  'aanname'
from regio r
on conflict do nothing;

-- What people said about one passage, on the page of that passage.
create index on reactiepunt (regio_id, passage_id) where passage_id is not null;

-- The logo of a municipality, always drawn again as PNG; the newest counts, and one without a picture takes it away.
create table logo (
  regio_id integer not null,
  gemeente_code text not null,
  versie integer not null check (versie > 0),
  png bytea check (octet_length(png) <= 2000000),
  breedte integer,
  hoogte integer,
  alternatief text not null default '',
  op timestamptz not null,
  door uuid not null,
  primary key (regio_id, gemeente_code, versie),
  foreign key (regio_id, gemeente_code) references gemeente,
  check ((png is null) = (alternatief = '') and (png is null) = (breedte is null) and (png is null) = (hoogte is null))
);

-- Which papers of a municipality are secret, on what ground, and who said so; the newest counts, and one without papers ends it.
create table geheimhouding (
  regio_id integer not null,
  visietraject_id uuid not null,
  gemeente_code text not null,
  versie integer not null check (versie > 0),
  stuksoorten text[] not null check (stuksoorten <@ array['raadsvoorstel', 'raadsbrief', 'collegevoorstel', 'zienswijze', 'adviesbrief']),
  grond text check (grond in ('bedrijfsgegevens', 'bijzonderePersoonsgegevens', 'financieelBelang', 'opsporing', 'toezicht', 'levenssfeer', 'concurrentie', 'beveiliging', 'goedFunctioneren')),
  opgelegd_door text check (opgelegd_door in ('raad', 'college', 'burgemeester', 'commissie')),
  toelichting text not null check (toelichting <> ''),
  op timestamptz not null,
  door uuid not null,
  primary key (regio_id, visietraject_id, gemeente_code, versie),
  foreign key (regio_id, visietraject_id, gemeente_code) references trajectgemeente,
  check ((cardinality(stuksoorten) = 0) = (grond is null) and (grond is null) = (opgelegd_door is null))
);

-- How many signs of a paper no typeface has: they stand in it as a mark.
alter table stuk add column tekens_zonder_beeld integer not null default 0 check (tekens_zonder_beeld >= 0);
