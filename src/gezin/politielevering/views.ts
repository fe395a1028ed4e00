// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { link, linkButton } from '../../platform/html/button.ts';
import { card, grid, pageHead, statTile } from '../../platform/html/card.ts';
import { form } from '../../platform/html/form.ts';
import type { Html, Tone } from '../../platform/html/html.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { progress } from '../../platform/html/progress.ts';
import { disclosure } from '../../platform/html/summary.ts';
import { dataTable, pagination } from '../../platform/html/table.ts';
import type { FieldError } from '../../platform/result.ts';
import type { Typed } from '../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { FoutRij, LeveringRij } from './queries.ts';
import { BERICHTVELDEN, PERSOONVELDEN } from './schema.ts';

const TOON: Readonly<Record<LeveringRij['status'], Tone>> = {
  wacht: 'neutral',
  bezig: 'info',
  klaar: 'good',
  gestopt: 'danger',
};
const staat = (ui: Ui, { status }: LeveringRij): Html => statusBadge({ label: ui.term(status), tone: TOON[status] });

/** What is wrong in one row, as a sentence. */
export const foutZin = (ui: Ui, { code, mogelijk }: Pick<FoutRij, 'code' | 'mogelijk'>): string =>
  ui.tekst(code, { mogelijk });

const leveringen = (ui: Ui, rijen: readonly LeveringRij[]): Html =>
  dataTable<LeveringRij>({
    id: 'leveringen',
    caption: ui.t('politie.leveringen'),
    narrow: 'stack',
    empty: emptyState({ title: ui.t('politie.geenLeveringen') }),
    columns: [
      {
        key: 'ontvangen',
        label: ui.t('politie.ontvangen'),
        kind: 'header',
        cell: (rij) =>
          link({
            label: ui.moment(rij.ontvangen_op),
            href: ui.href(`/politieleveringen/${rij.id}`),
            hiddenText: rij.afzender,
          }),
      },
      { key: 'afzender', label: hoofdletter(ui.term('organisatie')), cell: (rij) => rij.afzender },
      { key: 'status', label: ui.t('politie.status'), cell: (rij) => staat(ui, rij) },
      { key: 'opgenomen', label: ui.t('politie.opgenomen'), kind: 'number', cell: (rij) => ui.getal(rij.opgenomen) },
      { key: 'bekend', label: ui.t('politie.bekend'), kind: 'number', cell: (rij) => ui.getal(rij.bekend) },
      { key: 'fout', label: ui.t('politie.fout'), kind: 'number', cell: (rij) => ui.getal(rij.fout) },
    ],
    rows: rijen,
  });

/** The fields of a report, from the schema that judges them. */
const velden = (ui: Ui): Html =>
  disclosure({
    summary: ui.t('politie.velden'),
    body: dataTable<string>({
      id: 'velden',
      caption: ui.t('politie.velden'),
      captionHidden: true,
      narrow: 'stack',
      columns: [
        { key: 'veld', label: ui.t('politie.veld'), kind: 'header', cell: (veld) => html`<code>${veld}</code>` },
        { key: 'betekenis', label: ui.t('politie.betekenis'), cell: (veld) => ui.tekst(`politieveld.${veld}`) },
      ],
      rows: [...BERICHTVELDEN, 'personen', ...PERSOONVELDEN],
    }),
  });

