// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { TrajectRij } from '../queries.ts';

/**
 * Makes the text of a traject the region's vision, so that its goals are what the rode draad measures from now on. The
 * onderdelen have no place in a source document: they are the source.
 */
export async function wordtVisie(tx: ActorTx, traject: TrajectRij): Promise<string> {
  const passages = await tx.db
    .selectFrom('passage')
    .select(['id', 'ouder_id', 'volgorde', 'soort', 'nummer', 'titel', 'tekst'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('vervallen', '=', false)
    .orderBy('volgorde')
    .execute();
  const van = { regio_id: tx.actor.regioId };
  const visieId = randomUUID();
  await tx.db
    .insertInto('visieversie')
    .values({
      ...van,
      id: visieId,
      titel: traject.naam,
      looptijd_van: Number(traject.looptijd_van.slice(0, 4)),
      looptijd_tot: Number(traject.looptijd_tot.slice(0, 4)),
      status: 'bevestigd',
      bestandsnaam: '',
      brontekst: passages.map(({ titel, tekst }) => [titel, tekst].filter(Boolean).join('\n')).join('\n\n'),
      gelezen: '{}',
      ingelezen_op: tx.nu,
      bevestigd_op: tx.nu,
    })
    .execute();
  const ids = new Map(passages.map(({ id }) => [id, randomUUID()]));
  if (passages.length > 0)
    await tx.db
      .insertInto('onderdeel')
      .values(
        passages.map((passage, index) => ({
          ...van,
          id: ids.get(passage.id) ?? randomUUID(),
          visieversie_id: visieId,
          ouder_id: passage.ouder_id === null ? null : (ids.get(passage.ouder_id) ?? null),
          volgorde: index + 1,
          soort: passage.soort,
          nummer: passage.nummer,
          titel: passage.titel,
          tekst: passage.tekst,
          zekerheid: 'expliciet' as const,
          bron_van: 0,
          bron_tot: 0,
          bevestigd: true,
        })),
      )
      .execute();
  return visieId;
}
