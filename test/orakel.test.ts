// SPDX-License-Identifier: EUPL-1.2
// Whoever may not know of a person learns nothing from any way of asking: not from the answer, not from its length, not from its
// time. A new way of asking is one line in WEGEN.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { maakWereld, testEngine, type Persona, type Wereld } from './support/database.ts';
import { dossier, meld, melding, persoon } from './support/gezin.ts';
import { openSite, type Answer, type Fields, type Site } from './support/site.ts';

const KEREN = 200;
/** Milliseconds that two medians may lie apart: what a busy machine does by itself. */
const RUIS = 5;

/** Someone who is asked for: known to Veilig Thuis, or invented on the spot with a name of the same length. */
interface Gezocht {
  readonly id: string;
  readonly voornaam: string;
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly bsn: string;
  readonly postcode: string;
  readonly huisnummer: string;
}

interface Vraag {
  readonly site: Site;
  readonly wereld: Wereld;
  readonly elders: Wereld;
}
type Weg = (vraag: Vraag, wie: Gezocht) => Promise<Answer>;

const zoek = (site: Site, wie: Persona, tekst: string) => site.post(wie, '/zoeken', { zoek: tekst });
const meldingOver = ({ voornaam, achternaam, geboortedatum, bsn, postcode, huisnummer }: Gezocht): Fields => ({
  kanaal: 'telefoon',
  hoedanigheid: 'buurtbewoner',
  melder: 'Voorbeeldmelder',
  vormen: 'kindermishandeling',
  toelichting: 'Voorbeeldtoelichting',
  gemeente: 'GM0546',
  voornaam1: voornaam,
  achternaam1: achternaam,
  geboortedatum1: geboortedatum,
  geslacht1: 'vrouw',
  rol1: 'ouder',
  betrokkenheid1: 'onbekend',
  woontIn1: 'ja',
  bsn1: bsn,
  postcode,
  huisnummer,
});

/** Every way in which someone could ask whether a person is known. */
const WEGEN: Readonly<Record<string, Weg>> = {
  'een ander lokaal team zoekt op naam en geboortedatum': ({ site, wereld }, { voornaam, achternaam, geboortedatum }) =>
    zoek(site, wereld.anderTeam, `${voornaam} ${achternaam} ${geboortedatum}`),
  'een ander lokaal team zoekt op achternaam': ({ site, wereld }, { achternaam }) =>
    zoek(site, wereld.anderTeam, achternaam),
  'een ander lokaal team zoekt op BSN': ({ site, wereld }, { bsn }) => zoek(site, wereld.anderTeam, bsn),
  'een ander lokaal team zoekt op adres': ({ site, wereld }, { postcode, huisnummer }) =>
    zoek(site, wereld.anderTeam, `${postcode} ${huisnummer}`),
  'Veilig Thuis van een andere regio zoekt op naam': ({ site, elders }, { voornaam, achternaam }) =>
    zoek(site, elders.vt, `${voornaam} ${achternaam}`),
  'de politie zoekt, wat zij niet mag': ({ site, wereld }, { achternaam }) => zoek(site, wereld.politie, achternaam),
  'een ander lokaal team opent de pagina van de persoon': ({ site, wereld }, { id }) =>
    site.get(wereld.anderTeam, `/personen/${id}`),
  'een ander lokaal team voegt samen met de persoon': ({ site, wereld }, { id }) =>
    site.post(wereld.anderTeam, `/personen/${id}/samenvoegen`, { inPersoon: id, reden: 'x' }),
  'Veilig Thuis van een andere regio neemt een melding aan, met een fout erin': ({ site, elders }, wie) =>
    site.post(elders.vt, '/meldingen/nieuw', { ...meldingOver(wie), toelichting: '' }),
};

const LETTERS = 'bcdfghjklmnprstvw';
/** A surname that nobody has, of always the same length and without doubled letters. */
const verzin = (nummer: number): string =>
  Array.from({ length: 9 }, (_, plek) =>
    plek % 2 === 0
      ? LETTERS.charAt((nummer * 7 + plek * 5 + (nummer >> plek)) % LETTERS.length)
      : 'aeo'.charAt((nummer + plek) % 3),
  ).join('');
const hoofd = (woord: string) => woord.charAt(0).toUpperCase() + woord.slice(1);
/** A number that passes the check, with three digits in front of its own. */
function nummerVan(nummer: number): string {
  for (let staart = 0; ; staart++) {
    const begin = `9${String(nummer).padStart(5, '0')}${String(staart % 100).padStart(2, '0')}`;
    const som = Array.from(begin, Number).reduce((sum, cijfer, plek) => sum + cijfer * (9 - plek), 0);
    if (som % 11 < 10) return begin + (som % 11);
  }
}
const iemand = (nummer: number): Gezocht => ({
  id: `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`,
  voornaam: 'Anna',
  achternaam: hoofd(verzin(nummer)),
  geboortedatum: '1985-05-05',
  bsn: nummerVan(nummer),
  postcode: `0${String(nummer % 1000).padStart(3, '0')}AB`,
  huisnummer: '123',
});

