// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { TRAJECTSTATUSSEN } from '../visietraject/rules.ts';
import { begrippenlezer } from './begrip/rules.ts';
import { bladzijden, bladzijdeVan, mogelijkeOuders, tekstVan } from './boom/rules.ts';
import { genoemdeBron, lacunes } from './cijfer/rules.ts';
import { leeshulp } from './eenvoudig/rules.ts';
import { AANLEIDINGEN, cijferRegel, GEEN_CIJFER, leesCijferRegel, magWijzigen, schoon } from './rules.ts';
import { passageFormulier } from './schema.ts';
import { vergelijkDoelen } from './vorigevisie/rules.ts';

describe('wanneer woorden mogen veranderen', () => {
  test('tijdens de inspraak en na de vaststelling nooit; in de besluitvorming alleen door een amendement', () => {
    const mag = TRAJECTSTATUSSEN.map((status) => [
      status,
      AANLEIDINGEN.filter((een) => magWijzigen(status, een)).length,
    ]);
    assert.deepEqual(Object.fromEntries(mag), {
      voorwerk: 6,
      procesafspraken: 6,
      opstellen: 6,
      afstemming: 6,
      inspraak: 0,
      verwerking: 6,
      besluitvorming: 1,
      vastgesteld: 0,
    });
    assert.equal(magWijzigen('besluitvorming', 'amendement'), true);
  });
});

const doel = (id: string, tekst: string, anders: object = {}) => ({
  id,
  ouder_id: null,
  volgorde: 1,
  titel: '',
  tekst,
  soort: 'doel',
  vorig_onderdeel_id: null,
  vervallen: false,
  adres: 1,
  ...anders,
});

describe('naast de vorige visie', () => {
  test('een doel blijft, verandert, verdwijnt of is nieuw', () => {
    const vorige = [
      doel('a', 'Minder geweld.'),
      doel('b', 'Sneller hulp.'),
      doel('c', 'Meer opvang.'),
      doel('d', 'Weg.'),
    ];
    const nu = [
      doel('1', 'Minder  geweld.\n', { vorig_onderdeel_id: 'a' }),
      doel('2', 'Sneller goede hulp.', { vorig_onderdeel_id: 'b' }),
      doel('3', 'Opvang voor vrouwen.', { vorig_onderdeel_id: 'c' }),
      doel('4', 'Opvang voor mannen.', { vorig_onderdeel_id: 'c' }),
      doel('5', 'Iets nieuws.'),
      doel('6', 'Weg.', { vorig_onderdeel_id: 'd', vervallen: true }),
      doel('7', 'Geen doel.', { soort: 'tekst' }),
    ];
    const uit = vergelijkDoelen(vorige, nu).map(({ stand, oud, nieuw }) => [oud?.id ?? '', stand, nieuw.length]);
    assert.deepEqual(uit, [
      ['a', 'gebleven', 1],
      ['b', 'gewijzigd', 1],
      ['c', 'gewijzigd', 2],
      ['d', 'losgelaten', 0],
      ['', 'nieuw', 1],
    ]);
  });
});

describe('cijfers', () => {
  const veld = (waarde: string) => {
    const gelezen = passageFormulier.safeParse({ soort: 'cijfer', titel: 'x', waarde });
    return gelezen.success ? gelezen.data.waarde : 'fout';
  };
  test('een punt of streepje is niet bekend en wordt nooit nul', () => {
    for (const leeg of ['.', '-', '–', 'x', '?', '', ' . ']) assert.equal(veld(leeg), null, leeg);
    assert.equal(veld('0'), 0);
    assert.equal(veld('5.740'), 5740);
    assert.equal(veld('35,2'), 35.2);
    assert.equal(veld('veel'), 'fout');
    assert.match(cijferRegel({ ...GEEN_CIJFER, jaar: 2022 }), /^\? \(2022\)$/);
  });
  test('de regel die in de geschiedenis staat, geeft het cijfer terug', () => {
    const cijfer = fc.record({
      waarde: fc.option(fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(0, 35.2, -0.25)), { nil: null }),
      eenheid: fc.constantFrom(null, 'aantal', 'procent', 'per10000', 'euro'),
      jaar: fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null }),
      bron: fc.constantFrom('', 'CBS, tabel 85.', 'Rapport (2021) van de GGD', 'Een * bron'),
      voorlopig: fc.boolean(),
    });
    fc.assert(
      fc.property(cijfer, (een) => {
        const regel = cijferRegel(een);
        // Without a value, a year and a source there is no figure to tell.
        assert.deepEqual(leesCijferRegel(regel), regel === '' ? GEEN_CIJFER : { ...een });
      }),
    );
    assert.deepEqual(leesCijferRegel('iets anders'), { ...GEEN_CIJFER, bron: 'iets anders' });
  });
  test('een bron die in de woorden staat, wordt gevonden', () => {
    assert.equal(genoemdeBron('Meldingen: 5740 (2022). Bron: CBS, tabel 85.'), 'CBS, tabel 85');
    assert.equal(genoemdeBron('Bron: een\nBron: twee\nmeer'), 'twee');
    assert.equal(genoemdeBron('De bronnen drogen op.'), '');
  });
  test('wat ontbreekt, wordt gezegd', () => {
    assert.deepEqual(lacunes(GEEN_CIJFER), ['geenWaarde', 'geenBron', 'geenJaar']);
    assert.deepEqual(lacunes({ ...GEEN_CIJFER, waarde: 0, bron: 'CBS', jaar: 2022 }), []);
  });
});

