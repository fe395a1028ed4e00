// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import type { Instant } from '../../../platform/dates.ts';
import type { AvailableStep } from '../../../platform/process.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Typed } from '../../../platform/http/route.ts';
import { stapPad } from '../../../taal/stappen.ts';
import { formTexts, foutmeldingen, invulling, type Invulling } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { OverdrachtStap } from '../rules.ts';
import type { StukRij } from '../../overdrachtstuk/queries.ts';
import type { Termijnen } from '../../termijn/rules.ts';
import type { OverdrachtRij } from '../queries.ts';

export interface OverdrachtData {
  readonly csrf: string;
  readonly overdracht: OverdrachtRij;
  readonly verantwoordelijk: string;
  readonly stukken: readonly StukRij[];
  readonly stappen: readonly AvailableStep<OverdrachtStap>[];
  readonly collegas: readonly { id: string; naam: string }[];
  readonly ziet: boolean;
  readonly termijnen: Termijnen;
  readonly nu: Instant;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
  /** The step whose form came back with errors. */
  readonly waar: OverdrachtStap | undefined;
}

/** The joint talk of a warm transfer, as long as it is not recorded. */
export const gesprekVelden = (ui: Ui, { value }: Invulling): Field[] => [
  {
    kind: 'date',
    name: 'gesprekOp',
    label: ui.t('overdracht.gesprekOp'),
    hint: ui.t('overdracht.gesprekUitleg'),
    required: false,
    value: value('gesprekOp'),
  },
  {
    kind: 'text',
    name: 'gesprekMet',
    label: ui.t('overdracht.gesprekMet'),
    required: false,
    value: value('gesprekMet'),
    width: 'wide',
  },
];

type Velden = (ui: Ui, data: OverdrachtData, invulling: Invulling) => readonly Field[];

const nogGesprek = (ui: Ui, { overdracht }: OverdrachtData, invulling: Invulling) =>
  overdracht.warm && !overdracht.gesprek_op ? gesprekVelden(ui, invulling) : [];

const lang = (name: string, label: string, value: string): Field => ({
  kind: 'textarea',
  name,
  label,
  required: true,
  rows: 3,
  value,
});

const reden: Velden = (ui, _, { value }) => [lang('reden', ui.t('overdracht.reden'), value('reden'))];

const externAntwoord: Velden = (ui, data, invulling) => [
  {
    kind: 'text',
    name: 'antwoordVan',
    label: ui.t('overdracht.antwoordVan'),
    required: true,
    value: invulling.value('antwoordVan'),
    autocomplete: 'off',
  },
  {
    kind: 'date',
    name: 'antwoordOp',
    label: ui.t('overdracht.antwoordOp'),
    required: true,
    value: invulling.value('antwoordOp'),
  },
  {
    kind: 'text',
    name: 'bewijs',
    label: ui.t('overdracht.bewijs'),
    hint: ui.t('overdracht.bewijsUitleg'),
    required: true,
    width: 'wide',
    value: invulling.value('bewijs'),
    autocomplete: 'off',
  },
  ...nogGesprek(ui, data, invulling),
];

/** What each step asks; the one without fields is a button. */
const VELDEN: Readonly<Record<OverdrachtStap, Velden>> = {
  accepteren: (ui, data, invulling) => {
    const options = data.collegas.map(({ id, naam }) => ({ value: id, label: naam }));
    const kies = (name: 'contactpersoon' | 'casusregisseur'): Field => ({
      kind: 'select',
      name,
      label: hoofdletter(ui.term(name)),
      required: true,
      value: invulling.value(name),
      options,
    });
    return [kies('contactpersoon'), kies('casusregisseur'), ...nogGesprek(ui, data, invulling)];
  },
  afwijzen: reden,
  intrekken: reden,
  acceptatieVastleggen: externAntwoord,
  afwijzingVastleggen: (ui, data, invulling) => [...externAntwoord(ui, data, invulling), ...reden(ui, data, invulling)],
  terugberichten: (ui, data, invulling) => [
    {
      kind: 'textarea',
      name: 'bericht',
      label: ui.t('overdracht.bericht'),
      hint: ui.t('overdracht.berichtUitleg'),
      required: true,
      rows: 5,
      value: invulling.value('bericht'),
    },
    ...nogGesprek(ui, data, invulling),
  ],
  berichtBevestigen: () => [],
};

const UITLEG: Partial<Readonly<Record<OverdrachtStap, Parameters<Ui['t']>[0]>>> = {
  accepteren: 'overdracht.accepteerUitleg',
  acceptatieVastleggen: 'overdracht.externUitleg',
  terugberichten: 'overdracht.terugUitleg',
  berichtBevestigen: 'overdracht.bevestigUitleg',
};
const HOOFDZAAK: ReadonlySet<OverdrachtStap> = new Set([
  'accepteren',
  'acceptatieVastleggen',
  'terugberichten',
  'berichtBevestigen',
]);

/** A step of the transfer as a card with its form; what came back wrong stands in its own form only. */
export function stapFormulier(ui: Ui, data: OverdrachtData, stap: OverdrachtStap): Html {
  const hier = data.waar === stap;
  const uitleg = UITLEG[stap];
  return card({
    title: hoofdletter(ui.term(stap)),
    body: html`${uitleg ? html`<p class="vb-tekst">${ui.t(uitleg)}</p>` : ''}
    ${form({
      action: ui.href(`/overdrachten/${data.overdracht.id}/${stapPad(stap)}`),
      csrf: data.csrf,
      scope: stap,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(data.overdracht.versie) },
        ...VELDEN[stap](ui, data, invulling(hier ? data.typed : undefined)),
      ],
      submit: { label: hoofdletter(ui.term(stap)), kind: HOOFDZAAK.has(stap) ? 'primary' : 'secondary' },
      errors: hier ? foutmeldingen(ui, data.errors) : [],
      texts: formTexts(ui),
    })}`,
  });
}
