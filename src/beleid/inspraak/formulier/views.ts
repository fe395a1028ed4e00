// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Day } from '../../../platform/dates.ts';
import { button, link, linkButton } from '../../../platform/html/button.ts';
import { card, pageHead, prose } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { formTexts, foutmeldingen, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { regels } from '../../reactie/views.ts';
import {
  CONCEPTUREN,
  OPENBARE_INDIENERS,
  staatVan,
  type FormulierData,
  type OpenPassage,
  type OpenVenster,
} from './rules.ts';

/** What one must know before typing anything: here nobody helps, and what is typed is read by others. */
const veilig = (ui: Ui): Html =>
  notice({
    tone: 'attention',
    title: ui.t('inspreken.geenNamen'),
    body: html`<p>${ui.t('inspreken.geenNamenUitleg')}</p>
      <p>${ui.t('inspreken.hulp')}</p>
      <div class="vb-knoppen">
        ${linkButton({ label: ui.t('melden.bel112'), href: 'tel:112' })}
        ${linkButton({ label: ui.t('melden.belVt'), href: 'tel:08002000' })}
      </div>`,
  });

const pad = (ui: Ui, { ronde, gemeente }: OpenVenster): string =>
  `${ui.href('/inspraak/lezen')}?${new URLSearchParams({ ronde, gemeente })}`;

/** The texts that one can react to, each with the municipalities that ask. */
export function inspraakLijst(ui: Ui, vensters: readonly OpenVenster[], vandaag: Day): Html {
  const rondes = [...Map.groupBy(vensters, ({ ronde }) => ronde)];
  return html`${pageHead({ title: ui.t('inspreken.titel'), intro: ui.t('inspreken.intro') })} ${veilig(ui)}
  ${
    rondes.length === 0
      ? emptyState({ title: ui.t('inspreken.geen'), body: ui.t('inspreken.geenUitleg') })
      : rondes.map(([ronde, van]) =>
          card({
            title: van[0]?.traject ?? '',
            body: form({
              action: ui.href('/inspraak/lezen'),
              method: 'get',
              scope: ronde,
              fields: [
                { kind: 'hidden', name: 'ronde', value: ronde },
                {
                  kind: 'select',
                  name: 'gemeente',
                  label: ui.t('inspreken.gemeente'),
                  required: true,
                  options: van.map((venster) => ({
                    value: venster.gemeente,
                    label:
                      venster.tot !== null && staatVan(venster, vandaag) === 'loopt'
                        ? `${venster.naam} (${ui.t('inspreken.tot', { dag: ui.dag(venster.tot) })})`
                        : venster.naam,
                  })),
                },
              ],
              submit: { label: ui.t('inspreken.lees') },
              texts: formTexts(ui),
            }),
          }),
        )
  }
  ${prose(
    html`<p>
      ${link({ label: ui.t('inspreken.volg'), href: ui.href('/inspraak/volgen') })}<br />
      ${link({ label: ui.t('inspreken.verder'), href: ui.href('/inspraak/verder') })}
    </p>`,
  )}`;
}

/** That one cannot react now in this municipality, since when or from when, and how it can be done all the same. */
export function dichtPagina(ui: Ui, venster: OpenVenster | undefined, vandaag: Day): Html {
  const staat = venster ? staatVan(venster, vandaag) : 'geen';
  const zin =
    venster && venster.van !== null && venster.tot !== null
      ? ui.t(staat === 'komt' ? 'inspreken.komt' : 'inspreken.gesloten', {
          gemeente: venster.naam,
          dag: ui.dag(staat === 'komt' ? venster.van : venster.tot),
        })
      : ui.t('inspreken.nietOpen');
  return html`${pageHead({ title: ui.t('inspreken.dicht'), intro: zin })}
  ${prose(
    html`<p>${ui.t('inspreken.dichtUitleg')}</p>
      ${venster === undefined || venster.vindplaats === '' ? '' : html`<p>${ui.t('inspreken.vindplaats')}: ${venster.vindplaats}</p>`}
      <p>${link({ label: ui.t('inspreken.anders'), href: ui.href('/inspraak') })}</p>`,
  )}`;
}

const kop = (ui: Ui, { nummer, titel, soort }: OpenPassage): string =>
  [nummer, titel].filter(Boolean).join(' ') || hoofdletter(ui.tekst(soort));

/** The text passage by passage, in plain or in full words, with a button at each. */
export function leesPagina(ui: Ui, venster: OpenVenster, passages: readonly OpenPassage[], eenvoudig: boolean): Html {
  const reageer = (passage: OpenPassage) =>
    button({
      label: ui.t('inspreken.reageerHier'),
      name: 'passage',
      value: passage.passage_id,
      hiddenText: kop(ui, passage),
      small: true,
    });
  const deel = (passage: OpenPassage): Html => {
    const naam = html`${kop(ui, passage)}`;
    return html`<section>
      ${passage.diepte === 0 ? html`<h2>${naam}</h2>` : passage.diepte === 1 ? html`<h3>${naam}</h3>` : html`<h4>${naam}</h4>`}
      ${regels(eenvoudig && passage.eenvoudig !== '' ? passage.eenvoudig : passage.tekst)}
      <p>${reageer(passage)}</p>
    </section>`;
  };
  const ander = eenvoudig ? '' : '&weergave=eenvoudig';
  return html`${pageHead({
      title: venster.traject,
      over: venster.naam,
      intro: venster.tot === null ? '' : ui.t('inspreken.kanTot', { dag: ui.dag(venster.tot) }),
    })}
    <p>
      ${link({ label: ui.t(eenvoudig ? 'inspreken.volledig' : 'inspreken.eenvoudig'), href: `${pad(ui, venster)}${ander}` })}
      ${venster.vindplaats === '' ? '' : html`· ${venster.vindplaats}`}
    </p>
    <form method="post" action="${ui.href('/inspraak/reageren')}">
      <input type="hidden" name="ronde" value="${venster.ronde}" />
      <input type="hidden" name="gemeente" value="${venster.gemeente}" />
      <div class="vb-knoppen">
        ${button({ label: ui.t('inspreken.reageerGeheel'), kind: 'primary', name: 'passage', value: '' })}
      </div>
      <div class="vb-tekst">${passages.map(deel)}</div>
    </form>`;
}

/** A field that people do not see and are told to leave empty; programs that fill in everything do not. */
const valstrik = (ui: Ui): Html =>
  html`<div class="vb-onzichtbaar">
    <label for="veld-website">${ui.t('melden.leegLaten')}</label>
    <input id="veld-website" name="website" type="text" tabindex="-1" autocomplete="off" value="" />
  </div>`;

/** The form. The code goes along hidden, never in an address. */
export function formulierPagina(ui: Ui, { code, venster, passage, velden, errors }: FormulierData): Html {
  const twijfel = errors.some(({ key }) => key === 'reactie.herleidbaar');
  return html`${pageHead({ title: ui.t('inspreken.formulier'), over: `${venster.traject}, ${venster.naam}` })}
  ${veilig(ui)}
  ${
    passage
      ? disclosure({
          summary: `${ui.t('inspreken.over')}: ${kop(ui, passage)}`,
          body: html`<div class="vb-tekst">${regels(passage.tekst)}</div>`,
        })
      : html`<p>${ui.t('inspreken.overGeheel')}</p>`
  }
  ${form({
    action: ui.href('/inspraak/versturen'),
    fields: [
      { kind: 'hidden', name: 'code', value: code },
      {
        kind: 'radio',
        name: 'indiener',
        label: ui.t('inspreken.indiener'),
        required: true,
        value: velden['indiener'] ?? '',
        options: opties(ui, OPENBARE_INDIENERS),
      },
      {
        kind: 'text',
        name: 'organisatienaam',
        label: ui.t('inspreken.organisatienaam'),
        hint: ui.t('inspreken.organisatienaamUitleg'),
        required: false,
        value: velden['organisatienaam'] ?? '',
        width: 'wide',
      },
      {
        kind: 'textarea',
        name: 'tekst',
        label: ui.t('inspreken.tekst'),
        hint: ui.t('inspreken.tekstUitleg'),
        required: true,
        value: velden['tekst'] ?? '',
        rows: 10,
      },
      ...(twijfel
        ? [{ kind: 'checkbox', name: 'gezien', label: ui.t('inspreken.gezien'), required: true } as const]
        : []),
      valstrik(ui),
    ],
    errors: foutmeldingen(ui, errors),
    submit: { label: ui.t('inspreken.verstuur') },
    saved: { action: ui.href('/inspraak/concept'), done: ui.t('melden.bewaard') },
    texts: formTexts(ui),
  })}
  ${disclosure({
    summary: ui.t('melden.later'),
    body: html`<p>${ui.t('inspreken.laterUitleg', { n: CONCEPTUREN })}</p>
      <p><strong>${code}</strong></p>`,
  })}`;
}

/** Asks for the code of a draft. */
export const verderPagina = (ui: Ui, fout: boolean): Html =>
  html`${pageHead({ title: ui.t('inspreken.verder'), intro: ui.t('inspreken.verderUitleg') })}
  ${form({
    action: ui.href('/inspraak/verder'),
    fields: [{ kind: 'text', name: 'code', label: ui.t('melden.code'), required: true, width: 'wide' }],
    errors: fout ? [{ field: 'code', message: ui.t('fout.geenConcept') }] : [],
    submit: { label: ui.t('melden.verder') },
    beside: html`<a class="utrecht-link" href="${ui.href('/inspraak')}">${ui.t('melden.opnieuw')}</a>`,
    texts: formTexts(ui),
  })}`;

/** What was sent has a code to follow it with, and a link that keeps the code in the browser. */
export const klaarPagina = (ui: Ui, volgcode: string): Html =>
  html`${pageHead({ title: ui.t('inspreken.klaar'), intro: ui.t('inspreken.klaarUitleg') })}
  ${card({
    title: ui.t('inspreken.volgcode'),
    body: html`<p><strong>${volgcode}</strong></p>
      <p>${ui.t('inspreken.volgcodeUitleg')}</p>
      <p>${link({ label: ui.t('inspreken.volg'), href: `${ui.href('/inspraak/volgen')}#${volgcode}` })}</p>`,
  })}`;

export const teVeelPagina = (ui: Ui): Html =>
  html`${pageHead({ title: ui.t('melden.teVeel'), intro: ui.t('inspreken.teVeel') })} ${veilig(ui)}`;
