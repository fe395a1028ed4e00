// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link, linkButton } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import { timeline } from '../../../platform/html/timeline.ts';
import { dayOf, type Day, type Instant } from '../../../platform/dates.ts';
import type { Posted } from '../../../platform/http/route.ts';
import type { AvailableStep } from '../../../platform/process.ts';
import { formTexts, foutmeldingen, invulling, opties, terug } from '../../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { ROUTEORGANEN, ROUTEROLLEN } from '../../planning/rules.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { dagOf, trajectkop } from '../../visietraject/views.ts';
import type { AmendementRegel } from '../amendement/queries.ts';
import { amendementLijst } from '../amendement/views.ts';
import { bekendmakingKaart, besluitHistorie, besluitKaart, stapKnop } from '../bestuursbesluit/views.ts';
import { motieFormulier } from '../motie/views.ts';
import type { Opvolgregel } from '../opvolging/queries.ts';
import { opvolgTabel } from '../opvolging/views.ts';
import { toezeggingFormulier } from '../toezegging/views.ts';
import type { BesluitRij, RoutestapRij } from '../queries.ts';
import { stapstaat } from '../views.ts';
import { isKnopstap, isNaWijziging, type Routestap } from './rules.ts';

/** Which form of the page came back, and with what. */
export interface Teruggekomen {
  readonly waar: 'besluit' | 'bekendmaking' | 'motie' | 'toezegging' | 'wijziging';
  readonly form: Posted<unknown>;
}
export interface StapData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly stap: RoutestapRij;
  readonly stand: Routestap;
  readonly vandaag: Day;
  readonly besluiten: readonly BesluitRij[];
  readonly verschuivingen: readonly {
    readonly op: Instant;
    readonly van: Day | null;
    readonly naar: Day | null;
    readonly reden: string;
    readonly medewerker: string;
  }[];
  readonly amendementen: readonly AmendementRegel[];
  readonly opvolging: readonly Opvolgregel[];
  readonly tafels: readonly { readonly id: string; readonly naam: string; readonly orgaan: string }[];
  /** The coming meetings of its table. */
  readonly vergaderdagen: readonly Day[];
  readonly stappen: readonly AvailableStep<string>[];
  /** Whether the reader may enter something for this municipality, now. */
  readonly mag: boolean;
  readonly terug: Teruggekomen | undefined;
}

export const stapPadVan = (ui: Ui, trajectId: string, stapId: string): string =>
  ui.href(`/visietrajecten/${trajectId}/routestappen/${stapId}`);

const alsTerug = ({ terug: gegeven }: StapData, waar: Teruggekomen['waar']): Posted<unknown> | undefined =>
  gegeven?.waar === waar ? gegeven.form : undefined;

/** What can be done now: the buttons, each with what still stands in its way. */
function knoppen(ui: Ui, data: StapData): Html {
  const pad = stapPadVan(ui, data.traject.id, data.stap.id);
  const eigen = data.stappen.filter(({ name }) => isKnopstap(name));
  const nogNiet = data.stappen.filter(
    ({ name, ready, gates }) => name === 'besluitVastleggen' && !ready && gates.length > 0,
  );
  return html`${eigen.map((stap, index) =>
    stap.ready && isKnopstap(stap.name)
      ? stapKnop(ui, data, `${pad}/stappen/${stapPad(stap.name)}`, stap.name, index === 0 && stap.name === 'agenderen')
      : stap.name === 'opnieuwVoorleggen'
        ? ''
        : poortLijst(ui, stap.gates, () => '#datum'),
  )}
  ${nogNiet.map(({ gates }) => poortLijst(ui, gates, () => '#datum'))}`;
}

