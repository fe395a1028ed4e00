// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge } from '../../platform/html/badge.ts';
import { actionButton, buttonRow, link, linkButton } from '../../platform/html/button.ts';
import { card, grid, pageHead, statTile } from '../../platform/html/card.ts';
import type { Html, Tone } from '../../platform/html/html.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { disclosure } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { Oordeel } from '../visie/lezen/onderdeel/rules.ts';
import { OORDELEN } from '../visie/onderdeel/schema.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { trajectkop } from '../visietraject/views.ts';
import type { Doelregel, VorigDeel } from './queries.ts';
import { voortgang } from './rules.ts';

const TOON: Readonly<Record<Oordeel, Tone>> = {
  gerealiseerd: 'good',
  deels: 'info',
  'loopt door': 'info',
  losgelaten: 'neutral',
  onbekend: 'attention',
};
export const oordeelWoord = (ui: Ui, oordeel: string): string => hoofdletter(ui.tekst(`oordeel.${oordeel}`));
export const oordeelBadge = (ui: Ui, oordeel: Oordeel | null): Html =>
  oordeel === null
    ? absent(ui.t('evaluatie.geenOordeel'))
    : statusBadge({ tone: TOON[oordeel], label: oordeelWoord(ui, oordeel) });

const KORT = 200;
const kort = (tekst: string): string => (tekst.length > KORT ? `${tekst.slice(0, KORT)}...` : tekst);
const doelNaam = ({ nummer, titel, tekst }: Pick<Doelregel, 'nummer' | 'titel' | 'tekst'>): string =>
  [nummer, kort(titel || tekst)].filter(Boolean).join(' ');
export const vervolgNaam = ({ vervolgNummer, vervolgTitel }: Doelregel): string =>
  [vervolgNummer, vervolgTitel].filter(Boolean).join(' ');

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
  const [eerste] = zonder;
  return notice({
    tone: eerste === undefined ? 'good' : 'attention',
    title: ui.t('evaluatie.voortgang', { n: beoordeeld, totaal }),
    body:
      eerste === undefined
        ? ui.t('evaluatie.klaar')
        : html`<p>
            ${ui.t('evaluatie.eerstvolgende')}
            <span lang="nl"
              >${link({ label: doelNaam(eerste), href: ui.href(`/visietrajecten/${traject.id}/doelen/${eerste.id}`) })}</span
            >
          </p>`,
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
      actions: buttonRow(
        linkButton({ label: ui.t('evaluatie.terug'), href: ui.href(`/visietrajecten/${traject.id}/terugblik`) }),
      ),
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
