// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { linkButton } from '../../../../../platform/html/button.ts';
import { field, type Field } from '../../../../../platform/html/field.ts';
import { form } from '../../../../../platform/html/form.ts';
import type { Html } from '../../../../../platform/html/html.ts';
import { disclosure } from '../../../../../platform/html/summary.ts';
import type { Typed } from '../../../../../platform/http/route.ts';
import type { FieldError } from '../../../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../../../taal/formulier.ts';
import type { Ui } from '../../../../../taal/ui.ts';
import { onderdeelSoorten } from '../../../lezen/onderdeel/rules.ts';
import type { Deel } from '../../rules.ts';
import { EENHEDEN, OORDELEN } from '../../schema.ts';

export interface VerbeterData {
  readonly action: string;
  /** Where one goes on without saving. */
  readonly terug: string;
  readonly csrf: string;
  readonly versie: number;
  readonly deel: Deel;
  readonly typed: Typed | undefined;
  readonly errors: readonly FieldError[];
}

const getal = (ui: Ui, waarde: number | null): string =>
  waarde === null ? '' : String(waarde).replace('.', ui.lang === 'nl' ? ',' : '.');

/** What every onderdeel has. */
function woorden(ui: Ui, { deel, typed, versie }: VerbeterData): Field[] {
  const { value } = invulling(typed);
  return [
    { kind: 'hidden', name: 'versie', value: String(versie) },
    {
      kind: 'select',
      name: 'soort',
      label: ui.t('onderdeel.soort'),
      required: true,
      value: value('soort', deel.soort),
      options: opties(ui, onderdeelSoorten),
    },
    {
      kind: 'text',
      name: 'nummer',
      label: ui.t('onderdeel.nummer'),
      required: false,
      width: 'small',
      value: value('nummer', deel.nummer),
    },
    {
      kind: 'text',
      name: 'titel',
      label: ui.t('onderdeel.titel'),
      required: false,
      width: 'wide',
      value: value('titel', deel.titel),
    },
    {
      kind: 'textarea',
      name: 'tekst',
      label: ui.t('onderdeel.tekst'),
      hint: ui.t('onderdeel.tekstUitleg'),
      required: false,
      rows: 6,
      value: value('tekst', deel.tekst),
    },
  ];
}

/** What only a figure or a look back has. */
function feiten(ui: Ui, { deel, typed }: VerbeterData): Exclude<Field, { kind: 'hidden' }>[] {
  const { value } = invulling(typed);
  const keuzes = (lijst: readonly string[], groep: string) =>
    lijst.map((woord) => ({ value: woord, label: ui.tekst(`${groep}.${woord}`) }));
  return [
    {
      kind: 'number',
      name: 'waarde',
      label: ui.t('onderdeel.waarde'),
      hint: ui.t('onderdeel.waardeUitleg'),
      required: false,
      value: value('waarde', getal(ui, deel.waarde)),
    },
    {
      kind: 'select',
      name: 'eenheid',
      label: ui.t('onderdeel.eenheid'),
      required: false,
      value: value('eenheid', deel.eenheid),
      options: keuzes(EENHEDEN, 'eenheid'),
    },
    {
      kind: 'number',
      name: 'jaar',
      label: ui.t('onderdeel.jaar'),
      required: false,
      value: value('jaar', deel.jaar === null ? '' : String(deel.jaar)),
    },
    {
      kind: 'select',
      name: 'oordeel',
      label: ui.t('onderdeel.oordeel'),
      hint: ui.t('onderdeel.oordeelUitleg'),
      required: false,
      value: value('oordeel', deel.oordeel),
      options: keuzes(OORDELEN, 'oordeel'),
    },
  ];
}

/** The form that corrects an onderdeel; what few kinds have is folded in, but never when it holds something or is wrong. */
export function verbeterFormulierWeergave(ui: Ui, data: VerbeterData): Html {
  const { deel, typed } = data;
  const texts = formTexts(ui);
  const zelden = feiten(ui, data);
  const eigen = [...woorden(ui, data), ...zelden].map(({ name }) => name);
  const errors = foutmeldingen(
    ui,
    data.errors.filter((fout) => eigen.includes(fout.field)),
  );
  const message = (name: string) => errors.find((fout) => fout.field === name)?.message;
  const { value } = invulling(typed);
  const open =
    ['cijfer', 'terugblik'].includes(value('soort', deel.soort)) ||
    [deel.waarde, deel.jaar, deel.eenheid, deel.oordeel].some((feit) => feit !== null) ||
    zelden.some(({ name }) => message(name) !== undefined || (typed !== undefined && value(name) !== ''));
  return form({
    action: data.action,
    csrf: data.csrf,
    fields: [
      ...woorden(ui, data),
      disclosure({
        summary: ui.t('onderdeel.feiten'),
        open,
        body: html`${zelden.map((veld) => field({ ...veld, error: message(veld.name) }, texts))}`,
      }),
    ],
    submit: { label: ui.t('onderdeel.bewaarEnBevestig') },
    beside: linkButton({ label: ui.t('onderdeel.terugNaarControle'), href: data.terug, kind: 'subtle' }),
    errors,
    texts,
  });
}
