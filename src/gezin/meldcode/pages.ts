// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import {
  mayDo,
  type Action,
  type ActorContext,
  type Answer,
  type Posted,
  type Typed,
} from '../../platform/http/route.ts';
import { availableSteps } from '../../platform/process.ts';
import { Conflict, GatesClosed, Invalid, type FieldError } from '../../platform/result.ts';
import { terug } from '../../taal/formulier.ts';
import { stapVan } from '../../taal/stappen.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { collegas } from '../casus/queries.ts';
import { losseSignalen } from '../signaal/queries.ts';
import { bekijken, overnemen, vastleggen } from './access.ts';
import {
  beginTraject,
  geefGesprekVrij,
  legAfwegingenVast,
  legBesluitVast,
  legGeheimVast,
  legRaadplegingVast,
  legStapVast,
  legVormenVast,
  neemStapOver,
  weiger,
  zetTrajectStap,
} from './commands.ts';
import { afdruk } from './geschiedenis/views.ts';
import { sectorVan } from './kader/rules.ts';
import { leesTraject, lijstTrajecten, vindTraject, type TrajectRij } from './queries.ts';
import { meldcodeStappen } from './rules.ts';
import {
  afwegingenFormulier,
  besluitFormulier,
  geheimFormulier,
  overnameFormulier,
  raadplegingFormulier,
  stapFormulier,
  trajectFormulier,
  trajectStapFormulier,
  vormenFormulier,
  vrijgaveFormulier,
} from './schema.ts';
import { overzicht, trajectPagina } from './views.ts';

const subject = { kind: 'meldcodetraject', load: vindTraject, dossier: ({ id }: TrajectRij) => id };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

async function toonOverzicht({ ui, tx, csrf, actor }: Context, form?: Posted<unknown>): Promise<Answer> {
  const body = overzicht(ui, {
    ...terug(form),
    csrf,
    nu: tx.nu,
    regels: await lijstTrajecten(tx, { alleenOpen: false, eigen: false }),
    los: await losseSignalen(tx),
    sector: sectorVan(actor.organisatieSoort),
    alles: actor.rollen.has('aandachtsfunctionaris'),
  });
  return { kind: 'page', title: ui.t('meldcode.meldcode'), body, status: form && !form.ok ? 400 : 200 };
}

/** A form of the page that came back: with its errors, or because somebody else was first. */
interface Teruggekomen {
  readonly deel: string;
  readonly errors: readonly FieldError[];
  readonly typed: Typed;
  readonly verouderd: boolean;
  /** A gate was closed: the page shows the checklist, and what was typed. */
  readonly geweigerd?: boolean;
}

async function toon({ ui, tx, csrf, actor }: Context, rij: TrajectRij, terug?: Teruggekomen): Promise<Answer> {
  const dossier = await leesTraject(tx, rij);
  const body = trajectPagina(ui, {
    csrf,
    dossier,
    stappen: availableSteps(meldcodeStappen, dossier.traject, actor.rollen),
    nu: tx.nu,
    deel: terug?.deel,
    errors: terug?.errors ?? [],
    typed: terug?.typed,
    verouderd: terug?.verouderd ?? false,
    magOvernemen: mayDo(overnemen, actor.rollen),
    collegas: await collegas(tx),
    ik: actor.medewerkerId,
  });
  const status = terug ? (terug.geweigerd ? 403 : terug.verouderd ? 409 : 400) : 200;
  return { kind: 'page', title: ui.t('meldcode.titel'), body, status };
}

