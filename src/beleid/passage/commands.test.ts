// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { invoer, lees, proef, titels, type Proef } from '../../../test/support/tekst.ts';
import type { Persona } from '../../../test/support/database.ts';
import { Conflict, Invalid, NotFound } from '../../platform/result.ts';
import { haalPassageTerug, hangPassage, laatVervallen, schuifPassage } from './boom/commands.ts';
import { wijzigPassage, type Passagewijziging } from './commands.ts';
import { wijzigingenVan } from './queries.ts';
import { bevriesTekst } from './tekstversie/commands.ts';

describe('woorden wijzigen', () => {
  let p: Proef;
  before(async () => {
    p = await proef();
  });

  test('elke wijziging staat in de geschiedenis, met waarom en door wie', async () => {
    const id = await p.voegToe('Een');
    const punt = randomUUID();
    const wijziging = await p.doe((tx, traject) =>
      wijzigPassage(
        tx,
        traject,
        invoer(id, 'Nieuw.', { aanleiding: 'reactiepunt', aanleidingId: punt, toelichting: 'Na reactie 3' }),
      ),
    );
    const [laatste, eerste] = await p.doe((tx) => wijzigingenVan(tx, id));
    assert.deepEqual(
      [laatste?.id, laatste?.van_tekst, laatste?.naar_tekst, laatste?.aanleiding, laatste?.aanleiding_id, laatste?.wie],
      [wijziging, 'Tekst van Een.', 'Nieuw.', 'reactiepunt', punt, p.wereld.leiding.naam],
    );
    assert.deepEqual([eerste?.van_versie, eerste?.van_tekst], [0, '']);
    assert.equal((await lees(p, id)).versie, 2);
  });

  test('wie met een oude versie komt, wordt geweigerd en overschrijft niets', async () => {
    const id = await p.voegToe('Een');
    await p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Van de eerste.')));
    await assert.rejects(
      p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Van de tweede.'))),
      Conflict,
    );
    assert.equal((await lees(p, id)).tekst, 'Van de eerste.');
  });

  test('van twee die tegelijk bewaren, krijgt er een het woord', async () => {
    const id = await p.voegToe('Een');
    const pogingen = await Promise.allSettled(
      ['a', 'b', 'c'].map((tekst) => p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, tekst)))),
    );
    assert.equal(pogingen.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.equal((await p.doe((tx) => wijzigingenVan(tx, id))).length, 2);
  });

  test('niets wijzigen en alles leegmaken kan niet; een heel lange tekst met vreemde tekens wel', async () => {
    const id = await p.voegToe('Een');
    const poging = (tekst: string, anders = {}) =>
      p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, tekst, anders)));
    await assert.rejects(poging('Tekst van Een.'), Invalid);
    await assert.rejects(poging('\u0000 ', { titel: '', tekst: '\u0000' }), Invalid);
    const vreemd = '\u{1F3E0} א ﷺ <script>alert(1)</script> {n} \u202E '.repeat(4000);
    await poging(vreemd);
    assert.equal((await lees(p, id)).tekst, vreemd.normalize('NFC'));
  });

  test('in de inspraak staat de tekst vast; bij de raden telt alleen een amendement', async () => {
    const q = await proef(null, p.wereld);
    const id = await q.voegToe('Een');
    const poging = (aanleiding: Passagewijziging['aanleiding']) =>
      q.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, `Door ${aanleiding}`, { aanleiding })));
    await q.status('inspraak');
    for (const aanleiding of ['opstellen', 'amendement'] as const) await assert.rejects(poging(aanleiding), Conflict);
    await assert.rejects(q.voegToe('Twee'), Conflict);
    await q.status('besluitvorming');
    await assert.rejects(poging('ambtshalve'), Conflict);
    await poging('amendement');
    assert.equal((await lees(q, id)).tekst, 'Door amendement');
    await q.status('vastgesteld');
    await assert.rejects(poging('amendement'), Conflict);
    await assert.rejects(
      q.doe((tx, traject) => bevriesTekst(tx, traject, { soort: 'concept', naam: 'Te laat' })),
      Conflict,
    );
  });

  test('een passage van een ander traject of een andere regio is er niet', async () => {
    const id = await p.voegToe('Een');
    const naast = await proef(null, p.wereld);
    const elders = await proef();
    for (const q of [naast, elders])
      await assert.rejects(
        q.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Van buiten.'))),
        NotFound,
      );
    await assert.rejects(naast.voegToe('Kind', { ouderId: id }), NotFound);
  });

  test('een ketenpartner kan niet schrijven, ook niet langs de pagina om; een beleidsadviseur wel', async () => {
    const id = await p.voegToe('Een');
    const poging = (wie: Persona) =>
      p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Langs de deur.')), wie);
    for (const wie of [p.wereld.ketenpartner, p.wereld.raadslid, p.wereld.griffier]) {
      await assert.rejects(poging(wie), /row-level security/);
    }
    assert.equal((await lees(p, id)).tekst, 'Tekst van Een.');
    await poging(p.wereld.beleid);
    assert.equal((await lees(p, id)).tekst, 'Langs de deur.');
  });
});

