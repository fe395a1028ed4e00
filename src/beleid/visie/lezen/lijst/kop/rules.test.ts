// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leesVisie } from '../../rules.ts';

// Every vision below is invented for these tests: regions and texts do not exist.

const titels = (tekst: string, soort: string): string[] =>
  leesVisie(tekst)
    .onderdelen.filter((deel) => deel.soort === soort)
    .map((deel) => deel.titel);

test('"drie actielijnen:" en dan drie genummerde koppen: dat zijn de lijnen', () => {
  const tekst = `Regiovisie Bosrand

De visie kent drie actielijnen:

1. Eerder zien

Signalen komen vaak laat. Dat willen wij veranderen.

2. Sneller helpen

Hulp begint nu te laat en stopt te vroeg.

3. Langer volhouden

Na een jaar kijken wij nog eens mee.
`;
  assert.deepEqual(titels(tekst, 'lijn'), ['Eerder zien', 'Sneller helpen', 'Langer volhouden']);
  assert.deepEqual(titels(tekst.replace('drie', 'vier'), 'lijn'), [], 'a series that is too short proves nothing');
  assert.deepEqual(titels(tekst.replace('De visie', 'Het landelijke programma'), 'lijn'), [], 'not of this vision');
});

test('genoemde doelen als koppen; de titel van een programma met jaren is geen lijn', () => {
  const tekst = `Programma Veilig Samenleven 2026-2030
Regio Noorderkwartier

In het kort
De regio werkt aan drie doelen. Deze doelen gelden voor alle gemeenten.

1. Kinderen zijn veilig
Wij streven naar een veilige jeugd. Daarom werken wij met gezinnen samen.

2. Partners zijn veilig
Stalking wordt tijdig herkend.

3. De keten werkt samen
Er is een gezamenlijke agenda.

Begrippen
Dwingende controle: een patroon van gedrag waarmee de een de ander beheerst.
Belaging: iemand steeds weer lastigvallen.
`;
  const visie = leesVisie(tekst);
  assert.deepEqual(titels(tekst, 'doel'), ['Kinderen zijn veilig', 'Partners zijn veilig', 'De keten werkt samen']);
  assert.deepEqual(titels(tekst, 'lijn'), []);
  assert.deepEqual(titels(tekst, 'begrip'), ['Dwingende controle', 'Belaging']);
  assert.deepEqual([visie.titel, visie.looptijd], ['Programma Veilig Samenleven', { van: 2026, tot: 2030 }]);
});

test('namen in een zin en regels met puntkomma zijn lijnen, ook zonder opsomtekens', () => {
  const zin = `Regiovisie Stop het Zwijgen 2025-2030

Er staan drie thema's centraal: preventie, signalering en herstel.

Preventie
We willen dat minder mensen met geweld te maken krijgen.

Signalering
Signalen blijven nu liggen.

Herstel
Geweld komt nu te vaak terug.
`;
  assert.deepEqual(titels(zin, 'lijn'), ['Preventie', 'Signalering', 'Herstel']);
  assert.deepEqual(titels(zin, 'doel'), ['We willen dat minder mensen met geweld te maken krijgen']);
  const regels = `Regiovisie Zilt
Het plan gaat over de periode 2019-2023 en beslaat drie actielijnen:
Eerder zien;
Sneller stoppen;
Bijzondere groepen.
De raden van Dalen, Sleen en Zweel stellen het plan vast.
`;
  assert.deepEqual(titels(regels, 'lijn'), ['Eerder zien', 'Sneller stoppen', 'Bijzondere groepen']);
  assert.deepEqual(leesVisie(regels).gemeenten, ['Dalen', 'Sleen', 'Zweel']);
});
