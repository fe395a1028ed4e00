// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { randomUUID } from 'node:crypto';
import { beginRonde } from '../src/beleid/stuk/stukronde/commands.ts';
import { fasenVan, vindTraject } from '../src/beleid/visietraject/queries.ts';
import { huidigeVisie } from '../src/beleid/visie/queries.ts';
import { huidigeVisie as huidigeDoelen } from '../src/meten/indicator/doel/queries.ts';
import { doelPagina } from '../src/werk/rodedraad/doel/views.ts';
import { draadVan } from '../src/werk/rodedraad/queries.ts';
import { uis } from '../src/taal/ui.ts';
import { TRAJECTSTATUSSEN } from '../src/beleid/visietraject/rules.ts';
import type { ActorTx } from '../src/platform/db/actor.ts';
import { day, dayOf, instant } from '../src/platform/dates.ts';
import { extractText } from '../src/platform/documents/extract.ts';
import { speelTraject } from '../src/werk/voorbeeld/visietraject/commands.ts';
import type { Als } from '../src/werk/voorbeeld/visietraject/queries.ts';
import { historieSchema, type Historie } from '../src/werk/voorbeeld/visietraject/rules.ts';
import { drukAf } from './support/stukken.ts';
import { maakPersona, maakWereld, testEngine, type Persona, type Wereld } from './support/database.ts';

const leesHistorie = (naam: string): Historie =>
  historieSchema.parse(JSON.parse(readFileSync(new URL(`dossiers/${naam}.json`, import.meta.url), 'utf8')));

/** The region of a history: its municipalities, each with a clerk. */
async function maakRegio({ gemeenten }: Historie): Promise<{ wereld: Wereld; als: Als }> {
  const wereld = await maakWereld(await testEngine());
  const { owner } = wereld.engine;
  const van = { regio_id: wereld.regioId };
  const griffiers = new Map<string, Persona>([[wereld.gemeente, wereld.griffier]]);
  const gebied = await owner
    .selectFrom('gebied')
    .select('id')
    .where('regio_id', '=', wereld.regioId)
    .executeTakeFirstOrThrow();
  await owner.deleteFrom('gebiedslid').where('regio_id', '=', wereld.regioId).execute();
  for (const { code, naam, centrum } of gemeenten.toSorted(
    (a, b) => Number(b.code === b.centrum) - Number(a.code === a.centrum),
  )) {
    if (code !== wereld.gemeente) {
      await owner
        .insertInto('gemeente')
        .values({ ...van, code, naam, centrumgemeente_code: centrum })
        .execute();
      const organisatieId = randomUUID();
      const organisatie = { ...van, id: organisatieId, naam: `Gemeente ${naam}`, soort: 'gemeente' as const };
      await owner
        .insertInto('organisatie')
        .values({ ...organisatie, gemeente_codes: [code], gemeente_code: code })
        .execute();
      griffiers.set(
        code,
        await maakPersona(wereld.engine, wereld.regioId, {
          naam: `Griffier ${naam}`,
          organisatieId,
          rollen: ['griffier'],
        }),
      );
    }
    await owner
      .insertInto('gebiedslid')
      .values({ ...van, gebied_id: gebied.id, gemeente_code: code, van: day('2015-01-01'), centrum: code === centrum })
      .execute();
  }
  const als: Als = (wie, op, werk) => {
    const persoon =
      wie.rol === 'griffier'
        ? griffiers.get(wie.gemeente)
        : wie.rol === 'ketenpartner'
          ? wereld.ketenpartner
          : wereld.leiding;
    assert.ok(persoon);
    return wereld.als(persoon, (tx) => werk({ ...tx, nu: op }));
  };
  return { wereld, als };
}

/** The nota and the papers of every municipality, by the job that a person starts. */
async function maakStukken(wereld: Wereld, id: string): Promise<void> {
  await wereld.als(wereld.leiding, async (tx) => {
    const traject = await vindTraject(tx, id);
    assert.ok(traject);
    await beginRonde(tx, traject);
  });
  await drukAf(wereld);
}

/** One after the other: they share a transaction. */
async function alle<A, B>(lijst: readonly A[], doe: (een: A) => Promise<B>): Promise<B[]> {
  const uit: B[] = [];
  for (const een of lijst) uit.push(await doe(een));
  return uit;
}

const aantal = async (
  wereld: Wereld,
  tabel: 'reactie' | 'participatieactiviteit' | 'tekstversie' | 'bestuursbesluit',
  waar = {},
) => {
  const rijen = await wereld.engine.owner
    .selectFrom(tabel)
    .select('id')
    .where('regio_id', '=', wereld.regioId)
    .where((eb) => eb.and(waar))
    .execute();
  return rijen.length;
};

