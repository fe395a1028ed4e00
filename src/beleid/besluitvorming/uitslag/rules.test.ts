// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uitkomstNa } from '../bestuursbesluit/rules.ts';
import {
  besluitgevolg,
  motiestatusNa,
  uitslagVan,
  variantVan,
  waaromAmendementBlijft,
  waaromMotieBlijft,
} from './rules.ts';

describe('een uitslag verbeteren', () => {
  it('van een amendement tot de regio het afhandelde of de visie is vastgesteld', () => {
    const waarom = (status: 'ingediend' | 'ingetrokken' | 'verworpen', afhandeling: 'voorAllen' | null = null) =>
      waaromAmendementBlijft({ status, afhandeling }, 'besluitvorming');
    assert.equal(waarom('verworpen'), undefined);
    assert.equal(waarom('ingetrokken'), undefined);
    assert.equal(waarom('ingediend'), 'uitslag.nogGeen');
    assert.equal(waarom('verworpen', 'voorAllen'), 'uitslag.afgehandeld');
    assert.equal(
      waaromAmendementBlijft({ status: 'verworpen', afhandeling: null }, 'vastgesteld'),
      'besluitvorming.voorbij',
    );
  });

  it('van een motie tot zij is afgedaan; wat wordt uitgevoerd, gaat door als zij aangenomen blijft', () => {
    assert.equal(waaromMotieBlijft('inUitvoering'), undefined);
    assert.equal(waaromMotieBlijft('ingetrokken'), undefined);
    assert.equal(waaromMotieBlijft('ingediend'), 'uitslag.nogGeen');
    assert.equal(waaromMotieBlijft('afgedaan'), 'uitslag.afgedaan');
    assert.equal(uitslagVan('inUitvoering'), 'aangenomen');
    assert.equal(uitslagVan('verworpen'), 'verworpen');
    assert.equal(motiestatusNa('inUitvoering', 'aangenomen'), 'inUitvoering');
    assert.equal(motiestatusNa('inUitvoering', 'verworpen'), 'verworpen');
    assert.equal(motiestatusNa('verworpen', 'aangenomen'), 'aangenomen');
  });

  it('het besluit volgt: een afwijkend amendement maakt gewijzigd, zonder amendement is het weer conform', () => {
    assert.equal(uitkomstNa('conform', { totaal: 1, afwijkend: 1 }), 'gewijzigd');
    assert.equal(uitkomstNa('conform', { totaal: 1, afwijkend: 0 }), undefined);
    assert.equal(uitkomstNa('gewijzigd', { totaal: 0, afwijkend: 0 }), 'conform');
    assert.equal(uitkomstNa('gewijzigd', { totaal: 1, afwijkend: 0 }), undefined);
    for (const ander of ['verworpen', 'aangehouden', 'terKennisname', null] as const)
      assert.equal(uitkomstNa(ander, { totaal: 1, afwijkend: 1 }), undefined);
  });

  it('wat een andere uitslag betekent, is vooraf te zeggen', () => {
    const geen = { totaal: 0, afwijkend: 0 };
    assert.equal(variantVan({ status: 'verworpen', afwijkend: true }), 'nietAangenomen');
    assert.equal(variantVan({ status: 'aangenomen', afwijkend: false }), 'nietAfwijkt');
    assert.equal(besluitgevolg(null, geen, 'afwijkt'), 'geen');
    assert.equal(besluitgevolg('conform', geen, 'afwijkt'), 'gewijzigd');
    assert.equal(besluitgevolg('conform', geen, 'nietAfwijkt'), 'blijft');
    assert.equal(besluitgevolg('gewijzigd', geen, 'nietAangenomen'), 'conform');
    assert.equal(besluitgevolg('gewijzigd', geen, 'nietAfwijkt'), 'nakijken');
    assert.equal(besluitgevolg('gewijzigd', { totaal: 1, afwijkend: 1 }, 'nietAangenomen'), 'blijft');
    assert.equal(besluitgevolg('gewijzigd', { totaal: 1, afwijkend: 0 }, 'nietAangenomen'), 'nakijken');
  });
});
