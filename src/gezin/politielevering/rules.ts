// SPDX-License-Identifier: EUPL-1.2
import { adresregel, isGenoeg, type Adres } from '../persoon/adres/rules.ts';
import { elapsedBetween, type Instant } from '../../platform/dates.ts';

/** The largest file: 50,000 reports of some length with their people. */
export const GROOTSTE_BESTAND = 100 * 1024 * 1024;
/** The file is kept in pieces of this size, so that reading it never takes more memory than a few of them. */
export const STUK = 256 * 1024;

export type Vorm = 'json' | 'csv';

/** What is wrong with a file before any of it is read: a key of the message catalogue. */
export function bestandsfout(begin: Uint8Array, omvang: number, isUtf8: boolean): string | undefined {
  if (omvang === 0) return 'politie.leegBestand';
  if (omvang > GROOTSTE_BESTAND) return 'politie.teGroot';
  const tekens = new TextDecoder('latin1').decode(begin.subarray(0, 4));
  if (tekens.startsWith('PK') || tekens.startsWith('%PDF') || tekens.startsWith('\xD0\xCF')) return 'politie.geenTekst';
  if (!isUtf8) return 'politie.geenUtf8';
  return begin.subarray(0, 4096).includes(0) ? 'politie.geenTekst' : undefined;
}

/** How a file is written, by its first sign: a list or an object is JSON. */
export function vormVan(begin: Uint8Array): { readonly vorm: Vorm; readonly isLijst: boolean } {
  const teken = new TextDecoder().decode(begin.subarray(0, 4096)).replace('\uFEFF', '').trimStart().charAt(0);
  return { vorm: teken === '[' || teken === '{' ? 'json' : 'csv', isLijst: teken === '[' };
}

/** What these rules look at of a report. */
export interface Bericht extends Adres {
  readonly nummer: string;
  readonly tekst: string;
  readonly incidentOp: Instant;
  readonly verzondenOp: Instant;
  readonly personen: readonly {
    readonly voornaam: string;
    readonly achternaam: string;
    readonly geboortedatum: string;
  }[];
}

/** The moments of a report that cannot be: after it came in, or sent before it happened. Fields with what is wrong. */
export function tijdfouten(
  { incidentOp, verzondenOp }: Pick<Bericht, 'incidentOp' | 'verzondenOp'>,
  nu: Instant,
): readonly { readonly veld: string; readonly code: string }[] {
  if (elapsedBetween(nu, verzondenOp) > 0) return [{ veld: 'verzondenOp', code: 'fout.toekomst' }];
  return elapsedBetween(verzondenOp, incidentOp) > 0 ? [{ veld: 'incidentOp', code: 'politie.naVerzenden' }] : [];
}

/** Words of the message catalogue and a moment as the reader writes it. */
export interface Woorden {
  readonly t: (key: 'politie.inTekst' | 'politie.adres' | 'politie.geboren', values: Record<string, string>) => string;
  readonly moment: (value: Instant) => string;
}

/** What Veilig Thuis reads: the text of the police, and below it what a melding has no field for. */
export function toelichtingVan(bericht: Bericht, woorden: Woorden): string {
  // An address that says where it is, is kept as one.
  const adres = isGenoeg(bericht) ? '' : adresregel(bericht);
  const { t, moment } = woorden;
  return [
    bericht.tekst,
    '',
    t('politie.inTekst', {
      nummer: bericht.nummer,
      incident: moment(bericht.incidentOp),
      verzonden: moment(bericht.verzondenOp),
    }),
    ...(adres ? [t('politie.adres', { adres })] : []),
    ...bericht.personen
      .filter(({ geboortedatum }) => geboortedatum !== '' && geboortedatum.length < 10)
      .map(({ voornaam, achternaam, geboortedatum }) =>
        t('politie.geboren', { naam: [voornaam, achternaam].filter(Boolean).join(' '), wanneer: geboortedatum }),
      ),
  ].join('\n');
}
