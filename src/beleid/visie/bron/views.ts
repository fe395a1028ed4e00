// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Content, Html } from '../../../platform/html/html.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Bron } from '../lezen/onderdeel/rules.ts';
import { venster } from './rules.ts';

const regels = (tekst: string): Content[] =>
  tekst.split('\n').map((regel, index) => (index === 0 ? html`${regel}` : html`<br />${regel}`));

/** The source around a passage, which is marked; says where the document goes on beyond what is shown. */
export function bronVenster(ui: Ui, brontekst: string, bron: Bron, ruimte = 500): Html {
  const { voor, passage, na, meerVoor, meerNa, afgekapt } = venster(brontekst, bron, ruimte);
  return html`<blockquote class="vb-bronvenster" lang="nl">
      ${meerVoor ? html`<span aria-hidden="true">… </span>` : ''}${regels(voor)}<mark>${regels(passage)}${afgekapt > 0 ? html` <strong>(${ui.t('bron.afgekapt', { n: afgekapt })})</strong>` : ''}</mark>${regels(na)}${meerNa ? html`<span aria-hidden="true"> …</span>` : ''}
    </blockquote>
    <p class="vb-bron">
      ${ui.t('bron.plaats', { van: ui.getal(bron.van), tot: ui.getal(bron.tot), lengte: ui.getal(brontekst.length) })}
    </p>`;
}
