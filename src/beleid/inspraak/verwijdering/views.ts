// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card } from '../../../platform/html/card.ts';
import type { Html } from '../../../platform/html/html.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { verwijderKaart, type FormulierData } from '../../correctie/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { VensterRij } from '../queries.ts';
import { dagen, inspraakkop } from '../views.ts';

export interface VensterverwijderingData extends FormulierData {
  readonly traject: TrajectRij;
  readonly venster: VensterRij;
  readonly gemeente: string;
  readonly ziet: boolean;
  readonly waaromNiet: string | undefined;
  readonly terugNaar: string;
}

/** Asks once more before a window goes. */
export const vensterVerwijderPagina = (ui: Ui, data: VensterverwijderingData): Html => {
  const { van, tot, kanaal } = data.venster;
  return html`${inspraakkop(ui, data.traject, {
    deel: 'inspraak',
    titel: `${ui.t('inspraak.verwijderVenster')}: ${data.gemeente}`,
    intro: ui.t('inspraak.verwijderVensterUitleg'),
    ziet: data.ziet,
  })}
  ${verwijderKaart(ui, {
    ...data,
    wat: card({
      title: hoofdletter(ui.term(kanaal)),
      body: html`<p>${van === null || tot === null ? ui.t('gemeenteroute.sluitAan') : dagen(ui, van, tot)}</p>`,
    }),
  })}`;
};
