// SPDX-License-Identifier: EUPL-1.2
import type { Kalender } from '../../kalender/rules.ts';
import { REGIO, VEILIG_THUIS } from '../../regio/rules.ts';
import { isGebeurd, kiesMedewerker, type Rijen } from '../../rijen/rules.ts';
import { maakToeval, type Toeval } from '../../toeval/rules.ts';

/** Adviezen for each melding: 4,785 to 5,740 in the region in 2022 (Regiovisie Hollands Midden 2024-2028, chapter 2). */
export const PER_MELDING = 4785 / 5740;

/** Who asks and about what; the sources give the total only, so these weights are invented. */
const VRAGERS: readonly (readonly [naam: string, gewicht: number])[] = [
  ['basisonderwijs', 16],
  ['lokaalVeld', 14],
  ['gezondheidszorgAnders', 9],
  ['huisarts', 8],
  ['ggz', 8],
  ['kinderopvang', 6],
  ['voortgezetOnderwijs', 6],
  ['beroepsmatigAnders', 5],
  ['familielid', 10],
  ['betrokkeneVolwassene', 8],
  ['sociaalNetwerk', 5],
  ['buurtbewoner', 5],
];
const VRAGEN: readonly (readonly [aanleiding: string, aarden: readonly string[], gewicht: number])[] = [
  ['kindermishandelingAnders', ['psychischGeweld'], 24],
  ['kindermishandelingAnders', ['lichamelijkeMishandeling', 'getuigeVanGeweld'], 14],
  ['kindermishandelingAnders', ['pedagogischeVerwaarlozing'], 9],
  ['vechtscheiding', ['psychischGeweld'], 15],
  ['exPartnergeweld', ['lichamelijkeMishandeling', 'psychischGeweld'], 18],
  ['kindcheck', ['andersOnveilig'], 5],
  ['ouderenmishandeling', ['financieleUitbuiting'], 5],
  ['huiselijkGeweldAnders', ['lichamelijkeMishandeling'], 6],
  ['andereProblematiek', ['andersNietOnveilig'], 4],
];
const ADVIEZEN = [
  'Besproken hoe het gesprek met de ouders te voeren. Vrager belt opnieuw als er iets verandert.',
  'Stappen van de meldcode doorgenomen. Vrager overlegt eerst met een collega.',
  'Uitgelegd wat een melding betekent. Vrager wil eerst zelf praten.',
  'Gewezen op het lokale team en op 112 bij direct gevaar.',
];
const KANALEN = ['telefoon', 'telefoon', 'telefoon', 'formulier'] as const;

/** Most close in the same talk, some after a second one; what is recent may still run. */
const sluitNa = (toeval: Toeval) => (toeval.kans(0.7) ? 0 : toeval.geheel(1, 28));

/** Writes one advies with one contact: no family, and mostly no asker either. */
export function schrijfAdvies(
  { seed, kalender, rijen }: { readonly seed: number; readonly kalender: Kalender; readonly rijen: Rijen },
  nummer: number,
  opening: number,
): void {
  const toeval = maakToeval(seed, 'advies', nummer);
  const dag = Math.min(opening + toeval.geheel(0, 6), kalender.tot - 1);
  const minuut = toeval.geheel(510, 1000);
  const sluit = dag + sluitNa(toeval);
  const gesloten = isGebeurd({ kalender }, sluit);
  const begonnen_op = kalender.moment(dag, minuut);
  const id = toeval.uuid();
  const door = kiesMedewerker(toeval, VEILIG_THUIS);
  const [aanleiding, aarden] = VRAGEN[toeval.gewogen(VRAGEN.map(([, , gewicht]) => gewicht))] ?? VRAGEN[0] ?? ['', []];
  const [hoedanigheid] = VRAGERS[toeval.gewogen(VRAGERS.map(([, gewicht]) => gewicht))] ?? ['beroepsmatigAnders'];
  const vast = { regio_id: REGIO.id, organisatie_id: VEILIG_THUIS.id };
  rijen.advies.push({
    ...vast,
    id,
    nummer: `A-${kalender.dag(dag).slice(0, 4)}-${String(nummer).padStart(6, '0')}`,
    medewerker_id: door,
    status: gesloten ? 'afgesloten' : 'lopend',
    begonnen_op,
    kanaal: toeval.kies(KANALEN),
    hoedanigheid,
    aanleidingen: [aanleiding],
    aarden: [...aarden],
    afgesloten_op: gesloten ? (sluit === dag ? begonnen_op : kalender.moment(sluit, minuut)) : null,
    versie: 1,
  });
  const geadviseerd = toeval.kies(ADVIEZEN);
  rijen.adviescontact.push({ ...vast, id: toeval.uuid(), advies_id: id, op: begonnen_op, door, geadviseerd });
}
