-- SPDX-License-Identifier: EUPL-1.2
-- One register of every term that runs (gezinskring.md section 14), more kinds of organisations, and what comes in from outside.
set local lock_timeout = '3s';

alter table organisatie drop constraint organisatie_soort_check;
alter table organisatie add constraint organisatie_soort_check check (soort in ('veiligThuis', 'lokaalTeam', 'politie',
  'zorgEnVeiligheidshuis', 'vrouwenopvang', 'gemeente', 'gezondheidszorg', 'onderwijs', 'kinderopvang', 'jeugdhulp',
  'gecertificeerdeInstelling', 'raadVoorDeKinderbescherming'));

-- A term of an organisation: what it is about, when it is too late, and how it ended. `duur` is the term as it held when it began.
create table termijn (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  soort text not null,
  organisatie_id uuid not null,
  ziet_ook_id uuid,
  casus_id uuid,
  object_soort text not null,
  object_id uuid not null,
  kenmerk text not null,
  persoon_id uuid,
  medewerker_id uuid,
  duur jsonb not null,
  begonnen_op timestamptz not null,
  te_laat_vanaf timestamptz not null,
  status text not null default 'loopt' check (status in ('loopt', 'opgeschort', 'afgerond', 'vervallen')),
  afgerond_op timestamptz,
  reden text not null default '',
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, ziet_ook_id) references organisatie,
  foreign key (regio_id, casus_id) references casus,
  foreign key (regio_id, persoon_id) references persoon,
  foreign key (regio_id, medewerker_id) references medewerker,
  check ((status in ('loopt', 'opgeschort')) = (afgerond_op is null))
);
-- One open term of a kind for one thing, and for one person where it is about a person.
create unique index termijn_een_open on termijn (object_id, soort, persoon_id) nulls not distinct where status in ('loopt', 'opgeschort');
create index termijn_object on termijn (object_id, soort);
create index termijn_werkvoorraad on termijn (organisatie_id, te_laat_vanaf, id) where status in ('loopt', 'opgeschort');
create index termijn_ziet_ook on termijn (ziet_ook_id, te_laat_vanaf, id) where status in ('loopt', 'opgeschort');
create index termijn_register on termijn (organisatie_id, soort, te_laat_vanaf);
create index on termijn (casus_id);
create index on termijn (medewerker_id) where status in ('loopt', 'opgeschort');

-- Everything that moved the end of a term, or who must meet it; nothing is overwritten.
create table termijnmutatie (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  termijn_id uuid not null,
  volgnummer integer not null,
  soort text not null check (soort in ('opgeschort', 'hervat', 'verlengd', 'herrekend', 'toegewezen', 'verklaard')),
  duur jsonb,
  grond text not null,
  op timestamptz not null,
  door uuid not null,
  te_laat_vanaf timestamptz not null,
  primary key (regio_id, id),
  foreign key (regio_id, termijn_id) references termijn
);
create unique index on termijnmutatie (termijn_id, volgnummer);

-- What ran already: a melding until it is decided, a transfer until it is answered.
insert into termijn (regio_id, soort, organisatie_id, casus_id, object_soort, object_id, kenmerk, duur, begonnen_op, te_laat_vanaf, status, afgerond_op)
select m.regio_id, 'beoordeling', m.organisatie_id, m.casus_id, 'melding', m.id, m.nummer, '{"aantal": 5, "wijze": "werkdagen"}', m.ontvangen_op,
  (m.uiterlijk + 1)::timestamp at time zone 'Europe/Amsterdam', case when b.besloten_op is null then 'loopt' else 'afgerond' end, b.besloten_op
from melding m left join beoordeling b on b.regio_id = m.regio_id and b.melding_id = m.id;
insert into termijn (regio_id, soort, organisatie_id, ziet_ook_id, casus_id, object_soort, object_id, kenmerk, duur, begonnen_op, te_laat_vanaf, status, afgerond_op)
select o.regio_id, 'acceptatie', o.van_organisatie_id, o.naar_organisatie_id, o.casus_id, 'overdracht', o.id, m.nummer, '{"aantal": 5, "wijze": "werkdagen"}', o.aangeboden_op,
  (o.uiterlijk + 1)::timestamp at time zone 'Europe/Amsterdam',
  case o.status when 'aangeboden' then 'loopt' when 'ingetrokken' then 'vervallen' else 'afgerond' end, o.beantwoord_op
