// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card, pageHead } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { summaryList } from '../../../platform/html/summary.ts';
import { formTexts } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { woordverschil } from '../../passage/verschil/rules.ts';
import { woordverschilWeergave } from '../../passage/verschil/views.ts';
import { regels } from '../../reactie/views.ts';
import type { Volgregel } from './queries.ts';

/** Asks for the code. A link carries it behind the #, which a browser never sends: script puts it in the field. */
export const codePagina = (ui: Ui, fout: boolean): Html =>
  html`${pageHead({ title: ui.t('inspreken.volg'), intro: ui.t('inspreken.volgUitleg') })}
    <div data-volgcode>
      ${form({
        action: ui.href('/inspraak/volgen'),
        fields: [{ kind: 'text', name: 'volgcode', label: ui.t('inspreken.volgcode'), required: true, width: 'wide' }],
        errors: fout ? [{ field: 'volgcode', message: ui.t('inspreken.geenReactie') }] : [],
        submit: { label: ui.t('inspreken.bekijk') },
        texts: formTexts(ui),
      })}
    </div>`;

const punt = (ui: Ui, regel: Volgregel): Html =>
  card({
    title: ui.t('reactie.puntN', { n: regel.volgnummer ?? 1 }),
    body: html`<div class="vb-tekst">${regels(regel.tekst ?? '')}</div>
      ${
        regel.antwoord === null || regel.afdoening === null
          ? html`<p><strong>${ui.t('inspreken.wordtBeantwoord')}</strong></p>`
          : html`${summaryList({
                rows: [
                  ...(regel.passage === null || regel.passage === ''
                    ? []
                    : [{ label: ui.t('inspreken.over'), value: regel.passage }]),
                  { label: ui.t('reactie.afdoening'), value: hoofdletter(ui.tekst(regel.afdoening)) },
                  { label: ui.t('reactie.motivering'), value: regel.motivering ?? '' },
                  ...(regel.actie === null || regel.actie === ''
                    ? []
                    : [{ label: ui.t('reactie.actie'), value: regel.actie }]),
                ],
              })}
              <div class="vb-tekst">
                <p><strong>${ui.t('reactie.antwoord')}</strong></p>
                ${regels(regel.antwoord)}
              </div>
              ${
                regel.van_tekst === null || regel.naar_tekst === null
                  ? ''
                  : html`<p><strong>${ui.t('inspreken.veranderd')}</strong></p>
                      ${woordverschilWeergave(ui, woordverschil(regel.van_tekst, regel.naar_tekst))}`
              }`
      }`,
  });

/** What was done with each point of one reaction. */
export const gevolgdPagina = (ui: Ui, rijen: readonly Volgregel[]): Html => {
  const punten = rijen.filter(({ volgnummer }) => volgnummer !== null);
  const [eerste] = rijen;
  return html`${pageHead({
    title: ui.t('inspreken.uwReactie'),
    ...(eerste && { over: eerste.traject, intro: ui.t('inspreken.ontvangen', { dag: ui.dag(eerste.ontvangen_op) }) }),
  })}
  ${
    eerste && eerste.ingetrokken !== null
      ? notice({
          tone: 'attention',
          title: ui.t('inspreken.ingetrokken'),
          body: html`<p>${ui.t(`inspreken.ingetrokken.${eerste.ingetrokken}`)}</p>
            <p>${ui.t('inspreken.ingetrokken.klopt')}</p>`,
        })
      : punten.length === 0
        ? html`<p>${ui.t('inspreken.wordtGelezen')}</p>`
        : punten.map((regel) => punt(ui, regel))
  }`;
};
