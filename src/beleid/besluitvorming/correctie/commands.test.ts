// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ANDER, DAGEN, maakRegio, maakRoutes, op, velden, vers, type Regio } from '../../../../test/support/raad.ts';
import { openSite, type Fields, type Site } from '../../../../test/support/site.ts';
import { day } from '../../../platform/dates.ts';
import { Conflict, Forbidden } from '../../../platform/result.ts';
import { correctiesVan, verwijderdVan } from '../../correctie/queries.ts';
import { dienAmendementIn, zetAmendementStap } from '../amendement/commands.ts';
import { vindAmendement } from '../amendement/queries.ts';
import { dienMotieIn, zetMotieStap } from '../motie/commands.ts';
import { vindMotie } from '../motie/queries.ts';
import { verschuifStap, voegStapToe, wijzigStap, zetRoutestap } from '../routestap/commands.ts';
import { verwijderStap } from '../routestap/verwijdering/commands.ts';
import { geefToezeggingEigenaar, legToezeggingVast, zetToezeggingStap } from '../toezegging/commands.ts';
import { vindToezegging } from '../toezegging/queries.ts';
import { verbeterAmendement, verbeterMotie, verbeterToezegging } from './commands.ts';

const TOEN = '2024-06-05T10:00:00Z';

describe('verbeteren wat is ingediend of toegezegd', () => {
  let regio: Regio;
  let site: Site;
  let stappen: Record<string, string>;
  before(async () => {
    regio = await maakRegio();
    site = openSite(regio.wereld.engine);
    stappen = await maakRoutes(regio, DAGEN);
  });
  const stapId = () => stappen['GM0546'] ?? '';
  const WOORDEN = {
    titel: 'Snelller',
    nummer: 'A1',
    oudeTekst: 'binnen een jaar',
    nieuweTekst: 'binnen een maand',
    toelichting: '',
    indieners: 'Partij A',
  };
  const dienIn = () =>
    op(regio, regio.wereld.griffier, TOEN, async (tx, traject) => {
      const stap = await vers(tx, traject, stapId());
      return dienAmendementIn(tx, traject, stap, { ...WOORDEN, passage: regio.passage, versie: stap.versie });
    });
  const verbeter = (id: string, anders: Record<string, unknown> = {}, wie = regio.wereld.griffier) =>
    op(regio, wie, TOEN, async (tx, traject) => {
      const amendement = await vindAmendement(tx, traject.id, id);
      assert.ok(amendement);
      await verbeterAmendement(tx, traject, amendement, { ...WOORDEN, reden: 'Typefout', versie: 1, ...anders });
    });
  const wat = (soort: 'amendement' | 'motie' | 'toezegging', id: string) =>
    op(regio, regio.wereld.raadslid, TOEN, async (tx) =>
      (await correctiesVan(tx, soort, id)).map(({ veld, was, reden, medewerker }) => [veld, was, reden, medewerker]),
    );

  it('een amendement voor de stemming, met wat er stond voor iedereen te lezen', async () => {
    const id = await dienIn();
    await verbeter(id, { titel: 'Sneller', indieners: 'Partij A en B' });
    const { naam } = regio.wereld.griffier;
    assert.deepEqual(await wat('amendement', id), [
      ['indieners', 'Partij A', 'Typefout', naam],
      ['titel', 'Snelller', 'Typefout', naam],
    ]);
    const { body } = await site.get(regio.wereld.raadslid, `/visietrajecten/${regio.id}/amendementen/${id}`);
    assert.match(body, /Wat hier is veranderd[^]*Snelller/);
    assert.doesNotMatch(body, /\/verbeteren/, 'een raadslid krijgt geen knop');
  });

  it('niet met tekst die niet in de passage staat, zonder verandering, of van een verouderde bladzijde', async () => {
    const id = await dienIn();
    await assert.rejects(verbeter(id, { oudeTekst: 'staat er niet' }), velden('oudeTekst'));
    await assert.rejects(verbeter(id, { nieuweTekst: 'binnen een jaar' }), velden('nieuweTekst'));
    await assert.rejects(verbeter(id), velden('titel'));
    await verbeter(id, { titel: 'Een' });
    await assert.rejects(verbeter(id, { titel: 'Twee' }), Conflict);
    assert.equal((await wat('amendement', id)).length, 1);
  });

  it('niet door een andere gemeente, ook niet voor de database', async () => {
    const id = await dienIn();
    await assert.rejects(verbeter(id, { titel: 'Van elders' }, regio.griffier2), Forbidden);
    const pad = `/visietrajecten/${regio.id}/amendementen/${id}/verbeteren`;
    const pagina = await site.get(regio.griffier2, pad);
    assert.equal(pagina.status, 200);
    assert.match(pagina.body, /Alleen de eigen gemeente/);
    assert.doesNotMatch(pagina.body, /name="reden"/);
    await assert.rejects(
      op(regio, regio.griffier2, TOEN, ({ db }) =>
        db.updateTable('amendement').set({ titel: 'Van elders' }).where('id', '=', id).execute(),
      ),
      /row-level security/,
    );
    await assert.rejects(
      op(regio, regio.griffier2, TOEN, (tx) =>
        tx.db
          .insertInto('correctie')
          .values({
            regio_id: tx.actor.regioId,
            soort: 'amendement',
            object_id: id,
            versie: 1,
            veld: 'titel',
            was: 'verzonnen',
            visietraject_id: regio.id,
            gemeente_code: 'GM0546',
            reden: '',
            op: tx.nu,
            door: tx.actor.medewerkerId,
          })
          .execute(),
      ),
      /row-level security/,
    );
  });

  it('niet na de stemming: de pagina zegt waarom, en de database houdt het', async () => {
    const id = await dienIn();
    await op(regio, regio.wereld.griffier, TOEN, async (tx, traject) => {
      const amendement = await vindAmendement(tx, traject.id, id);
      assert.ok(amendement);
      const stem = { voor: 20, tegen: 10, afwijkend: false, versie: 1 };
      await zetAmendementStap(tx, traject, amendement, 'verwerpen', { ...stem, voor: 10, tegen: 20 });
    });
    await assert.rejects(verbeter(id, { titel: 'Te laat', versie: 2 }), Conflict);
    const { body } = await site.get(regio.wereld.griffier, `/visietrajecten/${regio.id}/amendementen/${id}/verbeteren`);
    assert.match(body, /al gestemd/);
    await assert.rejects(
      op(regio, regio.wereld.griffier, TOEN, ({ db }) =>
        db.updateTable('amendement').set({ titel: 'Te laat' }).where('id', '=', id).execute(),
      ),
      /stays as it is/,
    );
  });

  it('een motie voor de stemming, en een toezegging tot het werk begint', async () => {
    const { griffier } = regio.wereld;
    const motieId = await op(regio, griffier, TOEN, async (tx, traject) => {
      const stap = await vers(tx, traject, stapId());
      return dienMotieIn(tx, traject, stap, {
        nummer: 'M1',
        titel: 'Meer opvang',
        constaterende: '',
        overwegende: '',
        verzoekt: ['Meer'],
        indieners: '',
        preadvies: '',
        eigenaar: '',
        deadline: null,
        versie: stap.versie,
      });
    });
    const MOTIE = { nummer: 'M1', titel: 'Meer opvang', constaterende: '', overwegende: '', indieners: '' };
    const motie = (verzoekt: string[], versie: number) =>
      op(regio, griffier, TOEN, async (tx, traject) => {
        const rij = await vindMotie(tx, traject.id, motieId);
        assert.ok(rij);
        await verbeterMotie(tx, rij, { ...MOTIE, verzoekt, reden: 'Vergeten', versie });
      });
    await motie(['Meer', 'Sneller'], 1);
    assert.deepEqual(await wat('motie', motieId), [['verzoekt', 'Meer', 'Vergeten', griffier.naam]]);
    await op(regio, griffier, TOEN, async (tx, traject) => {
      const rij = await vindMotie(tx, traject.id, motieId);
      assert.ok(rij);
      await zetMotieStap(tx, rij, 'intrekken', { voor: null, tegen: null, versie: rij.versie });
    });
    await assert.rejects(motie(['Te laat'], 3), Conflict);

    const id = await op(regio, griffier, TOEN, async (tx, traject) => {
      const stap = await vers(tx, traject, stapId());
      const tekst = 'Voor de zomer een brief';
      return legToezeggingVast(tx, traject, stap, {
        tekst,
        gedaanDoor: 'Wethouder',
        gedaanAan: '',
        eigenaar: 'Bea',
        deadline: null,
        versie: stap.versie,
      });
    });
    const toezegging = (tekst: string, versie: number) =>
      op(regio, griffier, TOEN, async (tx, traject) => {
        const rij = await vindToezegging(tx, traject.id, id);
        assert.ok(rij);
        const woorden = { tekst, gedaanDoor: 'Wethouder', gedaanAan: '' };
        await verbeterToezegging(tx, rij, { ...woorden, reden: 'Verkeerd jaargetijde', versie });
      });
    await toezegging('Voor de winter een brief', 1);
    assert.deepEqual(
      (await wat('toezegging', id)).map(([, was]) => was),
      ['Voor de zomer een brief'],
    );
    await op(regio, griffier, TOEN, async (tx, traject) => {
      const rij = await vindToezegging(tx, traject.id, id);
      assert.ok(rij);
      await geefToezeggingEigenaar(tx, rij, { eigenaar: 'Bea', deadline: null, versie: 2 });
      await zetToezeggingStap(tx, { ...rij, versie: 3 }, 'uitvoeren', 3);
    });
    await assert.rejects(toezegging('Te laat', 4), Conflict);
  });

  it('over HTTP met een reden, in twee talen; dubbel klikken is een keer', async () => {
    const id = await dienIn();
    const pad = `/visietrajecten/${regio.id}/amendementen/${id}`;
    const invoer: Fields = { ...WOORDEN, titel: 'Sneller', reden: 'Typefout', versie: '1' };
    const zonder = await site.post(regio.wereld.griffier, `${pad}/verbeteren`, { ...invoer, reden: '' });
    assert.equal(zonder.status, 400);
    assert.match(zonder.body, /value="Sneller"/);
    assert.match((await site.get(regio.wereld.griffier, `/en${pad}/verbeteren`)).body, /Correct the amendment/);
    const post = () => site.post(regio.wereld.griffier, `${pad}/verbeteren`, invoer);
    assert.deepEqual(
      (await Promise.all([post(), post()])).map(({ status }) => status).toSorted((a, b) => a - b),
      [303, 409],
    );
  });
});

