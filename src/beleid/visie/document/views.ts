// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, tag } from '../../../platform/html/badge.ts';
import { link, linkButton } from '../../../platform/html/button.ts';
import { card, grid, pageHead, statTile } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { summaryList } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { formTexts } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { controleHref } from '../controle/lijst/views.ts';
import type { OnderdeelSoort } from '../lezen/onderdeel/rules.ts';
import { deelNaam, deelTekst, waardeTekst } from '../onderdeel/views.ts';
import type { Deel } from '../onderdeel/rules.ts';
import type { VisieRij } from '../queries.ts';
import { looptijdTekst, statusVan } from '../views.ts';
import type { Leesbaar, Lijnblok } from './rules.ts';

export interface DocumentData {
  readonly csrf: string;
  readonly visie: VisieRij;
  readonly huidig: string | undefined;
  readonly inhoud: Leesbaar;
  readonly gemeenten: readonly string[];
  readonly centrumgemeenten: readonly string[];
  /** The keys of the indicators that are measured here. */
  readonly indicatoren: readonly string[];
  readonly gekoppeld: ReadonlyMap<string, readonly string[]>;
  readonly magKoppelen: boolean;
  readonly magControleren: boolean;
  /** The goal whose indicators are being chosen. */
  readonly koppelen: string | undefined;
}

const bronLink = (ui: Ui, { visie }: DocumentData, deel: Deel): Html =>
  html`<span class="vb-bron"
    >${link({ label: ui.t('document.bron'), href: controleHref(ui, visie.id, { onderdeel: deel.id }, 'bron'), hiddenText: deelNaam(ui, deel) })}</span
  >`;

const indicatorNaam = (ui: Ui, sleutel: string): string => ui.tekst(`indicator.${sleutel}.naam`);

function koppelFormulier(ui: Ui, data: DocumentData, doel: Deel): Html {
  return form({
    action: ui.href(`/visies/${data.visie.id}/doelen/${doel.id}/indicatoren`),
    csrf: data.csrf,
    label: ui.t('document.koppel'),
    fields: [
      {
        kind: 'checkboxes',
        name: 'indicator',
        label: ui.t('document.welkeIndicatoren'),
        required: false,
        values: data.gekoppeld.get(doel.id) ?? [],
        options: data.indicatoren.map((value) => ({ value, label: indicatorNaam(ui, value) })),
      },
    ],
    submit: { label: ui.t('algemeen.bewaren') },
    beside: link({ label: ui.t('algemeen.terug'), href: `${ui.href(`/visies/${data.visie.id}`)}#doel-${doel.id}` }),
    texts: formTexts(ui),
  });
}

function doelRegel(ui: Ui, data: DocumentData, doel: Deel): Html {
  const sleutels = data.gekoppeld.get(doel.id) ?? [];
  const koppelHref = `${ui.href(`/visies/${data.visie.id}`)}?koppelen=${doel.id}#doel-${doel.id}`;
  const bevestigd = data.visie.status === 'bevestigd';
  return html`<li id="doel-${doel.id}">
    <div class="vb-tekst" lang="nl">${deelTekst(doel)}</div>
    ${
      bevestigd
        ? html`<p>
            ${sleutels.length === 0 ? absent(ui.t('document.geenIndicator')) : sleutels.map((sleutel) => html`${tag(indicatorNaam(ui, sleutel))} `)}
            ${data.magKoppelen && data.koppelen !== doel.id ? link({ label: ui.t('document.koppel'), href: koppelHref, hiddenText: deelNaam(ui, doel) }) : ''}
          </p>`
        : ''
    }
    ${data.magKoppelen && data.koppelen === doel.id ? koppelFormulier(ui, data, doel) : ''}
    <p>
      ${bevestigd ? link({ label: ui.t('document.rodeDraad'), href: ui.href(`/rode-draad/${doel.id}`), hiddenText: deelNaam(ui, doel) }) : ''}
      ${bronLink(ui, data, doel)}
    </p>
  </li>`;
}

const lijnKaart = (ui: Ui, data: DocumentData, { lijn, doelen }: Lijnblok): Html =>
  card({
    accent: true,
    title: lijn ? html`<span lang="nl">${deelNaam(ui, lijn)}</span>` : ui.t('document.doelenZonderLijn'),
    body: html`${lijn ? html`<div class="vb-tekst" lang="nl">${deelTekst({ nummer: '', titel: '', tekst: lijn.tekst })}</div>` : ''}
    ${
      doelen.length === 0
        ? html`<p>${absent(ui.t('document.geenDoel'))}</p>`
        : html`<ol class="vb-doelen">
            ${doelen.map((doel) => doelRegel(ui, data, doel))}
          </ol>`
    }`,
  });

