// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst, verplicht, vinkje } from '../../../platform/http/fields.ts';
import { bevatBsn, herleidbaar } from '../../reactie/herleidbaar/rules.ts';
import { magNaam } from '../../reactie/rules.ts';
import { LANGSTE_TEKST, OPENBARE_INDIENERS, type Concept } from './rules.ts';

/** What someone sends. Residents have no name here; what may tell who someone is, is asked about before it is kept. */
export const openbaarFormulier = z
  .object({
    indiener: z.enum(OPENBARE_INDIENERS, 'fout.keuze'),
    organisatienaam: tekst(200),
    tekst: verplicht(LANGSTE_TEKST),
    gezien: vinkje,
  })
  .superRefine(({ indiener, organisatienaam, tekst: woorden, gezien }, context) => {
    const fout = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (!magNaam(indiener) && organisatienaam !== '') fout('organisatienaam', 'reactie.geenNaam');
    if (magNaam(indiener) && organisatienaam === '') fout('organisatienaam', 'reactie.naamNodig');
    if (bevatBsn(woorden)) fout('tekst', 'reactie.bsn');
    else if (!gezien && herleidbaar(woorden).length > 0) fout('tekst', 'reactie.herleidbaar');
  });
export type Openbaar = z.infer<typeof openbaarFormulier>;

export const conceptInhoud: z.ZodType<Concept> = z.object({
  ronde: z.string(),
  gemeente: z.string(),
  passage: z.string().nullable(),
  velden: z.record(z.string(), z.string()),
  verstuurd: z.string().optional(),
});

export const isId = (typed: unknown): typed is string => z.uuid().safeParse(typed).success;