describe('een stap uit een route halen', () => {
  let regio: Regio;
  let site: Site;
  before(async () => {
    regio = await maakRegio();
    site = openSite(regio.wereld.engine);
  });
  const nieuw = (gemeente = 'GM0546') =>
    op(regio, regio.wereld.leiding, TOEN, async (tx, traject) => {
      const bestaand = await tx.db
        .selectFrom('routestap')
        .select('id')
        .where('gemeente_code', '=', gemeente)
        .where('visietraject_id', '=', traject.id)
        .execute();
      return voegStapToe(tx, traject, {
        gemeente,
        orgaan: 'commissie',
        rol: 'advies',
        tafel: null,
        gepland: day('2024-06-20'),
        versie: bestaand.length,
      });
    });
  const verwijder = (id: string, versie = 1, wie = regio.wereld.griffier) =>
    op(regio, wie, TOEN, async (tx, traject) => {
      await verwijderStap(tx, traject, await vers(tx, traject, id), { reden: 'Dubbel', versie });
    });
  const bestaat = (id: string) =>
    op(regio, regio.wereld.leiding, TOEN, async (tx) =>
      tx.db.selectFrom('routestap').select('id').where('id', '=', id).executeTakeFirst(),
    );

  it('wat zij was en waarheen haar dag schoof, blijft te lezen bij de gemeente', async () => {
    const id = await nieuw();
    await op(regio, regio.wereld.griffier, TOEN, (tx, traject) =>
      verschuifStap(tx, traject, id, day('2024-06-27'), 'Volle agenda', 1),
    );
    await verwijder(id, 2);
    assert.equal(await bestaat(id), undefined);
    const rijen = await op(regio, regio.wereld.raadslid, TOEN, (tx) => verwijderdVan(tx, regio.id, 'GM0546'));
    assert.deepEqual(
      rijen.map(({ veld, was }) => [veld, was]),
      [
        ['gepland', '2024-06-27'],
        ['orgaan', 'commissie'],
        ['rol', 'advies'],
        ['verschuivingen', '2024-06-20: Volle agenda'],
      ],
    );
    const { body } = await site.get(regio.wereld.raadslid, `/visietrajecten/${regio.id}/gemeenten?gemeente=GM0546`);
    assert.match(body, /Wat is verwijderd[^]*Dubbel[^]*27 juni 2024[^]*20 juni 2024: Volle agenda/);
    await assert.rejects(verwijder(id, 2), 'twee keer');
  });

  it('niet van een verouderde bladzijde, en niet die van een andere gemeente, ook niet voor de database', async () => {
    const id = await nieuw();
    await assert.rejects(verwijder(id, 7), Conflict);
    await assert.rejects(verwijder(id, 1, regio.griffier2), Forbidden);
    await op(regio, regio.griffier2, TOEN, ({ db }) => db.deleteFrom('routestap').where('id', '=', id).execute());
    assert.ok(await bestaat(id));
  });

  it('niet als zij op een agenda staat, iets is ingediend of besloten: de pagina zegt waarom', async () => {
    const id = await nieuw(ANDER);
    const { leiding } = regio.wereld;
    const waarom = async () =>
      (await site.get(leiding, `/visietrajecten/${regio.id}/routestappen/${id}/verwijderen`)).body;
    assert.match(await waarom(), /name="reden"/);
    await op(regio, leiding, TOEN, async (tx, traject) =>
      zetRoutestap(tx, traject, await vers(tx, traject, id), 'agenderen', 1),
    );
    assert.match(await waarom(), /Haal haar eerst van de agenda/);
    await assert.rejects(verwijder(id, 2, leiding), Conflict);
    await op(regio, leiding, TOEN, async ({ db }) => db.deleteFrom('routestap').where('id', '=', id).execute());
    assert.ok(await bestaat(id), 'ook de database verwijdert haar niet');
    await op(regio, leiding, TOEN, async (tx, traject) => {
      await zetRoutestap(tx, traject, await vers(tx, traject, id), 'vanAgendaHalen', 2);
      await legToezeggingVast(tx, traject, await vers(tx, traject, id), {
        tekst: 'Een brief',
        gedaanDoor: 'Wethouder',
        gedaanAan: '',
        eigenaar: '',
        deadline: null,
        versie: 3,
      });
    });
    assert.match(await waarom(), /amendement, motie of toezegging/);
    await assert.rejects(verwijder(id, 4, leiding), Conflict);
  });

  it('een tafel die gestopt is, wordt niet meer gekozen en blijft staan waar zij stond', async () => {
    const { owner } = regio.wereld.engine;
    const tafel = await owner
      .insertInto('overlegtafel')
      .values({ regio_id: regio.wereld.regioId, gemeente_code: 'GM0546', orgaan: 'commissie', naam: 'Oude commissie' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const id = await nieuw();
    const wijzig = (naarTafel: string | null, versie: number) =>
      op(regio, regio.wereld.griffier, TOEN, async (tx, traject) => {
        const waar = { orgaan: 'commissie', rol: 'advies', tafel: naarTafel, versie } as const;
        await wijzigStap(tx, traject, await vers(tx, traject, id), waar);
      });
    await wijzig(tafel.id, 1);
    await owner
      .updateTable('overlegtafel')
      .set({ gestopt_na: day('2024-01-31') })
      .where('id', '=', tafel.id)
      .execute();
    await wijzig(tafel.id, 2);
    const { body } = await site.get(regio.wereld.griffier, `/visietrajecten/${regio.id}/routestappen/${id}`);
    assert.match(body, /<option[^>]*selected[^>]*>\s*Oude commissie/);
    await wijzig(null, 3);
    await assert.rejects(wijzig(tafel.id, 4), velden('tafel'));
  });
});
