// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { verplicht, versie } from '../../platform/http/fields.ts';

/** What every correction and removal asks: why, and the version that the page was made from. */
export const waarom = { reden: verplicht(500), versie };
export const verwijderFormulier = z.object(waarom);
export type Verwijdering = z.infer<typeof verwijderFormulier>;
