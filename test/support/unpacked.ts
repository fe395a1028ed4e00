// SPDX-License-Identifier: EUPL-1.2
import { chmod, lstat, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const receiptName = 'unpacked.json';

/** Whether this process is root, who must hand servers to an ordinary user. False on Windows. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * A folder of this user in the system's temporary folder, filled once and kept for later runs.
 *
 * The folder is filled under another name and then renamed, so that a killed run leaves nothing half, and two runs at
 * once do not disturb each other. A folder that has lost files since (a cleaner of temporary files) is filled again.
 * @param name what it holds, with its version: another version is another folder.
 * @param fill puts the files in the folder that it is given.
 * @param root where the folder comes; for tests of this function.
 * @returns the absolute path of the filled folder, readable for every user.
 * @throws Error when the place is taken by another user: what lies there is then not to be run.
 */
export async function unpackedOnce(
  name: string,
  fill: (folder: string) => Promise<void>,
  root = tmpdir(),
): Promise<string> {
  const folder = join(root, `verband-${name}-${process.getuid?.() ?? 'user'}`);
  if (await isWhole(folder)) return folder;
  const fresh = await mkdtemp(`${folder}-`);
  try {
    await chmod(fresh, 0o755);
    await fill(fresh);
    await writeFile(join(fresh, receiptName), JSON.stringify({ bytes: await bytesIn(fresh) }));
    await putInPlace(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}

async function putInPlace(fresh: string, folder: string): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (error) {
    // Another run may have been first; a damaged folder goes aside, as another run may still have its files open.
    if (await isWhole(folder)) return;
    const aside = `${fresh}-old`;
    await rename(folder, aside).catch(() => undefined);
    await rm(aside, { recursive: true, force: true });
    await rename(fresh, folder).catch(() => {
      throw error;
    });
  }
}

async function isWhole(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (found === undefined) return false;
  const mine = process.getuid === undefined || found.uid === process.getuid();
  // In a shared temporary folder anyone can be first with a name: never run what somebody else may have put there.
  if (!mine || !found.isDirectory() || (process.getuid !== undefined && (found.mode & 0o022) !== 0)) {
    throw new Error(`${folder} is not a folder of yours alone; remove it, or set TMPDIR to a folder of your own`);
  }
  const receipt = await readFile(join(folder, receiptName), 'utf8').catch(() => '');
  return receipt === JSON.stringify({ bytes: await bytesIn(folder) });
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== receiptName);
  const sizes = await Promise.all(files.map(async (file) => (await lstat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
