// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, tag } from '../../../../platform/html/badge.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { dataTable, pagination } from '../../../../platform/html/table.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import type { PubliekAntwoord, PubliekePassage } from '../../rules.ts';
import type { Bladzij } from '../rules.ts';
import type { Adressen } from '../views.ts';

const woord = (ui: Ui, key: string): string => hoofdletter(ui.tekst(key));

function bladeren(ui: Ui, { pagina, perPagina, aantal }: Bladzij<unknown>, naar: (pagina: number) => string): Html {
  const van = (pagina - 1) * perPagina;
  return pagination({
    ...(pagina > 1 && { previousHref: naar(pagina - 1) }),
    ...(van + perPagina < aantal && { nextHref: naar(pagina + 1) }),
    texts: {
      label: ui.t('participatie.bladeren'),
      previous: ui.t('algemeen.vorige'),
      next: ui.t('algemeen.volgende'),
      position: ui.t('participatie.pagina', {
        van: ui.getal(van + 1),
        tot: ui.getal(Math.min(van + perPagina, aantal)),
        n: ui.getal(aantal),
      }),
    },
  });
}

/** A page of what was said, what was answered and what was done. */
export const antwoordenLijst = (
  ui: Ui,
  lijst: Bladzij<PubliekAntwoord>,
  adressen: Adressen,
  thema: string | null,
): Html =>
  html`${dataTable<PubliekAntwoord>({
    id: 'antwoorden',
    caption:
      thema === null
        ? ui.t('wording.gedaan')
        : ui.t('wording.vanThema', { thema: thema || ui.t('wording.zonderThema') }),
    narrow: 'stack',
    empty: html`<p>${ui.t('wording.geenAntwoorden')}</p>`,
    columns: [
      {
        key: 'punt',
        label: ui.t('wording.punt'),
        kind: 'header',
        cell: ({ thema: over, tekst, adres }) =>
          html`${over === '' ? '' : tag(over)}
            <span lang="nl">${tekst === '' ? absent(ui.t('wording.nietGetoond')) : tekst}</span>
            ${adres === null ? '' : html`<span class="vb-bron">${ui.t('wording.passage', { n: adres })}</span>`}`,
      },
      {
        key: 'antwoord',
        label: ui.t('wording.antwoord'),
        cell: ({ antwoord }) => html`<span lang="nl" class="vb-letterlijk">${antwoord}</span>`,
      },
      { key: 'afdoening', label: ui.t('wording.afdoening'), cell: ({ afdoening }) => woord(ui, afdoening) },
    ],
    rows: lijst.rijen,
  })}
  ${bladeren(ui, lijst, (pagina) => adressen.antwoorden({ pagina, ...(thema !== null && { thema }) }))}`;

/** A goal or principle with a number alone says what it is; other pieces have a title. */
const kopVan = (ui: Ui, { adres, soort, nummer, titel }: Omit<PubliekePassage, 'tekst' | 'eenvoudig' | 'volgorde'>) => {
  if (titel !== '') return [nummer, titel].filter(Boolean).join(' ');
  return nummer === '' ? ui.t('wording.stuk', { n: adres }) : `${woord(ui, soort)} ${nummer}`;
};

/** A page of the frozen text, in plain language where that is written. */
export const tekstLijst = (ui: Ui, lijst: Bladzij<PubliekePassage>, adressen: Adressen): Html =>
  html`${lijst.rijen.map(
    ({ adres, soort, nummer, titel, tekst, eenvoudig }) =>
      html`<section id="stuk-${adres}">
        <h2 lang="nl">${kopVan(ui, { adres, soort, nummer, titel })}</h2>
        ${eenvoudig === '' && tekst !== '' ? html`<p>${tag(ui.t('wording.nietEenvoudig'))}</p>` : ''}
        <p lang="nl" class="vb-letterlijk">${eenvoudig || tekst}</p>
      </section>`,
  )}
  ${bladeren(ui, lijst, adressen.tekst)}`;
