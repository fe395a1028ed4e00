// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { beginTraject } from '../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../test/support/database.ts';
import type { ActorTx } from '../../platform/db/actor.ts';
import { day, instant, type Day } from '../../platform/dates.ts';
import { Conflict, Forbidden, GatesClosed, Invalid } from '../../platform/result.ts';
import { alsVisietraject, vindTraject, type TrajectRij } from '../visietraject/queries.ts';
import { zetTrajectstap } from '../visietraject/commands.ts';
import type { Vaststellingsregel } from '../visietraject/rules.ts';
import { handelAf } from './amendement/afhandeling/commands.ts';
import { dienAmendementIn, zetAmendementStap } from './amendement/commands.ts';
import { vindAmendement } from './amendement/queries.ts';
import type { Afhandeling } from './amendement/rules.ts';
import { legBesluitVast, maakBekend } from './bestuursbesluit/commands.ts';
import type { Besluitinvoer } from './bestuursbesluit/schema.ts';
import { besluitenVan, vindRoutestap, type RoutestapRij } from './queries.ts';
import { verplaatsStap, verschuifStap, voegStapToe, zetRoutestap } from './routestap/commands.ts';

const ANDER = 'GM0513';
const DERDE = 'GM0484';

/** A region of three municipalities, two of them centre, whose councils have the text before them. */
async function maakRegio(regel: Vaststellingsregel = 'alleRaden') {
  const engine = await testEngine();
  const wereld = await maakWereld(engine);
  const { owner } = engine;
  const bij = { regio_id: wereld.regioId };
  const gebied = await owner
    .selectFrom('gebied')
    .select('id')
    .where('regio_id', '=', wereld.regioId)
    .executeTakeFirstOrThrow();
  for (const [code, naam, centrum] of [
    [ANDER, 'Gouda', true],
    [DERDE, 'Alphen aan den Rijn', false],
  ] as const) {
    await owner
      .insertInto('gemeente')
      .values({ ...bij, code, naam, centrumgemeente_code: centrum ? code : wereld.gemeente })
      .execute();
    await owner
      .insertInto('gebiedslid')
      .values({ ...bij, gebied_id: gebied.id, gemeente_code: code, van: day('2015-01-01'), centrum })
      .execute();
  }
  const griffier2 = await maakGriffier(wereld, ANDER, 'Gemeente Gouda');
  const id = await beginTraject(wereld, { vaststellingsregel: regel, looptijdVan: day('2024-09-01') });
  await owner.updateTable('visietraject').set({ status: 'besluitvorming' }).where('id', '=', id).execute();
  const passage = randomUUID();
  await owner
    .insertInto('passage')
    .values({
      ...bij,
      id: passage,
      visietraject_id: id,
      adres: 1,
      volgorde: 1,
      soort: 'doel',
      titel: 'Doel',
      tekst: 'Wij stoppen geweld binnen een jaar.',
      gewijzigd_op: instant('2024-01-01T00:00:00Z'),
      gewijzigd_door: wereld.leiding.id,
    })
    .execute();
  return { wereld, griffier2, id, passage };
}
type Regio = Awaited<ReturnType<typeof maakRegio>>;

async function maakGriffier({ engine, regioId }: Wereld, code: string, naam: string): Promise<Persona> {
  const [organisatieId, id] = [randomUUID(), randomUUID()];
  const token = randomBytes(32).toString('base64url');
  const bij = { regio_id: regioId };
  await engine.owner
    .insertInto('organisatie')
    .values({ ...bij, id: organisatieId, naam, soort: 'gemeente', gemeente_codes: [code], gemeente_code: code })
    .execute();
  await engine.owner
    .insertInto('medewerker')
    .values({ ...bij, id, organisatie_id: organisatieId, naam: 'Gerda Griffie', rollen: ['griffier'] })
    .execute();
  const hash = createHash('sha256').update(token).digest();
  await engine.owner
    .insertInto('sessie')
    .values({ ...bij, token_hash: hash, medewerker_id: id })
    .execute();
  return { id, naam: 'Gerda Griffie', organisatieId, token };
}

