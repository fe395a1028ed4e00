// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card } from '../../../../platform/html/card.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { summaryList } from '../../../../platform/html/summary.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import { verwijderKaart, type FormulierData } from '../../../correctie/views.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import { dagOf, trajectkop } from '../../../visietraject/views.ts';
import type { RoutestapRij } from '../../queries.ts';

export interface StapverwijderingData extends FormulierData {
  readonly traject: TrajectRij;
  readonly stap: RoutestapRij;
  readonly waaromNiet: string | undefined;
  readonly terugNaar: string;
}

/** Asks once more before a step goes from a route. */
export const stapVerwijderPagina = (ui: Ui, data: StapverwijderingData): Html => {
  const { traject, stap } = data;
  return html`${trajectkop(ui, traject, {
    deel: 'regiobord',
    titel: `${ui.t('routestap.verwijder')}: ${ui.t('routestap.titel', { orgaan: hoofdletter(ui.term(stap.orgaan)), gemeente: stap.gemeente })}`,
    intro: ui.t('routestap.verwijderUitleg'),
  })}
  ${verwijderKaart(ui, {
    ...data,
    wat: card({
      body: summaryList({
        rows: [
          { label: ui.t('gemeenteroute.orgaan'), value: hoofdletter(ui.term(stap.orgaan)) },
          { label: ui.t('gemeenteroute.rol'), value: hoofdletter(ui.term(stap.rol)) },
          { label: ui.t('gemeenteroute.gepland'), value: dagOf(ui, stap.gepland) },
          ...(stap.tafel === null ? [] : [{ label: ui.t('gemeenteroute.tafel'), value: stap.tafel }]),
        ],
      }),
    }),
  })}`;
};
