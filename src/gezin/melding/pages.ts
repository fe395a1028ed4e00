// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { ActorContext, Answer, Posted, Typed } from '../../platform/http/route.ts';
import { availableSteps } from '../../platform/process.ts';
import { Conflict, Invalid, NotFound } from '../../platform/result.ts';
import { terug } from '../../taal/formulier.ts';
import { stapVan } from '../../taal/stappen.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { bewaarBeoordeling } from '../beoordeling/commands.ts';
import { beoordelingFormulier } from '../beoordeling/schema.ts';
import { beoordelingWerk } from '../beoordeling/views.ts';
import { bijlagenVanMelding } from '../binnenkomst/bijlage/queries.ts';
import { bijlagenKaart } from '../binnenkomst/bijlage/views.ts';
import { ontvangUit } from '../binnenkomst/commands.ts';
import { vindBinnenkomst } from '../binnenkomst/queries.ts';
import { voorinvulling } from '../binnenkomst/voorinvulling/rules.ts';
import { eerdereCasussen, gezinsleden } from '../casus/queries.ts';
import { termijnen } from '../termijn/queries.ts';
import { bekijken, ontvangen } from './access.ts';
import { zetMeldingStap } from './commands.ts';
import { alsMelding, gemeenten, misschienBekend, ontvangers, vindMelding, type MeldingRij } from './queries.ts';
import { meldingStappen } from './rules.ts';
import { aanbiedenFormulier, meldingFormulier, RIJEN, stapFormulier } from './schema.ts';
import { nieuweMelding } from './formulier/views.ts';
import { meldingPagina } from './views.ts';

const subject = {
  kind: 'melding',
  load: vindMelding,
  dossier: (melding: MeldingRij) => melding.casus_id,
};

type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

async function toon({ ui, tx, csrf, actor }: Context, melding: MeldingRij, form?: Posted<unknown>): Promise<Answer> {
  const leden = await gezinsleden(tx, melding.casus_id);
  const eerder = await eerdereCasussen(
    tx,
    leden.map(({ id }) => id),
    melding.casus_id,
  );
  const werk = beoordelingWerk(ui, {
    ...terug(form),
    csrf,
    melding,
    ontvangers: await ontvangers(tx),
    stappen: availableSteps(meldingStappen, alsMelding(melding), actor.rollen),
  });
  const casussen = eerder.filter(
    (casus, index) => eerder.findIndex(({ casusId }) => casusId === casus.casusId) === index,
  );
  const bijlagen = bijlagenKaart(ui, await bijlagenVanMelding(tx, melding.id));
  const data = { melding, leden, eerder: casussen, termijnen: await termijnen(tx), nu: tx.nu, werk, bijlagen };
  return {
    kind: 'page',
    title: ui.t('melding.titel', { nummer: melding.nummer }),
    body: meldingPagina(ui, data),
    status: form && !form.ok ? 400 : 200,
  };
}

/** What the form holds at its beginning: what came in and is to become a melding, or the channel that was chosen. */
async function vooraf(tx: ActorTx, query: URLSearchParams): Promise<Typed | undefined> {
  const id = query.get('binnenkomst');
  if (id === null) return undefined;
  const rij = z.uuid().safeParse(id).success ? await vindBinnenkomst(tx, id) : undefined;
  if (!rij) throw new NotFound();
  return voorinvulling(rij, RIJEN);
}

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
        gemeenten: await gemeenten(tx),
        errors: [],
        typed: await vooraf(tx, query),
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
      const bekend = form.ok && !form.value.nagekeken ? await misschienBekend(tx, sleutel, form.value.personen) : [];
      if (form.ok && !bekend.some((lijst) => lijst.length > 0)) {
        const id = await ontvangUit(tx, form.value, form.value.binnenkomst, sleutel);
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
    handle: (context) => toon(context, context.subject),
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
      if (!form.ok) return toon(context, melding, form);
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
    form: aanbiedenFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: melding } = context;
      if (!form.ok) return toon(context, melding, form);
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
];
