// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Content, Html } from './html.ts';
import { fieldId } from './notice.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: Content;
}

export interface FieldTexts {
  /** Stands after the label of a field that may stay empty: "(niet verplicht)". */
  readonly optional: string;
  /** Begins every error message for those who hear it: "Fout:". */
  readonly error: string;
  /** The first, empty choice of a list: "Kies". */
  readonly choose: string;
}

interface FieldBase {
  readonly name: string;
  readonly label: Content;
  readonly hint?: Content | undefined;
  readonly error?: string | undefined;
  readonly required: boolean;
  /** Sets fields of equal name in several forms of one page apart. */
  readonly scope?: string | undefined;
}

type InputKind = 'text' | 'search' | 'number' | 'date' | 'datetime' | 'email' | 'tel';

interface InputField extends FieldBase {
  readonly kind: InputKind;
  readonly value?: string | undefined;
  readonly autocomplete?: string;
  readonly maxLength?: number;
  /** How much is expected. A number and a date have a width of their own. */
  readonly width?: 'small' | 'wide';
}
interface TextareaField extends FieldBase {
  readonly kind: 'textarea';
  readonly value?: string | undefined;
  readonly maxLength?: number;
  readonly rows?: number;
}
interface SelectField extends FieldBase {
  readonly kind: 'select';
  readonly value?: string | undefined;
  readonly options: readonly Option[];
}
interface RadioField extends FieldBase {
  readonly kind: 'radio';
  readonly value?: string | undefined;
  readonly options: readonly Option[];
}
interface CheckboxesField extends FieldBase {
  readonly kind: 'checkboxes';
  readonly values?: readonly string[] | undefined;
  readonly options: readonly Option[];
}
interface CheckboxField extends FieldBase {
  readonly kind: 'checkbox';
  readonly checked?: boolean | undefined;
  /** What is sent when it is ticked; default `ja`. */
  readonly value?: string;
}
interface FileField extends FieldBase {
  readonly kind: 'file';
  /** As the attribute: ".pdf,.docx,.txt". */
  readonly accept?: string;
}
interface HiddenField {
  readonly kind: 'hidden';
  readonly name: string;
  readonly value: string;
}

export type Field =
  | InputField
  | TextareaField
  | SelectField
  | RadioField
  | CheckboxesField
  | CheckboxField
  | FileField
  | HiddenField;

/**
 * One field: label above the control, then hint, then error, all three tied to the control. No browser validation and
 * no placeholder in place of a label. The control's id is `fieldId(name)`, which the error summary links to.
 */
export const field = (f: Field, texts: FieldTexts): Html => {
  if (f.kind === 'hidden') return html`<input type="hidden" name="${f.name}" value="${f.value}" />`;
  const invalid = f.error !== undefined;
  const body = f.kind === 'radio' || f.kind === 'checkboxes' ? group(f, texts) : single(f, texts);
  return html`<div class="vb-veld ${invalid ? 'vb-veld--fout' : ''}">${body}</div>`;
};

const optionalMark = (f: FieldBase, texts: FieldTexts): Html | string =>
  f.required ? '' : html` <span class="vb-veld__optioneel">${texts.optional}</span>`;

const hintAndError = (f: FieldBase, texts: FieldTexts): Html => {
  const id = fieldId(f.name, f.scope);
  return html`${f.hint === undefined ? '' : html`<div class="vb-veld__uitleg" id="${id}-uitleg">${f.hint}</div>`}${
    f.error === undefined
      ? ''
      : html`<p class="vb-veld__fout" id="${id}-fout"><span class="vb-onzichtbaar">${texts.error} </span>${f.error}</p>`
  }`;
};

/** What ties the hint and the error to the control. */
const described = (f: FieldBase): Html => {
  const id = fieldId(f.name, f.scope);
  const by = [f.hint === undefined ? '' : `${id}-uitleg`, f.error === undefined ? '' : `${id}-fout`].filter(Boolean);
  return html`${by.length === 0 ? '' : html` aria-describedby="${by.join(' ')}"`}${
    f.error === undefined ? '' : html` aria-invalid="true"`
  }`;
};

