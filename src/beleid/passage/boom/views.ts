// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { tag } from '../../../platform/html/badge.ts';
import { actionButton, buttonRow, link, linkButton } from '../../../platform/html/button.ts';
import { card, grid, statTile } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import { heading, type HeadingLevel } from '../../../platform/html/heading.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { pagination } from '../../../platform/html/table.ts';
import type { FieldError } from '../../../platform/result.ts';
import { formTexts, foutmeldingen } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { Tekststuk } from '../begrip/rules.ts';
import type { PassageRij } from '../queries.ts';
import { adresVan, ankerVan } from '../rules.ts';
import {
  alineas,
  cijferWeergave,
  metBegrippen,
  passageHref,
  passageKop,
  passageLink,
  tekstHref,
  tekstkop,
} from '../views.ts';
import type { Tak } from './rules.ts';

type PassageTak = Tak<PassageRij>;

export interface TekstData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly bladzijden: readonly (readonly PassageTak[])[];
  /** Which of the parts is shown in full. */
  readonly bladzijde: number;
  readonly begrippen: (tekst: string) => readonly Tekststuk[];
  /** Open suggestions of each passage. */
  readonly suggesties: ReadonlyMap<string, number>;
  readonly tellingen: { readonly suggesties: number; readonly zonderEenvoudig: number; readonly zonderBron: number };
  readonly vervallen: readonly PassageRij[];
  readonly open: boolean;
  readonly magSchrijven: boolean;
  readonly errors: readonly FieldError[];
}

const niveau = (diepte: number): HeadingLevel => (diepte === 0 ? 2 : diepte === 1 ? 3 : 4);

function voet(ui: Ui, data: TekstData, passage: PassageRij): Html {
  const n = data.suggesties.get(passage.id) ?? 0;
  return html`<p class="vb-passage__voet">
    ${link({ label: adresVan(passage), href: passageHref(ui, data.traject, passage.id), hiddenText: ui.t('passage.openen') })}
    ${passage.soort === 'tekst' ? '' : tag(ui.term(passage.soort))}
    ${n === 0 ? '' : link({ label: ui.t('passage.suggestiesOpen', { n }), href: passageHref(ui, data.traject, passage.id, '#suggesties') })}
  </p>`;
}

function passageBlok(ui: Ui, data: TekstData, { passage, diepte }: PassageTak): Html {
  const { kop, begin } = passageKop(passage);
  return html`<section class="vb-passage vb-passage--${Math.min(diepte, 3)}" id="${ankerVan(passage)}" lang="nl">
    ${kop === '' ? '' : heading(niveau(diepte), kop)}
    ${alineas(passage.tekst, metBegrippen(ui, data.traject, data.begrippen, passage.adres), begin)}
    ${cijferWeergave(ui, passage)}${voet(ui, data, passage)}
  </section>`;
}

/** A part that is not shown in full: its titles, each at its own address. */
const inhoud = (ui: Ui, { traject }: TekstData, takken: readonly PassageTak[]): Html =>
  html`<ul class="vb-boom">
    ${takken.map(
      ({ passage, diepte }) =>
        html`<li class="vb-inspring--${Math.min(diepte, 3)}" id="${ankerVan(passage)}">
          ${passageLink(ui, traject, passage)}
        </li>`,
    )}
  </ul>`;

const deelHref = (ui: Ui, { traject }: TekstData, takken: readonly PassageTak[] | undefined): string | undefined => {
  const adres = takken?.[0]?.passage.adres;
  return adres === undefined ? undefined : `${tekstHref(ui, traject)}?vanaf=${adres}`;
};

function bladeren(ui: Ui, data: TekstData): Html {
  const vorige = deelHref(ui, data, data.bladzijden[data.bladzijde - 1]);
  const volgende = deelHref(ui, data, data.bladzijden[data.bladzijde + 1]);
  return pagination({
    ...(vorige !== undefined && { previousHref: vorige }),
    ...(volgende !== undefined && { nextHref: volgende }),
    texts: {
      label: ui.t('passage.bladeren'),
      previous: ui.t('passage.vorigDeel'),
      next: ui.t('passage.volgendDeel'),
      position: ui.t('passage.deelVan', { n: data.bladzijde + 1, totaal: data.bladzijden.length }),
    },
  });
}

