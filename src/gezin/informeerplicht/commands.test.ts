// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { informeerInvoer, meld, melding, persoon } from '../../../test/support/gezin.ts';
import { openSite, type Site } from '../../../test/support/site.ts';
import { addElapsed, addHours, day, dayOf, startOfDay } from '../../platform/dates.ts';
import { Conflict, Invalid } from '../../platform/result.ts';
import { gezinsleden } from '../casus/queries.ts';
import { mutatiesVan, termijnen, type TermijnRij } from '../termijn/queries.ts';
import { laatsteDag, teLaatVanaf } from '../termijn/rules.ts';
import { informeer, stelStandaardUit, stelUit } from './commands.ts';
import { informeerStand, openTermijnen } from './queries.ts';
import { uitstelFormulier } from './schema.ts';

let volgende = 0;
const kind = (naam: string, geboortedatum: string) => ({
  ...persoon(naam, `Kinds${volgende}`),
  rol: 'kind',
  geboortedatum,
});

describe('de informeerplicht', () => {
  let wereld: Wereld;
  let site: Site;
  before(async () => {
    const engine = await testEngine();
    wereld = await maakWereld(engine);
    site = openSite(engine);
  });

  /** A melding about two grown people whom nobody knew. */
  const vers = async (anders: Record<string, unknown> = {}) => {
    volgende++;
    const namen = [persoon('Anneke', `Eerste${volgende}`), persoon('Bertus', `Tweede${volgende}`)];
    const id = await meld(wereld, { personen: namen, ...anders });
    return melding(wereld, id);
  };
  const open = (casusId: string): Promise<TermijnRij[]> => wereld.als(wereld.vt, (tx) => openTermijnen(tx, casusId));
  const leden = (casusId: string) => wereld.als(wereld.vt, (tx) => gezinsleden(tx, casusId));
  const stand = (casusId: string) =>
    wereld.als(wereld.vt, async (tx) => informeerStand(tx, casusId, await gezinsleden(tx, casusId)));
  const uitstel = (personen: readonly string[], anders: Record<string, unknown> = {}) =>
    uitstelFormulier.parse({
      uitstelVoor: personen,
      nodigVoorTaak: 'ja',
      nodigTegenGeweld: 'ja',
      grond: 'nodig om het geweld te onderzoeken',
      versie: 1,
      ...anders,
    });
  /** Lets the term of this melding begin on another day, as if it came in then. */
  const begonOp = async (termijn: TermijnRij, dag: string) => {
    const begonnen = addHours(startOfDay(day(dag)), 10);
    const grens = await wereld.als(wereld.vt, async (tx) => {
      const { duur, vrijeDagen } = await termijnen(tx);
      return teLaatVanaf(begonnen, duur.informeren, vrijeDagen);
    });
    await wereld.engine.owner
      .updateTable('termijn')
      .set({ begonnen_op: begonnen, te_laat_vanaf: grens })
      .where('id', '=', termijn.id)
      .execute();
  };

  test('ontstaat voor elke betrokkene van een melding, vier weken, en staat op de bladzijde', async () => {
    const rij = await vers();
    const termijnrijen = await open(rij.casus_id);
    assert.deepEqual(
      termijnrijen.map(({ persoon_id }) => String(persoon_id)).toSorted(),
      (await leden(rij.casus_id)).map(({ id }) => id).toSorted(),
    );
    assert.match((await site.get(wereld.vt, `/meldingen/${rij.id}`)).body, /Betrokkenen informeren/);
    assert.equal((await site.get(wereld.team, `/meldingen/${rij.id}/informeren`)).status, 404);
  });

  test('Scenario 10: een school meldt op 9-3-2026; informeren moet op 7-4, met een grond op 21-4, en dan weer verder', async () => {
    const rij = await vers({ hoedanigheid: 'basisonderwijs' });
    const [eerste, tweede] = await open(rij.casus_id);
    assert.ok(eerste?.persoon_id && tweede?.persoon_id);
    await begonOp(eerste, '2026-03-09');
    const einde = async () => {
      const gevonden = (await open(rij.casus_id)).find(({ id }) => id === eerste.id);
      return gevonden && laatsteDag(gevonden.te_laat_vanaf);
    };
    assert.equal(await einde(), '2026-04-07');
    const wie = eerste.persoon_id;
    await wereld.als(wereld.vt, (tx) => stelUit(tx, rij, uitstel([wie])));
    assert.equal(await einde(), '2026-04-21');
    const nogEens = wereld.als(wereld.vt, (tx) => stelUit(tx, rij, uitstel([wie])));
    await assert.rejects(nogEens, Conflict, 'twee keer klikken is geen tweede uitstel');
    assert.equal(await einde(), '2026-04-21');
    await wereld.als(wereld.vt, (tx) => stelUit(tx, rij, uitstel([wie], { versie: 2 })));
    assert.equal(await einde(), '2026-05-06', '5 mei is elk jaar een feestdag');
    const gronden = (await wereld.als(wereld.vt, (tx) => mutatiesVan(tx, eerste.id))).map(({ grond }) => grond);
    assert.deepEqual(gronden, ['nodig om het geweld te onderzoeken', 'nodig om het geweld te onderzoeken']);
    const ander = (await open(rij.casus_id)).find(({ id }) => id === tweede.id);
    assert.equal(ander?.te_laat_vanaf, tweede.te_laat_vanaf, 'uitstel geldt voor een persoon');
  });

  test('is klaar als iemand alle vier dingen hoorde: door wie, wanneer en hoe blijft staan', async () => {
    const rij = await vers();
    const [een] = await leden(rij.casus_id);
    assert.ok(een);
    await wereld.als(wereld.vt, (tx) => informeer(tx, rij, informeerInvoer([een.id])));
    assert.equal((await open(rij.casus_id)).length, 1);
    const gedaan = (await stand(rij.casus_id)).find(({ id }) => id === een.id);
    assert.deepEqual(
      [gedaan?.uitkomst?.uitkomst, gedaan?.uitkomst?.hoe, gedaan?.uitkomst?.door, gedaan?.grens],
      ['geinformeerd', 'gesprek', wereld.vt.naam, null],
    );
    const nogEens = wereld.als(wereld.vt, (tx) => informeer(tx, rij, informeerInvoer([een.id])));
    await assert.rejects(nogEens, Conflict);
  });

  test('een dag die nog komt is geen dag waarop iemand het hoorde, en een onbekende persoon is er geen van het gezin', async () => {
    const rij = await vers();
    const ander = await vers();
    const [een] = await leden(rij.casus_id);
    const [vreemd] = await leden(ander.casus_id);
    assert.ok(een && vreemd);
    const straks = dayOf(addElapsed(rij.ontvangen_op, 48 * 60 * 60 * 1000));
    const doe = (personen: readonly string[], anders = {}) =>
      wereld.als(wereld.vt, (tx) => informeer(tx, rij, informeerInvoer(personen, anders)));
    await assert.rejects(doe([een.id], { op: straks }), Invalid);
    await assert.rejects(doe([vreemd.id]), Conflict);
    await assert.rejects(
      wereld.als(wereld.vt, (tx) => stelUit(tx, rij, uitstel([vreemd.id]))),
      Conflict,
    );
    assert.equal((await open(rij.casus_id)).length, 2);
  });

  test('van een kind onder 12 wordt wie het gezag heeft geinformeerd; anders hoort er een uitleg bij', async () => {
    const rij = await vers({ personen: [kind('Kindje', '2020-01-01')] });
    const [kindje] = await stand(rij.casus_id);
    assert.equal(kindje?.wie, 'gezaghebbende');
    const doe = (anders: Record<string, unknown>) =>
      wereld.als(wereld.vt, (tx) => informeer(tx, rij, informeerInvoer([kindje?.id ?? ''], anders)));
    await assert.rejects(doe({ aan: 'betrokkene' }), Invalid);
    await doe({ aan: 'betrokkene', toelichting: 'gezag ligt bij de verdachte ouder' });
    assert.deepEqual(await open(rij.casus_id), []);
  });

  test('een tweede melding in dezelfde casus vraagt niet opnieuw, tenzij zij een nieuwe vorm van geweld noemt', async () => {
    const rij = await vers();
    const bekend = await leden(rij.casus_id);
    const zelfde = bekend.map((lid) => ({ ...persoon(lid.voornaam, lid.achternaam), bekend: lid.id }));
    await wereld.als(wereld.vt, (tx) => informeer(tx, rij, informeerInvoer(bekend.map(({ id }) => id))));
    await meld(wereld, { personen: zelfde });
    assert.equal((await open(rij.casus_id)).length, 0, 'dezelfde vorm');
    await meld(wereld, { personen: [...zelfde, persoon('Nieuw', `Derde${volgende}`)] });
    assert.equal((await open(rij.casus_id)).length, 1, 'wie nieuw is, hoort het wel');
    await meld(wereld, { personen: zelfde, vormen: ['exPartnergeweld'] });
    assert.equal((await open(rij.casus_id)).length, 3, 'een nieuwe vorm');
    await meld(wereld, { personen: zelfde, vormen: ['ouderenmishandeling'] });
    assert.equal((await open(rij.casus_id)).length, 3, 'wat al loopt, dekt ook dit');
  });

  test('bij een bijzondere vorm wacht informeren standaard, met de grond erbij in de taal van wie leest', async () => {
    const rij = await vers();
    const voor = await open(rij.casus_id);
    await wereld.als(wereld.vt, (tx) => stelStandaardUit(tx, rij.casus_id, 'huwelijksdwang'));
    const na = await open(rij.casus_id);
    await wereld.als(wereld.vt, (tx) => stelStandaardUit(tx, rij.casus_id, 'vgv'));
    assert.deepEqual(await open(rij.casus_id), na, 'een keer, hoeveel vormen er ook spelen');
    for (const termijn of na) {
      const oud = voor.find(({ id }) => id === termijn.id);
      assert.ok(oud && termijn.te_laat_vanaf > oud.te_laat_vanaf);
    }
    assert.match(
      (await site.get(wereld.vt, `/meldingen/${rij.id}/informeren`)).body,
      /Standaard uitgesteld: huwelijksdwang/,
    );
    assert.match((await site.get(wereld.vt, `/en/meldingen/${rij.id}/informeren`)).body, /by default: forced marriage/);
  });

  test('wie het zelf vertelde of niet te bereiken is, heeft een reden en geen termijn meer', async () => {
    const rij = await vers();
    const [een, twee] = await leden(rij.casus_id);
    assert.ok(een && twee);
    const pad = `/meldingen/${rij.id}/informeren`;
    const velden = { betrokkenen: een.id, uitkomst: 'eigenBron', op: dayOf(rij.ontvangen_op) };
    assert.equal((await site.post(wereld.vt, pad, velden)).status, 400);
    assert.equal((await site.post(wereld.vt, pad, { ...velden, toelichting: 'belde zelf' })).status, 303);
    assert.equal(
      (await site.post(wereld.vt, `${pad}/uitstel`, { uitstelVoor: twee.id, nodigVoorTaak: 'ja' })).status,
      400,
    );
    assert.deepEqual(
      (await open(rij.casus_id)).map(({ persoon_id }) => persoon_id),
      [twee.id],
    );
  });

  test('ontstaat voor iedereen tegelijk, hoeveel mensen een melding ook noemt', async () => {
    const tel = async (aantal: number) => {
      volgende++;
      const personen = Array.from({ length: aantal }, (_, n) => persoon(`P${n}`, `Veel${volgende}`));
      const voor = await wereld.engine.owner
        .selectFrom('termijn')
        .select('id')
        .where('soort', '=', 'informeren')
        .execute();
      await meld(wereld, { personen });
      const na = await wereld.engine.owner
        .selectFrom('termijn')
        .select('id')
        .where('soort', '=', 'informeren')
        .execute();
      return na.length - voor.length;
    };
    assert.deepEqual([await tel(1), await tel(25)], [1, 25]);
  });
});