/** The days on which the table meets, each a way to see what it would mean. */
const dagkeuze = (ui: Ui, { traject, stap, vergaderdagen }: StapData): Html => {
  // The day that is planned is no other day.
  const andere = vergaderdagen.filter((dag) => dag !== stap.gepland);
  return andere.length === 0
    ? html``
    : html`<p>${ui.t('routeverschuiving.vergaderdagen')}</p>
        <ul>
          ${andere.map(
            (dag) =>
              html`<li>
                ${link({
                  label: ui.dag(dag),
                  href: `${stapPadVan(ui, traject.id, stap.id)}/verschuiven?dag=${dag}`,
                })}
              </li>`,
          )}
        </ul>`;
};

/** Another day: first what it would mean, then the confirmation. */
const datumFormulier = (ui: Ui, data: StapData): Html => {
  const { traject, stap } = data;
  return html`${form({
    action: `${stapPadVan(ui, traject.id, stap.id)}/verschuiven`,
    method: 'get',
    scope: 'verschuif',
    inline: true,
    label: ui.t('routeverschuiving.titel'),
    fields: [
      {
        kind: 'date',
        name: 'dag',
        label: ui.t('routeverschuiving.dag'),
        required: true,
        value: stap.gepland ?? '',
      },
    ],
    submit: { label: ui.t('routeverschuiving.toon'), kind: 'secondary' },
    texts: formTexts(ui),
  })}
  ${dagkeuze(ui, data)}`;
};

