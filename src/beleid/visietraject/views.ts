// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { actionButton, link, linkButton } from '../../platform/html/button.ts';
import { card, pageHead } from '../../platform/html/card.ts';
import { phasePath, type PhaseState } from '../../platform/html/diagram.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { tabs } from '../../platform/html/nav.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { summaryList } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import { dayOf, type Day, type Instant } from '../../platform/dates.ts';
import type { Posted } from '../../platform/http/route.ts';
import type { AvailableStep, CheckedGate } from '../../platform/process.ts';
import { formTexts, foutmeldingen, invulling, opties, terug } from '../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { Trajectgemeente, TrajectRij } from './queries.ts';
import { TRAJECTSTATUSSEN, VASTSTELLINGSREGELS } from './rules.ts';
import type { Trajectgegevens } from './schema.ts';

/** The parts of a traject, each with a page of its own under its path; the empty one is the traject itself. */
export const TRAJECTDELEN = [
  ['', 'visietraject.overzicht'],
  ['spoorboekje', 'visietraject.spoorboekje'],
  ['planning', 'visietraject.planning'],
  ['participatie', 'visietraject.participatie'],
  ['tekst', 'visietraject.tekst'],
  ['inspraak', 'visietraject.inspraak'],
  ['regiobord', 'visietraject.regiobord'],
  ['stukken', 'visietraject.stukken'],
  ['terugblik', 'visietraject.terugblik'],
] as const;
type Trajectdeel = (typeof TRAJECTDELEN)[number][0];

const looptijd = (ui: Ui, traject: Pick<TrajectRij, 'looptijd_van' | 'looptijd_tot'>): string =>
  `${ui.dag(traject.looptijd_van)} – ${ui.dag(traject.looptijd_tot)}`;

/** The head of every page of a traject: its name, where it is, and the way to its parts. */
export const trajectkop = (
  ui: Ui,
  traject: TrajectRij,
  o: { readonly deel: Trajectdeel; readonly titel?: string; readonly intro?: string; readonly actions?: Html },
): Html => {
  const naam = TRAJECTDELEN.find(([deel]) => deel === o.deel)?.[1] ?? 'visietraject.overzicht';
  return html`${pageHead({
    title: o.titel ?? (o.deel === '' ? traject.naam : ui.t(naam)),
    over: o.deel === '' && o.titel === undefined ? ui.t('visietraject.een') : traject.naam,
    ...(o.intro !== undefined && { intro: o.intro }),
    badges: [
      statusBadge({
        tone: traject.status === 'vastgesteld' ? 'good' : 'neutral',
        label: hoofdletter(ui.tekst(traject.status)),
      }),
    ],
    ...(o.actions !== undefined && { actions: o.actions }),
  })}
  ${tabs({
    label: ui.t('visietraject.delen'),
    tabs: TRAJECTDELEN.map(([deel, key]) => ({
      label: ui.t(key),
      href: ui.href(`/visietrajecten/${traject.id}${deel === '' ? '' : `/${deel}`}`),
      current: deel === o.deel,
    })),
  })}`;
};

type Fase = { readonly status: string; readonly begonnen_op: Instant };

function pad(ui: Ui, traject: TrajectRij, fasen: readonly Fase[]): Html {
  const hier = TRAJECTSTATUSSEN.indexOf(traject.status);
  const state = (index: number): PhaseState => (index < hier ? 'visited' : index === hier ? 'current' : 'ahead');
  return phasePath({
    label: ui.t('visietraject.pad'),
    phases: TRAJECTSTATUSSEN.map((status, index) => {
      const sinds = fasen.findLast((fase) => fase.status === status)?.begonnen_op;
      return {
        label: hoofdletter(ui.tekst(status)),
        state: state(index),
        ...(sinds !== undefined &&
          index <= hier && { note: ui.t('visietraject.sinds', { dag: ui.dag(dayOf(sinds)) }) }),
      };
    }),
    texts: { visited: ui.t('fase.geweest'), current: ui.t('fase.nu'), ahead: ui.t('fase.later') },
  });
}

