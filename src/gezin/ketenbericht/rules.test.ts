// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { instant } from '../../platform/dates.ts';
import { CORV_VTO, koppelvlakken } from './corv/rules.ts';
import { volgendePoging } from './rules.ts';
import { ketenbericht, ketenberichtSchema, verzoekTotOnderzoek, type VerzoekTotOnderzoek } from './schema.ts';

const bericht: VerzoekTotOnderzoek = {
  soort: 'verzoekTotOnderzoek',
  versie: '1',
  kenmerk: 'R-2026-000001',
  gemaaktOp: '2026-03-02T10:00:00.000Z',
  afzender: { organisatie: 'Veilig Thuis', medewerker: 'Vera Vermeer', bereikbaar: '088 000 00 00' },
  spoed: false,
  kinderen: [
    { geslacht: 'vrouw', bsn: '111222333', personalia: null },
    {
      geslacht: 'man',
      bsn: null,
      personalia: { voornaam: 'Kind', tussenvoegsel: '', achternaam: 'Jansen', geboortedatum: '2020-02-02' },
    },
  ],
  gezaghebbenden: [
    { naam: 'Moeder Jansen', contact: null, viaAfzender: true, geinformeerd: true, reden: null },
    { naam: 'Vader Jansen', contact: '06', viaAfzender: false, geinformeerd: false, reden: 'gevaar' },
  ],
  ongeboren: { moeder: { naam: 'Moeder Jansen', geboortedatum: null }, uitgerekend: '2026-09-01' },
  redenen: { zorgen: 'zorgen', gedaan: 'hulp', vraag: 'vraag' },
  bijlagen: ['Veiligheidsplan'],
};
const document = readFileSync(new URL('../../../docs/koppelvlakken/corv.md', import.meta.url), 'utf8');

/** Every field of a message by its path, lists as `[]`. */
function paden(waarde: unknown, pad = ''): string[] {
  if (Array.isArray(waarde)) return waarde.flatMap((een) => paden(een, `${pad}[]`));
  if (waarde === null || typeof waarde !== 'object') return [pad];
  return Object.entries(waarde).flatMap(([naam, een]) => paden(een, pad ? `${pad}.${naam}` : naam));
}

test('een bericht heeft precies de velden van docs/koppelvlakken/corv.md', () => {
  assert.deepEqual(verzoekTotOnderzoek.parse(bericht), bericht);
  const gevonden = new Set(paden(bericht).filter((pad) => pad !== 'kinderen[].personalia'));
  const vertaald = new Set(CORV_VTO.map(({ van }) => van));
  const beschreven = new Set([...document.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|/gm)].map(([, van]) => van ?? ''));
  assert.deepEqual([...vertaald].sort(), [...gevonden].sort());
  assert.deepEqual([...beschreven].sort(), [...gevonden].sort());
  for (const { van, naar } of CORV_VTO) assert.ok(document.includes(`| \`${van}\` | \`${naar}\` |`), van);
});

test('een veld te veel, op welke plek ook, gaat niet weg', () => {
  const [kind, ...kinderen] = bericht.kinderen;
  const geplant: readonly unknown[] = [
    { ...bericht, melder: 'Mies Melder' },
    { ...bericht, afzender: { ...bericht.afzender, adres: 'x' } },
    { ...bericht, kinderen: [{ ...kind, adres: 'Voorbeeldstraat 1' }, ...kinderen] },
    { ...bericht, redenen: { ...bericht.redenen, melder: 'x' } },
  ];
  for (const fout of geplant) assert.equal(ketenbericht.safeParse(fout).success, false, JSON.stringify(fout));
});

test('G21, G23: een afgeschermd adres, of iemand niet geinformeerd zonder reden, gaat niet weg', () => {
  const [moeder, vader] = bericht.gezaghebbenden;
  const geplant: readonly unknown[] = [
    { ...bericht, redenen: { ...bericht.redenen, zorgen: 'Zij zit in de opvang op 2312 AB 5' } },
    { ...bericht, bijlagen: ['brief aan 2312AB'] },
    { ...bericht, gezaghebbenden: [{ ...moeder, contact: '06 11' }] },
    { ...bericht, gezaghebbenden: [{ ...vader, reden: null }] },
    { ...bericht, gezaghebbenden: [{ ...vader, reden: '' }] },
    { ...bericht, kinderen: [], ongeboren: null },
  ];
  for (const fout of geplant) assert.equal(ketenbericht.safeParse(fout).success, false, JSON.stringify(fout));
});

test('beide koppelvlakken zeggen hetzelfde; CORV zegt erbij dat het niet met een XSD is gecontroleerd', () => {
  const { naam, tekst } = koppelvlakken.bestand.vertaal(bericht);
  assert.equal(naam, 'R-2026-000001.json');
  assert.deepEqual(ketenbericht.parse(JSON.parse(tekst)), bericht);
  const corv = JSON.parse(koppelvlakken.corv.vertaal(bericht).tekst);
  assert.equal(corv.gecontroleerdMetXsd, false);
  const waarden = new Map(corv.velden.map((veld: { naam: string; waarden: unknown[] }) => [veld.naam, veld.waarden]));
  assert.deepEqual(waarden.get('kind.bsn'), ['111222333', null]);
  assert.deepEqual(waarden.get('gezaghebbende.redenNietGeinformeerd'), [null, 'gevaar']);
});

test('een volgende poging komt telkens later, en na genoeg pogingen niet meer', () => {
  const nu = instant('2026-03-02T10:00:00Z');
  const herhaling = { minuten: 5, factor: 2, pogingen: 4 };
  const na = (gedaan: number) => volgendePoging(nu, gedaan, herhaling)?.slice(11, 16);
  assert.deepEqual([1, 2, 3, 4, 5].map(na), ['10:05', '10:10', '10:20', undefined, undefined]);
});

test('docs/koppelvlakken/ketenbericht.schema.json is het schema van de berichten', () => {
  const pad = new URL('../../../docs/koppelvlakken/ketenbericht.schema.json', import.meta.url);
  assert.deepEqual(JSON.parse(readFileSync(pad, 'utf8')), JSON.parse(JSON.stringify(ketenberichtSchema())));
});
