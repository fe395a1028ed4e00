// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { instant } from '../../platform/dates.ts';
import { tryStep } from '../../platform/process.ts';
import { bevatBsn, herleidbaar } from './herleidbaar/rules.ts';
import { perThema } from './raadsvraag/rules.ts';
import { inStukken } from './reactiepunt/rules.ts';
import { AFDOENINGEN, gevolgFouten, reactieStappen, waaromAntwoordDicht, type Reactie } from './rules.ts';

const LEIDER = new Set(['projectleider']);
const reactie = (anders: Partial<Reactie>): Reactie => ({
  status: 'ontvangen',
  punten: 2,
  open: 0,
  zonderGevolg: 0,
  ...anders,
});

describe('een reactie', () => {
  test('staat vast zodra zij in de nota bij de raden ligt; wat daarna kwam, tot de vaststelling', () => {
    const toen = instant('2024-04-01T10:00:00Z');
    const daarna = instant('2024-04-01T10:00:01Z');
    assert.equal(waaromAntwoordDicht('verwerking', null, toen), undefined);
    assert.equal(waaromAntwoordDicht('verwerking', toen, toen), undefined);
    assert.equal(waaromAntwoordDicht('besluitvorming', toen, toen), 'reactie.voorgelegd');
    assert.equal(waaromAntwoordDicht('besluitvorming', toen, daarna), undefined);
    assert.equal(waaromAntwoordDicht('besluitvorming', toen), undefined);
    assert.equal(waaromAntwoordDicht('vastgesteld', toen, daarna), 'besluitvorming.voorbij');
  });
  test('te vroeg splitsen of beantwoorden geeft elke reden', () => {
    const splits = tryStep(reactieStappen, 'reactieSplitsen', reactie({ punten: 0 }), LEIDER);
    assert.ok(!splits.ok && splits.why === 'gates');
    const antwoord = tryStep(
      reactieStappen,
      'reactieBeantwoorden',
      reactie({ status: 'gesplitst', open: 1, zonderGevolg: 2 }),
      LEIDER,
    );
    assert.ok(!antwoord.ok && antwoord.why === 'gates');
    assert.deepEqual(
      antwoord.reasons.map(({ reason }) => [reason?.key, reason?.values?.['n']]),
      [
        ['poort.reactieantwoord', 1],
        ['poort.reactiegevolg', 2],
      ],
    );
  });

  test('een griffier splitst, maar stelt niets vast', () => {
    const griffier = new Set(['griffier']);
    assert.ok(tryStep(reactieStappen, 'reactieSplitsen', reactie({}), griffier).ok);
    assert.ok(!tryStep(reactieStappen, 'reactieVaststellen', reactie({ status: 'beantwoord' }), griffier).ok);
  });

  test('verwerkt zonder wijziging en naar het plan zonder actie kunnen niet', () => {
    const fout = (afdoening: (typeof AFDOENINGEN)[number]) =>
      gevolgFouten({ afdoening, heeftWijziging: false, actie: '' }).map(({ field }) => field);
    assert.deepEqual(AFDOENINGEN.map(fout), [['wijziging'], ['actie'], [], [], [], []]);
    assert.deepEqual(gevolgFouten({ afdoening: 'verwerktInVisie', heeftWijziging: true, actie: '' }), []);
    assert.deepEqual(gevolgFouten({ afdoening: 'naarUitvoeringsplan', heeftWijziging: false, actie: 'x' }), []);
  });
});

describe('wat kan zeggen wie iemand is', () => {
  test('e-mail, telefoon, adres en naam worden gezien', () => {
    assert.deepEqual(herleidbaar('Mail mij op a.b@voorbeeld.example'), ['mail']);
    assert.deepEqual(herleidbaar('Bel 06-00 00 00 00.'), ['telefoon']);
    assert.deepEqual(herleidbaar('Ik woon op 0012 AB 7'), [], 'een postcode begint niet met een nul');
    assert.deepEqual(herleidbaar('Ik woon op 1234 AB 7, Voorbeeldstraat 12'), ['adres']);
    assert.deepEqual(herleidbaar('Mijn naam is Kim en mevrouw De Boer weet het'), ['naam']);
  });
  test('gewone tekst, jaren en bedragen niet', () => {
    for (const tekst of [
      'In 2024 was 35,2 procent een herhaalde melding, tegen 4785 adviezen in 2022.',
      'Geef meer geld: 1.250.000 euro voor de opvang, en let op artikel 2.1.2.',
      'De gemeente en Veilig Thuis werken samen op maandag 3 april.',
    ])
      assert.deepEqual(herleidbaar(tekst), [], tekst);
  });
  test('een BSN wordt herkend aan de elfproef', () => {
    assert.ok(bevatBsn('nummer 111222333.'));
    assert.ok(bevatBsn('nummer 111 222 333.'));
    assert.ok(!bevatBsn('nummer 111222334.'));
    assert.ok(!bevatBsn('nummer 000000000, of 1112223331'));
  });
});

describe('de punten van een reactie', () => {
  test('de tekst in stukken is samen weer de tekst', () => {
    const tekst = 'Meer opvang graag. En let op kinderen. Dank.';
    const stukken = inStukken(tekst, [
      { volgnummer: 1, tekst: 'let op kinderen' },
      { volgnummer: 2, tekst: 'Meer opvang' },
      { volgnummer: 3, tekst: 'staat er niet in' },
      { volgnummer: 4, tekst: 'op kinderen. Dank' },
    ]);
    assert.equal(stukken.map((stuk) => stuk.tekst).join(''), tekst);
    assert.deepEqual(
      stukken.flatMap(({ punt }) => punt ?? []),
      [2, 1],
    );
  });
  test('vragen staan per thema, elk antwoord een keer', () => {
    const vraag = (thema: string, antwoord: string, tekst: string) => ({ thema, antwoord, tekst });
    const groepen = perThema([
      vraag('geld', 'a', '1'),
      vraag('geld', 'a', '2'),
      vraag('geld', 'b', '3'),
      vraag('', 'c', '4'),
    ]);
    assert.deepEqual(
      groepen.map(({ thema, antwoorden }) => [thema, antwoorden.map(({ vragen }) => vragen.length)]),
      [
        ['geld', [2, 1]],
        ['', [1]],
      ],
    );
  });
});
