// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../platform/dates.ts';
import { documentFaults, plainText, type Block } from '../../../platform/documents/document.ts';
import { uis } from '../../../taal/ui.ts';
import {
  ALLE,
  GEMEENTEFEITEN,
  GEMEENTETEKSTEN,
  opdrachten,
  plekSleutel,
  REGIOSLEUTELS,
  STUKSOORTEN,
  tekstsleutel,
  type Rol,
  type Stukgegevens,
} from '../rules.ts';
import { maakStuk, ontbrekend } from './rules.ts';

const w = uis.nl;

/** Everything filled in, for one municipality. */
const VOL: Stukgegevens = {
  regio: {
    naam: 'Regiovisie 2029-2033',
    gebied: 'Voorbeeldregio',
    trekker: 'Leiden',
    looptijdVan: day('2029-01-01'),
    looptijdTot: day('2033-12-31'),
    vorige: 'Regiovisie 2024-2028',
    vorigeVastgesteld: day('2024-06-11'),
    doelen: ['1.1 Eerder zien', '1.2 Langer volgen'],
    stappen: [
      { dag: day('2027-01-15'), wat: 'begonnen' },
      { dag: day('2028-03-01'), wat: 'inspraak', tot: day('2028-04-15'), aantal: 17 },
    ],
    reacties: 17,
    teksten: new Map(REGIOSLEUTELS.map((sleutel) => [tekstsleutel(ALLE, sleutel), `Regio over ${sleutel}.`])),
  },
  gemeente: { code: 'GM0513', naam: 'Gouda' },
  route: [
    { orgaan: 'college', rol: 'vrijgevenInspraak', gepland: day('2028-02-01') },
    { orgaan: 'college', rol: 'vaststellen', gepland: day('2028-05-02') },
    { orgaan: 'commissie', rol: 'advies', gepland: day('2028-06-06') },
    { orgaan: 'raad', rol: 'vaststellen', gepland: day('2028-06-21') },
  ],
  inspraak: { van: day('2028-03-01'), tot: day('2028-04-15') },
  lokaal: new Map(
    [...GEMEENTETEKSTEN, ...GEMEENTEFEITEN, 'financien'].map((sleutel) => [sleutel, `Gouda: ${sleutel}`]),
  ),
  logo: null,
  geheimhouding: null,
  huisstijl: {
    kleur: '#0b5e4a',
    afzender: 'Domein',
    ondertekening: 'de secretaris,\nde burgemeester',
    voettekst: 'Voet',
  },
};
const LEEG: Stukgegevens = {
  ...VOL,
  regio: { ...VOL.regio, teksten: new Map(), vorigeVastgesteld: null, stappen: [], doelen: [], reacties: 0 },
  route: [],
  inspraak: null,
  lokaal: new Map(),
  huisstijl: null,
};

const alsTekst = (blok: Block): string => {
  switch (blok.kind) {
    case 'heading':
      return `${'#'.repeat(blok.level)} ${plainText(blok.text)}`;
    case 'list':
      return blok.items.map((item, plaats) => `${blok.ordered ? `${plaats + 1}.` : '-'} ${plainText(item)}`).join('\n');
    case 'terms':
      return blok.rows.map(([naam, waarde]) => `${naam}: ${plainText(waarde)}`).join('\n');
    case 'table':
      return [blok.caption, ...blok.rows.map((rij) => rij.map(plainText).join(' | '))].join('\n');
    case 'note':
      return `${blok.title}: ${plainText(blok.text)}`;
    case 'paragraph':
      return plainText(blok.text);
    case 'pageBreak':
      return '';
  }
};
const lees = (soort: (typeof STUKSOORTEN)[number], gegevens: Stukgegevens): string =>
  maakStuk(w, soort, gegevens).document.blocks.map(alsTekst).join('\n');

