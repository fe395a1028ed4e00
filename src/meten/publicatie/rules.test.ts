// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '../../platform/dates.ts';
import { verberg } from '../indicator/onthulling/rules.ts';
import { MATEN, REEKSEN, REGIO, STANDAARD_DREMPEL, vak, type Metingen } from '../indicator/rules.ts';
import { aandeelVan, afgerond, isGetoond, isVoorlopig, publiceerbaar, rondAf, type PubliekCijfer } from './rules.ts';

const KWARTALEN = ['2025-1', '2025-2', '2025-3', '2025-4', '2026-1'];
const GEMEENTEN = ['GM0001', 'GM0002', 'GM0003', 'GM0004'].map((code) => ({ code, naam: code }));
const drempel = STANDAARD_DREMPEL;

/** Counts as casework gives them: what is a part of something never exceeds it. */
const metingenArb: fc.Arbitrary<Metingen> = fc
  .array(fc.array(fc.nat(60), { minLength: MATEN.length, maxLength: MATEN.length }), {
    minLength: GEMEENTEN.length * KWARTALEN.length,
    maxLength: GEMEENTEN.length * KWARTALEN.length,
  })
  .map((vakken) => {
    const aantallen = new Map<string, number>();
    const dagen = new Map<string, ReadonlyMap<number, number>>();
    vakken.forEach((tellingen, plaats) => {
      const gemeente = GEMEENTEN[plaats % GEMEENTEN.length]?.code ?? '';
      const kwartaal = KWARTALEN[Math.floor(plaats / GEMEENTEN.length)] ?? '';
      MATEN.forEach((maat, m) => aantallen.set(vak(maat, gemeente, kwartaal), tellingen[m] ?? 0));
      for (const { teller, noemer } of REEKSEN)
        if (teller && noemer) {
          const [deel, geheel] = [vak(teller, gemeente, kwartaal), vak(noemer, gemeente, kwartaal)];
          aantallen.set(deel, Math.min(aantallen.get(deel) ?? 0, aantallen.get(geheel) ?? 0));
        }
      const n = aantallen.get(vak('geaccepteerd', gemeente, kwartaal)) ?? 0;
      dagen.set(vak('geaccepteerd', gemeente, kwartaal), new Map(n > 0 ? [[plaats, n]] : []));
    });
    return { gemeenten: GEMEENTEN, kwartalen: KWARTALEN, maten: MATEN, aantallen, dagen };
  });

/** Every way in which a published figure breaks the rule; empty when it keeps it. */
function overtredingen(cijfers: readonly PubliekCijfer[]): string[] {
  return cijfers.flatMap((cijfer) => {
    const naam = `${cijfer.indicator} ${cijfer.gebied} ${cijfer.kwartaal}`;
    const geteld = [cijfer.teller, cijfer.noemer].filter((n) => n !== null);
    const fout: string[] = [];
    if (geteld.some((n) => n < 10)) fout.push(`${naam}: onder de 10`);
    if (geteld.some((n) => n % 5 !== 0)) fout.push(`${naam}: niet afgerond op 5`);
    if (!isGetoond(cijfer) && geteld.length > 0) fout.push(`${naam}: niet getoond maar wel geteld`);
    if (cijfer.teller !== null && cijfer.noemer !== null && cijfer.waarde !== aandeelVan(cijfer.teller, cijfer.noemer))
      fout.push(`${naam}: aandeel niet uit afgeronde aantallen`);
    return fout;
  });
}

/** Lines of which exactly one cell is hidden, so that subtraction finds it (within rounding). */
function herleidbaar(cijfers: readonly PubliekCijfer[]): string[] {
  const getoond = (gebied: string, kwartaal: string) =>
    cijfers.some((c) => c.indicator === 'meldingen' && c.gebied === gebied && c.kwartaal === kwartaal && isGetoond(c));
  const alle = [...GEMEENTEN.map(({ code }) => code), REGIO];
  const lijnen = [
    ...[...KWARTALEN, '2025', '2026'].map((kwartaal) => alle.map((gebied) => getoond(gebied, kwartaal))),
    ...alle.map((gebied) => [...KWARTALEN.slice(0, 4), '2025'].map((kwartaal) => getoond(gebied, kwartaal))),
    ...alle.map((gebied) => ['2026-1', '2026'].map((kwartaal) => getoond(gebied, kwartaal))),
  ];
  return lijnen.filter((lijn) => lijn.filter((cel) => !cel).length === 1).map(String);
}

