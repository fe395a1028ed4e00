// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../../platform/db/actor.ts';
import { takeVersion } from '../../../../platform/db/version.ts';
import { Conflict, Forbidden, Invalid } from '../../../../platform/result.ts';
import { wijzigPassage } from '../../../passage/commands.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import { eisNogOpen } from '../../commands.ts';
import { verantwoordAmendement } from '../commands.ts';
import { beslissers, besluitkeuzes, type AmendementRij } from '../queries.ts';
import { gevolgenVan, isOpen, type Besluitkeuzes, type Gevolg } from '../rules.ts';
import type { Afhandelinvoer } from '../schema.ts';

/** The text of one municipality reads this way; the region's text stays as it is. */
async function schrijfLokaal(tx: ActorTx, amendement: AmendementRij): Promise<void> {
  const paragraaf = amendement.passage_id === null ? `amendement:${amendement.id}` : `passage:${amendement.passage_id}`;
  await tx.db
    .insertInto('lokaletekst')
    .values({
      regio_id: tx.actor.regioId,
      visietraject_id: amendement.visietraject_id,
      gemeente_code: amendement.gemeente_code,
      paragraaf,
      tekst: amendement.nieuwe_tekst,
    })
    .onConflict((oc) =>
      oc.columns(['regio_id', 'visietraject_id', 'gemeente_code', 'paragraaf']).doUpdateSet((eb) => ({
        tekst: eb.fn<string>('concat_ws', [eb.val('\n\n'), eb.ref('lokaletekst.tekst'), eb.ref('excluded.tekst')]),
        versie: eb('lokaletekst.versie', '+', 1),
      })),
    )
    .execute();
}

/**
 * From now on a decision that was taken before does not count in these municipalities; neither does one that was taken before
 * and is only recorded later, unless the region chose that a council need not decide on the new text.
 */
async function laatOpnieuwBesluiten(
  tx: ActorTx,
  gevolgen: readonly Gevolg[],
  { wijzigingNaBesluit }: Besluitkeuzes,
): Promise<void> {
  const stappen = gevolgen
    .filter(
      ({ wat }) => wat === 'opnieuwBesluiten' || (wat === 'nieuweTekst' && wijzigingNaBesluit === 'opnieuwBesluiten'),
    )
    .map(({ routestapId }) => routestapId);
  if (stappen.length === 0) return;
  await tx.db
    .updateTable('routestap')
    .set((eb) => ({ opnieuw_op: tx.nu, versie: eb('versie', '+', 1) }))
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', 'in', stappen)
    .execute();
}

/**
 * Settles for the whole region what an adopted amendment that deviates means (gate G6): it changes the text of all, it is a
 * local reading, or the region does not go along.
 */
export async function handelAf(
  tx: ActorTx,
  traject: TrajectRij,
  amendement: AmendementRij,
  invoer: Afhandelinvoer,
): Promise<readonly Gevolg[]> {
  if (!tx.actor.rollen.has('projectleider')) throw new Forbidden();
  await eisNogOpen(tx, traject);
  if (!isOpen(amendement)) throw new Conflict();
  if (invoer.afhandeling === 'voorAllen' && amendement.passage_id === null)
    throw new Invalid([{ field: 'afhandeling', key: 'fout.amendement.zonderPassage' }]);
  if (invoer.afhandeling === 'voorAllen' && invoer.tekst === '')
    throw new Invalid([{ field: 'tekst', key: 'fout.leeg' }]);
  const keuzes = await besluitkeuzes(tx);
  const gevolgen = gevolgenVan(invoer.afhandeling, amendement.gemeente_code, await beslissers(tx, traject), keuzes);
  const { afhandeling, motivering } = invoer;
  const wijziging =
    afhandeling === 'voorAllen' && amendement.passage_id !== null
      ? await wijzigPassage(tx, traject, {
          passageId: amendement.passage_id,
          versie: invoer.passageversie,
          titel: amendement.passage_titel ?? '',
          tekst: invoer.tekst,
          aanleiding: 'amendement',
          aanleidingId: amendement.id,
          toelichting: motivering,
        })
      : null;
  await takeVersion(tx, 'amendement', amendement.id, invoer.versie, {
    afhandeling,
    afhandeling_motivering: motivering,
    afgehandeld_op: tx.nu,
    wijziging_id: wijziging,
  });
  if (afhandeling === 'alleenLokaal') await schrijfLokaal(tx, amendement);
  await laatOpnieuwBesluiten(tx, gevolgen, keuzes);
  await verantwoordAmendement(tx, 'afhandelen', amendement.id);
  return gevolgen;
}
