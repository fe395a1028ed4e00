// SPDX-License-Identifier: EUPL-1.2
import { aankondigingVan } from '../../label/rules.ts';
import type { Blok } from '../../blok/rules.ts';
import { VAN_ANDER } from '../../lijst/rules.ts';
import type { Sectie } from '../../opbouw/rules.ts';
import { zinnen } from '../../regels/rules.ts';

/** Lines that a sentence names: "drie pijlers: vinden, verbinden en volhouden". */
export interface Naamzin {
  readonly blok: Blok;
  readonly woord: string;
  readonly namen: readonly string[];
}

/** The first sentence that names as many lines as it says there are; null where none does. */
export function naamzinIn(secties: readonly Sectie[]): Naamzin | null {
  for (const sectie of secties) {
    for (const blok of sectie.blokken) {
      if (blok.soort !== 'alinea' || !blok.tekst.includes(':')) continue;
      for (const { tekst } of zinnen(blok.tekst.slice(0, 20_000))) {
        const gevonden = namenIn(tekst);
        if (gevonden !== null) return { blok, ...gevonden };
      }
    }
  }
  return null;
}

function namenIn(zin: string): { woord: string; namen: string[] } | null {
  const grens = zin.indexOf(': ');
  if (grens < 0 || zin.length > 500 || VAN_ANDER.test(zin)) return null;
  const gezegd = aankondigingVan(zin.slice(0, grens));
  if (gezegd?.soort !== 'lijn' || gezegd.aantal === null) return null;
  const namen = zin
    .slice(grens + 2)
    .replace(/[.;]$/, '')
    .split(/,\s*(?:en\s+)?|;\s*(?:en\s+)?|\s+en\s+/)
    .map((naam) => naam.replace(/^\(?\d\)?\s*/, '').trim());
  return namen.length === gezegd.aantal && namen.every((naam) => /\p{L}{3}/u.test(naam) && naam.length < 70)
    ? { woord: gezegd.woord, namen }
    : null;
}
