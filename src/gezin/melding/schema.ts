// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { stapUit } from '../../platform/http/answer.ts';
import { dagOfLeeg, idOfLeeg, keuzes, tekst, verplicht, versie, vinkje, woord } from '../../platform/http/fields.ts';
import { BESLUITEN, DIENSTSOORTEN, MELDCODES, TAXATIES, URGENTIES } from '../beoordeling/rules.ts';
import { BETROKKENHEDEN, FASEN, GESLACHTEN, GEZINSROLLEN } from '../casus/rules.ts';
import { adresVelden, klachtOverAdres } from '../persoon/adres/schema.ts';
import { isLeeg } from '../persoon/adres/rules.ts';
import { bsnVeld } from '../persoon/schema.ts';
import { CLASSIFICATIES, HOEDANIGHEDEN, KANALEN, MELDING_STATUSSEN, VORMEN } from './rules.ts';

/** Rows for people on the form; without JavaScript there are always this many. */
export const RIJEN = 6;

export const persoon = z.object({
  voornaam: verplicht(100),
  tussenvoegsel: tekst(30),
  achternaam: verplicht(100),
  geboortedatum: dagOfLeeg,
  geslacht: z.enum(GESLACHTEN, 'fout.keuze'),
  rol: z.enum(GEZINSROLLEN, 'fout.keuze'),
  betrokkenheid: z.enum(BETROKKENHEDEN, 'fout.keuze'),
  woontIn: vinkje,
  /** Nine digits, 000000000 for unknown, 999999999 for a child that is not born: then the birth date is the due date (V9). */
  bsn: bsnVeld,
  /** The row of the form, from 1; 0 where there was no form. */
  rij: z.number().int().default(0),
  /** A known person whom this is; empty is someone new. */
  bekend: z.union([z.uuid(), z.literal('')], 'fout.keuze').default(''),
});
export type IngevoerdPersoon = z.infer<typeof persoon>;

const VELDEN = [
  'voornaam',
  'tussenvoegsel',
  'achternaam',
  'geboortedatum',
  'geslacht',
  'rol',
  'betrokkenheid',
  'woontIn',
  'bsn',
  'bekend',
] as const;

/** The flat fields `voornaam1`, `voornaam2` of the form as a list; a row without any name is null, so that the others keep their number. */
export function leesPersonen(typed: Record<string, unknown>, rijen = RIJEN): unknown[] {
  return Array.from({ length: rijen }, (_, index) => {
    const van = (veld: string) => typed[`${veld}${index + 1}`];
    if (woord(van('voornaam')) === '' && woord(van('achternaam')) === '') return null;
    return { rij: index + 1, ...Object.fromEntries(VELDEN.map((veld) => [veld, van(veld)])) };
  });
}

export const meldingFormulier = z
  .record(z.string(), z.unknown())
  .transform((typed) => ({ ...typed, personen: typed['personen'] ?? leesPersonen(typed) }))
  .pipe(
    z
      .object({
        kanaal: z.enum(KANALEN, 'fout.keuze'),
        hoedanigheid: z.enum(HOEDANIGHEDEN, 'fout.keuze'),
        /** G01: who reports is always known to Veilig Thuis. */
        melder: z.string('poort.melder').trim().min(1, 'poort.melder').max(200, 'fout.teLang'),
        bereikbaar: tekst(200),
        anoniem: vinkje,
        gemeente: z.string('fout.keuze').regex(/^GM\d{4}$/, 'fout.keuze'),
        vormen: keuzes(VORMEN),
        toelichting: verplicht(20_000),
        personen: z
          .array(persoon.nullable())
          .max(30, 'fout.teLang')
          .transform((rijen) => rijen.filter((rij) => rij !== null)),
        /** Whether the people who may be known already were looked at. */
        nagekeken: vinkje,
        /** The advies that this melding comes from, by the asker's choice; anything that is no id is none. */
        advies: idOfLeeg.catch(null),
        /** What came in and becomes this melding. */
        binnenkomst: idOfLeeg,
        /** The address of the household. */
        ...adresVelden,
      })
      .superRefine((invoer, context) => {
        const klacht = klachtOverAdres(invoer);
        if (klacht) context.addIssue(klacht);
      })
      .transform(({ straat, huisnummer, toevoeging, postcode, plaats, afscherming, ...invoer }) => {
        const adres = { straat, huisnummer, toevoeging, postcode, plaats, afscherming };
        return { ...invoer, adres: isLeeg(adres) ? null : adres };
      }),
  );
export type MeldingInvoer = z.infer<typeof meldingFormulier>;

export const stapFormulier = z.object({ versie });

/** A melding as the API shows it; who reported is there for Veilig Thuis only, as the whole melding is (G19). */
export const meldingUit = z.object({
  id: z.uuid(),
  nummer: z.string(),
  status: z.enum(MELDING_STATUSSEN),
  ontvangenOp: z.iso.datetime(),
  uiterlijk: z.iso.date(),
  kanaal: z.enum(KANALEN),
  hoedanigheid: z.string(),
  vormen: z.array(z.enum(VORMEN)),
  classificatie: z.enum(CLASSIFICATIES),
  gemeente: z.object({ code: z.string(), naam: z.string() }),
  toelichting: z.string(),
  melder: z.object({ naam: z.string(), bereikbaar: z.string(), anoniem: z.boolean() }),
  beoordeling: z.object({
    urgentie: z.enum(URGENTIES).nullable(),
    directeActie: z.string(),
    taxatieAcuut: z.enum(TAXATIES).nullable(),
    taxatieStructureel: z.enum(TAXATIES).nullable(),
    betrokkenenCompleet: z.boolean(),
    besluit: z.enum(BESLUITEN).nullable(),
    volgendeVerantwoordelijkeId: z.uuid().nullable(),
    motivering: z.string(),
    meldcode: z.enum(MELDCODES).nullable(),
    adviesnummer: z.string(),
    begonnenOp: z.iso.datetime().nullable(),
    beslotenOp: z.iso.datetime().nullable(),
  }),
  dienst: z.object({ id: z.uuid(), soort: z.enum(DIENSTSOORTEN) }).nullable(),
  casus: z.object({ id: z.uuid(), nummer: z.string(), status: z.enum(FASEN) }),
  versie: z.int(),
  stappen: z.array(stapUit),
});
