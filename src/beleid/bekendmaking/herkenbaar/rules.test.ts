// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { herkenbaarIn, vondsten, type Herkenbaar } from './rules.ts';

/** All invented. The account passes its check and is the one that banks use as an example. */
const RAAK: readonly (readonly [Herkenbaar, string])[] = [
  ['naam', 'J. Jansen belde op maandag'],
  ['naam', 'Dat zei J.Jansen'],
  ['naam', 'Volgens J Jansen klopt het niet'],
  ['naam', 'A.B.C. van den Heuvel schreef'],
  ['naam', 'Jansen, J. en anderen'],
  ['naam', 'A. De Vries vindt dat'],
  ['naam', 'M. El-Amrani vindt dat'],
  ['naam', 'meneer Bakker vertelde'],
  ['naam', 'Mijnheer Bakker vertelde'],
  ['naam', 'mevrouw van ’t Hof vertelde'],
  ['naam', "Mevr. Van 't Hof vertelde"],
  ['naam', 'mevrouw O’Brien vertelde'],
  ['naam', 'drs. Smit vertelde'],
  ['naam', 'oma Toos paste op'],
  ['naam', 'juf Marjan zag het'],
  ['naam', 'de familie Jansen woont daar'],
  ['naam', 'Familie de Boer'],
  ['naam', 'het gezin El Amrani'],
  ['naam', 'fam. Visser'],
  ['naam', 'wethouder de Vries zei'],
  ['naam', 'burgemeester A. Smit zei'],
  ['naam', 'Toen kwam Van der Berg'],
  ['naam', 'Ik sprak van den Broek'],
  ['naam', 'Dat zag Van Dijk ook'],
  ['naam', 'Sara K. deed aangifte'],
  ['naam', 'Pieter de Jong deed aangifte'],
  ['naam', 'Marieke Jansen-de Vries deed aangifte'],
  ['naam', 'J\u200B. Jan\u00ADsen belde'],
  ['naam', 'optie A. de Vries koos die'],
  ['dossiernummer', 'ons kenmerk: 2024-00123'],
  ['dossiernummer', 'Kenmerk Z/24/123456'],
  ['dossiernummer', 'zaaknummer 4711-2024'],
  ['dossiernummer', 'in zaak 123456 is besloten'],
  ['dossiernummer', 'dossier nr. 88123'],
  ['dossiernummer', 'cliëntnummer 00123'],
  ['dossiernummer', 'meldingsnummer VT-2024-0815'],
  ['dossiernummer', 'parketnummer 09/123456-24'],
  ['dossiernummer', 'de uitspraak C/09/654321'],
  ['dossiernummer', 'ECLI:NL:RBDHA:2024:12345'],
  ['dossiernummer', 'Z24-012345 loopt nog'],
  ['rekeningnummer', 'Stort op NL91ABNA0417164300'],
  ['rekeningnummer', 'Stort op nl91 abna 0417 1643 00 en dan'],
  ['rekeningnummer', 'BE68 5390 0754 7034'],
  ['kenteken', 'Zijn auto is de XX-12-YZ'],
  ['kenteken', '12-ABC-3 stond voor de deur'],
  ['kenteken', 'G-123-AB stond voor de deur'],
  ['kenteken', 'kenteken AB 12 CD'],
];
/** What a vision or an answer is full of, and no person. */
const MIS: readonly string[] = [
  'De Wmo 2015 en de Jeugdwet gelden, net als de Wet verplichte meldcode.',
  'Artikel 2.1.2 van de Wmo 2015 vraagt om een plan; artikel 3 lid B. De raad stelt het vast.',
  'Kamerstuk 31015, nr. 123, en het besluit van 12-03-2024.',
  'In Den Haag, Alphen aan den Rijn, Bergen op Zoom, Kaag en Braassem en ’s-Hertogenbosch.',
  'Bodegraven-Reeuwijk en Noord-Holland doen mee. Ook Leiden, Gouda en Katwijk.',
  'Veilig Thuis Hollands Midden, GGD Hollands Midden, Stichting De Waag, Kwadraad en Zorg B.V. Leiden.',
  'De Raad voor de Kinderbescherming, het Openbaar Ministerie en de Politie Eenheid Den Haag.',
  'Centrum voor Jeugd en Gezin Gouda en het Sociaal Wijkteam.',
  'De wethouder Zorg, de burgemeester van Leiden en de directeur Veilig Thuis.',
  'Optie A. Daarna optie B. Deze kiest de raad. Bijlage C. De cijfers.',
  'Plan A Leiden en team B Noord; vitamine D Tekort is iets anders.',
  'Het gezin. De ouders. Familie en vrienden. Familieleden helpen mee.',
  'Elk gezin heeft een vast gezicht; de familie wordt gehoord.',
  'Basisschool De Regenboog, buurthuis Het Anker en wijkcentrum De Kooi.',
  'De periode 2024-2028, doel 2.1 en 12 van de 18 gemeenten.',
  'In dossier 2024 staat niets; de zaak van 2023-2024 is bekend.',
  'De kosten zijn 1.250.000 euro; dat is 35,2 procent. Bel 0800-2000 of 112.',
  'U kunt reageren. U Bent welkom. O Nee, dat niet.',
  'Er is een kenmerk dat telt: het kind. De zaak is belangrijk.',
  'MDA++ en COVID-19, T-1, CBS 2022, ISO 27001 en NEN 7510-2.',
  'Met dank aan de heren en dames van het team.',
  'Voor vragen: info@voorbeeld.nl.',
  'Van der Helststraat en van den Boschlaan zijn straten.',
];
const DOSSIERS = new URL('../../../../test/dossiers/', import.meta.url);

