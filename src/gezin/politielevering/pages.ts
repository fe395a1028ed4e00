// SPDX-License-Identifier: EUPL-1.2
import { isUtf8 } from 'node:buffer';
import { mayDo, type ActorContext, type Answer, type Typed } from '../../platform/http/route.ts';
import type { FieldError } from '../../platform/result.ts';
import { alsCsv } from '../../platform/documents/csv.ts';
import { terug } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken, inlezen } from './access.ts';
import { hervatLevering, neemLeveringIn } from './commands.ts';
import { aantalFouten, afzenders, foutenVan, laatsteLeveringen, PER_PAGINA, vindLevering } from './queries.ts';
import { bestandsfout, GROOTSTE_BESTAND } from './rules.ts';
import { leveringFormulier } from './schema.ts';
import { foutZin, isBezig, leveringenPagina, leveringPagina } from './views.ts';

const subject = { kind: 'politielevering', load: vindLevering };
/** What a form holds besides its file. */
const ROND_HET_BESTAND = 1024 * 1024;
/** Seconds between two looks at a delivery that is being read. */
const VERVERS = 4;

type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

async function toonLeveringen(
  { ui, tx, csrf, actor }: Context,
  errors: readonly FieldError[] = [],
  typed?: Typed,
): Promise<Answer> {
  const magInlezen = mayDo(inlezen, actor.rollen);
  const body = leveringenPagina(ui, {
    csrf,
    leveringen: await laatsteLeveringen(tx),
    afzenders: magInlezen ? await afzenders(tx) : [],
    magInlezen,
    errors,
    typed,
  });
  return { kind: 'page', title: ui.t('politie.titel'), body, status: errors.length > 0 ? 400 : 200 };
}

/** The content of an uploaded file, or what is wrong with it as a whole. */
async function inhoudVan(bestand: File | undefined): Promise<Uint8Array | FieldError> {
  if (!bestand || (bestand.name === '' && bestand.size === 0)) return { field: 'bestand', key: 'politie.geenBestand' };
  const inhoud = new Uint8Array(await bestand.arrayBuffer());
  const key = bestandsfout(inhoud.subarray(0, 4096), inhoud.length, isUtf8(inhoud));
  return key === undefined ? inhoud : { field: 'bestand', key };
}

const paginaVan = (query: URLSearchParams): number => {
  const pagina = Number(query.get('pagina') ?? '1');
  return Number.isInteger(pagina) && pagina >= 1 && pagina <= 100_000 ? pagina : 1;
};

/** The pages of deliveries of the police. */
export const politieleveringPages = (): Route[] => [
  route({
    method: 'get',
    path: '/politieleveringen',
    action: bekijken,
    audit: 'politielevering.lijst',
    handle: (context) => toonLeveringen(context),
  }),
  route({
    method: 'post',
    path: '/politieleveringen',
    action: inlezen,
    audit: 'politielevering.inlezen',
    form: leveringFormulier,
    maxBody: GROOTSTE_BESTAND + ROND_HET_BESTAND,
    handle: async (context) => {
      const { ui, tx, form, files } = context;
      const inhoud = await inhoudVan(files.get('bestand'));
      const { errors, typed } = terug(form);
      const alle = inhoud instanceof Uint8Array ? errors : [...errors, inhoud];
      if (!form.ok || !(inhoud instanceof Uint8Array)) return toonLeveringen(context, alle, typed ?? context.typed);
      const id = await neemLeveringIn(tx, form.value.afzender, inhoud);
      return { kind: 'redirect', to: ui.href(`/politieleveringen/${id}`) };
    },
  }),
  route({
    method: 'get',
    path: '/politieleveringen/:id',
    action: bekijken,
    audit: 'politielevering.bekeken',
    subject,
    handle: async ({ ui, tx, csrf, actor, query, subject: levering }) => {
      const pagina = paginaVan(query);
      const body = leveringPagina(ui, {
        csrf,
        levering,
        magInlezen: mayDo(inlezen, actor.rollen),
        fouten: await foutenVan(tx, levering.id, (pagina - 1) * PER_PAGINA, PER_PAGINA),
        aantalFouten: await aantalFouten(tx, levering.id),
        pagina,
        perPagina: PER_PAGINA,
      });
      const title = ui.t('politie.levering', { moment: ui.moment(levering.ontvangen_op) });
      return { kind: 'page', title, body, ...(isBezig(levering) && { refresh: VERVERS }) };
    },
  }),
  route({
    method: 'get',
    path: '/politieleveringen/:id/fouten.csv',
    action: bekijken,
    audit: 'politielevering.fouten',
    subject,
    handle: async ({ ui, tx, actor, subject: levering }) => {
      const fouten = await foutenVan(tx, levering.id, 0, 200_000);
      const kop = [ui.t('politie.rij'), ui.t('politie.veld'), ui.t('politie.watGoedIs')];
      const rijen = fouten.map((fout) => [fout.rij, fout.veld, foutZin(ui, fout)]);
      return {
        kind: 'file',
        type: 'text/csv; charset=utf-8',
        name: 'fouten.csv',
        body: alsCsv(actor.voorbeeld, kop, rijen),
      };
    },
  }),
  route({
    method: 'post',
    path: '/politieleveringen/:id/hervatten',
    action: inlezen,
    audit: 'politielevering.hervatten',
    subject,
    handle: async ({ ui, tx, subject: levering }) => {
      await hervatLevering(tx, levering);
      return { kind: 'redirect', to: ui.href(`/politieleveringen/${levering.id}`) };
    },
  }),
];
