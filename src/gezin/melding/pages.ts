// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { ActorContext, Answer, Posted } from '../../platform/http/route.ts';
import { availableSteps } from '../../platform/process.ts';
import { Conflict, Invalid, type FieldError } from '../../platform/result.ts';
import { terug } from '../../taal/formulier.ts';
import { stapVan } from '../../taal/stappen.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { adviesBijMelding, uitAdvies } from '../advies/queries.ts';
import { bewaarBeoordeling } from '../beoordeling/commands.ts';
import { beoordelingFormulier } from '../beoordeling/schema.ts';
import { beoordelingWerk } from '../beoordeling/views.ts';
import { annoteer } from '../beoordeling/aantekening/commands.ts';
import { gezinsleden, type Gezinslid } from '../casus/queries.ts';
import { informeerStand } from '../informeerplicht/queries.ts';
import { informeerKaart } from '../informeerplicht/views.ts';
import { foutenInAanbod } from '../overdracht/commands.ts';
import { aanbodFormulier } from '../overdracht/schema.ts';
import { mogelijkeStukken } from '../overdrachtstuk/queries.ts';
import type { Gelijkende } from '../persoon/queries.ts';
import { openTerugkoppeling, terugkoppelingenVan } from '../terugkoppeling/queries.ts';
import { terugkoppelingKaart } from '../terugkoppeling/views.ts';
import { termijnen, termijnenVan } from '../termijn/queries.ts';
import type { Termijnen } from '../termijn/rules.ts';
import { bekijken, ontvangen } from './access.ts';
import { ontvangMelding, zetMeldingStap } from './commands.ts';
import { alsMelding, gemeenten, misschienBekend, ontvangers, vindMelding, type MeldingRij } from './queries.ts';
import { weging } from './raadpleging/views.ts';
import { beantwoordNavraag, neemAf, raadpleeg, voegPersoonToe, vraagNa } from './radar/commands.ts';
import type { MeldingBeeld } from './radar/formulier/views.ts';
import { leesRadar, leesWeging } from './radar/queries.ts';
import {
  aantekeningFormulier,
  afnameFormulier,
  antwoordFormulier,
  navraagFormulier,
  persoonFormulier,
  raadplegingFormulier,
} from './radar/schema.ts';
import { radarKaart } from './radar/views.ts';
import { meldingStappen } from './rules.ts';
import { meldingFormulier, stapFormulier } from './schema.ts';
import { nieuweMelding } from './formulier/views.ts';
import { meldingPagina } from './views.ts';

const subject = {
  kind: 'melding',
  load: vindMelding,
  dossier: (melding: MeldingRij) => melding.casus_id,
};

const grensVan = async (tx: ActorTx, meldingId: string) =>
  (await termijnenVan(tx, meldingId)).find(({ soort }) => soort === 'terugkoppeling')?.te_laat_vanaf;

type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

/** What Veilig Thuis owes to the reporter and to those involved, and until when. */
async function plichten(ui: Ui, tx: ActorTx, melding: MeldingRij, leden: readonly Gezinslid[], regels: Termijnen) {
  const rijen = await terugkoppelingenVan(tx, melding.id);
  const grens = openTerugkoppeling(rijen) && (await grensVan(tx, melding.id));
  const basis = { meldingId: melding.id, termijnen: regels, nu: tx.nu };
  return html`${terugkoppelingKaart(ui, { ...basis, rijen, grens })}
  ${informeerKaart(ui, { ...basis, stand: await informeerStand(tx, melding.casus_id, leden) })}`;
}

/** A form of this page that came back: what was wrong, which form it was, and who the person on it may be. */
interface Terug {
  readonly form: Posted<unknown>;
  readonly waar: string;
  readonly bekend?: readonly Gelijkende[];
}

/** Shows a melding; `sleutel` is the root of the search tokens. */
const toon =
  (sleutel: Buffer) =>
  async ({ ui, tx, csrf, actor }: Context, melding: MeldingRij, gekomen?: Terug): Promise<Answer> => {
    const leden = await gezinsleden(tx, melding.casus_id);
    const regels = await termijnen(tx);
    const radar = await leesRadar(tx, sleutel, melding, leden, regels);
    const gewogen = await leesWeging(tx, melding.id);
    const beeld: MeldingBeeld = {
      ...terug(gekomen?.form),
      ui,
      csrf,
      melding,
      waar: gekomen?.waar,
      weegt: melding.status === 'ontvangen' || melding.status === 'inBeoordeling',
    };
    const eigen = gekomen?.waar === 'beoordeling' ? terug(gekomen.form) : terug(undefined);
    const werk = beoordelingWerk(ui, {
      ...eigen,
      csrf,
      melding,
      ontvangers: await ontvangers(tx),
      stukken: ['besloten', 'inDienst'].includes(melding.status)
        ? await mogelijkeStukken(tx, melding.casus_id, melding.id)
        : [],
      stappen: availableSteps(meldingStappen, alsMelding(melding), actor.rollen),
    });
    const body = meldingPagina(ui, {
      melding,
      termijnen: regels,
      nu: tx.nu,
      verantwoordelijk: radar.verantwoordelijk,
      radar: radarKaart(beeld, { leden, radar, navragen: gewogen.navragen, bekend: gekomen?.bekend ?? [] }),
      werk: html`${weging(beeld, gewogen)} ${werk}`,
      advies: await adviesBijMelding(tx, melding.nummer),
      plichten: await plichten(ui, tx, melding, leden, regels),
    });
    const status = gekomen ? 400 : 200;
    return { kind: 'page', title: ui.t('melding.titel', { nummer: melding.nummer }), body, status };
  };

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
const toevoeging = <T>(sleutel: Buffer, { pad, form, doe }: Toevoeging<T>): Route =>
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
        toon(sleutel)(context, melding, { form: { ok: false, errors, typed }, waar, bekend });
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
const toevoegingen = (sleutel: Buffer): Route[] => [
  toevoeging(sleutel, {
    pad: 'personen',
    form: persoonFormulier,
    doe: async (tx, melding, { personen, nagekeken }) => {
      const [bekend = []] = nagekeken ? [] : await misschienBekend(tx, sleutel, { personen, adres: null });
      if (bekend.length > 0) return bekend;
      return voegPersoonToe(tx, melding, personen, sleutel);
    },
  }),
  toevoeging(sleutel, { pad: 'navragen', form: navraagFormulier, doe: vraagNa }),
  toevoeging(sleutel, {
    pad: 'navragen/:deelId',
    form: antwoordFormulier,
    doe: (tx, melding, invoer, params) => beantwoordNavraag(tx, melding, params['deelId'] ?? '', invoer),
  }),
  toevoeging(sleutel, { pad: 'raadplegingen', form: raadplegingFormulier, doe: raadpleeg }),
  toevoeging(sleutel, { pad: 'afnames', form: afnameFormulier, doe: neemAf }),
  toevoeging(sleutel, {
    pad: 'aantekeningen',
    form: aantekeningFormulier,
    doe: (tx, melding, { tekst }) => annoteer(tx, melding, tekst),
  }),
];

