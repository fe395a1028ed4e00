// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { idOfLeeg, tekst, verplicht, versie, vinkje } from '../../../platform/http/fields.ts';
import { AFDOENINGEN } from '../rules.ts';

const afdoening = z.enum(AFDOENINGEN, 'fout.keuze');

/** The answer to one point, with what it leads to. */
export const antwoordFormulier = z.object({
  antwoord: verplicht(20_000),
  afdoening,
  motivering: verplicht(20_000),
  wijziging: idOfLeeg,
  actie: tekst(1000),
  behandelaar: idOfLeeg,
  passage: idOfLeeg,
  thema: tekst(100),
  versie,
});
export type Antwoordgegevens = z.infer<typeof antwoordFormulier>;

/** New words for the passage of a point; the version is that of the passage. */
export const tekstwijzigingFormulier = z.object({
  titel: tekst(300),
  nieuweTekst: tekst(50_000),
  toelichting: tekst(1000),
  passageVersie: versie,
  versie,
});
export type Tekstwijziging = z.infer<typeof tekstwijzigingFormulier>;

/** The same answer for many points: those that were ticked, or all of the filter. */
export const bulkFormulier = z.object({
  antwoord: verplicht(20_000),
  afdoening,
  motivering: verplicht(20_000),
  actie: tekst(1000),
  punten: z.preprocess(
    (typed) => (typed === undefined ? [] : [typed].flat()),
    z.array(z.uuid('fout.keuze')).max(1000, 'fout.teLang'),
  ),
  alles: vinkje,
  /** How many open points the filter held when the page was made. */
  aantal: versie,
  sjabloon: tekst(100),
});
export type Bulkgegevens = z.infer<typeof bulkFormulier>;

/** How many there were when the page was made: publishing happens to exactly those. */
export const aantalFormulier = z.object({ aantal: versie });
