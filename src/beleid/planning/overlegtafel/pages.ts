// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../platform/dates.ts';
import { mayDo, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { Conflict, NotFound } from '../../../platform/result.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { correctiesVan, verwijderdeTafels } from '../../correctie/queries.ts';
import { eisVersie } from '../../correctie/commands.ts';
import { verwijderFormulier } from '../../correctie/schema.ts';
import { bekijken, magVoorGemeente } from '../../visietraject/access.ts';
import { regiogemeenten, vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { tafelsBeheren } from '../access.ts';
import { planningVan, recessen, tafels, type Tafelrij } from '../queries.ts';
import { laatVervallen, plant, verwijderReces, voegRecesToe, voegTafelToe, wijzigTafel } from './commands.ts';
import {
  dagenFormulier,
  dagFormulier,
  recesFormulier,
  tafelFormulier,
  tafelStopFormulier,
  tafelWijzigFormulier,
} from './schema.ts';
import { stopTafel, verwijderTafel } from './verwijdering/commands.ts';
import { telStappen } from './verwijdering/queries.ts';
import { tafelVerwijderPagina } from './verwijdering/views.ts';
import { tafelPagina } from './vergaderdatum/views.ts';
import { tafelnaam, tafelsPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'params'>;
type Fout = { readonly deel: string; readonly form: Posted<unknown> } | undefined;

async function toonTafels({ ui, tx, csrf, actor }: Context, traject: TrajectRij, fout?: Fout): Promise<Answer> {
  const gemeenten = await regiogemeenten(tx);
  const mag = mayDo(tafelsBeheren, actor.rollen);
  const body = tafelsPagina(ui, {
    csrf,
    traject,
    gemeenten,
    vandaag: dayOf(tx.nu),
    tafels: await tafels(tx),
    recessen: await recessen(tx),
    verwijderd: await verwijderdeTafels(tx),
    mag: mag ? gemeenten.filter(({ code }) => magVoorGemeente(actor, code)).map(({ code }) => code) : [],
    magRegio: actor.rollen.has('projectleider'),
    terug: fout,
  });
  return { kind: 'page', title: ui.t('planning.tafels'), body, status: fout ? 400 : 200 };
}

async function vindTafel({ tx, params }: Pick<Context, 'tx' | 'params'>): Promise<Tafelrij> {
  const tafel = (await tafels(tx)).find(({ id }) => id === params['deelId']);
  if (!tafel) throw new NotFound();
  return tafel;
}

const magTafel = (actor: Context['actor'], { gemeente }: Tafelrij): boolean =>
  mayDo(tafelsBeheren, actor.rollen) &&
  (gemeente === null ? actor.rollen.has('projectleider') : magVoorGemeente(actor, gemeente));

async function toonTafel(context: Context, traject: TrajectRij, fout?: Fout): Promise<Answer> {
  const { ui, tx, csrf, actor } = context;
  const tafel = await vindTafel(context);
  const mag = magTafel(actor, tafel);
  const kalender = await planningVan(tx, traject);
  const gemeenten = await regiogemeenten(tx);
  const body = tafelPagina(ui, {
    csrf,
    traject,
    tafel,
    kalender,
    gemeenten,
    mag,
    correcties: await correctiesVan(tx, 'overlegtafel', tafel.id),
    terug: fout,
  });
  return { kind: 'page', title: tafelnaam(ui, { gemeenten }, tafel), body, status: fout ? 400 : 200 };
}

/** A form that came back wrong is a failed try, and its page says what to mend. */
async function mislukt(context: Context, handeling: string): Promise<void> {
  await context.tx.verantwoord({ handeling, objectSoort: 'overlegtafel', uitkomst: 'mislukt' });
}

const PAD = '/visietrajecten/:id/tafels';

const lijstRoutes = (): Route[] => [
  route({
    method: 'get',
    path: PAD,
    action: bekijken,
    audit: 'overlegtafel.lijst',
    subject,
    handle: (context) => toonTafels(context, context.subject),
  }),
  route({
    method: 'post',
    path: PAD,
    action: tafelsBeheren,
    audit: 'overlegtafel.toevoegen',
    subject,
    form: tafelFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: traject } = context;
      if (!form.ok) {
        await mislukt(context, 'overlegtafel.toevoegen');
        return toonTafels(context, traject, { deel: 'tafel', form });
      }
      const id = await voegTafelToe(tx, form.value);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/tafels/${id}`) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/recessen',
    action: tafelsBeheren,
    audit: 'reces.toevoegen',
    subject,
    form: recesFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: traject } = context;
      if (!form.ok) {
        await mislukt(context, 'reces.toevoegen');
        return toonTafels(context, traject, { deel: 'reces', form });
      }
      await voegRecesToe(tx, form.value);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/tafels#recessen`) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/recessen/:deelId/verwijderen',
    action: tafelsBeheren,
    audit: 'reces.verwijderen',
    subject,
    handle: async ({ ui, tx, params, subject: traject }) => {
      await verwijderReces(tx, params['deelId'] ?? '');
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/tafels#recessen`) };
    },
  }),
];

const tafelRoutes = (): Route[] => [
  route({
    method: 'get',
    path: `${PAD}/:deelId`,
    action: bekijken,
    audit: 'overlegtafel.bekeken',
    subject,
    handle: (context) => toonTafel(context, context.subject),
  }),
  route({
    method: 'post',
    path: `${PAD}/:deelId`,
    action: tafelsBeheren,
    audit: 'overlegtafel.wijzigen',
    subject,
    form: tafelWijzigFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: traject } = context;
      const tafel = await vindTafel(context);
      if (!form.ok) {
        if (form.errors.some(({ field }) => field === 'versie')) throw new Conflict();
        await mislukt(context, 'overlegtafel.wijzigen');
        return toonTafel(context, traject, { deel: 'tafel', form });
      }
      await wijzigTafel(tx, tafel, form.value);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/tafels/${tafel.id}`) };
    },
  }),
  route({
    method: 'post',
    path: `${PAD}/:deelId/dagen`,
    action: tafelsBeheren,
    audit: 'vergaderdatum.toevoegen',
    subject,
    form: dagenFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const tafel = await vindTafel(context);
      return verwerkFormulier(
        { form, typed, tx },
        'vergaderdatum.toevoegen',
        async (invoer) => {
          await plant(tx, tafel, invoer);
          return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/tafels/${tafel.id}#dagen`) };
        },
        (fout) => toonTafel(context, traject, { deel: 'dagen', form: fout }),
      );
    },
  }),
  route({
    method: 'post',
    path: `${PAD}/:deelId/vervallen`,
    action: tafelsBeheren,
    audit: 'vergaderdatum.vervallen',
    subject,
    form: dagFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: traject } = context;
      const tafel = await vindTafel(context);
      if (!form.ok) throw new Conflict();
      await laatVervallen(tx, tafel, form.value.dag);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/tafels/${tafel.id}#dagen`) };
    },
  }),
];

