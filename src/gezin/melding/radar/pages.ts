// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { ActorContext, Answer, Posted } from '../../../platform/http/route.ts';
import { Invalid, type FieldError } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { annoteer } from '../../beoordeling/aantekening/commands.ts';
import type { Gelijkende } from '../../persoon/queries.ts';
import { bekijken } from '../access.ts';
import { misschienBekend, vindMelding, type MeldingRij } from '../queries.ts';
import { beantwoordNavraag, neemAf, raadpleeg, voegPersoonToe, vraagNa } from './commands.ts';
import {
  aantekeningFormulier,
  afnameFormulier,
  antwoordFormulier,
  navraagFormulier,
  persoonFormulier,
  raadplegingFormulier,
} from './schema.ts';

export const subject = {
  kind: 'melding',
  load: vindMelding,
  dossier: (melding: MeldingRij) => melding.casus_id,
};

export type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

/** A form of the page of a melding that came back: what was wrong, which form it was, and who the person on it may be. */
export interface Terug {
  readonly form: Posted<unknown>;
  readonly waar: string;
  readonly bekend?: readonly Gelijkende[];
}
/** Shows the page of a melding again. */
export type Toon = (context: Context, melding: MeldingRij, gekomen?: Terug) => Promise<Answer>;

interface Toevoeging<T> {
  readonly pad: string;
  readonly form: z.ZodType<T>;
  readonly doe: (
    tx: ActorTx,
    melding: MeldingRij,
    invoer: T,
    params: Readonly<Record<string, string>>,
  ) => Promise<readonly Gelijkende[] | void>;
}

/** Something added on the page of a melding: the page again, with the errors, who it may be, or what was added. */
const toevoeging = <T>(toon: Toon, { pad, form, doe }: Toevoeging<T>): Route =>
  route({
    method: 'post',
    path: `/meldingen/:id/${pad}`,
    action: bekijken,
    audit: `melding.${pad.split('/')[0] ?? pad}`,
    subject,
    form,
    handle: async (context) => {
      const { ui, tx, subject: melding, params, typed } = context;
      const waar = pad.replaceAll(/:(\w+)/g, (_, naam: string) => params[naam] ?? '');
      const opnieuw = (errors: readonly FieldError[], bekend: readonly Gelijkende[] = []) =>
        toon(context, melding, { form: { ok: false, errors, typed }, waar, bekend });
      if (!context.form.ok) return opnieuw(context.form.errors);
      try {
        const bekend = await doe(tx, melding, context.form.value, params);
        if (bekend) return opnieuw([], bekend);
      } catch (error) {
        // A command checks before it writes, so its complaint about a field can be shown beside that field.
        if (!(error instanceof Invalid)) throw error;
        return opnieuw(error.errors);
      }
      return { kind: 'redirect', to: ui.href(`/meldingen/${melding.id}`) };
    },
  });

/** What can be added to a melding while it is weighed, and beside its decision after that. */
export const toevoegingen = (sleutel: Buffer, toon: Toon): Route[] => [
  toevoeging(toon, {
    pad: 'personen',
    form: persoonFormulier,
    doe: async (tx, melding, { personen, nagekeken }) => {
      const [bekend = []] = nagekeken ? [] : await misschienBekend(tx, sleutel, { personen, adres: null });
      if (bekend.length > 0) return bekend;
      return voegPersoonToe(tx, melding, personen, sleutel);
    },
  }),
  toevoeging(toon, { pad: 'navragen', form: navraagFormulier, doe: vraagNa }),
  toevoeging(toon, {
    pad: 'navragen/:deelId',
    form: antwoordFormulier,
    doe: (tx, melding, invoer, params) => beantwoordNavraag(tx, melding, params['deelId'] ?? '', invoer),
  }),
  toevoeging(toon, { pad: 'raadplegingen', form: raadplegingFormulier, doe: raadpleeg }),
  toevoeging(toon, { pad: 'afnames', form: afnameFormulier, doe: neemAf }),
  toevoeging(toon, {
    pad: 'aantekeningen',
    form: aantekeningFormulier,
    doe: (tx, melding, { tekst }) => annoteer(tx, melding, tekst),
  }),
];
