// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge, termBadge } from '../../platform/html/badge.ts';
import { actionButton, link, linkButton } from '../../platform/html/button.ts';
import { card } from '../../platform/html/card.ts';
import { phasePath, type PhaseState } from '../../platform/html/diagram.ts';
import { filterForm } from '../../platform/html/form.ts';
import type { Content, Html, Tone } from '../../platform/html/html.ts';
import { emptyState } from '../../platform/html/notice.ts';
import { dataTable } from '../../platform/html/table.ts';
import type { Day } from '../../platform/dates.ts';
import { formTexts } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import type { Deel } from '../visie/onderdeel/rules.ts';
import { waardeTekst } from '../visie/onderdeel/views.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { trajectkop } from '../visietraject/views.ts';
import type { AntwoordRij, VorigeVisie } from './queries.ts';
import {
  isKlaar,
  isTeLaat,
  past,
  SPOORFILTERS,
  SPOORSTAPPEN,
  SPOORVRAGEN,
  type Antwoordstatus,
  type Spoorfilter,
  type Spoorvraag,
} from './rules.ts';

export const vraagHref = (ui: Ui, trajectId: string, code: string): string =>
  `${ui.href(`/visietrajecten/${trajectId}/spoorboekje/vraag`)}?code=${code}`;

const TONEN: Readonly<Record<Antwoordstatus, Tone>> = {
  open: 'neutral',
  concept: 'info',
  afgestemd: 'good',
  nietVanToepassing: 'good',
};
export const antwoordstaat = (ui: Ui, status: Antwoordstatus): Html =>
  statusBadge({ tone: TONEN[status], label: ui.t(`spoor.status.${status}`) });

export interface SpoorData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly antwoorden: readonly AntwoordRij[];
  readonly vandaag: Day;
  readonly naam: string;
  readonly toon: Spoorfilter;
  readonly mag: boolean;
  readonly vorige: VorigeVisie | undefined;
}

interface Rij {
  readonly vraag: Spoorvraag;
  readonly antwoord: AntwoordRij;
}
const rijen = (data: SpoorData): readonly Rij[] =>
  SPOORVRAGEN.flatMap((vraag) => {
    const antwoord = data.antwoorden.find(({ code }) => code === vraag.code);
    return antwoord ? [{ vraag, antwoord }] : [];
  });

/** The six steps as a path, each with how many of its questions are done. */
function pad(ui: Ui, data: SpoorData): Html {
  const alle = rijen(data);
  return phasePath({
    label: ui.t('spoor.pad'),
    texts: { visited: ui.t('spoor.klaar'), current: ui.t('spoor.bezig'), ahead: ui.t('spoor.later') },
    phases: Object.keys(SPOORSTAPPEN).map((stap) => {
      const van = alle.filter(({ vraag }) => vraag.stap === stap);
      const klaar = van.filter(({ antwoord }) => isKlaar(antwoord)).length;
      const begonnen = van.some(({ antwoord }) => antwoord.status !== 'open');
      const state: PhaseState = klaar === van.length ? 'visited' : begonnen ? 'current' : 'ahead';
      return {
        label: ui.tekst(`spoor.stap.${stap}`),
        state,
        note: ui.t('spoor.voortgang', { klaar, alle: van.length }),
        href: `#stap-${stap}`,
      };
    }),
  });
}

export function deadlineVan(ui: Ui, antwoord: AntwoordRij, vandaag: Day): Content {
  if (antwoord.deadline === null) return '';
  if (!isTeLaat(antwoord, vandaag)) return ui.dag(antwoord.deadline);
  const dateText = ui.dag(antwoord.deadline);
  return termBadge({ tone: 'danger', label: ui.t('spoor.teLaat'), date: antwoord.deadline, dateText });
}

/** Where the format treats a question, in words: `H4, B3` says nothing to who does not know the format by heart. */
export const formatplaats = (ui: Ui, { format }: Pick<Spoorvraag, 'format'>): string =>
  format
    .split(', ')
    .map((deel) => {
      const soort = deel.startsWith('H') ? 'H' : deel.startsWith('B') ? 'B' : 'P';
      return ui.t(`spoor.format.${soort}`, { n: soort === 'P' ? deel : deel.slice(1) });
    })
    .join(', ');

const begin = (tekst: string): string => (tekst.length > 140 ? `${tekst.slice(0, 140).trimEnd()} ...` : tekst);

