// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Conflict, Forbidden, Invalid } from '../../../platform/result.ts';
import { houdTekst, wijzigPassage, zoekPassage, type Traject } from '../commands.ts';
import { woordenToen } from '../queries.ts';
import { schoon } from '../rules.ts';
import type { SuggestieRij } from './queries.ts';
import type { Suggestiestatus } from './rules.ts';
import type { Overname, Voorstel } from './schema.ts';

/** Proposes other words for a passage, on the words that one saw; gives the id of the suggestion. */
export async function doeVoorstel(
  tx: ActorTx,
  traject: Traject,
  passageId: string,
  voorstel: Voorstel,
): Promise<string> {
  await houdTekst(tx, traject);
  const passage = await zoekPassage(tx, traject, passageId);
  if (passage.vervallen) throw new Conflict('fout.passageVervallen');
  const toen = voorstel.versie === passage.versie ? passage : await woordenToen(tx, passage, voorstel.versie);
  const titel = schoon(voorstel.titel);
  const tekst = schoon(voorstel.tekst);
  if (titel === '' && tekst === '') throw new Invalid([{ field: 'tekst', key: 'fout.titelOfTekst' }]);
  if (titel === toen.titel && tekst === toen.tekst) throw new Invalid([{ field: 'tekst', key: 'fout.nietsGewijzigd' }]);
  const id = randomUUID();
  await tx.db
    .insertInto('suggestie')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      passage_id: passage.id,
      op_versie: Math.min(voorstel.versie, passage.versie),
      oude_titel: toen.titel,
      oude_tekst: toen.tekst,
      nieuwe_titel: titel,
      nieuwe_tekst: tekst,
      toelichting: schoon(voorstel.toelichting),
      ingediend_op: tx.nu,
      ingediend_door: tx.actor.medewerkerId,
    })
    .execute();
  await tx.verantwoord({ handeling: 'suggestie.voorstellen', objectSoort: 'suggestie', objectId: id });
  return id;
}

type Uitkomst = {
  readonly status: Exclude<Suggestiestatus, 'open'>;
  readonly reden: string;
  readonly wijziging_id?: string;
};

/** Decides a suggestion once; whoever comes later is refused. */
async function handelAf(
  tx: ActorTx,
  suggestie: Pick<SuggestieRij, 'id'>,
  versie: number,
  uitkomst: Uitkomst,
): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('suggestie')
    .set({ ...uitkomst, versie: versie + 1, afgehandeld_op: tx.nu, afgehandeld_door: tx.actor.medewerkerId })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', suggestie.id)
    .where('status', '=', 'open')
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict('fout.suggestieAf');
}

/** Writes the proposed words, as the writer brought them together, with the suggestion as what asked for them. */
export async function neemSuggestieOver(
  tx: ActorTx,
  traject: Traject,
  suggestie: SuggestieRij,
  invoer: Overname,
): Promise<string> {
  if (suggestie.status !== 'open') throw new Conflict('fout.suggestieAf');
  const wijziging = await wijzigPassage(tx, traject, {
    passageId: suggestie.passage_id,
    versie: invoer.passageversie,
    titel: invoer.titel,
    tekst: invoer.tekst,
    aanleiding: 'suggestie',
    aanleidingId: suggestie.id,
    toelichting: invoer.reden,
  });
  await handelAf(tx, suggestie, invoer.versie, {
    status: 'overgenomen',
    reden: schoon(invoer.reden),
    wijziging_id: wijziging,
  });
  await tx.verantwoord({ handeling: 'suggestie.overnemen', objectSoort: 'suggestie', objectId: suggestie.id });
  return wijziging;
}

/** Says no, and why. */
export async function wijsSuggestieAf(
  tx: ActorTx,
  suggestie: SuggestieRij,
  invoer: { readonly reden: string; readonly versie: number },
): Promise<void> {
  await handelAf(tx, suggestie, invoer.versie, { status: 'afgewezen', reden: schoon(invoer.reden) });
  await tx.verantwoord({ handeling: 'suggestie.afwijzen', objectSoort: 'suggestie', objectId: suggestie.id });
}

/** Takes an own suggestion back. */
export async function trekSuggestieIn(tx: ActorTx, suggestie: SuggestieRij, versie: number): Promise<void> {
  if (suggestie.ingediend_door !== tx.actor.medewerkerId) throw new Forbidden();
  await handelAf(tx, suggestie, versie, { status: 'ingetrokken', reden: '' });
  await tx.verantwoord({ handeling: 'suggestie.intrekken', objectSoort: 'suggestie', objectId: suggestie.id });
}