/** Runs work as someone at a moment, with the traject as it is then. */
const op = <T>(
  { wereld, id }: Regio,
  wie: Persona,
  wanneer: string,
  work: (tx: ActorTx, traject: TrajectRij) => Promise<T>,
): Promise<T> =>
  wereld.als(wie, async (echt) => {
    const tx = { ...echt, nu: instant(wanneer) };
    const traject = await vindTraject(tx, id);
    assert.ok(traject);
    return work(tx, traject);
  });

const vers = async (tx: ActorTx, traject: TrajectRij, id: string): Promise<RoutestapRij> => {
  const stap = await vindRoutestap(tx, traject.id, id);
  assert.ok(stap);
  return stap;
};

/** The council's step of each municipality, on the agenda. */
async function maakRoutes(regio: Regio, dagen: Readonly<Record<string, Day>>): Promise<Record<string, string>> {
  const uit: Record<string, string> = {};
  for (const [gemeente, gepland] of Object.entries(dagen))
    uit[gemeente] = await op(regio, regio.wereld.leiding, '2024-05-01T10:00:00Z', async (tx, traject) => {
      const id = await voegStapToe(tx, traject, {
        gemeente,
        orgaan: 'raad',
        rol: 'vaststellen',
        tafel: null,
        gepland,
        versie: 0,
      });
      await zetRoutestap(tx, traject, await vers(tx, traject, id), 'agenderen', 1);
      return id;
    });
  return uit;
}

const besluit = (anders: Partial<Besluitinvoer> = {}): Besluitinvoer => ({
  datum: day('2024-05-30'),
  uitkomst: 'conform',
  besluitnummer: '',
  voor: null,
  tegen: null,
  nieuweDatum: null,
  toelichting: '',
  versie: 2,
  ...anders,
});
const leg = (regio: Regio, stapId: string, invoer: Partial<Besluitinvoer> = {}, wie = regio.wereld.leiding) =>
  op(regio, wie, '2024-06-10T10:00:00Z', async (tx, traject) => {
    const stap = await vers(tx, traject, stapId);
    await legBesluitVast(tx, traject, stap, besluit({ versie: stap.versie, ...invoer }));
  });
const G6 = (regio: Regio) =>
  op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', async (tx, traject) => {
    const { zonderBesluit, afwijkingOpen } = await alsVisietraject(tx, traject);
    return { zonderBesluit, afwijkingOpen };
  });
const velden = (field: string) => (fout: unknown) =>
  fout instanceof Invalid && fout.errors.some((een) => een.field === field);

/** An amendment that the council of one municipality adopted, and that makes its text differ. */
const neemAmendementAan = (regio: Regio, stapId: string, tekst: string, wanneer = '2024-06-05T10:00:00Z') =>
  op(regio, regio.wereld.leiding, wanneer, async (tx, traject) => {
    const stap = await vers(tx, traject, stapId);
    const id = await dienAmendementIn(tx, traject, stap, {
      nummer: 'A1',
      titel: 'Sneller',
      passage: regio.passage,
      oudeTekst: 'binnen een jaar',
      nieuweTekst: tekst,
      toelichting: '',
      indieners: 'Partij A',
      versie: stap.versie,
    });
    const amendement = await vindAmendement(tx, traject.id, id);
    assert.ok(amendement);
    await zetAmendementStap(tx, traject, amendement, 'aannemen', { voor: 20, tegen: 15, afwijkend: true, versie: 1 });
    return id;
  });
const settle = (regio: Regio, id: string, afhandeling: Afhandeling, versie = 2, wie = regio.wereld.leiding) =>
  op(regio, wie, '2024-06-20T10:00:00Z', async (tx, traject) => {
    const amendement = await vindAmendement(tx, traject.id, id);
    assert.ok(amendement);
    return handelAf(tx, traject, amendement, {
      afhandeling,
      motivering: 'Zo is het besproken.',
      tekst: 'Wij stoppen geweld binnen een maand.',
      passageversie: amendement.passage_versie ?? 0,
      versie,
    });
  });

