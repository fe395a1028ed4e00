// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { docxFaults, docxText } from '../../../../test/support/docx.ts';
import { maakWereld, testEngine, type Wereld } from '../../../../test/support/database.ts';
import { pdfUaFaults } from '../../../../test/support/pdfua.ts';
import {
  drukAf,
  gemaakteStukken,
  kanarie,
  maakStukkentraject,
  SLACHTOFFER,
  type GemaaktStuk,
} from '../../../../test/support/stukken.ts';
import { extractText } from '../../../platform/documents/extract.ts';
import { closePress, PressError, printPaper } from '../../../platform/documents/press.ts';
import { instant } from '../../../platform/dates.ts';
import { startRunner } from '../../../platform/jobs.ts';
import { Conflict } from '../../../platform/result.ts';
import { uis } from '../../../taal/ui.ts';
import { bewaarAntwoord } from '../../reactie/reactiepunt/commands.ts';
import { vindPunt } from '../../reactie/reactiepunt/queries.ts';
import { alsVisietraject, trajectgemeenten, type TrajectRij } from '../../visietraject/queries.ts';
import { notagegevens } from '../nota-van-beantwoording/queries.ts';
import { maakNota } from '../nota-van-beantwoording/rules.ts';
import { maakStuk } from '../opbouw/rules.ts';
import { stukgegevens } from '../queries.ts';
import { isStuksoort, NOTA, STUKSOORTEN } from '../rules.ts';
import { beginRonde, hervatRonde, stukkenTaak } from './commands.ts';
import { foutenVan, laatsteRonde } from './queries.ts';

const tekstVan = async ({ formaat, inhoud }: GemaaktStuk): Promise<string> =>
  formaat === 'docx' ? docxText(inhoud) : (await extractText(inhoud, 'stuk.pdf')).text;

/** Words of other municipalities in the papers of one. */
async function vermenging(stukken: readonly GemaaktStuk[], codes: readonly string[]): Promise<string[]> {
  const fouten: string[] = [];
  for (const stuk of stukken) {
    const tekst = (await tekstVan(stuk)).replaceAll(/[\s-]/g, '');
    for (const code of codes)
      if (code !== stuk.gemeente && tekst.includes(kanarie(code)))
        fouten.push(`${stuk.gemeente ?? NOTA} ${stuk.soort} ${stuk.formaat}: ${code}`);
  }
  return fouten;
}

