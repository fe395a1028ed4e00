// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, idOfLeeg, tekst, verplicht, versie } from '../../platform/http/fields.ts';
import { REDENEN } from './rules.ts';

export const grondFormulier = z.object({ grond: verplicht(2000), versie });
export const verklaringFormulier = z.object({ reden: z.enum(REDENEN, 'fout.keuze'), grond: tekst(2000), versie });
/** One term comes as text, more as a list; nobody chosen puts the work back for everyone. */
export const toewijzenFormulier = z.object({
  termijn: z.preprocess(
    (typed) => (Array.isArray(typed) ? typed : typed === undefined ? [] : [typed]),
    z.array(z.uuid('fout.keuze')).min(1, 'fout.geenTermijn').max(100, 'fout.teLang'),
  ),
  medewerker: idOfLeeg,
});
export const vrijeDagFormulier = z.object({ dag, bron: verplicht(500) });
