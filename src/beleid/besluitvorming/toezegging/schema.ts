// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dagOfLeeg, tekst, verplicht, versie } from '../../../platform/http/fields.ts';

export const toezeggingFormulier = z.object({
  tekst: verplicht(5000),
  gedaanDoor: verplicht(200),
  gedaanAan: tekst(200),
  eigenaar: tekst(200),
  deadline: dagOfLeeg,
  versie,
});
export type Toezegginginvoer = z.infer<typeof toezeggingFormulier>;
