-- SPDX-License-Identifier: EUPL-1.2
-- Drafts of the public forms, which the database alone cannot read, and the files that came with what was sent.
set local lock_timeout = '3s';

-- What someone without an account typed so far: sealed with a key that follows from a code which only they have.
create table concept (
  regio_id integer not null,
  sleutel_hash bytea not null check (octet_length(sleutel_hash) = 32),
  inhoud bytea not null check (octet_length(inhoud) <= 400000),
  begonnen_op timestamptz not null default now(),
  verloopt_op timestamptz not null,
  primary key (regio_id, sleutel_hash),
  foreign key (regio_id) references regio
);
create unique index on concept (sleutel_hash);
create index on concept (verloopt_op);

-- A file that was sent along, without the data about where and by whom it was made, and without its name.
create table bijlage (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  organisatie_id uuid not null,
  binnenkomst_id uuid not null,
  volgnummer integer not null,
  soort text not null check (soort in ('jpeg', 'png', 'pdf')),
  grootte integer not null,
  inhoud bytea not null,
  ontvangen_op timestamptz not null default now(),
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, binnenkomst_id) references binnenkomst
);
create unique index on bijlage (binnenkomst_id, volgnummer);
create index binnenkomst_status on binnenkomst (organisatie_id, status, ontvangen_op, id);

insert into beleidsparameter (regio_id, sleutel, geldig_van, waarde, bron, zekerheid)
select r.id, 'binnenkomst.grenzen', '2015-01-01', '{"bestanden": 3, "megabytes": 5, "perUur": 20, "conceptUren": 24}'::jsonb,
  'Eigen keuze: grenzen tegen misbruik en tegen langer bewaren dan nodig.', 'aanname'
from regio r on conflict do nothing;
