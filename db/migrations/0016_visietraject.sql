-- SPDX-License-Identifier: EUPL-1.2
-- A region works on its next vision: areas with their municipalities, the traject with its questions, text, inspraak, routes and decisions.
set local lock_timeout = '3s';

alter table organisatie add column gemeente_code text;
alter table organisatie add foreign key (regio_id, gemeente_code) references gemeente deferrable initially deferred;
update organisatie o set gemeente_code = g.code
from gemeente g where g.regio_id = o.regio_id and o.soort = 'gemeente' and o.naam = 'Gemeente ' || g.naam;
-- The next file of functions gives it another shape.
drop function if exists app.actor(text);

-- Areas of several kinds, that need not coincide; a municipality is in one from a day to a day.
create table gebied (
  regio_id integer not null references regio,
  id uuid not null default gen_random_uuid(),
  soort text not null check (soort in ('visieregio', 'subregio', 'vtRegio', 'centrumgebied', 'gemeenschappelijkeRegeling')),
  naam text not null,
  primary key (regio_id, id)
);
create table gebiedslid (
  regio_id integer not null,
  gebied_id uuid not null,
  gemeente_code text not null,
  van date not null,
  tot date,
  centrum boolean not null default false,
  primary key (regio_id, gebied_id, gemeente_code, van),
  foreign key (regio_id, gebied_id) references gebied,
  foreign key (regio_id, gemeente_code) references gemeente,
  check (tot > van)
);

-- A region that was there already is one area for its vision, and one for each of its centre municipalities.
insert into gebied (regio_id, soort, naam) select r.id, 'visieregio', r.naam from regio r where exists (select from gemeente g where g.regio_id = r.id);
insert into gebied (regio_id, soort, naam)
select distinct g.regio_id, 'centrumgebied', 'Centrumgebied ' || c.naam
from gemeente g join gemeente c on c.regio_id = g.regio_id and c.code = g.centrumgemeente_code;
insert into gebiedslid (regio_id, gebied_id, gemeente_code, van, centrum)
select g.regio_id, b.id, g.code, '2015-01-01', g.code = g.centrumgemeente_code
from gemeente g join gemeente c on c.regio_id = g.regio_id and c.code = g.centrumgemeente_code
  join gebied b on b.regio_id = g.regio_id and (b.soort = 'visieregio' or b.naam = 'Centrumgebied ' || c.naam);

create table visietraject (
  regio_id integer not null references regio,
  id uuid not null default gen_random_uuid(),
  naam text not null,
  gebied_id uuid not null,
  vorige_visie_id uuid,
  -- The term of the vision that is being made.
  looptijd_van date not null,
  looptijd_tot date not null,
  vaststellingsregel text not null check (vaststellingsregel in ('alleRaden', 'centrumraden', 'alleColleges')),
  status text not null default 'voorwerk' check (status in ('voorwerk', 'procesafspraken', 'opstellen', 'afstemming', 'inspraak', 'verwerking', 'besluitvorming', 'vastgesteld')),
  leden_vast_op timestamptz,
  -- The municipality whose college sets the text for inspraak, and its decision.
  trekker_code text not null,
  begonnen_op timestamptz not null,
  -- The vision that came out of it.
  visie_id uuid,
  vastgesteld_op timestamptz,
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, gebied_id) references gebied,
  foreign key (regio_id, vorige_visie_id) references visieversie,
  foreign key (regio_id, visie_id) references visieversie,
  foreign key (regio_id, trekker_code) references gemeente,
  check (looptijd_tot > looptijd_van)
);
create table trajectgemeente (
  regio_id integer not null,
  visietraject_id uuid not null,
  gemeente_code text not null,
  centrum boolean not null,
  primary key (regio_id, visietraject_id, gemeente_code),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, gemeente_code) references gemeente
);
-- The path that was walked.
create table trajectfase (
  regio_id integer not null,
  visietraject_id uuid not null,
  status text not null,
  begonnen_op timestamptz not null,
  medewerker_id uuid not null,
  primary key (regio_id, visietraject_id, begonnen_op),
  foreign key (regio_id, visietraject_id) references visietraject
);