const DAGEN = { GM0546: day('2024-05-30'), [ANDER]: day('2024-05-30'), [DERDE]: day('2024-05-30') };

describe('een raad besluit', () => {
  let regio: Regio;
  let stappen: Record<string, string>;
  before(async () => {
    regio = await maakRegio();
    stappen = await maakRoutes(regio, DAGEN);
  });
  const stap = (code: string) => stappen[code] ?? '';

  it('niet in de toekomst, en niet met stemmen die niet passen: het veld wordt genoemd', async () => {
    await assert.rejects(leg(regio, stap('GM0546'), { datum: day('2024-06-11') }), velden('datum'));
    await assert.rejects(leg(regio, stap('GM0546'), { voor: 10, tegen: 20 }), velden('voor'));
    await assert.rejects(leg(regio, stap('GM0546'), { uitkomst: 'gewijzigd' }), velden('uitkomst'));
    await assert.rejects(leg(regio, stap('GM0546'), { uitkomst: 'aangehouden' }), velden('nieuweDatum'));
    assert.equal((await G6(regio)).zonderBesluit, 3);
  });
  it('niet voor de dag van de vergadering', () =>
    assert.rejects(
      op(regio, regio.wereld.griffier, '2024-05-29T10:00:00Z', async (tx, traject) =>
        legBesluitVast(tx, traject, await vers(tx, traject, stap('GM0546')), besluit({ datum: day('2024-05-29') })),
      ),
      GatesClosed,
    ));
  it('door de eigen griffier; een griffier van elders wordt geweigerd, ook door de database', async () => {
    await assert.rejects(leg(regio, stap('GM0546'), {}, regio.griffier2), Forbidden);
    await assert.rejects(
      regio.wereld.als(regio.griffier2, (tx) =>
        tx.db.updateTable('routestap').set({ status: 'besloten' }).where('id', '=', stap('GM0546')).execute(),
      ),
      /row-level security/,
    );
    await assert.rejects(
      regio.wereld.als(regio.griffier2, (tx) =>
        tx.db
          .insertInto('motie')
          .values({
            regio_id: regio.wereld.regioId,
            visietraject_id: regio.id,
            gemeente_code: 'GM0546',
            routestap_id: stap('GM0546'),
            titel: 'x',
            verzoekt: ['x'],
          })
          .execute(),
      ),
      /row-level security/,
    );
    await leg(regio, stap('GM0546'), { voor: 30, tegen: 5 }, regio.wereld.griffier);
    assert.equal((await G6(regio)).zonderBesluit, 2);
  });
  it('een tweede klik met hetzelfde formulier verandert niets', () =>
    assert.rejects(leg(regio, stap('GM0546'), { versie: 2, toelichting: 'nog eens' }), Conflict));
  it('een verbetering is een nieuwe rij, ook met een eerdere dag; de oude blijft te zien', async () => {
    await assert.rejects(leg(regio, stap('GM0546'), { uitkomst: 'verworpen' }), velden('toelichting'));
    await op(regio, regio.wereld.griffier, '2024-06-11T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, stap('GM0546'));
      const anders = { uitkomst: 'verworpen', datum: day('2024-05-29'), toelichting: 'typefout' } as const;
      await legBesluitVast(tx, traject, rij, besluit({ ...anders, versie: rij.versie }));
      const rijen = await besluitenVan(tx, rij.id);
      assert.deepEqual(
        rijen.map(({ uitkomst }) => uitkomst),
        ['verworpen', 'conform'],
      );
    });
    assert.equal((await G6(regio)).zonderBesluit, 3, 'wie verwerpt, houdt de visie tegen');
  });
  it('wie verwierp, kan opnieuw besluiten; wie vaststelde niet', async () => {
    await op(regio, regio.wereld.griffier, '2024-06-12T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, stap('GM0546'));
      await zetRoutestap(tx, traject, rij, 'opnieuwVoorleggen', rij.versie);
      await zetRoutestap(tx, traject, await vers(tx, traject, rij.id), 'agenderen', rij.versie + 1);
      await legBesluitVast(tx, traject, await vers(tx, traject, rij.id), besluit({ versie: rij.versie + 2 }));
      const nu = await vers(tx, traject, rij.id);
      await assert.rejects(zetRoutestap(tx, traject, nu, 'opnieuwVoorleggen', nu.versie), GatesClosed);
    });
    assert.equal((await G6(regio)).zonderBesluit, 2);
  });
  it('aanhouden zet de stap op een nieuwe dag, en telt niet', async () => {
    await leg(regio, stap(ANDER), { uitkomst: 'aangehouden', nieuweDatum: day('2028-02-29') });
    await op(regio, regio.wereld.leiding, '2024-06-12T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, stap(ANDER));
      assert.deepEqual([rij.status, rij.gepland, rij.uitkomst], ['gepland', '2028-02-29', 'aangehouden']);
    });
    assert.equal((await G6(regio)).zonderBesluit, 2);
  });
  it('bekendmaken kan pas na het besluit, niet ervoor en niet in de toekomst', async () => {
    const bekend = (datum: string, versie?: number) =>
      op(regio, regio.wereld.griffier, '2024-06-20T10:00:00Z', async (tx, traject) => {
        const rij = await vers(tx, traject, stap('GM0546'));
        await maakBekend(tx, traject, rij, {
          datum: day(datum),
          vindplaats: 'gmb-2024-1',
          versie: versie ?? rij.versie,
        });
        return vers(tx, traject, rij.id);
      });
    await assert.rejects(bekend('2024-06-21'), velden('datum'));
    await assert.rejects(bekend('2024-05-01'), velden('datum'));
    await assert.rejects(bekend('2024-06-19', 1), Conflict);
    const rij = await bekend('2024-06-19');
    assert.deepEqual(
      [rij.status, rij.bekendmaking, rij.bekendgemaakt_op],
      ['bekendgemaakt', 'gmb-2024-1', '2024-06-19'],
    );
    await assert.rejects(bekend('2024-06-19'), Conflict);
  });
});

