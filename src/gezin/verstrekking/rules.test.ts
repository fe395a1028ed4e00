// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noemtAdres, noemtMelder, ontbreektAanVerstrekking } from './rules.ts';

const goed = { grondslag: 'medewerkingNodig', doel: 'zicht op veiligheid', noodzaak: 'het team gaat helpen' };

test('G20: zonder grond, doel of noodzaak wordt niets verteld; toestemming is nooit vanzelf de grond', () => {
  assert.deepEqual(ontbreektAanVerstrekking(goed), []);
  assert.deepEqual(ontbreektAanVerstrekking({ ...goed, noodzaak: '  ' }), ['noodzaak']);
  assert.deepEqual(ontbreektAanVerstrekking({ grondslag: null, doel: '', noodzaak: '' }), [
    'grondslag',
    'doel',
    'noodzaak',
  ]);
});

test('G19: de naam van de melder gaat niet mee, hoe die ook is geschreven', () => {
  const gezin = ['Moeder Jansen', 'Kind Jansen'];
  for (const tekst of [
    'Mies Melder zag het.',
    'volgens MIES  melder',
    'Mevrouw Melder belt morgen.',
    'Zo zegt Miès-Melder',
  ])
    assert.equal(noemtMelder(tekst, 'Mies Melder', gezin), true, tekst);
  for (const tekst of ['De melder zag het.', 'Wij belden de politie.', 'Melderslaan', ''])
    assert.equal(noemtMelder(tekst, 'Mies Melder', gezin), false, tekst);
  assert.equal(noemtMelder('De politie kwam.', 'Politie', gezin), false);
  assert.equal(noemtMelder('Moeder Jansen belde.', 'Moeder Jansen', gezin), false, 'een gezinslid mag als gezinslid');
  assert.equal(noemtMelder('Jansen woont daar.', 'Oma Jansen', gezin), false, 'de naam van het gezin verraadt niemand');
  assert.equal(noemtMelder('Oma Jansen belde.', 'Oma Jansen', gezin), true);
});

test('G21: een postcode in een tekst wordt herkend, een jaartal niet', () => {
  for (const tekst of ['Zij woont op 2312 AB 14', 'adres 2312ab', '2312AB'])
    assert.equal(noemtAdres(tekst), true, tekst);
  for (const tekst of ['In 2024 is er gebeld', 'nummer 12345', 'op 12 mei 2025', '0612 AB', '1940 SS'])
    assert.equal(noemtAdres(tekst), false, tekst);
});