type Group = RadioField | CheckboxesField;
type Single = Exclude<Field, Group | HiddenField>;

const single = (f: Single, texts: FieldTexts): Html => {
  const label = html`<label class="vb-veld__label" for="${fieldId(f.name, f.scope)}"
    >${f.label}${optionalMark(f, texts)}</label
  >`;
  if (f.kind !== 'checkbox') return html`${label}${hintAndError(f, texts)}${control(f, texts)}`;
  return html`${hintAndError(f, texts)}
    <div class="vb-keuze">
      <input
        type="checkbox"
        id="${fieldId(f.name, f.scope)}"
        name="${f.name}"
        value="${f.value ?? 'ja'}"
        ${f.checked === true ? html`checked` : ''}${described(f)}
      />${label}
    </div>`;
};

const control = (f: Exclude<Single, CheckboxField>, texts: FieldTexts): Html => {
  const invalidClass = (name: string): string => (f.error === undefined ? name : `${name} ${name}--invalid`);
  const common = html`id="${fieldId(f.name, f.scope)}"
  name="${f.name}"${described(f)}${f.required ? html` aria-required="true"` : ''}`;
  switch (f.kind) {
    case 'textarea':
      // A textarea drops the first line break of its content: the one in this template, so that none of the reader's is lost.
      return html`<textarea
        class="${invalidClass('utrecht-textarea')}"
        rows="${f.rows ?? 5}"
        ${maxLength(f.maxLength)}
        ${common}
      >
${f.value ?? ''}</textarea>`;
    case 'select':
      return html`<select class="${invalidClass('utrecht-select')}" ${common}>
        <option value="">${texts.choose}</option>
        ${f.options.map((o) => html`<option value="${o.value}" ${o.value === f.value ? html`selected` : ''}>${o.label}</option>`)}
      </select>`;
    case 'file':
      return html`<input
        type="file"
        class="vb-bestand"
        ${f.accept === undefined ? '' : html`accept="${f.accept}"`}
        ${common}
      />`;
    case 'text':
    case 'search':
    case 'number':
    case 'date':
    case 'datetime':
    case 'email':
    case 'tel':
      return html`<input
        class="${invalidClass('utrecht-textbox')} vb-invoer--${f.width ?? 'gewoon'} vb-invoer--${f.kind}"
        ${inputType(f.kind)}
        value="${f.value ?? ''}"
        autocomplete="${f.autocomplete ?? 'off'}"
        ${maxLength(f.maxLength)}
        ${common}
      />`;
  }
};

const maxLength = (length: number | undefined): Html | string =>
  length === undefined ? '' : html`maxlength="${length}"`;

/** A number is typed as text: a spinner changes a value unseen when one scrolls over it. */
const inputType = (kind: InputKind): Html => {
  if (kind === 'number') return html`type="text" inputmode="decimal"`;
  return html`type="${kind === 'datetime' ? 'datetime-local' : kind}"`;
};

const group = (f: Group, texts: FieldTexts): Html => {
  const chosen = f.kind === 'radio' ? [f.value] : (f.values ?? []);
  const id = fieldId(f.name, f.scope);
  return html`<fieldset class="vb-groep" ${f.kind === 'radio' ? html`role="radiogroup"` : ''}${described(f)}>
    <legend class="vb-veld__label">${f.label}${optionalMark(f, texts)}</legend>
    ${hintAndError(f, texts)}
    ${f.options.map((option, index) => {
      const optionId = index === 0 ? id : `${id}-${index + 1}`;
      return html`<div class="vb-keuze">
        <input
          type="${f.kind === 'radio' ? 'radio' : 'checkbox'}"
          id="${optionId}"
          name="${f.name}"
          value="${option.value}"
          ${chosen.includes(option.value) ? html`checked` : ''}
          ${option.hint === undefined ? '' : html`aria-describedby="${optionId}-uitleg"`}
        />
        <label for="${optionId}">${option.label}</label>
        ${option.hint === undefined ? '' : html`<div class="vb-veld__uitleg" id="${optionId}-uitleg">${option.hint}</div>`}
      </div>`;
    })}
  </fieldset>`;
};
