// SPDX-License-Identifier: EUPL-1.2
import { besluitNodig } from '../../../beleid/planning/rules.ts';
import { isBeslisstap } from '../../../beleid/besluitvorming/routestap/rules.ts';
import type { RoutestapRij } from '../../../beleid/besluitvorming/queries.ts';
import type { Vaststellingsregel } from '../../../beleid/visietraject/rules.ts';
import type { Day } from '../../../platform/dates.ts';

/** The decision of one municipality on the vision; `uitkomst` is absent where none was recorded. */
export interface Raadsbesluit {
  readonly gemeente: string;
  readonly code: string;
  readonly datum: Day | null;
  readonly uitkomst: RoutestapRij['uitkomst'];
  readonly voor: number | null;
  readonly tegen: number | null;
}

type Besluitstap = Pick<RoutestapRij, 'gemeente_code' | 'orgaan' | 'rol' | 'datum' | 'uitkomst' | 'voor' | 'tegen'>;

/** For each municipality whose decision the region's rule asks for, the last one that adopts (gate G6, beleidskring.md 10.6). */
export function raadsbesluiten(
  regel: Vaststellingsregel,
  leden: readonly { readonly code: string; readonly naam: string; readonly centrum: boolean }[],
  stappen: readonly Besluitstap[],
): readonly Raadsbesluit[] {
  return leden
    .filter((lid) => besluitNodig(regel, lid))
    .map(({ code, naam }) => {
      const stap = stappen.findLast((een) => een.gemeente_code === code && isBeslisstap(regel, een));
      return {
        gemeente: naam,
        code,
        datum: stap?.datum ?? null,
        uitkomst: stap?.uitkomst ?? null,
        voor: stap?.voor ?? null,
        tegen: stap?.tegen ?? null,
      };
    });
}

/** How many decided what, in the order in which outcomes are named first; and the first and last day. */
export function vatBesluitenSamen(besluiten: readonly Raadsbesluit[]) {
  const dagen = besluiten.flatMap(({ datum }) => (datum === null ? [] : [datum])).toSorted();
  const perUitkomst = new Map<NonNullable<Raadsbesluit['uitkomst']>, number>();
  for (const { uitkomst } of besluiten)
    if (uitkomst !== null) perUitkomst.set(uitkomst, (perUitkomst.get(uitkomst) ?? 0) + 1);
  return { perUitkomst, eerste: dagen[0], laatste: dagen.at(-1) };
}
