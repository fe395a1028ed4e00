-- SPDX-License-Identifier: EUPL-1.2
-- Many hands write one text: what others propose, figures with their source, and why a goal of the previous vision is not kept.
set local lock_timeout = '3s';

-- A figure without a value is not known: it is never zero.
alter table passage
  add column waarde numeric,
  add column eenheid text check (eenheid in ('aantal', 'procent', 'per10000', 'euro')),
  add column jaar integer check (jaar between 1900 and 2200),
  add column bron text not null default '',
  add column voorlopig boolean not null default false;
alter table tekstversiepassage
  add column waarde numeric,
  add column eenheid text,
  add column jaar integer,
  add column bron text not null default '',
  add column voorlopig boolean not null default false,
  add column vorig_onderdeel_id uuid;

-- The plain words and the figure change beside the text; and a passage can lapse, come back or get another kind.
alter table wijziging
  add column soort text not null default 'woorden' check (soort in ('woorden', 'vervallen', 'hersteld', 'indeling')),
  add column van_eenvoudig text not null default '',
  add column naar_eenvoudig text not null default '',
  add column van_cijfer text not null default '',
  add column naar_cijfer text not null default '';
create index on wijziging (regio_id, passage_id, op);

-- What someone who does not write proposes; decided once.
create table suggestie (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  visietraject_id uuid not null,
  passage_id uuid not null,
  op_versie integer not null,
  oude_titel text not null,
  oude_tekst text not null,
  nieuwe_titel text not null,
  nieuwe_tekst text not null,
  toelichting text not null default '',
  status text not null default 'open' check (status in ('open', 'overgenomen', 'afgewezen', 'ingetrokken')),
  reden text not null default '',
  wijziging_id uuid,
  ingediend_op timestamptz not null,
  ingediend_door uuid not null,
  afgehandeld_op timestamptz,
  afgehandeld_door uuid,
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, passage_id) references passage,
  foreign key (regio_id, wijziging_id) references wijziging,
  foreign key (regio_id, ingediend_door) references medewerker,
  foreign key (regio_id, afgehandeld_door) references medewerker,
  check ((status = 'open') = (afgehandeld_op is null)),
  check (status <> 'overgenomen' or wijziging_id is not null)
);
create index on suggestie (regio_id, visietraject_id, status);
create index on suggestie (regio_id, passage_id);

-- Why a goal of the previous vision is in no passage of the new one.
create table losgelatendoel (
  regio_id integer not null,
  visietraject_id uuid not null,
  onderdeel_id uuid not null,
  reden text not null check (reden <> ''),
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  versie integer not null default 1,
  primary key (regio_id, visietraject_id, onderdeel_id),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, onderdeel_id) references onderdeel
);
