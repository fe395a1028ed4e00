// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge } from '../../platform/html/badge.ts';
import { actionButton, link, linkButton } from '../../platform/html/button.ts';
import { card, grid, pageHead, prose, statTile } from '../../platform/html/card.ts';
import { form } from '../../platform/html/form.ts';
import type { Html, Tone } from '../../platform/html/html.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { disclosure, summaryList } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import type { Posted } from '../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { Oordeel } from '../visie/lezen/onderdeel/rules.ts';
import { OORDELEN } from '../visie/onderdeel/schema.ts';
import { waardeTekst } from '../visie/onderdeel/views.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { trajectkop } from '../visietraject/views.ts';
import type { Doelregel, VervolgPassage, VorigDeel } from './queries.ts';
import { voortgang } from './rules.ts';

const TOON: Readonly<Record<Oordeel, Tone>> = {
  gerealiseerd: 'good',
  deels: 'info',
  'loopt door': 'info',
  losgelaten: 'neutral',
  onbekend: 'attention',
};
const oordeelWoord = (ui: Ui, oordeel: string): string => hoofdletter(ui.tekst(`oordeel.${oordeel}`));
const oordeelBadge = (ui: Ui, oordeel: Oordeel | null): Html =>
  oordeel === null
    ? absent(ui.t('evaluatie.geenOordeel'))
    : statusBadge({ tone: TOON[oordeel], label: oordeelWoord(ui, oordeel) });

const KORT = 200;
const kort = (tekst: string): string => (tekst.length > KORT ? `${tekst.slice(0, KORT)}...` : tekst);
const doelNaam = ({ nummer, titel, tekst }: Pick<Doelregel, 'nummer' | 'titel' | 'tekst'>): string =>
  [nummer, kort(titel || tekst)].filter(Boolean).join(' ');
const vervolgNaam = ({ vervolgNummer, vervolgTitel }: Doelregel): string =>
  [vervolgNummer, vervolgTitel].filter(Boolean).join(' ');

/** A figure of the previous vision as it was written there, with its year. */
const cijferTekst = (ui: Ui, deel: VorigDeel): string =>
  [deel.titel || deel.tekst, `${waardeTekst(ui, deel)}${deel.jaar === null ? '' : ` (${deel.jaar})`}`]
    .filter(Boolean)
    .join(': ');

export interface TerugblikData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly doelen: readonly Doelregel[];
  readonly materiaal: readonly VorigDeel[];
  readonly magBeoordelen: boolean;
  /** The questions of the spoorboekje that would get a draft. */
  readonly vragen: readonly string[];
}

const materiaalLijst = (ui: Ui, materiaal: readonly VorigDeel[]): Html =>
  materiaal.length === 0
    ? html``
    : disclosure({
        summary: ui.t('evaluatie.materiaal', { n: materiaal.length }),
        body: html`<ul lang="nl">
          ${materiaal.map(
            ({ titel, tekst, oordeel }) =>
              html`<li>
                ${titel ? html`<strong>${titel}</strong>: ` : ''}${tekst}${oordeel ? ` (${ui.tekst(`oordeel.${oordeel}`)})` : ''}
              </li>`,
          )}
        </ul>`,
      });

function voortgangBericht(ui: Ui, { traject, doelen }: TerugblikData): Html {
  const { beoordeeld, totaal, zonder } = voortgang(doelen);
  return notice({
    tone: zonder.length === 0 ? 'good' : 'attention',
    title: ui.t('evaluatie.voortgang', { n: beoordeeld, totaal }),
    body:
      zonder.length === 0
        ? ui.t('evaluatie.klaar')
        : html`<p>${ui.t('evaluatie.zonder')}:</p>
            <ul lang="nl">
              ${zonder.map(
                (doel) =>
                  html`<li>
                    ${link({ label: doelNaam(doel), href: ui.href(`/visietrajecten/${traject.id}/doelen/${doel.id}`) })}
                  </li>`,
              )}
            </ul>`,
  });
}

const overnemen = (ui: Ui, { csrf, traject, vragen }: TerugblikData): Html =>
  card({
    id: 'overnemen',
    title: ui.t('evaluatie.overnemen'),
    body:
      vragen.length === 0
        ? html`<p>${ui.t('evaluatie.nietsOverTeNemen')}</p>`
        : html`<p>${ui.t('evaluatie.overnemenUitleg', { vragen: vragen.join(', ') })}</p>
            ${actionButton({
              action: ui.href(`/visietrajecten/${traject.id}/terugblik/overnemen`),
              csrf,
              hidden: { versie: String(traject.versie) },
              label: ui.t('evaluatie.overnemen'),
            })}`,
  });

