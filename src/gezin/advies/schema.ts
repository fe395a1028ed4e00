// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { keuzes, tekst, verplicht, vinkje } from '../../platform/http/fields.ts';
import { HOEDANIGHEDEN, KANALEN } from '../melding/rules.ts';
import { herken } from './herkenning/rules.ts';
import { AANLEIDINGEN, AARDEN, aardenZonderKind, bevatBsn } from './rules.ts';

const WAT = { geadviseerd: verplicht(5000), nagekeken: vinkje };
const VRAGER = { naam: tekst(200), bereikbaar: tekst(200), toestemming: vinkje };

interface Fouten {
  readonly issues: { push: (issue: { code: 'custom'; input: unknown; path: string[]; message: string }) => unknown };
}
const fout = (context: Fouten, veld: string, message: string) =>
  void context.issues.push({ code: 'custom', input: undefined, path: [veld], message });

/** G02: what was advised names nobody. A service number is refused; what only looks like a person's data is looked at again. */
function noemtNiemand(context: Fouten & { readonly value: { geadviseerd: string; nagekeken: boolean } }): void {
  const { geadviseerd, nagekeken } = context.value;
  if (bevatBsn(geadviseerd)) fout(context, 'geadviseerd', 'advies.bsn');
  else if (!nagekeken && herken(geadviseerd).length > 0) fout(context, 'nagekeken', 'advies.lijktOpGegevens');
}

/** The asker's own data only with consent [V7]. */
function metToestemming(
  context: Fouten & { readonly value: { naam: string; bereikbaar: string; toestemming: boolean } },
): void {
  const { naam, bereikbaar, toestemming } = context.value;
  if (toestemming && naam === '') fout(context, 'naam', 'fout.leeg');
  if (!toestemming && (naam !== '' || bereikbaar !== '')) fout(context, 'toestemming', 'advies.eerstToestemming');
}

export const adviesFormulier = z
  .object({
    kanaal: z.enum(KANALEN, 'fout.keuze'),
    hoedanigheid: z.enum(HOEDANIGHEDEN, 'fout.keuze'),
    aanleidingen: keuzes(AANLEIDINGEN),
    aarden: keuzes(AARDEN),
    ...WAT,
    ...VRAGER,
  })
  .check((context) => {
    noemtNiemand(context);
    metToestemming(context);
    const { aanleidingen, aarden } = context.value;
    if (aardenZonderKind(aanleidingen, aarden).length > 0) fout(context, 'aarden', 'advies.alleenBijKind');
  });
export type AdviesInvoer = z.infer<typeof adviesFormulier>;

export const contactFormulier = z.object(WAT).check(noemtNiemand);
export const vragerFormulier = z.object(VRAGER).check((context) => {
  metToestemming(context);
  if (!context.value.toestemming && context.value.naam === '') fout(context, 'toestemming', 'advies.eerstToestemming');
});
export const afsluitenFormulier = z.object({
  metVrager: vinkje.refine((ja) => ja, 'advies.metVragerNodig'),
});
export const omzettenFormulier = z.object({
  kiest: vinkje.refine((ja) => ja, 'poort.vragerKiest'),
});