/** A posted part of the trajectory: the page again with all that was typed when it is wrong or somebody else was first. */
const deelRoute = <T>(o: {
  readonly pad: string;
  readonly form: z.ZodType<T>;
  readonly doe: (tx: ActorTx, rij: TrajectRij, invoer: T) => Promise<void>;
  readonly deel?: (typed: Typed) => string;
  readonly action?: Action;
  /** The field of the form that a closed gate is shown at. */
  readonly poortVeld?: string;
}): Route =>
  route({
    method: 'post',
    path: `/meldcode/trajecten/:id/${o.pad}`,
    action: o.action ?? vastleggen,
    audit: `meldcode.${o.pad}`,
    subject,
    form: o.form,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: rij } = context;
      const deel = o.deel?.(typed) ?? o.pad;
      if (!form.ok) return toon(context, rij, { deel, errors: form.errors, typed, verouderd: false });
      try {
        await o.doe(tx, rij, form.value);
      } catch (error) {
        if (error instanceof Invalid)
          return toon(context, rij, { deel, errors: error.errors, typed, verouderd: false });
        if (error instanceof GatesClosed) {
          await weiger(tx, rij, o.pad);
          const errors = error.gates.map(({ reason }) => ({ field: o.poortVeld ?? '', key: reason?.key ?? '' }));
          return toon(context, rij, { deel, errors, typed, verouderd: false, geweigerd: true });
        }
        if (!(error instanceof Conflict)) throw error;
        const nu = await vindTraject(tx, rij.id);
        return toon(context, nu ?? rij, { deel, errors: [], typed, verouderd: true });
      }
      return { kind: 'redirect', to: `${ui.href(`/meldcode/trajecten/${rij.id}`)}#${deel}` };
    },
  });

const perStap = (soort: string) => (typed: Typed) => `${soort}${/^[1-5]$/.exec(String(typed['stap']))?.[0] ?? '1'}`;

const delen: readonly Route[] = [
  deelRoute({ pad: 'stap', form: stapFormulier, doe: legStapVast, deel: perStap('stap'), poortVeld: 'wijze' }),
  deelRoute({ pad: 'afwegingen', form: afwegingenFormulier, doe: legAfwegingenVast }),
  deelRoute({ pad: 'vormen', form: vormenFormulier, doe: legVormenVast }),
  deelRoute({ pad: 'raadplegingen', form: raadplegingFormulier, doe: legRaadplegingVast, deel: () => 'raadpleging' }),
  deelRoute({ pad: 'vrijgave', form: vrijgaveFormulier, doe: geefGesprekVrij, poortVeld: 'grond' }),
  deelRoute({ pad: 'geheim', form: geheimFormulier, doe: legGeheimVast }),
  deelRoute({ pad: 'besluit', form: besluitFormulier, doe: legBesluitVast }),
  deelRoute({
    pad: 'overname',
    form: overnameFormulier,
    doe: neemStapOver,
    deel: perStap('overname'),
    action: overnemen,
  }),
];

export const meldcodePages = (): Route[] => [
  route({
    method: 'get',
    path: '/meldcode',
    action: bekijken,
    audit: 'meldcode.bekeken',
    handle: (context) => toonOverzicht(context),
  }),
  route({
    method: 'post',
    path: '/meldcode/trajecten',
    action: vastleggen,
    audit: 'meldcode.beginnen',
    form: trajectFormulier,
    handle: async (context) => {
      const { ui, tx, form } = context;
      if (!form.ok) return toonOverzicht(context, form);
      const id = await beginTraject(tx, form.value);
      return { kind: 'redirect', to: ui.href(`/meldcode/trajecten/${id}`) };
    },
  }),
  route({
    method: 'get',
    path: '/meldcode/trajecten/:id',
    action: bekijken,
    audit: 'meldcode.traject',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  route({
    method: 'get',
    path: '/meldcode/trajecten/:id/afdruk',
    action: bekijken,
    audit: 'meldcode.afdruk',
    subject,
    handle: async ({ ui, tx, subject: rij }) => ({
      kind: 'page',
      title: ui.t('meldcode.titel'),
      body: afdruk(ui, await leesTraject(tx, rij)),
    }),
  }),
  ...delen,
  route({
    method: 'post',
    path: '/meldcode/trajecten/:id/stappen/:stap',
    action: vastleggen,
    audit: 'meldcode.zetStap',
    subject,
    form: trajectStapFormulier,
    handle: async ({ ui, tx, form, params, subject: rij }) => {
      if (!form.ok) throw new Conflict();
      const stap = stapVan(params['stap'] ?? '');
      // A report goes by its own page, on which it is checked and completed.
      if (stap === 'melden' || stap === 'meldenEnHelpen')
        return { kind: 'redirect', to: ui.href(`/meldcode/trajecten/${rij.id}/melding`) };
      await zetTrajectStap(tx, rij, stap, form.value.versie);
      return { kind: 'redirect', to: ui.href(`/meldcode/trajecten/${rij.id}`) };
    },
  }),
];
