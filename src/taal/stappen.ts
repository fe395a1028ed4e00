// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { checklist } from '../platform/html/checklist.ts';
import type { Html } from '../platform/html/html.ts';
import type { CheckedGate } from '../platform/process.ts';
import type { Ui } from './ui.ts';

/** The gates of a step as a checklist; what is missing links to where it is filled in. */
export function poortLijst(ui: Ui, gates: readonly CheckedGate[], waar: (gate: CheckedGate) => string): Html {
  if (gates.length === 0) return html``;
  const items = gates.map((gate) => ({
    label: gate.reason ? ui.tekst(gate.reason.key, gate.reason.values) : ui.tekst(gate.holds),
    met: !gate.reason,
    href: waar(gate),
  }));
  return checklist({
    title: ui.t('stap.nogNodig'),
    items,
    texts: { met: ui.t('poort.voldaan'), unmet: ui.t('poort.open') },
  });
}

export { stepPath as stapPad } from '../platform/http/answer.ts';
/** The step that a path names. */
export const stapVan = (pad: string): string =>
  pad.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
