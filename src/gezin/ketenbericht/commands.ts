// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeStep } from '../../platform/step.ts';
import { takeVersion } from '../../platform/db/version.ts';
import { leesHerhaling, type KetenberichtRij } from './queries.ts';
import { koppelvlakken, type Koppelvlak, type Uitvoer } from './corv/rules.ts';
import { ketenberichtStappen, volgendePoging, type KetenberichtStap } from './rules.ts';
import { ketenbericht, type Ketenbericht } from './schema.ts';

export interface NieuwBericht {
  readonly casusId: string;
  /** What it is about: the same thing is one message, however often it is put ready. */
  readonly onderwerp: string;
  readonly koppelvlak: Koppelvlak['naam'];
  readonly inhoud: Ketenbericht;
}

/** Puts a message ready, through its schema on the way out; outside the table only its id is told. */
export async function zetKlaar(tx: ActorTx, { casusId, onderwerp, koppelvlak, inhoud }: NieuwBericht): Promise<void> {
  const id = randomUUID();
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('ketenbericht')
    .values({
      regio_id: tx.actor.regioId,
      id,
      organisatie_id: tx.actor.organisatieId,
      casus_id: casusId,
      soort: inhoud.soort,
      sleutel: `${onderwerp}:${inhoud.soort}`,
      koppelvlak,
      inhoud: JSON.stringify(ketenbericht.parse(inhoud)),
      klaar_op: tx.nu,
      volgende_poging: tx.nu,
    })
    .onConflict((conflict) => conflict.columns(['regio_id', 'sleutel']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return;
  await tx.db
    .insertInto('uitbox')
    .values({ regio_id: tx.actor.regioId, soort: 'ketenbericht.klaar', object_id: id })
    .execute();
  await tx.verantwoord({
    handeling: 'ketenbericht.klaar',
    objectSoort: 'ketenbericht',
    objectId: id,
    dossierId: casusId,
  });
}

/** Takes a step of a message; one that failed counts as a try, and says when the next may be. */
export async function zetKetenberichtStap(
  tx: ActorTx,
  rij: KetenberichtRij,
  stap: string,
  versie: number,
): Promise<void> {
  const naar = takeStep(ketenberichtStappen, stap, rij, tx.actor.rollen);
  const gedaan = rij.pogingen + 1;
  const waarden: Partial<Readonly<Record<KetenberichtStap, object>>> = {
    verzenden: { verzonden_op: tx.nu },
    bevestigen: { bevestigd_op: tx.nu, volgende_poging: null },
    mislukken: { pogingen: gedaan, volgende_poging: volgendePoging(tx.nu, gedaan, await leesHerhaling(tx)) ?? null },
    herhalen: {},
  };
  await takeVersion(tx, 'ketenbericht', rij.id, versie, { ...(isStap(stap) && waarden[stap]), status: naar });
  await tx.verantwoord({
    handeling: `ketenbericht.${stap}`,
    objectSoort: 'ketenbericht',
    objectId: rij.id,
    dossierId: rij.casus_id,
  });
}

const isStap = (stap: string): stap is KetenberichtStap => Object.hasOwn(ketenberichtStappen, stap);

/** Whatever carries a message away; throws when it did not arrive. */
export type Bezorging = (uitvoer: Uitvoer) => Promise<void>;

/**
 * Has a message carried away: sent when it arrived, else failed with the time of the next try. Errors of the carrier are not
 * kept: they may repeat what they carried.
 */
export async function verstuur(
  tx: ActorTx,
  rij: KetenberichtRij,
  bezorg: Bezorging,
): Promise<'verzenden' | 'mislukken'> {
  const uitvoer = koppelvlakken[rij.koppelvlak].vertaal(ketenbericht.parse(rij.inhoud));
  const stap = await bezorg(uitvoer).then(
    () => 'verzenden' as const,
    () => 'mislukken' as const,
  );
  await zetKetenberichtStap(tx, rij, stap, rij.versie);
  return stap;
}
