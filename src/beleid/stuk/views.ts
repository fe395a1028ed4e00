// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent } from '../../platform/html/badge.ts';
import { actionButton, buttonRow, link, linkButton } from '../../platform/html/button.ts';
import { card } from '../../platform/html/card.ts';
import { checklist } from '../../platform/html/checklist.ts';
import type { Html } from '../../platform/html/html.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { progress } from '../../platform/html/progress.ts';
import { disclosure } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import { dayOf } from '../../platform/dates.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { Trajectgemeente, TrajectRij } from '../visietraject/queries.ts';
import { trajectkop } from '../visietraject/views.ts';
import { geheimVan } from './geheimhouding/rules.ts';
import type { StukRij } from './queries.ts';
import type { RondeRij, StukfoutRij } from './stukronde/queries.ts';
import { beeldKaart, foutenKaart, soortNaam } from './stukronde/views.ts';
import {
  isFeit,
  NOTA,
  STUKSOORTEN,
  type Geheimhouding,
  type Gemeentesleutel,
  type Plek,
  type Regiosleutel,
  type Stuksoort,
} from './rules.ts';

/** The address of a page of the papers of a traject. */
export const stukkenPad = (ui: Ui, traject: Pick<TrajectRij, 'id'>, rest = ''): string =>
  ui.href(`/visietrajecten/${traject.id}/stukken${rest}`);

/** What a text is called: a section by its heading, a fact by what it is. */
export const tekstNaam = (ui: Ui, sleutel: Regiosleutel | Gemeentesleutel, gemeente: string): string =>
  isFeit(sleutel) ? hoofdletter(ui.tekst(`stuk.plek.${sleutel}`)) : ui.tekst(`stuk.kop.${sleutel}`, { gemeente });

/** Where something that is missing is filled in. */
export function plekPad(ui: Ui, traject: Pick<TrajectRij, 'id'>, plek: Plek, gemeente: string): string {
  switch (plek.waar) {
    case 'regio':
      return `${stukkenPad(ui, traject)}/teksten?paragraaf=${plek.sleutel}#bewerken`;
    case 'gemeente':
      return `${stukkenPad(ui, traject)}/gemeente?gemeente=${gemeente}&paragraaf=${plek.sleutel}#bewerken`;
    case 'huisstijl':
      return `${stukkenPad(ui, traject)}/gemeente?gemeente=${gemeente}#huisstijl`;
    case 'route':
      return ui.href(`/visietrajecten/${traject.id}/planning`);
  }
}

export interface Openstaand {
  readonly plek: Plek;
  readonly stukken: readonly Stuksoort[];
}

/** What is missing, each with a link to where it is filled in and the papers that want it. */
export const openLijst = (
  ui: Ui,
  traject: Pick<TrajectRij, 'id'>,
  open: readonly Openstaand[],
  gemeente: string,
): Html =>
  open.length === 0
    ? html`<p>${ui.t('stukken.nietsLeeg')}</p>`
    : checklist({
        items: open.map(({ plek, stukken }) => ({
          label: hoofdletter(ui.t(`stuk.plek.${plek.sleutel}`)),
          met: false,
          href: plekPad(ui, traject, plek, gemeente),
          source: ui.t('stukken.voor', { stukken: stukken.map((soort) => ui.t(`stuk.soort.${soort}`)).join(', ') }),
        })),
        texts: { met: ui.t('stukken.ingevuld'), unmet: ui.t('stukken.ontbreekt') },
      });

export interface OverzichtData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly gemeenten: readonly Trajectgemeente[];
  readonly stukken: readonly StukRij[];
  readonly ronde: RondeRij | undefined;
  readonly fouten: readonly StukfoutRij[];
  /** What is missing, by municipality. */
  readonly open: ReadonlyMap<string, readonly Openstaand[]>;
  /** Secret papers of other municipalities than one's own. */
  readonly verborgen: ReadonlyMap<string, Geheimhouding>;
  readonly totaal: number;
  readonly magMaken: boolean;
  readonly magLezen: boolean;
}

export const isBezig = (ronde: RondeRij | undefined): boolean =>
  ronde !== undefined && (ronde.status === 'wacht' || ronde.status === 'bezig');