export interface LeveringenData {
  readonly csrf: string;
  readonly leveringen: readonly LeveringRij[];
  /** Who can be the sender; empty for who may only look. */
  readonly afzenders: readonly { readonly id: string; readonly naam: string }[];
  readonly magInlezen: boolean;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

function inlezenKaart(ui: Ui, { csrf, afzenders, errors, typed }: LeveringenData): Html {
  const { value } = invulling(typed);
  return card({
    title: ui.t('politie.inlezen'),
    body: html`${form({
      action: ui.href('/politieleveringen'),
      csrf,
      fields: [
        {
          kind: 'select',
          name: 'afzender',
          label: ui.t('politie.afzender'),
          required: true,
          value: value('afzender', afzenders.length === 1 ? afzenders[0]?.id : ''),
          options: afzenders.map(({ id, naam }) => ({ value: id, label: naam })),
        },
        {
          kind: 'file',
          name: 'bestand',
          label: ui.t('politie.bestand'),
          hint: ui.t('politie.bestandUitleg'),
          required: true,
          accept: '.json,.csv,.txt',
        },
      ],
      submit: { label: ui.t('politie.inlezen') },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    })}
    ${velden(ui)}`,
  });
}

/** The deliveries, and for Veilig Thuis the form that reads in the next one. */
export const leveringenPagina = (ui: Ui, data: LeveringenData): Html =>
  html`${pageHead({
    title: ui.t('politie.titel'),
    intro: ui.t(data.magInlezen ? 'politie.uitleg' : 'politie.uitlegPolitie'),
  })}
  ${data.magInlezen ? inlezenKaart(ui, data) : ''} ${leveringen(ui, data.leveringen)}`;

export interface LeveringData {
  readonly csrf: string;
  readonly levering: LeveringRij;
  readonly magInlezen: boolean;
  readonly fouten: readonly FoutRij[];
  readonly aantalFouten: number;
  /** The page of the list of errors, from 1. */
  readonly pagina: number;
  readonly perPagina: number;
}

/** Whether something is still being done, so that the page asks again by itself. */
export const isBezig = ({ status }: LeveringRij): boolean => status === 'wacht' || status === 'bezig';

const aandeel = ({ gelezen, omvang }: LeveringRij): number => (omvang === 0 ? 1 : Math.min(1, gelezen / omvang));

function voortgang(ui: Ui, { csrf, levering, magInlezen }: LeveringData): Html {
  const hier = ui.href(`/politieleveringen/${levering.id}`);
  if (levering.status === 'klaar') return html``;
  const balk = progress({
    id: 'voortgang',
    label: ui.t('politie.voortgang'),
    value: aandeel(levering),
    text: ui.t('politie.voortgangTekst', {
      procent: ui.getal(Math.floor(aandeel(levering) * 100)),
      n: ui.getal(levering.behandeld),
    }),
  });
  if (isBezig(levering))
    return card({
      body: html`${balk}
        <p class="vb-klein">${ui.t('politie.vanzelf')} ${link({ label: ui.t('politie.ververs'), href: hier })}</p>`,
    });
  return html`${notice({
    tone: 'danger',
    title: ui.t('politie.gestopt'),
    ...(levering.reden !== null && { body: ui.tekst(levering.reden) }),
  })}
  ${card({
    body: html`${balk}
    ${
      magInlezen
        ? form({
            action: `${hier}/hervatten`,
            csrf,
            fields: [],
            submit: { label: ui.t('politie.hervatten') },
            texts: formTexts(ui),
          })
        : ''
    }`,
  })}`;
}

function foutenlijst(ui: Ui, { levering, fouten, aantalFouten, pagina, perPagina }: LeveringData): Html {
  const hier = ui.href(`/politieleveringen/${levering.id}`);
  if (aantalFouten === 0)
    return levering.status === 'klaar' ? emptyState({ title: ui.t('politie.geenFouten') }) : html``;
  const van = (pagina - 1) * perPagina;
  return card({
    title: ui.t('politie.foutenlijst'),
    id: 'fouten',
    action: linkButton({ label: ui.t('politie.alleFouten'), href: `${hier}/fouten.csv`, kind: 'secondary' }),
    body: html`<p class="vb-tekst">${ui.t('politie.foutenUitleg')}</p>
      ${dataTable<FoutRij>({
        id: 'foutenlijst',
        caption: ui.t('politie.foutenlijst'),
        captionHidden: true,
        narrow: 'stack',
        columns: [
          { key: 'rij', label: ui.t('politie.rij'), kind: 'header', cell: ({ rij }) => String(rij) },
          { key: 'veld', label: ui.t('politie.veld'), cell: ({ veld }) => (veld ? html`<code>${veld}</code>` : '') },
          { key: 'zin', label: ui.t('politie.watGoedIs'), cell: (fout) => foutZin(ui, fout) },
        ],
        rows: fouten,
      })}
      ${pagination({
        ...(pagina > 1 && { previousHref: `${hier}?pagina=${pagina - 1}#fouten` }),
        ...(van + perPagina < aantalFouten && { nextHref: `${hier}?pagina=${pagina + 1}#fouten` }),
        texts: {
          label: ui.t('politie.bladeren'),
          previous: ui.t('algemeen.vorige'),
          next: ui.t('algemeen.volgende'),
          position: ui.t('politie.pagina', {
            van: ui.getal(van + 1),
            tot: ui.getal(Math.min(van + perPagina, aantalFouten)),
            n: ui.getal(aantalFouten),
          }),
        },
      })}`,
  });
}

/** How one delivery goes or went: progress, counts, and the clear list of what went wrong. */
export function leveringPagina(ui: Ui, data: LeveringData): Html {
  const { levering } = data;
  return html`${pageHead({
    over: link({ label: ui.t('politie.titel'), href: ui.href('/politieleveringen') }),
    title: ui.t('politie.levering', { moment: ui.moment(levering.ontvangen_op) }),
    intro: levering.afzender,
    badges: [staat(ui, levering)],
  })}
  ${voortgang(ui, data)}
  ${grid('tiles', [
    statTile({
      value: ui.getal(levering.opgenomen),
      label: ui.t('politie.opgenomen'),
      note: ui.t('politie.opgenomenUitleg'),
    }),
    statTile({ value: ui.getal(levering.bekend), label: ui.t('politie.bekend'), note: ui.t('politie.bekendUitleg') }),
    statTile({
      value: ui.getal(levering.fout),
      label: ui.t('politie.fout'),
      note: ui.t('politie.foutUitleg'),
      ...(levering.fout > 0 && { tone: 'attention' as const }),
    }),
  ])}
  ${foutenlijst(ui, data)}`;
}
