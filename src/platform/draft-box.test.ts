// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftHash, newDraftCode, openDraft, readDraftCode, sealDraft } from './draft-box.ts';

const code = () => readDraftCode(newDraftCode()) ?? '';

test('a code is written in groups, and read back whatever the spaces and capitals', () => {
  const written = newDraftCode();
  assert.match(written, /^([a-z2-9]{4}-){5}[a-z2-9]{4}$/);
  const read = readDraftCode(written);
  assert.equal(read, written.replaceAll('-', ''));
  assert.equal(readDraftCode(` ${written.toUpperCase().replaceAll('-', ' ')} `), read);
  for (const wrong of ['', 'abc', `${written}a`, written.replace(/^./, '0'), '__proto__'])
    assert.equal(readDraftCode(wrong), undefined, wrong);
  assert.equal(new Set(Array.from({ length: 1000 }, newDraftCode)).size, 1000);
});

test('a draft opens with its own code only, and not when anything in it was changed', () => {
  const own = code();
  const sealed = sealDraft(own, { velden: { toelichting: 'Voorbeeldtekst' } });
  assert.deepEqual(openDraft(own, sealed), { velden: { toelichting: 'Voorbeeldtekst' } });
  assert.ok(!sealed.includes('Voorbeeldtekst') && !draftHash(own).includes(own));
  assert.notDeepEqual(sealDraft(own, 1), sealDraft(own, 1), 'never twice the same');
  assert.throws(() => openDraft(code(), sealed));
  for (const at of [0, 13, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    assert.throws(() => openDraft(own, changed));
  }
});