const WAAR: Readonly<Record<string, string>> = { gemeenten: '#gemeenten' };

function stapKaart(ui: Ui, csrf: string, traject: TrajectRij, stap: AvailableStep<string>): Html {
  const waar = ({ where }: CheckedGate) => WAAR[where] ?? ui.href(`/visietrajecten/${traject.id}/${where}`);
  const naam = hoofdletter(ui.tekst(stap.name));
  return card({
    id: `stap-${stap.name}`,
    title: naam,
    body: html`${poortLijst(ui, stap.gates, waar)}
    ${
      stap.ready
        ? actionButton({
            action: ui.href(`/visietrajecten/${traject.id}/stappen/${stapPad(stap.name)}`),
            csrf,
            hidden: { versie: String(traject.versie) },
            label: naam,
          })
        : html`<p>${ui.t('visietraject.nogNiet')}</p>`
    }`,
  });
}

export interface OverzichtData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly fasen: readonly Fase[];
  readonly gemeenten: readonly Trajectgemeente[];
  readonly stappen: readonly AvailableStep<string>[];
  readonly magBeheren: boolean;
}

function gemeentenKaart(ui: Ui, { csrf, traject, gemeenten, magBeheren }: OverzichtData): Html {
  const vast = traject.leden_vast_op;
  return card({
    id: 'gemeenten',
    title: ui.t('visietraject.gemeenten', { n: gemeenten.length }),
    body: html`<p class="vb-tekst">
        ${gemeenten.map(({ naam, centrum }) => (centrum ? `${naam} (${ui.term('centrumgemeente')})` : naam)).join(', ')}
      </p>
      <p>
        ${vast === null ? ui.t('visietraject.ledenOpen') : ui.t('visietraject.ledenVast', { dag: ui.dag(dayOf(vast)) })}
      </p>
      <p>${link({ label: ui.t('gebied.bekijkDeelnemers'), href: ui.href(`/visietrajecten/${traject.id}/leden`) })}</p>
      ${
        vast === null && magBeheren
          ? actionButton({
              action: ui.href(`/visietrajecten/${traject.id}/leden`),
              csrf,
              hidden: { versie: String(traject.versie) },
              label: ui.t('visietraject.stelLedenVast'),
              kind: 'secondary',
            })
          : ''
      }`,
  });
}

const NU = {
  voorwerk: 'spoorboekje',
  procesafspraken: 'planning',
  opstellen: 'tekst',
  afstemming: 'tekst',
  inspraak: 'inspraak',
  verwerking: 'tekst',
  besluitvorming: 'regiobord',
} as const;

/** What goes on now and where, for who reads along and has no step to take. */
function nu(ui: Ui, { id, status }: TrajectRij): Html {
  if (status === 'vastgesteld') return html``;
  const label = ui.t('visietraject.naarDeel', { naam: ui.t(`visietraject.${NU[status]}`) });
  const body = link({ label, href: ui.href(`/visietrajecten/${id}/${NU[status]}`) });
  return notice({ tone: 'info', title: ui.t(`visietraject.nu.${status}`), body });
}

/** Where a traject is, what its next step needs, and who takes part. */
export const overzichtPagina = (ui: Ui, data: OverzichtData): Html => {
  const { traject } = data;
  return html`${trajectkop(ui, traject, {
    deel: '',
    ...(data.magBeheren && {
      actions: linkButton({
        label: ui.t('bekendmaking.link'),
        href: ui.href(`/visietrajecten/${traject.id}/bekendmaking`),
      }),
    }),
  })}
  ${pad(ui, traject, data.fasen)}
  ${
    traject.visie_id === null
      ? ''
      : html`<p>${link({ label: ui.t('visietraject.naarVisie'), href: ui.href(`/visies/${traject.visie_id}`) })}</p>`
  }
  ${data.stappen.length === 0 ? nu(ui, traject) : ''}
  ${data.stappen.map((stap) => stapKaart(ui, data.csrf, traject, stap))} ${gemeentenKaart(ui, data)}
  ${card({
    title: ui.t('visietraject.afspraken'),
    body: summaryList({
      rows: [
        { label: ui.t('visietraject.looptijd'), value: looptijd(ui, traject) },
        { label: ui.t('visietraject.regel'), value: hoofdletter(ui.tekst(traject.vaststellingsregel)) },
        { label: ui.t('visietraject.gebied'), value: traject.gebied },
      ],
    }),
  })}`;
};

