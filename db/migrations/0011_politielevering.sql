-- SPDX-License-Identifier: EUPL-1.2
-- Long work as a job with progress, and the first that needs it: a delivery of police reports.
set local lock_timeout = '3s';

-- Long work that can be left and found again. It runs with the rights of who started it; whoever runs it holds a lease that it
-- renews with every part, so that no two nodes do the same and a killed one is followed up.
create table taak (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  soort text not null,
  object_id uuid not null,
  organisatie_id uuid not null,
  medewerker_id uuid not null,
  status text not null default 'wacht' check (status in ('wacht', 'bezig', 'klaar', 'gestopt')),
  gedaan bigint not null default 0,
  totaal bigint not null,
  -- Why it stopped: a key of the message catalogue.
  reden text,
  -- Failures since the last part that went well.
  pogingen integer not null default 0,
  uitvoerder uuid,
  hartslag timestamptz,
  aangemaakt timestamptz not null default now(),
  begonnen timestamptz,
  afgerond timestamptz,
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, medewerker_id) references medewerker
);
-- One at a time for one thing, however often the button is pressed.
create unique index taak_lopend on taak (regio_id, soort, object_id) where status in ('wacht', 'bezig');
create index on taak (regio_id, object_id);
create index taak_wachtrij on taak (aangemaakt) where status in ('wacht', 'bezig');

-- What was sent in one go. The counts stand here, so that the sender can see them without sight of any report.
create table politielevering (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  organisatie_id uuid not null,
  afzender_id uuid not null,
  vorm text not null check (vorm in ('json', 'csv')),
  ontvangen_op timestamptz not null,
  -- Bytes of the file, and how many of them were read.
  omvang bigint not null,
  gelezen bigint not null default 0,
  -- Reports that were handled: where to go on after an interruption.
  behandeld integer not null default 0,
  opgenomen integer not null default 0,
  bekend integer not null default 0,
  fout integer not null default 0,
  afgerond_op timestamptz,
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, afzender_id) references organisatie,
  check (behandeld = opgenomen + bekend + fout)
);
create index on politielevering (organisatie_id, ontvangen_op);
create index on politielevering (afzender_id, ontvangen_op);

-- The file in pieces, only until all of it was handled: then the content is emptied.
create table politiebestand (
  regio_id integer not null,
  politielevering_id uuid not null,
  volgnummer integer not null,
  inhoud bytea not null,
  primary key (regio_id, politielevering_id, volgnummer),
  foreign key (regio_id, politielevering_id) references politielevering
);

-- The sender's number of each report that was taken in, once and for all. The keyed print of the content tells the same
-- report from another one under the same number.
create table politiebericht (
  regio_id integer not null,
  afzender_id uuid not null,
  nummer text not null,
  organisatie_id uuid not null,
  politielevering_id uuid not null,
  melding_id uuid,
  vingerafdruk bytea not null,
  primary key (regio_id, afzender_id, nummer),
  foreign key (regio_id, politielevering_id) references politielevering,
  foreign key (regio_id, melding_id) references melding
);
create index on politiebericht (politielevering_id);
create index on politiebericht (melding_id);

-- What was wrong in which row: a key of the message catalogue and what would be right, never what stood there.
create table politiefout (
  regio_id integer not null,
  politielevering_id uuid not null,
  volgnummer integer not null,
  rij integer not null,
  veld text not null,
  code text not null,
  mogelijk text not null default '',
  primary key (regio_id, politielevering_id, volgnummer),
  foreign key (regio_id, politielevering_id) references politielevering
);
