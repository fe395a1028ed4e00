// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { stapUit } from '../../platform/http/answer.ts';
import { dag, tekst, verplicht, versie, woord } from '../../platform/http/fields.ts';
import {
  BETROKKENHEDEN,
  FASEN,
  GESLACHTEN,
  GEZINSROLLEN,
  ONDERDELEN,
  OORDELEN,
  ROLLEN,
  VOORWAARDE_STATUSSEN,
} from './rules.ts';

export const voorwaardeFormulier = z.object({ tekst: verplicht(1000) });
export const voorwaardeStatusFormulier = z.object({ status: z.enum(VOORWAARDE_STATUSSEN, 'fout.keuze') });
export const veiligheidsplanFormulier = z.object({ op: dag });
export const afspraakFormulier = z.object({
  persoon: z.uuid('fout.keuze'),
  onderdeel: z.enum(ONDERDELEN, 'fout.keuze'),
  tekst: verplicht(2000),
});
export const resultaatFormulier = z.object({ resultaat: verplicht(2000) });
export const meningFormulier = z.object({ mening: verplicht(10_000) });
export const rolFormulier = z.object({ rol: z.enum(ROLLEN, 'fout.keuze'), opvolger: z.uuid('fout.keuze') });
export const casusStapFormulier = z.object({
  versie,
  onderbouwing: tekst(5000),
});

/** Judgements come as `oordeel_<persoonId>`, one for each member; a member left out is not judged now. */
export const oordelen = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const gelezen: { persoonId: string; oordeel: (typeof OORDELEN)[number]; toelichting: string }[] = [];
  for (const [naam, waarde] of Object.entries(typed)) {
    const persoonId = /^oordeel_([0-9a-f-]{36})$/.exec(naam)?.[1];
    if (!persoonId || waarde === '') continue;
    const oordeel = OORDELEN.find((mogelijk) => mogelijk === waarde);
    if (!oordeel) context.addIssue({ code: 'custom', message: 'fout.keuze', path: [naam] });
    else
      gelezen.push({
        persoonId,
        oordeel,
        toelichting: woord(typed[`toelichting_${persoonId}`]).slice(0, 2000),
      });
  }
  return gelezen;
});
export type Oordelen = z.infer<typeof oordelen>;

const dagUit = z.iso.date();
const momentUit = z.iso.datetime();

/** A casus as the API shows it: the family, its plan and monitoring, and the steps that can be taken now. */
export const casusUit = z.object({
  id: z.uuid(),
  nummer: z.string(),
  status: z.enum(FASEN),
  gemeente: z.object({ code: z.string(), naam: z.string() }),
  geopendOp: dagUit,
  overgedragenOp: dagUit.nullable(),
  afgeslotenOp: dagUit.nullable(),
  vorigeCasusId: z.uuid().nullable(),
  veiligheidsplanOp: dagUit.nullable(),
  meningGezin: z.string().nullable(),
  versie: z.int(),
  gezinsleden: z.array(
    z.object({
      persoonId: z.uuid(),
      naam: z.string(),
      geboortedatum: dagUit.nullable(),
      geslacht: z.enum(GESLACHTEN),
      rol: z.enum(GEZINSROLLEN),
      betrokkenheid: z.enum(BETROKKENHEDEN),
      woontIn: z.boolean(),
      oordeel: z.object({ oordeel: z.enum(OORDELEN), geoordeeldOp: momentUit, toelichting: z.string() }).nullable(),
    }),
  ),
  rollen: z.array(
    z.object({
      rol: z.enum(ROLLEN),
      medewerkerId: z.uuid(),
      naam: z.string(),
      organisatie: z.string(),
      van: dagUit,
      tot: dagUit.nullable(),
    }),
  ),
  voorwaarden: z.array(
    z.object({ id: z.uuid(), tekst: z.string(), status: z.enum(VOORWAARDE_STATUSSEN), ingang: dagUit }),
  ),
  afspraken: z.array(
    z.object({
      id: z.uuid(),
      persoonId: z.uuid(),
      onderdeel: z.enum(ONDERDELEN),
      tekst: z.string(),
      gemaaktOp: dagUit,
      resultaat: z.string(),
      afgerondOp: dagUit.nullable(),
    }),
  ),
  monitormomenten: z.array(
    z.object({ id: z.uuid(), geplandOp: dagUit, uitgevoerdOp: dagUit.nullable(), gesprokenMet: z.string().nullable() }),
  ),
  incidenten: z.array(
    z.object({
      id: z.uuid(),
      gebeurdOp: dagUit,
      omschrijving: z.string(),
      acuut: z.boolean(),
      afgehandeldOp: dagUit.nullable(),
    }),
  ),
  stappen: z.array(stapUit),
});