const stapTabel = (ui: Ui, data: SpoorData, stap: string, lijst: readonly Rij[]): Html =>
  html`<div id="stap-${stap}" class="vb-spoor">
    ${dataTable<Rij>({
      id: `vragen-${stap}`,
      caption: ui.tekst(`spoor.stap.${stap}`),
      narrow: 'stack',
      rows: lijst,
      columns: [
        {
          key: 'vraag',
          label: ui.t('spoor.vraag'),
          kind: 'header',
          cell: ({ vraag: { code } }) =>
            html`${link({ label: `${code} ${ui.tekst(`spoor.kort.${code}`)}`, href: vraagHref(ui, data.traject.id, code) })}
              <span class="vb-bron">${ui.tekst(`spoor.${code}`)}</span>`,
        },
        { key: 'format', label: ui.t('spoor.format'), cell: ({ vraag }) => formatplaats(ui, vraag) },
        {
          key: 'antwoord',
          label: ui.t('spoor.antwoord'),
          cell: ({ antwoord }) =>
            antwoord.status === 'nietVanToepassing'
              ? begin(antwoord.reden)
              : antwoord.antwoord === ''
                ? absent(ui.t('spoor.nogNiets'))
                : begin(antwoord.antwoord),
        },
        { key: 'status', label: ui.t('spoor.status'), cell: ({ antwoord }) => antwoordstaat(ui, antwoord.status) },
        {
          key: 'wie',
          label: ui.t('spoor.wie'),
          cell: ({ antwoord }) => antwoord.eigenaar || absent(ui.t('spoor.niemand')),
        },
        {
          key: 'deadline',
          label: ui.t('spoor.deadline'),
          cell: ({ antwoord }) => deadlineVan(ui, antwoord, data.vandaag),
        },
        {
          key: 'tekst',
          label: ui.t('spoor.inTekst'),
          cell: ({ antwoord }) => (antwoord.adres === null ? '' : `§${antwoord.adres}`),
        },
      ],
    })}
  </div>`;

const titelVan = ({ visie }: VorigeVisie): string => visie.titel;

function vorigeKaart(ui: Ui, data: SpoorData): Html | string {
  const open = data.antwoorden.some(({ status, antwoord }) => status === 'open' && antwoord === '');
  if (!data.mag || !data.vorige || !open) return '';
  return card({
    id: 'vorige',
    title: ui.t('spoor.beginVorige'),
    body: html`<p class="vb-tekst">${ui.t('spoor.beginVorigeUitleg', { titel: titelVan(data.vorige) })}</p>
      ${actionButton({
        action: ui.href(`/visietrajecten/${data.traject.id}/spoorboekje/vorige`),
        csrf: data.csrf,
        label: ui.t('spoor.maakConcepten'),
        kind: 'secondary',
      })}`,
  });
}

/** The questions as a path, and below it each with where it stands. */
export function spoorPagina(ui: Ui, data: SpoorData): Html {
  const adres = ui.href(`/visietrajecten/${data.traject.id}/spoorboekje`);
  const over = rijen(data).filter(({ antwoord }) => past(antwoord, data.toon, data.vandaag, data.naam));
  const stappen = Object.keys(SPOORSTAPPEN).flatMap((stap) => {
    const lijst = over.filter(({ vraag }) => vraag.stap === stap);
    return lijst.length === 0 ? [] : [{ stap, lijst }];
  });
  return html`${trajectkop(ui, data.traject, {
    deel: 'spoorboekje',
    intro: ui.t('spoor.intro'),
    actions: linkButton({ label: ui.t('spoor.regioanalyse'), href: `${adres}/regioanalyse` }),
  })}
  ${pad(ui, data)} ${vorigeKaart(ui, data)}
  ${filterForm({
    action: adres,
    label: ui.t('spoor.filter'),
    fields: [
      {
        kind: 'select',
        name: 'toon',
        label: ui.t('spoor.filter'),
        required: true,
        value: data.toon,
        options: SPOORFILTERS.map((value) => ({ value, label: ui.t(`spoor.toon.${value}`) })),
      },
    ],
    submit: ui.t('spoor.kies'),
    texts: formTexts(ui),
  })}
  ${
    stappen.length === 0
      ? emptyState({ title: ui.t('spoor.leeg') })
      : stappen.map(({ stap, lijst }) => stapTabel(ui, data, stap, lijst))
  }`;
}

/** The figures of the previous vision with their year and source, and the way to those of today. */
export const analysePagina = (
  ui: Ui,
  data: { readonly traject: TrajectRij; readonly vorige: VorigeVisie | undefined },
): Html =>
  html`${trajectkop(ui, data.traject, {
      deel: 'spoorboekje',
      titel: ui.t('spoor.regioanalyse'),
      intro: ui.t('spoor.regioanalyseUitleg'),
    })}
    ${dataTable<Deel>({
      id: 'cijfers',
      caption: ui.t('spoor.regioanalyse'),
      captionHidden: true,
      narrow: 'stack',
      rows: (data.vorige?.delen ?? []).filter(({ soort }) => soort === 'cijfer'),
      empty: emptyState({ title: ui.t(data.vorige ? 'spoor.geenCijfers' : 'spoor.geenVorige') }),
      columns: [
        { key: 'cijfer', label: ui.t('spoor.cijfer'), kind: 'header', cell: ({ titel, tekst }) => titel || tekst },
        {
          key: 'waarde',
          label: ui.t('spoor.waarde'),
          kind: 'number',
          cell: (deel) => waardeTekst(ui, deel) || absent(ui.t('algemeen.nietIngevuld')),
        },
        {
          key: 'jaar',
          label: ui.t('spoor.jaar'),
          kind: 'number',
          cell: ({ jaar }) => (jaar === null ? absent(ui.t('algemeen.nietIngevuld')) : String(jaar)),
        },
        { key: 'bron', label: ui.t('spoor.bronveld'), cell: () => (data.vorige ? titelVan(data.vorige) : '') },
      ],
    })}
    <p>${link({ label: ui.t('spoor.naarMonitor'), href: ui.href('/monitor') })}</p>
    <p>
      ${link({ label: ui.t('spoor.naarVraag', { vraag: `V3 ${ui.t('spoor.kort.V3')}` }), href: vraagHref(ui, data.traject.id, 'V3') })}
    </p>`;
