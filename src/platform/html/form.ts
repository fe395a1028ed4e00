// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { button, csrfField, type ButtonOptions } from './button.ts';
import { field, type Field, type FieldTexts } from './field.ts';
import { safeHref, type Content, type Html } from './html.ts';
import { errorSummary, fieldId } from './notice.ts';

export interface FormTexts extends FieldTexts {
  /** Heads the list of errors: "Er ging iets mis: kijk deze velden na". */
  readonly errors: string;
}

export interface FormOptions {
  readonly action: string;
  readonly method?: 'post' | 'get';
  /** Required for a POST. */
  readonly csrf?: string;
  /** Fields in order; markup between them, such as a heading, may stand among them. */
  readonly fields: readonly (Field | Html)[];
  readonly submit: ButtonOptions | readonly ButtonOptions[];
  /** Links beside the buttons, such as "Annuleren". */
  readonly beside?: Content;
  /** Errors that belong to no single field come with the name of the field where they can be mended. */
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  readonly texts: FormTexts;
  /** Keeps what is typed in this tab under this key until it is sent. Never in the public zone: nothing is stored there. */
  readonly draft?: {
    readonly key: string;
    readonly restored: string;
    readonly discard: string;
    /** Keeps the version that it was made from too, so that what somebody else changed since is not overwritten unseen. */
    readonly version?: true;
  };
  /** Sends what is typed to this address a second after typing stops, to be kept there; `done` is said when it was. */
  readonly saved?: { readonly action: string; readonly done: string };
  readonly label?: string;
  /** Sets the ids of this form's fields apart from those of other forms on the page. */
  readonly scope?: string;
  /** One row: for a search or a filter. */
  readonly inline?: boolean;
}

const isField = (part: Field | Html): part is Field => typeof part === 'object' && 'kind' in part && 'name' in part;

/** Gives every field the message that the errors have for it. */
const withError = (f: Field, errors: FormOptions['errors']): Field => {
  if (f.kind === 'hidden') return f;
  const message = f.error ?? errors?.find((e) => e.field === f.name)?.message;
  return message === undefined ? f : { ...f, error: message };
};

const inScope = (f: Field, scope: string | undefined): Field => (f.kind === 'hidden' ? f : { ...f, scope });

const usesFiles = (fields: FormOptions['fields']): boolean =>
  fields.some((part) => isField(part) && part.kind === 'file');

/** The list above the form names each field: "fill this in" says nothing there by itself. */
const named = (message: string, name: string, fields: FormOptions['fields']): string => {
  const label = fields.find((part): part is Field => isField(part) && part.kind !== 'hidden' && part.name === name);
  if (label === undefined || label.kind === 'hidden' || typeof label.label !== 'string') return message;
  return `${label.label}${/[?.!]$/.test(label.label) ? '' : ':'} ${message}`;
};

/** A whole form: error summary, fields, buttons. Nothing is checked by the browser: the server answers every mistake at once. */
export const form = (o: FormOptions): Html => {
  const buttons = 'label' in o.submit ? [o.submit] : o.submit;
  return html`${errorSummary({
      title: o.texts.errors,
      errors: (o.errors ?? []).map((e) => ({ ...e, message: named(e.message, e.field, o.fields) })),
      scope: o.scope,
    })}
    <form
      class="vb-formulier ${o.inline === true ? 'vb-formulier--regel' : ''}"
      method="${o.method ?? 'post'}"
      action="${safeHref(o.action)}"
      novalidate
      ${usesFiles(o.fields) ? html`enctype="multipart/form-data"` : ''}
      ${o.label === undefined ? '' : html`aria-label="${o.label}"`}
      ${o.draft === undefined ? '' : html`data-concept="${o.draft.key}" data-concept-hersteld="${o.draft.restored}" data-concept-weg="${o.draft.discard}" ${o.draft.version === true ? 'data-concept-versie' : ''}`}
      ${o.saved === undefined ? '' : html`data-bewaar="${safeHref(o.saved.action)}" data-bewaard="${o.saved.done}"`}
    >
      ${o.csrf === undefined ? '' : csrfField(o.csrf)}
      ${o.fields.map((part) => (isField(part) ? field(inScope(withError(part, o.errors), o.scope), o.texts) : part))}
      <div class="vb-knoppen">
        ${buttons.map((b, index) => button({ kind: index === 0 ? 'primary' : 'secondary', ...b }))}${o.beside ?? ''}
      </div>
    </form>`;
};

/** A search box with its label and its button. Search of people goes by POST, so that no name comes into an address. */
export const searchForm = (o: {
  readonly action: string;
  readonly method: 'post' | 'get';
  readonly csrf?: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: Content;
  readonly value?: string;
  /** Goes along with what is searched, such as where to go back to. */
  readonly along?: { readonly name: string; readonly value: string };
  readonly submit: string;
}): Html => {
  const id = fieldId(o.name);
  return html`<form class="vb-zoek" role="search" method="${o.method}" action="${safeHref(o.action)}" novalidate>
    ${o.csrf === undefined ? '' : csrfField(o.csrf)}
    ${o.along === undefined ? '' : html`<input type="hidden" name="${o.along.name}" value="${o.along.value}" />`}
    <label class="vb-veld__label" for="${id}">${o.label}</label>
    ${o.hint === undefined ? '' : html`<div class="vb-veld__uitleg" id="${id}-uitleg">${o.hint}</div>`}
    <div class="vb-zoek__rij">
      <input
        class="utrecht-textbox"
        type="search"
        id="${id}"
        name="${o.name}"
        value="${o.value ?? ''}"
        autocomplete="off"
        ${o.hint === undefined ? '' : html`aria-describedby="${id}-uitleg"`}
      />
      ${button({ label: o.submit, kind: 'secondary' })}
    </div>
  </form>`;
};

/** Filters above a list, by GET, so that a filtered list has an address of its own; `clear` takes them away. */
export const filterForm = (o: {
  readonly action: string;
  readonly label: string;
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly clear?: { readonly href: string; readonly label: string };
  readonly texts: FieldTexts;
}): Html =>
  form({
    action: o.action,
    method: 'get',
    label: o.label,
    inline: true,
    fields: o.fields,
    submit: { label: o.submit, kind: 'secondary' },
    beside:
      o.clear === undefined ? '' : html`<a class="utrecht-link" href="${safeHref(o.clear.href)}">${o.clear.label}</a>`,
    texts: { ...o.texts, errors: '' },
  });
