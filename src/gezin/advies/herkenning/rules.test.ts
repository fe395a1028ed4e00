// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bevatBsn } from '../rules.ts';
import { isBsn } from '../../persoon/rules.ts';
import { herken } from './rules.ts';

test('een tekst zonder gegevens van iemand gaat door zonder vraag', () => {
  for (const tekst of [
    'Besproken hoe de vrager het gesprek met de ouders kan aangaan. Stap 3 van de meldcode uitgelegd.',
    'De vrager belt Veilig Thuis opnieuw als er iets gebeurt. Bij direct gevaar 112.',
    'Gewezen op Slachtofferhulp Nederland en op 0800-2000. Een kind van 7 jaar, 2 keer op school gezien.',
    'Buurvrouw is bang. Advies: praat eerst met de huisarts.',
    'Vrager wil weten of de meldcode ook voor vrijwilligers geldt. Zie Wmo 2015 en de Jeugdwet.',
    '',
  ])
    assert.deepEqual(herken(tekst), [], tekst);
});

test('wat op een naam, datum, adres of nummer lijkt, is een reden om nog eens te kijken', () => {
  const proef: readonly (readonly [string, string])[] = [
    ['De buurman heet Klaas en slaat zijn vrouw.', 'naamVanIemand'],
    ['Advies over mevrouw De Wit.', 'naamVanIemand'],
    ['Jan Jansen slaat zijn vrouw.', 'naamVanIemand'],
    ['Fatima is bang.', 'naamVanIemand'],
    ['Het gaat om het kind van Bakker.', 'naamVanIemand'],
    ['geboren op 3 mei 2014', 'geboortedatum'],
    ['Kind is van 03-05-2014.', 'geboortedatum'],
    ['Woont op de dorpsstraat 12', 'adresVanIemand'],
    ['in 2312 AB', 'adresVanIemand'],
    ['te bereiken op 06-12345678', 'telefoonOfMail'],
    ['mail naar iemand@voorbeeld.example', 'telefoonOfMail'],
  ];
  for (const [tekst, gegeven] of proef)
    assert.ok(
      herken(tekst).some((een) => een === gegeven),
      `${tekst}: ${gegeven}`,
    );
});

test('een burgerservicenummer wordt herkend aan de elfproef, ook met punten of spaties', () => {
  assert.equal(isBsn('111222333'), true);
  assert.equal(isBsn('123456789'), false);
  assert.equal(isBsn('000000000'), false, 'onbekend is geen nummer van iemand');
  assert.equal(isBsn('999999999'), false);
  assert.equal(bevatBsn('nummer 111222333 genoteerd'), true);
  assert.equal(bevatBsn('1112.22.333 en 111 222 333'), true);
  assert.equal(bevatBsn('bestelling 123456789'), false);
  assert.equal(bevatBsn('dossier 1112223334'), false, 'tien cijfers zijn er geen negen');
});
