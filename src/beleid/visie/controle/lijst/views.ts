// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { tag } from '../../../../platform/html/badge.ts';
import { button, buttonRow, csrfField, linkButton } from '../../../../platform/html/button.ts';
import { card } from '../../../../platform/html/card.ts';
import { filterForm } from '../../../../platform/html/form.ts';
import { classes, type Html } from '../../../../platform/html/html.ts';
import { emptyState } from '../../../../platform/html/notice.ts';
import { pagination } from '../../../../platform/html/table.ts';
import type { AvailableStep } from '../../../../platform/process.ts';
import type { FieldError } from '../../../../platform/result.ts';
import type { Typed } from '../../../../platform/http/route.ts';
import { formTexts } from '../../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import { onderdeelSoorten, type OnderdeelSoort, type Waarschuwing } from '../../lezen/onderdeel/rules.ts';
import { deelNaam, zekerheidBadge } from '../../onderdeel/views.ts';
import type { VisieRij } from '../../queries.ts';
import { TOON, type Lijst, type Regel } from '../rules.ts';
import type { Blik } from '../schema.ts';

export interface ControleData {
  readonly csrf: string;
  readonly visie: VisieRij;
  /** Whether the reader of this page may change what was read. */
  readonly mag: boolean;
  readonly blik: Blik;
  readonly lijst: Lijst;
  readonly perLijn: ReadonlyMap<string, { readonly doelen: number; readonly bevestigd: number }>;
  /** How many onderdelen there are of each kind. */
  readonly perSoort: ReadonlyMap<OnderdeelSoort, number>;
  readonly expliciet: number;
  readonly waarschuwingen: readonly Waarschuwing[];
  readonly brontekst: string;
  readonly stappen: readonly AvailableStep<string>[];
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

/** The address of the check page with what is looked at; `anker` is where the page opens. */
export function controleHref(ui: Ui, visieId: string, blik: Partial<Blik>, anker = ''): string {
  const velden = Object.entries(blik).filter(([, waarde]) => waarde !== null && waarde !== undefined);
  const vraag = new URLSearchParams(velden.map(([naam, waarde]) => [naam, String(waarde)])).toString();
  return `${ui.href(`/visies/${visieId}/controleren`)}${vraag && `?${vraag}`}${anker && `#${anker}`}`;
}

export const filter = ({ soort, toon }: Blik) => ({ soort, toon });
export const blikVelden = (blik: Blik): Record<string, string> =>
  Object.fromEntries(
    Object.entries(blik).flatMap(([naam, waarde]) => (waarde === null ? [] : [[naam, String(waarde)]])),
  );

function regelInhoud(ui: Ui, data: ControleData, { deel, context }: Regel): Html {
  const gekozen = data.lijst.gekozen?.id === deel.id;
  const telling = data.perLijn.get(deel.id);
  const naam = deelNaam(ui, deel);
  const href = controleHref(ui, data.visie.id, { ...filter(data.blik), onderdeel: deel.id }, 'bron');
  return html`<div
    class="${classes('vb-boom__regel', gekozen && 'vb-boom__regel--gekozen', context && 'vb-boom__regel--context')}"
  >
    <a class="utrecht-link" href="${href}" ${gekozen ? html`aria-current="true"` : ''}>${naam}</a>
    <span class="vb-boom__staat"
      >${tag(ui.term(deel.soort))} ${context ? '' : zekerheidBadge(ui, deel)}
      ${telling ? html`<span class="vb-klein">${ui.t('controle.perLijn', telling)}</span>` : ''}
      ${
        data.mag && !context && !deel.bevestigd
          ? button({ label: ui.t('controle.klopt'), name: 'onderdeel', value: deel.id, hiddenText: naam, small: true })
          : ''
      }</span
    >
  </div>`;
}

/** The lines as lists within lists; a deeper line belongs to the one above it. */
function boom(ui: Ui, data: ControleData, regels: readonly Regel[], diepte = 0): Html {
  const kop = regels.flatMap((regel, index) => (regel.diepte <= diepte ? [index] : []));
  return html`<ul class="vb-boom">
    ${kop.map((van, index) => {
      const regel = regels[van];
      const kinderen = regels.slice(van + 1, kop[index + 1]);
      return regel
        ? html`<li>
            ${regelInhoud(ui, data, regel)}${kinderen.length > 0 ? boom(ui, data, kinderen, diepte + 1) : ''}
          </li>`
        : '';
    })}
  </ul>`;
}

function bladeren(ui: Ui, { visie, blik, lijst }: ControleData): Html {
  const naar = (pagina: number) => controleHref(ui, visie.id, { ...filter(blik), pagina }, 'lijst');
  return lijst.paginas === 1
    ? html``
    : pagination({
        ...(lijst.pagina > 1 && { previousHref: naar(lijst.pagina - 1) }),
        ...(lijst.pagina < lijst.paginas && { nextHref: naar(lijst.pagina + 1) }),
        texts: {
          label: ui.t('controle.bladeren'),
          previous: ui.t('algemeen.vorige'),
          next: ui.t('algemeen.volgende'),
          position: ui.t('controle.pagina', { n: lijst.pagina, van: lijst.paginas }),
        },
      });
}

function filters(ui: Ui, { visie, blik, perSoort }: ControleData): Html {
  const leeg = { kind: 'select', required: true } as const;
  return filterForm({
    action: controleHref(ui, visie.id, {}),
    label: ui.t('algemeen.filteren'),
    fields: [
      {
        ...leeg,
        name: 'soort',
        label: ui.t('onderdeel.soort'),
        value: blik.soort ?? '',
        options: onderdeelSoorten.flatMap((value) => {
          const n = perSoort.get(value) ?? 0;
          return n > 0 || value === blik.soort
            ? [{ value, label: `${hoofdletter(ui.term(value))} (${ui.getal(n)})` }]
            : [];
        }),
      },
      {
        ...leeg,
        name: 'toon',
        label: ui.t('controle.toon'),
        value: blik.toon ?? '',
        options: TOON.map((value) => ({ value, label: ui.t(`controle.toon.${value}`) })),
      },
    ],
    submit: ui.t('algemeen.filteren'),
    ...((blik.soort ?? blik.toon) !== null && {
      clear: { href: controleHref(ui, visie.id, {}, 'lijst'), label: ui.t('controle.toonAlles') },
    }),
    texts: { ...formTexts(ui), choose: ui.t('algemeen.alles') },
  });
}

/** The card with what was read: filters, the tree, and a page at a time. */
export function lijstKaart(ui: Ui, data: ControleData): Html {
  const { visie, blik, lijst, csrf } = data;
  const velden = {
    ...blikVelden({ ...blik, onderdeel: null }),
    pagina: String(lijst.pagina),
    versie: String(visie.versie),
  };
  const regels = boom(ui, data, lijst.regels);
  return card({
    id: 'lijst',
    title: ui.t('controle.gelezen', { n: ui.getal(lijst.totaal) }),
    body: html`${filters(ui, data)}
    ${
      lijst.totaal === 0
        ? emptyState({ title: ui.t(visie.onderdelen === 0 ? 'controle.nietsGelezen' : 'controle.geen') })
        : data.mag
          ? html`<form method="post" action="${ui.href(`/visies/${visie.id}/onderdelen/bevestigen`)}">
              ${csrfField(csrf)}${Object.entries(velden).map(([naam, waarde]) => html`<input type="hidden" name="${naam}" value="${waarde}" />`)}${regels}
            </form>`
          : regels
    }
    ${bladeren(ui, data)}
    ${
      data.mag
        ? buttonRow(
            linkButton({ label: ui.t('toevoegen.titel'), href: ui.href(`/visies/${visie.id}/toevoegen`) }),
            linkButton({ label: ui.t('weg.titel'), href: ui.href(`/visies/${visie.id}/weggehaald`), kind: 'subtle' }),
          )
        : ''
    }`,
  });
}
