// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { isLoopback } from '../../platform/config.ts';
import { NotFound } from '../../platform/result.ts';
import { openRoute, route, type Route } from '../../taal/web.ts';
import { afmelden } from './access.ts';
import { meldAanAlsVoorbeeld, meldAf, voorbeeldmedewerkers } from './commands.ts';
import { aanmeldenPagina } from './views.ts';

/** A path of this site to go back to after signing in; anything else becomes the worklist. */
const terugNaar = (pad: string) => (/^\/(?![/\\])[\w\-./?=&%]*$/.test(pad) ? pad : '/werkvoorraad');
const HOOGSTENS = 60;

/**
 * Signing in as someone of the example region; `offered` only where the server listens on loopback, and then only to who
 * asks for it by a loopback name: a proxy before it, or a name that was made to point here, gets nothing.
 */
export const aanmeldingPages = (offered: boolean): Route[] => [
  openRoute({
    public: true,
    method: 'get',
    path: '/aanmelden',
    handle: async ({ ui, url, query, engine }) => {
      const zoek = (query.get('zoek') ?? '').trim().slice(0, 100);
      const allen = offered && isLoopback(url.hostname) ? await voorbeeldmedewerkers(engine) : [];
      const past = (tekst: string) => tekst.toLowerCase().includes(zoek.toLowerCase());
      const medewerkers = allen.filter(
        (m) => past(m.naam) || past(m.organisatie) || m.rollen.some((rol) => past(ui.tekst(rol))),
      );
      const terug = query.get('terug') ?? '';
      const data = { medewerkers: medewerkers.slice(0, HOOGSTENS), zoek, terug, sessieVoorbij: terug !== '' };
      return { kind: 'page', title: ui.t('aanmelden.titel'), body: aanmeldenPagina(ui, data) };
    },
  }),
  openRoute({
    public: true,
    method: 'post',
    path: '/aanmelden',
    handle: async ({ ui, url, typed, engine }) => {
      const wie = String(typed['wie'] ?? '');
      const token =
        offered && isLoopback(url.hostname) && z.uuid().safeParse(wie).success
          ? await meldAanAlsVoorbeeld(engine, wie)
          : undefined;
      if (!token) throw new NotFound();
      const terug = String(typed['terug'] ?? '');
      return { kind: 'session', token, to: terug ? terugNaar(terug) : ui.href('/werkvoorraad') };
    },
  }),
  route({
    method: 'post',
    path: '/afmelden',
    action: afmelden,
    audit: 'aanmelding.afmelden',
    handle: async ({ ui, tx, token }) => {
      await meldAf(tx, token);
      return { kind: 'session', token: undefined, to: ui.href('/') };
    },
  }),
];
