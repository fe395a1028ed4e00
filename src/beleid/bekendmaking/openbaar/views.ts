// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, tag } from '../../../platform/html/badge.ts';
import { link, linkButton } from '../../../platform/html/button.ts';
import { card, pageHead } from '../../../platform/html/card.ts';
import { phasePath, type PhaseState } from '../../../platform/html/diagram.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { form } from '../../../platform/html/form.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { dayOf, type Day } from '../../../platform/dates.ts';
import { formTexts } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { TRAJECTSTATUSSEN } from '../../visietraject/rules.ts';
import type { PubliekBesluit, PubliekeActiviteit, PubliekVenster } from '../rules.ts';
import { isOpen, perDagen, type Telling, type Venstergroep, type Zicht } from './rules.ts';

/** Where the pages of a publication are; a preview has them on itself. */
export interface Adressen {
  readonly antwoorden: (vraag: { readonly thema?: string; readonly pagina?: number }) => string;
  readonly tekst: (pagina?: number) => string;
  /** Of the agenda and the data; a preview has none. */
  readonly bestand?: (soort: 'ics' | 'json') => string;
  /** In the address of a publication that is not the newest. */
  readonly traject?: string | undefined;
}

const woord = (ui: Ui, key: string): string => hoofdletter(ui.tekst(key));

function pad(ui: Ui, { status, fasen }: Zicht): Html {
  const hier = TRAJECTSTATUSSEN.findIndex((een) => een === status);
  const state = (index: number): PhaseState => (index < hier ? 'visited' : index === hier ? 'current' : 'ahead');
  const nu = TRAJECTSTATUSSEN[hier];
  const volgende = TRAJECTSTATUSSEN[hier + 1];
  return html`<h2>${ui.t('wording.waar')}</h2>
    <p>
      ${nu === undefined ? '' : ui.t(`wording.fase.${nu}`)}
      ${volgende === undefined ? '' : ui.t('wording.hierna', { fase: ui.tekst(volgende) })}
    </p>
    ${phasePath({
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
    })}`;
}

/** Since when and until when, in words; all at once when it is the same everywhere. */
function nuOpen(ui: Ui, open: readonly PubliekVenster[], alle: number): string {
  const [dag, ...anders] = new Set(open.map(({ tot }) => tot));
  return dag !== undefined && anders.length === 0 && open.length === alle
    ? ui.t('wording.nuOpenAlle', { dag: ui.dag(dag) })
    : ui.t('wording.nuOpen', { wie: open.map(({ gemeente }) => gemeente).join(', ') });
}

function meedoen(ui: Ui, { vensters }: Zicht, vandaag: Day): Html {
  const open = vensters.filter((venster) => isOpen(venster, vandaag));
  return card({
    id: 'meedoen',
    title: ui.t('wording.meedoen'),
    accent: true,
    body: html`${
      open.length === 0
        ? html`<p>${ui.t('wording.nietOpen')}</p>`
        : html`<p>${nuOpen(ui, open, vensters.length)}</p>
            <p>${linkButton({ label: ui.t('wording.reageer'), href: ui.href('/inspraak'), kind: 'primary' })}</p>`
    }
    ${
      vensters.length === 0
        ? ''
        : dataTable<Venstergroep>({
            id: 'vensters',
            caption: ui.t('wording.vensters'),
            narrow: 'stack',
            columns: [
              {
                key: 'dagen',
                label: ui.t('wording.wanneer'),
                kind: 'header',
                cell: ({ van, tot }) => ui.t('wording.vanTot', { van: ui.dag(van), tot: ui.dag(tot) }),
              },
              { key: 'gemeenten', label: ui.t('wording.gemeenten'), cell: ({ gemeenten }) => gemeenten.join(', ') },
              { key: 'vindplaats', label: ui.t('wording.vindplaats'), cell: ({ vindplaats }) => vindplaats },
            ],
            rows: perDagen(vensters),
          })
    }`,
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
    body: html`<p>${ui.t('wording.besluitenUitleg')}</p>
      ${dataTable<PubliekBesluit>({
        id: 'besluiten-tabel',
        caption: ui.t('wording.besluiten'),
        captionHidden: true,
        empty: html`<p>${ui.t('wording.geenBesluiten')}</p>`,
        columns: [
          { key: 'gemeente', label: ui.t('wording.gemeente'), kind: 'header', cell: ({ gemeente }) => gemeente },
          {
            key: 'wanneer',
            label: ui.t('wording.wieWanneer'),
            cell: ({ orgaan, rol, dag, uitkomst }) =>
              html`${dag === null ? absent(ui.t('wording.geenDag')) : ui.dag(dag)}: ${ui.tekst(orgaan)}
              (${ui.tekst(rol)})${uitkomst === null ? '' : `. ${woord(ui, uitkomst)}.`}`,
          },
        ],
        rows: besluiten,
      })}`,
  });

/** The public dates as a file for an agenda: of one municipality, or of all. */
const agendaKaart = (ui: Ui, { vensters, besluiten }: Zicht, adres: string, traject: string | undefined): Html =>
  card({
    id: 'agenda',
    title: ui.t('wording.agendaKop'),
    body: html`<p>${ui.t('wording.agendaUitleg')}</p>
      ${form({
        action: adres,
        method: 'get',
        fields: [
          {
            kind: 'select',
            name: 'gemeente',
            label: ui.t('wording.gemeente'),
            required: true,
            options: [...new Set([...vensters, ...besluiten].map(({ gemeente }) => gemeente))]
              .toSorted((a, b) => a.localeCompare(b))
              .map((gemeente) => ({ value: gemeente, label: gemeente })),
          },
          ...(traject === undefined ? [] : [{ kind: 'hidden', name: 'traject', value: traject } as const]),
        ],
        submit: { label: ui.t('wording.agenda'), kind: 'secondary' },
        texts: { ...formTexts(ui), choose: ui.t('wording.alleGemeenten') },
      })}`,
  });

/** Everything of a publication but the long lists: where it is, how to take part, what was done, who decides. */
export const overzicht = (ui: Ui, zicht: Zicht, adressen: Adressen, vandaag: Day): Html =>
  html`${zicht.voorbeeld ? notice({ tone: 'info', body: ui.t('wording.verzonnen') }) : ''} ${pad(ui, zicht)}
  ${meedoen(ui, zicht, vandaag)} ${activiteiten(ui, zicht.activiteiten)} ${gedaan(ui, zicht, adressen)}
  ${tekstKaart(ui, zicht, adressen)} ${besluitenKaart(ui, zicht.besluiten)}
  ${
    adressen.bestand === undefined
      ? ''
      : html`${agendaKaart(ui, zicht, adressen.bestand('ics'), adressen.traject)}
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
