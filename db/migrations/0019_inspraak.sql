-- SPDX-License-Identifier: EUPL-1.2
-- What people say about the text: about which passage, who answers it, answers that are used more than once, and what councils may read.
set local lock_timeout = '3s';

alter table reactie add column passage_id uuid;
alter table reactie add foreign key (regio_id, passage_id) references passage;
alter table reactiepunt add column behandelaar_id uuid;
alter table reactiepunt add foreign key (regio_id, behandelaar_id) references medewerker;

-- Searched word by word. Kept, not only indexed: a word that stands in most texts is found by reading all of them, and reading
-- words that are kept takes a hundredth of the time of finding them anew.
alter table reactie add column zoekwoorden tsvector generated always as (to_tsvector('dutch', tekst)) stored;
alter table reactiepunt add column zoekwoorden tsvector
  generated always as (to_tsvector('dutch', tekst || ' ' || antwoord || ' ' || motivering || ' ' || thema)) stored;
create index on reactie using gin (zoekwoorden);
create index on reactiepunt using gin (zoekwoorden);
create index on reactie (regio_id, visietraject_id, ontvangen_op, nummer);
-- What lists are filtered and counted by, so that a count reads these and not the texts.
create index on reactie (regio_id, visietraject_id, status) include (id, gemeente_code, soort, indiener, te_laat);
create index on reactiepunt (regio_id, visietraject_id, thema) include (reactie_id, id, status, passage_id, afdoening, behandelaar_id);
create index on inspraakronde (regio_id, visietraject_id, begonnen_op);

-- An answer that is given more than once.
create table antwoordsjabloon (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  naam text not null,
  afdoening text not null check (afdoening in ('verwerktInVisie', 'naarUitvoeringsplan', 'reedsOpgenomen', 'nietOvergenomen', 'buitenReikwijdte', 'terKennisgeving')),
  antwoord text not null,
  motivering text not null,
  primary key (regio_id, id),
  unique (regio_id, visietraject_id, naam),
  foreign key (regio_id, visietraject_id) references visietraject
);

-- Technical questions of councils with their answers, as every council may read them: a copy, so that the reactions stay closed.
create table raadsvraag (
  regio_id integer not null,
  reactiepunt_id uuid not null,
  visietraject_id uuid not null,
  thema text not null,
  -- The councils that asked.
  van text not null,
  vraag text not null,
  antwoord text not null,
  gepubliceerd_op timestamptz not null,
  primary key (regio_id, reactiepunt_id),
  foreign key (regio_id, reactiepunt_id) references reactiepunt,
  foreign key (regio_id, visietraject_id) references visietraject
);
create index on raadsvraag (regio_id, visietraject_id, thema);
