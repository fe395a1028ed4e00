// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dagOfLeeg, keuzes, tekst, verplicht, versie, woord } from '../../../platform/http/fields.ts';
import { BETROKKENHEDEN, GESLACHTEN, GEZINSROLLEN } from '../../casus/rules.ts';
import { HOEDANIGHEDEN, VORMEN } from '../../melding/rules.ts';
import { ANTWOORDEN, artsVroegAdvies, SPECIALE_VORMEN } from '../rules.ts';

/** Rows for people on the form; without JavaScript there are always this many. */
export const RIJEN = 6;
export const GEZIN_WEET = ['ja', 'nee', 'onbekend'] as const;
/** Why the name of a professional may be withheld from the family [L2 4.1.8 lid 3][V10]. */
export const ANONIEM_GRONDEN = ['gevaarBetrokkene', 'gevaarMelder', 'vertrouwensrelatie'] as const;

const persoon = z.object({
  voornaam: tekst(100),
  tussenvoegsel: tekst(30),
  achternaam: tekst(100),
  geboortedatum: dagOfLeeg,
  geslacht: z.enum(GESLACHTEN, 'fout.keuze'),
  rol: z.enum(GEZINSROLLEN, 'fout.keuze'),
  betrokkenheid: z.enum(BETROKKENHEDEN, 'fout.keuze'),
  woontIn: z.preprocess((typed) => typed === 'ja' || typed === 'on' || typed === true, z.boolean()),
});
export const PERSOONVELDEN = [
  'voornaam',
  'tussenvoegsel',
  'achternaam',
  'geboortedatum',
  'geslacht',
  'rol',
  'betrokkenheid',
  'woontIn',
] as const;

/** The flat fields `voornaam1`, `voornaam2` of the form as a list; a row without any name is null, so that the others keep their number. */
const personen = (typed: Record<string, unknown>): unknown[] =>
  Array.from({ length: RIJEN }, (_, index) => {
    const van = (veld: string) => typed[`${veld}${index + 1}`];
    if (woord(van('voornaam')) === '' && woord(van('achternaam')) === '') return null;
    return Object.fromEntries(PERSOONVELDEN.map((veld) => [veld, van(veld)]));
  });

/** What the professional checks and completes before it goes to Veilig Thuis. */
export const meldcodeMeldingFormulier = z
  .record(z.string(), z.unknown())
  .transform((typed) => ({ ...typed, personen: personen(typed) }))
  .pipe(
    z
      .object({
        hoedanigheid: z.enum(HOEDANIGHEDEN, 'fout.keuze'),
        melder: verplicht(200),
        bereikbaar: verplicht(200),
        anoniemGrond: z.union([z.enum(ANONIEM_GRONDEN, 'fout.keuze'), z.literal('')], 'fout.keuze').default(''),
        vormen: keuzes(VORMEN),
        gemeente: z.string('fout.keuze').regex(/^GM\d{4}$/, 'fout.keuze'),
        toelichting: verplicht(20_000),
        personen: z.array(persoon.nullable()).transform((rijen) => rijen.filter((rij) => rij !== null)),
        gezinWeet: z.enum(GEZIN_WEET, 'fout.keuze'),
        gezinWeetToelichting: tekst(5000),
        adviesnummer: tekst(50),
        spoedreden: tekst(2000),
        versie,
      })
      .superRefine((typed, context) => {
        const fout = (veld: string, message: string) => context.addIssue({ code: 'custom', path: [veld], message });
        if (typed.personen.length === 0) fout('voornaam1', 'fout.leeg');
        if (typed.gezinWeet === 'nee' && typed.gezinWeetToelichting === '') fout('gezinWeetToelichting', 'fout.leeg');
        const reden = artsVroegAdvies.claim(typed);
        if (reden) fout(artsVroegAdvies.where, reden.key);
      }),
  );
export type MeldcodeMeldingInvoer = z.infer<typeof meldcodeMeldingFormulier>;

/** What goes to Veilig Thuis, to the letter: everything that is sent stands here, and nothing that does not goes out. */
export const meldcodeInhoud = z.strictObject({
  hoedanigheid: z.enum(HOEDANIGHEDEN),
  melder: z.strictObject({
    naam: z.string().min(1),
    organisatie: z.string().min(1),
    bereikbaar: z.string(),
    anoniem: z.boolean(),
    anoniemGrond: z.union([z.enum(ANONIEM_GRONDEN), z.literal('')]),
  }),
  vormen: z.array(z.enum(VORMEN)).min(1),
  gemeente: z.string().regex(/^GM\d{4}$/),
  toelichting: z.string().min(1),
  personen: z
    .array(
      z.strictObject({
        voornaam: z.string(),
        tussenvoegsel: z.string(),
        achternaam: z.string(),
        geboortedatum: z.iso.date().nullable(),
        geslacht: z.enum(GESLACHTEN),
        rol: z.enum(GEZINSROLLEN),
        betrokkenheid: z.enum(BETROKKENHEDEN),
        woontIn: z.boolean(),
      }),
    )
    .min(1),
  gezinWeet: z.enum(GEZIN_WEET),
  gezinWeetToelichting: z.string(),
  adviesnummer: z.string(),
  spoedreden: z.string(),
  meldcode: z.strictObject({
    stappen: z.array(
      z.strictObject({
        stap: z.number().int().min(1).max(5),
        op: z.iso.date().nullable(),
        bevinding: z.string(),
        overgeslagen: z.boolean(),
      }),
    ),
    afwegingen: z.array(
      z.strictObject({
        nummer: z.number().int().min(1).max(5),
        antwoord: z.enum(ANTWOORDEN),
        onderbouwing: z.string(),
      }),
    ),
    specialeVormen: z.array(z.enum(SPECIALE_VORMEN)),
  }),
});
export type MeldcodeInhoud = z.infer<typeof meldcodeInhoud>;