describe('begrippen in de tekst', () => {
  const lees = begrippenlezer([
    { woord: 'Veilig Thuis', adres: 1 },
    { woord: 'thuis', adres: 2 },
    { woord: 'MDA++', adres: 3 },
    { woord: 'co-ouder', adres: 4 },
  ]);
  const gevonden = (tekst: string) =>
    lees(tekst).flatMap(({ tekst: woord, adres }) => (adres ? [`${adres} ${woord}`] : []));
  test('het langste woord wint, elk woord een keer, en nooit midden in een ander', () => {
    assert.deepEqual(gevonden('Veilig Thuis en thuis, en weer thuis. Thuisbasis en MDA++.'), [
      '1 Veilig Thuis',
      '2 thuis',
      '3 MDA++',
    ]);
    assert.deepEqual(gevonden('Éénthuis, een co-ouder'), ['4 co-ouder']);
  });
  test('geen teken gaat verloren, en zonder begrippen blijft de tekst heel', () => {
    const tekst = 'Thuis \u{1F3E0} is thuis; Veilig Thuis. İ';
    assert.equal(
      lees(tekst)
        .map((stuk) => stuk.tekst)
        .join(''),
      tekst,
    );
    assert.deepEqual(begrippenlezer([])('x'), [{ tekst: 'x' }]);
  });
});

describe('de boom', () => {
  const blad = (id: string, ouder_id: string | null, anders: object = {}) => ({
    ...doel(id, 'x'.repeat(100)),
    ouder_id,
    volgorde: Number(id),
    adres: Number(id),
    ...anders,
  });
  const tekst = [blad('1', null), blad('2', '1'), blad('3', '2'), blad('4', null), blad('5', '4', { vervallen: true })];
  test('leest in volgorde, zonder wat verviel', () => {
    assert.deepEqual(
      tekstVan(tekst).map(({ passage, diepte }) => [passage.id, diepte]),
      [
        ['1', 0],
        ['2', 1],
        ['3', 2],
        ['4', 0],
      ],
    );
  });
  test('een passage hangt nooit onder zichzelf of onder wat eronder hangt', () => {
    assert.deepEqual(
      mogelijkeOuders(tekst, '1').map(({ passage }) => passage.id),
      ['4'],
    );
  });
  test('een lange tekst wordt in delen gelezen; een enkele lange passage krijgt een eigen deel', () => {
    const delen = bladzijden(tekstVan(tekst), 900);
    assert.deepEqual(
      delen.map((deel) => deel.map(({ passage }) => passage.adres)),
      [
        [1, 2],
        [3, 4],
      ],
    );
    assert.equal(bladzijdeVan(delen, 3), 1);
    assert.equal(bladzijdeVan(delen, 99), 0);
    assert.equal(bladzijden([], 10).length, 1);
    assert.equal(bladzijden(tekstVan(tekst), 1).length, 4);
  });
});

describe('hulp bij eenvoudige taal', () => {
  test('telt lange zinnen en lange woorden', () => {
    const hulp = leeshulp(`Kort. ${'woord '.repeat(16)}. Handelingsverlegenheid komt voor! De 3.500 mensen.`);
    assert.equal(hulp.langeZinnen, 1);
    assert.deepEqual(hulp.langeWoorden, ['handelingsverlegenheid']);
    assert.deepEqual(leeshulp(''), { zinnen: 0, woorden: 0, langeZinnen: 0, langeWoorden: [] });
  });
});

describe('schone tekst', () => {
  test('regeleinden zijn overal gelijk, stuurtekens verdwijnen, andere tekens blijven', () => {
    assert.equal(schoon('a\r\nb\rc\td'), 'a\nb\nc\td');
    assert.equal(schoon('a\u0000b\u001B[31m'), 'ab[31m');
    assert.equal(schoon('e\u0301 \u{1F3E0} \u05D0'), 'é \u{1F3E0} א');
  });
});
