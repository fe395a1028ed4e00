// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from 'kysely';
import { type Day, dayOf, instant } from '../../platform/dates.ts';
import type { Engine } from '../../platform/db/engine.ts';
import type { DB } from '../../platform/db/tables.ts';
import { leesStand, schrijfRijen, wisCasuistiek, zetNummers } from './casuistiek/commands.ts';
import { maakCasuistiek, type Partij } from './casuistiek/stroom/rules.ts';
import { schrijfRegio } from './regio/commands.ts';
import { REGIO } from './regio/rules.ts';
import { telRijen } from './rijen/rules.ts';

export interface Laadopties {
  /** From 100 to 1,000,000. */
  readonly casussen: number;
  readonly seed: number;
  /** Everything happens before this day. */
  readonly tot: Day;
  /** The root key for search tokens: searchKey(config.key). */
  readonly zoeksleutel: Buffer;
  /** @param deel from 0 to 1; @param tekst what is being done, Dutch. */
  readonly voortgang: (deel: number, tekst: string) => void;
}

/** Casussen in one statement for each table, and such parts in one transaction. */
const PER_PARTIJ = 250;
const PARTIJEN_PER_TRANSACTIE = 8;

async function schrijfPartijen(tx: Kysely<DB>, partijen: Iterator<Partij>, klaar: (partij: Partij) => void) {
  let laatste: Partij | undefined;
  for (let over = PARTIJEN_PER_TRANSACTIE; over > 0; over--) {
    const volgende = partijen.next();
    if (volgende.done) break;
    laatste = volgende.value;
    await schrijfRijen(tx, laatste.rijen);
    // Without statistics the checks of foreign keys read every row of the region: 0.7 ms for each row instead of 0.04.
    if (laatste.casussen <= PER_PARTIJ) await sql`analyze`.execute(tx);
    klaar(laatste);
  }
  return laatste;
}

/**
 * Loads the example region when it is not there, then its casework: all invented, the same for the same options. The
 * database must hold no casework yet. A load that breaks off leaves a casework that `verband start` clears away.
 * @throws Error when casework is there, or region 1 is no example
 */
export async function laadVoorbeeld(db: Kysely<DB>, opties: Laadopties): Promise<void> {
  const { casussen, voortgang } = opties;
  voortgang(0, 'de regio');
  const regio = await db.selectFrom('regio').select('voorbeeld').where('id', '=', REGIO.id).executeTakeFirst();
  if (regio && !regio.voorbeeld) throw new Error('region 1 is not an example');
  if ((await leesStand(db)) !== 'leeg') throw new Error('there is casework already');
  if (!regio) await db.transaction().execute((tx) => schrijfRegio(tx));
  const partijen = maakCasuistiek({ ...opties, per: PER_PARTIJ });
  let rijen = 0;
  const meld = (partij: Partij) => {
    rijen += telRijen(partij.rijen);
    voortgang(partij.casussen / casussen, `${partij.casussen} casussen, ${rijen} rijen`);
  };
  for (let geladen = 0; geladen < casussen; )
    geladen = await db.transaction().execute(async (tx) => {
      const laatste = await schrijfPartijen(tx, partijen, meld);
      if (!laatste) return casussen;
      if (laatste.casussen === casussen) await zetNummers(tx, casussen, laatste.meldingen);
      return laatste.casussen;
    });
  await sql`analyze`.execute(db);
}

/** Today in Amsterdam. */
export const vandaag = (): Day => dayOf(instant(new Date().toISOString()));

const BREEDTE = 24;

/** A line with a bar; at most one for each twentieth part. */
function maakBalk(schrijf: (regel: string) => void): Laadopties['voortgang'] {
  let laatste = -1;
  return (deel, tekst) => {
    const stap = Math.floor(deel * 20);
    if (stap === laatste) return;
    laatste = stap;
    const vol = Math.round(deel * BREEDTE);
    schrijf(`  voorbeeld  ${'#'.repeat(vol)}${'.'.repeat(BREEDTE - vol)} ${String(Math.round(deel * 100)).padStart(3)} %  ${tekst}`);
  };
}

/**
 * At the start of the server: loads the example region into an empty database, or finishes what was broken off. Does
 * nothing when there is casework, or when a region is there that is no example.
 */
export async function zorgVoorVoorbeeld(
  engine: Engine,
  opties: {
    readonly casussen: number;
    readonly zoeksleutel: Buffer;
    readonly schrijf: (regel: string) => void;
  },
): Promise<void> {
  const db = engine.owner;
  const { rows } = await sql<{ echt: boolean }>`select exists (select from regio where not voorbeeld) as echt`.execute(db);
  if (rows[0]?.echt) return;
  const stand = await leesStand(db);
  if (stand === 'geladen') return;
  if (stand === 'onvolledig') {
    opties.schrijf('  voorbeeld  het laden was afgebroken; opnieuw');
    await wisCasuistiek(db);
  }
  const { casussen, zoeksleutel, schrijf } = opties;
  await laadVoorbeeld(db, { casussen, seed: 1, tot: vandaag(), zoeksleutel, voortgang: maakBalk(schrijf) });
}
