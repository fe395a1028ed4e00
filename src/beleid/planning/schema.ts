// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag } from '../../platform/http/fields.ts';

/** A step and a day of which someone asks what would follow; anything else asks nothing. */
export const watAlsVraag = z.object({ stap: z.uuid(), dag });