-- The answers to the questions of the spoorboekje; the questions are in its rules.
create table spoorantwoord (
  regio_id integer not null,
  visietraject_id uuid not null,
  code text not null check (code ~ '^[VPDUFR][0-9]$'),
  status text not null default 'open' check (status in ('open', 'concept', 'afgestemd', 'nietVanToepassing')),
  antwoord text not null default '',
  bron text not null default '',
  reden text not null default '',
  eigenaar text not null default '',
  deadline date,
  passage_id uuid,
  gewijzigd_op timestamptz,
  gewijzigd_door uuid,
  versie integer not null default 1,
  primary key (regio_id, visietraject_id, code),
  foreign key (regio_id, visietraject_id) references visietraject
);

-- Tables where people meet to advise or decide, with their dates and how many days before papers must be there.
create table overlegtafel (
  regio_id integer not null references regio,
  id uuid not null default gen_random_uuid(),
  gemeente_code text,
  orgaan text not null check (orgaan in ('ambtelijkOverleg', 'bestuurlijkOverleg', 'ketenpartneroverleg', 'college', 'commissie', 'raad', 'grBestuur')),
  naam text not null,
  aanlevertermijn integer not null default 0 check (aanlevertermijn between 0 and 180),
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, gemeente_code) references gemeente
);
create table vergaderdatum (
  regio_id integer not null,
  tafel_id uuid not null,
  dag date not null,
  primary key (regio_id, tafel_id, dag),
  foreign key (regio_id, tafel_id) references overlegtafel
);
-- Days without meetings: of one municipality, or of all of the region.
create table reces (
  regio_id integer not null references regio,
  id uuid not null default gen_random_uuid(),
  gemeente_code text,
  naam text not null,
  van date not null,
  tot date not null,
  primary key (regio_id, id),
  foreign key (regio_id, gemeente_code) references gemeente,
  check (tot >= van)
);

-- The way of the vision past the bodies of one municipality.
create table routestap (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  gemeente_code text not null,
  volgorde integer not null,
  orgaan text not null check (orgaan in ('college', 'commissie', 'raad', 'grBestuur')),
  rol text not null check (rol in ('vaststellen', 'instemmen', 'advies', 'zienswijze', 'vrijgevenInspraak', 'terKennisname')),
  tafel_id uuid,
  gepland date,
  status text not null default 'gepland' check (status in ('gepland', 'geagendeerd', 'besloten', 'bekendgemaakt')),
  versie integer not null default 1,
  primary key (regio_id, id),
  unique (regio_id, visietraject_id, gemeente_code, volgorde),
  foreign key (regio_id, visietraject_id, gemeente_code) references trajectgemeente,
  foreign key (regio_id, tafel_id) references overlegtafel
);
-- Every change of a planned date, so that slipping can be seen.
create table routeverschuiving (
  regio_id integer not null,
  routestap_id uuid not null,
  op timestamptz not null,
  van date,
  naar date,
  reden text not null default '',
  medewerker_id uuid not null,
  primary key (regio_id, routestap_id, op),
  foreign key (regio_id, routestap_id) references routestap
);
-- What a body decided; a step that was held over has more than one.
create table bestuursbesluit (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  routestap_id uuid not null,
  datum date not null,
  besluitnummer text not null default '',
  uitkomst text not null check (uitkomst in ('conform', 'gewijzigd', 'aangehouden', 'verworpen', 'terKennisname')),
  voor integer check (voor >= 0),
  tegen integer check (tegen >= 0),
  toelichting text not null default '',
  bekendgemaakt_op date,
  bekendmaking text not null default '',
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, routestap_id) references routestap
);
create index on bestuursbesluit (regio_id, routestap_id);

