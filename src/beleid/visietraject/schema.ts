// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, idOfLeeg, verplicht, versie } from '../../platform/http/fields.ts';
import { VASTSTELLINGSREGELS } from './rules.ts';

export const trajectFormulier = z
  .object({
    naam: verplicht(200),
    gebied: z.uuid('fout.keuze'),
    vorigeVisie: idOfLeeg,
    looptijdVan: dag,
    looptijdTot: dag,
    vaststellingsregel: z.enum(VASTSTELLINGSREGELS, 'fout.keuze'),
    trekker: z.string('fout.keuze').regex(/^GM\d{4}$/, 'fout.keuze'),
  })
  .refine(({ looptijdVan, looptijdTot }) => looptijdVan < looptijdTot, {
    path: ['looptijdTot'],
    message: 'fout.looptijd',
  });
export type Trajectgegevens = z.infer<typeof trajectFormulier>;

export const stapFormulier = z.object({ versie });
