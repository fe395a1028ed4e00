// SPDX-License-Identifier: EUPL-1.2
import { alsCsv } from '../../../platform/documents/csv.ts';
import { mayDo, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { Conflict, Invalid, NotFound, type FieldError } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { deelnemers, vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { magWijzigen } from '../../passage/rules.ts';
import { beantwoorden, bekijken, vaststellen } from '../access.ts';
import { lijstPunten, telPunten, themas, uitvoerPunten, zoekwijze } from '../lijst/queries.ts';
import { leesPuntfilter, type Puntfilter } from '../lijst/schema.ts';
import { passagenaam } from '../lijst/rules.ts';
import { aantal, wieReageert } from '../lijst/views.ts';
import { antwoordDicht, beantwoorders, passagekeuzes, puntenVan, vindReactie } from '../queries.ts';
import { waaromAntwoordDicht } from '../rules.ts';
import { koppelTerug, stelAntwoordenVast } from '../terugkoppeling/commands.ts';
import { beantwoordSamen, bewaarAntwoord, wijzigVoorPunt } from './commands.ts';
import { puntcorrectiePages } from './correctie/pages.ts';
import { puntlijstPagina } from './lijst/views.ts';
import {
  klaarVoor,
  passageNu,
  passageToen,
  passagewijzigingen,
  sjablonen,
  vindPunt,
  type PuntDetail,
  overZelfdePassage,
} from './queries.ts';
import { aantalFormulier, antwoordFormulier, bulkFormulier, tekstwijzigingFormulier } from './schema.ts';
import { puntPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = ActorContext<Ui, TrajectRij, unknown>;
type Fout = Extract<Posted<unknown>, { ok: false }>;

const pad = (traject: TrajectRij, rest = '') => `/visietrajecten/${traject.id}/punten${rest}`;

async function toonLijst(context: Context, filter: Puntfilter, fout?: Fout): Promise<Answer> {
  const { ui, tx, csrf, actor, query, subject: traject } = context;
  const alle = await sjablonen(tx, traject.id);
  const dicht = waaromAntwoordDicht(traject.status, null);
  const tel = await telPunten(tx, traject.id, filter);
  const body = puntlijstPagina(ui, {
    csrf,
    traject,
    filter,
    tel,
    rijen: await lijstPunten(tx, traject.id, filter, zoekwijze(aantal(tel, filter.status))),
    gemeenten: await deelnemers(tx, traject.id),
    passages: await passagekeuzes(tx, traject.id),
    themas: await themas(tx, traject.id),
    sjablonen: alle,
    sjabloon: alle.find(({ id }) => id === query.get('sjabloon')),
    klaar: await klaarVoor(tx, traject.id),
    magAntwoorden: mayDo(beantwoorden, actor.rollen) && dicht === undefined,
    dicht: mayDo(beantwoorden, actor.rollen) ? dicht : undefined,
    magVaststellen: mayDo(vaststellen, actor.rollen),
    errors: fout?.errors ?? [],
    typed: fout?.typed,
  });
  return { kind: 'page', title: ui.t('inspraak.deel.punten'), body, status: fout ? 400 : 200 };
}

async function vind({ tx, params, subject: traject }: Pick<Context, 'tx' | 'params' | 'subject'>): Promise<PuntDetail> {
  const punt = await vindPunt(tx, traject.id, params['deelId'] ?? '');
  if (!punt) throw new NotFound();
  return punt;
}

async function toonPunt(context: Context, fout?: Fout): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const punt = await vind(context);
  const reactie = await vindReactie(tx, traject.id, punt.reactie_id);
  if (!reactie) throw new NotFound();
  const passage = punt.passage_id === null ? undefined : await passageNu(tx, punt.passage_id);
  const mag = mayDo(beantwoorden, actor.rollen);
  const body = puntPagina(ui, {
    csrf,
    traject,
    reactie,
    punt,
    passage,
    punten: await puntenVan(tx, reactie.id),
    passages: await passagekeuzes(tx, traject.id),
    toen: passage && (await passageToen(tx, traject.id, passage.id)),
    anderen: passage ? await overZelfdePassage(tx, traject.id, punt, passage.id) : [],
    wijzigingen: passage ? await passagewijzigingen(tx, traject.id, passage.id) : [],
    collegas: mag ? await beantwoorders(tx) : [],
    mag,
    dicht: await antwoordDicht(tx, traject, reactie),
    tekstOpen: magWijzigen(traject.status, 'reactiepunt'),
    errors: fout?.errors ?? [],
    typed: fout?.typed,
  });
  const title = ui.t('reactie.puntVan', { n: punt.volgnummer, reactie: reactie.nummer });
  return { kind: 'page', title, body, status: fout ? 400 : 200 };
}

/** What a command refuses about a field comes back on the form, with what was typed; the log says that it failed. */
async function ofFout(
  context: Context,
  werk: () => Promise<void>,
  toon: (fout: Fout) => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    await werk();
    return undefined;
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    const errors: readonly FieldError[] = error.errors;
    await context.tx.verantwoord({
      handeling: 'reactie.beantwoorden',
      objectSoort: 'visietraject',
      objectId: context.subject.id,
      uitkomst: 'mislukt',
    });
    return toon({ ok: false, errors, typed: context.typed });
  }
}

const lijstRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/punten',
    action: bekijken,
    audit: 'reactie.punten',
    subject,
    handle: (context) => toonLijst(context, leesPuntfilter(context.query)),
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/punten.csv',
    action: bekijken,
    audit: 'reactie.uitvoer',
    subject,
    handle: async ({ ui, tx, actor, query, subject: traject }) => {
      const rijen = await uitvoerPunten(tx, traject.id, leesPuntfilter(query));
      const kop = [
        'nummer',
        'indiener',
        'gemeente',
        'soort',
        'passage',
        'thema',
        'punt',
        'status',
        'antwoord',
        'afdoening',
        'motivering',
        'actie',
      ];
      const tekst = (sleutel: string | null) => (sleutel === null ? null : ui.tekst(sleutel));
      const body = alsCsv(
        actor.voorbeeld,
        kop,
        rijen.map((rij) => [
          `${rij.nummer}.${rij.volgnummer}`,
          wieReageert(ui, rij),
          rij.gemeente ?? null,
          tekst(rij.soort),
          passagenaam({ nummer: rij.passagenummer, titel: rij.passage }),
          rij.thema,
          rij.tekst,
          tekst(rij.status),
          rij.antwoord,
          tekst(rij.afdoening),
          rij.motivering,
          rij.actie,
        ]),
      );
      return { kind: 'file', body, type: 'text/csv; charset=utf-8', name: 'punten.csv' };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/punten/antwoorden',
    action: beantwoorden,
    audit: 'reactie.samenBeantwoorden',
    subject,
    form: bulkFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const filter = leesPuntfilter(new URLSearchParams(String(typed['filter'] ?? '')));
      if (!form.ok) return toonLijst(context, filter, form);
      const mis = await ofFout(
        context,
        async () => void (await beantwoordSamen(tx, traject, filter, form.value)),
        (fout) => toonLijst(context, filter, fout),
      );
      return mis ?? { kind: 'redirect', to: ui.href(pad(traject, '?status=concept')) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/punten/vaststellen',
    action: vaststellen,
    audit: 'reactie.vaststellen',
    subject,
    form: aantalFormulier,
    handle: async ({ ui, tx, form, subject: traject }) => {
      if (!form.ok) throw new Conflict();
      await stelAntwoordenVast(tx, traject, form.value.aantal);
      return { kind: 'redirect', to: ui.href(pad(traject, '?status=vastgesteld')) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/punten/terugkoppelen',
    action: vaststellen,
    audit: 'reactie.terugkoppelen',
    subject,
    form: aantalFormulier,
    handle: async ({ ui, tx, form, subject: traject }) => {
      if (!form.ok) throw new Conflict();
      await koppelTerug(tx, traject, form.value.aantal);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/reacties?status=teruggekoppeld`) };
    },
  }),
];

/** Points: the list, the same answer for many, publishing, and the answer to one. */
export const reactiepuntPages = (): Route[] => [
  ...lijstRoutes(),
  ...puntcorrectiePages(),
  route({
    method: 'get',
    path: '/visietrajecten/:id/punten/:deelId',
    action: bekijken,
    audit: 'reactie.punt',
    subject,
    handle: (context) => toonPunt(context),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/punten/:deelId',
    action: beantwoorden,
    audit: 'reactie.beantwoorden',
    subject,
    form: antwoordFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: traject } = context;
      const punt = await vind(context);
      if (!form.ok) return toonPunt(context, form);
      const { value } = form;
      const mis = await ofFout(
        context,
        () => bewaarAntwoord(tx, traject, punt, value),
        (fout) => toonPunt(context, fout),
      );
      return mis ?? { kind: 'redirect', to: ui.href(pad(traject, `/${punt.id}#antwoord`)) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/punten/:deelId/wijziging',
    action: beantwoorden,
    audit: 'reactie.tekstWijzigen',
    subject,
    form: tekstwijzigingFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: traject } = context;
      const punt = await vind(context);
      if (!form.ok) return toonPunt(context, form);
      const { value } = form;
      const mis = await ofFout(
        context,
        () => wijzigVoorPunt(tx, traject, punt, value),
        (fout) => toonPunt(context, fout),
      );
      return mis ?? { kind: 'redirect', to: ui.href(pad(traject, `/${punt.id}#antwoord`)) };
    },
  }),
];
