// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../../../../platform/html/field.ts';
import { form } from '../../../../platform/html/form.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { disclosure } from '../../../../platform/html/summary.ts';
import type { Typed } from '../../../../platform/http/route.ts';
import type { FieldError } from '../../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, type Invulling } from '../../../../taal/formulier.ts';
import type { Ui } from '../../../../taal/ui.ts';
import type { MeldingRij } from '../../queries.ts';

/** The page of a melding with the form that came back, if one did. */
export interface MeldingBeeld {
  readonly ui: Ui;
  readonly csrf: string;
  readonly melding: MeldingRij;
  /** Whether the melding is still being weighed: only then is something added. */
  readonly weegt: boolean;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
  /** The path of the form that came back with errors. */
  readonly waar: string | undefined;
}

/** What was typed, in the form that came back and in no other. */
export const getypt = ({ typed, waar }: MeldingBeeld, pad: string): Invulling =>
  invulling(waar === pad ? typed : undefined);

export interface KortFormulier {
  readonly pad: string;
  readonly titel: string;
  readonly fields: readonly (Field | Html)[];
  readonly knop: string;
}

/** A small form that is opened when one wants it; open at once when it came back with errors. */
export const kortFormulier = (beeld: MeldingBeeld, { pad, titel, fields, knop }: KortFormulier): Html => {
  const { ui, csrf, melding, waar } = beeld;
  return disclosure({
    summary: titel,
    open: waar === pad,
    body: form({
      action: ui.href(`/meldingen/${melding.id}/${pad}`),
      csrf,
      fields,
      submit: { label: knop, kind: 'secondary' },
      errors: waar === pad ? foutmeldingen(ui, beeld.errors) : [],
      texts: formTexts(ui),
      // The fields of a person carry a number of their own.
      ...(pad !== 'personen' && { scope: pad }),
    }),
  });
};
