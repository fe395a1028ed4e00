// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { idOfLeeg, tekst, verplicht, versie, vinkje } from '../../../platform/http/fields.ts';
import { stemmen } from '../bestuursbesluit/schema.ts';
import { AFHANDELINGEN } from './rules.ts';

export const amendementFormulier = z.object({
  nummer: tekst(50),
  titel: verplicht(300),
  passage: idOfLeeg,
  oudeTekst: tekst(20_000),
  nieuweTekst: tekst(20_000),
  toelichting: tekst(5000),
  indieners: tekst(500),
  versie,
});
export type Amendementinvoer = z.infer<typeof amendementFormulier>;

/** The vote, and whether the text of this municipality differs because of it. */
export const stemFormulier = z.object({ voor: stemmen, tegen: stemmen, afwijkend: vinkje, versie });
export type Stemming = z.infer<typeof stemFormulier>;
export const preadviesFormulier = z.object({ preadvies: verplicht(5000), versie });

/** How the region settles it; the text of the passage only when it changes for all. */
export const afhandelFormulier = z.object({
  afhandeling: z.enum(AFHANDELINGEN, 'fout.keuze'),
  motivering: verplicht(5000),
  tekst: tekst(20_000),
  /** The version of the passage that the text was made from. */
  passageversie: versie.default(0),
  versie,
});
export type Afhandelinvoer = z.infer<typeof afhandelFormulier>;