function voortgangKaart(ui: Ui, { csrf, traject, ronde, magMaken }: OverzichtData): Html {
  if (!ronde || ronde.status === 'klaar') return html``;
  const balk = progress({
    id: 'voortgang',
    label: ui.t('stukken.voortgang'),
    value: ronde.gedaan,
    max: ronde.totaal,
    text: ui.t('stukken.voortgangTekst', { gedaan: ui.getal(ronde.gedaan), totaal: ui.getal(ronde.totaal) }),
  });
  if (isBezig(ronde))
    return card({
      body: html`${balk}
        <p class="vb-klein">
          ${ui.t('stukken.vanzelf')} ${link({ label: ui.t('stukken.ververs'), href: stukkenPad(ui, traject) })}
        </p>`,
    });
  return html`${notice({
    tone: 'danger',
    title: ui.t('stukken.gestopt'),
    ...(ronde.reden !== null && { body: ui.tekst(ronde.reden) }),
  })}
  ${card({
    body: html`${balk}
    ${
      magMaken
        ? actionButton({ action: stukkenPad(ui, traject, '/hervatten'), csrf, label: ui.t('stukken.hervatten') })
        : ''
    }`,
  })}`;
}

function makenKaart(ui: Ui, data: OverzichtData): Html {
  const { csrf, traject, ronde, totaal, open } = data;
  if (!data.magMaken || (ronde && ronde.status !== 'klaar')) return html``;
  const leeg = regioOpen(open).length + [...open.values()].reduce((som, plekken) => som + eigenOpen(plekken).length, 0);
  return card({
    body: html`<p>
        ${ui.t('stukken.makenUitleg', { n: ui.getal(totaal) })}
        ${leeg > 0 ? ui.t('stukken.makenOpen', { n: ui.getal(leeg) }) : ''}
      </p>
      ${actionButton({ action: stukkenPad(ui, traject), csrf, label: ui.t('stukken.maken'), kind: 'primary' })}`,
  });
}

const FORMAAT = { docx: 'Word', pdf: 'PDF' } as const;

/** Links to a paper in each format. */
const links = (ui: Ui, traject: Pick<TrajectRij, 'id'>, stukken: readonly StukRij[], wat: string): Html =>
  html`${stukken.map(
    ({ id, formaat }, place) =>
      html`${place > 0 ? ' ' : ''}${link({ label: FORMAAT[formaat], href: stukkenPad(ui, traject, `/bestanden/${id}`), hiddenText: wat })}`,
  )}`;

function notaKaart(ui: Ui, { traject, stukken, magLezen }: OverzichtData): Html {
  const nota = stukken.filter(({ soort }) => soort === NOTA);
  const [eerste] = nota;
  const nu = magLezen
    ? html`<p>${link({ label: ui.t('stukken.notaNu'), href: stukkenPad(ui, traject, '/nota') })}</p>`
    : '';
  return card({
    id: 'nota',
    title: ui.t('stuk.soort.nota'),
    body: eerste
      ? html`<p>
            ${ui.t('stukken.gemaaktOp', { moment: ui.moment(eerste.gemaakt_op) })}
            ${eerste.ontbreekt > 0 ? ui.t('stukken.ontbreektIn', { n: ui.getal(eerste.ontbreekt) }) : ''}
          </p>
          ${
            magLezen
              ? html`<p>${links(ui, traject, nota, ui.t('stuk.soort.nota'))}</p>
                  ${nu}`
              : ''
          }`
      : html`<p>${ui.t('stukken.nogNiet')}</p>
          ${nu}`,
  });
}

