// SPDX-License-Identifier: EUPL-1.2
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export class LockedError extends Error {}

const lives = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * Takes a data folder for this process. The embedded database has no lock of its own: two processes would destroy it.
 * A lock that a killed process left behind is taken over. Returns the release; throws a LockedError that names the holder.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'in-gebruik');
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = openSync(file, 'wx', 0o600);
      writeSync(handle, String(process.pid));
      closeSync(handle);
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST') || attempt > 3) throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (holder && holder !== process.pid && lives(holder))
        throw new LockedError(
          `${folder} is in use by process ${holder}: stop that one, or set VERBAND_DATA to another folder`,
        );
      rmSync(file, { force: true });
    }
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}
