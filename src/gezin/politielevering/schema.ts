// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { instant, localTime, parseDay } from '../../platform/dates.ts';
import { tekst, verplicht } from '../../platform/http/fields.ts';
import { BETROKKENHEDEN, GESLACHTEN, GEZINSROLLEN } from '../casus/rules.ts';
import { VORMEN } from '../melding/rules.ts';
import { adresVelden } from '../persoon/adres/schema.ts';
import { bsnVeld } from '../persoon/schema.ts';

const MOMENT = /^(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/;
const DEEL_VAN_DATUM = /^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?$/;

/** A moment with its offset, or without one in Dutch time. */
const moment = z
  .string('politie.moment')
  .trim()
  .regex(MOMENT, 'politie.moment')
  .transform((typed, context) => {
    try {
      return /(?:Z|[+-]\d\d:\d\d)$/.test(typed) ? instant(typed) : localTime(typed);
    } catch {
      context.addIssue({ code: 'custom', message: 'politie.moment' });
      return z.NEVER;
    }
  });

/** A birth date as far as it is known: a day, a month or a year. */
const geboortedatum = z
  .string('politie.geboortedatum')
  .trim()
  .regex(/^$|^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?$/, 'politie.geboortedatum')
  .refine(
    (typed) => typed === '' || !DEEL_VAN_DATUM.test(typed) || parseDay(`${typed}-01-01`.slice(0, 10)) !== undefined,
    'politie.geboortedatum',
  )
  .default('');

export const persoonSchema = z
  .strictObject({
    voornaam: tekst(100),
    tussenvoegsel: tekst(30),
    achternaam: tekst(100),
    geboortedatum,
    geslacht: z.enum(GESLACHTEN, 'fout.keuze'),
    rol: z.enum(GEZINSROLLEN, 'fout.keuze'),
    betrokkenheid: z.enum(BETROKKENHEDEN, 'fout.keuze'),
    woontIn: z.enum(['ja', 'nee'], 'fout.keuze').default('ja'),
    bsn: bsnVeld,
  })
  .refine(({ voornaam, achternaam }) => voornaam !== '' || achternaam !== '', {
    path: ['achternaam'],
    message: 'politie.naam',
  });

/** One report of the police: the one source of the check, the page with the description and the JSON Schema. */
export const berichtSchema = z.strictObject({
  nummer: z
    .string('politie.nummer')
    .trim()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,59}$/, 'politie.nummer'),
  eenheid: verplicht(200),
  bereikbaar: tekst(200),
  incidentOp: moment,
  verzondenOp: moment,
  gemeente: z.string('politie.gemeente').regex(/^GM\d{4}$/, 'politie.gemeente'),
  vormen: z.array(z.enum(VORMEN, 'fout.keuze'), 'fout.keuze').min(1, 'fout.keuze').max(VORMEN.length, 'fout.teLang'),
  tekst: verplicht(20_000),
  ...adresVelden,
  personen: z.array(persoonSchema, 'fout.vorm').max(30, 'fout.teLang').default([]),
});
export type Politiebericht = z.infer<typeof berichtSchema>;

export const PERSOONVELDEN: readonly string[] = Object.keys(persoonSchema.shape);
/** The fields of a report besides its people. */
export const BERICHTVELDEN: readonly string[] = Object.keys(berichtSchema.shape).filter((veld) => veld !== 'personen');

const isVerplicht = (veld: z.ZodType): boolean => !veld.safeParse(undefined).success;
/** Columns without which no row of a CSV file can be right. */
export const VERPLICHTE_KOLOMMEN: readonly string[] = Object.entries(berichtSchema.shape)
  .filter(([naam, veld]) => naam !== 'personen' && isVerplicht(veld))
  .map(([naam]) => naam);

/** What comes with a file. */
export const leveringFormulier = z.object({ afzender: z.uuid('fout.keuze') });

/** A delivery by the API: the reports as they are, because each is judged by itself. */
export const leveringInvoer = z.object({
  afzender: z.uuid('fout.keuze'),
  berichten: z.array(z.record(z.string(), z.unknown()), 'fout.vorm').min(1, 'fout.leeg').max(5000, 'fout.teLang'),
});

export const LEVERING_STATUSSEN = ['wacht', 'bezig', 'klaar', 'gestopt'] as const;

/** How a delivery went, as the API shows it: no number, name or text of any report. */
export const leveringUit = z.object({
  id: z.uuid(),
  status: z.enum(LEVERING_STATUSSEN),
  reden: z.string().nullable(),
  ontvangenOp: z.iso.datetime(),
  afgerondOp: z.iso.datetime().nullable(),
  /** Share of the file that was read, 0 to 1. */
  voortgang: z.number(),
  behandeld: z.int(),
  opgenomen: z.int(),
  bekend: z.int(),
  fout: z.int(),
  fouten: z.array(z.object({ rij: z.int(), veld: z.string(), code: z.string(), zin: z.string() })),
});
