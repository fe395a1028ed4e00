// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import type { Html } from '../../../platform/html/html.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { Opbrengst } from '../../participatie/opbrengst/queries.ts';
import { gevolgTekst } from '../../participatie/opbrengst/views.ts';
import type { PuntenOver } from '../../reactie/reactiepunt/queries.ts';
import { PUNTSTATUSSEN } from '../../reactie/rules.ts';
import { puntstatus } from '../../reactie/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { PassageRij } from '../queries.ts';

export interface GezegdData {
  readonly traject: TrajectRij;
  readonly passage: PassageRij;
  /** Undefined for who may not know what was said. */
  readonly opbrengsten: readonly Opbrengst[] | undefined;
  readonly punten: PuntenOver | undefined;
}

const kort = (tekst: string): string => (tekst.length > 120 ? `${tekst.slice(0, 120)}…` : tekst);

const opbrengstDeel = (ui: Ui, traject: TrajectRij, opbrengsten: readonly Opbrengst[]): Html =>
  html`<h3>${hoofdletter(ui.term('participatie'))}</h3>
    ${
      opbrengsten.length === 0
        ? html`<p>${ui.t('gezegd.geenOpbrengst')}</p>`
        : html`<ul class="vb-geschiedenis">
            ${opbrengsten.map(
              (punt) =>
                html`<li>
                  ${link({ label: kort(punt.tekst), href: ui.href(`/visietrajecten/${traject.id}/opbrengsten/${punt.id}`) })}
                  <span class="vb-bron">${punt.activiteit} · ${gevolgTekst(ui, punt)}</span>
                </li>`,
            )}
          </ul>`
    }`;

function puntenDeel(ui: Ui, { traject, passage }: GezegdData, { rijen, tel }: PuntenOver): Html {
  const lijst = ui.href(`/visietrajecten/${traject.id}/punten`);
  const totaal = [...tel.values()].reduce((som, n) => som + n, 0);
  return html`<h3>${ui.t('gezegd.reacties')}</h3>
    ${
      totaal === 0
        ? html`<p>${ui.t('gezegd.geenPunten')}</p>`
        : html`<p>
              ${PUNTSTATUSSEN.filter((status) => tel.has(status)).map(
                (status) => html`${puntstatus(ui, status)} ${ui.getal(tel.get(status) ?? 0)} `,
              )}
            </p>
            <ul class="vb-geschiedenis">
              ${rijen.map(
                (punt) =>
                  html`<li>
                    ${link({ label: kort(punt.tekst), href: `${lijst}/${punt.id}` })} ${puntstatus(ui, punt.status)}
                    ${punt.afdoening === null ? '' : html`<span class="vb-bron">${hoofdletter(ui.term(punt.afdoening))}</span>`}
                  </li>`,
              )}
            </ul>
            ${
              rijen.length < totaal
                ? html`<p>
                    ${link({ label: ui.t('gezegd.alle', { n: ui.getal(totaal) }), href: `${lijst}?passage=${passage.id}` })}
                  </p>`
                : ''
            }`
    }`;
}

/** What people said about a passage, in activities and in reactions, and what was done with it; empty for who may know neither. */
export const gezegdKaart = (ui: Ui, data: GezegdData): Html | string =>
  data.opbrengsten === undefined && data.punten === undefined
    ? ''
    : card({
        id: 'gezegd',
        title: ui.t('gezegd.titel'),
        body: html`${data.opbrengsten ? opbrengstDeel(ui, data.traject, data.opbrengsten) : ''}
        ${data.punten ? puntenDeel(ui, data, data.punten) : ''}`,
      });
