// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton, buttonRow } from '../../../../platform/html/button.ts';
import { card, pageHead, sideBySide } from '../../../../platform/html/card.ts';
import { form } from '../../../../platform/html/form.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { notice } from '../../../../platform/html/notice.ts';
import type { Typed } from '../../../../platform/http/route.ts';
import type { FieldError } from '../../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling } from '../../../../taal/formulier.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { bronVenster } from '../../bron/views.ts';
import type { GelezenOnderdeel } from '../../lezen/onderdeel/rules.ts';
import type { VisieRij } from '../../queries.ts';
import { bronVan, type Deel } from '../rules.ts';
import { deelNaam, deelSamenvatting, zekerheidBadge } from '../views.ts';
import { verbeterFormulierWeergave } from './formulier/views.ts';

export interface BewerkData {
  readonly csrf: string;
  readonly visie: VisieRij;
  readonly deel: Deel;
  readonly boven: Deel | undefined;
  readonly onder: Deel | undefined;
  /** Where this onderdeel may hang, in the order of the tree. */
  readonly ouders: readonly { readonly deel: Deel; readonly diepte: number }[];
  readonly brontekst: string;
  /** What was read, when it is otherwise now. */
  readonly toen: GelezenOnderdeel | undefined;
  readonly letterlijk: boolean;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
  /** Someone else changed the vision since the form was opened. */
  readonly verouderd: boolean;
}

const pad = (ui: Ui, { visie, deel }: BewerkData, actie = '') =>
  ui.href(`/visies/${visie.id}/onderdelen/${deel.id}${actie}`);
const versie = ({ visie }: BewerkData) => ({ versie: String(visie.versie) });

const eigenFouten = (data: BewerkData, namen: readonly string[]) =>
  data.errors.filter(({ field }) => namen.includes(field));

const verbeterKaart = (ui: Ui, data: BewerkData): Html =>
  card({
    title: ui.t('onderdeel.verbeteren'),
    body: html`${data.verouderd ? html`${notice({ tone: 'attention', live: true, title: ui.t('fout.verouderdTekst') })}${deelSamenvatting(ui, data.deel)}` : ''}
    ${verbeterFormulierWeergave(ui, {
      action: pad(ui, data, '/verbeteren'),
      terug: `${ui.href(`/visies/${data.visie.id}/controleren`)}?onderdeel=${data.deel.id}#bron`,
      csrf: data.csrf,
      versie: data.visie.versie,
      deel: data.deel,
      typed: data.typed,
      errors: data.errors,
    })}`,
  });

function plaatsKaart(ui: Ui, data: BewerkData): Html {
  const schuif = (naar: 'omhoog' | 'omlaag') =>
    actionButton({
      action: pad(ui, data, '/verplaatsen'),
      csrf: data.csrf,
      hidden: { naar, ...versie(data) },
      label: ui.t(`onderdeel.${naar}`),
      small: true,
    });
  const options = data.ouders.map(({ deel, diepte }) => ({
    value: deel.id,
    label: `${'– '.repeat(diepte)}${ui.term(deel.soort)}: ${deelNaam(ui, deel).slice(0, 70)}`,
  }));
  return card({
    title: ui.t('onderdeel.plaats'),
    body: html`${buttonRow(data.boven ? schuif('omhoog') : html``, data.onder ? schuif('omlaag') : html``)}
    ${form({
      action: pad(ui, data, '/verplaatsen'),
      csrf: data.csrf,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(data.visie.versie) },
        { kind: 'hidden', name: 'naar', value: 'ouder' },
        {
          kind: 'select',
          name: 'ouder',
          label: ui.t('onderdeel.ouder'),
          required: true,
          value: data.deel.ouder_id ?? '',
          options,
        },
      ],
      submit: { label: ui.t('onderdeel.verplaatsen'), kind: 'secondary' },
      errors: foutmeldingen(ui, eigenFouten(data, ['ouder'])),
      texts: { ...formTexts(ui), choose: ui.t('onderdeel.bovenaan') },
    })}`,
  });
}

function samenvoegKaart(ui: Ui, data: BewerkData): Html {
  const met = (buur: Deel | undefined, kant: 'boven' | 'onder') =>
    buur
      ? html`<div>
          ${actionButton({ action: pad(ui, data, '/samenvoegen'), csrf: data.csrf, hidden: { met: kant, ...versie(data) }, label: ui.t(`onderdeel.samenvoegen.${kant}`), small: true })}
          <span class="vb-bron">${ui.term(buur.soort)}: ${deelNaam(ui, buur)}</span>
        </div>`
      : '';
  return card({
    title: ui.t('onderdeel.samenvoegen'),
    body: html`${data.boven || data.onder ? '' : html`<p>${ui.t('onderdeel.geenBuren')}</p>`}${met(data.boven, 'boven')}${met(data.onder, 'onder')}`,
  });
}

const splitsKaart = (ui: Ui, data: BewerkData): Html =>
  card({
    title: ui.t('onderdeel.splitsen'),
    body: form({
      action: pad(ui, data, '/splitsen'),
      csrf: data.csrf,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(data.visie.versie) },
        {
          kind: 'text',
          name: 'vanaf',
          label: ui.t('onderdeel.splitsVanaf'),
          hint: ui.t('onderdeel.splitsUitleg'),
          required: true,
          value: invulling(data.typed).value('vanaf'),
        },
      ],
      submit: { label: ui.t('onderdeel.splitsen'), kind: 'secondary' },
      errors: foutmeldingen(ui, eigenFouten(data, ['vanaf'])),
      texts: formTexts(ui),
    }),
  });

function terugKaart(ui: Ui, data: BewerkData): Html {
  const herstel = data.toen
    ? html`<p>${ui.t('onderdeel.wasGelezen')}</p>
        <blockquote class="vb-tekst" lang="nl">
          <p><strong>${data.toen.titel}</strong></p>
          <p>${data.toen.tekst}</p>
        </blockquote>
        ${actionButton({ action: pad(ui, data, '/herstellen'), csrf: data.csrf, hidden: versie(data), label: ui.t('onderdeel.herstellen'), small: true })}`
    : html``;
  return card({
    title: ui.t('onderdeel.terugOfWeg'),
    body: html`${herstel}
      <p>${ui.t('onderdeel.weghaalUitleg')}</p>
      ${actionButton({ action: pad(ui, data, '/weghalen'), csrf: data.csrf, hidden: versie(data), label: ui.t('onderdeel.weghalen'), kind: 'danger', small: true })}`,
  });
}

/** One onderdeel beside its passage: correct, move, merge, split, bring back or remove. */
export const bewerkPagina = (ui: Ui, data: BewerkData): Html => {
  const { deel, letterlijk, brontekst } = data;
  return html`${pageHead({
    over: data.visie.titel || ui.t('visie.zonderTitel'),
    title: deelNaam(ui, deel),
    badges: [zekerheidBadge(ui, deel)],
  })}
  ${letterlijk ? '' : notice({ tone: 'info', title: ui.t('onderdeel.nietLetterlijk') })}
  ${sideBySide({
    main: verbeterKaart(ui, data),
    aside: html`${card({ id: 'bron', accent: true, title: ui.t('bron.titel'), body: bronVenster(ui, brontekst, bronVan(deel), 250) })}
    ${plaatsKaart(ui, data)}${samenvoegKaart(ui, data)}${splitsKaart(ui, data)}${terugKaart(ui, data)}`,
  })}`;
};
