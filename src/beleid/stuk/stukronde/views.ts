// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card } from '../../../platform/html/card.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Trajectgemeente } from '../../visietraject/queries.ts';
import type { StukRij } from '../queries.ts';
import { isStuksoort, NOTA } from '../rules.ts';
import type { RondeRij, StukfoutRij } from './queries.ts';

/** What came out of a round. */
export interface Uitkomst {
  readonly ronde: RondeRij | undefined;
  readonly fouten: readonly StukfoutRij[];
  readonly gemeenten: readonly Trajectgemeente[];
  readonly stukken: readonly StukRij[];
}

export const soortNaam = (ui: Ui, soort: string): string =>
  soort === NOTA ? ui.t('stuk.soort.nota') : isStuksoort(soort) ? ui.t(`stuk.soort.${soort}`) : soort;

/** What failed in a round that is ready, or that nothing did. */
export function foutenKaart(ui: Ui, { ronde, fouten }: Uitkomst): Html {
  if (ronde?.status !== 'klaar') return html``;
  if (fouten.length === 0) return notice({ tone: 'good', title: ui.t('stukken.klaar'), live: true });
  return card({
    id: 'fouten',
    title: ui.t('stukken.fouten'),
    body: dataTable<StukfoutRij>({
      id: 'foutenlijst',
      caption: ui.t('stukken.fouten'),
      captionHidden: true,
      narrow: 'stack',
      columns: [
        { key: 'gemeente', label: ui.t('stukken.gemeente'), kind: 'header', cell: (rij) => rij.gemeente ?? '' },
        { key: 'stuk', label: ui.t('stukken.wat'), cell: (rij) => soortNaam(ui, rij.soort) },
        { key: 'reden', label: ui.t('stukken.reden'), cell: (rij) => ui.tekst(rij.code) },
      ],
      rows: fouten,
    }),
  });
}

/** Papers of which the PDF shows a mark for signs that no typeface has; the Word document holds them. */
export function beeldKaart(ui: Ui, { gemeenten, stukken }: Uitkomst): Html | string {
  const onleesbaar = stukken.filter(({ tekens_zonder_beeld: n }) => n > 0);
  const naam = (code: string | null) => gemeenten.find((lid) => lid.code === code)?.naam;
  return onleesbaar.length === 0
    ? ''
    : notice({
        tone: 'attention',
        title: ui.t('stukken.zonderBeeld'),
        body: html`<p>${ui.t('stukken.zonderBeeldUitleg')}</p>
          <ul>
            ${onleesbaar.map(
              ({ gemeente_code: code, soort, tekens_zonder_beeld: n }) =>
                html`<li>${[naam(code), soortNaam(ui, soort)].filter(Boolean).join(', ')}: ${ui.getal(n)}</li>`,
            )}
          </ul>`,
      });
}
