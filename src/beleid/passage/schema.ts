// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { idOfLeeg, keuzeOfLeeg, tekst, verplicht, versie, vinkje } from '../../platform/http/fields.ts';
import { EENHEDEN, getalOfLeeg } from '../visie/onderdeel/schema.ts';
import { jaarOfLeeg } from '../visie/schema.ts';
import { EIGEN_AANLEIDINGEN, PASSAGESOORTEN } from './rules.ts';

export const TEKSTLENGTE = 20_000;

/** A figure; a dot, a dash or a question mark is how tables say that it is not known, and it never becomes zero [S68]. */
const waarde = z.preprocess(
  (typed) => (typeof typed === 'string' && /^[.\-–—x?]$/.test(typed.trim()) ? '' : typed),
  getalOfLeeg,
);

const cijfervelden = { waarde, eenheid: keuzeOfLeeg(EENHEDEN), jaar: jaarOfLeeg, bron: tekst(500), voorlopig: vinkje };

const woordvelden = { titel: tekst(500), tekst: tekst(TEKSTLENGTE), eenvoudig: tekst(TEKSTLENGTE) };

export const wijzigFormulier = z.object({
  ...woordvelden,
  ...cijfervelden,
  aanleiding: z.enum(EIGEN_AANLEIDINGEN, 'fout.keuze').default('opstellen'),
  toelichting: tekst(2000),
  versie,
});
export type Wijziginvoer = z.infer<typeof wijzigFormulier>;

export const passageFormulier = z
  .object({
    soort: z.enum(PASSAGESOORTEN, 'fout.keuze'),
    nummer: tekst(40),
    ...woordvelden,
    ...cijfervelden,
    ouder: idOfLeeg,
  })
  .refine(({ titel, tekst }) => titel !== '' || tekst !== '', { path: ['tekst'], message: 'fout.titelOfTekst' });
export type Passageinvoer = z.infer<typeof passageFormulier>;

export const plaatsFormulier = z.object({
  naar: z.enum(['omhoog', 'omlaag', 'ouder'], 'fout.keuze'),
  /** Empty is the top of the text. */
  ouder: idOfLeeg,
});
export const indelingFormulier = z.object({
  soort: z.enum(PASSAGESOORTEN, 'fout.keuze'),
  nummer: tekst(40),
  vorig: idOfLeeg,
  versie,
});
export const vervalFormulier = z.object({ reden: verplicht(2000), versie });
export const terugFormulier = z.object({ versie });
export const overnameFormulier = z.object({ zeker: vinkje });
export const losgelatenFormulier = z.object({ reden: verplicht(2000) });
