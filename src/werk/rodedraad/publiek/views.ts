// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../platform/html/button.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { dayOf } from '../../../platform/dates.ts';
import type { Reeks } from '../../../meten/indicator/rules.ts';
import { opmaakVak, periodeNaam, reeksNaam } from '../../../meten/indicator/weergave/rules.ts';
import { isVoorlopig } from '../../../meten/publicatie/rules.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { Draad } from '../queries.ts';

/** How many quarters of what was published stand on the page of a goal; the public page has them all. */
const KWARTALEN = 5;

/** What everyone outside can see of this goal, and since when. */
export function gepubliceerd(ui: Ui, { publicatie, doel }: Draad, gebied: string): Html {
  const reeksen = doel.indicatoren.flatMap((indicator) => indicator.reeksen);
  const buiten = publicatie?.cijfers.filter((cijfer) => cijfer.gebied === gebied) ?? [];
  if (!publicatie || !reeksen.some(({ sleutel }) => buiten.some(({ indicator }) => indicator === sleutel)))
    return emptyState({ title: ui.t('rodedraad.nietGepubliceerd') });
  const dag = dayOf(publicatie.op);
  return html`<p>${ui.t('rodedraad.gepubliceerdOp', { dag: ui.dag(dag) })}</p>
    ${dataTable<Reeks>({
      id: 'publiek',
      caption: ui.t('rodedraad.gepubliceerd'),
      captionHidden: true,
      rows: reeksen,
      columns: [
        {
          key: 'naam',
          label: hoofdletter(ui.term('indicator')),
          kind: 'header',
          cell: (reeks) => reeksNaam(ui, reeks),
        },
        ...publicatie.kwartalen.slice(-KWARTALEN).map((kwartaal) => ({
          key: kwartaal,
          label: `${periodeNaam(ui, kwartaal)}${isVoorlopig(kwartaal, dag) ? '*' : ''}`,
          kind: 'number' as const,
          cell: ({ sleutel, eenheid }: Reeks) =>
            opmaakVak(
              ui,
              eenheid,
              buiten.find((cijfer) => cijfer.indicator === sleutel && cijfer.kwartaal === kwartaal)?.waarde ?? '.',
            ),
        })),
      ],
    })}
    <p>* = ${ui.t('openbaar.voorlopig')}. . = ${ui.t('indicator.verborgen')}.</p>
    <p>${link({ label: ui.t('rodedraad.openbaar'), href: ui.href('/') })}</p>`;
}
