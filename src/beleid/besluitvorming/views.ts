// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import type { Html, Tone } from '../../platform/html/html.ts';
import type { Day } from '../../platform/dates.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import { dagenTeLaat, type Routestap } from './routestap/rules.ts';

/** The shape and the word of where something is. */
const TONEN: Readonly<Record<string, Tone>> = {
  besloten: 'good',
  bekendgemaakt: 'good',
  geagendeerd: 'info',
  aangenomen: 'good',
  afgedaan: 'good',
  inUitvoering: 'info',
  verworpen: 'danger',
  aangehouden: 'attention',
};
export const staat = (ui: Ui, woord: string): Html =>
  statusBadge({ tone: TONEN[woord] ?? 'neutral', label: hoofdletter(ui.tekst(woord)) });

/** Where a step of a route is: late before all, then what was decided. */
export function stapstaat(ui: Ui, stap: Pick<Routestap, 'status' | 'gepland' | 'besluit'>, vandaag: Day): Html {
  const laat = dagenTeLaat({ ...stap, vandaag });
  if (laat > 0) {
    const teLaat = statusBadge({ tone: 'danger', label: ui.t('regiobord.teLaat', { n: laat }) });
    return stap.status === 'geagendeerd' ? html`${staat(ui, stap.status)} ${teLaat}` : teLaat;
  }
  const uitkomst = stap.besluit?.uitkomst;
  if (uitkomst === undefined) return staat(ui, stap.status);
  const besloten = stap.status === 'besloten' || stap.status === 'bekendgemaakt';
  if (besloten && uitkomst === 'verworpen') return staat(ui, 'verworpen');
  return besloten || uitkomst !== 'aangehouden' ? staat(ui, stap.status) : staat(ui, 'aangehouden');
}

/** A vote in words, or nothing when nobody counted. */
export const stemmingTekst = (ui: Ui, voor: number | null, tegen: number | null): string =>
  voor === null || tegen === null ? '' : ui.t('besluitvorming.stemming', { voor, tegen });

/** Text as it was typed, with its lines. */
export const regels = (tekst: string): Html =>
  html`${tekst.split('\n').map((regel, index) => html`${index === 0 ? '' : html`<br />`}${regel}`)}`;
