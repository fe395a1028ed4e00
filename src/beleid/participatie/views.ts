// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { link, linkButton } from '../../platform/html/button.ts';
import { card } from '../../platform/html/card.ts';
import { form } from '../../platform/html/form.ts';
import type { Field } from '../../platform/html/field.ts';
import type { Html, Tone } from '../../platform/html/html.ts';
import { emptyState } from '../../platform/html/notice.ts';
import { disclosure } from '../../platform/html/summary.ts';
import { dataTable, pagination } from '../../platform/html/table.ts';
import { day } from '../../platform/dates.ts';
import type { Posted } from '../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties, terug } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { trajectkop } from '../visietraject/views.ts';
import type { Opbrengst } from './opbrengst/queries.ts';
import { leemtenBericht } from './partij/views.ts';
import type { Activiteitregel, ActiviteitRij, Partij } from './queries.ts';
import { FASEN, leemten, NIVEAUS, VORMEN, type Activiteitstatus } from './rules.ts';

const TOON: Readonly<Record<Activiteitstatus, Tone>> = {
  gepland: 'info',
  uitgevoerd: 'attention',
  verwerkt: 'good',
  afgelast: 'neutral',
};
export const activiteitStatus = (ui: Ui, status: Activiteitstatus): Html =>
  statusBadge({ label: hoofdletter(ui.term(status)), tone: TOON[status] });

/** The days of an activity as they are read: `2 april 2028, 9 april 2028`. */
export const dagenVan = (ui: Ui, dagen: readonly string[]): string => dagen.map((een) => ui.dag(day(een))).join(', ');

type Stored = Omit<ActiviteitRij, 'id' | 'status' | 'reden'>;

/** The fields of an activity: empty, as it is stored, or as it was typed. */
export function activiteitVelden(ui: Ui, posted: Posted<unknown> | undefined, stored?: Stored): Field[] {
  const { value, checked } = invulling(terug(posted).typed);
  const keuze = (name: 'vorm' | 'fase' | 'niveau', woorden: readonly string[]): Field => ({
    kind: 'select',
    name,
    label: ui.t(`participatie.${name}`),
    required: true,
    value: value(name, stored?.[name]),
    options: opties(ui, woorden),
  });
  const datum = (name: 'dag' | 'dag2' | 'dag3' | 'dag4', index: number): Field => ({
    kind: 'date',
    name,
    label: ui.t(`participatie.${name}`),
    required: index === 0,
    value: value(name, stored?.dagen[index]),
  });
  const tijd = (name: 'begintijd' | 'eindtijd'): Field => ({
    kind: 'text',
    name,
    label: ui.t(`participatie.${name}`),
    hint: ui.t('participatie.tijdUitleg'),
    required: false,
    value: value(name, stored?.[name]),
    width: 'small',
  });
  return [
    keuze('vorm', VORMEN),
    {
      kind: 'text',
      name: 'titel',
      label: ui.t('participatie.titel'),
      hint: ui.t('participatie.titelUitleg'),
      required: true,
      value: value('titel', stored?.titel),
      width: 'wide',
    },
    ...(['dag', 'dag2', 'dag3', 'dag4'] as const).map(datum),
    tijd('begintijd'),
    tijd('eindtijd'),
    {
      kind: 'text',
      name: 'plaats',
      label: ui.t('participatie.plaats'),
      required: false,
      value: value('plaats', stored?.plaats),
      width: 'wide',
    },
    keuze('fase', FASEN),
    keuze('niveau', NIVEAUS),
    {
      kind: 'checkbox',
      name: 'openbaar',
      label: ui.t('participatie.openbaar'),
      hint: ui.t('participatie.openbaarUitleg'),
      required: true,
      checked: checked('openbaar', stored?.openbaar),
    },
  ];
}

export interface ParticipatieData {
  readonly csrf: string;
  readonly partijen: readonly Partij[];
  readonly magBijhouden: boolean;
  readonly traject: TrajectRij;
  readonly activiteiten: readonly Activiteitregel[];
  readonly aantal: number;
  readonly pagina: number;
  readonly perPagina: number;
  /** Yields without a place; empty for who may not read what was said. */
  readonly zonderPlaats: readonly Opbrengst[];
  readonly hoogstens: number;
  readonly activiteitForm: Posted<unknown> | undefined;
}

