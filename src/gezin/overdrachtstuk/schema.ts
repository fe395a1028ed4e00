// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { idOfLeeg, tekst } from '../../platform/http/fields.ts';
import { TAXATIES, URGENTIES } from '../beoordeling/rules.ts';
import { BETROKKENHEDEN, GESLACHTEN, GEZINSROLLEN, ONDERDELEN, VOORWAARDE_STATUSSEN } from '../casus/rules.ts';
import { STUKMOMENTEN, STUKSOORTEN } from './rules.ts';

/** A piece that the sender chose: which, when the receiver reads it, why, and the sender's own words where it is a text. */
export const stukKeuze = z.object({
  soort: z.enum(STUKSOORTEN, 'fout.keuze'),
  id: idOfLeeg,
  wanneer: z.enum(STUKMOMENTEN, 'fout.keuze'),
  reden: tekst(2000),
  tekst: tekst(5000),
});

const dag = z.iso.date().nullable();
const eigen = z.string().min(1);

/**
 * The copy of each kind. Strict: there is no place for who reported (G19) or for an address (G21), and a field that stands
 * not here cannot be stored.
 */
export const stukInhoud = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('voorwaarde'), tekst: eigen, status: z.enum(VOORWAARDE_STATUSSEN), ingang: dag }),
  z.strictObject({
    soort: z.literal('gezinslid'),
    naam: eigen,
    geboortedatum: dag,
    geslacht: z.enum(GESLACHTEN),
    rol: z.enum(GEZINSROLLEN),
    betrokkenheid: z.enum(BETROKKENHEDEN),
    woontIn: z.boolean(),
  }),
  z.strictObject({ soort: z.literal('samenvatting'), tekst: eigen }),
  z.strictObject({
    soort: z.literal('besluit'),
    besluit: z.string(),
    urgentie: z.enum(URGENTIES).nullable(),
    taxatieAcuut: z.enum(TAXATIES).nullable(),
    taxatieStructureel: z.enum(TAXATIES).nullable(),
    motivering: z.string(),
    beslotenOp: z.iso.datetime().nullable(),
  }),
  z.strictObject({ soort: z.literal('eerder'), tekst: eigen }),
  z.strictObject({
    soort: z.literal('afspraak'),
    onderdeel: z.enum(ONDERDELEN),
    voorWie: z.string(),
    tekst: eigen,
    gemaaktOp: dag,
  }),
  z.strictObject({ soort: z.literal('document'), tekst: eigen }),
]);
export type StukInhoud = z.infer<typeof stukInhoud>;

/** A piece as the API shows it to who may read it. */
export const stukUit = z.object({
  volgnummer: z.int(),
  wanneer: z.enum(STUKMOMENTEN),
  reden: z.string(),
  inhoud: stukInhoud,
});
