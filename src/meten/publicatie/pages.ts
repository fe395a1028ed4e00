// SPDX-License-Identifier: EUPL-1.2
import { standen } from '../../beleid/bekendmaking/openbaar/queries.ts';
import type { Engine } from '../../platform/db/engine.ts';
import { NotFound } from '../../platform/result.ts';
import { openRoute, route, type Route } from '../../taal/web.ts';
import { alsCsv } from '../../platform/documents/csv.ts';
import { bekijken, publiceren } from './access.ts';
import { publiceer } from './commands.ts';
import { openData, openDataKop, openDataRijen } from './openbaar/rules.ts';
import { openbarePagina } from './openbaar/views.ts';
import { nieuwstePublicatie, publicaties, voorstel, type Publicatie } from './queries.ts';
import { publicatiesPagina } from './views.ts';

/** What everyone may see, read with the role that can read nothing else. */
const openbaar = (engine: Engine): Promise<Publicatie | undefined> =>
  engine.as('verband_publiek', (db) => nieuwstePublicatie(db));

async function gepubliceerd(engine: Engine): Promise<Publicatie> {
  const publicatie = await openbaar(engine);
  if (!publicatie) throw new NotFound();
  return publicatie;
}

const publiekePages = (): Route[] => [
  openRoute({
    public: true,
    method: 'get',
    path: '/',
    handle: async ({ ui, engine }) => {
      const [publicatie, [traject]] = await engine.as('verband_publiek', async (db) => [
        await nieuwstePublicatie(db),
        await standen(db),
      ]);
      const body = openbarePagina(ui, publicatie, traject?.naam);
      return { kind: 'page', zone: 'openbaar', title: ui.t('openbaar.tab'), body };
    },
  }),
  openRoute({
    public: true,
    method: 'get',
    path: '/cijfers.json',
    handle: async ({ ui, engine }) => ({ kind: 'json', body: openData(ui, await gepubliceerd(engine)) }),
  }),
  openRoute({
    public: true,
    method: 'get',
    path: '/cijfers.csv',
    handle: async ({ ui, engine }) => {
      const publicatie = await gepubliceerd(engine);
      return {
        kind: 'file',
        type: 'text/csv; charset=utf-8',
        name: 'cijfers.csv',
        body: alsCsv(publicatie.voorbeeld, openDataKop, openDataRijen(ui, publicatie)),
      };
    },
  }),
];

/** Publishing, for the data analyst, and the public zone that shows nothing but what was published. */
export const publicatiePages = (): Route[] => [
  ...publiekePages(),
  route({
    method: 'get',
    path: '/publicaties',
    action: bekijken,
    audit: 'publicatie.bekeken',
    handle: async ({ ui, tx, query, csrf }) => ({
      kind: 'page',
      title: ui.t('publicatie.titel'),
      body: publicatiesPagina(ui, {
        voorstel: await voorstel(tx),
        eerder: await publicaties(tx),
        gelukt: query.has('gelukt'),
        csrf,
      }),
    }),
  }),
  route({
    method: 'post',
    path: '/publicaties',
    action: publiceren,
    audit: publiceren.name,
    handle: async ({ ui, tx }) => {
      await publiceer(tx);
      return { kind: 'redirect', to: ui.href('/publicaties?gelukt') };
    },
  }),
];
