// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';

/** The windows for inspraak of one municipality. */
export const vensters = (tx: ActorTx, trajectId: string, gemeente: string) =>
  tx.db
    .selectFrom('inspraakvenster')
    .select(['id', 'kanaal', 'van', 'tot', 'vindplaats'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('gemeente_code', '=', gemeente)
    .orderBy('kanaal')
    .execute();
export type Venster = Awaited<ReturnType<typeof vensters>>[number];

/** What this municipality reads otherwise, because of its own amendment. */
export const lokaleLezing = (tx: ActorTx, trajectId: string, gemeente: string) =>
  tx.db
    .selectFrom('lokaletekst')
    .select(['paragraaf', 'tekst'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('gemeente_code', '=', gemeente)
    .where((eb) => eb.or([eb('paragraaf', 'like', 'passage:%'), eb('paragraaf', 'like', 'amendement:%')]))
    .orderBy('paragraaf')
    .execute();

/** The days of meetings of one municipality or of all, for an agenda. */
export const vergaderingen = (tx: ActorTx, trajectId: string, gemeente?: string) =>
  tx.db
    .selectFrom('routestap as s')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 's.regio_id').onRef('g.code', '=', 's.gemeente_code'),
    )
    .leftJoin('overlegtafel as t', (join) =>
      join.onRef('t.regio_id', '=', 's.regio_id').onRef('t.id', '=', 's.tafel_id'),
    )
    .where('s.regio_id', '=', tx.actor.regioId)
    .where('s.visietraject_id', '=', trajectId)
    .where('s.gepland', 'is not', null)
    .$if(gemeente !== undefined, (query) => query.where('s.gemeente_code', '=', gemeente ?? ''))
    .select(['s.id', 's.gepland', 's.orgaan', 's.rol', 'g.naam as gemeente', 't.naam as tafel'])
    .orderBy('s.gepland')
    .orderBy('g.naam')
    .orderBy('s.volgorde')
    .execute();
