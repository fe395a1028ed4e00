// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst, versie } from '../../../platform/http/fields.ts';
import { GEMEENTESLEUTELS } from '../rules.ts';

export const gemeente = z.string('fout.keuze').regex(/^GM\d{4}$/, 'fout.keuze');

export const lokaalFormulier = z.object({
  gemeente,
  paragraaf: z.enum(GEMEENTESLEUTELS, 'fout.keuze'),
  tekst: tekst(20_000),
  versie,
});
export type Lokaalgegevens = z.infer<typeof lokaalFormulier>;

export const huisstijlFormulier = z.object({
  gemeente,
  kleur: z
    .string('stukken.kleurFout')
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, 'stukken.kleurFout'),
  afzender: tekst(200),
  ondertekening: tekst(1000),
  voettekst: tekst(300),
  versie,
});
export type Huisstijlgegevens = z.infer<typeof huisstijlFormulier>;
