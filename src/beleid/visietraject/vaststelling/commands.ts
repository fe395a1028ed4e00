// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { inStukken, tekstVan } from '../../passage/boom/rules.ts';
import { passagesVan } from '../../passage/queries.ts';
import { bevriesTekst } from '../../passage/tekstversie/commands.ts';
import type { TrajectRij } from '../queries.ts';

/** A goal that comes from one of the previous vision is measured by the same figures: the red thread does not break [A]. */
async function houdIndicatoren(
  tx: ActorTx,
  doelen: readonly { readonly oud: string; readonly nieuw: string }[],
): Promise<void> {
  if (doelen.length === 0) return;
  const rijen = await tx.db
    .selectFrom('doelindicator')
    .select(['onderdeel_id', 'indicator'])
    .where('regio_id', '=', tx.actor.regioId)
    .where(
      'onderdeel_id',
      'in',
      doelen.map(({ oud }) => oud),
    )
    .execute();
  const nieuwe = doelen.flatMap(({ oud, nieuw }) =>
    rijen
      .filter(({ onderdeel_id }) => onderdeel_id === oud)
      .map(({ indicator }) => ({ regio_id: tx.actor.regioId, onderdeel_id: nieuw, indicator })),
  );
  if (nieuwe.length > 0) await tx.db.insertInto('doelindicator').values(nieuwe).execute();
}

/**
 * Makes the text of a traject the region's vision, so that its goals are what the rode draad measures from now on. The
 * onderdelen have no place in a source document: they are the source. The same words stay as a frozen version.
 */
export async function wordtVisie(tx: ActorTx, traject: TrajectRij): Promise<string> {
  const passages = tekstVan(await passagesVan(tx, traject.id)).map(({ passage }) => passage);
  if (passages.length > 0) await bevriesTekst(tx, traject, { soort: 'vastgesteld', naam: traject.naam });
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
  const onderdelen = passages.map((passage, index) => ({
    ...van,
    id: ids.get(passage.id) ?? randomUUID(),
    visieversie_id: visieId,
    passage_id: passage.id,
    ouder_id: passage.ouder_id === null ? null : (ids.get(passage.ouder_id) ?? null),
    volgorde: index + 1,
    soort: passage.soort,
    nummer: passage.nummer,
    titel: passage.titel,
    tekst: passage.tekst,
    waarde: passage.waarde,
    eenheid: passage.eenheid,
    jaar: passage.jaar,
    zekerheid: 'expliciet' as const,
    bron_van: 0,
    bron_tot: 0,
    bevestigd: true,
  }));
  for (const stuk of inStukken(onderdelen)) await tx.db.insertInto('onderdeel').values(stuk).execute();
  await houdIndicatoren(
    tx,
    passages.flatMap(({ id, soort, vorig_onderdeel_id: oud }) =>
      soort === 'doel' && oud !== null ? [{ oud, nieuw: ids.get(id) ?? '' }] : [],
    ),
  );
  return visieId;
}
