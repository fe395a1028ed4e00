// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { PaperDocument } from '../../../platform/documents/document.ts';
import type { HouseStyle } from '../../../platform/documents/house-style.ts';
import { link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { paperPreview } from '../../../platform/html/paper.ts';
import type { Ui } from '../../../taal/ui.ts';
import { deelNavigatie } from '../../passage/tekstversie/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import { stukkenPad } from '../views.ts';

export interface NotaData {
  readonly traject: TrajectRij;
  /** The part of the nota that is shown, of so many. */
  readonly papier: { readonly document: PaperDocument; readonly stijl: HouseStyle };
  readonly deel: number;
  readonly delen: number;
  /** Places that still have to be filled in, in the whole nota. */
  readonly open: number;
}

/** The nota as it would be made now: every answer that is saved stands in it at once. */
export function notaPagina(ui: Ui, { traject, papier, deel, delen, open }: NotaData): Html {
  const bladeren = deelNavigatie(ui, { href: stukkenPad(ui, traject, '/nota'), deel, delen });
  return html`${trajectkop(ui, traject, {
      deel: 'stukken',
      titel: ui.t('stukken.notaNu'),
      intro: ui.t('stukken.notaNuUitleg'),
    })}
    <div class="vb-knoppen">
      ${link({ label: ui.t('stukken.naarPunten'), href: ui.href(`/visietrajecten/${traject.id}/punten`) })}
      ${link({ label: ui.t('stukken.naarStukken'), href: stukkenPad(ui, traject) })}
    </div>
    ${
      open === 0
        ? notice({ tone: 'good', title: ui.t('stukken.notaCompleet') })
        : notice({ tone: 'attention', title: ui.t('stukken.ontbreektIn', { n: ui.getal(open) }) })
    }
    ${card({
      id: 'voorbeeld',
      title: ui.t('stuk.soort.nota'),
      body: html`${bladeren}
      ${paperPreview(papier.document, papier.stijl, { id: 'papier', colour: ui.t('stukken.kleurVan') })} ${bladeren}`,
    })}`;
}
