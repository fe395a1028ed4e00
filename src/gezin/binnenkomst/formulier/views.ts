// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { linkButton } from '../../../platform/html/button.ts';
import { card, grid, pageHead, prose } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import type { FieldError } from '../../../platform/result.ts';
import { formTexts, foutmeldingen } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { foutenPerPersoon } from '../../melding/formulier/views.ts';
import { PAGINAS, type FormulierData, type Inzender } from './rules.ts';
import { paginaVelden } from './veld/views.ts';

type Plaatsen = readonly { readonly waarde: string; readonly naam: string }[];

const gevaarNu = (ui: Ui, wat: 'melden.gevaar' | 'melden.gevaarDaarna' = 'melden.gevaar'): Html =>
  notice({
    tone: 'danger',
    title: ui.t('melden.gevaarTitel'),
    body: html`<p>${ui.t(wat)}</p>
      <div class="vb-knoppen">
        ${linkButton({ label: ui.t('melden.bel112'), href: 'tel:112', kind: 'primary' })}
        ${linkButton({ label: ui.t('melden.belVt'), href: 'tel:08002000' })}
      </div>`,
  });

/** Danger first, then who one is and where; what follows is sent to the Veilig Thuis of that place. */
export function meldenPagina(ui: Ui, plaatsen: Plaatsen, gekozen: string, errors: readonly FieldError[]): Html {
  const keuze = (soort: Inzender): Html =>
    card({
      title: ui.t(`melden.${soort}`),
      body: html`<p>${ui.t(`melden.${soort}Uitleg`)}</p>
        ${form({
          action: ui.href('/melden'),
          scope: soort,
          fields: [
            { kind: 'hidden', name: 'soort', value: soort },
            {
              kind: 'select',
              name: 'plaats',
              label: ui.t('melden.plaats'),
              hint: ui.t('melden.plaatsUitleg'),
              required: true,
              value: gekozen,
              options: plaatsen.map(({ waarde, naam }) => ({ value: waarde, label: naam })),
            },
          ],
          errors: foutmeldingen(
            ui,
            errors.filter(({ field }) => field === `plaats-${soort}`),
          ).map(({ message }) => ({
            field: 'plaats',
            message,
          })),
          submit: { label: ui.t('melden.begin'), hiddenText: ui.t(`melden.${soort}Kort`) },
          texts: formTexts(ui),
        })}`,
    });
  return html`${pageHead({ title: ui.t('melden.titel'), intro: ui.t('melden.intro') })} ${gevaarNu(ui)}
  ${grid('cards', [keuze('inwoner'), keuze('professional')])}
  ${card({ title: ui.t('melden.liever'), body: html`<p>${ui.t('melden.lieverUitleg')}</p>` })}
  ${prose(html`<p>${ui.t('melden.eerder')} <a class="utrecht-link" href="${ui.href('/melden/verder')}">${ui.t('melden.verder')}</a></p>`)}`;
}

const codeBlok = (ui: Ui, { code, grenzen }: FormulierData): Html =>
  disclosure({
    summary: ui.t('melden.later'),
    body: html`<p>${ui.t('melden.laterUitleg', { n: grenzen.conceptUren })}</p>
      <p><strong>${code}</strong></p>`,
  });

/** One page of the form. The code goes along hidden, never in an address. */
export function formulierPagina(ui: Ui, data: FormulierData): Html {
  const { concept, code, errors } = data;
  const { soort, pagina } = concept;
  const paginas: readonly string[] = PAGINAS[soort];
  const plek = paginas.indexOf(pagina);
  const versturen = pagina === 'versturen';
  const fields: (Field | Html)[] = [
    { kind: 'hidden', name: 'code', value: code },
    { kind: 'hidden', name: 'pagina', value: pagina },
    ...paginaVelden(ui, data),
    ...(versturen ? [valstrik(ui)] : []),
  ];
  return html`${pageHead({
    title: ui.t(`melden.${pagina}`),
    over: ui.t('melden.stap', { n: plek + 1, van: paginas.length }),
    intro: ui.t(`melden.${pagina}Uitleg`, { organisatie: data.organisatie }),
  })}
  ${form({
    action: ui.href(versturen ? '/melden/versturen' : '/melden/formulier'),
    fields,
    errors: (pagina === 'overWie' ? foutenPerPersoon : foutmeldingen)(ui, errors),
    submit: [
      versturen
        ? { label: ui.t('melden.verstuur') }
        : { label: ui.t('melden.volgende'), name: 'naar', value: 'volgende' },
      ...(plek > 0
        ? [{ label: ui.t('melden.vorige'), name: 'naar', value: 'vorige', formAction: ui.href('/melden/formulier') }]
        : []),
    ],
    ...(versturen ? {} : { saved: { action: ui.href('/melden/concept'), done: ui.t('melden.bewaard') } }),
    texts: formTexts(ui),
  })}
  ${codeBlok(ui, data)}`;
}

/** A field that people do not see and are told to leave empty; programs that fill in everything do not. */
const valstrik = (ui: Ui): Html =>
  html`<div class="vb-onzichtbaar">
    <label for="veld-website">${ui.t('melden.leegLaten')}</label>
    <input id="veld-website" name="website" type="text" tabindex="-1" autocomplete="off" value="" />
  </div>`;

/** Asks for the code of a draft. */
export const verderPagina = (ui: Ui, fout: boolean): Html =>
  html`${pageHead({ title: ui.t('melden.verderTitel'), intro: ui.t('melden.verderUitleg') })}
  ${form({
    action: ui.href('/melden/verder'),
    fields: [{ kind: 'text', name: 'code', label: ui.t('melden.code'), required: true, width: 'wide' }],
    errors: fout ? [{ field: 'code', message: ui.t('fout.geenConcept') }] : [],
    submit: { label: ui.t('melden.verder') },
    beside: html`<a class="utrecht-link" href="${ui.href('/melden')}">${ui.t('melden.opnieuw')}</a>`,
    texts: formTexts(ui),
  })}`;

/** What was sent has a number; nothing of what was typed is shown again. */
export const klaarPagina = (ui: Ui, nummer: string, organisatie: string): Html =>
  html`${pageHead({ title: ui.t('melden.klaar'), intro: ui.t('melden.klaarUitleg', { organisatie }) })}
  ${card({
    title: ui.t('melden.nummer'),
    body: summaryList({ rows: [{ label: ui.t('melden.nummerKort'), value: html`<strong>${nummer}</strong>` }] }),
  })}
  ${card({
    title: ui.t('melden.hierna'),
    body: html`<ol class="vb-lijstje">
        <li>${ui.t('melden.hierna1')}</li>
        <li>${ui.t('melden.hierna2')}</li>
        <li>${ui.t('melden.hierna3')}</li>
        <li>${ui.t('melden.hierna4')}</li>
      </ol>
      <p>${ui.t('melden.rechten')}</p>
      <p>${ui.t('melden.afdrukken')}</p>`,
  })}
  ${gevaarNu(ui, 'melden.gevaarDaarna')}`;

/** Too many from one address: how to reach someone all the same. */
export const teVeelPagina = (ui: Ui): Html =>
  html`${pageHead({ title: ui.t('melden.teVeel'), intro: ui.t('melden.teVeelUitleg') })} ${gevaarNu(ui)}`;