describe('een route', () => {
  it('krijgt stappen in volgorde, verschuift met reden, en een tweede klik voegt niets toe', async () => {
    const regio = await maakRegio();
    await op(regio, regio.wereld.griffier, '2024-03-01T10:00:00Z', async (tx, traject) => {
      const basis = { gemeente: 'GM0546', tafel: null, gepland: day('2024-05-01') };
      const a = await voegStapToe(tx, traject, { ...basis, orgaan: 'raad', rol: 'vaststellen', versie: 0 });
      const b = await voegStapToe(tx, traject, { ...basis, orgaan: 'college', rol: 'instemmen', versie: 1 });
      await assert.rejects(
        voegStapToe(tx, traject, { ...basis, orgaan: 'college', rol: 'instemmen', versie: 1 }),
        Conflict,
      );
      await verplaatsStap(tx, traject, await vers(tx, traject, b), { richting: 'eerder', versie: 1 });
      assert.ok((await vers(tx, traject, b)).volgorde < (await vers(tx, traject, a)).volgorde);
      await assert.rejects(verschuifStap(tx, traject, a, day('2024-06-01'), 'reces', 1), Conflict, 'oude versie');
      await verschuifStap(tx, traject, a, day('2024-02-29'), 'schrikkeldag \u{1F600}', 2);
      assert.equal((await vers(tx, traject, a)).gepland, '2024-02-29');
      await assert.rejects(
        voegStapToe(tx, traject, { ...basis, gemeente: ANDER, orgaan: 'raad', rol: 'vaststellen', versie: 0 }),
        Forbidden,
      );
    });
  });
  it('een raad stelt niet vast voor de tekst voorligt', async () => {
    const regio = await maakRegio();
    const stappen = await maakRoutes(regio, { GM0546: day('2024-05-30') });
    await regio.wereld.engine.owner
      .updateTable('visietraject')
      .set({ status: 'verwerking' })
      .where('id', '=', regio.id)
      .execute();
    await assert.rejects(leg(regio, stappen['GM0546'] ?? ''), GatesClosed);
  });
});

