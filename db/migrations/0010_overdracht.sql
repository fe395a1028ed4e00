-- SPDX-License-Identifier: EUPL-1.2
-- What goes along with a transfer piece by piece, every disclosure in one register, the request to the Raad and the messages of the chain.
set local lock_timeout = '3s';

-- A transfer has a ground and a purpose (G20), may go to a party without Verband, and is answered by a message back (12.2).
alter table overdracht alter column naar_organisatie_id drop not null;
alter table overdracht add column naar_extern text, add column extern_soort text, add column aangeboden_door uuid,
  add column grondslag text, add column doel text not null default '', add column noodzaak text not null default '',
  add column gesprek_op date, add column gesprek_met text not null default '',
  add column antwoord_van text not null default '', add column antwoord_bewijs text not null default '',
  add column bericht_terug text not null default '', add column bericht_op timestamptz, add column bericht_door uuid,
  add column gelezen_op timestamptz, add column gelezen_door uuid,
  add check ((naar_organisatie_id is null) = (naar_extern is not null)),
  add check ((naar_extern is null) = (extern_soort is null)),
  add check (extern_soort in ('huisarts', 'ggz', 'gezin', 'anderVeiligThuis', 'andere')),
  add check (grondslag in ('medewerkingNodig', 'hulpInschakelen', 'toestemming')),
  add foreign key (regio_id, aangeboden_door) references medewerker,
  add foreign key (regio_id, bericht_door) references medewerker,
  add foreign key (regio_id, gelezen_door) references medewerker;
alter table overdracht drop constraint overdracht_status_check;
alter table overdracht add constraint overdracht_status_check
  check (status in ('aangeboden', 'geaccepteerd', 'afgewezen', 'ingetrokken', 'berichtTerug', 'afgerond'));
drop index overdracht_geaccepteerd;
create index overdracht_geaccepteerd on overdracht (regio_id, beantwoord_op) where status in ('geaccepteerd', 'berichtTerug', 'afgerond');

-- A copy of what was offered, as it was then: afterwards one sees exactly what went. `voor_besluit`: to be read before the answer.
create table overdrachtstuk (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  overdracht_id uuid not null,
  volgnummer integer not null,
  soort text not null check (soort in ('voorwaarde', 'gezinslid', 'samenvatting', 'besluit', 'eerder', 'afspraak', 'document')),
  inhoud jsonb not null,
  voor_besluit boolean not null,
  reden text not null default '',
  primary key (regio_id, id),
  foreign key (regio_id, overdracht_id) references overdracht
);
create unique index on overdrachtstuk (overdracht_id, volgnummer);

-- What an organisation told others about a family: kinds, never the content.
create table verstrekking (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  casus_id uuid not null,
  organisatie_id uuid not null,
  aan_organisatie_id uuid,
  aan text not null check (aan <> ''),
  wat text[] not null check (cardinality(wat) > 0),
  grondslag text not null check (grondslag in ('medewerkingNodig', 'hulpInschakelen', 'toestemming', 'raadInschakelen')),
  doel text not null check (doel <> ''),
  noodzaak text not null check (noodzaak <> ''),
  op timestamptz not null,
  door uuid not null,
  object_soort text not null,
  object_id uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, aan_organisatie_id) references organisatie,
  foreign key (regio_id, door) references medewerker
);
create index on verstrekking (casus_id, op);

-- A request of Veilig Thuis to the Raad voor de Kinderbescherming (Jeugdwet 3.1) and what the Raad answered.
create sequence raadsverzoek_nummer;
create table raadsverzoek (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  casus_id uuid not null,
  organisatie_id uuid not null,
  nummer text not null,
  status text not null check (status in ('concept', 'verzonden', 'inBehandeling', 'afgewezen', 'uitkomst', 'beslissing')),
  medewerker_id uuid not null,
  inhoud jsonb not null,
  begonnen_op timestamptz not null,
  verzonden_op timestamptz,
  college_op timestamptz,
  college_gemeente_code text not null,
  intake_op date,
  intake text not null default '',
  uitkomst_op date,
  uitkomst text not null default '',
  beslissing_op date,
  beslissing text not null default '',
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, medewerker_id) references medewerker,
  foreign key (regio_id, college_gemeente_code) references gemeente,
  check ((verzonden_op is null) = (college_op is null)),
  check (status = 'concept' or verzonden_op is not null)
);
create unique index on raadsverzoek (regio_id, nummer);
create index on raadsverzoek (casus_id);

-- A message that goes to an organisation of the chain. `sleutel` makes sending the same thing twice one message.
create table ketenbericht (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  organisatie_id uuid not null,
  casus_id uuid not null,
  soort text not null check (soort in ('verzoekTotOnderzoek', 'collegeBericht')),
  sleutel text not null,
  status text not null default 'klaar' check (status in ('klaar', 'verzonden', 'bevestigd', 'mislukt')),
  koppelvlak text not null check (koppelvlak in ('bestand', 'corv')),
  inhoud jsonb not null,
  klaar_op timestamptz not null,
  verzonden_op timestamptz,
  bevestigd_op timestamptz,
  pogingen integer not null default 0,
  volgende_poging timestamptz,
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, casus_id) references casus
);
create unique index on ketenbericht (regio_id, sleutel);
create index on ketenbericht (casus_id);
create index ketenbericht_open on ketenbericht (organisatie_id, volgende_poging, id) where status in ('klaar', 'mislukt');

insert into beleidsparameter (regio_id, sleutel, geldig_van, waarde, bron, zekerheid)
select r.id, 'ketenbericht.herhaling', '2015-01-01', '{"minuten": 5, "factor": 2, "pogingen": 8}'::jsonb,
  'Eigen keuze: opnieuw na 5 minuten, telkens twee keer zo lang, hooguit 8 keer.', 'aanname'
from regio r on conflict do nothing;
