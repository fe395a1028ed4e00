// SPDX-License-Identifier: EUPL-1.2
import { DocumentError, extractText, MAX_DOCUMENT_BYTES } from '../../platform/documents/extract.ts';
import { mayDo, readForm, type ActorContext, type Answer, type Posted, type Typed } from '../../platform/http/route.ts';
import { availableSteps } from '../../platform/process.ts';
import { Conflict, NotFound, type FieldError } from '../../platform/result.ts';
import { stapVan } from '../../taal/stappen.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { correctiesVan } from '../correctie/queries.ts';
import { deelnemers, vindTraject, type TrajectRij } from '../visietraject/queries.ts';
import { bekijken, vastleggen } from './access.ts';
import { geefVolgcode, legReactieVast, merkLaat, trekVolgcodeIn, voegPuntToe, zetReactiestap } from './commands.ts';
import { haalReactieTerug } from './correctie/commands.ts';
import { reactiecorrectiePages } from './correctie/pages.ts';
import { lijstReacties, telReacties, themas, zoekwijze } from './lijst/queries.ts';
import { leesReactiefilter } from './lijst/schema.ts';
import { aantal, reactielijstPagina } from './lijst/views.ts';
import { alsReactie, antwoordDicht, passagekeuzes, puntenVan, vindReactie, type ReactieRij } from './queries.ts';
import { reactieStappen } from './rules.ts';
import { puntFormulier, reactieFormulier, versieFormulier } from './schema.ts';
import { nieuwPagina } from './formulier/views.ts';
import { reactiePagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = ActorContext<Ui, TrajectRij, unknown>;

const pad = (traject: TrajectRij, rest = '') => `/visietrajecten/${traject.id}/reacties${rest}`;

async function vind({ tx, params, subject: traject }: Pick<Context, 'tx' | 'params' | 'subject'>): Promise<ReactieRij> {
  const reactie = await vindReactie(tx, traject.id, params['deelId'] ?? '');
  if (!reactie) throw new NotFound();
  return reactie;
}

async function toonNieuw(context: Context, errors: readonly FieldError[] = [], typed?: Typed): Promise<Answer> {
  const { ui, tx, csrf, subject: traject } = context;
  const body = nieuwPagina(ui, {
    csrf,
    traject,
    gemeenten: await deelnemers(tx, traject.id),
    passages: await passagekeuzes(tx, traject.id),
    errors,
    typed,
  });
  return { kind: 'page', title: ui.t('reactie.nieuw'), body, status: errors.length > 0 ? 400 : 200 };
}

interface Anders {
  readonly form?: Posted<unknown>;
  readonly volgcode?: string;
}
async function toonReactie(context: Context, anders: Anders = {}): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const reactie = await vind(context);
  const punten = await puntenVan(tx, reactie.id);
  const stappen = availableSteps(reactieStappen, alsReactie(reactie, punten), actor.rollen);
  const fout = anders.form && !anders.form.ok ? anders.form : undefined;
  const body = reactiePagina(ui, {
    csrf,
    traject,
    reactie,
    punten,
    passages: await passagekeuzes(tx, traject.id),
    correcties: await correctiesVan(tx, 'reactie', reactie.id),
    themas: await themas(tx, traject.id),
    stappen,
    mag: mayDo(vastleggen, actor.rollen),
    dicht: await antwoordDicht(tx, traject, reactie),
    ...(anders.volgcode !== undefined && { volgcode: anders.volgcode }),
    errors: fout?.errors ?? [],
    typed: fout?.typed,
  });
  return { kind: 'page', title: ui.t('reactie.nummer', { n: reactie.nummer }), body, status: fout ? 400 : 200 };
}

/** What was typed, with the text of the file when there is one; or what is wrong with the file. */
async function metBestand(
  ui: Ui,
  typed: Typed,
  bestand: File | undefined,
): Promise<{ readonly typed: Typed; readonly fout?: FieldError }> {
  if (!bestand || bestand.size === 0) return { typed };
  // The name of a file may be that of a person: it is neither kept nor shown.
  const fout = (key: string) => ({ typed, fout: { field: 'bestand', key, values: { naam: ui.t('reactie.bestand') } } });
  if (bestand.size > MAX_DOCUMENT_BYTES) return fout('bestand.too-large');
  try {
    const { text } = await extractText(new Uint8Array(await bestand.arrayBuffer()), 'bestand');
    return { typed: { ...typed, tekst: text } };
  } catch (error) {
    if (error instanceof DocumentError) return fout(`bestand.${error.code}`);
    throw error;
  }
}