/** A kind of onderdeel as a card with its texts below each other; nothing when the vision has none. */
function tekstKaart(ui: Ui, data: DocumentData, soort: OnderdeelSoort, titel: string): Html {
  const delen = data.inhoud.van(soort);
  if (delen.length === 0) return html``;
  return card({
    title: titel,
    body: html`<ul class="vb-doelen">
      ${delen.map((deel) => {
        return html`<li>
          <div class="vb-tekst" lang="nl">${deelTekst(deel)}</div>
          ${deel.oordeel ? html`<p>${tag(ui.tekst(`oordeel.${deel.oordeel}`))}</p>` : ''}${bronLink(ui, data, deel)}
        </li>`;
      })}
    </ul>`,
  });
}

const cijferTabel = (ui: Ui, data: DocumentData): Html =>
  data.inhoud.van('cijfer').length === 0
    ? html``
    : card({
        title: ui.t('document.cijfers'),
        body: dataTable<Deel>({
          id: 'cijfers',
          narrow: 'stack',
          caption: ui.t('document.cijfersUitleg'),
          columns: [
            {
              key: 'naam',
              label: ui.t('document.watGeteld'),
              kind: 'header',
              cell: (deel) => html`<span lang="nl">${deelNaam(ui, deel)}</span>`,
            },
            { key: 'waarde', label: ui.t('onderdeel.waarde'), kind: 'number', cell: (deel) => waardeTekst(ui, deel) },
            {
              key: 'jaar',
              label: ui.t('onderdeel.jaar'),
              kind: 'number',
              cell: (deel) => deel.jaar ?? absent(ui.t('document.jaarOnbekend')),
            },
            { key: 'bron', label: ui.t('algemeen.bron'), cell: (deel) => bronLink(ui, data, deel) },
          ],
          rows: data.inhoud.van('cijfer'),
        }),
      });

const begrippenKaart = (ui: Ui, data: DocumentData): Html =>
  data.inhoud.van('begrip').length === 0
    ? html``
    : card({
        title: ui.t('document.begrippen'),
        body: summaryList({
          rows: data.inhoud.van('begrip').map((deel) => ({
            label: deel.titel,
            value: html`<span lang="nl">${deel.tekst}</span>`,
            source: bronLink(ui, data, deel),
          })),
        }),
      });

function kop(ui: Ui, data: DocumentData): Html {
  const { visie, inhoud } = data;
  const namen = (lijst: readonly string[]) =>
    lijst.length === 0 ? absent(ui.t('document.nietGenoemd')) : lijst.join(', ');
  const tegel = (value: number, label: string) => statTile({ value: ui.getal(value), label });
  return html`${pageHead({
    over: ui.t('visie.kop'),
    title: visie.titel || ui.t('visie.zonderTitel'),
    badges: [statusVan(ui, visie, data.huidig), tag(looptijdTekst(ui, visie))],
    ...(data.magControleren && {
      actions: linkButton({ label: ui.t('visie.controleer'), href: controleHref(ui, visie.id, {}), kind: 'primary' }),
    }),
  })}
  ${grid('tiles', [
    tegel(inhoud.van('lijn').length, ui.t('visie.lijnen')),
    tegel(visie.doelen, ui.t('visie.doelen')),
    tegel(inhoud.van('uitgangspunt').length, ui.t('document.uitgangspunten')),
    tegel(inhoud.van('cijfer').length, ui.t('document.cijfers')),
  ])}
  ${summaryList({
    dense: true,
    rows: [
      { label: ui.t('visie.bestand'), value: visie.bestandsnaam },
      { label: ui.t('visie.ingelezenOp'), value: ui.moment(visie.ingelezen_op) },
      ...(visie.bevestigd_op ? [{ label: ui.t('visie.bevestigdOp'), value: ui.moment(visie.bevestigd_op) }] : []),
      { label: ui.t('document.gemeenten'), value: namen(data.gemeenten) },
      { label: ui.t('document.centrumgemeenten'), value: namen(data.centrumgemeenten) },
    ],
  })}`;
}

/** The vision as a document that can be read and printed, every part with its place in the source. */
export const documentPagina = (ui: Ui, data: DocumentData): Html =>
  html`${kop(ui, data)} ${tekstKaart(ui, data, 'ambitie', ui.t('document.ambities'))}
  ${data.inhoud.lijnen.length === 0 ? emptyState({ title: ui.t('document.geenDoelen') }) : data.inhoud.lijnen.map((blok) => lijnKaart(ui, data, blok))}
  ${tekstKaart(ui, data, 'uitgangspunt', ui.t('document.uitgangspunten'))}
  ${tekstKaart(ui, data, 'randvoorwaarde', ui.t('document.randvoorwaarden'))} ${cijferTabel(ui, data)}
  ${tekstKaart(ui, data, 'terugblik', ui.t('document.terugblik'))} ${begrippenKaart(ui, data)}
  ${tekstKaart(ui, data, 'financien', ui.t('document.financien'))}`;
