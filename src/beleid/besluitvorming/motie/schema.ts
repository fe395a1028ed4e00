// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dagOfLeeg, tekst, verplicht, versie } from '../../../platform/http/fields.ts';

/** Each line is a request; a motion without one asks nothing. */
const verzoeken = verplicht(10_000).transform((typed) =>
  typed
    .split(/\r\n|\r|\n/)
    .map((regel) => regel.trim())
    .filter((regel) => regel !== ''),
);

export const motieFormulier = z.object({
  nummer: tekst(50),
  titel: verplicht(300),
  constaterende: tekst(5000),
  overwegende: tekst(5000),
  verzoekt: verzoeken,
  indieners: tekst(500),
  preadvies: tekst(5000),
  eigenaar: tekst(200),
  deadline: dagOfLeeg,
  versie,
});
export type Motieinvoer = z.infer<typeof motieFormulier>;
