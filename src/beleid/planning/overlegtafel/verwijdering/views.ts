// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card } from '../../../../platform/html/card.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { summaryList } from '../../../../platform/html/summary.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { verwijderKaart, type FormulierData } from '../../../correctie/views.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import { trajectkop } from '../../../visietraject/views.ts';
import { orgaannaam } from '../../gevolg/views.ts';
import type { Tafel } from '../views.ts';

export interface TafelverwijderingData extends FormulierData {
  readonly traject: TrajectRij;
  readonly tafel: Tafel;
  readonly waaromNiet: string | undefined;
  readonly terugNaar: string;
}

/** Asks once more before a table goes. */
export const tafelVerwijderPagina = (ui: Ui, data: TafelverwijderingData): Html =>
  html`${trajectkop(ui, data.traject, {
    deel: 'planning',
    titel: `${ui.t('planning.verwijderTafel')}: ${data.tafel.naam}`,
    intro: ui.t('planning.verwijderTafelUitleg'),
  })}
  ${verwijderKaart(ui, {
    ...data,
    wat: card({
      body: summaryList({
        rows: [
          { label: ui.t('planning.orgaan'), value: orgaannaam(ui, data.tafel.orgaan) },
          { label: ui.t('planning.datums'), value: ui.getal(data.tafel.dagen.length) },
        ],
      }),
    }),
  })}`;