describe('de boom van passages', () => {
  test('een adres blijft van een passage, ook als zij verplaatst wordt of vervalt', async () => {
    const p = await proef();
    const [een, twee] = [await p.voegToe('Een'), await p.voegToe('Twee')];
    const drie = await p.voegToe('Drie', { ouderId: een });
    await p.doe((tx, traject) => schuifPassage(tx, traject, twee, 'omhoog'));
    assert.deepEqual(await titels(p), ['Twee', 'Een', '-Drie']);
    await p.doe((tx, traject) => schuifPassage(tx, traject, twee, 'omhoog'));
    await p.doe((tx, traject) => hangPassage(tx, traject, twee, een));
    assert.deepEqual(await titels(p), ['Een', '-Drie', '-Twee']);
    await p.doe((tx, traject) => laatVervallen(tx, traject, een, { versie: 1, reden: 'Dubbel' }));
    assert.deepEqual(await titels(p), []);
    const vier = await p.voegToe('Vier');
    const adressen = await Promise.all([een, twee, drie, vier].map(async (id) => (await lees(p, id)).adres));
    assert.deepEqual(adressen, [1, 2, 3, 4]);
    await assert.rejects(
      p.doe((tx, traject) => haalPassageTerug(tx, traject, drie, 2)),
      /ouderVervallen/,
    );
    await p.doe((tx, traject) => haalPassageTerug(tx, traject, een, 2));
    assert.deepEqual(await titels(p), ['Een', '-Drie', '-Twee', 'Vier']);
    const soorten = (await p.doe((tx) => wijzigingenVan(tx, drie))).map(({ soort, toelichting }) => [
      soort,
      toelichting,
    ]);
    assert.deepEqual(soorten, [
      ['hersteld', ''],
      ['vervallen', 'Dubbel'],
      ['woorden', ''],
    ]);
  });

  test('een kring wordt geweigerd, ook als twee mensen hem samen maken', async () => {
    const p = await proef();
    const [een, twee] = [await p.voegToe('Een'), await p.voegToe('Twee')];
    const kind = await p.voegToe('Kind', { ouderId: een });
    for (const ouder of [een, kind, randomUUID()])
      await assert.rejects(
        p.doe((tx, traject) => hangPassage(tx, traject, een, ouder)),
        Invalid,
      );
    const samen = await Promise.allSettled([
      p.doe((tx, traject) => hangPassage(tx, traject, een, twee)),
      p.doe((tx, traject) => hangPassage(tx, traject, twee, een)),
    ]);
    assert.equal(samen.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.equal((await titels(p)).length, 3);
  });

  test('wie tegelijk toevoegt, krijgt elk een eigen adres', async () => {
    const p = await proef();
    const ids = await Promise.all(['a', 'b', 'c', 'd'].map((titel) => p.voegToe(titel)));
    const adressen = await Promise.all(ids.map(async (id) => (await lees(p, id)).adres));
    assert.deepEqual(
      adressen.toSorted((a, b) => a - b),
      [1, 2, 3, 4],
    );
  });
});