describe('een stuk uit een regionale tekst en de couleur locale', () => {
  it('het raadsvoorstel heeft alle delen van brondocument 003, met vaststellen en vervangen', () => {
    const tekst = lees('raadsvoorstel', VOL);
    const koppen = tekst.split('\n').filter((regel) => regel.startsWith('#'));
    assert.deepEqual(koppen, [
      '# Wat wij de raad vragen te besluiten',
      '# Geheimhouding',
      '# Inleiding',
      '# Welke ruimte de raad heeft',
      '# Waarom dit voorstel',
      '# Wat het college heeft afgewogen',
      '# Samen in de regio',
      '## Wat dit betekent voor Gouda',
      "# Risico's",
      '# Geld',
      '## Mensen en tijd',
      '# Wie heeft meegedacht',
      '## Hoe wij dit vertellen',
      '# Uitvoering',
      '## Planning',
      '## Wat blijft op langere termijn',
      '# Bijlagen',
      '# Documenten op de achtergrond',
      '# Bespreking in de commissie',
      '# Ondertekening',
    ]);
    assert.match(tekst, /1\. Regiovisie 2029-2033 vast te stellen, voor 1 januari 2029 tot en met 31 december 2033\./);
    assert.match(tekst, /2\. .*in de plaats.* Regiovisie 2024-2028 \(vastgesteld op 11 juni 2024\)\./);
    assert.match(tekst, /Onderwerp: Regiovisie 2029-2033/);
    assert.match(tekst, /Vergadering van de raad: 21 juni 2028/);
    assert.match(tekst, /1 maart 2028 tot en met 15 april 2028 \| Inspraak: 17 reacties ontvangen/);
    assert.match(tekst, /Gemeenteraad \| Vaststellen \| 21 juni 2028/);
    assert.match(tekst, /bespreekt dit voorstel op 6 juni 2028/);
    assert.match(tekst, /Regio over financien\.\nGouda: financien/);
  });

  for (const [rol, zin] of [
    ['vaststellen', /1\. .* vast te stellen/],
    ['instemmen', /1\. In te stemmen met/],
    ['zienswijze', /1\. Een zienswijze te geven/],
    ['terKennisname', /1\. Kennis te nemen/],
  ] as const satisfies readonly (readonly [Rol, RegExp])[])
    it(`wat de raad wordt gevraagd volgt uit zijn rol: ${rol}`, () => {
      const tekst = lees('raadsvoorstel', { ...VOL, route: [{ orgaan: 'raad', rol, gepland: day('2028-06-21') }] });
      assert.match(tekst, zin);
      assert.equal(/in de plaats/.test(tekst), rol === 'vaststellen' || rol === 'instemmen');
    });

  it('het college legt voor wat de raad vaststelt, en informeert een raad die alleen kennisneemt', () => {
    assert.match(lees('collegevoorstel', VOL), /voor te leggen met het raadsvoorstel/);
    const terKennis = { ...VOL, route: [{ orgaan: 'raad', rol: 'terKennisname', gepland: null }] } as const;
    assert.match(lees('collegevoorstel', terKennis), /met de raadsbrief te informeren/);
  });

  it('een geheim stuk zegt dat bovenaan, met het belang en wie het mag opheffen; een ander stuk niet', () => {
    const geheimhouding = {
      stuksoorten: ['raadsvoorstel', 'collegevoorstel'],
      grond: 'levenssfeer',
      opgelegdDoor: 'college',
      toelichting: 'De bijlage noemt een gezin.',
    } as const;
    const gegevens = { ...VOL, geheimhouding };
    const voorstel = maakStuk(w, 'raadsvoorstel', gegevens).document;
    assert.equal(voorstel.label, 'GEHEIM - Raadsvoorstel');
    assert.match(
      lees('raadsvoorstel', gegevens),
      /^Geheim[^]*artikel 87[^]*persoonlijke levenssfeer[^]*5\.1, lid 2, onder e[^]*opheffen: de gemeenteraad/,
    );
    assert.match(lees('raadsvoorstel', gegevens), /# Geheimhouding\nJa\. De bijlage noemt een gezin\./);
    // Only the college has its own proposal, so it may end that secrecy itself.
    assert.match(lees('collegevoorstel', gegevens), /opheffen: het college/);
    for (const soort of ['raadsbrief', 'persbericht'] as const) {
      assert.doesNotMatch(lees(soort, gegevens), /geheim/i);
      assert.doesNotMatch(maakStuk(w, soort, gegevens).document.label, /GEHEIM/);
    }
    const deels = { ...VOL, geheimhouding: { ...geheimhouding, stuksoorten: ['raadsbrief'] } } as const;
    assert.match(lees('raadsvoorstel', deels), /Nee, dit voorstel is openbaar\. Geheim zijn: Raadsbrief/);
    assert.match(lees('raadsvoorstel', VOL), /Nee\. Dit voorstel en de bijlagen zijn openbaar/);
    for (const soort of STUKSOORTEN) assert.deepEqual(documentFaults(maakStuk(w, soort, gegevens).document), [], soort);
  });

  it('een tekst voor een soort stuk gaat voor die voor alle stukken', () => {
    const teksten = new Map(VOL.regio.teksten).set(tekstsleutel('raadsbrief', 'inleiding'), 'Alleen in de brief.');
    const gegevens = { ...VOL, regio: { ...VOL.regio, teksten } };
    assert.match(lees('raadsbrief', gegevens), /Alleen in de brief/);
    assert.doesNotMatch(lees('raadsvoorstel', gegevens), /Alleen in de brief/);
  });

  it('de zienswijze geeft ruimte bij elk doel', () => {
    assert.match(lees('zienswijze', VOL), /1\.1 Eerder zien \| \n1\.2 Langer volgen \| /);
    assert.match(lees('zienswijze', LEEG), /De hele tekst \| /);
  });

  it('het persbericht zegt waar hulp is', () => assert.match(lees('persbericht', LEEG), /112.*0800 2000/));

  it('vol ontbreekt er niets, leeg staat elke plek tussen haken en in de lijst', () => {
    assert.deepEqual(ontbrekend(w, VOL), []);
    const open = ontbrekend(w, LEEG);
    const sleutels = new Set(open.map(({ plek }) => plekSleutel(plek)));
    for (const sleutel of REGIOSLEUTELS) assert.ok(sleutels.has(`regio.${sleutel}`), sleutel);
    for (const sleutel of [...GEMEENTETEKSTEN, ...GEMEENTEFEITEN])
      assert.ok(sleutels.has(`gemeente.${sleutel}`), sleutel);
    for (const sleutel of ['huisstijl.ondertekening', 'route.raad', 'route.college'])
      assert.ok(sleutels.has(sleutel), sleutel);
    assert.match(lees('raadsvoorstel', LEEG), /\[nog in te vullen: de inleiding\]/);
    for (const soort of STUKSOORTEN) {
      const { document, ontbreekt } = maakStuk(w, soort, LEEG);
      assert.ok(ontbreekt.length > 0);
      assert.deepEqual(documentFaults(document), [], soort);
    }
  });

  it('elk stuk is goed te lezen, ook zonder iets ingevuld', () => {
    for (const soort of STUKSOORTEN)
      for (const gegevens of [VOL, LEEG])
        assert.deepEqual(documentFaults(maakStuk(w, soort, gegevens).document), [], soort);
  });

  it('een ronde is de nota en zes stukken per gemeente', () => {
    assert.equal(opdrachten(Array.from({ length: 18 }, (_, n) => `GM${n}`)).length, 109);
    assert.deepEqual(opdrachten([]), [{ gemeente: null, soort: 'nota' }]);
  });
});
