// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../platform/dates.ts';
import { mayDo, type ActorContext, type Answer, type Posted } from '../../platform/http/route.ts';
import { Conflict, NotFound } from '../../platform/result.ts';
import { uis, type Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken } from '../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../visietraject/queries.ts';
import { tekstOpen } from '../visietraject/rules.ts';
import { beantwoorden } from './access.ts';
import { vraagPagina } from './antwoordversie/views.ts';
import { beginMetVorige, bewaarAntwoord, zetInTekst } from './commands.ts';
import { antwoordenVan, geschiedenisVan, vindAntwoord, vorigeVisieVan } from './queries.ts';
import { SPOORVRAGEN } from './rules.ts';
import { antwoordFormulier, blikVraag, codeVraag, plaatsFormulier } from './schema.ts';
import { analysePagina, spoorPagina, vraagHref } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;
interface Terug {
  readonly form: Posted<unknown>;
  readonly botsing: boolean;
}

async function toonVraag(context: Context, traject: TrajectRij, code: string, terug?: Terug): Promise<Answer> {
  const { ui, tx, csrf, actor } = context;
  const vraag = SPOORVRAGEN.find((een) => een.code === code);
  const antwoord = await vindAntwoord(tx, traject.id, code);
  if (!vraag || !antwoord) throw new NotFound();
  const body = vraagPagina(ui, {
    csrf,
    traject,
    vraag,
    antwoord,
    geschiedenis: await geschiedenisVan(tx, traject.id, code),
    vorige: await vorigeVisieVan(tx, traject),
    vandaag: dayOf(tx.nu),
    mag: mayDo(beantwoorden, actor.rollen),
    magTekst: tekstOpen(traject.status),
    form: terug?.form,
    botsing: terug?.botsing === true,
  });
  const status = terug === undefined ? 200 : terug.botsing ? 409 : 400;
  return { kind: 'page', title: `${code} ${ui.tekst(`spoor.kort.${code}`)}`, body, status };
}

const lezen = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/spoorboekje',
    action: bekijken,
    audit: 'spoorboekje.bekeken',
    subject,
    handle: async ({ ui, tx, csrf, actor, query, subject: traject }) => {
      const blik = blikVraag.parse(Object.fromEntries(query));
      const body = spoorPagina(ui, {
        csrf,
        traject,
        antwoorden: await antwoordenVan(tx, traject.id),
        vandaag: dayOf(tx.nu),
        naam: actor.naam,
        toon: blik.toon,
        mag: mayDo(beantwoorden, actor.rollen),
        vorige: await vorigeVisieVan(tx, traject),
      });
      return { kind: 'page', title: ui.t('visietraject.spoorboekje'), body };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/spoorboekje/regioanalyse',
    action: bekijken,
    audit: 'regioanalyse.bekeken',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      const body = analysePagina(ui, { traject, vorige: await vorigeVisieVan(tx, traject) });
      return { kind: 'page', title: ui.t('spoor.regioanalyse'), body };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/spoorboekje/vraag',
    action: bekijken,
    audit: 'spoorantwoord.bekeken',
    subject,
    handle: (context) => toonVraag(context, context.subject, codeVraag.parse(Object.fromEntries(context.query)).code),
  }),
];

const schrijven = (): Route[] => [
  route({
    method: 'post',
    path: '/visietrajecten/:id/spoorboekje/antwoord',
    action: beantwoorden,
    audit: 'spoorantwoord.bewaren',
    subject,
    form: antwoordFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      if (!form.ok && form.errors.some(({ field }) => field === 'code' || field === 'versie')) throw new Conflict();
      const { code } = codeVraag.parse(typed);
      const nu = await vindAntwoord(tx, traject.id, code);
      const botsing = form.ok && nu !== undefined && nu.versie !== form.value.versie;
      if (!form.ok || botsing) {
        const uitkomst = botsing ? ('geweigerd' as const) : ('mislukt' as const);
        const over = { objectSoort: 'visietraject', objectId: traject.id };
        await tx.verantwoord({ handeling: 'spoorantwoord.bewaren', ...over, uitkomst });
        const wat: Posted<unknown> = form.ok ? { ok: false, errors: [], typed } : form;
        return toonVraag(context, traject, code, { form: wat, botsing });
      }
      await bewaarAntwoord(tx, traject, form.value);
      return { kind: 'redirect', to: vraagHref(ui, traject.id, code) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/spoorboekje/vorige',
    action: beantwoorden,
    audit: 'spoorantwoord.uitVorige',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      await beginMetVorige(tx, traject);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/spoorboekje`) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/spoorboekje/tekst',
    action: beantwoorden,
    audit: 'spoorantwoord.inTekst',
    subject,
    form: plaatsFormulier,
    handle: async ({ ui, tx, form, subject: traject }) => {
      if (!form.ok) throw new Conflict();
      const { code } = form.value;
      // The vision itself is Dutch, whoever puts something in it.
      const hoofdstuk = uis.nl.tekst(`spoor.stap.${code.charAt(0)}`);
      await zetInTekst(tx, traject, { ...form.value, hoofdstuk, titel: uis.nl.tekst(`spoor.kort.${code}`) });
      return { kind: 'redirect', to: vraagHref(ui, traject.id, code) };
    },
  }),
];

/** The questions of a traject, their answers, and how these grow into its text. */
export const spoorboekjePages = (): Route[] => [...lezen(), ...schrijven()];
