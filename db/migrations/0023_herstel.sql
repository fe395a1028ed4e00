-- SPDX-License-Identifier: EUPL-1.2
-- What was entered wrong is mended or taken out, and what stood there stays.
set local lock_timeout = '3s';

-- One row for each field of each correction, removal or withdrawal.
create table correctie (
  regio_id integer not null,
  soort text not null check (soort in ('reactie', 'amendement', 'motie', 'toezegging', 'routestap', 'inspraakvenster', 'overlegtafel', 'partij')),
  -- No reference: what was removed is not there any more.
  object_id uuid not null,
  -- The version that it had while this stood there.
  versie integer not null,
  veld text not null,
  -- Null when it told who someone is: then only that it was changed is kept.
  was text,
  visietraject_id uuid,
  gemeente_code text,
  reden text not null,
  op timestamptz not null,
  door uuid not null,
  primary key (regio_id, soort, object_id, versie, veld),
  foreign key (regio_id, visietraject_id) references visietraject,
  foreign key (regio_id, gemeente_code) references gemeente,
  foreign key (regio_id, door) references medewerker
);
create index on correctie (regio_id, visietraject_id, gemeente_code, soort);

-- A reaction that was entered twice, is not about this, or was withdrawn by its writer: it counts no more, and can come back.
alter table reactie drop constraint reactie_status_check;
alter table reactie add constraint reactie_status_check
  check (status in ('ontvangen', 'gesplitst', 'beantwoord', 'vastgesteld', 'teruggekoppeld', 'ingetrokken'));
alter table reactie add column intrekgrond text check (intrekgrond in ('dubbelIngevoerd', 'nietHierover', 'doorIndiener'));
alter table reactie add constraint reactie_intrekgrond_status check ((status = 'ingetrokken') = (intrekgrond is not null));
alter table reactiepunt drop constraint reactiepunt_status_check;
alter table reactiepunt add constraint reactiepunt_status_check check (status in ('open', 'concept', 'vastgesteld', 'ingetrokken'));

-- The last day on which a table meets; null while it goes on.
alter table overlegtafel add column gestopt_na date;

-- So that two people who correct the same party do not undo each other.
alter table partij add column versie integer not null default 1;

-- A step that is removed takes with it how its day moved; the correction keeps those days.
alter table routeverschuiving drop constraint routeverschuiving_regio_id_routestap_id_fkey;
alter table routeverschuiving add foreign key (regio_id, routestap_id) references routestap on delete cascade;
-- So does a party with its say in each phase.
alter table partijfase drop constraint partijfase_regio_id_partij_id_fkey;
alter table partijfase add foreign key (regio_id, partij_id) references partij on delete cascade;
