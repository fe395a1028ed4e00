// SPDX-License-Identifier: EUPL-1.2

/** How a file of each kind is handed out; the name says nothing about what is in it. */
export const BIJLAGE_SOORTEN = {
  jpeg: { type: 'image/jpeg', extensie: 'jpg' },
  png: { type: 'image/png', extensie: 'png' },
  pdf: { type: 'application/pdf', extensie: 'pdf' },
} as const;
export type BijlageSoort = keyof typeof BIJLAGE_SOORTEN;

export const bijlageNaam = (volgnummer: number, soort: BijlageSoort): string =>
  `bijlage-${volgnummer}.${BIJLAGE_SOORTEN[soort].extensie}`;
