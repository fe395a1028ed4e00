// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passageTussen, staatIn, venster, vindPassage, vloeiend } from './rules.ts';

// Verzonnen tekst, met de regelafstand van een PDF.
const BRON = `1 Doelen

1. Elk gezin heeft een vast gezicht dat blijft tot het weer vei-
lig is.

2. De buurt weet waar hulp te vinden is. (a+b)

De buurt helpt mee.
`;

test('woorden worden gevonden ook als de bron er een regel tussen zet, en met tekens die in een patroon iets betekenen', () => {
  const plek = vindPassage('een\n\n twee drie', 'een twee');
  assert.deepEqual(plek, { ok: true, bron: { van: 0, tot: 10 } });
  assert.equal(vindPassage(BRON, '(a+b)').ok, true);
});

test('woorden die er niet staan of vaker staan wijzen niets aan', () => {
  assert.deepEqual(vindPassage(BRON, 'Elk gezin krijgt'), { ok: false, fout: 'fout.nietInBron' });
  assert.deepEqual(vindPassage(BRON, 'De buurt'), { ok: false, fout: 'fout.vakerInBron' });
  assert.deepEqual(vindPassage(BRON, '   '), { ok: false, fout: 'fout.nietInBron' });
});

test('een passage loopt van de eerste tot en met de laatste woorden, en nooit terug', () => {
  const plek = passageTussen(BRON, '2. De buurt', 'te vinden is.');
  assert.ok(plek.ok);
  assert.equal(BRON.slice(plek.bron.van, plek.bron.tot), '2. De buurt weet waar hulp te vinden is.');
  const terug = passageTussen(BRON, '2. De buurt', 'vast gezicht');
  assert.deepEqual(terug, { ok: false, fout: 'fout.nietInBron', veld: 'eind' });
});

test('een stuk van hoofdstuklengte is geen onderdeel', () => {
  const lang = `begin ${'woord '.repeat(3000)} einde`;
  assert.deepEqual(passageTussen(lang, 'begin', 'einde'), { ok: false, fout: 'fout.passageTeLang', veld: 'eind' });
});

test('afbreken, opsomtekens en regels maken geen andere zin; andere woorden wel', () => {
  assert.equal(staatIn('• weer vei-\nlig is', 'Weer veilig is.'), true);
  assert.equal(staatIn('weer veilig is', 'altijd veilig is'), false);
});

test('het venster houdt voor, passage en na bij elkaar en zegt wat er niet staat', () => {
  const plek = vindPassage(BRON, 'De buurt helpt mee.');
  assert.ok(plek.ok);
  const zicht = venster(BRON, plek.bron, 60);
  assert.equal(zicht.passage, 'De buurt helpt mee.');
  assert.match(zicht.voor, /\(a\+b\)/);
  assert.equal(zicht.meerVoor, true);
  assert.equal(zicht.meerNa, false);
  const kort = venster('x'.repeat(100), { van: 0, tot: 100 }, 10, 40);
  assert.deepEqual([kort.passage.length, kort.afgekapt], [40, 60]);
});

test('vloeiende tekst is even lang als de bron en verliest geen letter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'bc', ' ', '\n', '\n\n', '\f', '1. ', 'woord '.repeat(12))),
      (stukken) => {
        const tekst = stukken.join('');
        const uit = vloeiend(tekst);
        assert.equal(uit.length, tekst.length);
        assert.equal(uit.replaceAll(/\s/g, ''), tekst.replaceAll(/\s/g, ''));
      },
    ),
  );
});

test('een venster op een willekeurige plek toont precies de passage die is gevraagd', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(300), fc.nat(200), (tekst, a, b, ruimte) => {
      const [van, tot] = [Math.min(a, b, tekst.length), Math.min(Math.max(a, b), tekst.length)];
      const { passage } = venster(tekst, { van, tot }, ruimte);
      assert.equal(passage.replaceAll(/\s/g, ''), tekst.slice(van, tot).replaceAll(/\s/g, ''));
    }),
  );
});
