// SPDX-License-Identifier: EUPL-1.2
export const PER_PAGINA = 25;
/** Counting stops here: whoever has more than this does not need the exact number. */
export const TEL_TOT = 1000;

/** What is shown of the worklist. `pagina` counts from 1. */
export interface Filter {
  readonly gemeente: string;
  readonly teLaat: boolean;
  readonly pagina: number;
}
