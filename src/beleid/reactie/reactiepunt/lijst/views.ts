// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton, button, buttonRow, csrfField, link, linkButton } from '../../../../platform/html/button.ts';
import { statusBadge } from '../../../../platform/html/badge.ts';
import { card } from '../../../../platform/html/card.ts';
import { field } from '../../../../platform/html/field.ts';
import { filterForm } from '../../../../platform/html/form.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { emptyState, errorSummary, notice } from '../../../../platform/html/notice.ts';
import { dataTable } from '../../../../platform/html/table.ts';
import type { Typed } from '../../../../platform/http/route.ts';
import type { FieldError } from '../../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import { inspraakkop } from '../../../inspraak/views.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import type { Puntregel } from '../../lijst/queries.ts';
import { alsZoek, passagenaam } from '../../lijst/rules.ts';
import type { Puntfilter } from '../../lijst/schema.ts';
import { aantal, bladeren, filterVelden, statustabs, wieReageert } from '../../lijst/views.ts';
import type { Passagekeuze } from '../../queries.ts';
import { AFDOENINGEN, PUNTSTATUSSEN } from '../../rules.ts';
import { dichtBericht, puntstatus } from '../../views.ts';
import type { Sjabloon } from '../queries.ts';
import { antwoordVelden } from '../views.ts';

export interface PuntlijstData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly filter: Puntfilter;
  readonly tel: ReadonlyMap<string, number>;
  readonly rijen: readonly Puntregel[];
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly passages: readonly Passagekeuze[];
  readonly themas: readonly { readonly thema: string }[];
  readonly sjablonen: readonly Sjabloon[];
  readonly sjabloon: Sjabloon | undefined;
  readonly klaar: { readonly vastTeStellen: number; readonly terugTeKoppelen: number };
  readonly magAntwoorden: boolean;
  /** Key of the sentence that tells who answers why that is over. */
  readonly dicht: string | undefined;
  readonly magVaststellen: boolean;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

const kort = (tekst: string): string => (tekst.length > 160 ? `${tekst.slice(0, 160)}…` : tekst);

function tabel(ui: Ui, data: PuntlijstData, pad: string): Html {
  const { filter } = data;
  const sorteer = (volgorde: Puntfilter['volgorde']) => ({
    sortHref: `${pad}?${alsZoek(filter, { volgorde })}`,
    ...(filter.volgorde === volgorde && { sorted: 'ascending' as const }),
  });
  const gekozen = invulling(data.typed).values('punten');
  const vinkje = (rij: Puntregel): Html | string =>
    rij.status === 'open'
      ? html`<input
            type="checkbox"
            name="punten"
            value="${rij.id}"
            id="punt-${rij.id}"
            ${gekozen.includes(rij.id) ? html`checked` : ''}
          />
          <label class="vb-onzichtbaar" for="punt-${rij.id}"
            >${ui.t('reactie.kies', { n: rij.volgnummer, reactie: rij.nummer })}</label
          >`
      : '';
  return dataTable<Puntregel>({
    id: 'punten',
    caption: ui.t('inspraak.deel.punten'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('reactie.geenPunten'), body: ui.t('reactie.geenPuntenUitleg') }),
    columns: [
      ...(data.magAntwoorden ? [{ key: 'kies', label: ui.t('reactie.kiezen'), cell: vinkje }] : []),
      {
        key: 'nummer',
        label: ui.t('werk.nummer'),
        kind: 'header' as const,
        ...sorteer('nummer'),
        cell: (rij: Puntregel) =>
          link({
            label: `${rij.nummer}.${rij.volgnummer}`,
            href: ui.href(`/visietrajecten/${data.traject.id}/punten/${rij.id}`),
          }),
      },
      { key: 'tekst', label: ui.t('reactie.punttekst'), cell: (rij: Puntregel) => kort(rij.tekst) },
      { key: 'wie', label: ui.t('reactie.indiener'), cell: (rij: Puntregel) => wieReageert(ui, rij) },
      {
        key: 'passage',
        label: hoofdletter(ui.term('passage')),
        ...sorteer('passage'),
        cell: (rij: Puntregel) =>
          passagenaam({ nummer: rij.passagenummer, titel: rij.passage }) || ui.t('reactie.geheel'),
      },
      {
        key: 'thema',
        label: hoofdletter(ui.term('thema')),
        ...sorteer('thema'),
        cell: (rij: Puntregel) => rij.thema || '–',
      },
      {
        key: 'status',
        label: ui.t('reactie.status'),
        cell: (rij: Puntregel) =>
          html`${puntstatus(ui, rij.status)} ${rij.afdoening === null ? '' : hoofdletter(ui.term(rij.afdoening))}
          ${rij.te_laat ? statusBadge({ tone: 'attention', label: ui.t('reactie.teLaat') }) : ''}`,
      },
    ],
    rows: data.rijen,
  });
}

