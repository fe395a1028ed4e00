// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unpackedOnce } from './unpacked.ts';

describe('unpackedOnce', () => {
  let root = '';
  let fills = 0;
  const fill = async (folder: string): Promise<void> => {
    fills++;
    await writeFile(join(folder, 'content'), 'whole');
  };
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'verband-unpacked-test-'));
  });
  after(() => rm(root, { recursive: true, force: true }));

  it('fills a folder once', async () => {
    fills = 0;
    const first = await unpackedOnce('once', fill, root);
    assert.equal(await unpackedOnce('once', fill, root), first);
    assert.equal(fills, 1);
  });

  it('fills again a folder that lost a file', async () => {
    const folder = await unpackedOnce('damaged', fill, root);
    await rm(join(folder, 'content'));
    await unpackedOnce('damaged', fill, root);
    assert.equal(await readFile(join(folder, 'content'), 'utf8'), 'whole');
  });

  it('leaves nothing behind when filling fails', async () => {
    await assert.rejects(
      unpackedOnce('broken', () => Promise.reject(new Error('disk full')), root),
      /disk full/,
    );
    assert.deepEqual(
      (await readdir(root)).filter((name) => name.includes('broken')),
      [],
    );
  });

  it('gives two fillers at once the same whole folder', async () => {
    const folders = await Promise.all([1, 2, 3].map(() => unpackedOnce('race', fill, root)));
    assert.equal(new Set(folders).size, 1);
    assert.equal((await readdir(root)).filter((name) => name.includes('race')).length, 1);
  });

  it('refuses a folder that others may write in', { skip: process.platform === 'win32' }, async () => {
    const planted = join(root, `verband-planted-${process.getuid?.()}`);
    await mkdir(planted);
    await chmod(planted, 0o777);
    await assert.rejects(unpackedOnce('planted', fill, root), /not a folder of yours alone/);
  });
});
