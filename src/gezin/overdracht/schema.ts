// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { stapUit } from '../../platform/http/answer.ts';
import { verplicht, versie } from '../../platform/http/fields.ts';
import { OVERDRACHT_STATUSSEN } from './rules.ts';

export const accepterenFormulier = z.object({
  contactpersoon: z.uuid('fout.keuze'),
  casusregisseur: z.uuid('fout.keuze'),
  versie,
});
export const redenFormulier = z.object({
  reden: verplicht(5000),
  versie,
});

const partij = z.object({ id: z.uuid(), naam: z.string() });

/** A transfer as the API shows it to its two sides; `verantwoordelijkeId` is who has sight on safety now (G06). */
export const overdrachtUit = z.object({
  id: z.uuid(),
  status: z.enum(OVERDRACHT_STATUSSEN),
  casusId: z.uuid(),
  van: partij,
  naar: partij,
  verantwoordelijkeId: z.uuid(),
  boodschap: z.string(),
  warm: z.boolean(),
  aangebodenOp: z.iso.datetime(),
  uiterlijk: z.iso.date(),
  beantwoordOp: z.iso.datetime().nullable(),
  beantwoordDoor: z.string().nullable(),
  reden: z.string(),
  versie: z.int(),
  stappen: z.array(stapUit),
});
