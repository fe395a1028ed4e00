// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card } from '../../../../platform/html/card.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { summaryList } from '../../../../platform/html/summary.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import { correctieFormulier, verwijderKaart, type FormulierData } from '../../../correctie/views.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import { trajectkop } from '../../../visietraject/views.ts';
import type { Partij } from '../../queries.ts';
import { partijNaam, partijVelden } from '../views.ts';

export interface PartijcorrectieData extends FormulierData {
  readonly traject: TrajectRij;
  readonly partij: Partij;
  readonly terugNaar: string;
}

const kop = (ui: Ui, { traject, partij }: PartijcorrectieData, titel: string, intro?: string): Html =>
  trajectkop(ui, traject, {
    deel: 'participatie',
    titel: `${titel}: ${partijNaam(ui, partij)}`,
    ...(intro !== undefined && { intro }),
  });

/** What a party is, to correct. */
export const partijVerbeterPagina = (ui: Ui, data: PartijcorrectieData): Html =>
  html`${kop(ui, data, ui.t('participatie.verbeterPartij'))}
  ${correctieFormulier(ui, data, data.terugNaar, (value) => partijVelden(ui, value, data.partij))}`;

/** Asks once more before a party goes. */
export const partijVerwijderPagina = (
  ui: Ui,
  data: PartijcorrectieData & { readonly waaromNiet: string | undefined },
): Html =>
  html`${kop(ui, data, ui.t('participatie.verwijderPartij'), ui.t('participatie.verwijderPartijUitleg'))}
  ${verwijderKaart(ui, {
    ...data,
    wat: card({
      body: summaryList({
        rows: [
          { label: ui.t('participatie.soort'), value: hoofdletter(ui.term(data.partij.soort)) },
          {
            label: ui.t('participatie.waar'),
            value:
              data.partij.fasen.map(({ fase }) => hoofdletter(ui.term(fase))).join(', ') ||
              ui.t('algemeen.nietIngevuld'),
          },
        ],
      }),
    }),
  })}`;