/** The pages of meldingen; `sleutel` is the root of the search tokens. */
export const meldingPages = (sleutel: Buffer): Route[] => [
  route({
    method: 'get',
    path: '/meldingen/nieuw',
    action: ontvangen,
    audit: 'melding.nieuw',
    handle: async ({ ui, tx, csrf, query }) => {
      const body = nieuweMelding(ui, {
        csrf,
        vooraf: await uitAdvies(tx, query.get('advies')),
        gemeenten: await gemeenten(tx),
        errors: [],
        typed: undefined,
        bekend: new Map(),
      });
      return { kind: 'page', title: ui.t('melding.nieuw'), body };
    },
  }),
  route({
    method: 'post',
    path: '/meldingen/nieuw',
    action: ontvangen,
    audit: 'melding.ontvangen',
    form: meldingFormulier,
    handle: async ({ ui, tx, csrf, form, typed }) => {
      const bekend = form.ok && !form.value.nagekeken ? await misschienBekend(tx, sleutel, form.value) : [];
      if (form.ok && !bekend.some((lijst) => lijst.length > 0)) {
        const id = await ontvangMelding(tx, form.value, sleutel);
        return { kind: 'redirect', to: ui.href(`/meldingen/${id}`) };
      }
      const { errors } = terug(form);
      const perRij = new Map(form.ok ? form.value.personen.map(({ rij }, index) => [rij, bekend[index] ?? []]) : []);
      const body = nieuweMelding(ui, { csrf, gemeenten: await gemeenten(tx), errors, typed, bekend: perRij });
      return { kind: 'page', title: ui.t('melding.nieuw'), body, status: 400 };
    },
  }),
  route({
    method: 'get',
    path: '/meldingen/:id',
    action: bekijken,
    audit: 'melding.bekeken',
    subject,
    handle: (context) => toon(sleutel)(context, context.subject),
  }),
  route({
    method: 'post',
    path: '/meldingen/:id/beoordeling',
    action: bekijken,
    audit: 'beoordeling.bewaren',
    subject,
    form: beoordelingFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: melding } = context;
      if (!form.ok) return toon(sleutel)(context, melding, { form, waar: 'beoordeling' });
      await bewaarBeoordeling(tx, melding, form.value);
      return { kind: 'redirect', to: ui.href(`/meldingen/${melding.id}#stappen`) };
    },
  }),
  route({
    method: 'post',
    path: '/meldingen/:id/aanbieden',
    action: bekijken,
    audit: 'melding.aanbieden',
    subject,
    form: aanbodFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: melding } = context;
      if (!form.ok) return toon(sleutel)(context, melding, { form, waar: 'beoordeling' });
      const errors = await foutenInAanbod(tx, { id: melding.id, casusId: melding.casus_id }, form.value);
      if (errors.length > 0)
        return toon(sleutel)(context, melding, {
          form: { ok: false, errors, typed: context.typed },
          waar: 'beoordeling',
        });
      await zetMeldingStap(tx, melding, 'aanbieden', form.value.versie, form.value);
      return { kind: 'redirect', to: ui.href(`/meldingen/${melding.id}`) };
    },
  }),
  route({
    method: 'post',
    path: '/meldingen/:id/stappen/:stap',
    action: bekijken,
    audit: 'melding.stap',
    subject,
    form: stapFormulier,
    handle: async ({ ui, tx, form, params, subject: melding }) => {
      if (!form.ok)
        throw form.errors.some(({ field }) => field === 'versie') ? new Conflict() : new Invalid(form.errors);
      await zetMeldingStap(tx, melding, stapVan(params['stap'] ?? ''), form.value.versie);
      return { kind: 'redirect', to: ui.href(`/meldingen/${melding.id}`) };
    },
  }),
  ...toevoegingen(sleutel),
];
