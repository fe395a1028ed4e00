// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { addDays, day, instant, localTime, startOfDay } from '../../platform/dates.ts';
import { asActor, type ActorTx } from '../../platform/db/actor.ts';
import { openEmbedded, type Engine } from '../../platform/db/engine.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { beginKwartaal, drempel, kwartalenTussen, metingen, verborgenVoor } from './queries.ts';
import { cijfer, REEKSEN, REGIO, telling, vindIndicator, type Metingen } from './rules.ts';

let engine: Engine;
const VT = randomUUID();
const TEAM = randomUUID();
const LEIDEN = 'GM0546';
const GOUDA = 'GM0513';
const tokens = new Map<string, string>();
const tot = day('2026-05-20');
const vanaf = day('2025-10-01');

async function medewerker(rol: string, regio = 1, organisatie = VT): Promise<void> {
  const id = randomUUID();
  await engine.owner
    .insertInto('medewerker')
    .values({ regio_id: regio, id, organisatie_id: organisatie, naam: `Test ${rol}`, rollen: [rol] })
    .execute();
  const token = randomBytes(32).toString('base64url');
  const token_hash = createHash('sha256').update(token).digest();
  await engine.owner.insertInto('sessie').values({ regio_id: regio, token_hash, medewerker_id: id }).execute();
  tokens.set(`${rol}${regio}`, token);
}

const als = <T>(rol: string, work: (tx: ActorTx) => Promise<T>, regio = 1): Promise<T> =>
  asActor(engine, tokens.get(`${rol}${regio}`) ?? '', work);

interface Verloop {
  readonly gemeente?: string;
  readonly ontvangen: string;
  readonly uiterlijk?: string;
  readonly besloten?: string;
  readonly classificatie?: 'eersteMelding' | 'hermeldingEen' | 'hermeldingMeer' | 'vervolgNaBeoordeling';
  readonly vormen?: string[];
  /** Moments on which a transfer was answered; only the last was accepted. */
  readonly overdrachten?: readonly string[];
  readonly inFaseOp?: string;
  readonly afgesloten?: string;
  readonly contact?: readonly (readonly [van: string, tot: string | null])[];
  /** For each member the judgements in order of time. */
  readonly oordelen?: readonly (readonly ('veilig' | 'onveilig' | 'onbekend')[])[];
}

/** One melding with its casus, told in local time; `volgt` lets it join another one's casus. */
async function verloop(v: Verloop, volgt?: string): Promise<string> {
  const db = engine.owner;
  const basis = { regio_id: 1, casus_id: volgt ?? randomUUID() };
  const gemeente_code = v.gemeente ?? LEIDEN;
  if (!volgt)
    await db
      .insertInto('casus')
      .values({
        regio_id: 1,
        id: basis.casus_id,
        nummer: randomUUID(),
        gemeente_code,
        geopend_op: day(v.ontvangen.slice(0, 10)),
        status: v.afgesloten ? 'afgesloten' : v.inFaseOp ? 'directeVeiligheid' : 'beoordeling',
        overgedragen_op: v.inFaseOp ? day(v.inFaseOp) : null,
        afgesloten_op: v.afgesloten ? day(v.afgesloten) : null,
      })
      .execute();
  const melding_id = randomUUID();
  await db
    .insertInto('melding')
    .values({
      ...basis,
      id: melding_id,
      nummer: randomUUID(),
      organisatie_id: VT,
      gemeente_code,
      status: 'afgehandeld',
      ontvangen_op: localTime(v.ontvangen),
      kanaal: 'politie',
      hoedanigheid: 'politie',
      vormen: v.vormen ?? ['kindermishandeling'],
      toelichting: 'Voorbeeld',
      classificatie: v.classificatie ?? 'eersteMelding',
    })
    .execute();
  await db
    .insertInto('termijn')
    .values({
      ...basis,
      soort: 'beoordeling',
      organisatie_id: VT,
      object_soort: 'melding',
      object_id: melding_id,
      kenmerk: 'M',
      duur: JSON.stringify({ aantal: 5, wijze: 'werkdagen' }),
      begonnen_op: localTime(v.ontvangen),
      te_laat_vanaf: startOfDay(addDays(day(v.uiterlijk ?? '2099-01-01'), 1)),
    })
    .execute();
  if (v.besloten)
    await db
      .insertInto('beoordeling')
      .values({ regio_id: 1, melding_id, organisatie_id: VT, besloten_op: localTime(v.besloten) })
      .execute();
  for (const [plaats, op] of (v.overdrachten ?? []).entries())
    await db
      .insertInto('overdracht')
      .values({
        ...basis,
        melding_id,
        van_organisatie_id: VT,
        naar_organisatie_id: TEAM,
        status: plaats === (v.overdrachten ?? []).length - 1 ? 'geaccepteerd' : 'afgewezen',
        boodschap: 'Voorbeeld',
        aangeboden_op: localTime(op),
        beantwoord_op: localTime(op),
      })
      .execute();
  for (const [van, einde] of v.contact ?? [])
    await db
      .insertInto('rolbezetting')
      .values({
        ...basis,
        rol: 'contactpersoon',
        medewerker_id: sql`(select id from medewerker where regio_id = 1 limit 1)`,
        van: day(van),
        tot: einde === null ? null : day(einde),
      })
      .execute();
  for (const lid of v.oordelen ?? []) {
    const persoon_id = randomUUID();
    await db
      .insertInto('persoon')
      .values({ regio_id: 1, id: persoon_id, voornaam: 'V', achternaam: 'V', geslacht: 'onbekend' })
      .execute();
    await db
      .insertInto('gezinslid')
      .values({ ...basis, persoon_id, rol: 'kind', betrokkenheid: 'onbekend' })
      .execute();
    for (const [plaats, oordeel] of lid.entries())
      await db
        .insertInto('veiligheidsoordeel')
        .values({
          ...basis,
          persoon_id,
          oordeel,
          geoordeeld_op: instant(`2026-01-0${plaats + 1}T10:00:00Z`),
          geoordeeld_door: randomUUID(),
        })
        .execute();
  }
  return basis.casus_id;
}

