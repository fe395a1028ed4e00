-- SPDX-License-Identifier: EUPL-1.2
-- From how many open terms the work of one person is called much: a choice of the region.
set local lock_timeout = '3s';

insert into beleidsparameter (regio_id, sleutel, geldig_van, waarde, bron, zekerheid)
select r.id, 'werkdruk.grens', '2015-01-01', '{"open": 15}', 'Eigen keuze: geen openbare norm gevonden. Stel dit in de organisatie vast.', 'aanname' from regio r
on conflict do nothing;
