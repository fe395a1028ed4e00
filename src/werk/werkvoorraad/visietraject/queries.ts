// SPDX-License-Identifier: EUPL-1.2
import { alsVisietraject, visietrajecten } from '../../../beleid/visietraject/queries.ts';
import { visietrajectStappen } from '../../../beleid/visietraject/rules.ts';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf } from '../../../platform/dates.ts';
import { availableSteps } from '../../../platform/process.ts';
import { opVolgorde, stapTaken, type Beleidstaak } from './rules.ts';

const MEESTE = 12;

/** What the vision's traject asks of the actor: its next step of who leads it, its dates of who works for a municipality. */
export async function beleidstaken(tx: ActorTx): Promise<readonly Beleidstaak[]> {
  const open = (await visietrajecten(tx)).filter(({ status }) => status !== 'vastgesteld');
  const taken: Beleidstaak[] = [];
  if (tx.actor.rollen.has('projectleider'))
    for (const traject of open) {
      const stappen = availableSteps(visietrajectStappen, await alsVisietraject(tx, traject), tx.actor.rollen);
      taken.push(...stapTaken(traject, stappen));
    }
  if (tx.actor.gemeenteCode !== null && open.length > 0)
    taken.push(...(await gemeentetaken(tx, tx.actor.gemeenteCode)));
  return opVolgorde(taken).slice(0, MEESTE);
}

/** The steps of the actor's municipality that are not decided yet, and the windows that it has not given. */
async function gemeentetaken(tx: ActorTx, gemeente: string): Promise<readonly Beleidstaak[]> {
  const vandaag = dayOf(tx.nu);
  const stappen = await tx.db
    .selectFrom('routestap as s')
    .innerJoin('visietraject as t', (join) =>
      join.onRef('t.regio_id', '=', 's.regio_id').onRef('t.id', '=', 's.visietraject_id'),
    )
    .where('s.regio_id', '=', tx.actor.regioId)
    .where('s.gemeente_code', '=', gemeente)
    .where('s.status', 'in', ['gepland', 'geagendeerd'])
    .where('t.status', '<>', 'vastgesteld')
    .select(['t.id', 't.naam', 's.orgaan', 's.gepland'])
    .orderBy('s.gepland')
    .limit(MEESTE)
    .execute();
  const zonderVenster = await tx.db
    .selectFrom('visietraject as t')
    .innerJoin('trajectgemeente as l', (join) =>
      join.onRef('l.regio_id', '=', 't.regio_id').onRef('l.visietraject_id', '=', 't.id'),
    )
    .where('t.regio_id', '=', tx.actor.regioId)
    .where('t.status', 'in', ['opstellen', 'afstemming'])
    .where('l.gemeente_code', '=', gemeente)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('inspraakvenster as v')
            .select('v.id')
            .whereRef('v.regio_id', '=', 't.regio_id')
            .whereRef('v.visietraject_id', '=', 't.id')
            .where('v.gemeente_code', '=', gemeente),
        ),
      ),
    )
    .select(['t.id', 't.naam'])
    .execute();
  return [
    ...stappen.map(({ id, naam, orgaan, gepland }): Beleidstaak => ({
      traject: { id, naam },
      wat: { key: 'werk.routestap', orgaan },
      waar: 'regiobord',
      dag: gepland,
      laat: gepland !== null && gepland < vandaag,
    })),
    ...zonderVenster.map((traject): Beleidstaak => ({
      traject,
      wat: { key: 'werk.venster' },
      waar: 'inspraak',
      dag: null,
      laat: false,
    })),
  ];
}
