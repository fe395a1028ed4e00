// SPDX-License-Identifier: EUPL-1.2
import { sql, type Kysely } from 'kysely';
import type { DB } from '../../../platform/db/tables.ts';
import { stripMetadata, StripError } from '../../../platform/documents/strip.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Grenzen } from '../rules.ts';
import type { BijlageSoort } from './rules.ts';

/** A file as it is kept: what it is, and what is in it without the data about its making. */
export interface SchoonBestand {
  readonly kind: BijlageSoort;
  readonly bytes: Uint8Array;
}

const REDENEN = {
  empty: 'fout.bestandLeeg',
  unsupported: 'fout.bestandSoort',
  damaged: 'fout.bestandKapot',
  protected: 'fout.bestandSlot',
} as const satisfies Record<StripError['code'], string>;

/**
 * The files that were chosen, stripped; or for each that cannot be taken why not, in a sentence. A field without a file is sent
 * as an empty one without a name.
 */
export async function schoneBestanden(
  files: ReadonlyMap<string, File>,
  { bestanden, megabytes }: Grenzen,
): Promise<{ schoon: SchoonBestand[]; fouten: FieldError[] }> {
  const schoon: SchoonBestand[] = [];
  const fouten: FieldError[] = [];
  const gekozen = [...files].filter(
    ([veld, file]) => veld.startsWith('bestand') && (file.size > 0 || file.name !== ''),
  );
  for (const [index, [field, file]] of gekozen.entries()) {
    if (index >= bestanden) fouten.push({ field, key: 'fout.bestandAantal', values: { n: bestanden } });
    else if (file.size > megabytes * 1024 * 1024)
      fouten.push({ field, key: 'fout.bestandGroot', values: { n: megabytes } });
    else {
      try {
        schoon.push(await stripMetadata(new Uint8Array(await file.arrayBuffer())));
      } catch (error) {
        if (!(error instanceof StripError)) throw error;
        fouten.push({ field, key: REDENEN[error.code] });
      }
    }
  }
  return { schoon, fouten };
}

/** Puts stripped files with a message, in the transaction that puts the message in. */
export async function voegBijlagenToe(
  db: Kysely<DB>,
  binnenkomstId: string,
  bestanden: readonly SchoonBestand[],
): Promise<void> {
  for (const [index, { kind, bytes }] of bestanden.entries())
    await sql`select app.voeg_bijlage_toe(${binnenkomstId}::uuid, ${index + 1}, ${kind}, ${Buffer.from(bytes)}::bytea)`.execute(
      db,
    );
}
