// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst, verplicht, versie } from '../../../platform/http/fields.ts';
import { TEKSTLENGTE } from '../schema.ts';

/** Other words for a passage; `versie` is that of the passage that they were made from. */
export const voorstelFormulier = z.object({
  titel: tekst(500),
  tekst: tekst(TEKSTLENGTE),
  toelichting: tekst(2000),
  versie,
});
export type Voorstel = z.infer<typeof voorstelFormulier>;

/** Taking over: the words as they will stand there, so that a writer can bring both together. */
export const overneemFormulier = z.object({
  titel: tekst(500),
  tekst: tekst(TEKSTLENGTE),
  reden: tekst(2000),
  versie,
  passageversie: versie,
});
export type Overname = z.infer<typeof overneemFormulier>;
export const afwijsFormulier = z.object({ reden: verplicht(2000), versie });
export const intrekFormulier = z.object({ versie });
