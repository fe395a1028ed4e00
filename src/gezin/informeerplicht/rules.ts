// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../platform/dates.ts';
import { SPECIALE_VORMEN, type SpecialeVorm } from '../meldcode/rules.ts';

export const UITKOMSTEN = ['geinformeerd', 'eigenBron', 'nietMogelijk'] as const;
export const AAN = ['betrokkene', 'gezaghebbende', 'betrokkeneEnGezaghebbende'] as const;
export type Aan = (typeof AAN)[number];
/** What someone hears: the recording, access, complaint and the independent confidant [L1 5.3.1][L2 4.1.8, 4.2.4]. */
export const ONDERWERPEN = ['vastlegging', 'inzage', 'klachtroute', 'vertrouwenspersoon'] as const;
/**
 * At a special form informing waits by default; the ground is recorded as a key of the message catalogue [M4][L1 5.3.1]. For vgv
 * that is our own choice [A].
 */
export const standaardGrond = (vorm: SpecialeVorm): string => `uitstel.${vorm}`;
export const isStandaardGrond = (grond: string): boolean =>
  SPECIALE_VORMEN.some((vorm) => grond === standaardGrond(vorm));

/** Years of age on a day. */
export const leeftijdOp = (geboren: Day, dag: Day): number =>
  Number(dag.slice(0, 4)) - Number(geboren.slice(0, 4)) - (dag.slice(5) < geboren.slice(5) ? 1 : 0);

/**
 * Who is informed: under 12 who has parental authority, from 12 to 16 the child too, from 16 the person alone. The ages are those
 * of access [L1 5.3.2]; that informing follows them is our own choice [A]. A child of unknown age is taken as young.
 */
export function wieInformeren(persoon: { readonly rol: string; readonly geboortedatum: Day | null }, dag: Day): Aan {
  const { rol, geboortedatum } = persoon;
  if (geboortedatum === null) return rol === 'kind' ? 'gezaghebbende' : 'betrokkene';
  const jaren = leeftijdOp(geboortedatum, dag);
  return jaren < 12 ? 'gezaghebbende' : jaren < 16 ? 'betrokkeneEnGezaghebbende' : 'betrokkene';
}

/**
 * Whether someone must be informed now that a melding came (G18). Once in a casus is enough: who was informed knows that there is
 * a dossier and how to see what is in it, and hears nothing new from a further report of the same. A kind of violence that no
 * earlier melding of the casus named is new data about the person, and then the duty begins again [A]. One that runs covers both.
 */
export function moetInformeren(stand: {
  readonly loopt: boolean;
  readonly geinformeerd: boolean;
  readonly nieuweVorm: boolean;
}): boolean {
  return !stand.loopt && (!stand.geinformeerd || stand.nieuweVorm);
}
