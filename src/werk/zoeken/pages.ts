// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst } from '../../platform/http/fields.ts';
import { zoeken } from '../../gezin/persoon/access.ts';
import { zoekPersonen } from '../../gezin/persoon/queries.ts';
import { route, type Route } from '../../taal/web.ts';
import { zoekPagina } from './views.ts';

const HOOGSTENS = 25;

/** Finding a person; `sleutel` is the root of the search tokens. */
export const zoekenPages = (sleutel: Buffer): Route[] => [
  route({
    method: 'get',
    path: '/zoeken',
    action: zoeken,
    audit: 'persoon.zoekscherm',
    handle: async ({ ui, csrf }) => ({
      kind: 'page',
      title: ui.t('zoek.titel'),
      body: zoekPagina(ui, csrf, '', undefined, false),
    }),
  }),
  route({
    method: 'post',
    path: '/zoeken',
    action: zoeken,
    audit: 'persoon.gezocht',
    form: z.object({ zoek: tekst(200) }),
    handle: async ({ ui, tx, csrf, form }) => {
      const getypt = form.ok ? form.value.zoek : '';
      const gevonden = await zoekPersonen(tx, sleutel, getypt, HOOGSTENS);
      return {
        kind: 'page',
        title: ui.t('zoek.titel'),
        body: zoekPagina(ui, csrf, getypt, gevonden, gevonden.length === HOOGSTENS),
      };
    },
  }),
];
