// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maakWereld, testEngine, type Wereld } from '../../../../test/support/database.ts';
import { Conflict, GatesClosed, Invalid, NotFound } from '../../../platform/result.ts';
import { bevestigVisie, koppelIndicatoren, leesIn } from '../commands.ts';
import { huidigeVisie, indicatorenVan, vindVisie, type VisieRij } from '../queries.ts';
import {
  bevestig,
  bevestigExpliciete,
  haalWeg,
  hangOnder,
  herstel,
  schuif,
  splits,
  verbeter,
  voegSamen,
  voegToe,
} from './commands.ts';
import { onderdelenVan } from './queries.ts';
import { inVolgorde, type Deel } from './rules.ts';

// Verzonnen tekst.
const TEKST = `Regiovisie Voorbeeldland 2024-2028

1 Inleiding
Dit is een verzonnen visie voor een toets. De buurt helpt mee.

2 Actielijnen

Actielijn 1: Samen rond het gezin
Doel 1.1: Elk gezin heeft een vast gezicht dat blijft.
Doel 1.2: Elke melding krijgt binnen vijf dagen een antwoord.

Actielijn 2: Eerder zien
Doel 2.1: Scholen weten waar zij terecht kunnen.
`;

interface Proef {
  readonly wereld: Wereld;
  readonly id: string;
  readonly visie: () => Promise<VisieRij>;
  readonly delen: () => Promise<Deel[]>;
  /** The onderdeel whose title or text begins so. */
  readonly deel: (begin: string) => Promise<Deel>;
  /** Runs a command on the vision as it is now. */
  readonly doe: <T>(werk: (tx: Parameters<typeof leesIn>[0], visie: VisieRij) => Promise<T>) => Promise<T>;
}

async function proef(): Promise<Proef> {
  const wereld = await maakWereld(await testEngine());
  const id = await wereld.als(wereld.beleid, (tx) => leesIn(tx, 'voorbeeld.txt', TEKST));
  const visie = async () => {
    const rij = await wereld.als(wereld.beleid, (tx) => vindVisie(tx, id));
    assert.ok(rij);
    return rij;
  };
  const delen = () => wereld.als(wereld.beleid, (tx) => onderdelenVan(tx, id));
  return {
    wereld,
    id,
    visie,
    delen,
    deel: async (begin) => {
      const gevonden = (await delen()).find((deel) =>
        [deel.titel, deel.tekst].some((tekst) => tekst.startsWith(begin)),
      );
      assert.ok(gevonden, begin);
      return gevonden;
    },
    doe: async (werk) => {
      const nu = await visie();
      return wereld.als(wereld.beleid, (tx) => werk(tx, nu));
    },
  };
}

const invoer = (deel: Deel, versie: number) => ({
  soort: deel.soort,
  nummer: deel.nummer,
  titel: deel.titel,
  tekst: deel.tekst,
  waarde: null,
  eenheid: null,
  jaar: null,
  oordeel: null,
  versie,
});

test('een ingelezen visie heeft haar lijnen en doelen, elk met de plek in de bron, en niets is bevestigd', async () => {
  const { visie, delen } = await proef();
  const rij = await visie();
  assert.deepEqual([rij.status, rij.lijnen, rij.doelen, rij.bevestigd], ['ingelezen', 2, 3, 0]);
  for (const deel of await delen()) assert.ok(TEKST.slice(deel.bron_van, deel.bron_tot).trim() !== '');
});

test('wie vanuit een oud tabblad werkt, wordt geweigerd en verandert niets', async () => {
  const { visie, deel, doe } = await proef();
  const { versie } = await visie();
  const doel = await deel('Elk gezin');
  await doe((tx, rij) => bevestig(tx, rij, doel.id, versie));
  await assert.rejects(
    doe((tx, rij) => verbeter(tx, rij, doel.id, { ...invoer(doel, versie), tekst: 'Te laat.' })),
    (fout) => fout instanceof Conflict && fout.key === 'fout.verouderd',
  );
  assert.equal((await deel('Elk gezin')).tekst, doel.tekst);
});

test('alles wat er letterlijk staat kan in een keer worden bevestigd, de rest niet', async () => {
  const { visie, delen, doe } = await proef();
  await doe((tx, rij) => bevestigExpliciete(tx, rij, rij.versie));
  for (const deel of await delen()) assert.equal(deel.bevestigd, deel.zekerheid === 'expliciet');
  assert.equal((await visie()).doelenOpen, 0);
});

test('een doel verhuist met alles eronder, maar nooit onder zichzelf', async () => {
  const { deel, delen, doe } = await proef();
  const [lijn, ander] = [await deel('Samen rond'), await deel('Eerder zien')];
  await doe((tx, rij) => hangOnder(tx, rij, ander.id, lijn.id, rij.versie));
  assert.equal((await deel('Eerder zien')).ouder_id, lijn.id);
  await assert.rejects(
    doe((tx, rij) => hangOnder(tx, rij, lijn.id, ander.id, rij.versie)),
    Invalid,
  );
  assert.equal(inVolgorde(await delen()).length, (await delen()).length);
});