describe('een afwijkend amendement', () => {
  const maak = async () => {
    const regio = await maakRegio();
    const stappen = await maakRoutes(regio, DAGEN);
    const stap = (code: string) => stappen[code] ?? '';
    await leg(regio, stap(ANDER));
    const amendement = await neemAmendementAan(regio, stap('GM0546'), 'binnen een maand');
    await leg(regio, stap('GM0546'), { uitkomst: 'gewijzigd' });
    await leg(regio, stap(DERDE));
    return { regio, stap, amendement };
  };
  const besluitOpnieuw = (regio: Regio, stapId: string, uitkomst: 'conform' | 'gewijzigd' = 'conform') =>
    op(regio, regio.wereld.leiding, '2024-06-25T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, stapId);
      await zetRoutestap(tx, traject, rij, 'opnieuwVoorleggen', rij.versie);
      await zetRoutestap(tx, traject, await vers(tx, traject, stapId), 'agenderen', rij.versie + 1);
      await legBesluitVast(tx, traject, await vers(tx, traject, stapId), besluit({ uitkomst, versie: rij.versie + 2 }));
    });
  const stelVast = (regio: Regio) =>
    op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', (tx, traject) =>
      zetTrajectstap(tx, traject, 'visieVaststellen', traject.versie),
    );

  it('maakt van conform vanzelf gewijzigd, en laat conform niet meer toe', async () => {
    const regio = await maakRegio();
    const stappen = await maakRoutes(regio, DAGEN);
    const stap = stappen['GM0546'] ?? '';
    await leg(regio, stap);
    await neemAmendementAan(regio, stap, 'binnen een week', '2024-06-11T10:00:00Z');
    await op(regio, regio.wereld.leiding, '2024-06-12T10:00:00Z', async (tx, traject) => {
      assert.equal((await vers(tx, traject, stap)).uitkomst, 'gewijzigd');
      assert.equal((await besluitenVan(tx, stap)).length, 2);
    });
    await assert.rejects(leg(regio, stap, { toelichting: 'x' }), velden('uitkomst'));
  });
  it('houdt de visie tegen tot de regio het afhandelt', async () => {
    const { regio } = await maak();
    assert.deepEqual(await G6(regio), { zonderBesluit: 0, afwijkingOpen: 1 });
    await assert.rejects(stelVast(regio), GatesClosed);
  });
  it('voor allen: de passage verandert, en wie de oude tekst vaststelde besluit opnieuw', async () => {
    const { regio, stap, amendement } = await maak();
    const gevolgen = await settle(regio, amendement, 'voorAllen');
    assert.deepEqual(
      gevolgen.map(({ naam, wat }) => `${naam}: ${wat}`),
      ['Alphen aan den Rijn: opnieuwBesluiten', 'Gouda: opnieuwBesluiten', 'Leiden: besluitBlijft'],
    );
    const tekst = await op(regio, regio.wereld.raadslid, '2024-06-21T10:00:00Z', (tx) =>
      tx.db.selectFrom('passage').select('tekst').where('id', '=', regio.passage).executeTakeFirst(),
    );
    assert.equal(tekst?.tekst, 'Wij stoppen geweld binnen een maand.');
    assert.deepEqual(await G6(regio), { zonderBesluit: 2, afwijkingOpen: 0 });
    await assert.rejects(stelVast(regio), GatesClosed);
    await besluitOpnieuw(regio, stap(ANDER));
    await besluitOpnieuw(regio, stap(DERDE));
    assert.deepEqual(await G6(regio), { zonderBesluit: 0, afwijkingOpen: 0 });
    await stelVast(regio);
    await assert.rejects(leg(regio, stap(ANDER), { toelichting: 'te laat' }), Conflict, 'daarna is het geschiedenis');
  });
  it('voor allen, waar de regio koos voor ter kennisname: niemand besluit opnieuw', async () => {
    const { regio, amendement } = await maak();
    await regio.wereld.engine.owner
      .insertInto('beleidsparameter')
      .values({
        regio_id: regio.wereld.regioId,
        sleutel: 'visietraject.wijzigingNaBesluit',
        geldig_van: day('2024-01-01'),
        waarde: JSON.stringify('terKennisname'),
        bron: 'eigen keuze',
        zekerheid: 'aanname',
      })
      .execute();
    const gevolgen = await settle(regio, amendement, 'voorAllen');
    assert.equal(gevolgen.filter(({ wat }) => wat === 'terKennisname').length, 2);
    await stelVast(regio);
  });
  it('alleen lokaal: de regionale tekst blijft, de gemeente leest haar eigen tekst', async () => {
    const { regio, amendement } = await maak();
    await settle(regio, amendement, 'alleenLokaal');
    const lees = await op(regio, regio.wereld.raadslid, '2024-06-21T10:00:00Z', async (tx) => ({
      passage: await tx.db.selectFrom('passage').select('tekst').where('id', '=', regio.passage).executeTakeFirst(),
      lokaal: await tx.db
        .selectFrom('lokaletekst')
        .select(['gemeente_code', 'tekst'])
        .where('visietraject_id', '=', regio.id)
        .execute(),
    }));
    assert.equal(lees.passage?.tekst, 'Wij stoppen geweld binnen een jaar.');
    assert.deepEqual(lees.lokaal, [{ gemeente_code: 'GM0546', tekst: 'binnen een maand' }]);
    await stelVast(regio);
  });
  it('afgewezen: alleen die gemeente besluit opnieuw, volgens het voorstel', async () => {
    const { regio, stap, amendement } = await maak();
    await settle(regio, amendement, 'afgewezen');
    assert.deepEqual(await G6(regio), { zonderBesluit: 1, afwijkingOpen: 0 });
    await assert.rejects(stelVast(regio), GatesClosed);
    await assert.rejects(besluitOpnieuw(regio, stap('GM0546'), 'gewijzigd'), velden('uitkomst'));
    await besluitOpnieuw(regio, stap('GM0546'));
    await stelVast(regio);
  });
  it('wordt door een griffier niet afgehandeld, en door twee tegelijk maar een keer', async () => {
    const { regio, amendement } = await maak();
    await assert.rejects(settle(regio, amendement, 'afgewezen', 2, regio.wereld.griffier), Forbidden);
    const uitkomsten = await Promise.allSettled([
      settle(regio, amendement, 'alleenLokaal'),
      settle(regio, amendement, 'afgewezen'),
    ]);
    assert.deepEqual(uitkomsten.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.ok(uitkomsten.some((een) => een.status === 'rejected' && een.reason instanceof Conflict));
  });
});

describe('de regel centrumraden', () => {
  it('vraagt alleen de twee raden van de centrumgemeenten', async () => {
    const regio = await maakRegio('centrumraden');
    const stappen = await maakRoutes(regio, DAGEN);
    assert.equal((await G6(regio)).zonderBesluit, 2);
    await leg(regio, stappen[DERDE] ?? '', { uitkomst: 'verworpen' });
    await leg(regio, stappen['GM0546'] ?? '');
    assert.equal((await G6(regio)).zonderBesluit, 1);
    await leg(regio, stappen[ANDER] ?? '');
    assert.equal((await G6(regio)).zonderBesluit, 0);
  });
});
