// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, tag } from '../../../platform/html/badge.ts';
import { link } from '../../../platform/html/button.ts';
import { card, pageHead } from '../../../platform/html/card.ts';
import { phasePath, type PhaseState } from '../../../platform/html/diagram.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { dataTable, pagination } from '../../../platform/html/table.ts';
import { dayOf, type Day } from '../../../platform/dates.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { TRAJECTSTATUSSEN } from '../../visietraject/rules.ts';
import type { PubliekAntwoord, PubliekBesluit, PubliekeActiviteit, PubliekePassage } from '../rules.ts';
import { meedoen } from './inspraakvenster/views.ts';
import type { Bladzij, Telling, Zicht } from './rules.ts';

/** Where the pages of a publication are; a preview has them on itself. */
export interface Adressen {
  readonly antwoorden: (vraag: { readonly thema?: string; readonly pagina?: number }) => string;
  readonly tekst: (pagina?: number) => string;
  /** Of the agenda and the data; a preview has none. */
  readonly bestand?: (soort: 'ics' | 'json') => string;
}

const woord = (ui: Ui, key: string): string => hoofdletter(ui.tekst(key));

function pad(ui: Ui, { status, fasen }: Zicht): Html {
  const hier = TRAJECTSTATUSSEN.findIndex((een) => een === status);
  const state = (index: number): PhaseState => (index < hier ? 'visited' : index === hier ? 'current' : 'ahead');
  return phasePath({
    label: ui.t('wording.waar'),
    phases: TRAJECTSTATUSSEN.map((een, index) => {
      const sinds = fasen.find((fase) => fase.status === een)?.begonnen_op;
      return {
        label: woord(ui, een),
        state: state(index),
        ...(sinds !== undefined && { note: ui.t('visietraject.sinds', { dag: ui.dag(sinds) }) }),
      };
    }),
    texts: { visited: ui.t('fase.geweest'), current: ui.t('fase.nu'), ahead: ui.t('fase.later') },
  });
}

const activiteiten = (ui: Ui, rijen: readonly PubliekeActiviteit[]): Html =>
  rijen.length === 0
    ? html``
    : card({
        id: 'bijeenkomsten',
        title: ui.t('wording.activiteiten'),
        body: dataTable<PubliekeActiviteit>({
          id: 'activiteiten',
          caption: ui.t('wording.activiteiten'),
          captionHidden: true,
          narrow: 'stack',
          columns: [
            {
              key: 'wat',
              label: ui.t('wording.wat'),
              kind: 'header',
              cell: ({ titel, vorm }) => html`<span lang="nl">${titel}</span> ${tag(ui.tekst(vorm))}`,
            },
            {
              key: 'wanneer',
              label: ui.t('wording.wanneer'),
              cell: ({ dag, begintijd, eindtijd, afgelast }) =>
                html`${ui.dag(dag)}${begintijd && eindtijd ? `, ${begintijd} - ${eindtijd}` : ''}
                ${afgelast ? tag(ui.tekst('afgelast')) : ''}`,
            },
            { key: 'waar', label: ui.t('wording.waarIs'), cell: ({ plaats }) => plaats },
          ],
          rows: rijen,
        }),
      });

const tellingTabel = (ui: Ui, afdoeningen: readonly Telling[]): Html =>
  dataTable<Telling>({
    id: 'afdoeningen',
    caption: ui.t('wording.afdoening'),
    captionHidden: true,
    columns: [
      { key: 'afdoening', label: ui.t('wording.afdoening'), kind: 'header', cell: ({ naam }) => woord(ui, naam) },
      { key: 'aantal', label: ui.t('wording.aantal'), kind: 'number', cell: ({ aantal }) => ui.getal(aantal) },
    ],
    rows: afdoeningen,
  });

const gedaan = (ui: Ui, zicht: Zicht, adressen: Adressen): Html =>
  card({
    id: 'gedaan',
    title: ui.t('wording.gedaan'),
    body:
      zicht.antwoorden === 0
        ? html`<p>${ui.t('wording.geenAntwoorden')}</p>`
        : html`<p>
              ${ui.t('wording.aantallen', {
                reacties: ui.getal(zicht.reacties),
                punten: ui.getal(zicht.antwoorden),
              })}
            </p>
            ${tellingTabel(ui, zicht.afdoeningen)}
            <p>${link({ label: ui.t('wording.alleAntwoorden'), href: adressen.antwoorden({}) })}</p>
            <h3>${ui.t('wording.themas')}</h3>
            <ul lang="nl">
              ${zicht.themas
                .slice(0, 30)
                .map(
                  ({ naam, aantal }) =>
                    html`<li>
                      ${link({ label: naam || ui.t('wording.zonderThema'), href: adressen.antwoorden({ thema: naam }) })}
                      (${ui.getal(aantal)})
                    </li>`,
                )}
            </ul>`,
  });

