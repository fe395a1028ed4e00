// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { stapUit } from '../../platform/http/answer.ts';
import { dag, dagOfLeeg, keuzeOfLeeg, tekst, verplicht, versie, vinkje, woord } from '../../platform/http/fields.ts';
import { DIENSTSOORTEN } from '../beoordeling/rules.ts';
import { DESKUNDIGEN, SPECIALE_VORMEN } from '../meldcode/rules.ts';
import { ANDERE_UITKOMSTEN, DIENST_STATUSSEN, UITKOMSTEN } from './rules.ts';

const lid = z.object({ persoonId: z.uuid('fout.keuze'), hulp: tekst(5000), geenGesprek: tekst(2000) });

/** The fields `hulp_<id>` and `geenGesprek_<id>` of the form as a list, one for each member. */
const leden = (typed: Record<string, unknown>): unknown[] =>
  Object.keys(typed).flatMap((naam) => {
    const persoonId = /^hulp_([0-9a-f-]{36})$/.exec(naam)?.[1];
    if (!persoonId) return [];
    return [{ persoonId, hulp: woord(typed[naam]), geenGesprek: woord(typed[`geenGesprek_${persoonId}`]) }];
  });

/** Everything may be saved half done; the gates say what the judgement still needs. */
export const oordeelFormulier = z
  .record(z.string(), z.unknown())
  .transform((typed) => ({ ...typed, leden: typed['leden'] ?? leden(typed) }))
  .pipe(
    z.object({
      uitkomstGeweld: keuzeOfLeeg(UITKOMSTEN),
      uitkomstKind: keuzeOfLeeg(UITKOMSTEN),
      uitkomstAnders: keuzeOfLeeg(ANDERE_UITKOMSTEN),
      problematiek: tekst(20_000),
      maatregelen: tekst(20_000),
      neemtOver: tekst(500),
      leden: z.array(lid).max(60, 'fout.teLang'),
      versie,
    }),
  );
export type OordeelInvoer = z.infer<typeof oordeelFormulier>;

export const gesprekFormulier = z.object({
  persoon: z.uuid('fout.keuze'),
  op: dag,
  apart: vinkje,
  verslag: verplicht(20_000),
});
export type GesprekInvoer = z.infer<typeof gesprekFormulier>;

const geenOfMeer = <const Woorden extends readonly [string, ...string[]]>(woorden: Woorden) =>
  z.preprocess(
    (typed) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]),
    z.array(z.enum(woorden, 'fout.keuze')),
  );
export const consultFormulier = z.object({
  bijzondereVormen: geenOfMeer(SPECIALE_VORMEN),
  consultBij: geenOfMeer(DESKUNDIGEN),
  consultOp: dagOfLeeg,
  vrijgegevenDoor: tekst(200),
  versie,
});
export type ConsultInvoer = z.infer<typeof consultFormulier>;

export const dienstVoorwaardeFormulier = z.object({ tekst: verplicht(1000) });
export const startFormulier = z.object({ versie, werkelijkeStart: dagOfLeeg });
export const sluitFormulier = z.object({ versie, reden: verplicht(5000) });
export const dienstStapFormulier = z.object({ versie });
/** What any step may carry on the page; the command says what it needs. */
export const dienstStapVelden = z.object({ versie, werkelijkeStart: dagOfLeeg, reden: tekst(5000) });

const dagUit = z.iso.date();

/** A dienst as the API shows it. */
export const dienstUit = z.object({
  id: z.uuid(),
  soort: z.enum(DIENSTSOORTEN),
  status: z.enum(DIENST_STATUSSEN),
  formeleStart: dagUit,
  werkelijkeStart: dagUit.nullable(),
  uiterlijk: dagUit,
  uitkomstGeweld: z.enum(UITKOMSTEN).nullable(),
  uitkomstKind: z.enum(UITKOMSTEN).nullable(),
  uitkomstAnders: z.enum(ANDERE_UITKOMSTEN).nullable(),
  problematiek: z.string(),
  maatregelen: z.string(),
  neemtOver: z.string(),
  beoordeeldOp: dagUit.nullable(),
  afgerondOp: dagUit.nullable(),
  reden: z.string(),
  meldingen: z.array(z.object({ id: z.uuid(), nummer: z.string() })),
  casus: z.object({ id: z.uuid(), nummer: z.string() }),
  leden: z.array(
    z.object({ persoonId: z.uuid(), naam: z.string(), hulp: z.string(), gesprekken: z.int(), geenGesprek: z.string() }),
  ),
  versie: z.int(),
  stappen: z.array(stapUit),
});
