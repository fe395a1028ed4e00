// SPDX-License-Identifier: EUPL-1.2
import { readDraftCode } from '../../../platform/draft-box.ts';
import type { Brake } from '../../../platform/http/brake.ts';
import type { Answer, Html } from '../../../platform/http/route.ts';
import type { Ui } from '../../../taal/ui.ts';
import { openRoute, type Route } from '../../../taal/web.ts';
import { volgcodeHash } from '../../reactie/commands.ts';
import { RADEN_PER_UUR } from '../formulier/rules.ts';
import { teVeelPagina } from '../formulier/views.ts';
import { volgReactie } from './queries.ts';
import { codePagina, gevolgdPagina } from './views.ts';

const bladzijde = (ui: Ui, body: Html, status: 200 | 400 | 429 = 200): Answer => ({
  kind: 'page',
  title: ui.t('inspreken.tab'),
  zone: 'openbaar',
  body,
  status,
});

/**
 * What became of a reaction, by its code alone, which is sent in a body and never in an address. A code that was never given, one
 * that was withdrawn and something that cannot be a code go the same way and get the same answer.
 */
export const volgPages = (rem: Brake): Route[] => [
  openRoute({
    public: true,
    method: 'get',
    path: '/inspraak/volgen',
    handle: async ({ ui }) => bladzijde(ui, codePagina(ui, false)),
  }),
  openRoute({
    public: true,
    method: 'post',
    path: '/inspraak/volgen',
    handle: async ({ ui, engine, typed, address }) => {
      if (!rem(address, 'volgen', RADEN_PER_UUR)) return bladzijde(ui, teVeelPagina(ui), 429);
      const rijen = await volgReactie(engine, volgcodeHash(readDraftCode(String(typed['volgcode'] ?? '')) ?? ''));
      return rijen.length === 0 ? bladzijde(ui, codePagina(ui, true), 400) : bladzijde(ui, gevolgdPagina(ui, rijen));
    },
  }),
];
