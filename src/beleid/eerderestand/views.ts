// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { dayOf } from '../../platform/dates.ts';
import { card } from '../../platform/html/card.ts';
import type { Html } from '../../platform/html/html.ts';
import { timeline } from '../../platform/html/timeline.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { EerdereStand } from './queries.ts';
import { opvolgingToen, vensterToen } from './schema.ts';

/** What stood there before, until when, and who changed it; nothing when it never changed. */
export const eerderKaart = (ui: Ui, standen: readonly EerdereStand[], woorden: (inhoud: unknown) => string): Html =>
  standen.length === 0
    ? html``
    : card({
        id: 'eerder',
        title: ui.t('eerderestand.titel'),
        body: timeline({
          label: ui.t('eerderestand.titel'),
          items: standen.map(({ inhoud, op, wie }) => ({
            at: op,
            atText: ui.t('eerderestand.tot', { dag: ui.dag(dayOf(op)) }),
            title: woorden(inhoud),
            ...(wie !== null && { who: ui.t('eerderestand.door', { wie }) }),
          })),
        }),
      });

/** The days of a window as they stood, and where it was announced. */
export function vensterWoorden(ui: Ui, inhoud: unknown): string {
  const { kanaal, van, tot, vindplaats } = vensterToen.parse(inhoud);
  const dagen =
    van === null || tot === null
      ? ui.t('inspraak.viaCentrum')
      : ui.t('inspraak.vanTot', { van: ui.dag(van), tot: ui.dag(tot) });
  return [`${hoofdletter(ui.term(kanaal))}: ${dagen}`, vindplaats].filter(Boolean).join(', ');
}

/** Who saw to a motion or a promise, by when, and how far it was. */
export function opvolgingWoorden(ui: Ui, inhoud: unknown): string {
  const { status, eigenaar, deadline } = opvolgingToen.parse(inhoud);
  const dag = deadline === null ? '' : `${ui.t('opvolging.deadline')}: ${ui.dag(deadline)}`;
  return [hoofdletter(ui.tekst(status)), eigenaar, dag].filter(Boolean).join(', ');
}
