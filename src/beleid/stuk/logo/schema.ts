// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { verplicht, versie } from '../../../platform/http/fields.ts';
import { gemeente } from '../gemeente/schema.ts';

/** The words that go with a logo; its picture comes as a file. */
export const logoFormulier = z.object({ gemeente, alternatief: verplicht(200), versie });
export type Logogegevens = z.infer<typeof logoFormulier>;

export const logoWegFormulier = z.object({ gemeente, versie });
