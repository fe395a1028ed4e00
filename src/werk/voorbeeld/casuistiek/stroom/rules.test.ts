// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { addMonths, day, type Day, startOfDay } from '../../../../platform/dates.ts';
import { legeRijen, type Rijen, type Tabel, TABELLEN } from '../../rijen/rules.ts';
import { maakCasuistiek } from './rules.ts';

const TOT = day('2026-04-02');
const SLEUTEL = Buffer.alloc(32, 7);

interface Keuze {
  readonly casussen: number;
  readonly seed?: number;
  readonly tot?: Day;
  readonly per?: number;
}

function maak({ casussen, seed = 1, tot = TOT, per = 500 }: Keuze): Rijen {
  const alle = legeRijen();
  const voegToe = <T extends Tabel>(tabel: T, nieuw: Rijen[T]) => {
    const doel: unknown[] = alle[tabel];
    doel.push(...nieuw);
  };
  for (const { rijen } of maakCasuistiek({ casussen, seed, tot, zoeksleutel: SLEUTEL, per }))
    for (const tabel of TABELLEN) voegToe(tabel, rijen[tabel]);
  return alle;
}

const afdruk = (keuze: Keuze): string => {
  const rijen = maak(keuze);
  return createHash('sha256')
    .update(TABELLEN.map((tabel) => JSON.stringify(rijen[tabel])).join('\n'))
    .digest('hex');
};

describe('dezelfde opdracht geeft dezelfde casuistiek', () => {
  const vast = afdruk({ casussen: 300 });

  it('byte voor byte, ook in andere delen', () => {
    assert.equal(afdruk({ casussen: 300 }), vast);
    assert.equal(afdruk({ casussen: 300, per: 7 }), vast);
  });

  it('een andere seed, een ander aantal of een andere dag geeft iets anders', () => {
    assert.notEqual(afdruk({ casussen: 300, seed: 2 }), vast);
    assert.notEqual(afdruk({ casussen: 301 }), vast);
    assert.notEqual(afdruk({ casussen: 300, tot: day('2026-04-03') }), vast);
  });
});

describe('de verhoudingen zijn die van de gepubliceerde cijfers', () => {
  let meldingen: Rijen['melding'];
  const deel = (past: (melding: Rijen['melding'][number]) => boolean) =>
    meldingen.filter(past).length / meldingen.length;
  const ongeveer = (gevonden: number, verwacht: number, marge: number, wat: string) =>
    assert.ok(Math.abs(gevonden - verwacht) <= marge, `${wat}: ${gevonden}, verwacht ${verwacht} +/- ${marge}`);

  before(() => {
    const begin = startOfDay(addMonths(TOT, -36));
    meldingen = maak({ casussen: 2000 }).melding.filter(({ ontvangen_op }) => ontvangen_op >= begin);
  });

  it('35,2 procent is een hermelding, op 2 procentpunt na', () => {
    ongeveer(
      deel(({ classificatie }) => classificatie.startsWith('hermelding')),
      0.352,
      0.02,
      'hermeldingen',
    );
  });

  it('28,5 procent is een vervolgmelding, op 2 procentpunt na, de meeste tijdens de beoordeling', () => {
    ongeveer(
      deel(({ classificatie }) => classificatie.startsWith('vervolg')),
      0.285,
      0.02,
      'vervolgmeldingen',
    );
    const [tijdens, na, monitoring] = [
      'vervolgTijdensBeoordeling',
      'vervolgNaBeoordeling',
      'vervolgTijdensMonitoring',
    ].map((soort) => deel(({ classificatie }) => classificatie === soort));
    assert.ok(tijdens && na && monitoring && tijdens > na && na > monitoring, `${tijdens} ${na} ${monitoring}`);
  });

  it('de vormen komen even vaak voor als in 2022, op 2,5 procentpunt na, en overlappen', () => {
    const gepubliceerd = {
      exPartnergeweld: 1830,
      kindermishandeling: 3215,
      ouderenmishandeling: 100,
      geweldTegenOuders: 325,
      overigHuiselijkGeweld: 320,
      andereProblematiek: 1720,
      geenKmHg: 0,
    };
    for (const [vorm, aantal] of Object.entries(gepubliceerd))
      ongeveer(
        deel(({ vormen }) => vormen.includes(vorm)),
        aantal / 5740,
        0.025,
        vorm,
      );
    const som = meldingen.reduce((tel, { vormen }) => tel + vormen.length, 0);
    ongeveer(som / meldingen.length, 7510 / 5740, 0.03, 'vormen per melding');
  });

  it('twee op de drie meldingen komen van de politie', () => {
    ongeveer(
      deel(({ kanaal }) => kanaal === 'politie'),
      0.667,
      0.03,
      'politie',
    );
  });

  it('elke gemeente heeft meldingen, Leiden de meeste', () => {
    const per = Map.groupBy(meldingen, ({ gemeente_code }) => gemeente_code);
    assert.equal(per.size, 18);
    const meeste = [...per].toSorted(([, een], [, ander]) => ander.length - een.length)[0];
    assert.equal(meeste?.[0], 'GM0546');
  });

  it('elk kwartaal heeft genoeg meldingen om te tonen, zonder sprongen', () => {
    const kwartaal = (op: string) => `${op.slice(0, 4)}-${Math.ceil(Number(op.slice(5, 7)) / 3)}`;
    const per = Map.groupBy(meldingen, ({ ontvangen_op }) => kwartaal(ontvangen_op));
    const volle = [...per.values()].slice(1, -1).map(({ length }) => length);
    assert.ok(Math.min(...volle) > 150, String(volle));
    assert.ok(Math.max(...volle) < 1.5 * Math.min(...volle), String(volle));
  });
});