test('een plaats omlaag wisselt met de buur, en onderaan verandert er niets', async () => {
  const { deel, delen, doe } = await proef();
  const eerste = await deel('Elk gezin');
  const rijtje = async () =>
    (await delen()).filter(({ soort, ouder_id }) => soort === 'doel' && ouder_id === eerste.ouder_id);
  const voor = (await rijtje()).map(({ id }) => id);
  await doe((tx, rij) => schuif(tx, rij, eerste.id, 'omlaag', rij.versie));
  assert.deepEqual(
    (await rijtje()).map(({ id }) => id),
    voor.toReversed(),
  );
  await doe((tx, rij) => schuif(tx, rij, eerste.id, 'omlaag', rij.versie));
  assert.equal((await rijtje()).at(-1)?.id, eerste.id);
});

test('samenvoegen, en daarna terug naar wat is gelezen: beide lezingen zijn er weer', async () => {
  const { deel, delen, doe } = await proef();
  const voor = await delen();
  const onder = await deel('Elke melding');
  const blijft = await doe((tx, rij) => voegSamen(tx, rij, onder.id, 'boven', rij.versie));
  const samen = (await delen()).find(({ id }) => id === blijft);
  assert.match(samen?.tekst ?? '', /vast gezicht[^]*vijf dagen/);
  assert.equal((await delen()).length, voor.length - 1);
  const gelezen = (id: string) => `o${voor.findIndex((kandidaat) => kandidaat.id === id) + 1}`;
  for (const id of [blijft, onder.id]) await doe((tx, rij) => herstel(tx, rij, gelezen(id), rij.versie));
  const woorden = (lijst: readonly Deel[]) =>
    lijst
      .map(({ id, titel, tekst, bron_van, bron_tot }) => [id, titel, tekst, bron_van, bron_tot].join('|'))
      .toSorted();
  assert.deepEqual(woorden(await delen()), woorden(voor));
});

test('een weggehaalde lijn laat haar doelen achter, en krijgt ze terug als zij terugkomt', async () => {
  const { deel, delen, doe } = await proef();
  const lijn = await deel('Samen rond');
  const plek = (await delen()).findIndex(({ id }) => id === lijn.id);
  const kinderen = (await delen()).filter(({ ouder_id }) => ouder_id === lijn.id).map(({ id }) => id);
  assert.ok(kinderen.length > 0);
  await doe((tx, rij) => haalWeg(tx, rij, lijn.id, rij.versie));
  const los = (await delen()).filter(({ id }) => kinderen.includes(id));
  assert.deepEqual(new Set(los.map(({ ouder_id }) => ouder_id)), new Set([lijn.ouder_id]));
  await doe((tx, rij) => herstel(tx, rij, `o${plek + 1}`, rij.versie));
  const weer = (await delen()).filter(({ ouder_id }) => ouder_id === lijn.id).map(({ id }) => id);
  assert.deepEqual(weer.toSorted(), kinderen.toSorted());
});

test('splitsen gebeurt op woorden uit de passage en nergens anders', async () => {
  const { deel, delen, doe } = await proef();
  const tekst = await deel('Dit is een verzonnen');
  await assert.rejects(
    doe((tx, rij) => splits(tx, rij, tekst.id, 'Scholen weten', rij.versie)),
    Invalid,
  );
  const nieuw = await doe((tx, rij) => splits(tx, rij, tekst.id, 'De buurt', rij.versie));
  const helft = (await delen()).find(({ id }) => id === nieuw);
  assert.equal(helft?.tekst, 'De buurt helpt mee.');
  assert.equal(TEKST.slice(helft?.bron_van, helft?.bron_tot).trim(), 'De buurt helpt mee.');
});

test('wat is gemist wordt toegevoegd met woorden uit de bron; andere woorden worden geweigerd', async () => {
  const { deel, delen, doe } = await proef();
  const lijn = await deel('Eerder zien');
  const gemist = { soort: 'doel', begin: 'De buurt', eind: 'helpt mee.', titel: '', ouder: lijn.id } as const;
  const id = await doe((tx, rij) => voegToe(tx, rij, { ...gemist, versie: rij.versie }));
  const nieuw = (await delen()).find((kandidaat) => kandidaat.id === id);
  assert.deepEqual([nieuw?.tekst, nieuw?.ouder_id, nieuw?.bevestigd], ['De buurt helpt mee.', lijn.id, true]);
  const aantal = (await delen()).length;
  await assert.rejects(
    doe((tx, rij) => voegToe(tx, rij, { ...gemist, begin: 'De wijk', versie: rij.versie })),
    (fout) => fout instanceof Invalid && fout.errors[0]?.field === 'begin',
  );
  await assert.rejects(
    doe((tx, rij) => voegToe(tx, rij, { ...gemist, titel: 'Zelf bedacht', versie: rij.versie })),
    (fout) => fout instanceof Invalid && fout.errors[0]?.field === 'titel',
  );
  assert.equal((await delen()).length, aantal);
});