export interface LijstData {
  readonly csrf: string;
  readonly trajecten: readonly TrajectRij[];
  readonly magBeheren: boolean;
  readonly gebieden: readonly { readonly id: string; readonly naam: string }[];
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly visies: readonly { readonly id: string; readonly titel: string }[];
  readonly form: Posted<Trajectgegevens> | undefined;
}

function beginKaart(ui: Ui, data: LijstData): Html {
  const { errors, typed } = terug(data.form);
  const { value } = invulling(typed);
  const datum = (name: 'looptijdVan' | 'looptijdTot') =>
    ({ kind: 'date', name, label: ui.t(`visietraject.${name}`), required: true, value: value(name) }) as const;
  return card({
    id: 'beginnen',
    title: ui.t('visietraject.begin'),
    body: form({
      action: ui.href('/visietrajecten'),
      csrf: data.csrf,
      fields: [
        {
          kind: 'text',
          name: 'naam',
          label: ui.t('visietraject.naam'),
          required: true,
          value: value('naam'),
          width: 'wide',
        },
        {
          kind: 'select',
          name: 'gebied',
          label: ui.t('visietraject.gebied'),
          required: true,
          value: value('gebied'),
          options: data.gebieden.map(({ id, naam }) => ({ value: id, label: naam })),
        },
        {
          kind: 'select',
          name: 'trekker',
          label: ui.t('visietraject.trekker'),
          hint: ui.t('visietraject.trekkerUitleg'),
          required: true,
          value: value('trekker'),
          options: data.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
        },
        {
          kind: 'select',
          name: 'vorigeVisie',
          label: ui.t('visietraject.vorigeVisie'),
          required: false,
          value: value('vorigeVisie'),
          options: data.visies.map(({ id, titel }) => ({ value: id, label: titel })),
        },
        datum('looptijdVan'),
        datum('looptijdTot'),
        {
          kind: 'radio',
          name: 'vaststellingsregel',
          label: ui.t('visietraject.regel'),
          required: true,
          value: value('vaststellingsregel'),
          options: opties(ui, VASTSTELLINGSREGELS),
        },
      ],
      submit: { label: ui.t('visietraject.begin') },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
}

export const lijstPagina = (ui: Ui, data: LijstData): Html =>
  html`${pageHead({
    title: ui.t('visietraject.lijst'),
    intro: ui.t('visietraject.intro'),
    actions: linkButton({ label: ui.t('gebied.lijst'), href: ui.href('/gebieden') }),
  })}
  ${data.form && !data.form.ok ? beginKaart(ui, data) : ''}
  ${dataTable<TrajectRij>({
    id: 'trajecten',
    caption: ui.t('visietraject.lijst'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('visietraject.geen'), body: ui.t('visietraject.geenUitleg') }),
    columns: [
      {
        key: 'naam',
        label: ui.t('visietraject.naam'),
        kind: 'header',
        cell: (rij) => link({ label: rij.naam, href: ui.href(`/visietrajecten/${rij.id}`) }),
      },
      { key: 'status', label: ui.t('visietraject.waar'), cell: (rij) => hoofdletter(ui.tekst(rij.status)) },
      { key: 'looptijd', label: ui.t('visietraject.looptijd'), cell: (rij) => looptijd(ui, rij) },
      { key: 'gebied', label: ui.t('visietraject.gebied'), cell: (rij) => rij.gebied },
    ],
    rows: data.trajecten,
  })}
  ${data.magBeheren && (data.form?.ok ?? true) ? beginKaart(ui, data) : ''}`;

/** A day, or that it is not known. */
export const dagOf = (ui: Ui, dag: Day | null): string => (dag === null ? ui.t('algemeen.nietIngevuld') : ui.dag(dag));
