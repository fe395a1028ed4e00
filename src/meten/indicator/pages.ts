// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken, uitvoeren, ZIET_EXACT } from './access.ts';
import { beginJaar, drempel, metingen, verborgenVoor } from './queries.ts';
import { INDICATOREN, jarenVan, matenVan, REGIO, vindIndicator, type Indicator, type Reeks } from './rules.ts';
import { alsCsv } from '../../platform/documents/csv.ts';
import { gebiedNaam, reeksNaam, vakVoor } from './weergave/rules.ts';
import { monitorPagina, type MonitorData } from './views.ts';

/** How far back the monitor looks: two whole years by quarter, three by year, each up to today. */
const KWARTALEN_TERUG = 7;
const JAREN_TERUG = 2;

const tiende = (waarde: number | null): number | null => (waarde === null ? null : Math.round(waarde * 10) / 10);

interface Keuze {
  readonly indicator: Indicator;
  readonly reeks: Reeks;
  readonly per: 'kwartaal' | 'jaar';
}

/** What the address asks for; anything unknown becomes the first choice. */
function keuzeUit(query: URLSearchParams): Keuze | undefined {
  const indicator = vindIndicator(query.get('indicator') ?? '') ?? INDICATOREN[0];
  const reeks = indicator?.reeksen.find(({ sleutel }) => sleutel === query.get('reeks')) ?? indicator?.reeksen[0];
  return indicator && reeks && { indicator, reeks, per: query.get('per') === 'jaar' ? 'jaar' : 'kwartaal' };
}

async function monitor(tx: ActorTx, query: URLSearchParams): Promise<MonitorData> {
  const keuze = keuzeUit(query);
  if (!keuze) throw new Error('there is no indicator');
  const tot = dayOf(tx.nu);
  const gemeten = await metingen(tx, { vanaf: beginJaar(tot, JAREN_TERUG), tot, maten: matenVan([keuze.reeks]) });
  return {
    ...keuze,
    metingen: gemeten,
    perioden: keuze.per === 'jaar' ? jarenVan(gemeten.kwartalen) : gemeten.kwartalen.slice(-1 - KWARTALEN_TERUG),
    verborgen: await verborgenVoor(tx, gemeten),
    minimum: (await drempel(tx)).minimum,
    exact: tx.actor.rollen.has(ZIET_EXACT),
  };
}

/** The regional monitor, on screen and as a table to take along. */
export const indicatorPages = (): Route[] => [
  route({
    method: 'get',
    path: '/monitor',
    action: bekijken,
    audit: 'indicator.bekeken',
    handle: async ({ ui, tx, query }) => ({
      kind: 'page',
      title: ui.t('monitor.titel'),
      body: monitorPagina(ui, await monitor(tx, query)),
    }),
  }),
  route({
    method: 'get',
    path: '/monitor.csv',
    action: uitvoeren,
    audit: 'indicator.uitgevoerd',
    handle: async ({ ui, tx, actor, query }) => {
      const { metingen: gemeten, verborgen, reeks, perioden } = await monitor(tx, query);
      const gebieden = [REGIO, ...gemeten.gemeenten.map(({ code }) => code)];
      const rijen = gebieden.flatMap((gebied) =>
        perioden.map((periode) => {
          const vak = vakVoor(gemeten, verborgen, reeks, gebied, periode);
          const cijfers =
            vak === '.' ? ['.', '.', '.'] : [vak?.teller ?? null, vak?.noemer ?? null, tiende(vak?.waarde ?? null)];
          return [
            reeks.sleutel,
            reeksNaam(ui, reeks),
            gebied,
            gebiedNaam(ui, gebied, gemeten.gemeenten),
            periode,
            ...cijfers,
            reeks.eenheid,
          ];
        }),
      );
      const kop = ['indicator', 'naam', 'gebied', 'gebiedsnaam', 'periode', 'teller', 'noemer', 'waarde', 'eenheid'];
      return {
        kind: 'file',
        type: 'text/csv; charset=utf-8',
        name: `${reeks.sleutel}.csv`,
        body: alsCsv(actor.voorbeeld, kop, rijen),
      };
    },
  }),
];
