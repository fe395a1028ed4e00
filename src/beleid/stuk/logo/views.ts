// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton } from '../../../platform/html/button.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { logoImage } from '../../../platform/html/paper.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Trajectgemeente, TrajectRij } from '../../visietraject/queries.ts';
import { stukkenPad } from '../views.ts';
import type { Logoregel } from './queries.ts';

export interface LogoData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly gemeente: Trajectgemeente;
  readonly logo: Logoregel | undefined;
  readonly logoForm: Posted<unknown> | undefined;
}

/** Where the picture of a logo is; the version makes a new one seen at once. */
export const logoPad = (ui: Ui, traject: Pick<TrajectRij, 'id'>, gemeente: string, versie: number): string =>
  stukkenPad(ui, traject, `/logo?gemeente=${gemeente}&versie=${versie}`);

/** The logo as it is, and the form for another one. */
export function logoDeel(ui: Ui, { csrf, traject, gemeente, logo, logoForm }: LogoData): Html {
  const { errors, typed } = terug(logoForm);
  const { value } = invulling(typed);
  const versie = String(logo?.versie ?? 0);
  const beeld =
    logo && logo.breedte !== null && logo.hoogte !== null
      ? { alt: logo.alternatief, width: logo.breedte, height: logo.hoogte }
      : undefined;
  return html`<h3 id="logo">${ui.t('logo.titel')}</h3>
    ${
      beeld
        ? html`${logoImage(beeld, logoPad(ui, traject, gemeente.code, logo?.versie ?? 0))}
            <p class="vb-klein">${ui.t('logo.alternatiefIs', { alternatief: beeld.alt })}</p>
            ${actionButton({
              action: stukkenPad(ui, traject, '/gemeente/logo/verwijderen'),
              csrf,
              hidden: { gemeente: gemeente.code, versie },
              label: ui.t('logo.weg'),
              small: true,
            })}`
        : html`<p>${ui.t('logo.geen')}</p>`
    }
    ${form({
      action: stukkenPad(ui, traject, '/gemeente/logo'),
      csrf,
      scope: 'logo',
      fields: [
        { kind: 'hidden', name: 'gemeente', value: gemeente.code },
        { kind: 'hidden', name: 'versie', value: versie },
        {
          kind: 'file',
          name: 'bestand',
          label: beeld ? ui.t('logo.ander') : ui.t('logo.bestand'),
          hint: ui.t('logo.bestandUitleg'),
          required: true,
          accept: '.png,.svg',
        },
        {
          kind: 'text',
          name: 'alternatief',
          label: ui.t('logo.alternatief'),
          hint: ui.t('logo.alternatiefUitleg'),
          required: true,
          width: 'wide',
          value: value('alternatief', beeld?.alt ?? ui.t('logo.voorstel', { gemeente: gemeente.naam })),
        },
      ],
      submit: { label: ui.t('logo.bewaar'), kind: 'secondary' },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    })}`;
}
