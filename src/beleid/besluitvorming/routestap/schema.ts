// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, dagOfLeeg, idOfLeeg, verplicht, versie } from '../../../platform/http/fields.ts';
import { ROUTEORGANEN, ROUTEROLLEN } from '../../planning/rules.ts';

const gemeente = z.string('fout.keuze').regex(/^GM\d{4}$/, 'fout.keuze');
const stap = {
  orgaan: z.enum(ROUTEORGANEN, 'fout.keuze'),
  rol: z.enum(ROUTEROLLEN, 'fout.keuze'),
  tafel: idOfLeeg,
  versie,
};

/** A new step; `versie` is the number of steps that the route had, so that a second click adds nothing. */
export const nieuweStapFormulier = z.object({ ...stap, gemeente, gepland: dagOfLeeg });
export type NieuweStap = z.infer<typeof nieuweStapFormulier>;
export const stapWijziging = z.object(stap);
export type Stapwijziging = z.infer<typeof stapWijziging>;

export const RICHTINGEN = ['eerder', 'later'] as const;
export const volgordeFormulier = z.object({ richting: z.enum(RICHTINGEN, 'fout.keuze'), versie });
export const knopFormulier = z.object({ versie });
export const verschuifFormulier = z.object({ dag, reden: verplicht(2000), versie });