async function toonVerwijderen(
  { ui, tx, csrf, actor }: Context,
  traject: TrajectRij,
  tafel: Tafelrij,
  form?: Posted<unknown>,
): Promise<Answer> {
  const terugNaar = ui.href(`/visietrajecten/${traject.id}/tafels/${tafel.id}`);
  const waaromNiet = !magTafel(actor, tafel)
    ? 'correctie.nietVanU'
    : (await telStappen(tx, tafel.id)) > 0
      ? 'planning.tafelInGebruik'
      : undefined;
  const action = `${terugNaar}/verwijderen`;
  const body = tafelVerwijderPagina(ui, {
    csrf,
    traject,
    tafel,
    action,
    versie: tafel.versie,
    waaromNiet,
    terugNaar,
    form,
  });
  return { kind: 'page', title: ui.t('planning.verwijderTafel'), body, status: form ? 400 : 200 };
}

const stopRoutes = (): Route[] => [
  route({
    method: 'post',
    path: `${PAD}/:deelId/stoppen`,
    action: tafelsBeheren,
    audit: 'overlegtafel.stoppen',
    subject,
    form: tafelStopFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const tafel = await vindTafel(context);
      eisVersie(form);
      return verwerkFormulier(
        { form, typed, tx },
        'overlegtafel.stoppen',
        async (invoer) => {
          await stopTafel(tx, tafel, invoer);
          return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/tafels/${tafel.id}#dagen`) };
        },
        (fout) => toonTafel(context, traject, { deel: 'stop', form: fout }),
      );
    },
  }),
  route({
    method: 'get',
    path: `${PAD}/:deelId/verwijderen`,
    action: tafelsBeheren,
    audit: 'overlegtafel.verwijderenBekeken',
    subject,
    handle: async (context) => toonVerwijderen(context, context.subject, await vindTafel(context)),
  }),
  route({
    method: 'post',
    path: `${PAD}/:deelId/verwijderen`,
    action: tafelsBeheren,
    audit: 'overlegtafel.verwijderen',
    subject,
    form: verwijderFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const tafel = await vindTafel(context);
      eisVersie(form);
      return verwerkFormulier(
        { form, typed, tx },
        'overlegtafel.verwijderen',
        async (invoer) => {
          await verwijderTafel(tx, tafel, invoer);
          return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/tafels`) };
        },
        (fout) => toonVerwijderen(context, traject, tafel, fout),
      );
    },
  }),
];

/** Every table with its dates, and the recesses. */
export const overlegtafelPages = (): Route[] => [...lijstRoutes(), ...tafelRoutes(), ...stopRoutes()];
