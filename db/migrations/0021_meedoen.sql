-- SPDX-License-Identifier: EUPL-1.2
-- Who takes part in the making of a vision and what came of it, how the goals before it went, and what everyone may see of it.
set local lock_timeout = '3s';

-- Who takes part: an organisation by its name, residents and people with experience only as a group.
create table partij (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  soort text not null check (soort in ('organisatie', 'bestuursorgaan', 'adviesraad', 'beroepsgroep', 'inwoners', 'ervaringsdeskundigen')),
  naam text,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id) references visietraject,
  check ((naam is null) = (soort in ('inwoners', 'ervaringsdeskundigen')))
);
create unique index on partij (regio_id, visietraject_id, soort, lower(coalesce(naam, '')));
-- In which phase a party takes part, and how far its say goes; null when it was taken out again.
create table partijfase (
  regio_id integer not null,
  partij_id uuid not null,
  fase text not null check (fase in ('voorwerk', 'procesafspraken', 'opstellen', 'afstemming', 'inspraak', 'verwerking', 'besluitvorming')),
  niveau text check (niveau in ('meeweten', 'meedenken', 'raadplegen', 'adviseren', 'coproduceren', 'meebeslissen')),
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  primary key (regio_id, partij_id, fase),
  foreign key (regio_id, partij_id) references partij
);

create table participatieactiviteit (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  vorm text not null check (vorm in ('interview', 'werksessie', 'focusgroep', 'spiegelgroep', 'symposium', 'ketenpartneroverleg', 'raadsavond', 'commissie')),
  titel text not null,
  -- ISO days, the first one first.
  dagen text[] not null,
  -- On the clock of each of those days.
  begintijd text check (begintijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  eindtijd text check (eindtijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  plaats text not null default '',
  fase text not null check (fase in ('voorwerk', 'procesafspraken', 'opstellen', 'afstemming', 'inspraak', 'verwerking', 'besluitvorming')),
  niveau text not null check (niveau in ('meeweten', 'meedenken', 'raadplegen', 'adviseren', 'coproduceren', 'meebeslissen')),
  -- Whether everyone may know of it, so that it is published with the traject.
  openbaar boolean not null default false,
  status text not null default 'gepland' check (status in ('gepland', 'uitgevoerd', 'verwerkt', 'afgelast')),
  reden text not null default '',
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id) references visietraject,
  check (cardinality(dagen) between 1 and 20 and array_to_string(dagen, ',') ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(,[0-9]{4}-[0-9]{2}-[0-9]{2})*$'),
  check ((begintijd is null) = (eindtijd is null) and eindtijd > begintijd)
);
create index on participatieactiviteit (regio_id, visietraject_id, (dagen[1]));
-- Who was invited and who came, as numbers of each party: there is no place for the name of a person.
create table activiteitdeelname (
  regio_id integer not null,
  activiteit_id uuid not null,
  partij_id uuid not null,
  genodigd integer not null check (genodigd between 0 and 100000),
  gekomen integer check (gekomen between 0 and 100000),
  primary key (regio_id, activiteit_id, partij_id),
  foreign key (regio_id, activiteit_id) references participatieactiviteit,
  foreign key (regio_id, partij_id) references partij
);
-- The report of an activity: what was said may tell of someone's own life.
create table activiteitverslag (
  regio_id integer not null,
  activiteit_id uuid not null,
  tekst text not null,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  versie integer not null default 1,
  primary key (regio_id, activiteit_id),
  foreign key (regio_id, activiteit_id) references participatieactiviteit
);
-- What an activity yielded: one point each, on the passage that it is about, with what was done with it.
create table opbrengst (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  activiteit_id uuid not null,
  volgnummer integer not null,
  tekst text not null,
  passage_id uuid,
  wijziging_id uuid,
  reden text not null default '',
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  versie integer not null default 1,
  primary key (regio_id, id),
  unique (regio_id, activiteit_id, volgnummer),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, activiteit_id) references participatieactiviteit,
  foreign key (regio_id, passage_id) references passage,
  foreign key (regio_id, wijziging_id) references wijziging,
  -- A change is of the passage where it landed; and what changed the text needs no reason why not.
  check (wijziging_id is null or (passage_id is not null and reden = ''))
);
create index on opbrengst (regio_id, passage_id);

-- What came of a goal of the previous vision, with evidence, and where it goes on.
create table doeloordeel (
  regio_id integer not null,
  visietraject_id uuid not null,
  onderdeel_id uuid not null,
  oordeel text not null check (oordeel in ('gerealiseerd', 'deels', 'loopt door', 'losgelaten', 'onbekend')),
  bewijs text not null default '',
  bron text not null default '',
  cijfer_id uuid,
  aanbeveling text not null default '',
  passage_id uuid,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  versie integer not null default 1,
  primary key (regio_id, visietraject_id, onderdeel_id),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, onderdeel_id) references onderdeel,
  foreign key (regio_id, cijfer_id) references onderdeel,
  foreign key (regio_id, passage_id) references passage,
  -- A judgement says what it rests on; only that nobody knows the result needs nothing.
  check (oordeel = 'onbekend' or bewijs <> '')
);