function wijzigFormulier(ui: Ui, data: StapData): Html {
  const gegeven = alsTerug(data, 'wijziging');
  const { errors, typed } = terug(gegeven);
  const { value } = invulling(typed);
  const { stap } = data;
  return disclosure({
    summary: ui.t('routestap.wijzig'),
    open: gegeven !== undefined,
    body: form({
      action: stapPadVan(ui, data.traject.id, stap.id),
      csrf: data.csrf,
      scope: 'wijziging',
      fields: [
        { kind: 'hidden', name: 'versie', value: String(stap.versie) },
        ...stapVelden(ui, data.tafels, (name, stored) => value(name, stored), stap),
      ],
      submit: { label: ui.t('algemeen.bewaren') },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
}

/** The fields of a step: which body, with what role, at which table. */
export const stapVelden = (
  ui: Ui,
  tafels: StapData['tafels'],
  value: (name: string, stored?: string | null) => string,
  stap?: Pick<RoutestapRij, 'orgaan' | 'rol' | 'tafel_id'>,
) =>
  [
    {
      kind: 'select',
      name: 'orgaan',
      label: ui.t('gemeenteroute.orgaan'),
      required: true,
      value: value('orgaan', stap?.orgaan),
      options: opties(ui, ROUTEORGANEN),
    },
    {
      kind: 'select',
      name: 'rol',
      label: ui.t('gemeenteroute.rol'),
      required: true,
      value: value('rol', stap?.rol),
      options: opties(ui, ROUTEROLLEN),
    },
    {
      kind: 'select',
      name: 'tafel',
      label: ui.t('gemeenteroute.tafel'),
      hint: ui.t('gemeenteroute.tafelUitleg'),
      required: false,
      value: value('tafel', stap?.tafel_id),
      options: tafels.map(({ id, naam }) => ({ value: id, label: naam })),
    },
  ] as const;

function datumKaart(ui: Ui, data: StapData): Html {
  const { stap, verschuivingen } = data;
  const open = stap.status === 'gepland' || stap.status === 'geagendeerd';
  return card({
    id: 'datum',
    title: ui.t('gemeenteroute.dag'),
    body: html`${data.mag && open ? datumFormulier(ui, data) : ''}
    ${
      verschuivingen.length === 0
        ? html`<p>${ui.t('routeverschuiving.geen')}</p>`
        : timeline({
            label: ui.t('routeverschuiving.historie'),
            items: verschuivingen.map(({ op, van, naar, reden, medewerker }) => ({
              at: op,
              atText: ui.dag(dayOf(op)),
              title: ui.t('routeverschuiving.van', {
                van: dagOf(ui, van),
                naar: dagOf(ui, naar),
              }),
              who: medewerker,
              body: reden,
            })),
          })
    }
    ${
      data.mag && stap.besluit_id === null
        ? html`${wijzigFormulier(ui, data)}
            <p>
              ${link({ label: ui.t('routestap.verwijder'), href: `${stapPadVan(ui, data.traject.id, stap.id)}/verwijderen` })}
            </p>`
        : ''
    }`,
  });
}

/** What was put forward or promised at this meeting, and the forms to add to it. */
function inbreng(ui: Ui, data: StapData): Html {
  const { csrf, traject, stap } = data;
  const pad = stapPadVan(ui, traject.id, stap.id);
  return html`${card({
    id: 'amendementen',
    title: ui.t('amendement.lijst'),
    body: html`${amendementLijst(ui, traject.id, data.amendementen)}
    ${data.mag ? linkButton({ label: ui.t('amendement.nieuw'), href: `${pad}/amendementen` }) : ''}`,
  })}
  ${card({
    id: 'opvolging',
    title: ui.t('opvolging.lijst'),
    body: html`${opvolgTabel(ui, traject.id, data.opvolging, data.vandaag, 'stap')}
    ${
      data.mag
        ? html`${motieFormulier(ui, { csrf, action: `${pad}/moties`, versie: stap.versie, form: alsTerug(data, 'motie') })}
          ${toezeggingFormulier(ui, {
            csrf,
            action: `${pad}/toezeggingen`,
            versie: stap.versie,
            form: alsTerug(data, 'toezegging'),
          })}`
        : ''
    }`,
  })}`;
}

/** One step of a route: what a clerk records of the meeting, on one page. */
export const stapPagina = (ui: Ui, data: StapData): Html => {
  const { csrf, traject, stap, vandaag } = data;
  const pad = stapPadVan(ui, traject.id, stap.id);
  const naarGemeente = ui.href(`/visietrajecten/${traject.id}/gemeenten?gemeente=${stap.gemeente_code}`);
  const bij = { csrf, stap, vandaag };
  return html`${trajectkop(ui, traject, {
      deel: 'regiobord',
      titel: ui.t('routestap.titel', { orgaan: hoofdletter(ui.term(stap.orgaan)), gemeente: stap.gemeente }),
    })}
    <p>${link({ label: ui.t('routestap.naarGemeente', { gemeente: stap.gemeente }), href: naarGemeente })}</p>
    ${stap.opnieuw_op === null ? '' : opnieuwBericht(ui, data)}
    ${card({
      body: html`${summaryList({
        rows: [
          { label: ui.t('gemeenteroute.staat'), value: stapstaat(ui, data.stand, vandaag) },
          { label: ui.t('gemeenteroute.rol'), value: hoofdletter(ui.term(stap.rol)) },
          {
            label: ui.t('gemeenteroute.gepland'),
            value: dagOf(ui, stap.gepland),
          },
          ...(stap.tafel === null ? [] : [{ label: ui.t('gemeenteroute.tafel'), value: stap.tafel }]),
        ],
      })}
      ${data.mag ? knoppen(ui, data) : ''}`,
    })}
    ${data.mag ? besluitKaart(ui, { ...bij, action: `${pad}/besluiten`, form: alsTerug(data, 'besluit') }) : ''}
    ${data.mag ? bekendmakingKaart(ui, { ...bij, action: `${pad}/bekendmaking`, form: alsTerug(data, 'bekendmaking') }) : ''}
    ${card({ id: 'besluiten', title: ui.t('bestuursbesluit.historie'), body: besluitHistorie(ui, data.besluiten) })}
    ${datumKaart(ui, data)} ${inbreng(ui, data)}`;
};

/** That an earlier decision does not count any more, while nothing newer is there. */
const opnieuwBericht = (ui: Ui, { stap, stand }: StapData): Html =>
  stand.besluit === null || isNaWijziging(stand.besluit, stap.opnieuw_op)
    ? html``
    : notice({
        tone: 'attention',
        title: ui.t('routestap.opnieuw'),
        body: ui.t('routestap.opnieuwUitleg'),
      });