-- The text: passages that each keep their address for ever, whatever happens to their words.
create table passage (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  ouder_id uuid,
  adres integer not null check (adres > 0),
  volgorde integer not null,
  soort text not null check (soort in ('hoofdstuk', 'lijn', 'ambitie', 'doel', 'uitgangspunt', 'randvoorwaarde', 'begrip', 'cijfer', 'terugblik', 'financien', 'tekst')),
  nummer text not null default '',
  titel text not null default '',
  tekst text not null default '',
  eenvoudig text not null default '',
  -- Where it comes from: a part of the previous vision.
  vorig_onderdeel_id uuid,
  vervallen boolean not null default false,
  reden text not null default '',
  versie integer not null default 1,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  primary key (regio_id, id),
  unique (regio_id, visietraject_id, adres),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, ouder_id) references passage deferrable initially deferred,
  foreign key (regio_id, vorig_onderdeel_id) references onderdeel
);
create index on passage (regio_id, visietraject_id, volgorde);
-- What a passage said before each change, and why it changed.
create table wijziging (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  passage_id uuid not null,
  van_versie integer not null,
  van_titel text not null,
  van_tekst text not null,
  naar_titel text not null,
  naar_tekst text not null,
  aanleiding text not null check (aanleiding in ('opstellen', 'suggestie', 'reactiepunt', 'amendement', 'spoorantwoord', 'ambtshalve')),
  aanleiding_id uuid,
  toelichting text not null default '',
  op timestamptz not null,
  door uuid not null,
  primary key (regio_id, id),
  unique (regio_id, passage_id, van_versie),
  foreign key (regio_id, passage_id) references passage
);
-- A frozen text: nothing in it ever changes.
create table tekstversie (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  nummer integer not null,
  soort text not null check (soort in ('concept', 'inspraakversie', 'vaststellingsversie', 'vastgesteld')),
  naam text not null,
  vingerafdruk text not null,
  bevroren_op timestamptz not null,
  bevroren_door uuid not null,
  primary key (regio_id, id),
  unique (regio_id, visietraject_id, nummer),
  foreign key (regio_id, visietraject_id) references visietraject
);
create table tekstversiepassage (
  regio_id integer not null,
  tekstversie_id uuid not null,
  passage_id uuid not null,
  ouder_id uuid,
  adres integer not null,
  volgorde integer not null,
  soort text not null,
  nummer text not null,
  titel text not null,
  tekst text not null,
  eenvoudig text not null,
  primary key (regio_id, tekstversie_id, passage_id),
  foreign key (regio_id, tekstversie_id) references tekstversie,
  foreign key (regio_id, passage_id) references passage
);

-- Inspraak on one frozen text, with a window for each municipality and channel.
create table inspraakronde (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  tekstversie_id uuid not null,
  naam text not null,
  begonnen_op timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, tekstversie_id) references tekstversie
);
create table inspraakvenster (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  gemeente_code text not null,
  kanaal text not null check (kanaal in ('openbaar', 'uitnodiging', 'raad')),
  -- Null in both when the municipality joins the window of its centre municipality.
  van date,
  tot date,
  vindplaats text not null default '',
  versie integer not null default 1,
  primary key (regio_id, id),
  unique (regio_id, visietraject_id, gemeente_code, kanaal),
  foreign key (regio_id, visietraject_id, gemeente_code) references trajectgemeente,
  check ((van is null) = (tot is null) and tot >= van)
);
create table reactie (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  nummer integer not null,
  soort text not null check (soort in ('inspraakreactie', 'zienswijze', 'advies', 'technischeVraag')),
  kanaal text not null check (kanaal in ('formulier', 'mail', 'brief', 'bijeenkomst')),
  indiener text not null check (indiener in ('inwoner', 'ervaringsdeskundige', 'organisatie', 'gemeenteraad', 'adviesraad')),
  -- Only an organisation, a council or an advisory board is named: residents and people with experience are a role.
  naam text,
  gemeente_code text,
  ontvangen_op date not null,
  te_laat boolean not null default false,
  tekst text not null,
  status text not null default 'ontvangen' check (status in ('ontvangen', 'gesplitst', 'beantwoord', 'vastgesteld', 'teruggekoppeld')),
  volgcode_hash bytea,
  vastgelegd_op timestamptz not null default now(),
  versie integer not null default 1,
  primary key (regio_id, id),
  unique (regio_id, visietraject_id, nummer),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, gemeente_code) references gemeente,
  check (naam is null or indiener in ('organisatie', 'gemeenteraad', 'adviesraad'))
);
create unique index on reactie (volgcode_hash) where volgcode_hash is not null;
create index on reactie (regio_id, visietraject_id, status, nummer);
create table reactiepunt (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  reactie_id uuid not null,
  volgnummer integer not null,
  passage_id uuid,
  thema text not null default '',
  tekst text not null,
  antwoord text not null default '',
  motivering text not null default '',
  afdoening text check (afdoening in ('verwerktInVisie', 'naarUitvoeringsplan', 'reedsOpgenomen', 'nietOvergenomen', 'buitenReikwijdte', 'terKennisgeving')),
  wijziging_id uuid,
  actie text not null default '',
  status text not null default 'open' check (status in ('open', 'concept', 'vastgesteld')),
  teruggekoppeld_op timestamptz,
  gewijzigd_op timestamptz not null default now(),
  versie integer not null default 1,
  primary key (regio_id, id),
  unique (regio_id, reactie_id, volgnummer),
  foreign key (regio_id, reactie_id) references reactie,
  foreign key (regio_id, passage_id) references passage,
  foreign key (regio_id, wijziging_id) references wijziging
);
create index on reactiepunt (regio_id, visietraject_id, status);

