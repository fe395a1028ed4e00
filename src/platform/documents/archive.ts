// SPDX-License-Identifier: EUPL-1.2
import { Uint8ArrayReader, ZipWriter, configure } from '@zip.js/zip.js';

configure({ useWebWorkers: false });

export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A fixed moment for every entry: an archive tells nothing of who worked when, and the same papers are the same file. */
const MOMENT = new Date('2000-01-01T00:00:00Z');

/** Letters, digits and hyphens, in folders of no depth that matters: opens on every machine, climbs out of no folder. */
const NAME = /^(?:[a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/;

/** A part of a file name out of words: what is no letter or digit becomes a hyphen. */
export const fileWord = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60) || 'stuk';

/** A zip that is made while it is sent: no more than one entry is in memory. Papers are compressed already, so they are stored. */
export function archive(entries: AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writing = async (): Promise<void> => {
    const zip = new ZipWriter(writable, {
      level: 0,
      extendedTimestamp: false,
      lastModDate: MOMENT,
      dataDescriptor: false,
    });
    const seen = new Set<string>();
    for await (const { name, bytes } of entries) {
      if (!NAME.test(name) || seen.has(name)) throw new Error('archive: a name that is not neutral, or stands twice');
      seen.add(name);
      await zip.add(name, new Uint8ArrayReader(bytes));
    }
    await zip.close();
  };
  // Whoever reads sees the failure: the stream ends with it instead of as a whole file.
  writing().catch(async (error: unknown) => {
    await writable.abort(error).catch(() => {});
  });
  return readable;
}
