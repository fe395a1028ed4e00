// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { Instant } from '../../../platform/dates.ts';
import { isGenoeg } from '../../persoon/adres/rules.ts';
import { tijdfouten } from '../rules.ts';
import { berichtSchema, type Politiebericht } from '../schema.ts';
import type { Fout, RuwBericht } from './rules.ts';

export type Gekeurd =
  | { readonly ok: true; readonly rij: number; readonly bericht: Politiebericht }
  | { readonly ok: false; readonly fouten: readonly Fout[] };

/** More faults of one report help nobody. */
const MEESTE_FOUTEN = 10;

/** Text as the database keeps it, so that equal words are equal: composed, with plain line ends, no half characters. */
export function schoon(waarde: unknown): unknown {
  if (typeof waarde === 'string')
    return waarde.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\0', '');
  if (Array.isArray(waarde)) return waarde.map(schoon);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, schoon(deel)]));
}

/** Where it is in the file: in a table the row of the person, in JSON the place in the report. */
function plek(ruw: RuwBericht, pad: readonly PropertyKey[]): Pick<Fout, 'rij' | 'veld'> {
  const [eerste, index, veld] = pad;
  if (eerste !== 'personen') return { rij: ruw.rij, veld: String(eerste ?? '') };
  const nummer = Number(index ?? 0);
  if (ruw.tabel) return { rij: ruw.rijen[nummer] ?? ruw.rij, veld: String(veld ?? '') };
  const wie = index === undefined ? 'personen' : `personen[${nummer + 1}]`;
  return { rij: ruw.rij, veld: veld === undefined ? wie : `${wie}.${String(veld)}` };
}

function alsFout(ruw: RuwBericht, issue: z.core.$ZodIssue): Fout {
  const waar = plek(ruw, issue.path);
  if (issue.code === 'invalid_value') return { ...waar, code: 'politie.keuze', mogelijk: issue.values.join(', ') };
  if (issue.code === 'unrecognized_keys') return { ...waar, code: 'politie.veldVreemd' };
  const sleutel = /^(?:fout|politie)\./.test(issue.message);
  return { ...waar, code: sleutel ? issue.message : 'fout.vorm' };
}

/** Judges one report: whole and right, or every fault with its place. `gemeenten` are those of the region. */
export function keur(ruw: RuwBericht, gemeenten: ReadonlySet<string>, nu: Instant): Gekeurd {
  const fouten: Fout[] = [...ruw.fouten];
  const gelezen = berichtSchema.safeParse(schoon(ruw.waarde));
  if (!gelezen.success) fouten.push(...gelezen.error.issues.map((issue) => alsFout(ruw, issue)));
  else {
    if (!gemeenten.has(gelezen.data.gemeente))
      fouten.push({ rij: ruw.rij, veld: 'gemeente', code: 'politie.gemeente' });
    // What must be shielded cannot stand in a text that everyone of Veilig Thuis reads.
    if (gelezen.data.afscherming !== 'geen' && !isGenoeg(gelezen.data))
      fouten.push({ rij: ruw.rij, veld: 'postcode', code: 'fout.adres' });
    fouten.push(...tijdfouten(gelezen.data, nu).map((fout) => ({ rij: ruw.rij, ...fout })));
    if (fouten.length === 0) return { ok: true, rij: ruw.rij, bericht: gelezen.data };
  }
  const eens = new Map(fouten.map((fout) => [`${fout.rij} ${fout.veld} ${fout.code}`, fout]));
  return { ok: false, fouten: [...eens.values()].slice(0, MEESTE_FOUTEN) };
}
