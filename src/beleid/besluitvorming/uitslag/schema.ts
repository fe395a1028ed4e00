// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { vinkje } from '../../../platform/http/fields.ts';
import { waarom } from '../../correctie/schema.ts';
import { stemmen } from '../bestuursbesluit/schema.ts';
import { UITSLAGEN } from './rules.ts';

/** How it ended after all, and why that was recorded otherwise; `afwijkend` only of an amendment. */
export const uitslagFormulier = z.object({
  uitslag: z.enum(UITSLAGEN, 'fout.keuze'),
  voor: stemmen,
  tegen: stemmen,
  afwijkend: vinkje,
  ...waarom,
});
export type Uitslaginvoer = z.infer<typeof uitslagFormulier>;
