// SPDX-License-Identifier: EUPL-1.2
import { isStand, jarenVan, kwartalenIn, REGIO, telling, vak, type Maat, type Metingen, type Reeks } from '../rules.ts';

/** A line of cells that adds up to its total, so that one hidden cell could be found by subtraction. */
interface Regel {
  readonly delen: readonly string[];
  readonly totaal: string;
}

/**
 * The cells that may not be shown, so that no small number can be read or found by subtraction. A cell below `minimum` is
 * hidden, nought too: nobody can tell a small number from none. A line in which exactly one cell is hidden, or whose hidden
 * parts are together a small number while its total is shown, loses its next smallest part, until no line is like that.
 * Noughts that are together nought tell of nobody: quarters before a region began leave the later ones readable.
 * @param waarden every cell and its exact count
 * @param regels the lines of which the cells are parts; a cell may stand in several
 * @param open cells that are shown whatever they hold
 */
export function verberg(
  waarden: ReadonlyMap<string, number>,
  regels: readonly Regel[],
  minimum: number,
  open: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const waarde = (cel: string) => waarden.get(cel) ?? 0;
  const verborgen = new Set([...waarden.keys()].filter((cel) => !open.has(cel) && waarde(cel) < minimum));
  const lekt = ({ delen, totaal }: Regel) => {
    const dicht = delen.filter((cel) => verborgen.has(cel));
    if (verborgen.has(totaal)) return dicht.length === 0;
    const samen = dicht.reduce((som, cel) => som + waarde(cel), 0);
    return dicht.length === 1 || (samen > 0 && samen < minimum);
  };
  for (let veranderd = true; veranderd;) {
    veranderd = false;
    for (const regel of regels.filter(lekt)) {
      const toonbaar = (cel: string) => !verborgen.has(cel) && !open.has(cel);
      const [kleinste] = regel.delen.filter(toonbaar).sort((a, b) => waarde(a) - waarde(b) || (a < b ? -1 : 1));
      // A line of one part is its total under another name, so that the total must go with it.
      const volgende = kleinste ?? (regel.delen.length === 1 && toonbaar(regel.totaal) ? regel.totaal : undefined);
      if (volgende === undefined) continue;
      verborgen.add(volgende);
      veranderd = true;
    }
  }
  return verborgen;
}

/** Every cell of a measure and the lines they stand in: municipalities add up to the region, quarters to their year. */
function tabel(metingen: Metingen, maat: Maat) {
  const { kwartalen } = metingen;
  const jaren = jarenVan(kwartalen);
  const codes = metingen.gemeenten.map(({ code }) => code);
  const waarden = new Map<string, number>();
  for (const gebied of [...codes, REGIO])
    for (const periode of [...kwartalen, ...jaren])
      waarden.set(vak(maat, gebied, periode), telling(metingen, maat, gebied, periode));
  const regels: Regel[] = [...kwartalen, ...jaren].map((periode) => ({
    delen: codes.map((code) => vak(maat, code, periode)),
    totaal: vak(maat, REGIO, periode),
  }));
  for (const gebied of [...codes, REGIO])
    for (const jaar of jaren) {
      const delen = kwartalenIn(jaar, kwartalen).map((kwartaal) => vak(maat, gebied, kwartaal));
      const totaal = vak(maat, gebied, jaar);
      // The year of what does not add up is its last quarter again: two names for one number.
      regels.push({ delen: isStand(maat) ? delen.slice(-1) : delen, totaal });
    }
  return { waarden, regels };
}

/**
 * The cells that a reader may not see, over all measures: keys of `vak`, for municipalities and the region, quarters and years.
 * @param regioOpen whether figures of the whole region are shown whatever they hold: to those who work in it, never in public
 */
export function verborgenVakken(metingen: Metingen, minimum: number, regioOpen: boolean): ReadonlySet<string> {
  const verborgen = new Set<string>();
  for (const maat of metingen.maten) {
    const { waarden, regels } = tabel(metingen, maat);
    const open = new Set(regioOpen ? [...waarden.keys()].filter((cel) => cel.startsWith(`${maat}|${REGIO}|`)) : []);
    for (const cel of verberg(waarden, regels, minimum, open)) verborgen.add(cel);
  }
  return verborgen;
}

/** Whether a figure is hidden: when what it counts or what it is a share of is. */
export const isVerborgen = (verborgen: ReadonlySet<string>, reeks: Reeks, gebied: string, periode: string): boolean =>
  [reeks.teller, reeks.noemer].some((maat) => maat !== null && verborgen.has(vak(maat, gebied, periode)));
