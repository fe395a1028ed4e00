// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../platform/dates.ts';
import { tryStep } from '../../../platform/process.ts';
import {
  amendementStappen,
  gevolgenVan,
  isOpen,
  STRENGSTE,
  type Afhandeling,
  type Amendement,
  type Besluitkeuzes,
} from './rules.ts';

const beslissers = [
  { code: 'GM0001', naam: 'Indiener', routestapId: 'a', geldt: true },
  { code: 'GM0002', naam: 'Besloot al', routestapId: 'b', geldt: true },
  { code: 'GM0003', naam: 'Besluit nog', routestapId: 'c', geldt: false },
];
const wat = (afhandeling: Afhandeling, keuzes: Besluitkeuzes = STRENGSTE) =>
  gevolgenVan(afhandeling, 'GM0001', beslissers, keuzes).map((gevolg) => gevolg.wat);

describe('wat een afwijkend amendement betekent voor de andere gemeenten', () => {
  it('voor allen: wie al besloot, besluit opnieuw; wie nog besluit, krijgt de nieuwe tekst', () =>
    assert.deepEqual(wat('voorAllen'), ['besluitBlijft', 'opnieuwBesluiten', 'nieuweTekst']));
  it('voor allen, waar de regio kiest voor ter kennisname', () =>
    assert.deepEqual(wat('voorAllen', { ...STRENGSTE, wijzigingNaBesluit: 'terKennisname' }), [
      'besluitBlijft',
      'terKennisname',
      'nieuweTekst',
    ]));
  it('alleen lokaal: voor niemand verandert iets', () =>
    assert.deepEqual(wat('alleenLokaal'), ['besluitBlijft', 'niets', 'niets']));
  it('afgewezen: alleen de indiener besluit opnieuw, tenzij de regio anders koos', () => {
    assert.deepEqual(wat('afgewezen'), ['opnieuwBesluiten', 'niets', 'niets']);
    assert.deepEqual(wat('afgewezen', { ...STRENGSTE, afgewezenAmendement: 'besluitBlijft' })[0], 'besluitBlijft');
  });
  it('is open tot de regio het heeft afgehandeld, en alleen als het is aangenomen en afwijkt', () => {
    const aangenomen = { status: 'aangenomen', afwijkend: true, afhandeling: null } as const;
    assert.equal(isOpen(aangenomen), true);
    assert.equal(isOpen({ ...aangenomen, afwijkend: false }), false);
    assert.equal(isOpen({ ...aangenomen, afhandeling: 'afgewezen' }), false);
    assert.equal(isOpen({ ...aangenomen, status: 'ingediend' }), false);
  });
  it('over een amendement wordt niet gestemd voor de dag van de vergadering', () => {
    const stem = (vergadering: string | null) => {
      const stand: Amendement = {
        status: 'ingediend',
        vergadering: vergadering === null ? null : day(vergadering),
        vandaag: day('2024-05-30'),
      };
      return tryStep(amendementStappen, 'aannemen', stand, new Set(['griffier'])).ok;
    };
    assert.deepEqual([stem('2024-05-30'), stem('2024-05-31'), stem(null)], [true, false, false]);
  });
});
