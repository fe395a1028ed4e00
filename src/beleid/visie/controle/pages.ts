// SPDX-License-Identifier: EUPL-1.2
import { mayDo, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { availableSteps } from '../../../platform/process.ts';
import { Conflict, NotFound } from '../../../platform/result.ts';
import { terug } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken, controleren } from '../access.ts';
import { bewaarGegevens } from '../commands.ts';
import { bevestig, bevestigExpliciete } from '../onderdeel/commands.ts';
import { onderdelenVan } from '../onderdeel/queries.ts';
import { bevestigFormulier } from '../onderdeel/schema.ts';
import { alsVisie, bronVan, vindVisie, type VisieRij } from '../queries.ts';
import { visieStappen } from '../rules.ts';
import { gegevensFormulier } from '../schema.ts';
import { controleHref } from './lijst/views.ts';
import { doelenPerLijn, maakLijst } from './rules.ts';
import { leesBlik } from './schema.ts';
import { controlePagina } from './views.ts';

const subject = { kind: 'visie', load: vindVisie };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'query'>;

async function toon({ ui, tx, csrf, actor, query }: Context, visie: VisieRij, form?: Posted<unknown>): Promise<Answer> {
  const blik = leesBlik(Object.fromEntries(query));
  const delen = await onderdelenVan(tx, visie.id);
  const { brontekst, gelezen } = await bronVan(tx, visie.id);
  const body = controlePagina(ui, {
    ...terug(form),
    csrf,
    visie,
    mag: visie.status === 'ingelezen' && mayDo(controleren, actor.rollen),
    blik,
    lijst: maakLijst(delen, blik),
    perLijn: doelenPerLijn(delen),
    perSoort: new Map([...Map.groupBy(delen, ({ soort }) => soort)].map(([soort, lijst]) => [soort, lijst.length])),
    expliciet: delen.filter((deel) => !deel.bevestigd && deel.zekerheid === 'expliciet').length,
    waarschuwingen: gelezen.waarschuwingen,
    brontekst,
    stappen: availableSteps(visieStappen, alsVisie(visie), actor.rollen),
  });
  return { kind: 'page', title: ui.t('controle.titel'), body, status: form && !form.ok ? 400 : 200 };
}

/** The page that puts what was read beside its source, and what is confirmed on it. */
export const controlePages = (): Route[] => [
  route({
    method: 'get',
    path: '/visies/:id/controleren',
    action: bekijken,
    audit: 'visie.gecontroleerd',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  route({
    method: 'post',
    path: '/visies/:id/onderdelen/bevestigen',
    action: controleren,
    audit: 'onderdeel.bevestigen',
    subject,
    form: bevestigFormulier,
    handle: async ({ ui, tx, form, typed, subject: visie }) => {
      if (!form.ok) throw new Conflict();
      const { onderdeel, alles, versie } = form.value;
      const { soort, toon: keuze, pagina } = leesBlik(typed);
      if (alles === 'expliciet') {
        await bevestigExpliciete(tx, visie, versie);
        return { kind: 'redirect', to: controleHref(ui, visie.id, { soort, toon: keuze }, 'lijst') };
      }
      if (onderdeel === null) throw new NotFound();
      await bevestig(tx, visie, onderdeel, versie);
      const volgende = leesBlik({ onderdeel: typed['volgende'] }).onderdeel;
      const verder = volgende ? { onderdeel: volgende } : { pagina };
      return {
        kind: 'redirect',
        to: controleHref(ui, visie.id, { soort, toon: keuze, ...verder }, volgende ? 'bron' : 'lijst'),
      };
    },
  }),
  route({
    method: 'post',
    path: '/visies/:id/gegevens',
    action: controleren,
    audit: 'visie.gegevens',
    subject,
    form: gegevensFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: visie } = context;
      if (!form.ok) return toon(context, visie, form);
      await bewaarGegevens(tx, visie, form.value);
      return { kind: 'redirect', to: controleHref(ui, visie.id, {}, 'bevestigen') };
    },
  }),
];