async function neemOp(context: Context): Promise<Answer> {
  const { ui, tx, typed, files, subject: traject } = context;
  const mislukt = () =>
    tx.verantwoord({ handeling: 'reactie.vastleggen', objectSoort: 'reactie', uitkomst: 'mislukt' });
  const gelezen = await metBestand(ui, typed, files.get('bestand'));
  if (gelezen.fout) {
    await mislukt();
    return toonNieuw(context, [gelezen.fout], typed);
  }
  const form = readForm(reactieFormulier, gelezen.typed);
  if (!form.ok) {
    await mislukt();
    return toonNieuw(context, form.errors, form.typed);
  }
  return { kind: 'redirect', to: ui.href(pad(traject, `/${await legReactieVast(tx, traject, form.value)}`)) };
}

const lijstRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/reacties',
    action: bekijken,
    audit: 'reactie.lijst',
    subject,
    handle: async ({ ui, tx, actor, query, subject: traject }) => {
      const filter = leesReactiefilter(query);
      const tel = await telReacties(tx, traject.id, filter);
      const body = reactielijstPagina(ui, {
        traject,
        filter,
        tel,
        rijen: await lijstReacties(tx, traject.id, filter, zoekwijze(aantal(tel, filter.status))),
        gemeenten: await deelnemers(tx, traject.id),
        passages: await passagekeuzes(tx, traject.id),
        themas: await themas(tx, traject.id),
        magVastleggen: mayDo(vastleggen, actor.rollen),
      });
      return { kind: 'page', title: ui.t('inspraak.deel.reacties'), body };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/reacties/nieuw',
    action: vastleggen,
    audit: 'reactie.nieuw',
    subject,
    handle: (context) => toonNieuw(context),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/reacties',
    action: vastleggen,
    audit: 'reactie.vastleggen',
    subject,
    handle: (context) => neemOp(context),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/reacties/te-laat',
    action: vastleggen,
    audit: 'reactie.merkTeLaat',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      await merkLaat(tx, traject);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/inspraak`) };
    },
  }),
];

/** Reactions: the list, entering one, and splitting it into points. */
export const reactiePages = (): Route[] => [
  ...lijstRoutes(),
  ...reactiecorrectiePages(),
  route({
    method: 'get',
    path: '/visietrajecten/:id/reacties/:deelId',
    action: bekijken,
    audit: 'reactie.bekeken',
    subject,
    handle: (context) => toonReactie(context),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/reacties/:deelId/punten',
    action: vastleggen,
    audit: 'reactie.puntToevoegen',
    subject,
    form: puntFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: traject } = context;
      const reactie = await vind(context);
      if (!form.ok) return toonReactie(context, { form });
      await voegPuntToe(tx, traject, reactie, form.value);
      return { kind: 'redirect', to: ui.href(pad(traject, `/${reactie.id}#nieuw-punt`)) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/reacties/:deelId/stappen/:stap',
    action: vastleggen,
    audit: 'reactie.stap',
    subject,
    form: versieFormulier,
    handle: async (context) => {
      const { ui, tx, form, params, subject: traject } = context;
      const reactie = await vind(context);
      if (!form.ok) throw new Conflict();
      const stap = stapVan(params['stap'] ?? '');
      if (stap === 'reactieTerughalen') await haalReactieTerug(tx, traject, reactie, form.value.versie);
      else await zetReactiestap(tx, traject, reactie, stap, form.value.versie);
      return { kind: 'redirect', to: ui.href(pad(traject, `/${reactie.id}`)) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/reacties/:deelId/volgcode',
    action: vastleggen,
    audit: 'reactie.volgcode',
    subject,
    form: versieFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const reactie = await vind(context);
      if (!form.ok) throw new Conflict();
      if (typed['wat'] !== 'intrekken')
        return toonReactie(context, { volgcode: await geefVolgcode(tx, reactie, form.value.versie) });
      await trekVolgcodeIn(tx, reactie, form.value.versie);
      return { kind: 'redirect', to: ui.href(pad(traject, `/${reactie.id}#volgcode`)) };
    },
  }),
];