describe('de publicatieregel', () => {
  it('rondt af op vijf, de helft naar boven', () => {
    assert.deepEqual(
      [0, 2, 3, 7, 8, 10, 12, 13, 5740].map((n) => rondAf(n, 5)),
      [0, 0, 5, 5, 10, 10, 10, 15, 5740],
    );
  });

  it('berekent een aandeel alleen uit afgeronde aantallen, zoals het CBS: 30 van 95 is 31,6 procent', () => {
    const reeks = REEKSEN.find(({ sleutel }) => sleutel === 'hermeldingen');
    assert.ok(reeks);
    assert.deepEqual(afgerond({ teller: 31, noemer: 97, waarde: (100 * 31) / 97 }, reeks, drempel), {
      teller: 30,
      noemer: 95,
      waarde: 31.6,
    });
  });

  it('toont 10 wel en 9 niet, en nul ook niet', () => {
    const reeks = REEKSEN.find(({ sleutel }) => sleutel === 'meldingen');
    assert.ok(reeks);
    const toon = (n: number) => afgerond({ teller: n, noemer: null, waarde: n }, reeks, drempel).waarde;
    assert.deepEqual([0, 9, 10, 14].map(toon), [null, null, 10, 15]);
  });

  it('toont een mediaan in hele dagen en alleen over ten minste 10 overdrachten', () => {
    const reeks = REEKSEN.find(({ sleutel }) => sleutel === 'meldingTotOverdracht');
    assert.ok(reeks);
    assert.deepEqual(afgerond({ teller: null, noemer: 12, waarde: 7.5 }, reeks, drempel), {
      teller: null,
      noemer: 10,
      waarde: 8,
    });
    assert.equal(afgerond({ teller: null, noemer: 9, waarde: 7.5 }, reeks, drempel).waarde, null);
  });

  it('houdt zich voor elke telling aan drempel, afronding en herleidbaarheid', () => {
    fc.assert(
      fc.property(metingenArb, (metingen) => {
        const cijfers = publiceerbaar(metingen, drempel);
        assert.deepEqual(overtredingen(cijfers), []);
        assert.deepEqual(herleidbaar(cijfers), []);
      }),
      { numRuns: 60 },
    );
  });

  it('de controle ziet het als het afronden of het tweede verborgen vak wordt vergeten', () => {
    const zonderAfronden = { minimum: 10, afronding: 1 };
    assert.throws(() =>
      fc.assert(fc.property(metingenArb, (m) => assert.deepEqual(overtredingen(publiceerbaar(m, zonderAfronden)), []))),
    );
    const alleenKlein = (m: Metingen) =>
      publiceerbaar(m, { minimum: 0, afronding: 5 }).map((c) =>
        c.indicator === 'meldingen' && (c.teller ?? 0) < 10 ? { ...c, teller: null, waarde: null } : c,
      );
    assert.throws(() => fc.assert(fc.property(metingenArb, (m) => assert.deepEqual(herleidbaar(alleenKlein(m)), []))));
  });

  it('noemt het lopende kwartaal en het lopende jaar voorlopig', () => {
    const dag = day('2026-05-20');
    assert.deepEqual(
      ['2026-1', '2026-2', '2025', '2026'].map((kwartaal) => isVoorlopig(kwartaal, dag)),
      [false, true, false, true],
    );
  });
});

describe('verbergen', () => {
  const regel = { delen: ['a', 'b', 'c'], totaal: 'som' };
  const verborgen = (waarden: Record<string, number>, open: string[] = []) =>
    [...verberg(new Map(Object.entries(waarden)), [regel], 10, new Set(open))].sort();

  it('laat alles zien als niets klein is', () => assert.deepEqual(verborgen({ a: 10, b: 20, c: 30, som: 60 }), []));
  it('verbergt met een klein vak ook het op een na kleinste', () =>
    assert.deepEqual(verborgen({ a: 3, b: 20, c: 30, som: 53 }), ['a', 'b']));
  it('verbergt er nog een als de verborgen vakken samen nog klein zijn', () =>
    assert.deepEqual(verborgen({ a: 3, b: 0, c: 30, som: 33 }), ['a', 'b', 'c']));
  it('laat de rest staan als de verborgen vakken allemaal nul zijn', () =>
    assert.deepEqual(verborgen({ a: 0, b: 0, c: 30, som: 30 }), ['a', 'b']));
  it('laat een open totaal staan', () =>
    assert.deepEqual(verborgen({ a: 3, b: 2, c: 1, som: 6 }, ['som']), ['a', 'b', 'c']));
  it('verbergt een totaal nooit alleen: de som zou het verraden', () => {
    const waarden = new Map(Object.entries({ a: 40, b: 20, som: 60, t: 2, boven: 62 }));
    const regels = [
      { delen: ['a', 'b'], totaal: 'som' },
      { delen: ['som', 't'], totaal: 'boven' },
    ];
    assert.deepEqual([...verberg(waarden, regels, 10)].sort(), ['b', 'som', 't']);
  });
});
