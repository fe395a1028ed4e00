// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { ActorTx } from '../../platform/db/actor.ts';
import { availableSteps } from '../../platform/process.ts';
import { Conflict, Invalid } from '../../platform/result.ts';
import { terug } from '../../taal/formulier.ts';
import { stapVan } from '../../taal/stappen.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { adviesBijMelding } from '../advies/queries.ts';
import { bewaarBeoordeling } from '../beoordeling/commands.ts';
import { beoordelingFormulier } from '../beoordeling/schema.ts';
import { beoordelingWerk } from '../beoordeling/views.ts';
import { bijlagenVanMelding } from '../binnenkomst/bijlage/queries.ts';
import { bijlagenKaart } from '../binnenkomst/bijlage/views.ts';
import { gezinsleden, type Gezinslid } from '../casus/queries.ts';
import { informeerStand } from '../informeerplicht/queries.ts';
import { informeerKaart } from '../informeerplicht/views.ts';
import { foutenInAanbod } from '../overdracht/commands.ts';
import { aanbodFormulier } from '../overdracht/schema.ts';
import { mogelijkeStukken } from '../overdrachtstuk/queries.ts';
import { openTerugkoppeling, terugkoppelingenVan } from '../terugkoppeling/queries.ts';
import { terugkoppelingKaart } from '../terugkoppeling/views.ts';
import { termijnen, termijnenVan } from '../termijn/queries.ts';
import type { Termijnen } from '../termijn/rules.ts';
import { bekijken } from './access.ts';
import { zetMeldingStap } from './commands.ts';
import { alsMelding, ontvangers, type MeldingRij } from './queries.ts';
import { weging } from './raadpleging/views.ts';
import type { MeldingBeeld } from './radar/formulier/views.ts';
import { leesRadar, leesWeging } from './radar/queries.ts';
import { subject, toevoegingen, type Toon } from './radar/pages.ts';
import { radarKaart } from './radar/views.ts';
import { meldingStappen } from './rules.ts';
import { stapFormulier } from './schema.ts';
import { meldingPagina } from './views.ts';

const grensVan = async (tx: ActorTx, meldingId: string) =>
  (await termijnenVan(tx, meldingId)).find(({ soort }) => soort === 'terugkoppeling')?.te_laat_vanaf;

/** What Veilig Thuis owes to the reporter and to those involved, and until when. */
async function plichten(ui: Ui, tx: ActorTx, melding: MeldingRij, leden: readonly Gezinslid[], regels: Termijnen) {
  const rijen = await terugkoppelingenVan(tx, melding.id);
  const grens = openTerugkoppeling(rijen) && (await grensVan(tx, melding.id));
  const basis = { meldingId: melding.id, termijnen: regels, nu: tx.nu };
  return html`${terugkoppelingKaart(ui, { ...basis, rijen, grens })}
  ${informeerKaart(ui, { ...basis, stand: await informeerStand(tx, melding.casus_id, leden) })}`;
}

/** Shows a melding; `sleutel` is the root of the search tokens. */
const toon =
  (sleutel: Buffer): Toon =>
  async ({ ui, tx, csrf, actor }, melding, gekomen) => {
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
      bijlagen: bijlagenKaart(ui, await bijlagenVanMelding(tx, melding.id)),
      plichten: await plichten(ui, tx, melding, leden, regels),
    });
    const status = gekomen ? 400 : 200;
    return { kind: 'page', title: ui.t('melding.titel', { nummer: melding.nummer }), body, status };
  };

/** The pages of meldingen; `sleutel` is the root of the search tokens. */
export const meldingPages = (sleutel: Buffer): Route[] => [
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
  ...toevoegingen(sleutel, toon(sleutel)),
];