const leeg = (ui: Ui, { vorige_visie_id: vorige }: TrajectRij): Html =>
  vorige === null
    ? emptyState({ title: ui.t('evaluatie.geenVorige'), body: ui.t('evaluatie.geenVorigeUitleg') })
    : emptyState({ title: ui.t('evaluatie.geenDoelen') });

/** Every goal of the previous vision with its judgement, what is left to judge, and what goes to the spoorboekje. */
export const terugblikPagina = (ui: Ui, data: TerugblikData): Html => {
  const { traject, doelen } = data;
  return html`${trajectkop(ui, traject, {
    deel: 'terugblik',
    intro: ui.t('evaluatie.intro'),
    ...(doelen.length > 0 && {
      actions: linkButton({
        label: ui.t('evaluatie.samenvatting'),
        href: ui.href(`/visietrajecten/${traject.id}/terugblik/samenvatting`),
      }),
    }),
  })}
  ${doelen.length === 0 ? '' : voortgangBericht(ui, data)}
  ${dataTable<Doelregel>({
    id: 'doelen',
    caption: ui.t('evaluatie.doelen'),
    narrow: 'stack',
    empty: leeg(ui, traject),
    columns: [
      {
        key: 'doel',
        label: ui.t('evaluatie.doel'),
        kind: 'header',
        cell: (doel) =>
          html`<span lang="nl"
            >${link({ label: doelNaam(doel), href: ui.href(`/visietrajecten/${traject.id}/doelen/${doel.id}`) })}</span
          >`,
      },
      { key: 'oordeel', label: ui.t('evaluatie.oordeel'), cell: ({ oordeel }) => oordeelBadge(ui, oordeel) },
      { key: 'aanbeveling', label: ui.t('evaluatie.aanbeveling'), cell: ({ aanbeveling }) => kort(aanbeveling) },
      { key: 'vervolg', label: ui.t('evaluatie.vervolg'), cell: vervolgNaam },
    ],
    rows: doelen,
  })}
  ${materiaalLijst(ui, data.materiaal)} ${data.magBeoordelen && doelen.length > 0 ? overnemen(ui, data) : ''}`;
};

export interface OordeelData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly doel: Doelregel;
  readonly cijfers: readonly VorigDeel[];
  readonly passages: readonly VervolgPassage[];
  readonly magBeoordelen: boolean;
  readonly posted: Posted<unknown> | undefined;
}

function oordeelFormulierVan(ui: Ui, { csrf, traject, doel, cijfers, passages, posted }: OordeelData): Html {
  const { errors, typed } = terug(posted);
  const { value } = invulling(typed);
  const blok = (name: 'bewijs' | 'aanbeveling', hint?: string) =>
    ({
      kind: 'textarea',
      name,
      label: ui.t(`evaluatie.${name}`),
      hint,
      required: false,
      value: value(name, doel[name]),
      rows: 4,
    }) as const;
  return form({
    action: ui.href(`/visietrajecten/${traject.id}/doelen/${doel.id}`),
    csrf,
    fields: [
      {
        kind: 'radio',
        name: 'doeloordeel',
        label: ui.t('evaluatie.oordeel'),
        required: true,
        value: value('doeloordeel', doel.oordeel),
        options: OORDELEN.map((oordeel) => ({ value: oordeel, label: oordeelWoord(ui, oordeel) })),
      },
      blok('bewijs', ui.t('evaluatie.bewijsUitleg')),
      {
        kind: 'text',
        name: 'bewijsbron',
        label: ui.t('evaluatie.bron'),
        hint: ui.t('evaluatie.bronUitleg'),
        required: false,
        value: value('bewijsbron', doel.bron),
        width: 'wide',
      },
      {
        kind: 'select',
        name: 'cijfer',
        label: ui.t('evaluatie.cijfer'),
        required: false,
        value: value('cijfer', doel.cijfer_id),
        options: cijfers.map((deel) => ({ value: deel.id, label: cijferTekst(ui, deel) })),
      },
      blok('aanbeveling'),
      {
        kind: 'select',
        name: 'vervolg',
        label: ui.t('evaluatie.vervolg'),
        hint: ui.t('evaluatie.vervolgUitleg'),
        required: false,
        value: value('vervolg', doel.passage_id),
        options: passages.map(({ id, nummer, titel, adres }) => ({
          value: id,
          label: [nummer, titel].filter(Boolean).join(' ') || `#${adres}`,
        })),
      },
      { kind: 'hidden', name: 'versie', value: String(doel.versie) },
    ],
    submit: { label: ui.t('evaluatie.bewaar') },
    errors: foutmeldingen(ui, errors),
    texts: formTexts(ui),
  });
}