const tekstKaart = (ui: Ui, zicht: Zicht, adressen: Adressen): Html =>
  card({
    id: 'tekst',
    title: ui.t('wording.tekst'),
    body:
      zicht.passages === 0
        ? html`<p>${ui.t('wording.geenTekst')}</p>`
        : html`<p>
            ${link({ label: ui.t('wording.leesTekst', { versie: zicht.tekstversie }), href: adressen.tekst() })}
          </p>`,
  });

const besluitenKaart = (ui: Ui, besluiten: readonly PubliekBesluit[]): Html =>
  card({
    id: 'besluiten',
    title: ui.t('wording.besluiten'),
    body: dataTable<PubliekBesluit>({
      id: 'besluiten-tabel',
      caption: ui.t('wording.besluiten'),
      captionHidden: true,
      narrow: 'stack',
      empty: html`<p>${ui.t('wording.geenBesluiten')}</p>`,
      columns: [
        { key: 'gemeente', label: ui.t('wording.gemeente'), kind: 'header', cell: ({ gemeente }) => gemeente },
        {
          key: 'orgaan',
          label: ui.t('wording.orgaan'),
          cell: ({ orgaan, rol }) => `${woord(ui, orgaan)} (${ui.tekst(rol)})`,
        },
        {
          key: 'wanneer',
          label: ui.t('wording.wanneer'),
          cell: ({ dag }) => (dag === null ? absent(ui.t('algemeen.nietIngevuld')) : ui.dag(dag)),
        },
        {
          key: 'uitkomst',
          label: ui.t('wording.uitkomst'),
          cell: ({ uitkomst }) => (uitkomst === null ? ui.t('wording.nogNiet') : woord(ui, uitkomst)),
        },
      ],
      rows: besluiten,
    }),
  });

/** Everything of a publication but the long lists: where it is, how to take part, what was done, who decides. */
export const overzicht = (ui: Ui, zicht: Zicht, adressen: Adressen, vandaag: Day): Html =>
  html`${zicht.voorbeeld ? notice({ tone: 'info', body: ui.t('wording.verzonnen') }) : ''} ${pad(ui, zicht)}
  ${meedoen(ui, zicht, vandaag)} ${activiteiten(ui, zicht.activiteiten)} ${gedaan(ui, zicht, adressen)}
  ${tekstKaart(ui, zicht, adressen)} ${besluitenKaart(ui, zicht.besluiten)}
  ${
    adressen.bestand === undefined
      ? ''
      : html`<p>${link({ label: ui.t('wording.agenda'), href: adressen.bestand('ics') })}</p>
          <p>${link({ label: ui.t('wording.data'), href: adressen.bestand('json') })}</p>`
  }`;

/** The page that everyone opens; the others that are being made stand below it. */
export const openbarePagina = (
  ui: Ui,
  zicht: Zicht | undefined,
  adressen: Adressen,
  vandaag: Day,
  anderen: readonly { readonly naam: string; readonly href: string }[],
): Html =>
  zicht === undefined
    ? html`${pageHead({ title: ui.t('wording.titel') })}
      ${emptyState({ title: ui.t('wording.geen'), body: ui.t('wording.geenUitleg') })}`
    : html`${pageHead({
          title: ui.t('wording.titel'),
          over: zicht.regio_naam,
          intro: ui.t('wording.intro', { naam: zicht.naam }),
        })}
        <p>${ui.t('wording.bijgewerkt', { dag: ui.dag(dayOf(zicht.gepubliceerd_op)) })}</p>
        ${overzicht(ui, zicht, adressen, vandaag)}
        ${
          anderen.length === 0
            ? ''
            : html`<h2>${ui.t('wording.anderen')}</h2>
                <ul lang="nl">
                  ${anderen.map(({ naam, href }) => html`<li>${link({ label: naam, href })}</li>`)}
                </ul>`
        }`;

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

/** A page of the frozen text, in plain language where that is written. */
export const tekstLijst = (ui: Ui, lijst: Bladzij<PubliekePassage>, adressen: Adressen): Html =>
  html`${lijst.rijen.map(
    ({ adres, nummer, titel, tekst, eenvoudig }) =>
      html`<section id="stuk-${adres}">
        <h2 lang="nl">${[nummer, titel].filter(Boolean).join(' ') || ui.t('wording.stuk', { n: adres })}</h2>
        ${eenvoudig === '' && tekst !== '' ? html`<p>${tag(ui.t('wording.nietEenvoudig'))}</p>` : ''}
        <p lang="nl" class="vb-letterlijk">${eenvoudig || tekst}</p>
      </section>`,
  )}
  ${bladeren(ui, lijst, adressen.tekst)}`;