/** The answer without what was asked: what is left must be the same for everyone. */
const vorm = ({ status, body, location }: Answer, { id, achternaam, bsn, postcode }: Gezocht): string =>
  [id, achternaam, bsn, postcode].reduce(
    (tekst, deel) => tekst.replaceAll(deel, '#'),
    JSON.stringify({ status, body, location }),
  );

const mediaan = (getallen: readonly number[]) => getallen.toSorted((a, b) => a - b)[getallen.length >> 1] ?? 0;

interface Meting {
  /** Milliseconds between the medians. */
  readonly verschil: number;
  readonly vormen: ReadonlySet<string>;
}

/** Asks for the known one and for an unknown one in turn, so that both meet the same noise. */
async function meet(weg: (wie: Gezocht) => Promise<Answer>, bekend: Gezocht, keren: number): Promise<Meting> {
  const tijden: readonly [number[], number[]] = [[], []];
  const vormen = new Set<string>();
  for (let keer = 0; keer < keren; keer++)
    for (const welk of keer % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const wie = welk === 0 ? bekend : iemand(1000 + keer);
      const begin = performance.now();
      const antwoord = await weg(wie);
      tijden[welk].push(performance.now() - begin);
      vormen.add(vorm(antwoord, wie));
    }
  return { verschil: Math.abs(mediaan(tijden[0]) - mediaan(tijden[1])), vormen };
}

describe('niemand leert of een persoon bekend is', () => {
  let vraag: Vraag;
  let bekend: Gezocht;
  before(async () => {
    const engine = await testEngine();
    const wereld = await maakWereld(engine);
    vraag = { site: openSite(engine), wereld, elders: await maakWereld(engine) };
    const wie = iemand(999);
    const { voornaam, achternaam, geboortedatum, bsn, postcode, huisnummer } = wie;
    const id = await meld(wereld, {
      personen: [{ ...persoon(voornaam, achternaam), geboortedatum, bsn }],
      postcode,
      huisnummer,
    });
    const { leden } = await dossier(wereld, (await melding(wereld, id)).casus_id, wereld.vt);
    bekend = { ...wie, id: leden[0]?.id ?? '' };
  });

  for (const [naam, weg] of Object.entries(WEGEN))
    test(naam, async (t) => {
      const kijk = () => meet((wie) => weg(vraag, wie), bekend, KEREN);
      const eerste = await kijk();
      assert.equal(eerste.vormen.size, 1, [...eerste.vormen].map((een) => een.slice(0, 300)).join('\n'));
      // A busy machine may disturb one measurement; a real difference shows in both.
      const { verschil } = eerste.verschil <= RUIS ? eerste : await kijk();
      t.diagnostic(`${verschil.toFixed(2)} ms`);
      assert.ok(verschil <= RUIS, `${verschil.toFixed(2)} ms`);
    });

  test('wie de persoon wel mag zien, vindt haar langs al die wegen: er is iets te verraden', async () => {
    const { site, wereld } = vraag;
    const { achternaam, bsn, postcode, huisnummer } = bekend;
    for (const tekst of [achternaam, bsn, `${postcode} ${huisnummer}`])
      assert.match((await zoek(site, wereld.vt, tekst)).body, new RegExp(`/personen/${bekend.id}`));
    const goed = await site.post(wereld.vt, '/meldingen/nieuw', meldingOver(bekend));
    assert.equal(goed.status, 400, 'de eigen regio vraagt of dit iemand is die al bekend is');
  });

  describe('de meting ziet wat zij moet zien', () => {
    const gewoon = (wie: Gezocht) => zoek(vraag.site, vraag.wereld.anderTeam, wie.achternaam);
    test('een verschil van 12 milliseconden', async () => {
      const traag = async (wie: Gezocht) => {
        if (wie.achternaam === bekend.achternaam) await pause(12);
        return gewoon(wie);
      };
      assert.ok((await meet(traag, bekend, 40)).verschil > RUIS);
    });

    test('een regel meer, een ander aantal, en een andere status', async () => {
      const anders = (verander: (antwoord: Answer) => Answer) => async (wie: Gezocht) => {
        const antwoord = await gewoon(wie);
        return wie.achternaam === bekend.achternaam ? verander(antwoord) : antwoord;
      };
      const fouten: readonly ((antwoord: Answer) => Answer)[] = [
        (antwoord) => ({ ...antwoord, body: `${antwoord.body}<tr></tr>` }),
        (antwoord) => ({ ...antwoord, body: antwoord.body.replace('Niemand gevonden', '1 gevonden') }),
        (antwoord) => ({ ...antwoord, status: 404 }),
      ];
      for (const fout of fouten) assert.equal((await meet(anders(fout), bekend, 4)).vormen.size, 2);
    });

    test('Veilig Thuis zelf, dat de persoon wel ziet', async () => {
      const ziet = (wie: Gezocht) => zoek(vraag.site, vraag.wereld.vt, wie.achternaam);
      assert.equal((await meet(ziet, bekend, 4)).vormen.size, 2);
    });
  });
});
