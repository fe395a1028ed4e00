// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { timeline } from '../../../platform/html/timeline.ts';
import type { Day } from '../../../platform/dates.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties, terug } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { BesluitRij, RoutestapRij } from '../queries.ts';
import { regels, stemmingTekst } from '../views.ts';
import { UITKOMSTEN } from './rules.ts';

interface Formulierdata {
  readonly csrf: string;
  /** Where it is sent to. */
  readonly action: string;
  readonly stap: RoutestapRij;
  readonly vandaag: Day;
  readonly form: Posted<unknown> | undefined;
}

/** The votes on something, for and against; nobody has to have counted. */
export const stemvelden = (ui: Ui, value: (name: string) => string) =>
  [
    { kind: 'number', name: 'voor', label: ui.t('besluitvorming.voor'), required: false, value: value('voor') },
    { kind: 'number', name: 'tegen', label: ui.t('besluitvorming.tegen'), required: false, value: value('tegen') },
  ] as const;

function besluitFormulier(ui: Ui, { csrf, action, stap, vandaag, form: gegeven }: Formulierdata, verbetering: boolean) {
  const { errors, typed } = terug(gegeven);
  const { value } = invulling(typed);
  const dag = stap.gepland !== null && stap.gepland <= vandaag ? stap.gepland : vandaag;
  const was = (waarde: string | null): string | null => (verbetering ? waarde : null);
  const stemmen = stemvelden(ui, (name) => value(name, was(String((name === 'voor' ? stap.voor : stap.tegen) ?? ''))));
  return form({
    action,
    csrf,
    scope: 'besluit',
    label: ui.t(verbetering ? 'bestuursbesluit.verbeter' : 'bestuursbesluit.legVast'),
    fields: [
      { kind: 'hidden', name: 'versie', value: String(stap.versie) },
      {
        kind: 'date',
        name: 'datum',
        label: ui.t('bestuursbesluit.datum'),
        required: true,
        value: value('datum', was(stap.datum) ?? dag),
      },
      {
        kind: 'radio',
        name: 'uitkomst',
        label: ui.t('bestuursbesluit.uitkomst'),
        hint: ui.t('bestuursbesluit.uitkomstUitleg'),
        required: true,
        value: value('uitkomst', was(stap.uitkomst)),
        options: opties(ui, UITKOMSTEN),
      },
      ...stemmen,
      {
        kind: 'text',
        name: 'besluitnummer',
        label: ui.t('bestuursbesluit.nummer'),
        required: false,
        value: value('besluitnummer', was(stap.besluitnummer)),
      },
      {
        kind: 'date',
        name: 'nieuweDatum',
        label: ui.t('bestuursbesluit.nieuweDatum'),
        hint: ui.t('bestuursbesluit.nieuweDatumUitleg'),
        required: false,
        value: value('nieuweDatum'),
      },
      {
        kind: 'textarea',
        name: 'toelichting',
        label: ui.t(verbetering ? 'bestuursbesluit.waarom' : 'bestuursbesluit.toelichting'),
        required: verbetering,
        rows: 3,
        value: value('toelichting'),
      },
    ],
    submit: { label: ui.t(verbetering ? 'bestuursbesluit.verbeter' : 'bestuursbesluit.legVast') },
    errors: foutmeldingen(ui, errors),
    texts: formTexts(ui),
  });
}

/** The form that records a decision; once there is one, a correction stands folded away. */
export function besluitKaart(ui: Ui, data: Formulierdata): Html {
  const { stap } = data;
  if (stap.status === 'geagendeerd')
    return card({ id: 'besluit', title: ui.t('bestuursbesluit.legVast'), body: besluitFormulier(ui, data, false) });
  if (stap.status === 'gepland') return html``;
  return disclosure({
    summary: ui.t('bestuursbesluit.verbeter'),
    open: data.form !== undefined && !data.form.ok,
    body: html`<p>${ui.t('bestuursbesluit.verbeterUitleg')}</p>
      ${besluitFormulier(ui, data, true)}`,
  });
}

/** The form that says where a decision can be read. */
export function bekendmakingKaart(ui: Ui, { csrf, action, stap, vandaag, form: gegeven }: Formulierdata): Html {
  if (stap.status !== 'besloten' || stap.uitkomst === 'verworpen') return html``;
  const { errors, typed } = terug(gegeven);
  const { value } = invulling(typed);
  return card({
    id: 'bekendmaking',
    title: hoofdletter(ui.term('bekendmaken')),
    body: form({
      action,
      csrf,
      scope: 'bekendmaking',
      fields: [
        { kind: 'hidden', name: 'versie', value: String(stap.versie) },
        {
          kind: 'date',
          name: 'datum',
          label: ui.t('bekendmaking.datum'),
          required: true,
          value: value('datum', vandaag),
        },
        {
          kind: 'text',
          name: 'vindplaats',
          label: ui.t('bekendmaking.vindplaats'),
          hint: ui.t('bekendmaking.vindplaatsUitleg'),
          required: true,
          width: 'wide',
          value: value('vindplaats'),
        },
      ],
      submit: { label: hoofdletter(ui.term('bekendmaken')) },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
}

/** What a body decided, in the order in which it was recorded, the newest first; what was corrected stays to be seen. */
export const besluitHistorie = (ui: Ui, besluiten: readonly BesluitRij[]): Html =>
  besluiten.length === 0
    ? html`<p>${ui.t('bestuursbesluit.geen')}</p>`
    : timeline({
        label: ui.t('bestuursbesluit.historie'),
        items: besluiten.map((besluit, index) => ({
          at: besluit.datum,
          atText: ui.dag(besluit.datum),
          title: html`${hoofdletter(ui.term(besluit.uitkomst))}${
            index === 0 ? html` <span class="vb-label">${ui.t('bestuursbesluit.laatste')}</span>` : ''
          }`,
          who: ui.t('bestuursbesluit.door', {
            wie: besluit.medewerker,
            moment: ui.moment(besluit.vastgelegd_op),
          }),
          body: html`${[
            stemmingTekst(ui, besluit.voor, besluit.tegen),
            besluit.besluitnummer === '' ? '' : ui.t('bestuursbesluit.metNummer', { nummer: besluit.besluitnummer }),
          ]
            .filter(Boolean)
            .map((regel) => html`<p>${regel}</p>`)}
          ${besluit.toelichting === '' ? '' : html`<p>${regels(besluit.toelichting)}</p>`}
          ${
            besluit.bekendgemaakt_op === null
              ? ''
              : html`<p>
                  ${ui.t('bekendmaking.tekst', {
                    dag: ui.dag(besluit.bekendgemaakt_op),
                    plaats: besluit.bekendmaking,
                  })}
                </p>`
          }`,
        })),
      });

/** A step that is no more than a button. */
export const stapKnop = (
  ui: Ui,
  { csrf, stap }: Pick<Formulierdata, 'csrf' | 'stap'>,
  action: string,
  naam: 'agenderen' | 'vanAgendaHalen' | 'opnieuwVoorleggen',
  eerste: boolean,
): Html =>
  actionButton({
    action,
    csrf,
    hidden: { versie: String(stap.versie) },
    label: hoofdletter(ui.term(naam)),
    kind: eerste ? 'primary' : 'secondary',
  });
