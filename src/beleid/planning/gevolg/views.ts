// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Html, Tone } from '../../../platform/html/html.ts';
import { toneIcon } from '../../../platform/html/icon.ts';
import type { Day } from '../../../platform/dates.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Planningsgemeente, Stap } from '../rules.ts';
import type { Gevolg, Oorzaak } from './rules.ts';

export const orgaannaam = (ui: Ui, orgaan: string): string => ui.tekst(`planning.orgaan.${orgaan}`);
/** A step as it is named on a screen: the body, and what it does. */
export const stapnaam = (ui: Ui, stap: Pick<Stap, 'orgaan' | 'rol'>): string =>
  `${orgaannaam(ui, stap.orgaan)}: ${ui.tekst(`planning.rol.${stap.rol}`)}`;

const oorzaakzin = (ui: Ui, oorzaak: Oorzaak): string =>
  ui.tekst(`gevolg.oorzaak.${oorzaak.soort}`, { naam: oorzaak.soort === 'reces' ? oorzaak.naam : '' });

const TE_VEEL = 5;
/** Names, or how many there are when that reads better. */
export const opsomming = (ui: Ui, namen: readonly string[]): string => {
  if (namen.length > TE_VEEL) return ui.t('planning.zoveelGemeenten', { n: namen.length });
  return namen.length === 0 ? ui.t('planning.onbekend') : namen.join(', ');
};

/** One consequence as a sentence. */
export function gevolgzin(ui: Ui, gevolg: Gevolg, gemeenten: readonly Planningsgemeente[]): string {
  const gemeente = (code: string) => gemeenten.find((een) => een.code === code)?.naam ?? code;
  const wie = (stap: Stap) => `${gemeente(stap.gemeente)}, ${stapnaam(ui, stap)}`;
  const dag = (op: Day | null) => (op === null ? ui.t('planning.onbekend') : ui.dag(op));
  const namen = (codes: readonly string[]) => opsomming(ui, codes.map(gemeente));
  switch (gevolg.soort) {
    case 'geenVergadering':
      return gevolg.volgende === null
        ? ui.t('gevolg.geenVergadering', { dag: dag(gevolg.dag) })
        : ui.t('gevolg.welVergadering', { dag: dag(gevolg.dag), volgende: dag(gevolg.volgende) });
    case 'dicht':
      return gevolg.reces === null
        ? ui.t('gevolg.feestdag', { dag: dag(gevolg.dag) })
        : ui.t('gevolg.reces', { dag: dag(gevolg.dag), naam: gevolg.reces });
    case 'teVroeg':
      return ui.t('gevolg.teVroeg', { dag: dag(gevolg.dag), vroegst: dag(gevolg.vroegst) });
    case 'schuift': {
      const waarom = oorzaakzin(ui, gevolg.oorzaak);
      return ui.t('gevolg.schuift', { wie: wie(gevolg.stap), van: dag(gevolg.van), naar: dag(gevolg.naar), waarom });
    }
    case 'geenPlek': {
      const waarom = gevolg.reces === null ? '' : oorzaakzin(ui, { soort: 'reces', naam: gevolg.reces });
      return ui.t('gevolg.geenPlek', { wie: wie(gevolg.stap), van: dag(gevolg.van), waarom });
    }
    case 'inspraakSchuift':
      return ui.t('gevolg.inspraak', { open: dag(gevolg.open), dicht: dag(gevolg.dicht) });
    case 'inspraakBlijft':
      return ui.t('gevolg.inspraakBlijft', { open: dag(gevolg.open), dicht: dag(gevolg.dicht) });
    case 'vrijgaveTeLaat':
      return ui.t('gevolg.vrijgaveTeLaat', { dag: dag(gevolg.dag), open: dag(gevolg.open), kan: dag(gevolg.kan) });
    case 'naInspraak':
      return ui.t('gevolg.naInspraak', { wie: wie(gevolg.stap), dag: dag(gevolg.dag), dicht: dag(gevolg.dicht) });
    case 'naLooptijd':
    case 'weerOpTijd':
      return ui.t(`gevolg.${gevolg.soort}`, { gemeente: gemeente(gevolg.gemeente), dag: dag(gevolg.dag) });
    case 'zonderBesluit':
      return ui.t('gevolg.zonderBesluit', { gemeente: gemeente(gevolg.gemeente) });
    case 'vaststelling':
      return ui.t('gevolg.vaststelling', { van: dag(gevolg.van), naar: dag(gevolg.naar) });
    case 'kritiekPad':
      return ui.t('gevolg.kritiekPad', { van: namen(gevolg.van), naar: namen(gevolg.naar) });
  }
}

const TONEN: Readonly<Partial<Record<Gevolg['soort'], Tone>>> = {
  naLooptijd: 'danger',
  zonderBesluit: 'danger',
  geenPlek: 'danger',
  vrijgaveTeLaat: 'danger',
  inspraakBlijft: 'info',
  weerOpTijd: 'good',
  kritiekPad: 'info',
};

/** What follows from a move, as a list; says so when nothing does. */
export const gevolgenlijst = (ui: Ui, lijst: readonly Gevolg[], gemeenten: readonly Planningsgemeente[]): Html =>
  lijst.length === 0
    ? html`<p>${ui.t('gevolg.geen')}</p>`
    : html`<div class="vb-lijst">
        <ul>
          ${lijst.map((gevolg) => {
            const toon = TONEN[gevolg.soort] ?? 'attention';
            return html`<li class="vb-lijst__punt vb-toon-${toon}">
              ${toneIcon(toon)}<span class="vb-lijst__tekst">${gevolgzin(ui, gevolg, gemeenten)}</span>
            </li>`;
          })}
        </ul>
      </div>`;