function samenVelden(ui: Ui, data: PuntlijstData): Html {
  const open = data.tel.get('open') ?? 0;
  const { value, checked } = invulling(data.typed);
  const texts = formTexts(ui);
  // What has no field of its own is mended where the points are chosen.
  const eigen = new Set(['afdoening', 'antwoord', 'motivering', 'actie', 'alles', 'sjabloon']);
  const fouten = foutmeldingen(ui, data.errors).map((fout) =>
    eigen.has(fout.field) ? fout : { ...fout, field: 'alles' },
  );
  const velden = [
    ...antwoordVelden(ui, (name) => value(name, name === 'actie' ? '' : data.sjabloon?.[name])),
    {
      kind: 'checkbox',
      name: 'alles',
      label: ui.t('reactie.alleOpen', { n: ui.getal(open) }),
      required: true,
      checked: checked('alles'),
    } as const,
    {
      kind: 'text',
      name: 'sjabloon',
      label: ui.t('reactie.bewaarSjabloon'),
      required: false,
      value: value('sjabloon'),
    } as const,
  ];
  return html`${errorSummary({ title: texts.errors, errors: fouten })}
    ${velden.map((veld) => {
      const fout = veld.kind === 'hidden' ? undefined : fouten.find((een) => een.field === veld.name)?.message;
      return field(fout === undefined || veld.kind === 'hidden' ? veld : { ...veld, error: fout }, texts);
    })}
    <input type="hidden" name="aantal" value="${open}" />
    <input type="hidden" name="filter" value="${alsZoek(data.filter)}" />
    <div class="vb-knoppen">${button({ label: ui.t('reactie.antwoordSamen'), kind: 'primary' })}</div>`;
}

/** The list and the answer stand in one form: what is ticked gets it. */
function lijstFormulier(ui: Ui, data: PuntlijstData, pad: string): Html {
  const n = aantal(data.tel, data.filter.status);
  const bladen = bladeren(ui, pad, data.filter, n, data.rijen.length);
  if (!data.magAntwoorden) return card({ body: html`${tabel(ui, data, pad)} ${bladen}` });
  return html`<form class="vb-formulier vb-formulier--breed" method="post" action="${pad}/antwoorden" novalidate>
    ${csrfField(data.csrf)} ${card({ body: html`${tabel(ui, data, pad)} ${bladen}` })}
    ${card({
      id: 'samen',
      title: ui.t('reactie.samen'),
      body: html`<p>${ui.t('reactie.samenUitleg')}</p>
        ${
          data.sjablonen.length === 0
            ? ''
            : html`<p>
                ${ui.t('reactie.sjablonen')}:
                ${data.sjablonen.map(({ id, naam }) => html`${link({ label: naam, href: `${pad}?${alsZoek(data.filter, { sjabloon: id })}#samen` })} `)}
              </p>`
        }
        ${samenVelden(ui, data)}`,
    })}
  </form>`;
}

function publiceren(ui: Ui, data: PuntlijstData, pad: string): Html {
  const { vastTeStellen, terugTeKoppelen } = data.klaar;
  if (!data.magVaststellen || vastTeStellen + terugTeKoppelen === 0) return html``;
  const knop = (wat: 'vaststellen' | 'terugkoppelen', n: number, label: string) =>
    n === 0
      ? ''
      : actionButton({
          action: `${pad}/${wat}`,
          csrf: data.csrf,
          hidden: { aantal: String(n) },
          label,
          kind: 'secondary',
        });
  return card({
    id: 'vaststellen',
    title: ui.t('reactie.publiceren'),
    body: html`<p>${ui.t('reactie.publicerenUitleg')}</p>
      <div class="vb-knoppen">
        ${knop('vaststellen', vastTeStellen, ui.t('reactie.stelVast', { n: vastTeStellen }))}
        ${knop('terugkoppelen', terugTeKoppelen, ui.t('reactie.koppelTerug', { n: terugTeKoppelen }))}
      </div>`,
  });
}

/** All points with a filter, the same answer for many, and publishing. */
export const puntlijstPagina = (ui: Ui, data: PuntlijstData): Html => {
  const pad = ui.href(`/visietrajecten/${data.traject.id}/punten`);
  return html`${inspraakkop(ui, data.traject, {
    deel: 'punten',
    titel: ui.t('inspraak.deel.punten'),
    ziet: true,
    actions: buttonRow(
      linkButton({ label: ui.t('stukken.notaNu'), href: ui.href(`/visietrajecten/${data.traject.id}/stukken/nota`) }),
      linkButton({ label: ui.t('reactie.uitvoer'), href: `${pad}.csv?${alsZoek(data.filter)}` }),
    ),
  })}
  ${statustabs(ui, pad, data.filter, PUNTSTATUSSEN, data.tel)}
  ${data.errors.length > 0 ? notice({ tone: 'attention', title: ui.t('reactie.nietBeantwoord') }) : ''}
  ${card({
    body: filterForm({
      action: pad,
      label: ui.t('algemeen.filteren'),
      fields: [
        ...(data.filter.status === null
          ? []
          : [{ kind: 'hidden' as const, name: 'status', value: data.filter.status }]),
        ...filterVelden(ui, data, data.filter),
        {
          kind: 'select',
          name: 'afdoening',
          label: ui.t('reactie.afdoening'),
          required: true,
          scope: 'filter',
          value: data.filter.afdoening ?? '',
          options: opties(ui, AFDOENINGEN),
        },
        {
          kind: 'checkbox',
          name: 'mijn',
          label: ui.t('reactie.mijn'),
          required: true,
          checked: data.filter.mijn === 'ja',
        },
      ],
      submit: ui.t('algemeen.filteren'),
      clear: { href: pad, label: ui.t('reactie.wisFilter') },
      texts: { ...formTexts(ui), choose: ui.t('algemeen.alles') },
    }),
  })}
  ${dichtBericht(ui, data.dicht)} ${publiceren(ui, data, pad)} ${lijstFormulier(ui, data, pad)}`;
};
