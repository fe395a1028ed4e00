// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leesVisie } from '../../rules.ts';

// Every vision below is invented for these tests: regions and texts do not exist.

const doelen = (tekst: string): string[] => {
  const { onderdelen } = leesVisie(tekst);
  const titels = new Map(onderdelen.map((deel) => [deel.id, deel.titel]));
  return onderdelen
    .filter((deel) => deel.soort === 'doel')
    .map((deel) => `${titels.get(deel.ouder ?? '') ?? ''} > ${deel.tekst}`);
};

const PER_PIJLER = `Koersdocument Zuidelijke Delta 2021-2025

Hoofdstuk 2 Onze pijlers

Pijler I Vinden

Doel | Actie | Trekker
Inwoners vinden snel hulp | Website vernieuwen | Veilig Thuis
Huisartsen melden vaker | Scholing per wijk | GGD

Pijler II Volhouden

Doel | Actie | Trekker
Gezinnen blijven twee jaar in beeld | Monitor bouwen | Centrumgemeente Rietdam
Terugval wordt op tijd gezien | Belronde | Lokale teams
`;

test('een tabel van doelen geeft de doelcel van elke rij, niet de kopregel', () => {
  assert.deepEqual(doelen(PER_PIJLER), [
    'Vinden > Inwoners vinden snel hulp',
    'Vinden > Huisartsen melden vaker',
    'Volhouden > Gezinnen blijven twee jaar in beeld',
    'Volhouden > Terugval wordt op tijd gezien',
  ]);
  const visie = leesVisie(PER_PIJLER);
  assert.deepEqual(visie.centrumgemeenten, ['Rietdam']);
  assert.deepEqual(visie.waarschuwingen, [], 'the number of a chapter is no number of pijlers');
});

test('een kolom met de lijn hangt elk doel onder zijn lijn; een lege cel gaat verder met de vorige', () => {
  const tekst = `Regiovisie Oostrand
Looptijd: 2023 - 2026

Thema | Doel | Actie
Voorkomen | Inwoners kennen de signalen | Campagne
| Scholen werken met de meldcode | Scholing
Stoppen | Elk gezin heeft een plan | Werkwijze

Voorkomen
Wij zetten in op bewustwording.

Stoppen
Wij zetten in op samenwerking.
`;
  assert.deepEqual(doelen(tekst), [
    'Voorkomen > Inwoners kennen de signalen',
    'Voorkomen > Scholen werken met de meldcode',
    'Stoppen > Elk gezin heeft een plan',
  ]);
});

test('een tabel met cijfers of met tabs zonder doelkolom geeft geen doelen', () => {
  assert.deepEqual(doelen('Regiovisie Oostrand\n\nActie\tTrekker\nCampagne\tGGD\nScholing\tGemeenten\n'), []);
  assert.deepEqual(doelen('Regiovisie Oostrand\n\nDoel | Actie\n\nDe rest volgt later.\n'), []);
});

test('een lange tabel waarin elke rij een eigen lijn noemt wordt in evenredige tijd gelezen', () => {
  const tabel = (rijen: number) =>
    `Verzonnen visie 2027-2030\n\nDoel\tLijn\tActie\n${Array.from({ length: rijen }, (_, n) => `Doel nummer ${n}\tLijn ${n}\tdoen`).join('\n')}`;
  const duur = (rijen: number) => {
    const begin = performance.now();
    leesVisie(tabel(rijen));
    return performance.now() - begin;
  };
  duur(2000);
  const kort = duur(4000);
  assert.ok(duur(16_000) < 12 * kort + 500, 'four times as long a table takes about four times as long, never sixteen');
});
