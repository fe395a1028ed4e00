// SPDX-License-Identifier: EUPL-1.2
import { addElapsed, type Instant } from '../../platform/dates.ts';
import { defineProcess } from '../../platform/process.ts';

export const KETENBERICHT_STATUSSEN = ['klaar', 'verzonden', 'bevestigd', 'mislukt'] as const;
export const KETENBERICHT_SOORTEN = ['verzoekTotOnderzoek', 'collegeBericht'] as const;
export const KOPPELVLAKKEN = ['bestand', 'corv'] as const;

export const ketenberichtStappen = defineProcess<
  { readonly status: (typeof KETENBERICHT_STATUSSEN)[number] },
  'vtMedewerker'
>()({
  verzenden: { from: ['klaar'], to: 'verzonden', by: ['vtMedewerker'] },
  bevestigen: { from: ['verzonden'], to: 'bevestigd', by: ['vtMedewerker'] },
  mislukken: { from: ['klaar', 'verzonden'], to: 'mislukt', by: ['vtMedewerker'] },
  herhalen: { from: ['mislukt'], to: 'klaar', by: ['vtMedewerker'] },
});
export type KetenberichtStap = keyof typeof ketenberichtStappen;

/** How often and how soon a message that failed is tried again: a parameter of the region [A]. */
export interface Herhaling {
  readonly minuten: number;
  readonly factor: number;
  readonly pogingen: number;
}

/** When to try again after so many tries, each time later; undefined when it was tried often enough. */
export const volgendePoging = (
  nu: Instant,
  gedaan: number,
  { minuten, factor, pogingen }: Herhaling,
): Instant | undefined =>
  gedaan >= pogingen ? undefined : addElapsed(nu, Math.round(minuten * factor ** Math.max(0, gedaan - 1) * 60_000));
