// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { ButtonOptions } from '../../../platform/html/button.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import type { Instant } from '../../../platform/dates.ts';
import type { Typed } from '../../../platform/http/route.ts';
import type { AvailableStep } from '../../../platform/process.ts';
import type { FieldError } from '../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, type Invulling } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { TrajectDossier } from '../queries.ts';

/** A trajectory on the screen, with the one form that came back, if any. */
export interface Blad {
  readonly csrf: string;
  readonly dossier: TrajectDossier;
  readonly nu: Instant;
  /** Which form of the page was posted. */
  readonly deel: string | undefined;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
  /** Somebody recorded something in the meantime: what was typed is still there. */
  readonly verouderd: boolean;
  readonly stappen: readonly AvailableStep<string>[];
  readonly magOvernemen: boolean;
  readonly collegas: readonly { readonly id: string; readonly naam: string }[];
  readonly ik: string;
}

/** What stands in this form: what was typed when it is the one that came back, else what is stored. */
export const invullingVan = (blad: Blad, deel: string): Invulling =>
  invulling(blad.deel === deel ? blad.typed : undefined);
export const kwamTerug = (blad: Blad, deel: string): boolean => blad.deel === deel;

/** One form of the page, with fields of its own, that keeps what is typed. */
export function vakFormulier(
  ui: Ui,
  blad: Blad,
  o: {
    readonly deel: string;
    readonly pad: string;
    readonly fields: readonly (Field | Html)[];
    readonly submit: ButtonOptions;
  },
): Html {
  const { id, versie } = blad.dossier.rij;
  const terug = kwamTerug(blad, o.deel);
  return html`${terug && blad.verouderd ? notice({ tone: 'attention', title: ui.t('meldcode.verouderd'), body: ui.t('meldcode.verouderdUitleg'), live: true }) : ''}
  ${form({
    action: `${ui.href(`/meldcode/trajecten/${id}/${o.pad}`)}#${o.deel}`,
    csrf: blad.csrf,
    scope: o.deel,
    fields: [{ kind: 'hidden', name: 'versie', value: String(versie) }, ...o.fields],
    submit: { kind: 'secondary', ...o.submit },
    errors: terug ? foutmeldingen(ui, blad.errors) : [],
    texts: formTexts(ui),
    draft: {
      key: `meldcode:${id}:${o.deel}`,
      restored: ui.t('meldcode.conceptHersteld'),
      discard: ui.t('meldcode.conceptWeg'),
    },
  })}`;
}
