// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { formTexts, foutmeldingen, invulling, opties, terug } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { correctieFormulier, kanNiet, type FormulierData } from '../../correctie/views.ts';
import { inspraakkop } from '../../inspraak/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import {
  kanaalVeld,
  ontvangenVeld,
  passageVeld,
  soortVeld,
  tekstVelden,
  wieVelden,
  type Keuzes,
} from '../formulier/views.ts';
import type { ReactieRij } from '../queries.ts';
import { eigenWoorden, INTREKGRONDEN, magVerbeteren } from '../rules.ts';
import { regels } from '../views.ts';

export interface CorrectieData extends Keuzes, FormulierData {
  readonly traject: TrajectRij;
  readonly reactie: ReactieRij;
  /** Key of the sentence that says why nothing of it changes any more. */
  readonly dicht: string | undefined;
}

const kop = (ui: Ui, { traject }: Pick<CorrectieData, 'traject'>, titel: string, intro: string) =>
  inspraakkop(ui, traject, { deel: 'reacties', titel, intro, ziet: true });

const terugNaar = (ui: Ui, { traject, reactie }: Pick<CorrectieData, 'traject' | 'reactie'>) =>
  ui.href(`/visietrajecten/${traject.id}/reacties/${reactie.id}`);

/** What stands in a reaction, to correct; of one by the form the words can only be read. */
export function verbeterPagina(ui: Ui, data: CorrectieData): Html {
  const { reactie } = data;
  const eigen = eigenWoorden(reactie.kanaal);
  const uitleg = ui.t(eigen ? 'reactie.verbeterEigenUitleg' : 'reactie.verbeterUitleg');
  const begin = kop(ui, data, ui.t('reactie.verbeterN', { n: reactie.nummer }), uitleg);
  const waarom = magVerbeteren(reactie.status) ? data.dicht : 'reactie.staatVast';
  if (waarom !== undefined) return html`${begin} ${kanNiet(ui, waarom, terugNaar(ui, data))}`;
  const stored: Readonly<Record<string, string | null>> = {
    reactiesoort: reactie.soort,
    reactiekanaal: reactie.kanaal,
    indiener: reactie.indiener,
    organisatienaam: reactie.naam,
    gemeente: reactie.gemeente_code,
    ontvangenOp: reactie.ontvangen_op,
    passage: reactie.passage_id,
    tekst: reactie.tekst,
  };
  const { errors, typed } = terug(data.form);
  return html`${begin}
  ${
    eigen
      ? card({
          title: ui.t('reactie.tekst'),
          body: html`<div class="vb-tekst">${regels(reactie.tekst)}</div>`,
        })
      : ''
  }
  ${correctieFormulier(ui, data, terugNaar(ui, data), (lees) => {
    const value = (name: string) => lees(name, stored[name] ?? null);
    const waar = [...wieVelden(ui, data, value)];
    const passage = passageVeld(ui, data.passages, value('passage'));
    if (eigen) return [soortVeld(ui, value), ...waar, passage];
    return [
      soortVeld(ui, value),
      kanaalVeld(ui, value),
      ...waar,
      ontvangenVeld(ui, value),
      passage,
      ...tekstVelden(ui, errors, value),
      {
        kind: 'checkbox',
        name: 'vergeet',
        label: ui.t('reactie.vergeet'),
        hint: ui.t('reactie.vergeetUitleg'),
        required: true,
        checked: invulling(typed).checked('vergeet'),
      },
    ];
  })}`;
}

/** Asks why a reaction is taken out, and says what that means. */
export function intrekPagina(ui: Ui, data: Omit<CorrectieData, keyof Keuzes>): Html {
  const { reactie } = data;
  const begin = kop(ui, data, ui.t('reactie.intrekN', { n: reactie.nummer }), ui.t('reactie.intrekkenUitleg'));
  const waarom = magVerbeteren(reactie.status) ? data.dicht : 'reactie.nietIntrekken';
  if (waarom !== undefined) return html`${begin} ${kanNiet(ui, waarom, terugNaar(ui, data))}`;
  const { errors, typed } = terug(data.form);
  const { value } = invulling(typed);
  return html`${begin} ${reactie.volgbaar ? notice({ tone: 'info', title: ui.t('reactie.intrekkenVolger') }) : ''}
  ${card({ title: ui.t('reactie.tekst'), body: html`<div class="vb-tekst">${regels(reactie.tekst)}</div>` })}
  ${card({
    body: form({
      action: data.action,
      csrf: data.csrf,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(data.versie) },
        {
          kind: 'radio',
          name: 'intrekgrond',
          label: ui.t('reactie.intrekgrond'),
          required: true,
          value: value('intrekgrond'),
          options: opties(ui, INTREKGRONDEN),
        },
        {
          kind: 'text',
          name: 'toelichting',
          label: ui.t('reactie.intrekToelichting'),
          hint: ui.t('reactie.intrekToelichtingUitleg'),
          required: false,
          width: 'wide',
          value: value('toelichting'),
        },
      ],
      submit: { label: ui.t('reactie.intrekken'), kind: 'danger' },
      beside: link({ label: ui.t('correctie.nietDoen'), href: terugNaar(ui, data) }),
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  })}`;
}
