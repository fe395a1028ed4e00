// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { parseDay } from '../../platform/dates.ts';
import { link } from '../../platform/html/button.ts';
import { card } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { notice } from '../../platform/html/notice.ts';
import { summaryList } from '../../platform/html/summary.ts';
import { timeline } from '../../platform/html/timeline.ts';
import type { Posted } from '../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { CorrectieRij } from './queries.ts';
import { DAGLIJSTVELDEN, DAGVELDEN, opVolgorde, WOORDLIJSTVELDEN, WOORDVELDEN } from './rules.ts';

function wasTekst(ui: Ui, { veld, was }: CorrectieRij): Html | string {
  if (was === null) return ui.t('correctie.nietBewaard');
  if (was === '') return ui.t('algemeen.nietIngevuld');
  if (WOORDVELDEN.includes(veld)) return hoofdletter(ui.tekst(was));
  const dag = DAGVELDEN.includes(veld) ? parseDay(was) : undefined;
  if (dag !== undefined) return ui.dag(dag);
  const regel = (tekst: string): string => {
    if (WOORDLIJSTVELDEN.includes(veld))
      return tekst
        .split(': ')
        .map((een) => hoofdletter(ui.tekst(een)))
        .join(': ');
    const op = DAGLIJSTVELDEN.includes(veld) ? parseDay(tekst.slice(0, 10)) : undefined;
    return op === undefined ? tekst : `${ui.dag(op)}${tekst.slice(10)}`;
  };
  return html`<div class="vb-tekst">${was.split(/\n+/).map((een) => html`<p>${regel(een)}</p>`)}</div>`;
}

/** What stood there before each correction or removal: who changed it, when and why. Nothing when nothing was. */
export function correctieKaart(ui: Ui, rijen: readonly CorrectieRij[], title = ui.t('correctie.historie')): Html {
  const keren = [...Map.groupBy(rijen, ({ object_id: id, versie }) => `${id} ${versie}`).values()];
  if (keren.length === 0) return html``;
  return card({
    id: 'correcties',
    title,
    body: timeline({
      label: title,
      items: keren.flatMap((velden) => {
        const [eerste] = velden;
        if (!eerste) return [];
        return [
          {
            at: eerste.op,
            atText: ui.moment(eerste.op),
            // Why is a sentence that was typed, or a word that the program gave.
            title: hoofdletter(ui.tekst(eerste.reden)),
            who: eerste.medewerker,
            body: html`<p class="vb-klein">${ui.t('correctie.erStond')}</p>
              ${summaryList({
                dense: true,
                rows: opVolgorde(velden).map((rij) => ({
                  label: ui.tekst(`correctie.veld.${rij.veld}`),
                  value: wasTekst(ui, rij),
                })),
              })}`,
          },
        ];
      }),
    }),
  });
}

export const redenVeld = (ui: Ui, value: string, label = ui.t('correctie.reden')): Field => ({
  kind: 'text',
  name: 'reden',
  label,
  hint: ui.t('correctie.redenUitleg'),
  required: true,
  width: 'wide',
  value,
});

export interface FormulierData {
  readonly csrf: string;
  readonly action: string;
  readonly versie: number;
  readonly form: Posted<unknown> | undefined;
}

/** A form that corrects: its fields filled with what stands there, then why. `terugNaar` is the way out. */
export function correctieFormulier(
  ui: Ui,
  data: FormulierData,
  terugNaar: string,
  velden: (value: (name: string, stored?: string | null) => string) => readonly (Field | Html)[],
): Html {
  const { errors, typed } = terug(data.form);
  const { value } = invulling(typed);
  return card({
    body: form({
      action: data.action,
      csrf: data.csrf,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(data.versie) },
        ...velden(value),
        redenVeld(ui, value('reden')),
      ],
      submit: { label: ui.t('correctie.bewaar') },
      beside: link({ label: ui.t('correctie.nietDoen'), href: terugNaar }),
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
}

/** Why something cannot be corrected or removed any more, with the way back. */
export const kanNiet = (ui: Ui, sleutel: string, terugNaar: string): Html =>
  html`${notice({ tone: 'info', title: ui.tekst(sleutel) })}
    <p>${link({ label: ui.t('correctie.terug'), href: terugNaar })}</p>`;

export interface VerwijderData extends FormulierData {
  /** Key of the sentence that says why it cannot be removed; then there is no form. */
  readonly waaromNiet: string | undefined;
  /** What is removed, and what goes with it. */
  readonly wat: Html;
  readonly terugNaar: string;
}

/** Asks once more before something is removed, and why; or says why it stays. */
export function verwijderKaart(ui: Ui, data: VerwijderData): Html {
  if (data.waaromNiet !== undefined) return html`${data.wat} ${kanNiet(ui, data.waaromNiet, data.terugNaar)}`;
  const { errors, typed } = terug(data.form);
  return html`${data.wat}
  ${card({
    body: form({
      action: data.action,
      csrf: data.csrf,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(data.versie) },
        redenVeld(ui, invulling(typed).value('reden'), ui.t('correctie.redenWeg')),
      ],
      submit: { label: ui.t('correctie.verwijder'), kind: 'danger' },
      beside: link({ label: ui.t('correctie.nietDoen'), href: data.terugNaar }),
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  })}`;
}
