// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  dag,
  dagOfLeeg,
  idOfLeeg,
  keuzeOfLeeg,
  keuzes,
  tekst,
  verplicht,
  versie,
  vinkje,
} from '../../platform/http/fields.ts';
import { waarom } from '../correctie/schema.ts';
import { FASEN, isNaamloos, NIVEAUS, PARTIJSOORTEN, VORMEN, type Partijsoort } from './rules.ts';

const partij = { partijsoort: z.enum(PARTIJSOORTEN, 'fout.keuze'), partijnaam: tekst(200) };
/** A group of residents is a role and has no name; every other party has one. */
function keurNaam(
  { partijsoort, partijnaam }: { readonly partijsoort: Partijsoort; readonly partijnaam: string },
  context: z.core.$RefinementCtx,
): void {
  const fout = (message: string) => context.addIssue({ code: 'custom', path: ['partijnaam'], message });
  if (!isNaamloos(partijsoort) && partijnaam === '') fout('fout.leeg');
  if (isNaamloos(partijsoort) && partijnaam !== '') fout('participatie.geenNaam');
}
export const partijFormulier = z.object(partij).superRefine(keurNaam);
export type Partijgegevens = z.infer<typeof partijFormulier>;
export const partijCorrectie = z.object({ ...partij, ...waarom }).superRefine(keurNaam);
export type Partijcorrectie = z.infer<typeof partijCorrectie>;

export const partijfaseFormulier = z.object({
  partij: z.uuid('fout.keuze'),
  fasen: keuzes(FASEN),
  niveau: keuzeOfLeeg(NIVEAUS),
});
export type Partijfasen = z.infer<typeof partijfaseFormulier>;

/** A time as `09:30`, or null. */
const tijdOfLeeg = z
  .union([z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'participatie.tijd'), z.literal('')], 'participatie.tijd')
  .default('')
  .transform((typed) => typed || null);

export const activiteitFormulier = z
  .object({
    vorm: z.enum(VORMEN, 'fout.keuze'),
    titel: verplicht(200),
    dag,
    dag2: dagOfLeeg,
    dag3: dagOfLeeg,
    dag4: dagOfLeeg,
    begintijd: tijdOfLeeg,
    eindtijd: tijdOfLeeg,
    plaats: tekst(200),
    fase: z.enum(FASEN, 'fout.keuze'),
    niveau: z.enum(NIVEAUS, 'fout.keuze'),
    openbaar: vinkje,
    versie: versie.default(0),
  })
  .refine(({ begintijd, eindtijd }) => (begintijd === null) === (eindtijd === null), {
    path: ['eindtijd'],
    message: 'participatie.beideTijden',
  })
  .refine(({ begintijd, eindtijd }) => begintijd === null || eindtijd === null || begintijd < eindtijd, {
    path: ['eindtijd'],
    message: 'participatie.eindeEerst',
  });
export type Activiteitgegevens = z.infer<typeof activiteitFormulier>;

const aantal = z
  .string('fout.getal')
  .trim()
  .regex(/^\d{1,5}$/, 'fout.getal')
  .transform(Number);

export const deelnameFormulier = z.object({
  partij: z.uuid('fout.keuze'),
  genodigd: aantal,
  gekomen: z.union([z.literal('').transform(() => null), aantal], 'fout.getal').default(null),
});
export type Deelname = z.infer<typeof deelnameFormulier>;

export const verslagFormulier = z.object({ verslag: verplicht(20_000), versie });
export const activiteitstapFormulier = z.object({ reden: tekst(500), versie });

export const opbrengstFormulier = z.object({ tekst: verplicht(4000), passage: idOfLeeg });
export type Opbrengstgegevens = z.infer<typeof opbrengstFormulier>;

export const gevolgFormulier = z
  .object({ passage: idOfLeeg, wijziging: idOfLeeg, reden: tekst(2000), versie })
  .refine(({ wijziging, reden }) => wijziging === null || reden === '', {
    path: ['reden'],
    message: 'opbrengst.eenVanBeide',
  });
export type Gevolggegevens = z.infer<typeof gevolgFormulier>;
