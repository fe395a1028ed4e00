// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf, type Day } from '../../platform/dates.ts';
import { Invalid, NotFound } from '../../platform/result.ts';
import { moetLopen } from '../casus/commands.ts';
import type { CasusRij } from '../casus/queries.ts';
import type { Oordelen } from '../casus/schema.ts';

const schrijf = (tx: ActorTx, handeling: string, casus: CasusRij) =>
  tx.verantwoord({
    handeling: `monitoring.${handeling}`,
    objectSoort: 'casus',
    objectId: casus.id,
    dossierId: casus.id,
  });

/** Every judgement is about a member of this family; of all of them, when it is a moment. Checked before anything is written. */
async function controleer(tx: ActorTx, casus: CasusRij, oordelen: Oordelen, allen: boolean): Promise<void> {
  const rijen = await tx.db
    .selectFrom('gezinslid')
    .select('persoon_id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('casus_id', '=', casus.id)
    .execute();
  const leden = new Set(rijen.map(({ persoon_id }) => persoon_id));
  const gegeven = new Set(oordelen.map(({ persoonId }) => persoonId));
  const fout = [...gegeven.difference(leden), ...(allen ? leden.difference(gegeven) : [])];
  if (fout.length > 0) throw new Invalid(fout.map((id) => ({ field: `oordeel_${id}`, key: 'fout.keuze' })));
  if (gegeven.size === 0) throw new Invalid([{ field: 'oordelen', key: 'fout.geenOordeel' }]);
}

async function legOordelenVast(tx: ActorTx, casus: CasusRij, oordelen: Oordelen, moment: string | null): Promise<void> {
  await tx.db
    .insertInto('veiligheidsoordeel')
    .values(
      oordelen.map(({ persoonId, oordeel, toelichting }) => ({
        regio_id: tx.actor.regioId,
        id: randomUUID(),
        casus_id: casus.id,
        persoon_id: persoonId,
        monitormoment_id: moment,
        oordeel,
        toelichting,
        geoordeeld_op: tx.nu,
        geoordeeld_door: tx.actor.medewerkerId,
      })),
    )
    .execute();
}

/** How safe each member is now; a judgement of a person, never a computed score (G28). Earlier judgements stay. */
export async function oordeel(tx: ActorTx, casus: CasusRij, oordelen: Oordelen): Promise<void> {
  moetLopen(casus);
  await controleer(tx, casus, oordelen, false);
  await legOordelenVast(tx, casus, oordelen, null);
  await schrijf(tx, 'oordeel', casus);
}

/** Plans a moment to follow the family, today or later. */
export async function planMoment(tx: ActorTx, casus: CasusRij, op: Day): Promise<void> {
  moetLopen(casus);
  if (op < dayOf(tx.nu)) throw new Invalid([{ field: 'op', key: 'fout.verleden' }]);
  await tx.db
    .insertInto('monitormoment')
    .values({ regio_id: tx.actor.regioId, id: randomUUID(), casus_id: casus.id, gepland_op: op })
    .execute();
  await schrijf(tx, 'gepland', casus);
}

/** A moment counts as held only with whom was spoken and a judgement of each member (G30). */
export async function houdMoment(
  tx: ActorTx,
  casus: CasusRij,
  id: string,
  gesprokenMet: string,
  oordelen: Oordelen,
): Promise<void> {
  moetLopen(casus);
  await controleer(tx, casus, oordelen, true);
  const { numUpdatedRows } = await tx.db
    .updateTable('monitormoment')
    .set({ uitgevoerd_op: dayOf(tx.nu), gesproken_met: gesprokenMet })
    .where('casus_id', '=', casus.id)
    .where('id', '=', id)
    .where('uitgevoerd_op', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new NotFound();
  await legOordelenVast(tx, casus, oordelen, id);
  await schrijf(tx, 'gehouden', casus);
}

export interface NieuwIncident {
  readonly op: Day;
  readonly omschrijving: string;
  readonly acuut: boolean;
}

export async function meldIncident(
  tx: ActorTx,
  casus: CasusRij,
  { op, omschrijving, acuut }: NieuwIncident,
): Promise<void> {
  moetLopen(casus);
  if (op > dayOf(tx.nu)) throw new Invalid([{ field: 'op', key: 'fout.toekomst' }]);
  await tx.db
    .insertInto('incident')
    .values({ regio_id: tx.actor.regioId, id: randomUUID(), casus_id: casus.id, gebeurd_op: op, omschrijving, acuut })
    .execute();
  await schrijf(tx, 'incident', casus);
}

export async function handelIncidentAf(tx: ActorTx, casus: CasusRij, id: string): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('incident')
    .set({ afgehandeld_op: dayOf(tx.nu) })
    .where('casus_id', '=', casus.id)
    .where('id', '=', id)
    .where('afgehandeld_op', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new NotFound();
  await schrijf(tx, 'incidentAfgehandeld', casus);
}
