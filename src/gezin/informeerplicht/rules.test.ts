// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../platform/dates.ts';
import { leeftijdOp, moetInformeren, standaardGrond, wieInformeren } from './rules.ts';
import { informeerFormulier, uitstelFormulier } from './schema.ts';

const VANDAAG = day('2026-03-09');
const ID = '00000000-0000-4000-8000-000000000000';

test('een kind onder 12 hoort het via wie het gezag heeft, van 12 tot 16 samen, vanaf 16 alleen', () => {
  const wie = (geboren: string | null, rol = 'kind') =>
    wieInformeren({ rol, geboortedatum: geboren === null ? null : day(geboren) }, VANDAAG);
  assert.equal(wie('2014-03-10'), 'gezaghebbende');
  assert.equal(wie('2014-03-09'), 'betrokkeneEnGezaghebbende');
  assert.equal(wie('2010-03-10'), 'betrokkeneEnGezaghebbende');
  assert.equal(wie('2010-03-09'), 'betrokkene');
  assert.equal(wie(null), 'gezaghebbende', 'van een kind zonder leeftijd is de jongste aanname veilig');
  assert.equal(wie(null, 'ouder'), 'betrokkene');
  assert.equal(leeftijdOp(day('2010-03-10'), VANDAAG), 15);
});

test('wie is geinformeerd, hoeft dat in dezelfde casus niet nog eens, behalve bij een nieuwe vorm van geweld', () => {
  assert.equal(moetInformeren({ loopt: false, geinformeerd: false, nieuweVorm: false }), true);
  assert.equal(moetInformeren({ loopt: true, geinformeerd: false, nieuweVorm: true }), false);
  assert.equal(moetInformeren({ loopt: false, geinformeerd: true, nieuweVorm: false }), false);
  assert.equal(moetInformeren({ loopt: false, geinformeerd: true, nieuweVorm: true }), true);
});

test('uitstel heeft beide gronden nodig, en een eigen of een standaard uitleg', () => {
  const fouten = (wat: object) =>
    (uitstelFormulier.safeParse({ versie: 1, uitstelVoor: ID, ...wat }).error?.issues ?? []).map(({ path }) =>
      path.join('.'),
    );
  assert.deepEqual(fouten({ nodigVoorTaak: 'ja', grond: 'x' }), ['nodigTegenGeweld']);
  assert.deepEqual(fouten({ nodigTegenGeweld: 'ja', grond: 'x' }), ['nodigVoorTaak']);
  const beide = { nodigVoorTaak: 'ja', nodigTegenGeweld: 'ja' };
  assert.deepEqual(fouten(beide), ['grond']);
  assert.deepEqual(fouten({ ...beide, grond: 'x' }), []);
  assert.deepEqual(fouten({ ...beide, bijzondereVorm: 'huwelijksdwang' }), []);
  assert.equal(standaardGrond('huwelijksdwang'), 'uitstel.huwelijksdwang');
});

test('geinformeerd is pas geinformeerd als alle vier onderwerpen zijn verteld; niet informeren heeft een reden', () => {
  const fouten = (wat: object) =>
    (informeerFormulier.safeParse({ betrokkenen: ID, op: '2026-03-09', ...wat }).error?.issues ?? []).map(({ path }) =>
      path.join('.'),
    );
  const verteld = { uitkomst: 'geinformeerd', aan: 'betrokkene', hoe: 'gesprek' };
  const drie = ['vastlegging', 'inzage', 'klachtroute'];
  assert.deepEqual(fouten({ ...verteld, onderwerpen: [...drie, 'inzage'] }), ['onderwerpen']);
  assert.deepEqual(fouten({ ...verteld, onderwerpen: [...drie, 'vertrouwenspersoon'] }), []);
  assert.deepEqual(fouten({ uitkomst: 'geinformeerd' }), ['aan', 'hoe', 'onderwerpen']);
  assert.deepEqual(fouten({ uitkomst: 'nietMogelijk' }), ['toelichting']);
});