test('een visie wordt pas bevestigd als alle poorten open zijn, geldt dan, en verandert nooit meer', async () => {
  const { visie, deel, doe, wereld } = await proef();
  await assert.rejects(
    doe((tx, rij) => bevestigVisie(tx, rij, rij.versie)),
    (fout) => fout instanceof GatesClosed && fout.gates.length === 2,
  );
  await doe((tx, rij) => bevestigExpliciete(tx, rij, rij.versie));
  await doe((tx, rij) => bevestigVisie(tx, rij, rij.versie));
  const nu = await visie();
  assert.equal(nu.status, 'bevestigd');
  assert.equal((await wereld.als(wereld.team, huidigeVisie))?.id, nu.id);
  const doel = await deel('Elk gezin');
  const bevestigd = (fout: unknown) => fout instanceof Conflict && fout.key === 'fout.visieBevestigd';
  await assert.rejects(
    doe((tx, rij) => bevestig(tx, rij, doel.id, rij.versie)),
    bevestigd,
  );
  await assert.rejects(
    doe((tx, rij) => verbeter(tx, rij, doel.id, invoer(doel, rij.versie))),
    bevestigd,
  );
  await assert.rejects(
    doe((tx, rij) => haalWeg(tx, rij, doel.id, rij.versie)),
    bevestigd,
  );
  await assert.rejects(
    doe((tx, rij) => voegSamen(tx, rij, doel.id, 'onder', rij.versie)),
    bevestigd,
  );
  await assert.rejects(
    doe((tx, rij) => bevestigVisie(tx, rij, rij.versie)),
    bevestigd,
  );
});

test('indicatoren horen bij een doel van een bevestigde visie, en alleen bij een doel', async () => {
  const { deel, doe, wereld, id } = await proef();
  const [doel, lijn] = [await deel('Elk gezin'), await deel('Samen rond')];
  await assert.rejects(
    doe((tx, rij) => koppelIndicatoren(tx, rij, doel.id, ['hermeldingen'])),
    (fout) => fout instanceof Conflict && fout.key === 'fout.eerstBevestigen',
  );
  await doe((tx, rij) => bevestigExpliciete(tx, rij, rij.versie));
  await doe((tx, rij) => bevestigVisie(tx, rij, rij.versie));
  await doe((tx, rij) => koppelIndicatoren(tx, rij, doel.id, ['hermeldingen', 'allenVeilig']));
  await doe((tx, rij) => koppelIndicatoren(tx, rij, doel.id, ['hermeldingen']));
  assert.deepEqual(
    await wereld.als(wereld.team, (tx) => indicatorenVan(tx, id)),
    new Map([[doel.id, ['hermeldingen']]]),
  );
  await assert.rejects(
    doe((tx, rij) => koppelIndicatoren(tx, rij, lijn.id, ['hermeldingen'])),
    NotFound,
  );
});

test('een andere regio ziet de visie niet en kan haar niet veranderen', async () => {
  const { id, deel, visie } = await proef();
  const [rij, doel] = [await visie(), await deel('Elk gezin')];
  const ander = await maakWereld(await testEngine());
  assert.equal(await ander.als(ander.beleid, (tx) => vindVisie(tx, id)), undefined);
  assert.deepEqual(await ander.als(ander.beleid, (tx) => onderdelenVan(tx, id)), []);
  await assert.rejects(
    ander.als(ander.beleid, (tx) => bevestig(tx, rij, doel.id, rij.versie)),
    Conflict,
  );
});

test('elke wijziging laat een regel in het logboek na, zonder een woord van de tekst', async () => {
  const { wereld, deel, doe } = await proef();
  const doel = await deel('Elk gezin');
  await doe((tx, rij) => bevestig(tx, rij, doel.id, rij.versie));
  const regels = await wereld.engine.owner
    .selectFrom('verantwoording')
    .selectAll()
    .where('regio_id', '=', wereld.regioId)
    .orderBy('volgnummer')
    .execute();
  assert.deepEqual(
    regels.map(({ handeling, object_soort, object_id }) => [handeling, object_soort, object_id === doel.id]),
    [
      ['visie.inlezen', 'visie', false],
      ['onderdeel.bevestigen', 'onderdeel', true],
    ],
  );
  assert.doesNotMatch(JSON.stringify(regels), /vast gezicht/);
});

test('tekens die de database niet kent verschuiven geen enkele plek in de bron', async () => {
  const wereld = await maakWereld(await testEngine());
  const tekst = TEKST.replace('Samen rond', 'Samen\0rond').replace('vast gezicht', 'vast \uD800 gezicht');
  const id = await wereld.als(wereld.beleid, (tx) => leesIn(tx, 'nul.txt', tekst));
  const delen = await wereld.als(wereld.beleid, (tx) => onderdelenVan(tx, id));
  const doel = delen.find(({ tekst: woorden }) => woorden.startsWith('Elk gezin'));
  assert.ok(doel);
  assert.match(tekst.slice(doel.bron_van, doel.bron_tot), /Elk gezin heeft een vast [^]* gezicht dat blijft/);
});
