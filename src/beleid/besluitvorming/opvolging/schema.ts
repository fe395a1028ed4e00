// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dagOfLeeg, tekst, verplicht, versie } from '../../../platform/http/fields.ts';

/** Who sees to a motion or a promise, and by when. */
export const eigenaarFormulier = z.object({ eigenaar: tekst(200), deadline: dagOfLeeg, versie });
export type Eigenaarschap = z.infer<typeof eigenaarFormulier>;
export const opvolgingFormulier = z.object({ tekst: verplicht(5000), versie });
export const opvolgstapFormulier = z.object({ versie });
