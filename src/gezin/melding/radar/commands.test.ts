// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { maakWereld, testEngine, type Wereld } from '../../../../test/support/database.ts';
import {
  beoordeel,
  biedCasusAan,
  meld,
  melding,
  neemAan,
  persoon,
  SLEUTEL,
  stap,
} from '../../../../test/support/gezin.ts';
import { addDays, dayOf } from '../../../platform/dates.ts';
import { Conflict, Invalid, NotFound } from '../../../platform/result.ts';
import { gezinsleden } from '../../casus/queries.ts';
import { openTermijnen } from '../../informeerplicht/queries.ts';
import { termijnen, termijnenVan } from '../../termijn/queries.ts';
import { beantwoordNavraag, neemAf, raadpleeg, voegPersoonToe, vraagNa } from './commands.ts';
import { leesRadar, leesWeging } from './queries.ts';
import { persoonFormulier, raadplegingFormulier } from './schema.ts';

describe('de radar van een melding', () => {
  let wereld: Wereld;
  before(async () => {
    wereld = await maakWereld(await testEngine());
  });
  const radar = async (id: string) => {
    const rij = await melding(wereld, id);
    return wereld.als(wereld.vt, async (tx) =>
      leesRadar(tx, SLEUTEL, rij, await gezinsleden(tx, rij.casus_id), await termijnen(tx)),
    );
  };
  const voegToe = async (id: string, wie: ReturnType<typeof persoon>) => {
    const rij = await melding(wereld, id);
    const { personen } = persoonFormulier.parse({ personen: [wie] });
    await wereld.als(wereld.vt, (tx) => voegPersoonToe(tx, rij, personen, SLEUTEL));
  };

  it('rekent de indeling opnieuw uit als er iemand bij komt die uit een gesloten casus bekend is', async () => {
    const oud = await meld(wereld, { personen: [persoon('Bart', 'Bekend')] });
    await stap(wereld, oud, 'inBehandelingNemen');
    await beoordeel(wereld, oud, { besluit: 'geenVervolg' });
    await stap(wereld, oud, 'besluiten');
    await stap(wereld, oud, 'afronden');
    const eerder = await melding(wereld, oud);
    const bart = await wereld.engine.owner
      .selectFrom('gezinslid')
      .select('persoon_id')
      .where('casus_id', '=', eerder.casus_id)
      .executeTakeFirstOrThrow();

    const id = await meld(wereld, { personen: [] });
    assert.equal((await melding(wereld, id)).classificatie, 'nietIngedeeld');
    await voegToe(id, persoon('Nora', 'Nieuw'));
    assert.equal((await melding(wereld, id)).classificatie, 'eersteMelding');
    await voegToe(id, persoon('Bart', 'Bekend', bart.persoon_id));
    assert.equal((await melding(wereld, id)).classificatie, 'hermeldingEen');

    const beeld = await radar(id);
    assert.deepEqual(beeld.indeling.casussen, [eerder.casus_id]);
    assert.deepEqual(
      beeld.meldingen.map(({ nummer, besluit }) => [nummer, besluit]),
      [[eerder.nummer, 'geenVervolg']],
    );
    assert.deepEqual(
      beeld.casussen.map(({ status }) => status),
      ['beoordeling', 'afgesloten'],
    );
    assert.equal(beeld.verantwoordelijk, 'Veilig Thuis');
  });

  it('G18: wie er tijdens de beoordeling bij komt, moet ook horen dat er over hem is vastgelegd', async () => {
    const id = await meld(wereld, { personen: [persoon('Ina', 'Informeer')] });
    const { casus_id: casusId } = await melding(wereld, id);
    await voegToe(id, persoon('Later', 'Genoemd'));
    const leden = await wereld.als(wereld.vt, (tx) => gezinsleden(tx, casusId));
    const open = await wereld.als(wereld.vt, (tx) => openTermijnen(tx, casusId));
    assert.equal(leden.length, 2);
    assert.deepEqual(
      open.map(({ persoon_id }) => String(persoon_id)).toSorted(),
      leden.map((lid) => lid.id).toSorted(),
    );
  });

  it('toont een lopende casus met contactpersoon en partners, en vraagt die casus opnieuw te wegen', async () => {
    const { casusId, overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Rosa', 'Lopend')] });
    await neemAan(wereld, overdrachtId);
    const rosa = await wereld.engine.owner
      .selectFrom('gezinslid')
      .select('persoon_id')
      .where('casus_id', '=', casusId)
      .executeTakeFirstOrThrow();
    const id = await meld(wereld, { personen: [persoon('Otto', 'Onbekend')] });
    await voegToe(id, persoon('Rosa', 'Lopend', rosa.persoon_id));
    assert.equal((await melding(wereld, id)).classificatie, 'vervolgNaBeoordeling');
    const casus = (await radar(id)).casussen.find((een) => een.casusId === casusId);
    assert.deepEqual([casus?.contactpersoon, casus?.partners], ['Tara Timmer', ['Team Een']]);
    const open = await wereld.als(wereld.team, (tx) => termijnenVan(tx, casusId));
    assert.ok(open.some(({ soort, status }) => soort === 'herweging' && status === 'loopt'));
  });

  it('toont wie dezelfde kan zijn zonder te koppelen, en alleen met dezelfde geboortedatum', async () => {
    const eerste = await meld(wereld, { personen: [persoon('Mees', 'Dubbel')] });
    const tweede = await meld(wereld, { personen: [persoon('Mees', 'Dubbel')] });
    const leden = await wereld.als(wereld.vt, async (tx) => gezinsleden(tx, (await melding(wereld, eerste)).casus_id));
    const gevonden = (await radar(tweede)).mogelijk;
    assert.deepEqual(
      gevonden.map(({ id, waarom }) => [id, waarom]),
      [[leden[0]?.id, ['zelfdeNaamEnDag']]],
    );
    const ander = await meld(wereld, { personen: [{ ...persoon('Mees', 'Dubbel'), geboortedatum: '1999-09-09' }] });
    assert.deepEqual((await radar(ander)).mogelijk, []);
  });

  it('bewaart bronnen, instrumenten en navraag tot het besluit; een antwoord mag later komen, een keer', async () => {
    const id = await meld(wereld);
    const rij = await melding(wereld, id);
    const als = <T>(werk: Parameters<typeof wereld.als<T>>[1]) => wereld.als(wereld.vt, werk);
    const vandaag = dayOf(rij.ontvangen_op);
    const bron = { geraadpleegd: 'politie', op: vandaag, motief: '', bevinding: 'niets bekend' } as const;
    await als((tx) => raadpleeg(tx, rij, bron));
    await assert.rejects(
      als((tx) => raadpleeg(tx, rij, { ...bron, op: addDays(vandaag, 1) })),
      Invalid,
    );
    await als((tx) => neemAf(tx, rij, { instrument: 'LIRIK', uitgave: '3', op: vandaag, conclusie: 'zorgen' }));
    await als((tx) => vraagNa(tx, rij, { gevraagdAan: 'Haaglanden', gevraagdOp: vandaag }));
    const { navragen, afnames, raadplegingen } = await als((tx) => leesWeging(tx, id));
    assert.deepEqual([navragen.length, afnames[0]?.naam, raadplegingen.length], [1, 'Vera Vermeer', 1]);
    await stap(wereld, id, 'inBehandelingNemen');
    await beoordeel(wereld, id);
    await stap(wereld, id, 'besluiten');
    const besloten = await melding(wereld, id);
    await assert.rejects(
      als((tx) => raadpleeg(tx, besloten, bron)),
      Conflict,
    );
    const antwoord = { antwoord: 'nietBekend', samenvatting: '' } as const;
    const vraag = navragen[0]?.id ?? '';
    await als((tx) => beantwoordNavraag(tx, besloten, vraag, antwoord));
    await assert.rejects(
      als((tx) => beantwoordNavraag(tx, besloten, vraag, antwoord)),
      NotFound,
    );
  });

  it('vraagt een motief om de melder of een beroepskracht te spreken voor het gezin', () => {
    const vraag = (geraadpleegd: string, motief: string) =>
      raadplegingFormulier.safeParse({ geraadpleegd, motief, op: '2026-04-02' }).success;
    assert.deepEqual([vraag('melder', ''), vraag('melder', 'spoed'), vraag('politie', '')], [false, true, true]);
  });
});