for (const [bestand, maanden] of [
  ['hollands-midden-2024', /^2024-0[56]/],
  ['noord-holland-noord-2020', /^2020-(09|10)/],
] as const)
  describe(`de geschiedenis van ${bestand}, nagespeeld`, () => {
    const historie = leesHistorie(bestand);
    let wereld: Wereld;
    let als: Als;
    let id: string;
    before(async () => {
      ({ wereld, als } = await maakRegio(historie));
      id = await speelTraject({
        als,
        historie,
        tot: 'vastgesteld',
        maakStukken: (traject) => maakStukken(wereld, traject),
      });
    });
    const lees = <T>(werk: (tx: ActorTx) => Promise<T>) => wereld.als(wereld.leiding, werk);

    test('elke fase is doorlopen, in volgorde en op haar dag', async () => {
      const fasen = await lees((tx) => fasenVan(tx, id));
      assert.deepEqual(
        fasen.map(({ status }) => status),
        [...TRAJECTSTATUSSEN],
      );
      assert.equal(dayOf(fasen.at(-1)?.begonnen_op ?? instant('2000-01-01T00:00:00Z')), historie.vastgesteld);
    });

    test('de interviews, de reacties en de versies van de tekst zijn er', async () => {
      assert.equal(
        await aantal(wereld, 'participatieactiviteit', { vorm: 'interview' }),
        historie.interviews.organisaties.length,
      );
      assert.equal(await aantal(wereld, 'reactie'), historie.reacties.length + historie.technischeVragen.length);
      assert.equal(await aantal(wereld, 'tekstversie', { soort: 'inspraakversie' }), 1);
      assert.equal(await aantal(wereld, 'tekstversie', { soort: 'vaststellingsversie' }), 1);
    });

    test('de nota en achttien stellen stukken zijn er, en zeggen hoe de visie tot stand kwam', async () => {
      const stukken = await wereld.engine.owner
        .selectFrom('stuk as s')
        .innerJoin('stukinhoud as i', 'i.stuk_id', 's.id')
        .select(['s.soort', 's.gemeente_code', 's.formaat', 'i.inhoud'])
        .where('s.regio_id', '=', wereld.regioId)
        .execute();
      assert.equal(stukken.length, 2 * (1 + 18 * 6));
      assert.equal(new Set(stukken.flatMap(({ gemeente_code: code }) => code ?? [])).size, 18);
      const voorstel = stukken.find(({ soort, formaat }) => soort === 'raadsvoorstel' && formaat === 'docx');
      assert.ok(voorstel);
      const { text } = await extractText(new Uint8Array(voorstel.inhoud), 'stuk.docx');
      assert.match(text, new RegExp(`Gesprekken met ${historie.interviews.organisaties.length} partijen`));
      for (const { titel } of historie.overleggen) assert.ok(text.includes(titel), titel);
      const nota = stukken.find(({ soort, formaat }) => soort === 'nota' && formaat === 'docx');
      assert.ok(nota);
      const beantwoord = (await extractText(new Uint8Array(nota.inhoud), 'nota.docx')).text;
      for (const { naam } of historie.reacties) assert.ok(naam === null || beantwoord.includes(naam), naam ?? '');
      for (const { antwoord } of Object.values(historie.themas)) assert.ok(beantwoord.includes(antwoord), antwoord);
    });

    test('achttien raden besloten, elk door de eigen griffier vastgelegd, in de maanden van de bron', async () => {
      const besluiten = await wereld.engine.owner
        .selectFrom('bestuursbesluit as b')
        .innerJoin('routestap as s', 's.id', 'b.routestap_id')
        .select(['b.datum', 's.gemeente_code', 'b.vastgelegd_door'])
        .where('b.regio_id', '=', wereld.regioId)
        .where('s.orgaan', '=', 'raad')
        .execute();
      assert.equal(besluiten.length, 18);
      assert.equal(new Set(besluiten.map(({ vastgelegd_door: wie }) => wie)).size, 18);
      for (const { datum } of besluiten) assert.match(datum, maanden);
    });

    test('de tekst is nu de visie van de regio, met de woorden die de inspraak veranderde', async () => {
      const visie = await lees((tx) => huidigeVisie(tx));
      assert.equal(visie?.titel, historie.naam);
      assert.equal(visie?.doelen, historie.passages.filter(({ soort }) => soort === 'doel').length);
      const onderdelen = await wereld.engine.owner
        .selectFrom('onderdeel')
        .select('tekst')
        .where('visieversie_id', '=', visie?.id ?? '')
        .execute();
      const teksten = new Set(onderdelen.map(({ tekst }) => tekst));
      for (const { naar } of Object.values(historie.themas)) assert.ok(naar === undefined || teksten.has(naar), naar);
      assert.ok(teksten.has(historie.feedback.naar));
    });

    test('de rode draad van een doel zegt wat de inspraak veranderde en hoe elke raad besloot', async () => {
      const visie = await lees((tx) => huidigeDoelen(tx));
      const draden = await lees((tx) => alle(visie?.doelen ?? [], ({ id: doel }) => draadVan(tx, doel)));
      const gewijzigd = draden.filter((draad) =>
        draad?.totstandkoming?.wijzigingen.some(({ aanleiding }) => aanleiding === 'reactiepunt'),
      );
      const draad = gewijzigd[0] ?? draden[0];
      assert.ok(draad?.totstandkoming);
      assert.equal(draad.totstandkoming.besluiten.length, 18);
      for (const { uitkomst, datum } of draad.totstandkoming.besluiten) {
        assert.equal(uitkomst, 'conform');
        assert.match(datum ?? '', maanden);
      }
      const gezien = (await doelPagina(uis.nl, { draad, cijfers: undefined, magTraject: true })).toString();
      assert.match(gezien, /18 van de 18 besluiten/);
      for (const { naam } of historie.gemeenten) assert.ok(gezien.includes(naam), naam);
      assert.ok(gezien.includes(`/visietrajecten/${id}/passages/${draad.totstandkoming.passage.id}`));
      const anders = await wereld.als(wereld.politie, (tx) => draadVan(tx, draad.doel.id));
      assert.ok(anders?.totstandkoming);
      assert.equal(
        anders.totstandkoming.afdoeningen,
        undefined,
        'wie geen reacties mag zien, leest niet dat er geen zijn',
      );
      const buiten = (await doelPagina(uis.en, { draad: anders, cijfers: undefined, magTraject: false })).toString();
      assert.doesNotMatch(buiten, /visietrajecten/);
      assert.match(buiten, /do not see the reactions/);
    });
  });
