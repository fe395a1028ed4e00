// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { grenzenSchema } from './schema.ts';

/** Every window of a traject. */
export const vensters = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('inspraakvenster')
    .select(['id', 'gemeente_code as gemeente', 'kanaal', 'van', 'tot', 'vindplaats', 'versie'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .orderBy('gemeente_code')
    .orderBy('kanaal')
    .execute();
export type VensterRij = Awaited<ReturnType<typeof vensters>>[number];

export const recessen = (tx: ActorTx) =>
  tx.db
    .selectFrom('reces')
    .select(['gemeente_code as gemeente', 'naam', 'van', 'tot'])
    .where('regio_id', '=', tx.actor.regioId)
    .execute();

/** The frozen texts that a round can be about, the newest first. */
export const inspraakversies = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('tekstversie')
    .select(['id', 'nummer', 'naam', 'bevroren_op'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('soort', '=', 'inspraakversie')
    .orderBy('nummer', 'desc')
    .execute();

/** The rounds of a traject with their frozen text, the newest first. */
export const rondes = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('inspraakronde as r')
    .innerJoin('tekstversie as k', (join) =>
      join.onRef('k.regio_id', '=', 'r.regio_id').onRef('k.id', '=', 'r.tekstversie_id'),
    )
    .where('r.regio_id', '=', tx.actor.regioId)
    .where('r.visietraject_id', '=', trajectId)
    .select(['r.id', 'r.naam', 'r.begonnen_op', 'r.tekstversie_id', 'k.nummer', 'k.naam as versie', 'k.bevroren_op'])
    .orderBy('r.begonnen_op', 'desc')
    .execute();
export type RondeRij = Awaited<ReturnType<typeof rondes>>[number];

/** How long a window usually is in this region; what is not set is our own choice [A]. */
export async function venstergrenzen(tx: ActorTx) {
  const rij = await tx.db
    .selectFrom('beleidsparameter')
    .select('waarde')
    .where('regio_id', '=', tx.actor.regioId)
    .where('sleutel', '=', 'inspraak.venster')
    .where('geldig_van', '<=', dayOf(tx.nu))
    .orderBy('geldig_van', 'desc')
    .limit(1)
    .executeTakeFirst();
  return grenzenSchema.parse(rij?.waarde);
}
