// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GelezenVisie } from '../onderdeel/rules.ts';
import { leesVisie } from '../rules.ts';

// Every vision below is invented for these tests: regions, figures and texts do not exist.

const teksten = (visie: GelezenVisie, soort: string): string[] =>
  visie.onderdelen.filter((deel) => deel.soort === soort).map((deel) => deel.tekst);

/** "title of the parent > text" for every part of a kind. */
const onder = (visie: GelezenVisie, soort: string): string[] => {
  const titels = new Map(visie.onderdelen.map((deel) => [deel.id, deel.titel]));
  return visie.onderdelen
    .filter((deel) => deel.soort === soort)
    .map((deel) => `${deel.ouder === null ? '' : (titels.get(deel.ouder) ?? '?')} > ${deel.tekst}`);
};

const lijnen = (visie: GelezenVisie): string[] =>
  visie.onderdelen
    .filter((deel) => deel.soort === 'lijn')
    .map((deel) => `${deel.eigenLabel ?? ''} ${deel.nummer ?? '-'}: ${deel.titel}`);

const codes = (visie: GelezenVisie): string[] => visie.waarschuwingen.map((melding) => melding.code).toSorted();

const VERTREKPUNTEN = `Regionale visie Zonder Geweld 2019-2022
voor de regio Bosrand

De samenwerking rust op acht gedeelde vertrekpunten:
1) Veiligheid staat voorop
2) Een gezin, een plan
3) Iedereen doet mee
4) We leren van ervaring
5) Korte lijnen
6) Vroeg beginnen
7) Volhouden

Daarnaast zijn er twee randvoorwaarden:
a) voldoende middelen;
b) goede afspraken over gegevens.

De visie kent geen aparte doelen; die volgen in het uitvoeringsplan.
`;

test('vertrekpunten zonder doelen: niets erbij verzonnen, wel gezien dat er een ontbreekt', () => {
  const visie = leesVisie(VERTREKPUNTEN);
  assert.equal(lijnen(visie).length, 7);
  assert.deepEqual(teksten(visie, 'randvoorwaarde'), ['voldoende middelen;', 'goede afspraken over gegevens.']);
  assert.deepEqual(teksten(visie, 'doel'), []);
  assert.deepEqual(codes(visie), ['aantal-klopt-niet']);
});

const ONTWIKKELLIJNEN = `Veiligheid eerst!
Regionaal programma huiselijk geweld Rivierenbocht 2019 – 2021

DOELSTELLING
Het aantal gezinnen waarin geweld zich herhaalt, is eind 2021 met een kwart gedaald.

ZES ONTWIKKELLIJNEN
1. Ontwikkellijn Beter in beeld
Professionals signaleren eerder. In 2018 waren er 36 adviezen en 48 meldingen per 10.000 inwoners.
2. Ontwikkellijn Een taal
Alle partners werken met dezelfde begrippen.
3. Ontwikkellijn Snelle start
Hulp begint op de dag van de melding.
4. Ontwikkellijn Verbinding zorg en straf
Zorg en straf trekken samen op.
5. Ontwikkellijn Leren
We evalueren elk jaar.

DEELNEMENDE GEMEENTEN
• Appelbroek
• Berg aan de Vliet
• Kaag en Braassem
• Terwolde
`;

test('ontwikkellijnen: het genoemde aantal wordt naast het gevonden aantal gelegd', () => {
  const visie = leesVisie(ONTWIKKELLIJNEN);
  assert.deepEqual(
    lijnen(visie).map((lijn) => lijn.split(': ')[1]),
    ['Beter in beeld', 'Een taal', 'Snelle start', 'Verbinding zorg en straf', 'Leren'],
  );
  assert.deepEqual(visie.gemeenten, ['Appelbroek', 'Berg aan de Vliet', 'Kaag en Braassem', 'Terwolde']);
  assert.deepEqual(codes(visie), ['aantal-klopt-niet']);
  assert.deepEqual(
    visie.onderdelen.filter((deel) => deel.eenheid === 'per10000').map((deel) => [deel.waarde, deel.jaar]),
    [
      [36, 2018],
      [48, 2018],
    ],
  );
});

const PRIORITEITEN = `Actieplan Veilig Opgroeien en Veilig Ouder Worden
Veiligheidsregio Polderkwartier, 2020-2024

Samenvatting
Dit plan bevat vier prioriteiten.

Prioriteit 1
Kinderen eerst

Wat is er al?
Op alle scholen is een vertrouwenspersoon. Er zijn goede afspraken met de huisartsen.

Wat willen we bereiken in 2024?
Kinderen die geweld meemaken, krijgen binnen twee weken een gesprek.

Er is geen wachtlijst voor traumahulp.

Wat gaan we doen?
We leiden tien extra hulpverleners op.

Prioriteit 2
Ouderen in beeld

Wat is er al?
Er is een meldpunt.

Wat willen we bereiken in 2024?
In elke gemeente is één aanspreekpunt voor financieel misbruik van ouderen.

Wat gaan we doen?
We maken afspraken met banken en notarissen.

Prioriteit 3
Plegers aan zet

Wat willen we bereiken in 2024?
Elke pleger krijgt een aanbod.
`;

test('een kop over twee regels en doelen als losse alinea worden herkend', () => {
  const visie = leesVisie(PRIORITEITEN);
  assert.deepEqual(lijnen(visie), [
    'prioriteit 1: Kinderen eerst',
    'prioriteit 2: Ouderen in beeld',
    'prioriteit 3: Plegers aan zet',
  ]);
  assert.deepEqual(onder(visie, 'doel'), [
    'Kinderen eerst > Kinderen die geweld meemaken, krijgen binnen twee weken een gesprek.',
    'Kinderen eerst > Er is geen wachtlijst voor traumahulp.',
    'Ouderen in beeld > In elke gemeente is één aanspreekpunt voor financieel misbruik van ouderen.',
    'Plegers aan zet > Elke pleger krijgt een aanbod.',
  ]);
  assert.ok(codes(visie).includes('aantal-klopt-niet'), 'vier prioriteiten genoemd, drie uitgewerkt');
});
