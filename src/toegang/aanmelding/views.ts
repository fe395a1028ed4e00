// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { button } from '../../platform/html/button.ts';
import { pageHead } from '../../platform/html/card.ts';
import { searchForm } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { dataTable } from '../../platform/html/table.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { Voorbeeldmedewerker } from './commands.ts';

export interface AanmeldenData {
  readonly medewerkers: readonly Voorbeeldmedewerker[];
  readonly zoek: string;
  readonly terug: string;
  readonly sessieVoorbij: boolean;
}

/** The people of the example region, each with a button to sign in as. */
export function aanmeldenPagina(ui: Ui, { medewerkers, zoek, terug, sessieVoorbij }: AanmeldenData): Html {
  const wieDan = (m: Voorbeeldmedewerker) =>
    html`<form method="post" action="${ui.href('/aanmelden')}">
      <input type="hidden" name="wie" value="${m.id}" /><input type="hidden" name="terug" value="${terug}" />
      ${button({ label: ui.t('aanmelden.titel'), hiddenText: m.naam, kind: 'secondary', small: true })}
    </form>`;
  return html`${pageHead({ title: ui.t('aanmelden.titel'), intro: ui.t('aanmelden.uitleg') })}
  ${sessieVoorbij ? notice({ tone: 'attention', title: ui.t('fout.sessie') }) : ''}
  ${searchForm({ action: ui.href('/aanmelden'), method: 'get', name: 'zoek', label: ui.t('aanmelden.zoek'), value: zoek, ...(terug && { along: { name: 'terug', value: terug } }), submit: ui.t('algemeen.zoeken') })}
  ${
    medewerkers.length === 0
      ? emptyState({ title: ui.t(zoek ? 'aanmelden.geen' : 'aanmelden.niet') })
      : dataTable<Voorbeeldmedewerker>({
          id: 'medewerkers',
          caption: ui.t('aanmelden.titel'),
          captionHidden: true,
          narrow: 'stack',
          columns: [
            { key: 'naam', label: ui.t('aanmelden.naam'), kind: 'header', cell: (m) => m.naam },
            { key: 'organisatie', label: hoofdletter(ui.term('organisatie')), cell: (m) => m.organisatie },
            {
              key: 'rollen',
              label: ui.t('aanmelden.rollen'),
              cell: (m) => m.rollen.map((rol) => ui.tekst(rol)).join(', '),
            },
            { key: 'kies', label: ui.t('aanmelden.titel'), cell: wieDan },
          ],
          rows: medewerkers,
        })
  }`;
}
