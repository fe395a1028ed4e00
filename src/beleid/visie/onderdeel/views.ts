// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, tag } from '../../../platform/html/badge.ts';
import type { Html } from '../../../platform/html/html.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { eigenTitel, type Deel } from './rules.ts';

const KORT = 110;

/** What an onderdeel is called in a list: its number and title, or else the first words of its text. */
export function deelNaam(
  ui: Ui,
  { nummer, titel, tekst, soort }: Pick<Deel, 'nummer' | 'titel' | 'tekst' | 'soort'>,
): string {
  const woorden = (titel || tekst).replaceAll(/\s+/g, ' ');
  const kort =
    woorden.length > KORT ? `${woorden.slice(0, woorden.lastIndexOf(' ', KORT) + 1 || KORT).trim()} …` : woorden;
  return [nummer, kort].filter(Boolean).join(' ') || hoofdletter(ui.term(soort));
}

/** Confirmed by a person, or how sure the reader was. */
export function zekerheidBadge(ui: Ui, { bevestigd, zekerheid }: Pick<Deel, 'bevestigd' | 'zekerheid'>): Html {
  if (bevestigd) return statusBadge({ tone: 'good', label: ui.t('zekerheid.bevestigd') });
  return statusBadge({
    tone: zekerheid === 'te bevestigen' ? 'attention' : 'neutral',
    label: ui.tekst(`zekerheid.${zekerheid}`),
  });
}

/** A figure with its unit, as it is read: `35,2 %`, `€ 1.200.000`. */
export function waardeTekst(ui: Ui, { waarde, eenheid }: Pick<Deel, 'waarde' | 'eenheid'>): string {
  if (waarde === null) return '';
  const cijfers = String(waarde).split('.')[1]?.length ?? 0;
  const getal = ui.getal(waarde, Math.min(cijfers, 2));
  if (eenheid === 'procent') return `${getal} %`;
  if (eenheid === 'euro') return `€ ${getal}`;
  return eenheid === 'per10000' ? ui.t('eenheid.per10000Van', { getal }) : getal;
}

/** Number, title and words of an onderdeel, each of them once. */
export function deelTekst(deel: Pick<Deel, 'nummer' | 'titel' | 'tekst'>): Html {
  const kop = [deel.nummer, eigenTitel(deel) || (deel.tekst === '' ? deel.titel : '')].filter(Boolean).join(' ');
  const [eerste = '', ...rest] = deel.tekst.split('\n').filter(Boolean);
  const nummer = kop === deel.nummer && kop !== '' ? `${kop}. ` : '';
  return html`${kop && !nummer ? html`<p><strong>${kop}</strong></p>` : ''}
  ${eerste || nummer ? html`<p>${nummer ? html`<strong>${nummer}</strong>` : ''}${eerste}</p>` : ''}
  ${rest.map((alinea) => html`<p>${alinea}</p>`)}`;
}

/** What was read: kind, title, words, and for a figure or a look back its value or judgement. */
export function deelSamenvatting(ui: Ui, deel: Deel): Html {
  const cijfer = waardeTekst(ui, deel);
  const feiten = [
    cijfer && deel.jaar ? `${cijfer} (${deel.jaar})` : cijfer,
    deel.oordeel ? ui.tekst(`oordeel.${deel.oordeel}`) : '',
  ].filter(Boolean);
  return html`<p>${tag(ui.term(deel.soort))} ${zekerheidBadge(ui, deel)}</p>
    <div class="vb-tekst" lang="nl">${deelTekst(deel)}</div>
    ${feiten.length > 0 ? html`<p>${feiten.join(' · ')}</p>` : ''}`;
}
