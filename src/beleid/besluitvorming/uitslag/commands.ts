// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import { dayOf, type Day } from '../../../platform/dates.ts';
import { Conflict, Invalid } from '../../../platform/result.ts';
import { bewaarCorrectie } from '../../correctie/commands.ts';
import { veranderingen, type Verandering } from '../../correctie/rules.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { AmendementRij } from '../amendement/queries.ts';
import { volgAmendementen } from '../bestuursbesluit/commands.ts';
import { stemfouten } from '../bestuursbesluit/rules.ts';
import { eisNogOpen, eisVoorGemeente } from '../commands.ts';
import type { MotieRij } from '../motie/queries.ts';
import { isGestemd, motiestatusNa, waaromAmendementBlijft, waaromMotieBlijft } from './rules.ts';
import type { Uitslaginvoer } from './schema.ts';

/** The votes of an outcome, which there are none of without a vote; refuses a vote before the meeting, and one that cannot be. */
function keurStemmen(tx: ActorTx, vergadering: Day | null, { uitslag, voor, tegen }: Uitslaginvoer) {
  if (!isGestemd(uitslag)) return { voor: null, tegen: null };
  if (vergadering === null || vergadering > dayOf(tx.nu))
    throw new Invalid([{ field: 'uitslag', key: 'poort.stemming' }]);
  const fouten = stemfouten({ voor, tegen }, uitslag);
  if (fouten.length > 0) throw new Invalid(fouten);
  return { voor, tegen };
}

interface Stand {
  readonly status: string;
  readonly voor: number | null;
  readonly tegen: number | null;
  readonly afwijkend?: boolean;
}
const alsTekst = ({ status, voor, tegen, afwijkend }: Stand): Readonly<Record<string, string>> => ({
  status,
  voor: String(voor ?? ''),
  tegen: String(tegen ?? ''),
  ...(afwijkend !== undefined && { afwijkend: afwijkend ? 'algemeen.ja' : 'algemeen.nee' }),
});
function watVerandert(was: Stand, wordt: Stand): readonly Verandering[] {
  const anders = veranderingen(alsTekst(was), alsTekst(wordt));
  if (anders.length === 0) throw new Invalid([{ field: 'uitslag', key: 'correctie.niets' }]);
  return anders;
}

async function bewaar(
  tx: ActorTx,
  soort: 'amendement' | 'motie',
  { id, versie, visietraject_id: traject, gemeente_code: gemeente }: AmendementRij | MotieRij,
  anders: readonly Verandering[],
  reden: string,
): Promise<void> {
  await bewaarCorrectie(tx, { soort, id, versie, traject, gemeente }, anders, reden);
  await tx.verantwoord({ handeling: `${soort}.uitslagVerbeteren`, objectSoort: soort, objectId: id });
}

/**
 * Puts right how an amendment ended, until the vision was adopted or the region settled it; the decision of its meeting follows,
 * as with a first vote (beleidskring.md 10.4).
 */
export async function verbeterAmendementuitslag(
  tx: ActorTx,
  traject: TrajectRij,
  amendement: AmendementRij,
  invoer: Uitslaginvoer,
): Promise<void> {
  eisVoorGemeente(tx, amendement.gemeente_code);
  await eisNogOpen(tx, traject);
  if (amendement.versie !== invoer.versie) throw new Conflict();
  const blijft = waaromAmendementBlijft(amendement, traject.status);
  if (blijft !== undefined) throw new Conflict(blijft);
  const afwijkend = invoer.uitslag === 'aangenomen' ? invoer.afwijkend : amendement.afwijkend;
  const wordt = { status: invoer.uitslag, ...keurStemmen(tx, amendement.vergadering, invoer), afwijkend };
  const anders = watVerandert(amendement, wordt);
  await takeVersion(tx, 'amendement', amendement.id, invoer.versie, wordt);
  await volgAmendementen(tx, traject, amendement.routestap_id);
  await bewaar(tx, 'amendement', amendement, anders, invoer.reden);
}

/** Puts right how a motion ended, until it is done with; what was done with it stays to be read. */
export async function verbeterMotieuitslag(tx: ActorTx, motie: MotieRij, invoer: Uitslaginvoer): Promise<void> {
  eisVoorGemeente(tx, motie.gemeente_code);
  if (motie.versie !== invoer.versie) throw new Conflict();
  const blijft = waaromMotieBlijft(motie.status);
  if (blijft !== undefined) throw new Conflict(blijft);
  const stemmen = keurStemmen(tx, motie.vergadering, invoer);
  const wordt = { status: motiestatusNa(motie.status, invoer.uitslag), ...stemmen };
  const anders = watVerandert({ status: motie.status, voor: motie.voor, tegen: motie.tegen }, wordt);
  await takeVersion(tx, 'motie', motie.id, invoer.versie, wordt);
  await bewaar(tx, 'motie', motie, anders, invoer.reden);
}
