// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import {
  DAGEN,
  G6,
  leg,
  maakRegio,
  maakRoutes,
  neemAmendementAan,
  op,
  settle,
  velden,
  vers,
  type Regio,
} from '../../../../test/support/raad.ts';
import { openSite, type Fields, type Site } from '../../../../test/support/site.ts';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { day, instant } from '../../../platform/dates.ts';
import { Conflict, Forbidden } from '../../../platform/result.ts';
import { correctiesVan } from '../../correctie/queries.ts';
import { dienAmendementIn, zetAmendementStap } from '../amendement/commands.ts';
import { vindAmendement } from '../amendement/queries.ts';
import { dienMotieIn, volgMotieOp, zetMotieStap } from '../motie/commands.ts';
import { vindMotie, type MotieRij } from '../motie/queries.ts';
import { besluitenVan } from '../queries.ts';
import { verbeterAmendementuitslag, verbeterMotieuitslag } from './commands.ts';
import type { Uitslaginvoer } from './schema.ts';

const TOEN = '2024-06-12T10:00:00Z';
const INVOER: Uitslaginvoer = {
  uitslag: 'verworpen',
  voor: 15,
  tegen: 20,
  afwijkend: false,
  reden: 'De stemmen stonden omgekeerd',
  versie: 2,
};
const AANGENOMEN = { uitslag: 'aangenomen', voor: 20, tegen: 15, afwijkend: true } as const;