const delen = (ui: Ui, data: TekstData): Html =>
  html`${data.bladzijden.map((takken, index) =>
    index === data.bladzijde
      ? html`${takken.map((tak) => passageBlok(ui, data, tak))}`
      : card({
          title: ui.t('passage.deelNummer', { n: index + 1 }),
          action: link({ label: ui.t('passage.toonDeel', { n: index + 1 }), href: deelHref(ui, data, takken) ?? '' }),
          body: inhoud(ui, data, takken),
        }),
  )}`;

/** Copies the goals of the previous vision, once more asked when there is text already. */
function overname(ui: Ui, data: TekstData, leeg: boolean): Html {
  const { traject, csrf } = data;
  if (!data.magSchrijven || !data.open || traject.vorige_visie_id === null) return html``;
  const action = tekstHref(ui, traject, '/overnemen');
  if (leeg)
    return card({
      title: ui.t('passage.overnemen'),
      body: html`<p>${ui.t('passage.overnemenUitleg')}</p>
        ${actionButton({ action, csrf, label: ui.t('passage.overnemen'), kind: 'primary' })}`,
    });
  return disclosure({
    summary: ui.t('passage.overnemen'),
    open: data.errors.length > 0,
    body: html`<p>${ui.t('passage.overnemenNogmaals')}</p>
      ${form({
        action,
        csrf,
        fields: [{ kind: 'checkbox', name: 'zeker', label: ui.t('passage.overnemenZeker'), required: true }],
        submit: { label: ui.t('passage.overnemen'), kind: 'secondary' },
        errors: foutmeldingen(ui, data.errors),
        texts: formTexts(ui),
      })}`,
  });
}

const vervallenLijst = (ui: Ui, { traject, vervallen }: TekstData): Html =>
  vervallen.length === 0
    ? html``
    : disclosure({
        summary: ui.t('passage.vervallenLijst', { n: vervallen.length }),
        body: html`<ul>
          ${vervallen.map((passage) => html`<li id="${ankerVan(passage)}">${passageLink(ui, traject, passage)}: ${passage.reden}</li>`)}
        </ul>`,
      });

function tegels(ui: Ui, { traject, tellingen }: TekstData): Html {
  const tegel = (value: number, key: 'suggesties' | 'zonderEenvoudig' | 'zonderBron', deel: string) =>
    statTile({ value, label: ui.t(`passage.tegel.${key}`), href: tekstHref(ui, traject, deel) });
  return grid('tiles', [
    tegel(tellingen.suggesties, 'suggesties', '/suggesties'),
    tegel(tellingen.zonderEenvoudig, 'zonderEenvoudig', '/eenvoudig'),
    tegel(tellingen.zonderBron, 'zonderBron', '/cijfers'),
  ]);
}

/** The text that is worked on: a tree of passages that each keep their address. */
export function tekstPagina(ui: Ui, data: TekstData): Html {
  const { traject, open, magSchrijven } = data;
  const leeg = (data.bladzijden[0] ?? []).length === 0;
  return html`${tekstkop(ui, traject, {
    deel: '',
    titel: ui.t('visietraject.tekst'),
    intro: ui.t('passage.intro'),
    ...(magSchrijven &&
      open && {
        actions: buttonRow(
          linkButton({ label: ui.t('passage.toevoegen'), href: tekstHref(ui, traject, '/nieuw'), kind: 'primary' }),
        ),
      }),
  })}
  ${open ? '' : notice({ tone: 'info', title: ui.t('passage.dicht', { fase: hoofdletter(ui.tekst(traject.status)) }) })}
  ${leeg ? emptyState({ title: ui.t('passage.leeg'), body: ui.t('passage.leegUitleg') }) : tegels(ui, data)}
  ${leeg ? overname(ui, data, true) : ''}
  ${bladeren(ui, data)}${leeg ? '' : html`<div class="vb-lezen">${delen(ui, data)}</div>`}${bladeren(ui, data)}
  ${vervallenLijst(ui, data)}${leeg ? '' : overname(ui, data, false)}`;
}