describe('wie een tekst herkent', () => {
  for (const [wat, tekst] of RAAK)
    test(`raak, ${wat}: ${JSON.stringify(tekst)}`, () => {
      for (const gehalte of ['punt', 'tekst'] as const) {
        const gevonden = herkenbaarIn(tekst, gehalte);
        assert.ok(gevonden.includes(wat), `${gehalte}: ${gevonden.join()}`);
        assert.ok(herkenbaarIn(`Eerst iets. ${tekst}.`, gehalte).includes(wat), gehalte);
      }
    });
  for (const tekst of MIS)
    test(`niemand: ${JSON.stringify(tekst)}`, () => {
      assert.deepEqual(vondsten(tekst, 'tekst'), []);
    });

  test('een rekening die niet klopt, is er geen', () => {
    assert.deepEqual(vondsten('NL92ABNA0417164300', 'tekst'), []);
  });

  test('een plek heet naar mensen, en is er geen', () => {
    for (const plek of ['Willem de Zwijgerlaan 3', 'J.P. Coenstraat 1', 'Meester Cornelisstraat', 'Prof. Lorentzlaan'])
      assert.deepEqual(vondsten(plek, 'plek'), [], plek);
    assert.deepEqual(vondsten('Bij mevrouw Jansen thuis', 'plek'), [{ wat: 'naam', woorden: 'mevrouw Jansen' }]);
  });

  test('wat er staat, wordt gezegd, elk een keer', () => {
    assert.deepEqual(vondsten('J. Jansen en K. Smit. J. Jansen weer. Kenteken XX-12-YZ.', 'punt'), [
      { wat: 'naam', woorden: 'J. Jansen' },
      { wat: 'naam', woorden: 'K. Smit' },
      { wat: 'kenteken', woorden: 'XX-12-YZ' },
      { wat: 'kenteken', woorden: 'Kenteken XX-12-YZ' },
    ]);
  });

  test('in echte visies is het een lijst die een mens kan nalopen', () => {
    for (const naam of readdirSync(DOSSIERS)) {
      const strings: string[] = [];
      JSON.parse(readFileSync(new URL(naam, DOSSIERS), 'utf8'), (_sleutel, waarde: unknown) => {
        if (typeof waarde === 'string') strings.push(waarde);
        return waarde;
      });
      const gevonden = strings.flatMap((tekst) => vondsten(tekst, 'tekst'));
      assert.ok(gevonden.length <= 3, `${naam}: ${JSON.stringify(gevonden)}`);
    }
  });
});
