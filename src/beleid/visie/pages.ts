// SPDX-License-Identifier: EUPL-1.2
import { DocumentError, extractText, MAX_DOCUMENT_BYTES } from '../../platform/documents/extract.ts';
import { mayDo, type ActorContext, type Answer } from '../../platform/http/route.ts';
import { Conflict, Invalid, type FieldError } from '../../platform/result.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken, bevestigen, controleren, inlezen, koppelen } from './access.ts';
import { bevestigVisie, koppelIndicatoren, leesIn } from './commands.ts';
import { controlePages } from './controle/pages.ts';
import { leesBlik } from './controle/schema.ts';
import { leesbaar } from './document/rules.ts';
import { documentPagina } from './document/views.ts';
import { bewerkPages } from './onderdeel/bewerken/pages.ts';
import { onderdelenVan } from './onderdeel/queries.ts';
import { toevoegPages } from './onderdeel/toevoegen/pages.ts';
import { bronVan, huidigeVisie, indicatorenVan, vindVisie, visies } from './queries.ts';
import { indicatorFormulier, versieFormulier } from './schema.ts';
import { visiesPagina } from './views.ts';

const subject = { kind: 'visie', load: vindVisie };

export interface VisieOptions {
  /** The keys of the indicators that can be tied to a goal; each has a name `indicator.<key>.naam` in the catalogue. */
  readonly indicatoren: readonly string[];
}

type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

async function toonVisies({ ui, tx, csrf, actor }: Context, errors: readonly FieldError[] = []): Promise<Answer> {
  const huidig = await huidigeVisie(tx);
  const magInlezen = mayDo(inlezen, actor.rollen);
  const body = visiesPagina(ui, { csrf, visies: await visies(tx), huidig: huidig?.id, magInlezen, errors });
  return { kind: 'page', title: ui.t('visie.kop'), body, status: errors.length > 0 ? 400 : 200 };
}

/** The text of an uploaded file, or what is wrong with the file as an error of its field. */
async function tekstVan(
  bestand: File | undefined,
): Promise<{ ok: true; tekst: string } | { ok: false; fout: FieldError }> {
  const fout = (key: string, values?: FieldError['values']) =>
    ({ ok: false, fout: { field: 'bestand', key, ...(values && { values }) } }) as const;
  if (!bestand || (bestand.name === '' && bestand.size === 0)) return fout('bestand.geen');
  const values = { naam: bestand.name };
  if (bestand.size > MAX_DOCUMENT_BYTES) return fout('bestand.too-large', values);
  try {
    const { text } = await extractText(new Uint8Array(await bestand.arrayBuffer()), bestand.name);
    return { ok: true, tekst: text };
  } catch (error) {
    if (error instanceof DocumentError) return fout(`bestand.${error.code}`, values);
    throw error;
  }
}

const lijstRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/visies',
    action: bekijken,
    audit: 'visie.lijst',
    handle: (context) => toonVisies(context),
  }),
  route({
    method: 'post',
    path: '/visies',
    action: inlezen,
    audit: 'visie.inlezen',
    handle: async (context) => {
      const { ui, tx, files } = context;
      const bestand = files.get('bestand');
      const gelezen = await tekstVan(bestand);
      if (!gelezen.ok) {
        await tx.verantwoord({ handeling: 'visie.inlezen', objectSoort: 'visie', uitkomst: 'mislukt' });
        return toonVisies(context, [gelezen.fout]);
      }
      const id = await leesIn(tx, bestand?.name ?? '', gelezen.tekst);
      return { kind: 'redirect', to: ui.href(`/visies/${id}/controleren`) };
    },
  }),
];

const documentRoutes = ({ indicatoren }: VisieOptions): Route[] => [
  route({
    method: 'get',
    path: '/visies/:id',
    action: bekijken,
    audit: 'visie.bekeken',
    subject,
    handle: async ({ ui, tx, csrf, actor, query, subject: visie }) => {
      const { gelezen } = await bronVan(tx, visie.id);
      const body = documentPagina(ui, {
        csrf,
        visie,
        huidig: (await huidigeVisie(tx))?.id,
        inhoud: leesbaar(await onderdelenVan(tx, visie.id)),
        gemeenten: gelezen.gemeenten,
        centrumgemeenten: gelezen.centrumgemeenten,
        indicatoren,
        gekoppeld: await indicatorenVan(tx, visie.id),
        magKoppelen: visie.status === 'bevestigd' && mayDo(koppelen, actor.rollen),
        magControleren: visie.status === 'ingelezen' && mayDo(controleren, actor.rollen),
        koppelen: leesBlik({ onderdeel: query.get('koppelen') }).onderdeel ?? undefined,
      });
      return { kind: 'page', title: visie.titel || ui.t('visie.zonderTitel'), body };
    },
  }),
  route({
    method: 'post',
    path: '/visies/:id/bevestigen',
    action: bevestigen,
    audit: 'visie.bevestigen',
    subject,
    form: versieFormulier,
    handle: async ({ ui, tx, form, subject: visie }) => {
      if (!form.ok) throw new Conflict();
      await bevestigVisie(tx, visie, form.value.versie);
      return { kind: 'redirect', to: ui.href(`/visies/${visie.id}`) };
    },
  }),
  route({
    method: 'post',
    path: '/visies/:id/doelen/:onderdeelId/indicatoren',
    action: koppelen,
    audit: 'doelindicator.koppelen',
    subject,
    form: indicatorFormulier(indicatoren),
    handle: async ({ ui, tx, form, params, subject: visie }) => {
      if (!form.ok) throw new Invalid(form.errors);
      const doel = params['onderdeelId'] ?? '';
      await koppelIndicatoren(tx, visie, doel, form.value.indicator);
      return { kind: 'redirect', to: `${ui.href(`/visies/${visie.id}`)}#doel-${doel}` };
    },
  }),
];

/** The pages of the region's vision: read in, compare with the source, confirm, read, and tie goals to indicators. */
export const visiePages = (options: VisieOptions): Route[] => [
  ...lijstRoutes(),
  ...controlePages(),
  ...toevoegPages(),
  ...bewerkPages(),
  ...documentRoutes(options),
];