function bladeren(ui: Ui, hier: string, { aantal, pagina, perPagina }: ParticipatieData): Html {
  const van = (pagina - 1) * perPagina;
  return pagination({
    ...(pagina > 1 && { previousHref: ui.href(`${hier}/participatie?pagina=${pagina - 1}#activiteiten`) }),
    ...(van + perPagina < aantal && {
      nextHref: ui.href(`${hier}/participatie?pagina=${pagina + 1}#activiteiten`),
    }),
    texts: {
      label: ui.t('participatie.bladeren'),
      previous: ui.t('algemeen.vorige'),
      next: ui.t('algemeen.volgende'),
      position: ui.t('participatie.pagina', { van: van + 1, tot: Math.min(van + perPagina, aantal), n: aantal }),
    },
  });
}

function activiteitenKaart(ui: Ui, hier: string, data: ParticipatieData): Html {
  const { errors } = terug(data.activiteitForm);
  return card({
    id: 'activiteiten',
    title: ui.t('participatie.activiteiten', { n: data.aantal }),
    body: html`${dataTable<Activiteitregel>({
      id: 'activiteiten-tabel',
      caption: ui.t('participatie.activiteitenTabel'),
      captionHidden: true,
      narrow: 'stack',
      empty: emptyState({
        title: ui.t('participatie.geenActiviteiten'),
        body: ui.t('participatie.geenActiviteitenUitleg'),
      }),
      columns: [
        {
          key: 'titel',
          label: ui.t('participatie.activiteit'),
          kind: 'header',
          cell: (rij) => link({ label: rij.titel, href: ui.href(`${hier}/activiteiten/${rij.id}`) }),
        },
        { key: 'vorm', label: ui.t('participatie.vorm'), cell: ({ vorm }) => hoofdletter(ui.term(vorm)) },
        { key: 'dagen', label: ui.t('participatie.dagen'), cell: ({ dagen }) => dagenVan(ui, dagen) },
        {
          key: 'fase',
          label: ui.t('participatie.waar'),
          cell: ({ fase, niveau }) => `${hoofdletter(ui.term(fase))}: ${ui.term(niveau)}`,
        },
        {
          key: 'mensen',
          label: ui.t('participatie.mensen'),
          kind: 'number',
          cell: ({ gekomen, genodigd }) => `${ui.getal(gekomen)} / ${ui.getal(genodigd)}`,
        },
        { key: 'status', label: ui.t('participatie.status'), cell: ({ status }) => activiteitStatus(ui, status) },
      ],
      rows: data.activiteiten,
    })}
    ${bladeren(ui, hier, data)}
    ${
      data.magBijhouden
        ? disclosure({
            summary: ui.t('participatie.plan'),
            open: errors.length > 0,
            body: form({
              action: ui.href(`${hier}/activiteiten`),
              csrf: data.csrf,
              scope: 'activiteit',
              fields: activiteitVelden(ui, data.activiteitForm),
              submit: { label: ui.t('participatie.plan') },
              errors: foutmeldingen(ui, errors),
              texts: formTexts(ui),
            }),
          })
        : ''
    }`,
  });
}

const zonderPlaatsKaart = (ui: Ui, hier: string, { zonderPlaats, hoogstens }: ParticipatieData): Html =>
  zonderPlaats.length === 0
    ? html``
    : card({
        id: 'zonder-plaats',
        title: ui.t('participatie.zonderPlaats', { n: zonderPlaats.length }),
        body: html`<ul>
            ${zonderPlaats.map(
              ({ id, tekst, activiteit }) =>
                html`<li>
                  ${link({ label: tekst.length > 120 ? `${tekst.slice(0, 120)}...` : tekst, href: ui.href(`${hier}/opbrengsten/${id}`) })}
                  (${activiteit})
                </li>`,
            )}
          </ul>
          ${zonderPlaats.length < hoogstens ? '' : html`<p>${ui.t('participatie.meerZonderPlaats', { n: hoogstens })}</p>`}`,
      });

/** Who takes part, what is missing, what was said and has no place, and every activity. */
export function participatiePagina(ui: Ui, data: ParticipatieData): Html {
  const hier = `/visietrajecten/${data.traject.id}`;
  return html`${trajectkop(ui, data.traject, {
    deel: 'participatie',
    intro: ui.t('participatie.intro'),
    actions: linkButton({
      label: ui.t('participatie.partijen', { n: data.partijen.length }),
      href: ui.href(`${hier}/partijen`),
    }),
  })}
  ${leemtenBericht(ui, leemten(data.partijen))} ${zonderPlaatsKaart(ui, hier, data)}
  ${activiteitenKaart(ui, hier, data)}`;
}
