// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { addressOf, makeBrake } from './brake.ts';

test('an address goes on until it did the most it may in an hour; others are not held up, and the next hour is new', () => {
  let now = 3_600_000;
  const brake = makeBrake(() => now);
  assert.deepEqual(
    [1, 2, 3].map(() => brake('192.0.2.1', 'melden', 2)),
    [true, true, false],
  );
  assert.equal(brake('192.0.2.2', 'melden', 2), true);
  assert.equal(brake('192.0.2.1', 'concept', 2), true);
  now += 3_600_000;
  assert.equal(brake('192.0.2.1', 'melden', 2), true);
});

test('what a proxy says is believed only from this machine; addresses of one home count as one', async () => {
  const app = new Hono();
  app.get('/', (c) => c.text(addressOf(c)));
  const ask = async (remoteAddress: string, told = '') => {
    const env = { incoming: { socket: { remoteAddress } } };
    return (await app.request('/', { headers: told ? { 'X-Forwarded-For': told } : {} }, env)).text();
  };
  assert.equal(await ask('192.0.2.1', '198.51.100.7'), '192.0.2.1');
  assert.equal(
    await ask('127.0.0.1', '203.0.113.9, 198.51.100.7'),
    '198.51.100.7',
    'the last one is what our proxy saw',
  );
  assert.equal(await ask('127.0.0.1', 'unknown'), '127.0.0.1');
  assert.equal(await ask('2001:db8:1:2:3:4:5:6'), await ask('2001:db8:1:2:ffff::1'));
  assert.equal(await (await app.request('/')).text(), '');
});
