-- SPDX-License-Identifier: EUPL-1.2
-- How long the phases of a visietraject take: chosen by each region, with where the first values come from.
set local lock_timeout = '3s';

insert into beleidsparameter (regio_id, sleutel, geldig_van, waarde, bron, zekerheid)
select r.id, 'visietraject.doorlooptijden', '2015-01-01',
  '{"opstellenWeken": 26, "publicatieDagen": 14, "inspraakWeken": 6, "verwerkingWeken": 8, "tussentijd": {"college": 14, "commissie": 14, "raad": 0, "grBestuur": 14}}',
  'Zes weken inspraak: Algemene wet bestuursrecht, artikel 3:16 (BWBR0005537). De andere tijden zijn een eigen keuze; stel ze in de regio vast.',
  'aanname'
from regio r
on conflict do nothing;
