// SPDX-License-Identifier: EUPL-1.2
import { LIJNWOORDEN, isKolomwoord } from '../../label/rules.ts';
import type { LabelSoort } from '../../label/rules.ts';
import { begintKlein } from '../../regels/rules.ts';
import type { Regel } from '../../regels/rules.ts';

/** Where a table keeps what the region wants: column `kolom` of `breedte` columns. */
export interface Doeltabel {
  readonly kolom: number;
  readonly breedte: number;
  /** The column that names the line of each goal, if there is one. */
  readonly lijnkolom: number;
  /** What the table calls that level: actielijn, thema ... */
  readonly lijnwoord: string;
  /** The line that the row above named: a cell left empty goes on with it. */
  readonly lijn: string;
}

/** The cell of a table row that is a part by itself; the other cells are plan and stay text. */
export interface Cel {
  readonly soort: LabelSoort;
  readonly tekst: string;
  /** The line as the row names it; empty where the table names none. */
  readonly lijn: string;
  readonly lijnwoord: string;
}

const DOELKOLOM =
  /^(?:(?:strategische? |onze )?(?:hoofd|sub|deel)?doel(?:en|stelling|stellingen)?|(?:beoogde? |gewenste? )?resulta(?:at|ten)|wat (?:willen|wil) (?:we|wij) bereiken\??)$/i;
const ECHT_DOEL = /doel|bereiken/i;
const LIJNKOLOM = new RegExp(`^(?:${LIJNWOORDEN.join('|')})$`, 'i');

/** Reads the row that heads a table of goals; null for any other line. */
export function leesTabelkop(regel: Regel): Doeltabel | null {
  const { cellen } = regel;
  if (cellen.length < 2 || cellen.some((cel) => cel.length > 40)) return null;
  // With a column for goals and one for results, the results tell when a goal is reached.
  const doel = cellen.findIndex((cel) => DOELKOLOM.test(cel) && ECHT_DOEL.test(cel));
  const kolom = doel >= 0 ? doel : cellen.findIndex((cel) => DOELKOLOM.test(cel));
  const andere = cellen.filter((cel, plek) => plek !== kolom && (isKolomwoord(cel) || DOELKOLOM.test(cel)));
  const lijnkolom = cellen.findIndex((cel) => LIJNKOLOM.test(cel));
  const past = kolom >= 0 && (andere.length > 0 || lijnkolom >= 0);
  return past
    ? { kolom, breedte: cellen.length, lijnkolom, lijn: '', lijnwoord: (cellen[lijnkolom] ?? '').toLowerCase() }
    : null;
}

/** The goal in a row of that table; null where the row has other columns or an empty goal cell. */
export function leesDoelcel(tabel: Doeltabel, regel: Regel): Cel | null {
  const cel = regel.cellen.length === tabel.breedte ? (regel.cellen[tabel.kolom] ?? '') : '';
  return /\p{L}{2}/u.test(cel) && !begintKlein(cel)
    ? { soort: 'doel', tekst: cel, lijn: tabel.lijn, lijnwoord: tabel.lijnwoord }
    : null;
}
