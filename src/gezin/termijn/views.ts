// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, termBadge } from '../../platform/html/badge.ts';
import { linkButton } from '../../platform/html/button.ts';
import { card, pageHead, prose } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { summaryList } from '../../platform/html/summary.ts';
import { timeline } from '../../platform/html/timeline.ts';
import type { Typed } from '../../platform/http/route.ts';
import type { FieldError } from '../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../taal/formulier.ts';
import { addDays, dayOf, elapsedBetween, startOfDay, type Day, type Instant } from '../../platform/dates.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { mutatiesVan, vindTermijn } from './queries.ts';
import { laatsteDag, padVan, REDENEN, resterend, type Duur, type Termijn, type Termijnen } from './rules.ts';

/** What is left of a term in plain words: red when it passed, amber on the last two days. */
export function termijnBadge(ui: Ui, nu: Instant, grens: Instant, { vrijeDagen }: Pick<Termijnen, 'vrijeDagen'>): Html {
  const einde = laatsteDag(grens);
  const over = resterend(dayOf(nu), einde, vrijeDagen);
  const n = Math.abs(over);
  const laat = elapsedBetween(grens, nu) >= 0;
  const label = laat
    ? over >= 0
      ? ui.t('termijn.voorbij')
      : ui.t(n === 1 ? 'termijn.teLaatEen' : 'termijn.teLaat', { n })
    : over <= 0
      ? ui.t('termijn.vandaag')
      : ui.t(over === 1 ? 'termijn.overEen' : 'termijn.over', { n: over });
  const tone = laat ? 'danger' : over <= 2 ? 'attention' : 'neutral';
  return termBadge({ label, tone, date: einde, dateText: opDeKlok(grens) ? ui.moment(grens) : ui.dag(einde) });
}

/** A term that ends in the middle of a day is counted by the clock. */
const opDeKlok = (grens: Instant): boolean => startOfDay(dayOf(grens)) !== grens;

/** As termijnBadge, for a planned day without a term of its own. */
export const dagBadge = (ui: Ui, nu: Instant, dag: Day, regels: Pick<Termijnen, 'vrijeDagen'>): Html =>
  termijnBadge(ui, nu, startOfDay(addDays(dag, 1)), regels);

type Termijnregel = NonNullable<Awaited<ReturnType<typeof vindTermijn>>>;
type Mutatie = Awaited<ReturnType<typeof mutatiesVan>>[number];

export interface TermijnData {
  readonly csrf: string;
  readonly nu: Instant;
  readonly rij: Termijnregel;
  readonly duur: Termijn;
  readonly mutaties: readonly Mutatie[];
  readonly termijnen: Termijnen;
  /** Whether the actor's organisation is the one that must meet it. */
  readonly eigen: boolean;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
  /** The form that came back with errors. */
  readonly waar: string | undefined;
}

const duurTekst = (ui: Ui, { aantal, wijze }: Duur): string => `${aantal} ${ui.term(wijze)}`;

type Verandering = 'opschorten' | 'hervatten' | 'verlengen' | 'verklaren';

function veranderFormulier(ui: Ui, data: TermijnData, stap: Verandering, titel: string): Html {
  const { rij, waar, errors } = data;
  const { value } = invulling(waar === stap ? data.typed : undefined);
  return card({
    id: stap,
    title: titel,
    body: form({
      action: ui.href(`/termijnen/${rij.id}/${stap}`),
      csrf: data.csrf,
      scope: stap,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(rij.versie) },
        ...(stap === 'verklaren'
          ? [
              {
                kind: 'radio',
                name: 'reden',
                label: ui.t('register.reden'),
                required: true,
                value: value('reden', rij.reden),
                options: opties(ui, REDENEN),
              } satisfies Field,
            ]
          : []),
        {
          kind: 'textarea',
          name: 'grond',
          label: ui.t(stap === 'verklaren' ? 'termijn.toelichting' : 'termijn.grond'),
          required: stap !== 'verklaren',
          rows: 3,
          value: value('grond'),
        },
      ],
      submit: { label: titel, kind: 'secondary' },
      errors: waar === stap ? foutmeldingen(ui, errors) : [],
      texts: formTexts(ui),
    }),
  });
}

/** What can be done to this term now. */
function veranderingen(ui: Ui, data: TermijnData): Html[] {
  const { rij, duur, eigen, nu } = data;
  if (!eigen) return [];
  const laat = elapsedBetween(rij.te_laat_vanaf, rij.afgerond_op ?? nu) >= 0 && rij.status !== 'vervallen';
  return [
    ...(laat ? [veranderFormulier(ui, data, 'verklaren', ui.t('termijn.verklaren'))] : []),
    ...(rij.status === 'loopt' && duur.verlenging
      ? [veranderFormulier(ui, data, 'verlengen', ui.t('termijn.verlengen', { duur: duurTekst(ui, duur.verlenging) }))]
      : []),
    ...(rij.status === 'loopt' && duur.opschortbaar
      ? [veranderFormulier(ui, data, 'opschorten', ui.t('termijn.opschorten'))]
      : []),
    ...(rij.status === 'opgeschort' ? [veranderFormulier(ui, data, 'hervatten', ui.t('termijn.hervatten'))] : []),
  ];
}

/** One term: what it is about, when it ends, what moved it and what can be done. */
export function termijnPagina(ui: Ui, data: TermijnData): Html {
  const { rij, nu, termijnen, mutaties } = data;
  const open = rij.status === 'loopt';
  return html`${pageHead({
    title: ui.t('termijn.een', { soort: hoofdletter(ui.tekst(rij.soort)), kenmerk: rij.kenmerk }),
    badges: [statusBadge({ label: ui.term(rij.status), tone: rij.status === 'afgerond' ? 'good' : 'info' })],
    actions: linkButton({ label: ui.t('termijn.naarOnderwerp'), href: ui.href(padVan(rij)) }),
  })}
  ${card({
    body: summaryList({
      rows: [
        {
          label: ui.t('termijn.verantwoordelijk'),
          value: rij.medewerker ? `${rij.medewerker}, ${rij.organisatie}` : rij.organisatie,
        },
        { label: ui.t('termijn.begonnen'), value: ui.moment(rij.begonnen_op) },
        { label: ui.t('termijn.duur'), value: duurTekst(ui, data.duur) },
        {
          label: ui.t('termijn.uiterlijk'),
          value: open ? termijnBadge(ui, nu, rij.te_laat_vanaf, termijnen) : ui.dag(laatsteDag(rij.te_laat_vanaf)),
        },
        ...(rij.afgerond_op ? [{ label: ui.t('termijn.afgerondOp'), value: ui.moment(rij.afgerond_op) }] : []),
        ...(rij.reden ? [{ label: ui.t('register.reden'), value: hoofdletter(ui.tekst(rij.reden)) }] : []),
      ],
    }),
  })}
  ${veranderingen(ui, data)}
  ${card({
    id: 'geschiedenis',
    title: ui.t('termijn.geschiedenis'),
    body:
      mutaties.length === 0
        ? prose(ui.t('termijn.geenGeschiedenis'))
        : timeline({
            label: ui.t('termijn.geschiedenis'),
            items: mutaties.map(({ op, soort, naam, grond, te_laat_vanaf }) => ({
              at: op,
              atText: ui.moment(op),
              title: `${ui.tekst(`termijn.${soort}`)}. ${ui.t('termijn.nieuwEinde', { dag: ui.dag(laatsteDag(te_laat_vanaf)) })}`,
              ...(naam && { who: naam }),
              ...(grond && { body: grond }),
            })),
          }),
  })}`;
}
