-- SPDX-License-Identifier: EUPL-1.2
-- What councils ask besides their decision, and when a municipality has to decide once more.
set local lock_timeout = '3s';

-- A decision from before this moment does not count any more: the text that was decided on has changed, or was not agreed to.
alter table routestap add column opnieuw_op timestamptz;
-- Which passage text an amendment changed for everyone.
alter table amendement add column wijziging_id uuid;
alter table amendement add foreign key (regio_id, wijziging_id) references wijziging;
create index on amendement (regio_id, routestap_id);

create table motie (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  gemeente_code text not null,
  routestap_id uuid not null,
  nummer text not null default '',
  titel text not null,
  constaterende text not null default '',
  overwegende text not null default '',
  verzoekt text[] not null check (cardinality(verzoekt) > 0),
  indieners text not null default '',
  preadvies text not null default '',
  status text not null default 'ingediend' check (status in ('ingediend', 'ingetrokken', 'aangenomen', 'verworpen', 'inUitvoering', 'afgedaan')),
  voor integer check (voor >= 0),
  tegen integer check (tegen >= 0),
  eigenaar text not null default '',
  deadline date,
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id, gemeente_code) references trajectgemeente,
  foreign key (regio_id, routestap_id) references routestap
);
create index on motie (regio_id, visietraject_id, status);

create table toezegging (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  gemeente_code text not null,
  routestap_id uuid,
  tekst text not null,
  gedaan_door text not null default '',
  gedaan_aan text not null default '',
  eigenaar text not null default '',
  deadline date,
  status text not null default 'open' check (status in ('open', 'inUitvoering', 'afgedaan')),
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id, gemeente_code) references trajectgemeente,
  foreign key (regio_id, routestap_id) references routestap
);
create index on toezegging (regio_id, visietraject_id, status);

-- What was done with a motion or a promise: a note is added, never changed.
create table opvolging (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  gemeente_code text not null,
  motie_id uuid,
  toezegging_id uuid,
  tekst text not null,
  op timestamptz not null,
  door uuid not null,
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id, gemeente_code) references trajectgemeente,
  foreign key (regio_id, motie_id) references motie,
  foreign key (regio_id, toezegging_id) references toezegging,
  check ((motie_id is null) <> (toezegging_id is null))
);
create index on opvolging (regio_id, visietraject_id, gemeente_code);

insert into beleidsparameter (regio_id, sleutel, geldig_van, waarde, bron, zekerheid)
select r.id, p.sleutel, '2015-01-01', '"opnieuwBesluiten"', p.bron, 'aanname'
from regio r cross join (values
  ('visietraject.wijzigingNaBesluit', 'Eigen keuze: een raad besluit over de tekst die voor hem lag. Verandert die daarna voor alle gemeenten, dan besluit de raad opnieuw. De regio kan kiezen voor "terKennisname".'),
  ('visietraject.afgewezenAmendement', 'Eigen keuze: gaat de regio niet mee met een aangenomen amendement, dan besluit die gemeente opnieuw. De regio kan kiezen voor "besluitBlijft".')
) as p (sleutel, bron)
on conflict do nothing;
