// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { stapUit } from '../../platform/http/answer.ts';
import { versie } from '../../platform/http/fields.ts';
import { GESLACHTEN } from '../casus/rules.ts';
import { noemtAdres } from '../verstrekking/rules.ts';
import { KETENBERICHT_SOORTEN, KETENBERICHT_STATUSSEN, KOPPELVLAKKEN } from './rules.ts';

/** Text of a message; an address is no part of any message (G21). */
const vrij = z.string().refine((tekst) => !noemtAdres(tekst), 'fout.noemtAdres');
const gevuld = vrij.min(1, 'fout.leeg');
const afzender = z.strictObject({ organisatie: gevuld, medewerker: gevuld, bereikbaar: gevuld });

/** A child by BSN, or by its particulars when there is none [L9 bijlage 1][L1 5.2.9]. */
const kind = z
  .strictObject({
    geslacht: z.enum(GESLACHTEN),
    bsn: z
      .string()
      .regex(/^\d{9}$/)
      .nullable(),
    personalia: z
      .strictObject({
        voornaam: gevuld,
        tussenvoegsel: vrij,
        achternaam: gevuld,
        geboortedatum: z.iso.date().nullable(),
      })
      .nullable(),
  })
  .refine(({ bsn, personalia }) => (bsn === null) !== (personalia === null), 'fout.leeg');

/** G23, and no contact of who is shielded: that goes through the sender (G21). */
const gezaghebbende = z
  .strictObject({
    naam: gevuld,
    contact: gevuld.nullable(),
    viaAfzender: z.boolean(),
    geinformeerd: z.boolean(),
    reden: gevuld.nullable(),
  })
  .refine(({ geinformeerd, reden }) => geinformeerd === (reden === null), 'fout.leeg')
  .refine(({ contact, viaAfzender }) => !viaAfzender || contact === null, 'fout.afgeschermd');

/**
 * The request to the Raad, in our own canonical form [L9 bijlage 1]. Strict everywhere: a field that is not documented
 * does not leave, so there is no place for who reported (G19) or for an address (G21).
 */
export const verzoekTotOnderzoek = z
  .strictObject({
    soort: z.literal('verzoekTotOnderzoek'),
    versie: z.literal('1'),
    kenmerk: gevuld,
    gemaaktOp: z.iso.datetime(),
    afzender,
    spoed: z.boolean(),
    kinderen: z.array(kind),
    gezaghebbenden: z.array(gezaghebbende),
    ongeboren: z
      .strictObject({
        moeder: z.strictObject({ naam: gevuld, geboortedatum: z.iso.date().nullable() }),
        uitgerekend: z.iso.date(),
      })
      .nullable(),
    redenen: z.strictObject({ zorgen: gevuld, gedaan: gevuld, vraag: gevuld }),
    bijlagen: z.array(gevuld),
  })
  .refine(({ kinderen, ongeboren }) => kinderen.length > 0 || ongeboren !== null, 'poort.raad.kind');
export type VerzoekTotOnderzoek = z.infer<typeof verzoekTotOnderzoek>;

/** That the Raad was asked, for the college; about whom is not told here [L1 4.1.1][A]. */
export const collegeBericht = z.strictObject({
  soort: z.literal('collegeBericht'),
  versie: z.literal('1'),
  kenmerk: gevuld,
  gemaaktOp: z.iso.datetime(),
  afzender,
  gemeente: z.string().regex(/^GM\d{4}$/),
});
export type Collegebericht = z.infer<typeof collegeBericht>;

export const ketenbericht = z.discriminatedUnion('soort', [verzoekTotOnderzoek, collegeBericht]);
export type Ketenbericht = z.infer<typeof ketenbericht>;

/** The canonical form for others to check against: docs/koppelvlakken/ketenbericht.schema.json. */
export const ketenberichtSchema = () => z.toJSONSchema(ketenbericht, { io: 'output' });

export const ketenberichtFormulier = z.object({ versie });
export const ketenberichtUit = z.object({
  id: z.uuid(),
  soort: z.enum(KETENBERICHT_SOORTEN),
  status: z.enum(KETENBERICHT_STATUSSEN),
  koppelvlak: z.enum(KOPPELVLAKKEN),
  casusId: z.uuid(),
  inhoud: ketenbericht,
  klaarOp: z.iso.datetime(),
  verzondenOp: z.iso.datetime().nullable(),
  bevestigdOp: z.iso.datetime().nullable(),
  pogingen: z.int(),
  volgendePoging: z.iso.datetime().nullable(),
  versie: z.int(),
  stappen: z.array(stapUit),
});
