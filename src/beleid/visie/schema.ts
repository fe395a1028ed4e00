// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst, verplicht, versie } from '../../platform/http/fields.ts';
import { onderdeelSoorten, type GelezenVisie } from './lezen/onderdeel/rules.ts';

const EERSTE_JAAR = 1990;
const LAATSTE_JAAR = 2100;

/** A year, or null when nothing was typed. */
export const jaarOfLeeg = z
  .string('fout.jaar')
  .trim()
  .default('')
  .transform((typed, context) => {
    if (typed === '') return null;
    const jaar = Number(typed);
    if (/^\d{4}$/.test(typed) && jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR) return jaar;
    context.addIssue({ code: 'custom', message: 'fout.jaar' });
    return z.NEVER;
  });

export const gegevensFormulier = z
  .object({ titel: verplicht(300), looptijdVan: jaarOfLeeg, looptijdTot: jaarOfLeeg, versie })
  .refine(
    ({ looptijdVan, looptijdTot }) => looptijdVan === null || looptijdTot === null || looptijdVan <= looptijdTot,
    {
      path: ['looptijdTot'],
      message: 'fout.looptijd',
    },
  );
export type Gegevens = z.infer<typeof gegevensFormulier>;

export const versieFormulier = z.object({ versie });

/** The indicators of one goal; `bekend` are the keys that this installation measures. */
export const indicatorFormulier = (bekend: readonly string[]) =>
  z.object({
    indicator: z.preprocess(
      (typed) => (typed === undefined ? [] : [typed].flat()),
      z.array(z.string().refine((sleutel) => bekend.includes(sleutel), 'fout.keuze')).max(100, 'fout.teLang'),
    ),
  });

const bron = z.object({ van: z.number().int(), tot: z.number().int() });
const gelezenOnderdeel = z.object({
  id: z.string(),
  soort: z.enum(onderdeelSoorten),
  nummer: z.string().nullable(),
  titel: z.string(),
  tekst: z.string(),
  ouder: z.string().nullable(),
  zekerheid: z.enum(['expliciet', 'afgeleid', 'te bevestigen']),
  bron,
  eigenLabel: z.string().exactOptional(),
  waarde: z.number().exactOptional(),
  eenheid: z.enum(['aantal', 'procent', 'per10000', 'euro']).exactOptional(),
  jaar: z.number().exactOptional(),
  oordeel: z.enum(['gerealiseerd', 'deels', 'loopt door', 'losgelaten', 'onbekend']).exactOptional(),
});

/** What the reader found, as it is kept with the vision; a vision that came in another way kept nothing. */
export const gelezenSchema: z.ZodType<GelezenVisie> = z.object({
  titel: z.string().default(''),
  looptijd: z.object({ van: z.number().nullable(), tot: z.number().nullable() }).default({ van: null, tot: null }),
  gemeenten: z.array(z.string()).default([]),
  centrumgemeenten: z.array(z.string()).default([]),
  onderdelen: z.array(gelezenOnderdeel).default([]),
  waarschuwingen: z.array(z.object({ code: z.string(), tekst: tekst(2000), bron: z.array(bron) })).default([]),
});