function matrix(ui: Ui, data: OverzichtData): Html {
  const { traject, gemeenten, stukken, open, magLezen } = data;
  const van = (code: string, soort: Stuksoort) =>
    stukken.filter((stuk) => stuk.gemeente_code === code && stuk.soort === soort);
  // Before the first round there is nothing to show of any kind: then only who still has to write what.
  const soorten = STUKSOORTEN.filter((soort) => stukken.some((stuk) => stuk.soort === soort));
  return dataTable<Trajectgemeente>({
    id: 'matrix',
    caption: ui.t('stukken.matrix'),
    narrow: 'stack',
    columns: [
      {
        key: 'gemeente',
        label: ui.t('stukken.gemeente'),
        kind: 'header',
        cell: ({ code, naam }) =>
          magLezen ? link({ label: naam, href: stukkenPad(ui, traject, `/gemeente?gemeente=${code}`) }) : naam,
      },
      ...(magLezen
        ? [
            {
              key: 'leeg',
              label: ui.t('stukken.nogLeeg'),
              kind: 'number' as const,
              cell: ({ code }: Trajectgemeente) => {
                if (data.verborgen.has(code)) return ui.t('geheim.geheim');
                const n = eigenOpen(open.get(code) ?? []).length;
                return n === 0 ? ui.t('stukken.compleet') : ui.getal(n);
              },
            },
          ]
        : []),
      ...soorten.map((soort) => ({
        key: soort,
        label: ui.t(`stuk.soort.${soort}`),
        cell: ({ code, naam }: Trajectgemeente) => {
          if (geheimVan(data.verborgen.get(code), soort)) return ui.t('geheim.geheim');
          const gemaakt = van(code, soort);
          if (gemaakt.length === 0) return absent(ui.t('stukken.nogNiet'));
          return magLezen
            ? links(ui, traject, gemaakt, `${soortNaam(ui, soort)} ${naam}`)
            : ui.dag(dayOf(gemaakt[0]?.gemaakt_op ?? traject.begonnen_op));
        },
      })),
      ...(magLezen && soorten.length > 0
        ? [
            {
              key: 'zip',
              label: ui.t('stukken.allesVan'),
              cell: ({ code, naam }: Trajectgemeente) =>
                stukken.some((stuk) => stuk.gemeente_code === code)
                  ? link({
                      label: 'zip',
                      href: stukkenPad(ui, traject, `/zip?gemeente=${code}`),
                      hiddenText: naam,
                    })
                  : '',
            },
          ]
        : []),
    ],
    rows: gemeenten,
    empty: emptyState({ title: ui.t('stukken.niets') }),
  });
}

/** What a municipality itself still has to fill in, or to plan. */
export const eigenOpen = (plekken: readonly Openstaand[]): Openstaand[] =>
  plekken.filter(({ plek }) => plek.waar !== 'regio');

/** What the region itself still has to write: the same for all municipalities. */
const regioOpen = (open: ReadonlyMap<string, readonly Openstaand[]>): Openstaand[] =>
  [...open.values()].slice(0, 1).flatMap((plekken) => plekken.filter(({ plek }) => plek.waar === 'regio'));

/** What the region writes comes before what it gives; once papers are made, the list is one click away. */
function regioKaart(ui: Ui, { traject, open, stukken, magLezen }: OverzichtData): Html {
  const leeg = regioOpen(open);
  if (!magLezen) return html``;
  const lijst = html`<div class="vb-kolommen">${openLijst(ui, traject, leeg, '')}</div>`;
  return card({
    id: 'regio',
    title: ui.t('stukken.regioLeeg'),
    body:
      stukken.length === 0 || leeg.length === 0
        ? lijst
        : disclosure({ summary: ui.t('stukken.plekken', { n: ui.getal(leeg.length) }), body: lijst }),
  });
}

/** All papers of a traject: what is missing, how they are made, and where they are. */
export function overzichtPagina(ui: Ui, data: OverzichtData): Html {
  const { traject, stukken, magLezen } = data;
  return html`${trajectkop(ui, traject, {
    deel: 'stukken',
    intro: ui.t('stukken.intro'),
    ...(magLezen && {
      actions: buttonRow(
        linkButton({ label: ui.t('stukken.teksten'), href: stukkenPad(ui, traject, '/teksten') }),
        ...(stukken.length > 0
          ? [linkButton({ label: ui.t('stukken.allesZip'), href: stukkenPad(ui, traject, '/zip') })]
          : []),
      ),
    }),
  })}
  ${voortgangKaart(ui, data)} ${foutenKaart(ui, data)} ${beeldKaart(ui, data)} ${makenKaart(ui, data)}
  ${notaKaart(ui, data)} ${regioKaart(ui, data)} ${matrix(ui, data)}`;
}
