// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { handelAf } from '../../src/beleid/besluitvorming/amendement/afhandeling/commands.ts';
import { dienAmendementIn, zetAmendementStap } from '../../src/beleid/besluitvorming/amendement/commands.ts';
import { vindAmendement } from '../../src/beleid/besluitvorming/amendement/queries.ts';
import type { Afhandeling } from '../../src/beleid/besluitvorming/amendement/rules.ts';
import { legBesluitVast } from '../../src/beleid/besluitvorming/bestuursbesluit/commands.ts';
import type { Besluitinvoer } from '../../src/beleid/besluitvorming/bestuursbesluit/schema.ts';
import { vindRoutestap, type RoutestapRij } from '../../src/beleid/besluitvorming/queries.ts';
import { voegStapToe, zetRoutestap } from '../../src/beleid/besluitvorming/routestap/commands.ts';
import { alsVisietraject, vindTraject, type TrajectRij } from '../../src/beleid/visietraject/queries.ts';
import type { Vaststellingsregel } from '../../src/beleid/visietraject/rules.ts';
import type { ActorTx } from '../../src/platform/db/actor.ts';
import { day, instant, type Day } from '../../src/platform/dates.ts';
import { Invalid } from '../../src/platform/result.ts';
import { beginTraject } from './beleid.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from './database.ts';

export const ANDER = 'GM0513';
export const DERDE = 'GM0484';

/** A region of three municipalities, two of them centre, whose councils have the text before them. */
export async function maakRegio(regel: Vaststellingsregel = 'alleRaden') {
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
export type Regio = Awaited<ReturnType<typeof maakRegio>>;

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
export const op = <T>(
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

export const vers = async (tx: ActorTx, traject: TrajectRij, id: string): Promise<RoutestapRij> => {
  const stap = await vindRoutestap(tx, traject.id, id);
  assert.ok(stap);
  return stap;
};

/** The council's step of each municipality, on the agenda. */
export async function maakRoutes(regio: Regio, dagen: Readonly<Record<string, Day>>): Promise<Record<string, string>> {
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

export const besluit = (anders: Partial<Besluitinvoer> = {}): Besluitinvoer => ({
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
export const leg = (regio: Regio, stapId: string, invoer: Partial<Besluitinvoer> = {}, wie = regio.wereld.leiding) =>
  op(regio, wie, '2024-06-10T10:00:00Z', async (tx, traject) => {
    const stap = await vers(tx, traject, stapId);
    await legBesluitVast(tx, traject, stap, besluit({ versie: stap.versie, ...invoer }));
  });
export const G6 = (regio: Regio) =>
  op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', async (tx, traject) => {
    const { zonderBesluit, afwijkingOpen } = await alsVisietraject(tx, traject);
    return { zonderBesluit, afwijkingOpen };
  });
export const velden = (field: string) => (fout: unknown) =>
  fout instanceof Invalid && fout.errors.some((een) => een.field === field);

/** An amendment that the council of one municipality adopted, and that makes its text differ. */
export const neemAmendementAan = (regio: Regio, stapId: string, tekst: string, wanneer = '2024-06-05T10:00:00Z') =>
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
export const settle = (regio: Regio, id: string, afhandeling: Afhandeling, versie = 2, wie = regio.wereld.leiding) =>
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

export const DAGEN = { GM0546: day('2024-05-30'), [ANDER]: day('2024-05-30'), [DERDE]: day('2024-05-30') };
