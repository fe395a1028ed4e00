// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../platform/dates.ts';
import { isBeroepsmatig } from '../melding/rules.ts';

/** Feedback is due at least twice: after the decision, and after an onderzoek [V4]. */
export const MOMENTEN = ['naBesluit', 'naOnderzoek'] as const;
export type Moment = (typeof MOMENTEN)[number];
export const MANIEREN = ['telefoon', 'gesprek', 'brief', 'beveiligdeMail'] as const;
export const REDENEN = ['onbereikbaar', 'melderOnbekend', 'melderWilNiet', 'andereReden'] as const;

/** Whether someone with this capacity can have a role with the family at all: only from a profession [V4]. */
export const kanRolHebben = isBeroepsmatig;

export interface MagHoren {
  readonly vervolg: true;
  readonly partijen: true;
  readonly voorwaarden: boolean;
  readonly monitoring: boolean;
}

/**
 * What a reporter may hear [V4]: whether there is follow-up and with whom, and only with a professional role with the family the
 * conditions and the monitoring. A neighbour or a relative never has such a role, whatever was ticked.
 */
export function magHoren(hoedanigheid: string, heeftRol: boolean): MagHoren {
  const metRol = heeftRol && kanRolHebben(hoedanigheid);
  return { vervolg: true, partijen: true, voorwaarden: metRol, monitoring: metRol };
}

/** What happened after a decision. */
export interface Gebeurd {
  readonly moment: Moment;
  readonly vervolg: boolean;
  readonly partijen: readonly string[];
  readonly voorwaarden: readonly string[];
  readonly momenten: readonly Day[];
}

/** Decisions after which Veilig Thuis does nothing more [L3 3.7]. */
const ZONDER_VERVOLG: ReadonlySet<string> = new Set(['geenVervolg', 'omgezetInAdvies']);
export const heeftVervolg = (besluit: string | null): boolean => besluit !== null && !ZONDER_VERVOLG.has(besluit);

/** A text without the names of the people in it: what is agreed may be told, about whom it is not. */
export function zonderNamen(tekst: string, namen: readonly string[]): string {
  const delen = [...new Set(namen.flatMap((naam) => naam.split(/[\s-]+/)))].filter((deel) => deel.length > 2);
  return delen
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (zonder, deel) =>
        zonder.replaceAll(
          new RegExp(`(?<!\\p{L})${deel.replaceAll(/[.*+?^\u0024{}()|[\]\\]/g, String.raw`\$&`)}(?!\\p{L})`, 'giu'),
          '[...]',
        ),
      tekst,
    );
}

/** Of what happened only the parts that may be heard, without anyone's name. */
export const hoorbaar = (gebeurd: Gebeurd, mag: MagHoren, namen: readonly string[]): Gebeurd => ({
  ...gebeurd,
  voorwaarden: mag.voorwaarden ? gebeurd.voorwaarden.map((tekst) => zonderNamen(tekst, namen)) : [],
  momenten: mag.monitoring ? gebeurd.momenten : [],
});

const vlak = (tekst: string) =>
  tekst
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text that was told holds a condition that this reporter may not hear. */
export const verteltTeVeel = (tekst: string, { voorwaarden }: Pick<Gebeurd, 'voorwaarden'>, mag: MagHoren): boolean =>
  !mag.voorwaarden &&
  voorwaarden.some((voorwaarde) => vlak(voorwaarde) !== '' && vlak(tekst).includes(vlak(voorwaarde)));
