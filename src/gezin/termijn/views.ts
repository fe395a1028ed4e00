// SPDX-License-Identifier: EUPL-1.2
import { termBadge } from '../../platform/html/badge.ts';
import type { Html } from '../../platform/html/html.ts';
import type { Day } from '../../platform/dates.ts';
import type { Ui } from '../../taal/ui.ts';
import { resterend, type Termijnen } from './rules.ts';

/** What is left of a term in plain words: red when it passed, amber on the last two days. */
export function termijnBadge(ui: Ui, vandaag: Day, einde: Day, { vrijeDagen }: Pick<Termijnen, 'vrijeDagen'>): Html {
  const over = resterend(vandaag, einde, vrijeDagen);
  const n = Math.abs(over);
  const laat = einde < vandaag;
  const label = laat
    ? n === 0
      ? ui.t('termijn.voorbij')
      : ui.t(n === 1 ? 'termijn.teLaatEen' : 'termijn.teLaat', { n })
    : over === 0
      ? ui.t('termijn.vandaag')
      : ui.t(over === 1 ? 'termijn.overEen' : 'termijn.over', { n: over });
  const tone = laat ? 'danger' : over <= 2 ? 'attention' : 'neutral';
  return termBadge({ label, tone, date: einde, dateText: ui.dag(einde) });
}
