// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Html } from '../../../platform/html/html.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Stuk, Veldverschil } from './rules.ts';

/** Each kind of change has a line of its own, so that it is seen without colour, and words around it that are heard. */
function stuk(ui: Ui, { soort, tekst }: Stuk): Html | string {
  if (soort === 'zelfde') return tekst;
  const gehoord = html`<span class="vb-onzichtbaar"
    >${ui.t(soort === 'weg' ? 'verschil.weg' : 'verschil.erbij')}
  </span>`;
  const einde = html`<span class="vb-onzichtbaar"> ${ui.t('verschil.einde')} </span>`;
  return soort === 'weg' ? html`<del>${gehoord}${tekst}${einde}</del>` : html`<ins>${gehoord}${tekst}${einde}</ins>`;
}

/** Two texts as one, with what went and what came. */
export const woordverschilWeergave = (ui: Ui, stukken: readonly Stuk[], lang = 'nl'): Html =>
  html`<div class="vb-verschil" lang="${lang}">${stukken.map((deel) => stuk(ui, deel))}</div>`;

const veldnaam = (ui: Ui, veld: Veldverschil['veld']): string =>
  veld === 'titel' || veld === 'tekst' || veld === 'eenvoudig' ? ui.t(`passage.${veld}`) : ui.t(`cijfer.${veld}`);

/** What differs between the fields of a passage. */
export const veldverschilWeergave = (ui: Ui, velden: readonly Veldverschil[]): Html =>
  html`${velden.map(
    ({ veld, stukken }) =>
      html`${veld === 'tekst' ? '' : html`<p class="vb-bron">${veldnaam(ui, veld)}</p>`}${
        veld === 'eenheid' || veld === 'voorlopig'
          ? woordverschilWeergave(
              ui,
              stukken.map((deel) => ({
                ...deel,
                tekst: veld === 'eenheid' ? ui.tekst(`eenheid.${deel.tekst}`) : ui.term('ja'),
              })),
              ui.lang,
            )
          : woordverschilWeergave(ui, stukken)
      }`,
  )}`;

/** How the lines are to be read. */
export const verschilUitleg = (ui: Ui): Html =>
  html`<p class="vb-verschil vb-verschil--uitleg">
    <del>${ui.t('verschil.uitleg.weg')}</del> <ins>${ui.t('verschil.uitleg.erbij')}</ins>
  </p>`;
