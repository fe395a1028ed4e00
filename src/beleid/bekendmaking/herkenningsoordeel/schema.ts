// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { OORDEELREDENEN } from '../rules.ts';

const afdruk = z.string('fout.vorm').regex(/^[0-9a-f]{64}$/, 'fout.vorm');

/** Which words in which text, and why they point at nobody. */
export const oordeelFormulier = z.object({ afdruk, oordeelreden: z.enum(OORDEELREDENEN, 'fout.keuze') });
export type Oordeelgegevens = z.infer<typeof oordeelFormulier>;

export const intrekFormulier = z.object({ afdruk });
