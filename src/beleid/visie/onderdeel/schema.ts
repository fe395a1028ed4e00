// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { idOfLeeg, keuzeOfLeeg, tekst, verplicht, versie } from '../../../platform/http/fields.ts';
import { onderdeelSoorten } from '../lezen/onderdeel/rules.ts';
import { jaarOfLeeg } from '../schema.ts';

export const EENHEDEN = ['aantal', 'procent', 'per10000', 'euro'] as const;
export const OORDELEN = ['gerealiseerd', 'deels', 'loopt door', 'losgelaten', 'onbekend'] as const;

/** A figure as a Dutch or English hand types it: `35,2`, `5.740`, `3500`; null when nothing was typed. */
export const getalOfLeeg = z
  .string('fout.getal')
  .trim()
  .default('')
  .transform((typed, context) => {
    if (typed === '') return null;
    const gewoon = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(typed) ? typed.replaceAll('.', '') : typed;
    if (/^-?\d{1,15}(?:[.,]\d{1,6})?$/.test(gewoon)) return Number(gewoon.replace(',', '.'));
    context.addIssue({ code: 'custom', message: 'fout.getal' });
    return z.NEVER;
  });

export const verbeterFormulier = z
  .object({
    soort: z.enum(onderdeelSoorten, 'fout.keuze'),
    nummer: tekst(40),
    titel: tekst(500),
    tekst: tekst(20_000),
    waarde: getalOfLeeg,
    eenheid: keuzeOfLeeg(EENHEDEN),
    jaar: jaarOfLeeg,
    oordeel: keuzeOfLeeg(OORDELEN),
    versie,
  })
  .refine(({ titel, tekst }) => titel !== '' || tekst !== '', { path: ['tekst'], message: 'fout.titelOfTekst' })
  .refine(({ soort, waarde }) => soort !== 'cijfer' || waarde !== null, { path: ['waarde'], message: 'fout.cijfer' });
export type Verbetering = z.infer<typeof verbeterFormulier>;

/** Confirm one onderdeel, or with `alles` every one of which the reader was sure. */
export const bevestigFormulier = z.object({
  onderdeel: idOfLeeg,
  alles: z.string().default(''),
  versie,
});

export const plaatsFormulier = z.object({
  naar: z.enum(['omhoog', 'omlaag', 'ouder'], 'fout.keuze'),
  /** Empty is the top of the tree. */
  ouder: idOfLeeg,
  versie,
});
export const samenvoegFormulier = z.object({ met: z.enum(['boven', 'onder'], 'fout.keuze'), versie });
export const splitsFormulier = z.object({ vanaf: verplicht(2000), versie });
export const weghaalFormulier = z.object({ versie });
export const terugzetFormulier = z.object({ gelezen: verplicht(20), versie });

export const toevoegFormulier = z.object({
  soort: z.enum(onderdeelSoorten, 'fout.keuze'),
  begin: verplicht(2000),
  eind: verplicht(2000),
  titel: tekst(500),
  ouder: idOfLeeg,
  versie,
});
export type Toevoeging = z.infer<typeof toevoegFormulier>;
