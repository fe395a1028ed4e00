// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { unzipped } from '../../../test/support/docx.ts';
import { archive, fileWord, type ArchiveEntry } from './archive.ts';

const read = async (entries: Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>) =>
  new Uint8Array(await new Response(archive(entries)).arrayBuffer());
const entry = (name: string, text = 'inhoud'): ArchiveEntry => ({ name, bytes: new TextEncoder().encode(text) });

describe('a zip of papers', () => {
  test('holds what was put in, and is the same file each time', async () => {
    const entries = [entry('gouda/raadsvoorstel.pdf', 'een'), entry('nota.docx', 'twee')];
    const bytes = await read(entries);
    assert.deepEqual(
      [...(await unzipped(bytes))],
      [
        ['gouda/raadsvoorstel.pdf', 'een'],
        ['nota.docx', 'twee'],
      ],
    );
    assert.deepEqual(await read(entries), bytes);
    const zip = new ZipReader(new Uint8ArrayReader(bytes));
    for (const { lastModDate, comment } of await zip.getEntries()) {
      assert.equal(lastModDate.getFullYear() <= 2000, true);
      assert.equal(comment, '');
    }
  });

  test('is sent while it is made: the first bytes are there before the second paper', async () => {
    let asked = 0;
    const slow = async function* (): AsyncGenerator<ArchiveEntry> {
      for (; asked < 50; asked++) yield entry(`p${asked}.pdf`, 'x'.repeat(1000));
    };
    const reader = archive(slow()).getReader();
    await reader.read();
    assert.ok(asked < 5, `${asked} papers were made before the first byte was taken`);
    await reader.cancel();
  });

  test('a name that climbs, tells or stands twice is refused, and so is the whole file', async () => {
    for (const name of ['../a.pdf', '/a.pdf', 'a/b/c.pdf', 'Jan de Vries.pdf', 'a\\b.pdf', '.pdf', 'a', 'a.pdf\n'])
      await assert.rejects(read([entry(name)]), name);
    await assert.rejects(read([entry('a.pdf'), entry('a.pdf')]));
    await read([entry('a.pdf'), entry('b.pdf')]);
  });

  test('words become names of files', () => {
    assert.equal(fileWord('Gemeente S\u00FAdwest-Frysl\u00E2n'), 'gemeente-sudwest-fryslan');
    assert.equal(fileWord('../..'), 'stuk');
  });
});
