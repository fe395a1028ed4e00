// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton, buttonRow, linkButton } from '../../../../platform/html/button.ts';
import { card, pageHead, sideBySide } from '../../../../platform/html/card.ts';
import type { Field } from '../../../../platform/html/field.ts';
import { form } from '../../../../platform/html/form.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { notice } from '../../../../platform/html/notice.ts';
import type { Typed } from '../../../../platform/http/route.ts';
import type { FieldError } from '../../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../../taal/formulier.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { bronVenster } from '../../bron/views.ts';
import { onderdeelSoorten, type GelezenOnderdeel } from '../../lezen/onderdeel/rules.ts';
import type { VisieRij } from '../../queries.ts';
import { bronVan, type Deel } from '../rules.ts';
import { EENHEDEN, OORDELEN } from '../schema.ts';
import { deelNaam, deelSamenvatting, zekerheidBadge } from '../views.ts';

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

function velden(ui: Ui, { deel, typed, visie }: BewerkData): Field[] {
  const { value } = invulling(typed);
  const los = (woorden: readonly string[], groep: string) =>
    woorden.map((woord) => ({ value: woord, label: ui.tekst(`${groep}.${woord}`) }));
  return [
    { kind: 'hidden', name: 'versie', value: String(visie.versie) },
    {
      kind: 'select',
      name: 'soort',
      label: ui.t('onderdeel.soort'),
      required: true,
      value: value('soort', deel.soort),
      options: opties(ui, onderdeelSoorten),
    },
    {
      kind: 'text',
      name: 'nummer',
      label: ui.t('onderdeel.nummer'),
      required: false,
      width: 'small',
      value: value('nummer', deel.nummer),
    },
    {
      kind: 'text',
      name: 'titel',
      label: ui.t('onderdeel.titel'),
      required: false,
      width: 'wide',
      value: value('titel', deel.titel),
    },
    {
      kind: 'textarea',
      name: 'tekst',
      label: ui.t('onderdeel.tekst'),
      hint: ui.t('onderdeel.tekstUitleg'),
      required: false,
      rows: 6,
      value: value('tekst', deel.tekst),
    },
    {
      kind: 'number',
      name: 'waarde',
      label: ui.t('onderdeel.waarde'),
      hint: ui.t('onderdeel.waardeUitleg'),
      required: false,
      value: value(
        'waarde',
        deel.waarde === null ? '' : String(deel.waarde).replace('.', ui.lang === 'nl' ? ',' : '.'),
      ),
    },
    {
      kind: 'select',
      name: 'eenheid',
      label: ui.t('onderdeel.eenheid'),
      required: false,
      value: value('eenheid', deel.eenheid),
      options: los(EENHEDEN, 'eenheid'),
    },
    {
      kind: 'number',
      name: 'jaar',
      label: ui.t('onderdeel.jaar'),
      required: false,
      value: value('jaar', deel.jaar === null ? '' : String(deel.jaar)),
    },
    {
      kind: 'select',
      name: 'oordeel',
      label: ui.t('onderdeel.oordeel'),
      hint: ui.t('onderdeel.oordeelUitleg'),
      required: false,
      value: value('oordeel', deel.oordeel),
      options: los(OORDELEN, 'oordeel'),
    },
  ];
}

const eigenFouten = (data: BewerkData, namen: readonly string[]) =>
  data.errors.filter(({ field }) => namen.includes(field));

const verbeterKaart = (ui: Ui, data: BewerkData): Html =>
  card({
    title: ui.t('onderdeel.verbeteren'),
    body: html`${data.verouderd ? html`${notice({ tone: 'attention', live: true, title: ui.t('fout.verouderdTekst') })}${deelSamenvatting(ui, data.deel)}` : ''}
    ${form({
      action: pad(ui, data, '/verbeteren'),
      csrf: data.csrf,
      fields: velden(ui, data),
      submit: { label: ui.t('onderdeel.bewaarEnBevestig') },
      beside: linkButton({
        label: ui.t('onderdeel.terugNaarControle'),
        href: `${ui.href(`/visies/${data.visie.id}/controleren`)}?onderdeel=${data.deel.id}#bron`,
        kind: 'subtle',
      }),
      errors: foutmeldingen(
        ui,
        eigenFouten(data, ['soort', 'nummer', 'titel', 'tekst', 'waarde', 'eenheid', 'jaar', 'oordeel']),
      ),
      texts: formTexts(ui),
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
      ? html`<p>
          ${actionButton({ action: pad(ui, data, '/samenvoegen'), csrf: data.csrf, hidden: { met: kant, ...versie(data) }, label: ui.t(`onderdeel.samenvoegen.${kant}`), small: true })}
          <span class="vb-bron">${ui.term(buur.soort)}: ${deelNaam(ui, buur)}</span>
        </p>`
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
    main: html`${verbeterKaart(ui, data)}
    ${card({ id: 'bron', accent: true, title: ui.t('bron.titel'), body: bronVenster(ui, brontekst, bronVan(deel)) })}`,
    aside: html`${plaatsKaart(ui, data)}${samenvoegKaart(ui, data)}${splitsKaart(ui, data)}${terugKaart(ui, data)}`,
  })}`;
};
