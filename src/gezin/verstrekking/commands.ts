// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { Invalid } from '../../platform/result.ts';
import { ontbreektAanVerstrekking, type Grondslag, type RAADSGROND } from './rules.ts';

export interface NieuweVerstrekking {
  readonly casusId: string;
  readonly aanOrganisatieId: string | null;
  readonly aan: string;
  /** Kinds of what was told, never the content. */
  readonly wat: readonly string[];
  readonly grondslag: Grondslag | typeof RAADSGROND | null;
  readonly doel: string;
  readonly noodzaak: string;
  readonly objectSoort: string;
  readonly objectId: string;
}

/** Writes what is told to another organisation in the register; refuses without ground, purpose and necessity (G20). */
export async function legVerstrekkingVast(tx: ActorTx, verstrekking: NieuweVerstrekking): Promise<void> {
  const { grondslag } = verstrekking;
  const open = ontbreektAanVerstrekking(verstrekking);
  if (open.length > 0 || grondslag === null)
    throw new Invalid(open.map((field) => ({ field, key: `poort.verstrekking.${field}` })));
  await tx.db
    .insertInto('verstrekking')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      casus_id: verstrekking.casusId,
      organisatie_id: tx.actor.organisatieId,
      aan_organisatie_id: verstrekking.aanOrganisatieId,
      aan: verstrekking.aan,
      wat: [...new Set(verstrekking.wat)],
      grondslag,
      doel: verstrekking.doel,
      noodzaak: verstrekking.noodzaak,
      op: tx.nu,
      door: tx.actor.medewerkerId,
      object_soort: verstrekking.objectSoort,
      object_id: verstrekking.objectId,
    })
    .execute();
}
