// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../platform/dates.ts';
import { alsIcs } from '../../../platform/documents/ics.ts';
import { mayDo, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { NotFound } from '../../../platform/result.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { lezen as stukkenLezen } from '../../stuk/access.ts';
import { verwijderdVan } from '../../correctie/queries.ts';
import { bekijken } from '../../visietraject/access.ts';
import { opgegaanIn, trajectgemeenten, vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { magVastleggen, vastleggen } from '../access.ts';
import { amendementenVan } from '../amendement/queries.ts';
import { probeer } from '../commands.ts';
import { opvolglijst } from '../opvolging/queries.ts';
import { alsRoutestap, routestappen } from '../queries.ts';
import { leesBord } from '../regiobord/queries.ts';
import { tellingVan } from '../regiobord/rules.ts';
import { voegStapToe } from '../routestap/commands.ts';
import { tafelsVan } from '../routestap/queries.ts';
import { nieuweStapFormulier } from '../routestap/schema.ts';
import { lokaleLezing, vensters, vergaderingen } from './queries.ts';
import { gemeentePagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject'>;

/** The municipality that is asked for; without one that of the reader, or else the first. */
async function kies({ tx, actor, subject: traject }: Context, code: string | null) {
  const leden = [...(await trajectgemeenten(tx, traject.id)), ...(await opgegaanIn(tx, traject.id))];
  const gekozen =
    code === null
      ? (leden.find((lid) => lid.code === actor.gemeenteCode) ?? leden[0])
      : leden.find((lid) => lid.code === code);
  if (!gekozen) throw new NotFound();
  return gekozen;
}

async function toon(context: Context, code: string | null, form?: Posted<unknown>): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const gemeente = await kies(context, code);
  const opBord = (await leesBord(tx, traject)).find((een) => een.code === gemeente.code);
  if (!opBord) throw new NotFound();
  const body = gemeentePagina(ui, {
    csrf,
    traject,
    gemeente,
    route: (await routestappen(tx, traject.id, gemeente.code)).map((rij) => ({
      ...rij,
      stand: alsRoutestap(tx, traject, rij),
    })),
    telling: tellingVan(traject.vaststellingsregel, opBord),
    amendementen: await amendementenVan(tx, traject.id, gemeente.code),
    opvolging: await opvolglijst(tx, traject.id, { gemeente: gemeente.code }),
    verwijderd: await verwijderdVan(tx, traject.id, gemeente.code),
    vensters: await vensters(tx, traject.id, gemeente.code),
    lokaal: await lokaleLezing(tx, traject.id, gemeente.code),
    tafels: await tafelsVan(tx, gemeente.code),
    vandaag: dayOf(tx.nu),
    mag: traject.status !== 'vastgesteld' && magVastleggen(actor, gemeente.code),
    magStukken: mayDo(stukkenLezen, actor.rollen),
    form,
  });
  const title = ui.t('gemeenteroute.titel', { gemeente: gemeente.naam });
  return { kind: 'page', title, body, status: form ? 400 : 200 };
}

/** The page of one municipality, its route, and its meetings for an agenda. */
export const gemeentePages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/gemeenten',
    action: bekijken,
    audit: 'gemeenteroute.bekeken',
    subject,
    handle: (context) => toon(context, context.query.get('gemeente')),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/routestappen',
    action: vastleggen,
    audit: 'routestap.toevoegen',
    subject,
    form: nieuweStapFormulier,
    handle: async (context) => {
      const { ui, tx, typed, subject: traject } = context;
      const fout = await probeer(context.form, typed, (invoer) => voegStapToe(tx, traject, invoer));
      const code = typeof typed['gemeente'] === 'string' ? typed['gemeente'] : '';
      if (fout) return toon(context, /^GM\d{4}$/.test(code) ? code : null, fout);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/gemeenten?gemeente=${code}`) };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/vergaderdagen.ics',
    action: bekijken,
    audit: 'vergaderdagen.uitgevoerd',
    subject,
    handle: async (context) => {
      const { ui, tx, query, subject: traject } = context;
      const code = query.get('gemeente');
      const gemeente = code === null ? undefined : (await kies(context, code)).code;
      const dagen = await vergaderingen(tx, traject.id, gemeente);
      const punten = dagen.flatMap(({ id, gepland, orgaan, rol, gemeente: naam, tafel }) =>
        gepland === null
          ? []
          : [
              {
                uid: `${id}@verband`,
                titel: `${hoofdletter(ui.term(orgaan))} ${naam}: ${traject.naam}`,
                dag: gepland,
                omschrijving: [ui.term(rol), tafel ?? ''].filter(Boolean).join(', '),
              },
            ],
      );
      return {
        kind: 'file',
        body: alsIcs(traject.naam, punten, tx.nu),
        type: 'text/calendar; charset=utf-8',
        name: 'vergaderdagen.ics',
      };
    },
  }),
];
