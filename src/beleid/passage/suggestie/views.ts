// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { actionButton, link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { filterForm, form } from '../../../platform/html/form.ts';
import type { Html, Tone } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { formTexts, foutmeldingen, invulling } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { woordvelden, type Terug } from '../bewerken/formulier/views.ts';
import type { PassageRij } from '../queries.ts';
import { GEEN_CIJFER } from '../rules.ts';
import { veldverschillen } from '../verschil/rules.ts';
import { veldverschilWeergave, verschilUitleg } from '../verschil/views.ts';
import { passageHref, passageLink, passageNaam, tekstHref, tekstkop } from '../views.ts';
import type { SuggestieRij } from './queries.ts';
import { isVerouderd, SUGGESTIESTATUSSEN, type Suggestiestatus } from './rules.ts';

const TONEN: Readonly<Record<Suggestiestatus, Tone>> = {
  open: 'attention',
  overgenomen: 'good',
  afgewezen: 'neutral',
  ingetrokken: 'neutral',
};

const statusVan = (ui: Ui, { status }: Pick<SuggestieRij, 'status'>): Html =>
  statusBadge({ tone: TONEN[status], label: hoofdletter(ui.tekst(`suggestie.status.${status}`)) });

const suggestieHref = (ui: Ui, traject: Pick<TrajectRij, 'id'>, id: string, actie = ''): string =>
  ui.href(`/visietrajecten/${traject.id}/suggesties/${id}${actie}`);

/** The suggestions at one passage. */
export const suggestieLijst = (ui: Ui, traject: TrajectRij, suggesties: readonly SuggestieRij[]): Html =>
  suggesties.length === 0
    ? html`<p>${ui.t('suggestie.geenHier')}</p>`
    : html`<ul>
        ${suggesties.map(
          (een) =>
            html`<li>
              ${link({ label: ui.t('suggestie.van', { wie: een.wie, organisatie: een.organisatie }), href: suggestieHref(ui, traject, een.id) })}
              ${statusVan(ui, een)}
            </li>`,
        )}
      </ul>`;

export interface VoorstelData extends Terug {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly passage: PassageRij;
  readonly open: boolean;
}

/** Proposes other words, beginning from those that stand there. */
export function voorstelKaart(ui: Ui, data: VoorstelData): Html {
  const formulier = form({
    action: passageHref(ui, data.traject, data.passage.id, '/suggesties'),
    csrf: data.csrf,
    scope: 'voorstel',
    draft: {
      key: `suggestie-${data.passage.id}`,
      restored: ui.t('passage.conceptHersteld'),
      discard: ui.t('passage.conceptWeg'),
      version: true,
    },
    fields: [
      { kind: 'hidden', name: 'versie', value: String(data.passage.versie) },
      ...woordvelden(ui, data, data.passage),
      {
        kind: 'textarea',
        name: 'toelichting',
        label: ui.t('suggestie.waarom'),
        required: false,
        rows: 3,
        value: invulling(data.typed).value('toelichting'),
      },
    ],
    submit: { label: ui.t('suggestie.doe'), kind: data.open ? 'primary' : 'secondary' },
    errors: foutmeldingen(ui, data.errors),
    texts: formTexts(ui),
  });
  return card({
    id: 'voorstel',
    title: ui.t('suggestie.doe'),
    body: html`<p>${ui.t('suggestie.uitleg')}</p>
      ${disclosure({ summary: ui.t('suggestie.schrijf'), open: data.open || data.errors.length > 0, body: formulier })}`,
  });
}

export interface SuggestiesData {
  readonly traject: TrajectRij;
  readonly suggesties: readonly SuggestieRij[];
  readonly status: string;
  readonly mijne: boolean;
}

/** Every suggestion for a text, by state and by whose it is. */
export const suggestiesPagina = (ui: Ui, data: SuggestiesData): Html =>
  html`${tekstkop(ui, data.traject, { deel: '/suggesties', intro: ui.t('suggestie.intro') })}
  ${filterForm({
    action: tekstHref(ui, data.traject, '/suggesties'),
    label: ui.t('suggestie.filter'),
    fields: [
      {
        kind: 'select',
        name: 'status',
        label: ui.t('suggestie.status'),
        required: true,
        value: data.status,
        options: SUGGESTIESTATUSSEN.map((een) => ({ value: een, label: hoofdletter(ui.t(`suggestie.status.${een}`)) })),
      },
      { kind: 'checkbox', name: 'mijne', label: ui.t('suggestie.mijne'), required: true, checked: data.mijne },
    ],
    submit: ui.t('suggestie.toon'),
    texts: { ...formTexts(ui), choose: ui.t('suggestie.alle') },
  })}
  ${dataTable<SuggestieRij>({
    id: 'suggesties',
    caption: ui.t('passage.deel.suggesties'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('suggestie.geen'), body: ui.t('suggestie.geenUitleg') }),
    columns: [
      {
        key: 'passage',
        label: ui.t('suggestie.passage'),
        kind: 'header',
        cell: (rij) => link({ label: passageNaam(ui, rij), href: suggestieHref(ui, data.traject, rij.id) }),
      },
      { key: 'wie', label: ui.t('suggestie.wie'), cell: (rij) => `${rij.wie}, ${rij.organisatie}` },
      { key: 'op', label: ui.t('suggestie.wanneer'), cell: (rij) => ui.moment(rij.ingediend_op) },
      { key: 'status', label: ui.t('suggestie.status'), cell: (rij) => statusVan(ui, rij) },
    ],
    rows: data.suggesties,
  })}`;

