// SPDX-License-Identifier: EUPL-1.2
import type { Filter as Termijnfilter, Termijnsoort } from '../../gezin/termijn/rules.ts';

/** Terms that the worklist shows with what they are about. */
export const ELDERS_OP_DE_PAGINA: readonly Termijnsoort[] = ['beoordeling', 'vervolg', 'acceptatie'];
export const ALLES: Termijnfilter = { soort: '', teLaat: false, wie: '', pagina: 1 };
export const PER_PAGINA = 25;
/** Counting stops here: whoever has more than this does not need the exact number. */
export const TEL_TOT = 1000;

/** What is shown of the worklist. `pagina` counts from 1. */
export interface Filter {
  readonly gemeente: string;
  readonly teLaat: boolean;
  readonly pagina: number;
}