describe('de stukken van een traject', () => {
  let wereld: Wereld;
  let traject: TrajectRij;
  const begin = () => wereld.als(wereld.leiding, (tx) => beginRonde(tx, traject));
  const ronde = () =>
    wereld.als(wereld.leiding, async (tx) => {
      const rij = await laatsteRonde(tx, traject);
      assert.ok(rij);
      return { ...rij, fouten: await foutenVan(tx, rij.id) };
    });
  before(async () => {
    wereld = await maakWereld(await testEngine());
    traject = await maakStukkentraject(wereld);
  });
  after(closePress);

  test('de nota en een set per gemeente, elk als Word en als toegankelijke PDF, zonder tekst van een andere gemeente', async () => {
    await begin();
    await drukAf(wereld);
    const { status, gedaan, totaal, fouten } = await ronde();
    assert.deepEqual({ status, gedaan, totaal, fouten }, { status: 'klaar', gedaan: 19, totaal: 19, fouten: [] });
    const stukken = await gemaakteStukken(wereld, traject);
    assert.equal(stukken.length, 38);
    const leden = await wereld.als(wereld.leiding, (tx) => trajectgemeenten(tx, traject.id));
    const gegevens = await wereld.als(wereld.leiding, (tx) => stukgegevens(tx, traject, leden));
    const nota = maakNota(uis.nl, await wereld.als(wereld.leiding, (tx) => notagegevens(tx, traject)));
    for (const stuk of stukken) {
      const eigen = gegevens.get(stuk.gemeente ?? '');
      const { document, stijl } = eigen && isStuksoort(stuk.soort) ? maakStuk(uis.nl, stuk.soort, eigen) : nota;
      const faults =
        stuk.formaat === 'pdf'
          ? await pdfUaFaults(stuk.inhoud, 'nl', document.title)
          : await docxFaults(stuk.inhoud, 'nl', document.title, stijl.organisation);
      assert.deepEqual(faults, [], `${stuk.soort} ${stuk.formaat}`);
      const tekst = await tekstVan(stuk);
      assert.doesNotMatch(tekst, /Philippa|Geheimhouder/, stuk.soort);
      assert.doesNotMatch(tekst, /nog in te vullen/, stuk.soort);
      if (stuk.gemeente) assert.match(tekst, new RegExp(kanarie(stuk.gemeente)), stuk.soort);
    }
    const codes = leden.map(({ code }) => code);
    assert.deepEqual(await vermenging(stukken, codes), []);
    // The check sees it when the paper of one municipality lands with another.
    const [een] = stukken.filter(({ gemeente }) => gemeente === codes[0]);
    assert.ok(een);
    assert.deepEqual((await vermenging([{ ...een, gemeente: codes[1] ?? '' }], codes)).length, 1);
  });

  test('de nota noemt organisaties bij naam en mensen alleen met hun rol', async () => {
    const nota = (await gemaakteStukken(wereld, traject)).find(
      ({ soort, formaat }) => soort === NOTA && formaat === 'docx',
    );
    assert.ok(nota);
    const tekst = await tekstVan(nota);
    assert.match(tekst, /Organisatie 3/);
    assert.match(tekst, /Een inwoner/);
    assert.match(tekst, /Een ervaringsdeskundige/);
    const rijen = await wereld.engine.owner
      .selectFrom('reactie')
      .select('tekst')
      .where('visietraject_id', '=', traject.id)
      .execute();
    assert.ok(
      rijen.every(({ tekst }) => tekst.includes(SLACHTOFFER)),
      'de naam stond in elke brief',
    );
  });

  test('een tweede keer drukken terwijl het loopt doet niets dubbel', async () => {
    await begin();
    await assert.rejects(begin(), (fout) => fout instanceof Conflict && fout.key === 'stukken.alBezig');
    await drukAf(wereld);
    assert.equal((await ronde()).gedaan, 19);
    await assert.rejects(
      wereld.als(wereld.leiding, (tx) => hervatRonde(tx, traject)),
      Conflict,
    );
  });

  test('wat niet lukt staat in een lijst, en de rest komt af', async () => {
    const id = await begin();
    await drukAf(wereld, (formaat, document, stijl) =>
      document.label === 'Zienswijze' || (document.label === 'Persbericht' && formaat === 'pdf')
        ? Promise.reject(new PressError('x'))
        : printPaper(formaat, document, stijl),
    );
    const { status, gedaan, fouten } = await ronde();
    assert.deepEqual({ status, gedaan }, { status: 'klaar', gedaan: 19 });
    const gemaakt = await wereld.engine.owner.selectFrom('stuk').select('id').where('ronde_id', '=', id).execute();
    assert.equal(gemaakt.length, 38 - 3 * 2 - 3, 'de Word-versie van het persbericht is er wel');
    assert.deepEqual(
      fouten.map(({ soort, code }) => `${soort} ${code}`).sort(),
      ['persbericht', 'zienswijze'].flatMap((soort) => Array.from({ length: 3 }, () => `${soort} stukken.fout.maken`)),
    );
  });

  test('een uitvoerder die stilvalt wordt door een andere gevolgd: geen stuk dubbel, geen stuk kwijt', async () => {
    const id = await begin();
    let gedrukt = 0;
    const { promise: stil, resolve: valtStil } = Promise.withResolvers<undefined>();
    const opHol = startRunner({
      engine: wereld.engine,
      kinds: [
        stukkenTaak(uis.nl, (...stuk) => {
          gedrukt++;
          // The press stops for good after a few papers: as if the program was killed.
          if (gedrukt <= 10) return printPaper(...stuk);
          valtStil(undefined);
          return new Promise<never>(() => {});
        }),
      ],
      log: () => {},
      every: 3_600_000,
      partTime: 1,
    });
    const bezig = opHol.drain();
    const gemaakt = async () =>
      (await wereld.engine.owner.selectFrom('stuk').select('id').where('ronde_id', '=', id).execute()).length;
    await stil;
    await opHol.stop();
    await bezig;
    const halverwege = await gemaakt();
    assert.ok(halverwege < 38, `${halverwege} stukken`);
    await drukAf(wereld);
    assert.equal(await gemaakt(), 38);
    assert.equal((await ronde()).status, 'klaar');
  });

  test('een punt dat na de nota verandert, maakt haar verouderd: de poort naar de raden gaat dicht', async () => {
    const nota = async () => (await wereld.als(wereld.leiding, (tx) => alsVisietraject(tx, traject))).nota;
    assert.equal(await nota(), 'actueel');
    await wereld.engine.owner
      .updateTable('reactiepunt')
      .set({ gewijzigd_op: instant(new Date(Date.now() + 1000).toISOString()) })
      .where('visietraject_id', '=', traject.id)
      .where('volgnummer', '=', 1)
      .execute();
    assert.equal(await nota(), 'verouderd');
  });

  test('ook een antwoord waar iemand al mee bezig was toen de nota werd gelezen, maakt haar verouderd', async () => {
    const { promise: begonnen, resolve: begint } = Promise.withResolvers<undefined>();
    const { promise: verder, resolve: gaVerder } = Promise.withResolvers<undefined>();
    const { id } = await wereld.engine.owner
      .selectFrom('reactiepunt')
      .select('id')
      .where('visietraject_id', '=', traject.id)
      .limit(1)
      .executeTakeFirstOrThrow();
    const oud = instant('2024-01-01T00:00:00Z');
    await wereld.engine.owner
      .updateTable('reactiepunt')
      .set({ gewijzigd_op: oud, status: 'concept' })
      .where('visietraject_id', '=', traject.id)
      .execute();
    const antwoord = wereld.als(wereld.leiding, async (tx) => {
      begint(undefined);
      await verder;
      const punt = await vindPunt(tx, traject.id, id);
      assert.ok(punt);
      const leeg = { wijziging: null, actie: '', behandelaar: null, passage: null, thema: '' };
      const woorden = { antwoord: 'Anders.', motivering: 'Anders.', afdoening: 'terKennisgeving' as const };
      await bewaarAntwoord(tx, traject, punt, { ...leeg, ...woorden, versie: punt.versie });
    });
    await begonnen;
    await begin();
    await drukAf(wereld);
    gaVerder(undefined);
    await antwoord;
    const { nota } = await wereld.als(wereld.leiding, (tx) => alsVisietraject(tx, traject));
    assert.equal(nota, 'verouderd');
  });

  test('elke soort heeft al zijn delen', async () => {
    const stukken = await gemaakteStukken(wereld, traject);
    for (const soort of STUKSOORTEN) {
      const stuk = stukken.find((een) => een.soort === soort && een.formaat === 'docx');
      assert.ok(stuk && (await tekstVan(stuk)).length > 800, soort);
    }
  });
});

