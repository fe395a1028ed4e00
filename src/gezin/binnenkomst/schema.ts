// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { stapUit } from '../../platform/http/answer.ts';
import { tekst, verplicht, versie } from '../../platform/http/fields.ts';
import { BETROKKENHEDEN, GESLACHTEN, GEZINSROLLEN } from '../casus/rules.ts';
import { HOEDANIGHEDEN, VORMEN } from '../melding/rules.ts';
import { BINNENKOMST_SOORTEN, BINNENKOMST_STATUSSEN } from './rules.ts';

const persoon = z.object({
  voornaam: z.string().default(''),
  tussenvoegsel: z.string().default(''),
  achternaam: z.string().default(''),
  geboortedatum: z.string().nullable().default(null),
  geslacht: z.enum(GESLACHTEN).default('onbekend'),
  rol: z.enum(GEZINSROLLEN).default('andere'),
  betrokkenheid: z.enum(BETROKKENHEDEN).default('onbekend'),
  woontIn: z.boolean().default(false),
});

const melder = z.object({
  naam: z.string().default(''),
  organisatie: z.string().default(''),
  bereikbaar: z.string().default(''),
  anoniem: z.boolean().default(false),
  /** Why a professional does not want to be named [V10]. */
  anoniemGrond: z.string().default(''),
});

/** What was sent, whoever sent it; the meldcode of an organisation comes along when it has one. */
export const binnenkomstInhoud = z.object({
  hoedanigheid: z.union([z.enum(HOEDANIGHEDEN), z.literal('')]).default(''),
  melder: melder.prefault({}),
  vormen: z.array(z.enum(VORMEN)).default([]),
  gemeente: z.string().default(''),
  toelichting: z.string().default(''),
  personen: z.array(persoon).default([]),
  gezinWeet: z.enum(['ja', 'nee', 'onbekend']).default('onbekend'),
  gezinWeetToelichting: z.string().default(''),
  adviesnummer: z.string().default(''),
  spoedreden: z.string().default(''),
  meldcode: z
    .object({
      stappen: z
        .array(
          z.object({
            stap: z.number().int().min(1).max(5),
            op: z.string().nullable().default(null),
            bevinding: z.string().default(''),
            overgeslagen: z.boolean().default(false),
          }),
        )
        .default([]),
      afwegingen: z
        .array(
          z.object({
            nummer: z.number().int(),
            antwoord: z.string().default(''),
            onderbouwing: z.string().default(''),
          }),
        )
        .default([]),
      specialeVormen: z.array(z.string()).default([]),
    })
    .optional(),
});
export type BinnenkomstInhoud = z.infer<typeof binnenkomstInhoud>;

/** A step: with a reason, and where it is put with a melding the number of that melding. */
export const stapFormulier = z.object({ versie, reden: tekst(2000), melding: tekst(20) });
/** A letter that came without a known sender. */
export const briefFormulier = z.object({
  gemeente: z.string('fout.keuze').regex(/^GM\d{4}$/, 'fout.keuze'),
  toelichting: verplicht(20_000),
  vormen: z.preprocess(
    (typed) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]),
    z.array(z.enum(VORMEN, 'fout.keuze')),
  ),
});

export const binnenkomstUit = z.object({
  id: z.uuid(),
  nummer: z.string(),
  soort: z.enum(BINNENKOMST_SOORTEN),
  status: z.enum(BINNENKOMST_STATUSSEN),
  ontvangenOp: z.iso.datetime(),
  uiterlijk: z.iso.date(),
  inhoud: binnenkomstInhoud,
  bijlagen: z.array(z.object({ id: z.uuid(), soort: z.string(), grootte: z.int() })),
  meldingId: z.uuid().nullable(),
  reden: z.string(),
  versie: z.int(),
  stappen: z.array(stapUit),
});
