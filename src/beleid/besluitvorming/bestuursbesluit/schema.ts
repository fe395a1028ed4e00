// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, dagOfLeeg, tekst, verplicht, versie } from '../../../platform/http/fields.ts';
import { UITKOMSTEN } from './rules.ts';

/** A number of votes, or null when nobody counted. */
export const stemmen = z
  .string('fout.getal')
  .trim()
  .regex(/^\d{0,4}$/, 'fout.getal')
  .default('')
  .transform((typed) => (typed === '' ? null : Number(typed)));

export const besluitFormulier = z.object({
  datum: dag,
  uitkomst: z.enum(UITKOMSTEN, 'fout.keuze'),
  besluitnummer: tekst(100),
  voor: stemmen,
  tegen: stemmen,
  nieuweDatum: dagOfLeeg,
  toelichting: tekst(5000),
  versie,
});
export type Besluitinvoer = z.infer<typeof besluitFormulier>;

export const bekendmakingFormulier = z.object({ datum: dag, vindplaats: verplicht(500), versie });
export type Bekendmaking = z.infer<typeof bekendmakingFormulier>;