create table amendement (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  gemeente_code text not null,
  routestap_id uuid not null,
  nummer text not null default '',
  titel text not null,
  passage_id uuid,
  oude_tekst text not null,
  nieuwe_tekst text not null,
  toelichting text not null default '',
  indieners text not null default '',
  preadvies text not null default '',
  status text not null default 'ingediend' check (status in ('ingediend', 'ingetrokken', 'aangenomen', 'verworpen')),
  voor integer check (voor >= 0),
  tegen integer check (tegen >= 0),
  -- Whether it makes the text of this municipality differ from that of the others, and what the region does with that.
  afwijkend boolean not null default true,
  afhandeling text check (afhandeling in ('voorAllen', 'alleenLokaal', 'afgewezen')),
  afhandeling_motivering text not null default '',
  afgehandeld_op timestamptz,
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id, gemeente_code) references trajectgemeente,
  foreign key (regio_id, routestap_id) references routestap,
  foreign key (regio_id, passage_id) references passage
);
create index on amendement (regio_id, visietraject_id, status);

-- Documents that were made: of one municipality, or of the region.
create table stuk (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  gemeente_code text,
  soort text not null check (soort in ('nota', 'raadsvoorstel', 'raadsbrief', 'collegevoorstel', 'zienswijze', 'adviesbrief', 'persbericht')),
  formaat text not null check (formaat in ('docx', 'pdf')),
  inhoud bytea not null,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, gemeente_code) references gemeente
);
create index on stuk (regio_id, visietraject_id, soort, gemaakt_op);
-- The text of a section of the papers, the same for all municipalities.
create table stuktekst (
  regio_id integer not null,
  visietraject_id uuid not null,
  soort text not null,
  paragraaf text not null,
  tekst text not null,
  versie integer not null default 1,
  primary key (regio_id, visietraject_id, soort, paragraaf),
  foreign key (regio_id, visietraject_id) references visietraject
);
-- Couleur locale: what one municipality adds to a section of its papers, or to a goal of the vision.
create table lokaletekst (
  regio_id integer not null,
  visietraject_id uuid not null,
  gemeente_code text not null,
  paragraaf text not null,
  tekst text not null,
  versie integer not null default 1,
  primary key (regio_id, visietraject_id, gemeente_code, paragraaf),
  foreign key (regio_id, visietraject_id, gemeente_code) references trajectgemeente
);
-- The house style of a municipality as tokens.
create table huisstijl (
  regio_id integer not null,
  gemeente_code text not null,
  kleur text not null check (kleur ~ '^#[0-9a-f]{6}$'),
  afzender text not null default '',
  ondertekening text not null default '',
  voettekst text not null default '',
  versie integer not null default 1,
  primary key (regio_id, gemeente_code),
  foreign key (regio_id, gemeente_code) references gemeente
);

-- Counting what is open of an organisation without reading its rows: the worklist does so twice.
create index termijn_telling on termijn (organisatie_id, soort) include (ziet_ook_id, status) where status in ('loopt', 'opgeschort');
