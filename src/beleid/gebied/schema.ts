// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, verplicht, versie, vinkje } from '../../platform/http/fields.ts';
import { GEBIEDSOORTEN } from './rules.ts';

const gemeente = z.string('fout.keuze').regex(/^GM\d{4}$/, 'fout.keuze');

export const gebiedFormulier = z.object({ soortGebied: z.enum(GEBIEDSOORTEN, 'fout.keuze'), naam: verplicht(200) });
export type Gebiedgegevens = z.infer<typeof gebiedFormulier>;

export const lidFormulier = z.object({ gemeente, van: dag, centrum: vinkje });
export type Lidgegevens = z.infer<typeof lidFormulier>;

export const eindeFormulier = z.object({ gemeente, tot: dag });
export type Eindegegevens = z.infer<typeof eindeFormulier>;

/** A municipality that joins or leaves a traject, and why. */
export const deelnameFormulier = z.object({ gemeente, reden: verplicht(1000), versie });
export type Deelnamegegevens = z.infer<typeof deelnameFormulier>;

export const dagVraag = z.object({ op: dag });
