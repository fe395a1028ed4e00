// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../../platform/html/button.ts';
import { card } from '../../../../platform/html/card.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import type { PuntRij } from '../../queries.ts';
import { puntstatus } from '../../views.ts';
import type { Anderpunt } from '../queries.ts';

interface Hier {
  readonly traject: Pick<TrajectRij, 'id'>;
  readonly punt: { readonly id: string };
  readonly punten: readonly PuntRij[];
}
interface Anderen {
  readonly traject: Pick<TrajectRij, 'id'>;
  readonly passage: { readonly id: string } | undefined;
  readonly anderen: readonly Anderpunt[];
}

/** The other points of this reaction, in their order; one point needs no list. */
export const puntenHier = (ui: Ui, { punten, punt, traject }: Hier): Html =>
  punten.length < 2
    ? html``
    : card({
        title: ui.t('reactie.puntenHier', { n: punten.length }),
        body: html`<ol class="vb-lijstje">
          ${punten.map((een) => {
            const label = ui.t('reactie.puntN', { n: een.volgnummer });
            const href = ui.href(`/visietrajecten/${traject.id}/punten/${een.id}`);
            return html`<li>
              ${een.id === punt.id ? html`<strong>${label}</strong>` : link({ label, href })}
              ${puntstatus(ui, een.status)}
            </li>`;
          })}
        </ol>`,
      });

/** What others say about the same words, and how that was answered. */
export const anderePunten = (ui: Ui, { anderen, passage, traject }: Anderen): Html =>
  anderen.length === 0 || passage === undefined
    ? html``
    : card({
        id: 'zelfde-passage',
        title: ui.t('reactie.zelfdePassage'),
        body: html`<ul class="vb-lijstje">
            ${anderen.map(
              (een) =>
                html`<li>
                  ${link({
                    label: ui.t('reactie.puntVan', { n: een.volgnummer, reactie: een.nummer }),
                    href: ui.href(`/visietrajecten/${traject.id}/punten/${een.id}`),
                  })}
                  ${puntstatus(ui, een.status)} ${een.afdoening === null ? '' : hoofdletter(ui.term(een.afdoening))}
                  <div lang="nl">${een.tekst.length > 200 ? `${een.tekst.slice(0, 200)}…` : een.tekst}</div>
                </li>`,
            )}
          </ul>
          <p>
            ${link({
              label: ui.t('reactie.alleVanPassage'),
              href: `${ui.href(`/visietrajecten/${traject.id}/punten`)}?passage=${passage.id}`,
            })}
          </p>`,
      });