from overdracht o join melding m on m.regio_id = o.regio_id and m.id = o.melding_id;

drop index melding_werkvoorraad, overdracht_van, overdracht_naar;
alter table melding drop column uiterlijk;
alter table overdracht drop column uiterlijk;
create index melding_open on melding (organisatie_id, ontvangen_op, id) where status <> 'afgehandeld';
create index overdracht_van on overdracht (van_organisatie_id, aangeboden_op, id) where status = 'aangeboden';
create index overdracht_naar on overdracht (naar_organisatie_id, aangeboden_op, id) where status = 'aangeboden';

update beleidsparameter set waarde = jsonb_build_object('aantal', waarde -> 'uren', 'wijze', 'uren') where sleutel = 'acuteActie.termijn';
insert into beleidsparameter (regio_id, sleutel, geldig_van, waarde, bron, zekerheid)
select r.id, p.sleutel, '2015-01-01', p.waarde::jsonb, p.bron, p.zekerheid from regio r cross join (values
  ('onderzoek.termijn', '{"aantal": 10, "wijze": "weken"}', 'Uitvoeringsbesluit Wmo 2015, artikel 4.1.7 (BWBR0035733): tien weken.', 'wet'),
  ('voorwaardenEnVervolg.termijn', '{"aantal": 10, "wijze": "weken", "opschortbaar": true}', 'Regionale norm; tien weken in het protocol van 2015 (Uitvoeringsregeling Wmo 2015, toelichting 3.7.3).', 'praktijk'),
  ('informeren.termijn', '{"aantal": 4, "wijze": "weken", "verlenging": {"aantal": 2, "wijze": "weken"}}', 'Wmo 2015, artikel 5.3.1 (BWBR0035362): vier weken, telkens twee weken verlenging.', 'wet'),
  ('vernietiging.termijn', '{"aantal": 3, "wijze": "maanden"}', 'Wmo 2015, artikel 5.3.5 (BWBR0035362): drie maanden.', 'wet'),
  ('klacht.termijn', '{"aantal": 1, "wijze": "maanden"}', 'Wmo 2015, artikel 4.2.7 (BWBR0035362): een maand na het oordeel.', 'wet'),
  ('terugkoppeling.termijn', '{"aantal": 5, "wijze": "werkdagen"}', 'Eigen keuze: het moment staat vast (na elk besluit), een termijn vonden wij niet.', 'aanname'),
  ('berichtTerug.termijn', '{"aantal": 20, "wijze": "werkdagen"}', 'Eigen keuze: geen openbare norm gevonden. Stel dit vast in de afspraken met de lokale teams.', 'aanname'),
  ('herweging.termijn', '{"aantal": 1, "wijze": "werkdagen"}', 'Eigen keuze: opnieuw wegen op de volgende werkdag.', 'aanname'),
  ('binnenkomst.termijn', '{"aantal": 1, "wijze": "werkdagen"}', 'Eigen keuze: wat van buiten komt, is de volgende werkdag gelezen.', 'aanname')
) as p(sleutel, waarde, bron, zekerheid)
on conflict do nothing;

-- What someone sends to Veilig Thuis without an account, or an organisation from its own meldcode: read by Veilig Thuis, which
-- makes it a melding, an advies or a signal. The sender cannot look back into it.
create table binnenkomst (
  regio_id integer not null,
  id uuid not null default gen_random_uuid(),
  organisatie_id uuid not null,
  soort text not null check (soort in ('inwoner', 'professional', 'meldcode', 'brief')),
  status text not null default 'nieuw' check (status in ('nieuw', 'melding', 'advies', 'signaal', 'geenMelding')),
  nummer text not null,
  ontvangen_op timestamptz not null default now(),
  van_organisatie_id uuid,
  inhoud jsonb not null,
  melding_id uuid,
  afgehandeld_op timestamptz,
  afgehandeld_door uuid,
  reden text not null default '',
  versie integer not null default 1,
  primary key (regio_id, id),
  foreign key (regio_id, organisatie_id) references organisatie,
  foreign key (regio_id, van_organisatie_id) references organisatie,
  foreign key (regio_id, melding_id) references melding
);
create unique index on binnenkomst (regio_id, nummer);
create index binnenkomst_open on binnenkomst (organisatie_id, ontvangen_op, id) where status = 'nieuw';
create index on binnenkomst (melding_id) where melding_id is not null;
create sequence binnenkomst_nummer;
