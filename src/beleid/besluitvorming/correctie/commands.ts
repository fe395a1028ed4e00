// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import { Conflict, Forbidden, Invalid } from '../../../platform/result.ts';
import { bewaarCorrectie } from '../../correctie/commands.ts';
import { veranderingen, type Correctiesoort, type Verandering } from '../../correctie/rules.ts';
import { schoon } from '../../passage/rules.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { magVastleggen } from '../access.ts';
import { keurAmendement } from '../amendement/commands.ts';
import type { AmendementRij } from '../amendement/queries.ts';
import { eisNogOpen } from '../commands.ts';
import type { MotieRij } from '../motie/queries.ts';
import type { ToezeggingRij } from '../toezegging/queries.ts';
import type { Amendementcorrectie, Motiecorrectie, Toezeggingcorrectie } from './schema.ts';

interface Rij {
  readonly id: string;
  readonly versie: number;
  readonly gemeente_code: string;
  readonly visietraject_id: string;
}

/** Refuses who may not, a page of before, and what was voted on or begun meanwhile; gives what is different. */
function watVerandert(
  tx: ActorTx,
  rij: Rij,
  open: boolean,
  versie: number,
  [was, wordt]: readonly [was: Readonly<Record<string, string>>, wordt: Readonly<Record<string, string>>],
): readonly Verandering[] {
  if (!magVastleggen(tx.actor, rij.gemeente_code)) throw new Forbidden();
  if (rij.versie !== versie) throw new Conflict();
  if (!open) throw new Conflict('besluitvorming.staatVast');
  const anders = veranderingen(was, wordt);
  if (anders.length === 0) throw new Invalid([{ field: Object.keys(was)[0] ?? 'reden', key: 'correctie.niets' }]);
  return anders;
}

async function bewaar(
  tx: ActorTx,
  soort: Extract<Correctiesoort, 'amendement' | 'motie' | 'toezegging'>,
  { id, versie, gemeente_code: gemeente, visietraject_id: traject }: Rij,
  anders: readonly Verandering[],
  reden: string,
): Promise<void> {
  await bewaarCorrectie(tx, { soort, id, versie, traject, gemeente }, anders, reden);
  await tx.verantwoord({ handeling: `${soort}.verbeteren`, objectSoort: soort, objectId: id });
}

/** Corrects the words of an amendment until it is voted on. */
export async function verbeterAmendement(
  tx: ActorTx,
  traject: TrajectRij,
  amendement: AmendementRij,
  invoer: Amendementcorrectie,
): Promise<void> {
  const { titel, nummer, toelichting, indieners } = invoer;
  const oudeTekst = schoon(invoer.oudeTekst);
  const nieuweTekst = schoon(invoer.nieuweTekst);
  const was = {
    titel: amendement.titel,
    nummer: amendement.nummer,
    oudeTekst: amendement.oude_tekst,
    nieuweTekst: amendement.nieuwe_tekst,
    indieners: amendement.indieners,
    toelichting: amendement.toelichting,
  };
  const wordt = { titel, nummer, oudeTekst, nieuweTekst, indieners, toelichting };
  const anders = watVerandert(tx, amendement, amendement.status === 'ingediend', invoer.versie, [was, wordt]);
  await eisNogOpen(tx, traject);
  if (oudeTekst !== amendement.oude_tekst || nieuweTekst !== amendement.nieuwe_tekst)
    await keurAmendement(tx, traject, { passage: amendement.passage_id, oud: oudeTekst, nieuw: nieuweTekst });
  await takeVersion(tx, 'amendement', amendement.id, invoer.versie, {
    titel,
    nummer,
    toelichting,
    indieners,
    oude_tekst: oudeTekst,
    nieuwe_tekst: nieuweTekst,
  });
  await bewaar(tx, 'amendement', amendement, anders, invoer.reden);
}

/** Corrects the words of a motion until it is voted on. */
export async function verbeterMotie(tx: ActorTx, motie: MotieRij, invoer: Motiecorrectie): Promise<void> {
  const { reden, versie, ...woorden } = invoer;
  const was = {
    titel: motie.titel,
    nummer: motie.nummer,
    verzoekt: motie.verzoekt.join('\n'),
    constaterende: motie.constaterende,
    overwegende: motie.overwegende,
    indieners: motie.indieners,
  };
  const wordt = { ...woorden, verzoekt: woorden.verzoekt.join('\n') };
  const anders = watVerandert(tx, motie, motie.status === 'ingediend', versie, [was, wordt]);
  await takeVersion(tx, 'motie', motie.id, versie, woorden);
  await bewaar(tx, 'motie', motie, anders, reden);
}

/** Corrects the words of a promise until work on it began. */
export async function verbeterToezegging(
  tx: ActorTx,
  toezegging: ToezeggingRij,
  { tekst, gedaanDoor, gedaanAan, reden, versie }: Toezeggingcorrectie,
): Promise<void> {
  const was = { tekst: toezegging.tekst, gedaanDoor: toezegging.gedaan_door, gedaanAan: toezegging.gedaan_aan };
  const anders = watVerandert(tx, toezegging, toezegging.status === 'open', versie, [
    was,
    { tekst, gedaanDoor, gedaanAan },
  ]);
  await takeVersion(tx, 'toezegging', toezegging.id, versie, {
    tekst,
    gedaan_door: gedaanDoor,
    gedaan_aan: gedaanAan,
  });
  await bewaar(tx, 'toezegging', toezegging, anders, reden);
}