/** One goal of the previous vision: its words, what came of it, and the form to judge. */
export const oordeelPagina = (ui: Ui, data: OordeelData): Html => {
  const { traject, doel } = data;
  const cijfer = data.cijfers.find(({ id }) => id === doel.cijfer_id);
  const ofLeeg = (tekst: string) => tekst || absent(ui.t('algemeen.nietIngevuld'));
  return html`${trajectkop(ui, traject, {
      deel: 'terugblik',
      titel: [ui.t('evaluatie.doel'), doel.nummer].filter(Boolean).join(' '),
    })}
    <p>${link({ label: ui.t('evaluatie.terug'), href: ui.href(`/visietrajecten/${traject.id}/terugblik`) })}</p>
    ${prose(
      html`<div lang="nl">
        ${doel.titel ? html`<p><strong>${doel.titel}</strong></p>` : ''}
        <p>${doel.tekst}</p>
      </div>`,
    )}
    ${summaryList({
      rows: [
        { label: ui.t('evaluatie.oordeel'), value: oordeelBadge(ui, doel.oordeel) },
        {
          label: ui.t('evaluatie.bewijs'),
          value: ofLeeg(doel.bewijs),
          ...(doel.bron !== '' && { source: `${ui.t('evaluatie.bron')}: ${doel.bron}` }),
        },
        { label: ui.t('evaluatie.cijfer'), value: ofLeeg(cijfer ? cijferTekst(ui, cijfer) : '') },
        { label: ui.t('evaluatie.aanbeveling'), value: ofLeeg(doel.aanbeveling) },
        { label: ui.t('evaluatie.vervolg'), value: ofLeeg(vervolgNaam(doel)) },
      ],
    })}
    ${data.magBeoordelen ? oordeelFormulierVan(ui, data) : ''}`;
};

/** One page for a councillor, on paper too: how many of each judgement, and one line a goal. */
export const samenvattingPagina = (
  ui: Ui,
  { traject, doelen, vorige }: { traject: TrajectRij; doelen: readonly Doelregel[]; vorige: string },
): Html => {
  const { beoordeeld, totaal, zonder } = voortgang(doelen);
  const tegels = OORDELEN.map((oordeel) =>
    statTile({
      value: ui.getal(doelen.filter((doel) => doel.oordeel === oordeel).length),
      label: oordeelWoord(ui, oordeel),
    }),
  );
  return html`${pageHead({
      title: ui.t('evaluatie.samenvattingTitel'),
      over: traject.naam,
      intro: ui.t('evaluatie.samenvattingIntro'),
    })}
    <p>
      ${ui.t('evaluatie.vorigeVisie')}: ${vorige}. ${ui.t('evaluatie.voortgang', { n: beoordeeld, totaal })}.
      ${zonder.length === 0 ? '' : `${ui.t('evaluatie.zonder')}: ${ui.getal(zonder.length)}.`}
    </p>
    ${grid('tiles', tegels)}
    ${dataTable<Doelregel>({
      id: 'doelen',
      caption: ui.t('evaluatie.doelen'),
      captionHidden: true,
      narrow: 'stack',
      empty: leeg(ui, traject),
      columns: [
        {
          key: 'doel',
          label: ui.t('evaluatie.doel'),
          kind: 'header',
          cell: (doel) => html`<span lang="nl">${doelNaam(doel)}</span>`,
        },
        { key: 'oordeel', label: ui.t('evaluatie.oordeel'), cell: ({ oordeel }) => oordeelBadge(ui, oordeel) },
        {
          key: 'bewijs',
          label: ui.t('evaluatie.bewijs'),
          cell: ({ bewijs, bron }) =>
            html`${kort(bewijs)}${bron === '' ? '' : html` <span class="vb-bron">${bron}</span>`}`,
        },
        { key: 'vervolg', label: ui.t('evaluatie.vervolg'), cell: vervolgNaam },
      ],
      rows: doelen,
    })}`;
};
