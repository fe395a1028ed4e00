// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from 'kysely';
import { type Day, dayOf, instant } from '../../platform/dates.ts';
import type { Engine } from '../../platform/db/engine.ts';
import type { DB } from '../../platform/db/tables.ts';
import { schrijfBinnenkomsten } from './binnenkomst/commands.ts';
import { leesStand, schrijfRijen, wisCasuistiek, zetNummers } from './casuistiek/commands.ts';
import { maakCasuistiek, type Partij } from './casuistiek/stroom/rules.ts';
import { schrijfMeldcode } from './meldcode/commands.ts';
import { schrijfRegio } from './regio/commands.ts';
import { REGIO } from './regio/rules.ts';
import { telRijen } from './rijen/rules.ts';
import { schrijfVisie } from './visie/commands.ts';
import { zorgVoorVisietraject } from './visietraject/commands.ts';
import { maakVoortgang, type Voortgang } from './voortgang/rules.ts';

export interface Laadopties {
  /** From 100 to 1,000,000; 92 in 100 open in the three years before `tot`, the others in the two years before those. */
  readonly casussen: number;
  readonly seed: number;
  /** Everything happens before this day. */
  readonly tot: Day;
  /** The root key for search tokens: searchKey(config.key). */
  readonly zoeksleutel: Buffer;
  readonly voortgang: Voortgang;
}

/** Why a load cannot be done; the message is for who asked for it. */
export class LaadFout extends Error {}

/** Casussen in one statement for each table, and such parts in one transaction. */
const PER_PARTIJ = 250;
const PARTIJEN_PER_TRANSACTIE = 8;

async function schrijfPartijen(
  tx: Kysely<DB>,
  partijen: Iterator<Partij>,
  klaar: (partij: Partij) => void,
): Promise<Partij | undefined> {
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

/** Writes the example region with its vision when it is not there. */
async function zorgVoorRegio(db: Kysely<DB>): Promise<void> {
  const regio = await db.selectFrom('regio').select('voorbeeld').where('id', '=', REGIO.id).executeTakeFirst();
  if (regio && !regio.voorbeeld)
    throw new LaadFout('In deze database staat een echte regio. Daar komt geen voorbeeld in.');
  if (regio) return;
  await db.transaction().execute(async (tx) => {
    await schrijfRegio(tx);
    await schrijfVisie(tx);
  });
}

/**
 * Loads the example region when it is not there, then its casework: all invented, the same for the same options.
 * @throws LaadFout when there is casework already, or region 1 is no example
 */
export async function laadVoorbeeld(db: Kysely<DB>, opties: Laadopties): Promise<void> {
  const { casussen, voortgang } = opties;
  voortgang(0, 'de regio', 0);
  await zorgVoorRegio(db);
  if ((await leesStand(db)) !== 'leeg')
    throw new LaadFout('Er staat al casuistiek. Gebruik --opnieuw om die te vervangen.');
  const partijen = maakCasuistiek({ ...opties, per: PER_PARTIJ });
  let rijen = 0;
  const meld = (partij: Partij) => {
    rijen += telRijen(partij.rijen);
    voortgang(partij.casussen / casussen, `${partij.casussen} casussen`, rijen);
  };
  for (let geladen = 0; geladen < casussen;)
    geladen = await db.transaction().execute(async (tx) => {
      const laatste = await schrijfPartijen(tx, partijen, meld);
      if (!laatste) return casussen;
      if (laatste.casussen === casussen) {
        await schrijfMeldcode(tx, opties.tot);
        await schrijfBinnenkomsten(tx, opties.tot);
        await zetNummers(tx, casussen, laatste.meldingen);
      }
      return laatste.casussen;
    });
  await sql`analyze`.execute(db);
}

/**
 * Removes the casework of the example region; the region, its people and its vision stay, the log too.
 * @throws LaadFout when a region is there that is no example: its casework would go with it
 */
export async function wisVoorbeeld(db: Kysely<DB>): Promise<void> {
  const echt = await db.selectFrom('regio').select('naam').where('voorbeeld', '=', false).executeTakeFirst();
  if (echt) throw new LaadFout(`In deze database staat een echte regio (${echt.naam}). Er is niets verwijderd.`);
  await db.transaction().execute((tx) => wisCasuistiek(tx));
}

/** Today in Amsterdam. */
export const vandaag = (): Day => dayOf(instant(new Date().toISOString()));

/** Lines of progress with the speed of now. */
export const toonVoortgang = (schrijf: (regel: string) => void): Voortgang =>
  maakVoortgang(schrijf, () => performance.now() / 1000);

/**
 * At the start of the server: loads the example region into an empty database, and begins again when a load was broken
 * off. Does nothing when there is casework, or when a region is there that is no example.
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
  const echt = await db.selectFrom('regio').select('id').where('voorbeeld', '=', false).executeTakeFirst();
  if (echt) return;
  const stand = await leesStand(db);
  if (stand === 'geladen') return;
  const { casussen, zoeksleutel, schrijf } = opties;
  if (stand === 'onvolledig') {
    schrijf('  voorbeeld  het laden is eerder afgebroken en begint opnieuw');
    await wisVoorbeeld(db);
  }
  await laadVoorbeeld(db, { casussen, seed: 1, tot: vandaag(), zoeksleutel, voortgang: toonVoortgang(schrijf) });
  await zorgVoorVisietraject(engine, vandaag());
}
