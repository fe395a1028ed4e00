// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { linkButton } from '../../../platform/html/button.ts';
import type { Field } from '../../../platform/html/field.ts';
import type { Html } from '../../../platform/html/html.ts';
import type { Ui } from '../../../taal/ui.ts';
import { correctieFormulier, kanNiet, type FormulierData } from '../../correctie/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';

export interface VerbeterData extends FormulierData {
  readonly traject: TrajectRij;
  readonly titel: string;
  readonly terugNaar: string;
  /** Key of the sentence that says why it cannot be corrected; then there is no form. */
  readonly waaromNiet: string | undefined;
  readonly velden: (value: (name: string, stored?: string | null) => string) => readonly (Field | Html)[];
}

/** The words of an amendment, motion or promise, to correct; or why that is too late. */
export const verbeterPagina = (ui: Ui, data: VerbeterData): Html =>
  html`${trajectkop(ui, data.traject, {
    deel: 'regiobord',
    titel: data.titel,
    intro: ui.t('besluitvorming.verbeterUitleg'),
  })}
  ${
    data.waaromNiet === undefined
      ? correctieFormulier(ui, data, data.terugNaar, data.velden)
      : kanNiet(ui, data.waaromNiet, data.terugNaar)
  }`;

/** The way to the page that corrects. */
export const verbeterKnop = (ui: Ui, pad: string, wat: 'amendement' | 'motie' | 'toezegging'): Html =>
  linkButton({ label: ui.t(`besluitvorming.verbeter.${wat}`), href: `${pad}/verbeteren` });
