// SPDX-License-Identifier: EUPL-1.2
import type { LabelSoort } from '../../label/rules.ts';
import { begintKlein } from '../../regels/rules.ts';
import type { Regel } from '../../regels/rules.ts';

/** Where a table keeps what the region wants: column `kolom` of `breedte` columns. */
export interface Doeltabel {
  readonly kolom: number;
  readonly breedte: number;
}

/** The cell of a table row that is a part by itself; the other cells are plan and stay text. */
export interface Cel {
  readonly soort: LabelSoort;
  readonly tekst: string;
}

const DOELKOLOM =
  /^(?:(?:strategische? |onze )?(?:hoofd|sub|deel)?doel(?:en|stelling|stellingen)?|(?:beoogde? |gewenste? )?resulta(?:at|ten)|wat (?:willen|wil) (?:we|wij) bereiken\??)$/i;
const ECHT_DOEL = /doel|bereiken/i;
// Cells that head a column: a row of them is no goal.
const KOLOMWOORD =
  /^(?:#|nr\.?|nummer|acties?|actiepunten?|activiteit(?:en)?|maatregel(?:en)?|inzet|trekker|wie|wanneer|wat|hoe|planning|termijn|gereed|indicator(?:en)?|kosten|budget|middelen|partners?|betrokken(?:en)?|eigenaar|status|toelichting|opmerkingen|verantwoordelijke?)$/i;

/** Is this cell the name of a column, such as "Trekker"? */
export function isKolomwoord(cel: string): boolean {
  return KOLOMWOORD.test(cel.trim());
}

/** Reads the row that heads a table of goals; null for any other line. */
export function leesTabelkop(regel: Regel): Doeltabel | null {
  const { cellen } = regel;
  if (cellen.length < 2 || cellen.some((cel) => cel.length > 40)) return null;
  // With a column for goals and one for results, the results tell when a goal is reached.
  const doel = cellen.findIndex((cel) => DOELKOLOM.test(cel) && ECHT_DOEL.test(cel));
  const kolom = doel >= 0 ? doel : cellen.findIndex((cel) => DOELKOLOM.test(cel));
  const andere = cellen.filter((cel, plek) => plek !== kolom && (isKolomwoord(cel) || DOELKOLOM.test(cel)));
  return kolom < 0 || andere.length === 0 ? null : { kolom, breedte: cellen.length };
}

/** The goal in a row of that table; null where the row has other columns or an empty goal cell. */
export function leesDoelcel(tabel: Doeltabel, regel: Regel): Cel | null {
  const cel = regel.cellen.length === tabel.breedte ? (regel.cellen[tabel.kolom] ?? '') : '';
  return /\p{L}{2}/u.test(cel) && !begintKlein(cel) ? { soort: 'doel', tekst: cel } : null;
}