-- What everyone may see of the making of a vision: each publication whole, and only the newest of a traject is shown.
create table publiek.trajectstand (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  regio_naam text not null,
  voorbeeld boolean not null,
  naam text not null,
  status text not null,
  looptijd_van date not null,
  looptijd_tot date not null,
  tekstversie text not null,
  -- How many reactions came in: reactions, not people.
  reacties integer not null,
  gepubliceerd_op timestamptz not null,
  -- Since when another one took its place, or since when it was taken back; from then on nobody reads it.
  vervallen_op timestamptz,
  primary key (regio_id, id)
);
create unique index on publiek.trajectstand (regio_id, visietraject_id) where vervallen_op is null;
create table publiek.trajectfase (
  regio_id integer not null,
  stand_id uuid not null,
  status text not null,
  begonnen_op date not null,
  primary key (regio_id, stand_id, status),
  foreign key (regio_id, stand_id) references publiek.trajectstand
);
create table publiek.trajectvenster (
  regio_id integer not null,
  stand_id uuid not null,
  gemeente_code text not null,
  gemeente text not null,
  van date not null,
  tot date not null,
  vindplaats text not null,
  primary key (regio_id, stand_id, gemeente_code),
  foreign key (regio_id, stand_id) references publiek.trajectstand
);
create table publiek.trajectactiviteit (
  regio_id integer not null,
  stand_id uuid not null,
  id uuid not null,
  dag date not null,
  vorm text not null,
  titel text not null,
  begintijd text,
  eindtijd text,
  plaats text not null,
  afgelast boolean not null,
  primary key (regio_id, stand_id, id, dag),
  foreign key (regio_id, stand_id) references publiek.trajectstand
);
create table publiek.trajectbesluit (
  regio_id integer not null,
  stand_id uuid not null,
  routestap_id uuid not null,
  gemeente text not null,
  orgaan text not null,
  rol text not null,
  dag date,
  uitkomst text,
  primary key (regio_id, stand_id, routestap_id),
  foreign key (regio_id, stand_id) references publiek.trajectstand
);
create table publiek.trajectpassage (
  regio_id integer not null,
  stand_id uuid not null,
  adres integer not null,
  volgorde integer not null,
  soort text not null,
  nummer text not null,
  titel text not null,
  tekst text not null,
  eenvoudig text not null,
  primary key (regio_id, stand_id, adres),
  foreign key (regio_id, stand_id) references publiek.trajectstand
);
-- What was done with what was said. No word of a resident unless that was chosen; never a mail address or a number of a person.
create table publiek.trajectantwoord (
  regio_id integer not null,
  stand_id uuid not null,
  volgorde integer not null,
  thema text not null,
  adres integer,
  tekst text not null,
  antwoord text not null,
  afdoening text not null,
  primary key (regio_id, stand_id, volgorde),
  foreign key (regio_id, stand_id) references publiek.trajectstand,
  check (thema || ' ' || tekst || ' ' || antwoord !~ '[^[:space:]@]@[^[:space:]@]+\.[^[:space:]@]'),
  check (thema || ' ' || tekst || ' ' || antwoord !~ '(^|[^0-9])[0-9]{9}([^0-9]|$)')
);
create index on publiek.trajectantwoord (regio_id, stand_id, thema);
