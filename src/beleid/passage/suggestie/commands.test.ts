// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { invoer, lees, proef, type Proef } from '../../../../test/support/tekst.ts';
import type { Persona } from '../../../../test/support/database.ts';
import { Conflict } from '../../../platform/result.ts';
import { wijzigPassage } from '../commands.ts';
import { wijzigingenVan } from '../queries.ts';
import { doeVoorstel, neemSuggestieOver, trekSuggestieIn, wijsSuggestieAf } from './commands.ts';
import { vindSuggestie } from './queries.ts';
import { isVerouderd } from './rules.ts';

describe('suggesties van partners', () => {
  let p: Proef;
  before(async () => {
    p = await proef();
  });
  const voorstel = async (id: string, tekst: string, versie = 1) => {
    const suggestie = await p.doe(
      (tx, traject) => doeVoorstel(tx, traject, id, { titel: 'Een', tekst, toelichting: 'Beter', versie }),
      p.wereld.ketenpartner,
    );
    return suggestie;
  };
  const suggestie = async (id: string) => {
    const rij = await p.doe((tx, traject) => vindSuggestie(tx, traject.id, id), p.wereld.ketenpartner);
    assert.ok(rij);
    return rij;
  };
  const overnemen = (id: string, tekst: string, passageversie: number, wie?: Persona) =>
    p.doe(async (tx, traject) => {
      const rij = await vindSuggestie(tx, traject.id, id);
      assert.ok(rij);
      return neemSuggestieOver(tx, traject, rij, { titel: 'Een', tekst, reden: 'Dank', versie: 1, passageversie });
    }, wie);

  test('wat is overgenomen, staat in de tekst met de suggestie als aanleiding; de indiener ziet het', async () => {
    const id = await p.voegToe('Een');
    const s = await voorstel(id, 'Betere woorden.');
    const wijziging = await overnemen(s, 'Betere woorden.', 1);
    const rij = await suggestie(s);
    assert.deepEqual(
      [rij.status, rij.reden, rij.beslisser, rij.wijziging_id],
      ['overgenomen', 'Dank', p.wereld.leiding.naam, wijziging],
    );
    const [laatste] = await p.doe((tx) => wijzigingenVan(tx, id));
    assert.deepEqual([laatste?.aanleiding, laatste?.aanleiding_id], ['suggestie', s]);
  });

  test('een suggestie op oude woorden wordt niet stil overschreven: eerst beide zien, dan samenbrengen', async () => {
    const id = await p.voegToe('Een');
    const s = await voorstel(id, 'Van de partner.');
    await p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Van de schrijver.')));
    assert.equal(isVerouderd(await suggestie(s), await lees(p, id)), true);
    await assert.rejects(overnemen(s, 'Van de partner.', 1), Conflict);
    assert.equal((await suggestie(s)).status, 'open');
    await overnemen(s, 'Van de schrijver en de partner.', 2);
    assert.equal((await lees(p, id)).tekst, 'Van de schrijver en de partner.');
    // Made on words that were gone already: what the partner saw is kept with it.
    const laat = await voorstel(id, 'Nog een woord.', 1);
    assert.equal((await suggestie(laat)).oude_tekst, 'Tekst van Een.');
  });

  test('over een suggestie wordt een keer besloten, en alleen de indiener trekt haar in', async () => {
    const id = await p.voegToe('Een');
    const s = await voorstel(id, 'Eerste idee.');
    const rij = await suggestie(s);
    await assert.rejects(
      p.doe((tx) => trekSuggestieIn(tx, rij, 1), p.wereld.raadslid),
      /geweigerd/,
    );
    await assert.rejects(
      p.doe((tx) => wijsSuggestieAf(tx, rij, { reden: 'Zomaar', versie: 1 }), p.wereld.raadslid),
      /row-level security/,
    );
    await p.doe((tx) => wijsSuggestieAf(tx, rij, { reden: 'Past niet', versie: 1 }), p.wereld.beleid);
    for (const later of [
      () => overnemen(s, 'Eerste idee.', 1),
      () => p.doe((tx) => trekSuggestieIn(tx, rij, 1), p.wereld.ketenpartner),
    ])
      await assert.rejects(later(), Conflict);
    assert.deepEqual([(await suggestie(s)).status, (await suggestie(s)).reden], ['afgewezen', 'Past niet']);
    assert.equal((await lees(p, id)).tekst, 'Tekst van Een.');
  });

  test('niemand dient in onder de naam van een ander; en de toets ziet een gat', async () => {
    const id = await p.voegToe('Een');
    const s = await voorstel(id, 'Van mij.');
    const rij = await p.wereld.engine.owner
      .selectFrom('suggestie')
      .selectAll()
      .where('id', '=', s)
      .executeTakeFirstOrThrow();
    const alsof = (door: Persona) =>
      p.doe(
        (tx) =>
          tx.db
            .insertInto('suggestie')
            .values({ ...rij, id: randomUUID(), ingediend_door: door.id })
            .execute(),
        p.wereld.ketenpartner,
      );
    await assert.rejects(alsof(p.wereld.raadslid), /row-level security/);
    await alsof(p.wereld.ketenpartner);
  });
});