export interface SuggestieData extends Terug {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly suggestie: SuggestieRij;
  readonly passage: PassageRij;
  readonly magBeslissen: boolean;
  readonly isEigen: boolean;
  /** Key of what was in the way of the last try. */
  readonly melding: string | undefined;
}

const woorden = (titel: string, tekst: string) => ({ ...GEEN_CIJFER, titel, tekst, eenvoudig: '' });

/** What was proposed; and when the passage changed since, what changed and what the proposal would make of it now. */
function voorstel(ui: Ui, { suggestie, passage }: SuggestieData): Html {
  const toen = woorden(suggestie.oude_titel, suggestie.oude_tekst);
  const nieuw = woorden(suggestie.nieuwe_titel, suggestie.nieuwe_tekst);
  const nu = woorden(passage.titel, passage.tekst);
  const verouderd = suggestie.status === 'open' && isVerouderd(suggestie, passage);
  const diff = (
    key: 'suggestie.voorstel' | 'suggestie.sindsdien' | 'suggestie.samen',
    van: typeof nu,
    naar: typeof nu,
  ) => card({ title: ui.t(key), body: veldverschilWeergave(ui, veldverschillen(van, naar)) });
  return html`${verschilUitleg(ui)}
  ${verouderd ? notice({ tone: 'attention', title: ui.t('suggestie.verouderd'), body: ui.t('suggestie.verouderdUitleg') }) : ''}
  ${diff('suggestie.voorstel', toen, nieuw)}
  ${verouderd ? html`${diff('suggestie.sindsdien', toen, nu)}${diff('suggestie.samen', nu, nieuw)}` : ''}`;
}

function beslissen(ui: Ui, data: SuggestieData): Html {
  const { suggestie, passage, traject, csrf } = data;
  const { value } = invulling(data.typed);
  const nieuw = { titel: suggestie.nieuwe_titel, tekst: suggestie.nieuwe_tekst, eenvoudig: '' };
  const verborgen = { kind: 'hidden', name: 'versie', value: String(suggestie.versie) } as const;
  const reden = (required: boolean) =>
    ({
      kind: 'text',
      name: 'reden',
      label: ui.t('suggestie.reden'),
      required,
      width: 'wide',
      value: value('reden'),
    }) as const;
  return html`${card({
    title: ui.t('suggestie.neemOver'),
    body: html`<p>${ui.t('suggestie.neemOverUitleg')}</p>
      ${form({
        action: suggestieHref(ui, traject, suggestie.id, '/overnemen'),
        csrf,
        fields: [
          verborgen,
          { kind: 'hidden', name: 'passageversie', value: String(passage.versie) },
          ...woordvelden(ui, data, nieuw),
          reden(false),
        ],
        submit: { label: ui.t('suggestie.neemOver') },
        errors: foutmeldingen(ui, data.errors),
        texts: formTexts(ui),
      })}`,
  })}
  ${card({
    title: ui.t('suggestie.wijsAf'),
    body: form({
      action: suggestieHref(ui, traject, suggestie.id, '/afwijzen'),
      csrf,
      scope: 'afwijzen',
      fields: [verborgen, reden(true)],
      submit: { label: ui.t('suggestie.wijsAf'), kind: 'secondary' },
      errors: foutmeldingen(
        ui,
        data.errors.filter(({ field }) => field === 'reden'),
      ),
      texts: formTexts(ui),
    }),
  })}`;
}

const afloop = (ui: Ui, { suggestie, traject, passage }: SuggestieData): Html =>
  suggestie.status === 'open'
    ? html``
    : notice({
        tone: TONEN[suggestie.status],
        title: hoofdletter(
          ui.t('suggestie.afloop', {
            status: ui.t(`suggestie.status.${suggestie.status}`),
            wie: suggestie.beslisser ?? '',
            moment: suggestie.afgehandeld_op === null ? '' : ui.moment(suggestie.afgehandeld_op),
          }),
        ),
        body: html`<p>${suggestie.reden}</p>
          ${
            suggestie.wijziging_id === null
              ? ''
              : html`<p>
                  ${link({ label: ui.t('suggestie.naarWijziging'), href: `${passageHref(ui, traject, passage.id)}?geschiedenis=alles#w-${suggestie.wijziging_id}` })}
                </p>`
          }`,
      });

/** One suggestion: the words, and what was done with it. */
export const suggestiePagina = (ui: Ui, data: SuggestieData): Html => {
  const { suggestie, traject, passage } = data;
  const open = suggestie.status === 'open';
  return html`${tekstkop(ui, traject, { deel: '/suggesties', titel: ui.t('suggestie.een') })}
    <p>${statusVan(ui, suggestie)} ${passageLink(ui, traject, passage)}</p>
    <p>
      ${ui.t('suggestie.van', { wie: suggestie.wie, organisatie: suggestie.organisatie })},
      ${ui.moment(suggestie.ingediend_op)}
    </p>
    ${data.melding === undefined ? '' : notice({ tone: 'attention', live: true, title: ui.tekst(data.melding), body: ui.t('passage.nietsKwijt') })}
    ${afloop(ui, data)} ${suggestie.toelichting === '' ? '' : html`<p class="vb-tekst">${suggestie.toelichting}</p>`}
    ${voorstel(ui, data)} ${open && data.magBeslissen ? beslissen(ui, data) : ''}
    ${
      open && data.isEigen
        ? actionButton({
            action: suggestieHref(ui, traject, suggestie.id, '/intrekken'),
            csrf: data.csrf,
            hidden: { versie: String(suggestie.versie) },
            label: ui.t('suggestie.trekIn'),
          })
        : ''
    }`;
};
