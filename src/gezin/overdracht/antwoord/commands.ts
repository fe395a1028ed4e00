// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf, type Day } from '../../../platform/dates.ts';
import { Invalid } from '../../../platform/result.ts';
import { beginCasus, sluitZonderVervolg } from '../../casus/commands.ts';
import { foutenInTeksten } from '../../overdrachtstuk/commands.ts';
import { rondTermijnAf } from '../../termijn/commands.ts';
import { beginBerichtTermijn, legAntwoordVast, legStapVast, magStap, zetMelding } from '../commands.ts';
import type { OverdrachtRij } from '../queries.ts';
import { naExterneAcceptatie } from '../rules.ts';

interface Gesprek {
  readonly gesprekOp: Day | null;
  readonly gesprekMet: string;
}
/** Who outside Verband answered, when, and how Veilig Thuis can show it. */
export interface ExternAntwoord extends Gesprek {
  readonly antwoordVan: string;
  readonly antwoordOp: Day;
  readonly bewijs: string;
}

function waarden(tx: ActorTx, rij: OverdrachtRij, { antwoordVan, antwoordOp, bewijs }: ExternAntwoord) {
  if (antwoordOp > dayOf(tx.nu)) throw new Invalid([{ field: 'antwoordOp', key: 'fout.toekomst' }]);
  if (antwoordOp < dayOf(rij.aangeboden_op)) throw new Invalid([{ field: 'antwoordOp', key: 'fout.voorAanbod' }]);
  return { antwoord_van: antwoordVan, antwoord_bewijs: `${antwoordOp}: ${bewijs}` };
}

/** Records that a party outside Verband took over: only now does responsibility move (G06), and what became of the casus follows. */
export async function legAcceptatieVast(
  tx: ActorTx,
  rij: OverdrachtRij,
  invoer: ExternAntwoord,
  versie: number,
): Promise<void> {
  magStap(tx, rij, 'acceptatieVastleggen');
  await legAntwoordVast(tx, rij, 'acceptatieVastleggen', versie, waarden(tx, rij, invoer), invoer);
  await zetMelding(tx, rij, 'afgehandeld');
  await beginBerichtTermijn(tx, rij);
  const { aantal } = await tx.db
    .selectFrom('veiligheidsvoorwaarde')
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .where('casus_id', '=', rij.casus_id)
    .where('status', 'in', ['actief', 'geschonden'])
    .executeTakeFirstOrThrow();
  const zelf = tx.actor.medewerkerId;
  if (naExterneAcceptatie(aantal) === 'volgen')
    await beginCasus(tx, rij.casus_id, { contactpersoon: zelf, casusregisseur: zelf });
  else await sluitZonderVervolg(tx, rij.casus_id);
}

/** Records that a party outside Verband said no: Veilig Thuis stayed responsible all along. */
export async function legAfwijzingVast(
  tx: ActorTx,
  rij: OverdrachtRij,
  invoer: ExternAntwoord & { readonly reden: string },
  versie: number,
): Promise<void> {
  magStap(tx, rij, 'afwijzingVastleggen');
  const meer = { ...waarden(tx, rij, invoer), reden: invoer.reden };
  await legAntwoordVast(tx, rij, 'afwijzingVastleggen', versie, meer, invoer);
  await zetMelding(tx, rij, 'besloten');
}

/** Tells the sender what was done; its term is met with it (12.2). */
export async function berichtTerug(
  tx: ActorTx,
  rij: OverdrachtRij,
  { bericht, ...gesprek }: Gesprek & { readonly bericht: string },
  versie: number,
): Promise<void> {
  magStap(tx, rij, 'terugberichten');
  const fouten = await foutenInTeksten(tx, rij.casus_id, { bericht });
  if (fouten.length > 0) throw new Invalid(fouten);
  const waarde = { bericht_terug: bericht, bericht_op: tx.nu, bericht_door: tx.actor.medewerkerId };
  await legStapVast(tx, rij, 'terugberichten', versie, waarde, gesprek);
  await rondTermijnAf(tx, { soort: 'berichtTerug', objectId: rij.id });
}

/** The sender read the message back. */
export const bevestigBericht = (tx: ActorTx, rij: OverdrachtRij, versie: number): Promise<void> =>
  legStapVast(tx, rij, 'berichtBevestigen', versie, { gelezen_op: tx.nu, gelezen_door: tx.actor.medewerkerId });
