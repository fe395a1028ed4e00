// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { berichten } from '../../taal/berichten.ts';
import {
  cijfer,
  gaatGoed,
  INDICATOREN,
  MATEN,
  mediaan,
  REEKSEN,
  REGIO,
  telling,
  vak,
  vindIndicator,
  type Metingen,
} from './rules.ts';

const metingen = (aantallen: readonly (readonly [string, number])[]): Metingen => ({
  gemeenten: [
    { code: 'A', naam: 'A' },
    { code: 'B', naam: 'B' },
  ],
  kwartalen: ['2025-3', '2025-4', '2026-1'],
  maten: MATEN,
  aantallen: new Map(aantallen),
  dagen: new Map([
    [vak('geaccepteerd', 'A', '2025-3'), new Map([[2, 3]])],
    [vak('geaccepteerd', 'B', '2025-4'), new Map([[9, 2]])],
  ]),
});

describe('indicatoren als gegevens', () => {
  it('elke indicator heeft in beide talen een naam, definitie, teller, noemer, bron en uitleg van de richting', () => {
    const ontbreekt = INDICATOREN.flatMap(({ sleutel }) =>
      ['naam', 'definitie', 'teller', 'noemer', 'bron', 'richting']
        .map((deel) => `indicator.${sleutel}.${deel}`)
        .filter((key) => !Object.hasOwn(berichten, key)),
    );
    assert.deepEqual(ontbreekt, []);
  });
  it('sleutels en reeksen zijn uniek', () => {
    for (const lijst of [INDICATOREN, REEKSEN])
      assert.equal(new Set(lijst.map(({ sleutel }) => sleutel)).size, lijst.length);
  });
  it('het aantal meldingen heeft geen gewenste richting: dat is een politieke keuze', () => {
    assert.equal(vindIndicator('meldingen')?.gewensteRichting, 'geen');
    assert.equal(vindIndicator('meldingenPerVorm')?.gewensteRichting, 'geen');
  });
});

describe('optellen', () => {
  const gemeten = metingen([
    [vak('meldingen', 'A', '2025-3'), 4],
    [vak('meldingen', 'A', '2025-4'), 5],
    [vak('meldingen', 'B', '2025-4'), 6],
    [vak('meldingen', 'A', '2026-1'), 7],
    [vak('lopend', 'A', '2025-3'), 10],
    [vak('lopend', 'A', '2025-4'), 12],
  ]);
  it('een jaar is de som van zijn kwartalen en de regio die van haar gemeenten', () => {
    assert.equal(telling(gemeten, 'meldingen', 'A', '2025'), 9);
    assert.equal(telling(gemeten, 'meldingen', REGIO, '2025'), 15);
    assert.equal(telling(gemeten, 'meldingen', REGIO, '2026'), 7);
  });
  it('wie er op een dag is, telt in een jaar een keer: de stand van het laatste kwartaal', () =>
    assert.equal(telling(gemeten, 'lopend', REGIO, '2025'), 12));
  it('de mediaan van een jaar is die van alle overdrachten samen, niet van de kwartalen', () => {
    const reeks = REEKSEN.find(({ sleutel }) => sleutel === 'meldingTotOverdracht');
    assert.ok(reeks);
    assert.equal(cijfer(gemeten, reeks, REGIO, '2025').waarde, 2);
  });
  it('een deel van niets is geen nul maar niets', () => {
    const reeks = REEKSEN.find(({ sleutel }) => sleutel === 'allenVeilig');
    assert.ok(reeks);
    assert.deepEqual(cijfer(gemeten, reeks, REGIO, '2025'), { teller: 0, noemer: 0, waarde: null });
  });
});

describe('de mediaan', () => {
  it('is de middelste, of ligt midden tussen de twee middelste', () => {
    assert.equal(mediaan(new Map()), null);
    assert.equal(mediaan(new Map([[4, 1]])), 4);
    assert.equal(
      mediaan(
        new Map([
          [10, 1],
          [4, 1],
        ]),
      ),
      7,
    );
    assert.equal(
      mediaan(
        new Map([
          [1, 2],
          [30, 1],
        ]),
      ),
      1,
    );
  });
  it('is voor elke verdeling gelijk aan die van de uitgeschreven lijst', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 60 }), (dagen) => {
        const geteld = new Map<number, number>();
        for (const dag of dagen) geteld.set(dag, (geteld.get(dag) ?? 0) + 1);
        const oplopend = [...dagen].sort((a, b) => a - b);
        const [laag, hoog] = [Math.floor((dagen.length - 1) / 2), Math.floor(dagen.length / 2)];
        assert.equal(mediaan(geteld), ((oplopend[laag] ?? 0) + (oplopend[hoog] ?? 0)) / 2);
      }),
    ));
});

describe('de gewenste richting', () => {
  const [hoger, lager, geen] = ['tijdigBeoordeeld', 'hermeldingen', 'meldingen'].map(vindIndicator);
  it('zegt alleen iets waar een richting is gekozen en er iets veranderde', () => {
    assert.ok(hoger && lager && geen);
    assert.equal(gaatGoed(hoger, 80, 85), true);
    assert.equal(gaatGoed(lager, 80, 85), false);
    assert.equal(gaatGoed(geen, 80, 85), undefined);
    assert.equal(gaatGoed(hoger, 80, 80), undefined);
    assert.equal(gaatGoed(hoger, null, 80), undefined);
  });
});