async function regio(id: number): Promise<void> {
  const db = engine.owner;
  await db
    .insertInto('regio')
    .values({ id, naam: `Regio ${id}`, voorbeeld: true })
    .execute();
  const gemeente = (code: string, naam: string) => ({ regio_id: id, code, naam, centrumgemeente_code: code });
  await db
    .insertInto('gemeente')
    .values([gemeente(LEIDEN, 'Leiden'), gemeente(GOUDA, 'Gouda')])
    .execute();
  const organisatie = (orgId: string, soort: 'veiligThuis' | 'lokaalTeam') => ({
    regio_id: id,
    id: orgId,
    naam: soort,
    soort,
  });
  await db
    .insertInto('organisatie')
    .values([organisatie(VT, 'veiligThuis'), organisatie(TEAM, 'lokaalTeam')])
    .execute();
}

describe('meten', () => {
  before(async () => {
    engine = await openEmbedded(undefined);
    await migrate(engine.owner);
    await regio(1);
    await regio(2);
    for (const rol of [
      'dataAnalist',
      'beleidsadviseur',
      'vtMedewerker',
      'teamMedewerker',
      'politieMedewerker',
      'opvangMedewerker',
      'privacyfunctionaris',
    ])
      await medewerker(rol);
    await medewerker('dataAnalist', 2);
  });
  after(() => engine.close());

  /** Forgets all casework, tells the given stories, and counts as the data analyst sees it. */
  async function meet(...verhalen: readonly Verloop[]): Promise<Metingen> {
    await sql`truncate casus, persoon cascade`.execute(engine.owner);
    for (const verhaal of verhalen) await verloop(verhaal);
    return als('dataAnalist', (tx) => metingen(tx, { vanaf, tot }));
  }

  const waarde = (gemeten: Metingen, sleutel: string, periode: string, gebied = REGIO) => {
    const reeks = REEKSEN.find((kandidaat) => kandidaat.sleutel === sleutel);
    assert.ok(reeks, sleutel);
    return cijfer(gemeten, reeks, gebied, periode);
  };

  describe('indicatoren op echt casuswerk', () => {
    it('een besluit op de laatste dag van de termijn is tijdig, ook om 23:59; een minuut later niet', async () => {
      const gemeten = await meet(
        { ontvangen: '2026-04-01T09:00', uiterlijk: '2026-04-09', besloten: '2026-04-09T23:59' },
        { ontvangen: '2026-04-01T09:00', uiterlijk: '2026-04-09', besloten: '2026-04-10T00:00' },
        { ontvangen: '2026-04-01T09:00', uiterlijk: '2026-04-09', besloten: '2026-04-02T12:00' },
        { ontvangen: '2026-04-01T09:00', uiterlijk: '2026-04-09' },
      );
      const { teller, noemer, waarde: procent } = waarde(gemeten, 'tijdigBeoordeeld', '2026-2');
      assert.deepEqual({ teller, noemer }, { teller: 2, noemer: 3 });
      assert.equal(procent?.toFixed(1), '66.7');
    });

    it('het kwartaal begint om middernacht in Nederland, in winter en zomer', async () => {
      const gemeten = await meet(
        { ontvangen: '2025-12-31T23:59' },
        { ontvangen: '2026-01-01T00:00' },
        { ontvangen: '2026-03-31T23:59' },
        { ontvangen: '2026-04-01T00:00' },
      );
      assert.deepEqual(
        gemeten.kwartalen.map((kwartaal) => telling(gemeten, 'meldingen', REGIO, kwartaal)),
        [1, 2, 1],
      );
    });

    it('het besluit telt in het kwartaal van het besluit, niet van de melding', async () => {
      const gemeten = await meet({
        ontvangen: '2026-03-30T09:00',
        uiterlijk: '2026-04-08',
        besloten: '2026-04-01T00:00',
      });
      assert.equal(waarde(gemeten, 'tijdigBeoordeeld', '2026-1').waarde, null);
      assert.equal(waarde(gemeten, 'tijdigBeoordeeld', '2026-2').waarde, 100);
    });

    it('hermeldingen en vervolgmeldingen zijn een deel van alle meldingen, per gemeente en samen', async () => {
      const gemeten = await meet(
        { ontvangen: '2026-01-10T09:00', classificatie: 'hermeldingEen' },
        { ontvangen: '2026-01-10T09:00', classificatie: 'hermeldingMeer', gemeente: GOUDA },
        { ontvangen: '2026-01-10T09:00', classificatie: 'vervolgNaBeoordeling' },
        { ontvangen: '2026-01-10T09:00' },
      );
      assert.deepEqual(waarde(gemeten, 'hermeldingen', '2026-1'), { teller: 2, noemer: 4, waarde: 50 });
      assert.deepEqual(waarde(gemeten, 'hermeldingen', '2026-1', GOUDA), { teller: 1, noemer: 1, waarde: 100 });
      assert.deepEqual(waarde(gemeten, 'vervolgmeldingen', '2026'), { teller: 1, noemer: 4, waarde: 25 });
    });

    it('een melding met twee vormen telt bij elke vorm een keer en bij de meldingen een keer', async () => {
      const gemeten = await meet(
        { ontvangen: '2026-01-10T09:00', vormen: ['kindermishandeling', 'exPartnergeweld', 'kindermishandeling'] },
        { ontvangen: '2026-01-10T09:00', vormen: ['exPartnergeweld'] },
      );
      assert.equal(waarde(gemeten, 'meldingenPerVorm.kindermishandeling', '2026-1').waarde, 1);
      assert.equal(waarde(gemeten, 'meldingenPerVorm.exPartnergeweld', '2026-1').waarde, 2);
      assert.equal(waarde(gemeten, 'meldingen', '2026-1').waarde, 2);
    });

    it('bij een tweede overdracht na een weigering loopt de tijd door tot de acceptatie', async () => {
      const gemeten = await meet(
        { ontvangen: '2026-01-01T22:00', overdrachten: ['2026-01-06T09:00', '2026-01-13T09:00'] },
        { ontvangen: '2026-01-01T22:00', overdrachten: ['2026-01-05T09:00'] },
        { ontvangen: '2025-12-20T22:00', overdrachten: ['2026-01-02T00:30'] },
        { ontvangen: '2026-01-01T22:00' },
      );
      assert.deepEqual(waarde(gemeten, 'meldingTotOverdracht', '2026-1'), { teller: null, noemer: 3, waarde: 12 });
      assert.deepEqual(waarde(gemeten, 'meldingTotOverdracht', '2025-4'), { teller: null, noemer: 0, waarde: null });
    });

    it('een contactpersoon telt op de laatste dag van het kwartaal, en nu in het lopende', async () => {
      const gemeten = await meet(
        {
          ontvangen: '2025-11-01T09:00',
          inFaseOp: '2025-11-10',
          contact: [
            ['2025-11-10', '2026-02-01'],
            ['2026-02-01', null],
          ],
        },
        { ontvangen: '2025-11-01T09:00', inFaseOp: '2025-11-10', contact: [['2025-11-10', '2026-03-31']] },
        {
          ontvangen: '2025-11-01T09:00',
          inFaseOp: '2025-11-10',
          afgesloten: '2026-03-31',
          contact: [['2025-11-10', null]],
        },
        { ontvangen: '2026-05-01T09:00' },
      );
      const stand = (periode: string) => {
        const { teller, noemer } = waarde(gemeten, 'metContactpersoon', periode);
        return [teller, noemer];
      };
      assert.deepEqual(
        [stand('2025-4'), stand('2026-1'), stand('2026-2')],
        [
          [3, 3],
          [1, 2],
          [1, 2],
        ],
      );
      assert.deepEqual(stand('2026'), [1, 2], 'een jaar toont zijn laatste stand, geen som');
    });

    it('allen veilig kijkt naar het laatste oordeel van elk lid; een lid zonder oordeel is niet veilig', async () => {
      const dicht = { ontvangen: '2025-11-01T09:00', inFaseOp: '2025-11-10', afgesloten: '2026-02-10' };
      const gemeten = await meet(
        { ...dicht, oordelen: [['onveilig', 'veilig'], ['veilig']] },
        { ...dicht, oordelen: [['veilig', 'onbekend'], ['veilig']] },
        { ...dicht, oordelen: [['veilig'], []] },
        dicht,
      );
      assert.deepEqual(waarde(gemeten, 'allenVeilig', '2026-1'), { teller: 1, noemer: 4, waarde: 25 });
    });

    it('een casus die zonder overdracht sloot was nooit in een fase en telt niet mee', async () => {
      const gemeten = await meet({ ontvangen: '2026-01-01T09:00', afgesloten: '2026-01-09', oordelen: [['veilig']] });
      assert.equal(waarde(gemeten, 'allenVeilig', '2026-1').noemer, 0);
      assert.equal(waarde(gemeten, 'metContactpersoon', '2025-4').noemer, 0);
    });

    it('wat na de gevraagde dag gebeurde telt niet', async () => {
      const gemeten = await meet({ ontvangen: '2026-05-21T00:00' }, { ontvangen: '2026-05-20T23:59' });
      assert.equal(waarde(gemeten, 'meldingen', '2026-2').waarde, 1);
    });
  });

  describe('wie ziet cijfers', () => {
    before(() =>
      meet(...Array.from({ length: 12 }, () => ({ ontvangen: '2026-01-10T09:00' })), {
        ontvangen: '2026-01-10T09:00',
        gemeente: GOUDA,
      }),
    );
    const gezien = (rol: string, nummer = 1) =>
      als(rol, async (tx) => (await metingen(tx, { vanaf, tot })).aantallen.size, nummer);

    it('wie aan de aanpak werkt en cijfers nodig heeft, ziet ze', async () => {
      for (const rol of ['dataAnalist', 'beleidsadviseur', 'vtMedewerker', 'teamMedewerker'])
        assert.ok((await gezien(rol)) > 0, rol);
    });
    it('een politiemedewerker, opvangmedewerker of privacyfunctionaris krijgt geen enkel cijfer', async () => {
      for (const rol of ['politieMedewerker', 'opvangMedewerker', 'privacyfunctionaris'])
        assert.equal(await gezien(rol), 0, rol);
    });
    it('een andere regio ziet niets van deze regio', async () => assert.equal(await gezien('dataAnalist', 2), 0));
    it('zonder sessie is er geen cijfer', async () => {
      const rijen = await engine.as(
        'verband_app',
        async (db) =>
          (await sql`select * from app.metingen('2025-01-01', '2026-05-20', '{meldingen}')`.execute(db)).rows.length,
      );
      assert.equal(rijen, 0);
    });
    it('de data-analist ziet exacte cijfers, een adviseur geen kleine gemeente', async () => {
      const meldingen = vindIndicator('meldingen')?.reeksen[0];
      assert.ok(meldingen);
      const dicht = (rol: string) => als(rol, async (tx) => verborgenVoor(tx, await metingen(tx, { vanaf, tot })));
      assert.equal((await dicht('dataAnalist')).size, 0);
      const verborgen = await dicht('beleidsadviseur');
      assert.ok(verborgen.has(`meldingen|${GOUDA}|2026-1`));
      assert.ok(verborgen.has(`meldingen|${LEIDEN}|2026-1`), 'anders was Gouda de regio min Leiden');
      assert.ok(!verborgen.has(`meldingen|${REGIO}|2026-1`));
    });
  });

  describe('de drempel', () => {
    it('komt uit de beleidsparameter van de regio, maar is nooit lager dan 10 en 5', async () => {
      const zet = (waarde: string) =>
        sql`insert into beleidsparameter values (1, 'publicatie.drempel', '2020-01-01', ${waarde}::jsonb, 'test', 'aanname')
        on conflict (regio_id, sleutel, geldig_van) do update set waarde = excluded.waarde`.execute(engine.owner);
      assert.deepEqual(await als('dataAnalist', drempel), { minimum: 10, afronding: 5 });
      await zet('{"minimum": 20, "afronding": 10}');
      assert.deepEqual(await als('dataAnalist', drempel), { minimum: 20, afronding: 10 });
      await zet('{"minimum": 3, "afronding": 1}');
      assert.deepEqual(await als('dataAnalist', drempel), { minimum: 10, afronding: 5 });
    });
  });

  describe('kwartalen', () => {
    it('lopen over de jaargrens, ook voor de eerste en de laatste dag', () => {
      assert.equal(beginKwartaal(day('2026-01-01'), 1), '2025-10-01');
      assert.equal(beginKwartaal(day('2026-12-31'), 7), '2025-01-01');
      assert.deepEqual(kwartalenTussen(day('2025-12-31'), day('2026-04-01')), ['2025-4', '2026-1', '2026-2']);
    });
  });
});
