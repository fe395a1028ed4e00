// SPDX-License-Identifier: EUPL-1.2
import type { Cijfer, Passagesoort } from '../rules.ts';

export const LACUNES = ['geenWaarde', 'geenBron', 'geenJaar'] as const;
export type Lacune = (typeof LACUNES)[number];

/** What is still missing at a figure: every number shows its source and its year (beleidskring.md 10.6). */
export function lacunes({ waarde, bron, jaar }: Cijfer): readonly Lacune[] {
  const mist: Lacune[] = [];
  if (waarde === null) mist.push('geenWaarde');
  if (bron === '') mist.push('geenBron');
  if (jaar === null) mist.push('geenJaar');
  return mist;
}

const BRON = 'Bron:';
const BRONLENGTE = 500;

/** The source that the words of a figure name themselves: what stands behind the last `Bron:` on its line. */
export function genoemdeBron(tekst: string): string {
  const plek = tekst.lastIndexOf(BRON);
  if (plek < 0) return '';
  const [regel = ''] = tekst.slice(plek + BRON.length).split('\n');
  return regel.trim().replace(/\.$/, '').slice(0, BRONLENGTE);
}

/** Whether a passage holds a figure. */
export const isCijfer = (passage: Cijfer & { readonly soort: Passagesoort }): boolean =>
  passage.soort === 'cijfer' || passage.waarde !== null;
