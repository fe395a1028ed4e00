// SPDX-License-Identifier: EUPL-1.2

/** A cell of a table that leaves the system; null is empty. */
export type Cel = string | number | null;

/** A spreadsheet runs a cell that begins with one of these as a formula; a quote before it makes it text again. */
const FORMULE = /^[=+\-@\t\r]/;

const geschreven = (cel: Cel): string => {
  if (cel === null) return '';
  if (typeof cel === 'number') return String(cel);
  const veilig = FORMULE.test(cel) ? `'${cel}` : cel;
  return /[";\n\r]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
};

/**
 * A table as CSV (RFC 4180, with semicolons as Dutch spreadsheets expect): text that would run as a formula is neutralised.
 * Every row begins with what kind of data it is, so that the label stays on a row that is copied out.
 */
export const alsCsv = (voorbeeld: boolean, kop: readonly string[], rijen: readonly (readonly Cel[])[]): string =>
  [['gegevens', ...kop], ...rijen.map((rij) => [voorbeeld ? 'voorbeeld (verzonnen)' : 'echt', ...rij])]
    .map((rij) => rij.map(geschreven).join(';'))
    .join('\r\n')
    .concat('\r\n');
