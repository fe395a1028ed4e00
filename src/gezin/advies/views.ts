// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Instant } from '../../platform/dates.ts';
import { statusBadge } from '../../platform/html/badge.ts';
import { actionButton, link } from '../../platform/html/button.ts';
import { card, pageHead, prose, sideBySide } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { summaryList } from '../../platform/html/summary.ts';
import { formTexts, foutmeldingen, invulling } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import { geadviseerdVelden, vragerVelden, type Ingevuld } from './formulier/views.ts';
import type { AdviesRij, Contact } from './queries.ts';
import { leeftijd, type AdviesStatus } from './rules.ts';

export interface AdviesData extends Ingevuld {
  readonly advies: AdviesRij;
  readonly contacten: readonly Contact[];
  readonly nu: Instant;
}

export const TOON = { lopend: 'info', afgesloten: 'good', omgezetInMelding: 'neutral' } as const satisfies Record<
  AdviesStatus,
  string
>;

/** One form of the page: only the errors of its own fields, so that forms beside each other stay apart. */
function deelFormulier(
  ui: Ui,
  { csrf, errors, advies }: AdviesData,
  pad: 'contact' | 'afsluiten' | 'toestemming' | 'omzetten',
  velden: readonly (Field | Html)[],
  knop: string,
): Html {
  const namen = new Set(velden.flatMap((veld) => (typeof veld === 'object' && 'name' in veld ? [veld.name] : [])));
  return form({
    action: ui.href(`/adviezen/${advies.id}/${pad}`),
    csrf,
    scope: pad,
    fields: velden,
    submit: { label: knop, kind: pad === 'contact' ? 'primary' : 'secondary' },
    errors: foutmeldingen(
      ui,
      errors.filter(({ field }) => namen.has(field)),
    ),
    texts: formTexts(ui),
  });
}

const vinkje = (name: string, label: string, data: AdviesData): Field => ({
  kind: 'checkbox',
  name,
  label,
  required: true,
  checked: invulling(data.typed).checked(name),
});

function vragerKaart(ui: Ui, data: AdviesData): Html {
  const { advies, csrf } = data;
  const moment = (op: Instant | null) => (op ? ui.moment(op) : '');
  const bewaard = advies.toestemming_op !== null && advies.ingetrokken_op === null;
  const rijen = [
    ...(bewaard
      ? [
          { label: ui.t('advies.naam'), value: advies.naam ?? '' },
          { label: ui.t('advies.bereikbaar'), value: advies.bereikbaar ?? '' },
        ]
      : []),
    ...(advies.toestemming_op ? [{ label: ui.t('advies.toestemmingOp'), value: moment(advies.toestemming_op) }] : []),
    ...(advies.ingetrokken_op ? [{ label: ui.t('advies.ingetrokkenOp'), value: moment(advies.ingetrokken_op) }] : []),
  ];
  const intrekken = actionButton({
    action: ui.href(`/adviezen/${advies.id}/toestemming-intrekken`),
    csrf,
    label: ui.t('advies.intrekken'),
    kind: 'secondary',
  });
  const vragen = deelFormulier(ui, data, 'toestemming', vragerVelden(ui, data), ui.t('advies.bewaarVrager'));
  return card({
    id: 'vrager',
    title: ui.t('advies.vrager'),
    body: html`${prose(ui.t('advies.vragerUitleg'))}
    ${rijen.length > 0 ? summaryList({ rows: rijen, dense: true }) : prose(ui.t('advies.geenVrager'))}
    ${bewaard ? intrekken : advies.status === 'lopend' ? vragen : ''}`,
  });
}

const stappen = (ui: Ui, data: AdviesData): Html =>
  html`${card({
    id: 'afsluiten',
    title: ui.t('advies.afsluiten'),
    body: deelFormulier(
      ui,
      data,
      'afsluiten',
      [vinkje('metVrager', ui.t('advies.metVrager'), data)],
      ui.t('advies.afsluiten'),
    ),
  })}
  ${card({
    id: 'omzetten',
    title: ui.t('advies.omzetten'),
    body: html`${prose(ui.t('advies.omzettenUitleg'))}
    ${deelFormulier(ui, data, 'omzetten', [vinkje('kiest', ui.t('advies.kiest'), data)], ui.t('advies.omzetten'))}`,
  })}`;

const contactLijst = (ui: Ui, contacten: readonly Contact[]): Html =>
  html`<ol class="vb-lijstje">
    ${contacten.map(
      ({ op, door, geadviseerd }) =>
        html`<li>
          <strong>${ui.moment(op)}, ${door}</strong>
          <p class="vb-letterlijk">${geadviseerd}</p>
        </li>`,
    )}
  </ol>`;

/** One advies: what was asked and advised, the asker as far as there is consent, and how it can end. */
export function adviesPagina(ui: Ui, data: AdviesData): Html {
  const { advies, contacten, nu } = data;
  const lopend = advies.status === 'lopend';
  const woorden = (lijst: readonly string[]) => lijst.map((woord) => ui.tekst(woord)).join(', ');
  const feiten = summaryList({
    dense: true,
    rows: [
      { label: hoofdletter(ui.term('hoedanigheid')), value: ui.tekst(advies.hoedanigheid) },
      { label: ui.t('advies.aanleidingen'), value: woorden(advies.aanleidingen) },
      { label: ui.t('advies.aarden'), value: woorden(advies.aarden) },
      { label: hoofdletter(ui.term('kanaal')), value: ui.term(advies.kanaal) },
      { label: ui.t('advies.begonnenOp'), value: ui.moment(advies.begonnen_op) },
      { label: ui.t('advies.door'), value: advies.door },
      { label: ui.t('advies.leeftijd'), value: String(leeftijd(advies.begonnen_op, advies.afgesloten_op, nu)) },
      ...(advies.afgesloten_op ? [{ label: ui.t('advies.afgeslotenOp'), value: ui.moment(advies.afgesloten_op) }] : []),
      ...(advies.melding_nummer ? [{ label: ui.t('advies.werdMelding'), value: advies.melding_nummer }] : []),
    ],
  });
  const gesprekken = html`${contactLijst(ui, contacten)}
  ${lopend ? deelFormulier(ui, data, 'contact', geadviseerdVelden(ui, data), ui.t('advies.contactToevoegen')) : ''}`;
  return html`${pageHead({
      title: ui.t('advies.titel', { nummer: advies.nummer }),
      badges: [statusBadge({ label: ui.term(advies.status), tone: TOON[advies.status] })],
    })}
    ${sideBySide({
      main: html`${card({ body: feiten })}
      ${card({ id: 'contacten', title: ui.t('advies.contacten'), body: gesprekken })}`,
      aside: html`${vragerKaart(ui, data)} ${lopend ? stappen(ui, data) : ''}`,
    })}
    <p>${link({ label: ui.t('advies.lijst'), href: ui.href('/adviezen') })}</p>`;
}
