// SPDX-License-Identifier: EUPL-1.2
import { day, localTime } from '../../../platform/dates.ts';
import type { Agendapunt } from '../../../platform/documents/ics.ts';

export interface Dagdelen {
  readonly id: string;
  readonly dagen: readonly string[];
  readonly begintijd: string | null;
  readonly eindtijd: string | null;
  readonly plaats: string;
}

/**
 * The days of an activity for an agenda, under a title that does not say what it is about: someone else may look at that agenda
 * too (vertrouwen.md: nothing on a screen or in a message gives a reader away).
 */
export const agendaVan = (activiteit: Dagdelen, titel: string): readonly Agendapunt[] =>
  activiteit.dagen.map((dag) => {
    const punt = { uid: `${activiteit.id}-${dag}@verband`, titel, plaats: activiteit.plaats };
    const { begintijd, eindtijd } = activiteit;
    return begintijd === null || eindtijd === null
      ? { ...punt, dag: day(dag) }
      : { ...punt, begin: localTime(`${dag}T${begintijd}`), eind: localTime(`${dag}T${eindtijd}`) };
  });
