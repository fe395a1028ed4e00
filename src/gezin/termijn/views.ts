// SPDX-License-Identifier: EUPL-1.2
import { termBadge } from '../../platform/html/badge.ts';
import type { Html } from '../../platform/html/html.ts';
import { addDays, dayOf, elapsedBetween, startOfDay, type Day, type Instant } from '../../platform/dates.ts';
import type { Ui } from '../../taal/ui.ts';
import { laatsteDag, resterend, type Termijnen } from './rules.ts';

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
