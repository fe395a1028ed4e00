// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { keuzeOfLeeg, verplicht, versie } from '../../../platform/http/fields.ts';
import { gemeente } from '../gemeente/schema.ts';
import { GRONDEN, OPLEGGERS } from '../rules.ts';
import { GEHEIME_SOORTEN } from './rules.ts';

/** Which papers are secret, and why; without papers nothing is secret any more. */
export const geheimFormulier = z
  .object({
    gemeente,
    geheimeStukken: z.preprocess(
      (typed) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]),
      z.array(z.enum(GEHEIME_SOORTEN, 'fout.keuze')).max(GEHEIME_SOORTEN.length, 'fout.keuze'),
    ),
    geheimgrond: keuzeOfLeeg(GRONDEN),
    opgelegdDoor: keuzeOfLeeg(OPLEGGERS),
    toelichting: verplicht(2000),
    versie,
  })
  .superRefine(({ geheimeStukken, geheimgrond, opgelegdDoor }, context) => {
    const fout = (field: string) => context.addIssue({ code: 'custom', path: [field], message: 'fout.keuze' });
    if (geheimeStukken.length === 0) return;
    if (geheimgrond === null) fout('geheimgrond');
    if (opgelegdDoor === null) fout('opgelegdDoor');
  });
export type Geheimgegevens = z.infer<typeof geheimFormulier>;
