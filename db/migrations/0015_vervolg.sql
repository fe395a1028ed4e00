-- SPDX-License-Identifier: EUPL-1.2
-- What was decided is also done: the term in which a decided melding is placed, so that none is lost between decision and transfer.
set local lock_timeout = '3s';

insert into beleidsparameter (regio_id, sleutel, geldig_van, waarde, bron, zekerheid)
select r.id, 'vervolg.termijn', '2015-01-01', '{"aantal": 2, "wijze": "werkdagen"}',
  'Eigen keuze: de directe overdracht hoort bij de beoordeling (Uitvoeringsregeling Wmo 2015, bijlage 3.7); een eigen termijn vonden wij niet.', 'aanname' from regio r
on conflict do nothing;

insert into termijn (regio_id, soort, organisatie_id, casus_id, object_soort, object_id, kenmerk, duur, begonnen_op, te_laat_vanaf, status)
select m.regio_id, 'vervolg', m.organisatie_id, m.casus_id, 'melding', m.id, m.nummer, '{"aantal": 2, "wijze": "werkdagen"}', now(), now() + interval '3 days',
  case m.status when 'inOverdracht' then 'opgeschort' else 'loopt' end
from melding m where m.status in ('besloten', 'inOverdracht', 'omgezetInAdvies');
