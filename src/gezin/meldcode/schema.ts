// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dagOfLeeg, dag, keuzeOfLeeg, tekst, verplicht, versie } from '../../platform/http/fields.ts';
import { kenmerk } from '../signaal/schema.ts';
import { SECTOREN } from './kader/rules.ts';
import {
  ANTWOORDEN,
  DESKUNDIGEN,
  SPECIALE_VORMEN,
  STAPPEN,
  TOESTEMMINGEN,
  vraagtGeheim,
  WIJZEN_VAN_STAP,
  type Geheim,
} from './rules.ts';

export const trajectFormulier = z.object({ kenmerk, sector: z.enum(SECTOREN, 'fout.keuze') });

const nummer = z.coerce
  .number('fout.keuze')
  .pipe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], 'fout.keuze'));

/** One step: done or planned on a day, or skipped with its reason. */
export const stapFormulier = z
  .object({
    stap: nummer,
    wijze: z.enum(WIJZEN_VAN_STAP, 'fout.keuze'),
    op: dagOfLeeg,
    bevinding: tekst(20_000),
    versie,
  })
  .superRefine(({ wijze, op, bevinding }, context) => {
    if (wijze !== 'overgeslagen' && op === null)
      context.addIssue({ code: 'custom', path: ['op'], message: 'fout.datum' });
    if (wijze !== 'gepland' && bevinding === '')
      context.addIssue({ code: 'custom', path: ['bevinding'], message: 'fout.leeg' });
  });
export type StapInvoer = z.infer<typeof stapFormulier>;

const antwoord = keuzeOfLeeg(ANTWOORDEN);
const onderbouwing = tekst(5000);
/** The five weighings; what is not answered yet stays open, an answer has its grounds. */
export const afwegingenFormulier = z
  .object({
    antwoord1: antwoord,
    onderbouwing1: onderbouwing,
    antwoord2: antwoord,
    onderbouwing2: onderbouwing,
    antwoord3: antwoord,
    onderbouwing3: onderbouwing,
    antwoord4: antwoord,
    onderbouwing4: onderbouwing,
    antwoord5: antwoord,
    onderbouwing5: onderbouwing,
    versie,
  })
  .superRefine((typed, context) => {
    for (const n of STAPPEN) {
      const [zegt, waarom] = [typed[`antwoord${n}`], typed[`onderbouwing${n}`]];
      if (zegt !== null && waarom === '')
        context.addIssue({ code: 'custom', path: [`onderbouwing${n}`], message: 'fout.leeg' });
      if (zegt === null && waarom !== '')
        context.addIssue({ code: 'custom', path: [`antwoord${n}`], message: 'fout.keuze' });
    }
  });
export type AfwegingenInvoer = z.infer<typeof afwegingenFormulier>;

/** None chosen is an answer too. */
export const vormenFormulier = z.object({
  specialeVormen: z.preprocess(
    (typed) => (typed === undefined || typed === '' ? [] : Array.isArray(typed) ? typed : [typed]),
    z.array(z.enum(SPECIALE_VORMEN, 'fout.keuze')),
  ),
  versie,
});
export const raadplegingFormulier = z.object({
  deskundige: z.enum(DESKUNDIGEN, 'fout.keuze'),
  gesprokenMet: verplicht(200),
  op: dag,
  raad: verplicht(10_000),
  versie,
});
export type RaadplegingInvoer = z.infer<typeof raadplegingFormulier>;
export const vrijgaveFormulier = z.object({ grond: verplicht(5000), versie });

const vraag = tekst(5000);
export const geheimFormulier = z
  .object({
    toestemming: z.enum(TOESTEMMINGEN, 'fout.keuze'),
    geheim1: vraag,
    geheim2: vraag,
    geheim3: vraag,
    geheim4: vraag,
    geheim5: vraag,
    versie,
  })
  .superRefine((typed, context) => {
    if (!vraagtGeheim(typed.toestemming)) return;
    for (const n of STAPPEN)
      if (typed[`geheim${n}`] === '') context.addIssue({ code: 'custom', path: [`geheim${n}`], message: 'fout.leeg' });
  })
  .transform(({ versie, toestemming, ...typed }): Geheim & { versie: number } => ({
    versie,
    toestemming,
    vragen: [typed.geheim1, typed.geheim2, typed.geheim3, typed.geheim4, typed.geheim5],
  }));

export const besluitFormulier = z.object({
  melden: z.enum(ANTWOORDEN, 'fout.keuze'),
  hulp: z.enum(ANTWOORDEN, 'fout.keuze'),
  motivering: verplicht(10_000),
  eindverantwoordelijke: z.uuid('fout.keuze'),
  versie,
});
export type BesluitInvoer = z.infer<typeof besluitFormulier>;

export const overnameFormulier = z.object({ stap: nummer, reden: verplicht(2000), versie });
export const trajectStapFormulier = z.object({ versie });

/** What is stored of each kind, read back with the same care as what comes in. */
export const opgeslagen = {
  stap: z.object({ wijze: z.enum(WIJZEN_VAN_STAP), op: z.string().nullable(), bevinding: z.string() }),
  afweging: z.object({ antwoord: z.enum(ANTWOORDEN), onderbouwing: z.string() }),
  vormen: z.object({ specialeVormen: z.array(z.enum(SPECIALE_VORMEN)) }),
  raadpleging: z.object({
    deskundige: z.enum(DESKUNDIGEN),
    gesprokenMet: z.string(),
    op: z.string(),
    raad: z.string(),
  }),
  vrijgave: z.object({ grond: z.string() }),
  geheim: z.object({ toestemming: z.enum(TOESTEMMINGEN), vragen: z.array(z.string()) }),
  besluit: z.object({
    melden: z.boolean(),
    hulp: z.boolean(),
    motivering: z.string(),
    eindverantwoordelijke: z.string(),
  }),
  overname: z.object({ reden: z.string() }),
  status: z.object({ van: z.string(), stap: z.string() }),
} as const;
export type Soort = keyof typeof opgeslagen;
