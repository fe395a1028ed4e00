// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { z } from 'zod';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { MailDoor } from '../../../platform/mail.ts';
import { unseal } from '../../../platform/seal.ts';
import { WEIGERINGEN } from './rules.ts';

/** What stands in `taak.soort`. */
export const TAAK = 'uitnodiging';

/** How this installation sends mail: the way out, and the key under which addresses wait. */
export interface Uitnodigen {
  readonly door: MailDoor;
  readonly sleutel: Buffer;
}

const zegelinhoud = z.object({
  rest: z.array(z.string()),
  fout: z.array(z.object({ adres: z.string(), waarom: z.enum(WEIGERINGEN) })),
});
export type Zegelinhoud = z.infer<typeof zegelinhoud>;

export const openZegel = (sleutel: Buffer, id: string, zegel: Uint8Array): Zegelinhoud =>
  zegelinhoud.parse(unseal(sleutel, id, zegel));

const ronden = (tx: ActorTx) =>
  tx.db
    .selectFrom('uitnodigingsronde as r')
    .innerJoin('partij as p', (join) => join.onRef('p.regio_id', '=', 'r.regio_id').onRef('p.id', '=', 'r.partij_id'))
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('taak as t')
          .select(['t.status', 't.reden'])
          .whereRef('t.regio_id', '=', 'r.regio_id')
          .whereRef('t.object_id', '=', 'r.id')
          .where('t.soort', '=', TAAK)
          .orderBy('t.aangemaakt', 'desc')
          .limit(1)
          .as('t'),
      (join) => join.onTrue(),
    )
    .where('r.regio_id', '=', tx.actor.regioId)
    .select(['r.id', 'r.visietraject_id', 'r.activiteit_id', 'r.partij_id', 'r.aantal', 'r.verzonden', 'r.geweigerd'])
    .select(['r.begonnen_op', 'r.begonnen_door', 'r.afgerond_op', 'p.soort', 'p.naam', 't.reden'])
    .select((eb) => [
      'r.zegel',
      sql<boolean>`coalesce(t.status = 'gestopt', false)`.as('gestopt'),
      // What was refused is shown for an hour after the end, and then no more, also when it was not cleared away yet.
      eb
        .or([eb('r.afgerond_op', 'is', null), eb('r.afgerond_op', '>', sql<never>`now() - interval '1 hour'`)])
        .as('vers'),
    ]);

/** The rounds of an activity, the newest first. */
export const rondenVan = (tx: ActorTx, activiteitId: string) =>
  ronden(tx).where('r.activiteit_id', '=', activiteitId).orderBy('r.begonnen_op', 'desc').limit(50).execute();
export type Ronderij = Awaited<ReturnType<typeof rondenVan>>[number];

export const vindRonde = (tx: ActorTx, id: string) => ronden(tx).where('r.id', '=', id).executeTakeFirst();
