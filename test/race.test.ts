// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { maakWereld, testEngine, type Wereld } from './support/database.ts';
import { biedCasusAan, dossier as leesDossier, meld, melding, persoon } from './support/gezin.ts';
import {
  goedeInvoer,
  maakDossier,
  momentopname,
  openSite,
  type Answer,
  type Dossier,
  type Fields,
  type Site,
} from './support/site.ts';

describe('wie meer stuurt dan gevraagd, of alles tegelijk', () => {
  let site: Site;
  let wereld: Wereld;
  let dossier: Dossier;
  let goed: Fields;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    dossier = await maakDossier(wereld);
    const nieuw = {
      voornaam1: 'Nieuwe',
      achternaam1: 'Naam',
      geslacht1: 'vrouw',
      rol1: 'ouder',
      betrokkenheid1: 'onbekend',
    };
    goed = { ...goedeInvoer(wereld, dossier), ...nieuw };
  });

  test('velden die het formulier niet heeft, veranderen niets', async () => {
    const extra = {
      id: dossier.casus,
      status: 'afgesloten',
      casus_id: dossier.casus,
      casusId: dossier.casus,
      organisatie_id: wereld.anderTeam.organisatieId,
      regio_id: '1',
      versie: '99',
      afgesloten_op: '2026-01-01',
      nummer: 'X',
      classificatie: 'hermeldingMeer',
      aantal_betrokkenen: '0',
      besloten_op: '2026-01-01',
      medewerker_id: wereld.vt.id,
    };
    const { casus: voor } = await leesDossier(wereld, dossier.casus);
    const pad = `/casussen/${dossier.casus}/mening`;
    assert.equal((await site.post(wereld.team, pad, { mening: 'Onze mening', ...extra })).status, 303);
    assert.deepEqual((await leesDossier(wereld, dossier.casus)).casus, { ...voor, mening_gezin: 'Onze mening' });
    const nieuw = await site.post(wereld.vt, '/meldingen/nieuw', { ...goed, ...extra });
    assert.equal(nieuw.status, 303);
    const rij = await melding(wereld, nieuw.location.split('/').at(-1) ?? '');
    const { status, organisatie_id, regio_id, versie, classificatie, besloten_op } = rij;
    assert.deepEqual(
      [status, organisatie_id, regio_id, versie, classificatie, besloten_op],
      ['ontvangen', wereld.vt.organisatieId, wereld.regioId, 1, 'eersteMelding', null],
    );
    assert.notEqual(rij.casus_id, dossier.casus);
  });

  test('een versie van straks of gisteren zet geen stap', async () => {
    const id = await meld(wereld);
    const voor = await momentopname(site.engine, wereld.regioId);
    for (const versie of ['0', '2', '99', '-1', '2000000000', '', '1.5', 'x']) {
      const { status } = await site.post(wereld.vt, `/meldingen/${id}/stappen/in-behandeling-nemen`, { versie });
      assert.ok([400, 409].includes(status), `${status} versie ${versie}`);
    }
    assert.deepEqual(await momentopname(site.engine, wereld.regioId), voor);
  });

  const tegelijk = (keren: number, doe: () => Promise<Answer>) => Promise.all(Array.from({ length: keren }, doe));
  const een = (antwoorden: readonly Answer[]) => {
    const statussen = antwoorden.map(({ status }) => status);
    assert.equal(statussen.filter((status) => status === 303).length, 1, String(statussen));
    assert.equal(statussen.filter((status) => status === 409).length, antwoorden.length - 1, String(statussen));
  };

  test('twintig keer tegelijk dezelfde stap: een lukt, de andere horen dat de zaak al verder is', async () => {
    const id = await meld(wereld);
    een(
      await tegelijk(20, () => site.post(wereld.vt, `/meldingen/${id}/stappen/in-behandeling-nemen`, { versie: '1' })),
    );
    const rij = await melding(wereld, id);
    assert.deepEqual([rij.status, rij.versie], ['inBeoordeling', 2]);
  });

  test('twintig keer tegelijk dezelfde overdracht aannemen: een casus, een keer begonnen', async () => {
    const { casusId, overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Twintig', 'Tegelijk')] });
    een(
      await tegelijk(20, () =>
        site.post(wereld.team, `/overdrachten/${overdrachtId}/accepteren`, { ...goed, versie: '1' }),
      ),
    );
    const { rollen, momenten, overgangen, casus } = await leesDossier(wereld, casusId);
    assert.deepEqual([rollen.length, momenten.length, overgangen.length, casus.status], [2, 3, 1, 'directeVeiligheid']);
  });

  test('aannemen, afwijzen en intrekken tegelijk: een van de drie', async () => {
    const { overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Drie', 'Tegelijk')] });
    const antwoorden = await Promise.all(
      ['accepteren', 'afwijzen', 'intrekken'].map((hoe) =>
        site.post(hoe === 'intrekken' ? wereld.vt : wereld.team, `/overdrachten/${overdrachtId}/${hoe}`, {
          ...goed,
          versie: '1',
        }),
      ),
    );
    een(antwoorden);
  });

  test('een rol tegelijk aan een ander geven: steeds precies een contactpersoon', async () => {
    const vers = await maakDossier(wereld, { personen: [persoon('Rol', 'Tegelijk')] });
    const pad = `/casussen/${vers.casus}/rollen`;
    const antwoorden = await tegelijk(10, () =>
      site.post(wereld.team, pad, { rol: 'contactpersoon', opvolger: wereld.teamCollega.id }),
    );
    assert.ok(antwoorden.every(({ status }) => status < 500));
    assert.equal(antwoorden.filter(({ status }) => status === 303).length, 1);
    const { rollen } = await leesDossier(wereld, vers.casus);
    const open = rollen.filter(({ rol, tot }) => rol === 'contactpersoon' && tot === null);
    assert.deepEqual(
      open.map(({ medewerker_id }) => medewerker_id),
      [wereld.teamCollega.id],
    );
  });
});
