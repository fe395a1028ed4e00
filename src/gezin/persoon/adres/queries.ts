// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { Day } from '../../../platform/dates.ts';
import type { ADRES_SOORTEN, Afscherming } from './rules.ts';

/** The addresses that are not shielded, the current ones first: the database shows no other (G21). */
export const adressenVan = (tx: ActorTx, persoonId: string) =>
  tx.db
    .selectFrom('adres')
    .select(['id', 'soort', 'straat', 'huisnummer', 'toevoeging', 'postcode', 'plaats', 'geldig_van', 'geldig_tot'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('persoon_id', '=', persoonId)
    .orderBy(sql`geldig_tot desc nulls first`)
    .orderBy('geldig_van', 'desc')
    .orderBy('id')
    .execute();
export type AdresRij = Awaited<ReturnType<typeof adressenVan>>[number];

export interface AfgeschermdAdres {
  readonly id: string;
  readonly soort: (typeof ADRES_SOORTEN)[number];
  readonly afscherming: Exclude<Afscherming, 'geen'>;
  readonly geldig_van: Day;
  readonly geldig_tot: Day | null;
  /** Whether the actor is named for it, and may open it. */
  readonly genoemd: boolean;
}

/** That there are shielded addresses, and never which: empty is not hidden. */
export const afgeschermdVan = async (tx: ActorTx, persoonId: string): Promise<readonly AfgeschermdAdres[]> =>
  (await sql<AfgeschermdAdres>`select * from app.afgeschermde_adressen(${persoonId}::uuid)`.execute(tx.db)).rows;
