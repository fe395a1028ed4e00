// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { seal, unseal } from './seal.ts';

const root = randomBytes(32);

test('what is sealed comes back whole, and never reads the same twice', () => {
  const content = { adressen: ['a@voorbeeld.nl'], é: 1 };
  assert.deepEqual(unseal(root, 'a', seal(root, 'a', content)), content);
  assert.notDeepEqual(seal(root, 'a', content), seal(root, 'a', content));
  assert.ok(!seal(root, 'a', content).toString('latin1').includes('voorbeeld'));
});

test('another key, another place, or a changed byte opens nothing', () => {
  const sealed = seal(root, 'a', 'x');
  assert.throws(() => unseal(randomBytes(32), 'a', sealed));
  assert.throws(() => unseal(root, 'b', sealed));
  for (const byte of [0, 13, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[byte] = (changed[byte] ?? 0) ^ 1;
    assert.throws(() => unseal(root, 'a', changed), `byte ${byte}`);
  }
});
