-- SPDX-License-Identifier: EUPL-1.2
-- Room in a fresh planning: chosen by each region.
set local lock_timeout = '3s';

insert into beleidsparameter (regio_id, sleutel, geldig_van, waarde, bron, zekerheid)
select r.id, 'visietraject.speling', '2015-01-01', '{"college": 5, "commissie": 5, "raad": 5, "grBestuur": 5}',
  'Eigen keuze: vijf werkdagen speling bij elke tafel, zodat een nieuwe route niet bij de eerste tegenslag te laat is. Stel dit in de regio vast.',
  'aanname'
from regio r
on conflict do nothing;

-- What people said about one passage, on the page of that passage.
create index on reactiepunt (regio_id, passage_id) where passage_id is not null;
