// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { idOfLeeg, tekst, versie } from '../../platform/http/fields.ts';
import { OORDELEN } from '../visie/onderdeel/schema.ts';

/** A judgement rests on evidence and says where that stands; that the result is not known needs none. */
export const oordeelFormulier = z
  .object({
    doeloordeel: z.enum(OORDELEN, 'fout.keuze'),
    bewijs: tekst(4000),
    bewijsbron: tekst(500),
    cijfer: idOfLeeg,
    aanbeveling: tekst(2000),
    vervolg: idOfLeeg,
    versie,
  })
  .refine(({ doeloordeel, bewijs }) => doeloordeel === 'onbekend' || bewijs !== '', {
    path: ['bewijs'],
    message: 'evaluatie.bewijsNodig',
  })
  .refine(({ bewijs, bewijsbron }) => bewijs === '' || bewijsbron !== '', {
    path: ['bewijsbron'],
    message: 'evaluatie.bronNodig',
  });
export type Oordeelgegevens = z.infer<typeof oordeelFormulier>;
