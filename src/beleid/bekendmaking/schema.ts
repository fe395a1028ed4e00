// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { vinkje } from '../../platform/http/fields.ts';

/** What was shown before it is published, and whether the points of residents go along. */
export const publiceerFormulier = z.object({
  vingerafdruk: z.string('fout.vorm').regex(/^[0-9a-f]{64}$/, 'fout.vorm'),
  inwoners: vinkje,
});
