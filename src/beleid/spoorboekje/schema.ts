// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dagOfLeeg, tekst, versie } from '../../platform/http/fields.ts';
import { ANTWOORDSTATUSSEN, SPOORFILTERS, SPOORVRAGEN } from './rules.ts';

const CODES = SPOORVRAGEN.map(({ code }) => code);
const code = z.enum(CODES, 'fout.keuze');

export const antwoordFormulier = z
  .object({
    code,
    status: z.enum(ANTWOORDSTATUSSEN, 'fout.keuze'),
    antwoord: tekst(20_000),
    bron: tekst(1000),
    reden: tekst(1000),
    eigenaar: tekst(200),
    deadline: dagOfLeeg,
    versie,
  })
  .refine(({ status, antwoord }) => (status !== 'concept' && status !== 'afgestemd') || antwoord !== '', {
    path: ['antwoord'],
    message: 'spoor.zonderAntwoord',
  })
  .refine(({ status, reden }) => status !== 'nietVanToepassing' || reden !== '', {
    path: ['reden'],
    message: 'spoor.zonderReden',
  });
export type Antwoordgegevens = z.infer<typeof antwoordFormulier>;

export const plaatsFormulier = z.object({ code, versie });

/** What the page shows; anything else shows everything. */
export const blikVraag = z.object({ toon: z.enum(SPOORFILTERS).catch('alles') });
export const codeVraag = z.object({ code: z.enum(CODES).catch(CODES[0] ?? '') });
