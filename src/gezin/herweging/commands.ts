// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { moetLopen } from '../casus/commands.ts';
import type { CasusRij } from '../casus/queries.ts';
import type { OORDELEN } from '../casus/rules.ts';
import { beginTermijn, rondTermijnAf } from '../termijn/commands.ts';
import type { Termijnen } from '../termijn/rules.ts';

/** G11: the family is weighed again by the next working day; Veilig Thuis and the contactpersoon's organisation both see the term. */
export async function vraagHerweging(tx: ActorTx, casusId: string, regels: Termijnen): Promise<void> {
  const casus = await tx.db
    .selectFrom('casus')
    .select('nummer')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', casusId)
    .executeTakeFirstOrThrow();
  const contactpersoon = await tx.db
    .selectFrom('rolbezetting as r')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'r.regio_id').onRef('m.id', '=', 'r.medewerker_id'),
    )
    .select('m.organisatie_id')
    .where('r.casus_id', '=', casusId)
    .where('r.rol', '=', 'contactpersoon')
    .where('r.tot', 'is', null)
    .executeTakeFirst();
  const over = { soort: 'herweging', objectSoort: 'casus', objectId: casusId, kenmerk: casus.nummer, casusId } as const;
  await beginTermijn(tx, { ...over, zietOokId: contactpersoon?.organisatie_id }, regels);
}

export interface NieuweHerweging {
  readonly oordeel: (typeof OORDELEN)[number];
  readonly toelichting: string;
}

/** Records how the family was weighed again, and ends the term for it: a judgement of a person, never a score (G28). */
export async function weegOpnieuw(tx: ActorTx, casus: CasusRij, invoer: NieuweHerweging): Promise<void> {
  moetLopen(casus);
  await tx.db
    .insertInto('herweging')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      casus_id: casus.id,
      ...invoer,
      op: tx.nu,
      door: tx.actor.medewerkerId,
      organisatie_id: tx.actor.organisatieId,
    })
    .execute();
  await rondTermijnAf(tx, { soort: 'herweging', objectId: casus.id });
  await tx.verantwoord({
    handeling: 'herweging.wegen',
    objectSoort: 'casus',
    objectId: casus.id,
    dossierId: casus.id,
  });
}