describe('de uitslag van een amendement verbeteren', () => {
  let regio: Regio;
  let site: Site;
  let stap: string;
  beforeEach(async () => {
    regio = await maakRegio();
    site = openSite(regio.wereld.engine);
    stap = (await maakRoutes(regio, DAGEN))['GM0546'] ?? '';
  });
  const verbeter = (id: string, anders: Partial<Uitslaginvoer> = {}, wie = regio.wereld.griffier) =>
    op(regio, wie, TOEN, async (tx, traject) => {
      const amendement = await vindAmendement(tx, traject.id, id);
      assert.ok(amendement);
      await verbeterAmendementuitslag(tx, traject, amendement, { ...INVOER, ...anders });
    });
  const besluiten = () =>
    op(regio, regio.wereld.raadslid, TOEN, async (tx) =>
      (await besluitenVan(tx, stap)).map(({ uitkomst }) => uitkomst),
    );
  const lees = (id: string) =>
    op(regio, regio.wereld.raadslid, TOEN, async (tx, traject) => {
      const rij = await vindAmendement(tx, traject.id, id);
      return rij && [rij.status, rij.voor, rij.tegen, rij.afwijkend];
    });
  const pad = (id: string) => `/visietrajecten/${regio.id}/amendementen/${id}`;

  it('toch verworpen: het besluit is weer conform, de regio hoeft niets af te handelen, en wat er stond blijft te lezen', async () => {
    const id = await neemAmendementAan(regio, stap, 'binnen een maand');
    await leg(regio, stap, { uitkomst: 'gewijzigd' });
    assert.equal((await G6(regio)).afwijkingOpen, 1);
    await verbeter(id);
    assert.deepEqual(await lees(id), ['verworpen', 15, 20, true]);
    assert.deepEqual(await besluiten(), ['conform', 'gewijzigd'], 'het vorige besluit staat er nog');
    assert.equal((await G6(regio)).afwijkingOpen, 0);
    const rijen = await op(regio, regio.wereld.raadslid, TOEN, (tx) => correctiesVan(tx, 'amendement', id));
    assert.deepEqual(
      rijen.map(({ veld, was, reden, medewerker }) => [veld, was, reden, medewerker]),
      [
        ['status', 'aangenomen', INVOER.reden, regio.wereld.griffier.naam],
        ['tegen', '15', INVOER.reden, regio.wereld.griffier.naam],
        ['voor', '20', INVOER.reden, regio.wereld.griffier.naam],
      ],
    );
    const { body } = await site.get(regio.wereld.raadslid, pad(id));
    assert.match(body, /Wat hier is veranderd[^]*De stemmen stonden omgekeerd[^]*Aangenomen[^]*Stemmen voor[^]*20/);
    assert.doesNotMatch(body, /\/uitslag"/, 'een raadslid krijgt geen knop');
  });

  it('toch aangenomen: conform wordt gewijzigd en G6 wacht op de regio', async () => {
    const id = await neemAmendementAan(regio, stap, 'binnen een maand');
    await verbeter(id);
    await leg(regio, stap);
    await verbeter(id, { ...AANGENOMEN, versie: 3 });
    assert.deepEqual(await besluiten(), ['gewijzigd', 'conform']);
    assert.equal((await G6(regio)).afwijkingOpen, 1);
  });

  it('alleen de aantallen, of dat de tekst niet afwijkt: dan zegt de pagina dat het besluit moet worden nagekeken', async () => {
    const id = await neemAmendementAan(regio, stap, 'binnen een maand');
    await leg(regio, stap, { uitkomst: 'gewijzigd' });
    await verbeter(id, { ...AANGENOMEN, voor: 21 });
    assert.deepEqual(await lees(id), ['aangenomen', 21, 15, true]);
    assert.match((await site.get(regio.wereld.griffier, `${pad(id)}/uitslag`)).body, /Verbeter dan ook het besluit/);
    await verbeter(id, { ...AANGENOMEN, afwijkend: false, versie: 3 });
    assert.deepEqual(await besluiten(), ['gewijzigd']);
    assert.equal((await G6(regio)).afwijkingOpen, 0);
  });

  it('per ongeluk ingetrokken: het is weer ingediend, en G6 wacht op de stemming', async () => {
    const id = await op(regio, regio.wereld.griffier, TOEN, async (tx, traject) => {
      const rij = await vers(tx, traject, stap);
      return dienAmendementIn(tx, traject, rij, {
        nummer: 'A2',
        titel: 'Eerder',
        passage: null,
        oudeTekst: '',
        nieuweTekst: 'Eerder',
        toelichting: '',
        indieners: '',
        versie: rij.versie,
      });
    });
    const zet = (naam: 'intrekken' | 'aannemen', versie: number) =>
      op(regio, regio.wereld.griffier, TOEN, async (tx, traject) => {
        const rij = await vindAmendement(tx, traject.id, id);
        assert.ok(rij);
        await zetAmendementStap(tx, traject, rij, naam, { voor: null, tegen: null, afwijkend: true, versie });
      });
    await zet('intrekken', 1);
    await verbeter(id, { uitslag: 'ingediend' });
    assert.deepEqual(await lees(id), ['ingediend', null, null, true], 'zonder stemming geen stemmen');
    await zet('aannemen', 3);
    assert.equal((await G6(regio)).afwijkingOpen, 1);
  });

  it('niet met stemmen die niet kunnen, zonder verandering, van een verouderde bladzijde of voor de vergadering', async () => {
    const id = await neemAmendementAan(regio, stap, 'binnen een maand');
    await assert.rejects(verbeter(id, { voor: 20, tegen: 15 }), velden('tegen'));
    await assert.rejects(verbeter(id, AANGENOMEN), velden('uitslag'));
    await assert.rejects(verbeter(id, { versie: 1 }), Conflict);
    const { owner } = regio.wereld.engine;
    await owner.updateTable('routestap').set({ gepland: null }).where('id', '=', stap).execute();
    await assert.rejects(verbeter(id), velden('uitslag'));
    assert.deepEqual(await lees(id), ['aangenomen', 20, 15, true]);
  });

  it('niet door een andere gemeente, en niet nadat de visie is vastgesteld', async () => {
    const id = await neemAmendementAan(regio, stap, 'binnen een maand');
    await assert.rejects(verbeter(id, {}, regio.griffier2), Forbidden);
    const elders = await site.get(regio.griffier2, `${pad(id)}/uitslag`);
    assert.match(elders.body, /Alleen de eigen gemeente/);
    assert.doesNotMatch(elders.body, /name="uitslag"/);
    const { owner } = regio.wereld.engine;
    await owner.updateTable('visietraject').set({ status: 'vastgesteld' }).where('id', '=', regio.id).execute();
    await assert.rejects(verbeter(id), Conflict);
    assert.match((await site.get(regio.wereld.griffier, `${pad(id)}/uitslag`)).body, /De visie is vastgesteld/);
  });

  it('niet nadat de regio het afhandelde: de pagina zegt wat dan wel kan, en de database houdt het', async () => {
    const id = await neemAmendementAan(regio, stap, 'binnen een maand');
    await settle(regio, id, 'alleenLokaal');
    const { leiding } = regio.wereld;
    await assert.rejects(verbeter(id, { versie: 3 }, leiding), Conflict);
    const { body } = await site.get(leiding, `${pad(id)}/uitslag`);
    assert.match(body, /al afgehandeld[^]*Verbeter het besluit van de vergadering/);
    assert.doesNotMatch(body, /name="uitslag"/);
    const anders = () =>
      op(regio, leiding, TOEN, ({ db }) =>
        db.updateTable('amendement').set({ status: 'verworpen' }).where('id', '=', id).execute(),
      );
    await assert.rejects(anders(), /stays as it is/);
    const { owner } = regio.wereld.engine;
    await owner.updateTable('amendement').set({ afhandeling: null }).where('id', '=', id).execute();
    await anders();
  });

  it('verbeteren en afhandelen tegelijk: een van de twee; en besluit en uitslag spreken elkaar nooit tegen', async () => {
    const id = await neemAmendementAan(regio, stap, 'binnen een maand');
    const samen = await Promise.allSettled([verbeter(id), settle(regio, id, 'alleenLokaal')]);
    assert.deepEqual(samen.map((een) => een.status).toSorted(), ['fulfilled', 'rejected']);
    const ander = await maakRegio();
    const raad = (await maakRoutes(ander, DAGEN))['GM0546'] ?? '';
    const tweede = await neemAmendementAan(ander, raad, 'binnen een week');
    await Promise.allSettled([
      leg(ander, raad, { uitkomst: 'gewijzigd' }),
      op(ander, ander.wereld.griffier, TOEN, async (tx, traject) => {
        const amendement = await vindAmendement(tx, traject.id, tweede);
        assert.ok(amendement);
        await verbeterAmendementuitslag(tx, traject, amendement, INVOER);
      }),
    ]);
    const [laatste] = await op(ander, ander.wereld.raadslid, TOEN, (tx) => besluitenVan(tx, raad));
    assert.notEqual(laatste?.uitkomst, 'gewijzigd', 'zonder amendement is er geen gewijzigd besluit');
  });

  it('maakt van een besluit over de oude tekst nooit een over de nieuwe', async () => {
    const id = await neemAmendementAan(regio, stap, 'binnen een maand');
    await leg(regio, stap, { uitkomst: 'gewijzigd' });
    const { owner } = regio.wereld.engine;
    // The region changed the text on the day of the decision, after it was recorded.
    const daarna = instant('2024-06-11T08:00:00Z');
    await owner
      .updateTable('bestuursbesluit')
      .set({ datum: day('2024-06-11') })
      .where('routestap_id', '=', stap)
      .execute();
    await owner.updateTable('routestap').set({ opnieuw_op: daarna }).where('id', '=', stap).execute();
    const voor = await G6(regio);
    await verbeter(id);
    assert.equal((await G6(regio)).zonderBesluit, voor.zonderBesluit);
    assert.deepEqual(await besluiten(), ['gewijzigd']);
  });

  it('over HTTP met een reden, in twee talen, en twee keer klikken is een keer; intrekken vraagt eerst', async () => {
    const id = await neemAmendementAan(regio, stap, 'binnen een maand');
    const { griffier } = regio.wereld;
    const invoer: Fields = { uitslag: 'verworpen', voor: '15', tegen: '20', reden: 'Omgekeerd', versie: '2' };
    const zonder = await site.post(griffier, `${pad(id)}/uitslag`, { ...invoer, reden: '' });
    assert.equal(zonder.status, 400);
    assert.match(zonder.body, /value="15"[^>]*name="voor"/);
    assert.match((await site.get(griffier, `/en${pad(id)}/uitslag`)).body, /Correct the outcome/);
    const post = () => site.post(griffier, `${pad(id)}/uitslag`, invoer);
    const status = (await Promise.all([post(), post()])).map((een) => een.status);
    assert.deepEqual(
      status.toSorted((a, b) => a - b),
      [303, 409],
    );
    assert.match((await site.get(griffier, `${pad(id)}/intrekken`)).body, /De uitslag is al vastgelegd/);
    assert.equal(
      (await site.post(griffier, `${pad(id)}/uitslag`, { ...invoer, uitslag: 'ingediend', versie: '3' })).status,
      303,
    );
    const pagina = (await site.get(griffier, pad(id))).body;
    assert.doesNotMatch(pagina, /action="[^"]*\/stappen\/intrekken"/);
    assert.match(pagina, /href="[^"]*\/intrekken"/);
    const vraag = (await site.get(griffier, `${pad(id)}/intrekken`)).body;
    assert.match(vraag, /Weet u zeker[^]*action="[^"]*\/stappen\/intrekken"/);
    assert.equal((await site.post(griffier, `${pad(id)}/stappen/intrekken`, { versie: '4' })).status, 303);
    assert.deepEqual(await lees(id), ['ingetrokken', null, null, true]);
  });
});

describe('de uitslag van een motie verbeteren', () => {
  let regio: Regio;
  let site: Site;
  let stap: string;
  before(async () => {
    regio = await maakRegio();
    site = openSite(regio.wereld.engine);
    stap = (await maakRoutes(regio, DAGEN))['GM0546'] ?? '';
  });
  const doe = (id: string, werk: (tx: ActorTx, rij: MotieRij) => Promise<void>, wie = regio.wereld.griffier) =>
    op(regio, wie, TOEN, async (tx, traject) => {
      const rij = await vindMotie(tx, traject.id, id);
      assert.ok(rij);
      await werk(tx, rij);
    });
  const dienIn = () =>
    op(regio, regio.wereld.griffier, TOEN, async (tx, traject) => {
      const rij = await vers(tx, traject, stap);
      return dienMotieIn(tx, traject, rij, {
        nummer: 'M1',
        titel: 'Meer opvang',
        constaterende: '',
        overwegende: '',
        verzoekt: ['Meer'],
        indieners: '',
        preadvies: '',
        eigenaar: 'Bea',
        deadline: null,
        versie: rij.versie,
      });
    });
  const stem = (id: string, naam: 'aannemen' | 'verwerpen' | 'uitvoeren' | 'afdoen') =>
    doe(id, (tx, rij) => zetMotieStap(tx, rij, naam, { voor: null, tegen: null, versie: rij.versie }));
  const verbeter = (id: string, anders: Partial<Uitslaginvoer>, wie = regio.wereld.griffier) =>
    doe(id, (tx, rij) => verbeterMotieuitslag(tx, rij, { ...INVOER, versie: rij.versie, ...anders }), wie);
  const status = async (id: string) =>
    op(regio, regio.wereld.raadslid, TOEN, async (tx, traject) => (await vindMotie(tx, traject.id, id))?.status);

  it('ook na het vaststellen en tijdens de uitvoering; wat ermee is gedaan blijft te lezen', async () => {
    const id = await dienIn();
    await stem(id, 'verwerpen');
    await verbeter(id, AANGENOMEN);
    assert.equal(await status(id), 'aangenomen');
    await stem(id, 'uitvoeren');
    await doe(id, (tx, rij) => volgMotieOp(tx, rij, { tekst: 'Bedden geteld', versie: rij.versie }));
    await verbeter(id, { ...AANGENOMEN, voor: 22 });
    assert.equal(await status(id), 'inUitvoering', 'de uitvoering gaat door');
    await verbeter(id, {});
    assert.equal(await status(id), 'verworpen');
    const pad = `/visietrajecten/${regio.id}/moties/${id}`;
    const { body } = await site.get(regio.wereld.griffier, pad);
    assert.match(body, /Bedden geteld/);
    assert.match(body, /href="[^"]*\/uitslag"/);
    assert.doesNotMatch(body, /action="[^"]*\/opvolging"/, 'een verworpen motie wordt niet opgevolgd');
    await verbeter(id, AANGENOMEN);
    await stem(id, 'afdoen');
    await assert.rejects(verbeter(id, {}), Conflict);
    assert.match((await site.get(regio.wereld.griffier, `${pad}/uitslag`)).body, /Heropen haar eerst/);
  });

  it('niet door een andere gemeente, ook niet voor de database', async () => {
    const id = await dienIn();
    await stem(id, 'verwerpen');
    await assert.rejects(verbeter(id, AANGENOMEN, regio.griffier2), Forbidden);
    await assert.rejects(
      op(regio, regio.griffier2, TOEN, ({ db }) =>
        db.updateTable('motie').set({ status: 'aangenomen' }).where('id', '=', id).execute(),
      ),
      /row-level security/,
    );
    assert.equal(await status(id), 'verworpen');
  });
});