describe('achttien gemeenten', () => {
  after(closePress);
  test('de nota van 300 punten en 18 sets komen samen binnen 60 seconden, en geen set bevat tekst van een andere', async (t) => {
    const wereld = await maakWereld(await testEngine());
    const traject = await maakStukkentraject(wereld, { gemeenten: 18, reacties: 17, puntenPerReactie: 18 });
    await wereld.als(wereld.leiding, (tx) => beginRonde(tx, traject));
    const begonnen = performance.now();
    await drukAf(wereld);
    const seconden = (performance.now() - begonnen) / 1000;
    t.diagnostic(`${seconden.toFixed(1)} s`);
    const stukken = await gemaakteStukken(wereld, traject);
    assert.equal(stukken.length, 2 + 18 * 6 * 2);
    assert.ok(seconden < 60, `${seconden} s`);
    const codes = [...new Set(stukken.flatMap(({ gemeente }) => gemeente ?? []))];
    assert.equal(codes.length, 18);
    assert.deepEqual(
      await vermenging(
        stukken.filter(({ formaat }) => formaat === 'docx'),
        codes,
      ),
      [],
    );
    const titels = new Map<string, string>(
      STUKSOORTEN.map((soort) => [soort, uis.nl.t(`stuk.titel.${soort}`, { naam: traject.naam })]),
    );
    titels.set(NOTA, uis.nl.t('nota.titel', { visie: traject.naam }));
    for (const { formaat, soort, inhoud } of stukken)
      if (formaat === 'pdf') assert.deepEqual(await pdfUaFaults(inhoud, 'nl', titels.get(soort) ?? ''), [], soort);
  });
});
