// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card, pageHead } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { formTexts } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { woordverschil } from '../../passage/verschil/rules.ts';
import { woordverschilWeergave } from '../../passage/verschil/views.ts';
import { AFDOENINGEN } from '../../reactie/rules.ts';
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

const isBeantwoord = ({ antwoord, afdoening }: Volgregel): boolean => antwoord !== null && afdoening !== null;
const afdoeningVan = ({ afdoening }: Volgregel) => AFDOENINGEN.find((een) => een === afdoening);

/** In this order: what was said, what is done with it in one sentence, and why. */
function punt(ui: Ui, regel: Volgregel): Html {
  const { antwoord, motivering, actie, van_tekst: van, naar_tekst: naar } = regel;
  const afdoening = afdoeningVan(regel);
  return card({
    title: ui.t('reactie.puntN', { n: regel.volgnummer ?? 1 }),
    body: html`<h3>${ui.t('inspreken.uZei')}</h3>
      <div class="vb-tekst" lang="nl">${regels(regel.tekst ?? '')}</div>
      ${regel.passage ? html`<p>${ui.t('inspreken.over')}: <span lang="nl">${regel.passage}</span></p>` : ''}
      ${
        antwoord === null || afdoening === undefined
          ? html`<p><strong>${ui.t('inspreken.wordtBeantwoord')}</strong></p>`
          : html`<h3>${ui.t('inspreken.watWijDoen')}</h3>
              <p><strong>${ui.t(`inspreken.gedaan.${afdoening}`)}</strong></p>
              ${actie ? html`<p lang="nl">${actie}</p>` : ''}
              <h3>${ui.t('inspreken.onsAntwoord')}</h3>
              <div class="vb-tekst" lang="nl">${regels(antwoord)}</div>
              ${
                motivering && motivering !== antwoord
                  ? html`<h3>${ui.t('inspreken.waarom')}</h3>
                      <div class="vb-tekst" lang="nl">${regels(motivering)}</div>`
                  : ''
              }
              ${
                van === null || naar === null
                  ? ''
                  : html`<h3>${ui.t('inspreken.veranderd')}</h3>
                      ${woordverschilWeergave(ui, woordverschil(van, naar))}`
              }`
      }`,
  });
}

/** How far it is, in one sentence, and what comes next. */
function stand(ui: Ui, punten: readonly Volgregel[]): Html {
  const beantwoord = punten.filter(isBeantwoord).length;
  if (punten.length === 0) return notice({ tone: 'info', body: ui.t('inspreken.wordtGelezen') });
  if (beantwoord === punten.length)
    return notice({ tone: 'good', body: ui.t('inspreken.beantwoord', { n: punten.length }) });
  return notice({ tone: 'info', body: ui.t('inspreken.bezig', { n: punten.length }) });
}

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
      : html`${stand(ui, punten)} ${punten.map((regel) => punt(ui, regel))}`
  }`;
};
