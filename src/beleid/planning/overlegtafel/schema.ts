// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, dagOfLeeg, keuzeOfLeeg, tekst, verplicht, versie } from '../../../platform/http/fields.ts';
import { waarom } from '../../correctie/schema.ts';
import { leesDagen, RITMES, TAFELORGANEN, WEEKDAGEN } from './rules.ts';

/** A municipality, or null for the whole region. */
const gemeenteOfRegio = z
  .union([z.string().regex(/^GM\d{4}$/, 'fout.keuze'), z.literal('')], 'fout.keuze')
  .default('')
  .transform((code) => code || null);
const aanlevertermijn = z.coerce.number('fout.getal').int('fout.getal').min(0, 'fout.getal').max(180, 'fout.getal');

export const tafelFormulier = z.object({
  gemeente: gemeenteOfRegio,
  orgaan: z.enum(TAFELORGANEN, 'fout.keuze'),
  naam: verplicht(200),
  aanlevertermijn,
});
export type Tafelgegevens = z.infer<typeof tafelFormulier>;

export const tafelWijzigFormulier = z.object({ naam: verplicht(200), aanlevertermijn, versie });
export const tafelStopFormulier = z.object({ gestoptNa: dagOfLeeg, ...waarom });
export type Tafelstop = z.infer<typeof tafelStopFormulier>;
export type Tafelwijziging = z.infer<typeof tafelWijzigFormulier>;

/** Dates from a pasted list, or by a rule between two days. */
export const dagenFormulier = z
  .object({
    lijst: tekst(10_000).transform((getypt, context) => {
      const { dagen, fout } = leesDagen(getypt);
      if (fout.length === 0 && dagen.length <= 500) return dagen;
      context.addIssue({ code: 'custom', message: 'planning.geenDagen' });
      return z.NEVER;
    }),
    weekdag: keuzeOfLeeg(WEEKDAGEN),
    ritme: keuzeOfLeeg(RITMES),
    van: dagOfLeeg,
    tot: dagOfLeeg,
  })
  .transform((invoer, context) => {
    const { lijst, weekdag, ritme, van, tot } = invoer;
    const regel =
      weekdag !== null && ritme !== null && van !== null && tot !== null ? { weekdag, ritme, van, tot } : undefined;
    if (lijst.length > 0) return { lijst, regel };
    if (!regel) context.addIssue({ code: 'custom', path: ['lijst'], message: 'planning.geenInvoer' });
    else if (regel.tot < regel.van) context.addIssue({ code: 'custom', path: ['tot'], message: 'planning.totVoorVan' });
    return { lijst, regel };
  });
export type Dageninvoer = z.infer<typeof dagenFormulier>;

export const dagFormulier = z.object({ dag });

export const recesFormulier = z
  .object({ gemeente: gemeenteOfRegio, naam: verplicht(100), van: dag, tot: dag })
  .refine(({ van, tot }) => van <= tot, { path: ['tot'], message: 'planning.totVoorVan' });
export type Recesgegevens = z.infer<typeof recesFormulier>;
