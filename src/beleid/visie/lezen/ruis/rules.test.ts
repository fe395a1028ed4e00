// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leesVisie } from '../rules.ts';

// Every vision below is invented for these tests: regions and texts do not exist.

const doelen = (tekst: string): string[] =>
  leesVisie(tekst)
    .onderdelen.filter((deel) => deel.soort === 'doel')
    .map((deel) => deel.tekst);

const spoor = (nummer: number, kop: string, punten: string): string =>
  `Spoor ${nummer}: onderwerp ${nummer}\n${kop}\n${punten}\n\n`;

test('een vraag of aankondiging die onder elke lijn terugkomt is geen koptekst', () => {
  const wens = [1, 2, 3].map((nr) =>
    spoor(nr, 'Wij willen bereiken dat:', `- wens ${nr} uitkomt;\n- hulp ${nr} er is.`),
  );
  assert.equal(doelen(`Regiovisie Noordland 2022-2026\n\n${wens.join('')}`).length, 6);
  const vraag = [1, 2, 3].map((nr) =>
    spoor(nr, 'Wat willen we bereiken in 2029?', `(a) wens ${nr} uitkomt;\n(b) hulp ${nr} er is.`),
  );
  assert.equal(doelen(`Regiovisie Noordland 2022-2026\n\n${vraag.join('')}`).length, 6);
});

test('een koptekst met paginanummer valt wel weg, ook midden in een doel', () => {
  const kop = (nummer: number): string => `Regiovisie Geweld Stopt ${nummer}\n`;
  const tekst = `${kop(1)}Regiovisie Geweld Stopt 2025–2028
${kop(2)}Ontwikkellijn 1: Samen zien
Doel 1 Buren en familie weten bij wie zij terechtkunnen met een zorg, ook
${kop(3)}als zij anoniem willen blijven.
${kop(4)}Doel 2 Elk gezin heeft een plan.
`;
  assert.deepEqual(doelen(tekst), [
    'Buren en familie weten bij wie zij terechtkunnen met een zorg, ook als zij anoniem willen blijven.',
    'Elk gezin heeft een plan.',
  ]);
});
