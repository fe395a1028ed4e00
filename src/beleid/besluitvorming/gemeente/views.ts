// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { csrfField, button, link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Day } from '../../../platform/dates.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { CorrectieRij } from '../../correctie/queries.ts';
import { correctieKaart } from '../../correctie/views.ts';
import type { Trajectgemeente, TrajectRij } from '../../visietraject/queries.ts';
import { dagOf, trajectkop } from '../../visietraject/views.ts';
import type { AmendementRegel } from '../amendement/queries.ts';
import { amendementLijst } from '../amendement/views.ts';
import type { Opvolgregel } from '../opvolging/queries.ts';
import { opvolgTabel } from '../opvolging/views.ts';
import type { RoutestapRij } from '../queries.ts';
import type { Telling } from '../regiobord/rules.ts';
import { tellingBadge } from '../regiobord/views.ts';
import { stapVelden } from '../routestap/views.ts';
import type { Routestap } from '../routestap/rules.ts';
import { regels, stapstaat } from '../views.ts';
import type { Venster } from './queries.ts';

export interface GemeenteData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly gemeente: Trajectgemeente;
  readonly route: readonly (RoutestapRij & { readonly stand: Routestap })[];
  readonly telling: Telling;
  readonly amendementen: readonly AmendementRegel[];
  readonly opvolging: readonly Opvolgregel[];
  readonly vensters: readonly Venster[];
  /** Steps and windows that were removed. */
  readonly verwijderd: readonly CorrectieRij[];
  readonly lokaal: readonly { readonly paragraaf: string; readonly tekst: string }[];
  readonly tafels: readonly { readonly id: string; readonly naam: string; readonly orgaan: string }[];
  readonly vandaag: Day;
  readonly mag: boolean;
  /** The reader may open the papers of this municipality. */
  readonly magStukken: boolean;
  readonly form: Posted<unknown> | undefined;
}

/** Two buttons that change the order; the one that goes nowhere is not there. */
function volgorde(ui: Ui, { csrf, traject, route }: GemeenteData, stap: RoutestapRij): Html {
  const plaats = route.findIndex(({ id }) => id === stap.id);
  const knop = (richting: 'eerder' | 'later') =>
    button({
      label: ui.t(`gemeenteroute.${richting}`),
      hiddenText: ui.term(stap.orgaan),
      name: 'richting',
      value: richting,
      kind: 'subtle',
      small: true,
    });
  return html`<form
    class="vb-actie"
    method="post"
    action="${ui.href(`/visietrajecten/${traject.id}/routestappen/${stap.id}/volgorde`)}"
  >
    ${csrfField(csrf)}<input type="hidden" name="versie" value="${stap.versie}" />${plaats > 0 ? knop('eerder') : ''}${
      plaats < route.length - 1 ? knop('later') : ''
    }
  </form>`;
}

function routeTabel(ui: Ui, data: GemeenteData): Html {
  const { traject, route, vandaag } = data;
  return dataTable<GemeenteData['route'][number]>({
    id: 'route',
    caption: ui.t('gemeenteroute.route'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('gemeenteroute.leeg'), body: ui.t('gemeenteroute.leegUitleg') }),
    columns: [
      {
        key: 'orgaan',
        label: ui.t('gemeenteroute.orgaan'),
        kind: 'header',
        cell: ({ id, orgaan, rol }) =>
          html`${link({
              label: hoofdletter(ui.term(orgaan)),
              href: ui.href(`/visietrajecten/${traject.id}/routestappen/${id}`),
            })}<br /><span class="vb-klein">${hoofdletter(ui.term(rol))}</span>`,
      },
      {
        key: 'gepland',
        label: ui.t('gemeenteroute.gepland'),
        cell: ({ gepland, tafel, orgaan }) =>
          html`${dagOf(ui, gepland)}${tafel === null || tafel === hoofdletter(ui.term(orgaan)) ? '' : html`<br /><span class="vb-klein">${tafel}</span>`}`,
      },
      { key: 'staat', label: ui.t('gemeenteroute.staat'), cell: ({ stand }) => stapstaat(ui, stand, vandaag) },
      {
        key: 'besluit',
        label: ui.t('gemeenteroute.besluit'),
        cell: ({ uitkomst, datum, besluitnummer }) =>
          uitkomst === null || datum === null
            ? ''
            : [hoofdletter(ui.term(uitkomst)), ui.dag(datum), besluitnummer ?? ''].filter(Boolean).join(', '),
      },
      ...(data.mag && route.length > 1
        ? [
            {
              key: 'volgorde',
              label: ui.t('gemeenteroute.volgorde'),
              cell: (stap: RoutestapRij) => volgorde(ui, data, stap),
            },
          ]
        : []),
    ],
    rows: route,
  });
}

