// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../../platform/dates.ts';
import type { FieldError } from '../../../platform/result.ts';
import { isLidOp, type Lid } from '../rules.ts';

export interface Gebiedslid extends Lid {
  readonly gebied: string;
}
export interface Lidmaatschap {
  readonly gebied: string;
  readonly centrum: boolean;
}

/**
 * What a merger means for every area on its day (beleidskring.md 9: areas follow the municipalities): the members that go, and
 * where the new municipality comes in their place, as a centre when one of them was.
 */
export function neemPlaatsIn(
  leden: readonly Gebiedslid[],
  voorgangers: ReadonlySet<string>,
  op: Day,
): { readonly eindigen: readonly Gebiedslid[]; readonly beginnen: readonly Lidmaatschap[] } {
  const eindigen = leden.filter((lid) => voorgangers.has(lid.gemeente) && isLidOp(lid, op));
  const gebieden = [...new Set(eindigen.map(({ gebied }) => gebied))];
  return {
    eindigen,
    beginnen: gebieden.map((gebied) => ({
      gebied,
      centrum: eindigen.some((lid) => lid.gebied === gebied && lid.centrum),
    })),
  };
}

/** What stands in the way of a merger: of one no merger can be made, and nobody is a member of today who begins later. */
export function herindelingFouten(
  leden: readonly Gebiedslid[],
  voorgangers: ReadonlySet<string>,
  op: Day,
): readonly FieldError[] {
  const fouten: FieldError[] = [];
  if (voorgangers.size < 2) fouten.push({ field: 'voorgangers', key: 'herindeling.tweeOfMeer' });
  if (leden.some((lid) => voorgangers.has(lid.gemeente) && (lid.tot === null || lid.tot > op) && lid.van >= op))
    fouten.push({ field: 'op', key: 'herindeling.lidDaarna' });
  return fouten;
}

/** The centre of the new municipality: itself when a centre merged into it, else the one that its predecessors had. */
export function centrumVan(
  nieuw: string,
  voorgangers: readonly { readonly code: string; readonly centrum: string }[],
): string {
  const [eerste] = voorgangers;
  const weg = new Set(voorgangers.map(({ code }) => code));
  return eerste && voorgangers.every(({ centrum }) => !weg.has(centrum)) ? eerste.centrum : nieuw;
}

interface Deelnemer {
  readonly code: string;
  readonly naam: string;
  readonly centrum: boolean;
}
export interface Opvolging {
  readonly code: string;
  readonly naam: string;
  readonly voorgangers: readonly Deelnemer[];
}

/** The mergers whose day has come and of which someone still takes part under the old name, by successor. */
export function opTeVolgen(
  herindelingen: readonly {
    readonly op: Day;
    readonly code: string;
    readonly opvolger: string;
    readonly voorganger_code: string;
  }[],
  deelnemers: readonly Deelnemer[],
  vandaag: Day,
): readonly Opvolging[] {
  const gekomen = herindelingen.filter(({ op }) => op <= vandaag);
  return [...Map.groupBy(gekomen, ({ code }) => code)].flatMap(([code, rijen]) => {
    const oud = new Set(rijen.map(({ voorganger_code }) => voorganger_code));
    const voorgangers = deelnemers.filter((deelnemer) => oud.has(deelnemer.code));
    return voorgangers.length === 0 ? [] : [{ code, naam: rijen[0]?.opvolger ?? code, voorgangers }];
  });
}