function nieuweStap(ui: Ui, { csrf, traject, gemeente, route, tafels, form: gegeven }: GemeenteData): Html {
  const { errors, typed } = terug(gegeven);
  const { value } = invulling(typed);
  return disclosure({
    summary: ui.t('gemeenteroute.voegToe'),
    open: gegeven !== undefined || route.length === 0,
    body: form({
      action: ui.href(`/visietrajecten/${traject.id}/routestappen`),
      csrf,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(route.length) },
        { kind: 'hidden', name: 'gemeente', value: gemeente.code },
        ...stapVelden(ui, tafels, value),
        {
          kind: 'date',
          name: 'gepland',
          label: ui.t('gemeenteroute.gepland'),
          required: false,
          value: value('gepland'),
        },
      ],
      submit: { label: ui.t('gemeenteroute.voegToe') },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
}

const vensterKaart = (ui: Ui, { vensters }: GemeenteData): Html =>
  card({
    title: ui.t('gemeenteroute.venster'),
    body:
      vensters.length === 0
        ? html`<p>${ui.t('gemeenteroute.geenVenster')}</p>`
        : html`<ul>
            ${vensters.map(
              ({ van, tot, vindplaats }) =>
                html`<li>
                  ${van === null || tot === null ? ui.t('gemeenteroute.sluitAan') : ui.t('inspraak.vanTot', { van: ui.dag(van), tot: ui.dag(tot) })}
                  ${vindplaats}
                </li>`,
            )}
          </ul>`,
  });

/** One municipality with the vision: what its bodies do and did, and what it asked. */
export const gemeentePagina = (ui: Ui, data: GemeenteData): Html => {
  const { traject, gemeente, lokaal } = data;
  const pad = (deel: string) => ui.href(`/visietrajecten/${traject.id}/${deel}`);
  return html`${trajectkop(ui, traject, {
      deel: 'regiobord',
      titel: ui.t('gemeenteroute.titel', { gemeente: gemeente.naam }),
      intro: ui.t('gemeenteroute.intro'),
    })}
    <p>${link({ label: ui.t('gemeenteroute.alle'), href: pad('regiobord') })}</p>
    <p>${ui.t('gemeenteroute.telt')} ${tellingBadge(ui, data.telling)}</p>
    ${card({
      id: 'route',
      title: ui.t('gemeenteroute.route'),
      body: html`${routeTabel(ui, data)} ${data.mag ? nieuweStap(ui, data) : ''}
        <ul>
          <li>
            ${link({ label: ui.t('gemeenteroute.stukken'), href: pad(data.magStukken ? `stukken/gemeente?gemeente=${gemeente.code}` : 'stukken') })}
          </li>
          <li>
            ${link({ label: ui.t('gemeenteroute.ics'), href: pad(`vergaderdagen.ics?gemeente=${gemeente.code}`) })}
          </li>
        </ul>`,
    })}
    ${card({
      id: 'amendementen',
      title: ui.t('amendement.lijst'),
      body: amendementLijst(ui, traject.id, data.amendementen),
    })}
    ${
      lokaal.length === 0
        ? ''
        : card({
            id: 'lokaal',
            title: ui.t('gemeenteroute.lokaal'),
            body: html`${lokaal.map(({ tekst }) => html`<p class="vb-tekst">${regels(tekst)}</p>`)}`,
          })
    }
    ${card({
      id: 'opvolging',
      title: ui.t('opvolging.lijst'),
      body: opvolgTabel(ui, traject.id, data.opvolging, data.vandaag, 'stap'),
    })}
    ${vensterKaart(ui, data)} ${correctieKaart(ui, data.verwijderd, ui.t('correctie.verwijderd'))}`;
};
