// SPDX-License-Identifier: EUPL-1.2
import type { ActorContext, Answer, Typed } from '../../../../platform/http/route.ts';
import { Conflict, Invalid, type FieldError } from '../../../../platform/result.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { route, type Route } from '../../../../taal/web.ts';
import { controleren } from '../../access.ts';
import { controleHref } from '../../controle/lijst/views.ts';
import { bronVan, vindVisie, type VisieRij } from '../../queries.ts';
import { herstel, voegToe } from '../commands.ts';
import { onderdeelId, onderdelenVan } from '../queries.ts';
import { mogelijkeOuders } from '../rules.ts';
import { terugzetFormulier, toevoegFormulier } from '../schema.ts';
import { toevoegPagina, weggehaaldPagina } from './views.ts';

const subject = { kind: 'visie', load: vindVisie };
type Context = Pick<ActorContext<Ui, VisieRij, unknown>, 'ui' | 'tx' | 'csrf' | 'subject'>;

/** No part of a confirmed vision can be added or brought back. */
function moetOpenStaan(visie: VisieRij): void {
  if (visie.status === 'bevestigd') throw new Conflict('fout.visieBevestigd');
}

async function toon(
  { ui, tx, csrf, subject: visie }: Context,
  terug?: { readonly errors: readonly FieldError[]; readonly typed: Typed },
): Promise<Answer> {
  moetOpenStaan(visie);
  const ouders = mogelijkeOuders(await onderdelenVan(tx, visie.id), 0);
  const body = toevoegPagina(ui, { csrf, visie, ouders, errors: terug?.errors ?? [], typed: terug?.typed });
  return { kind: 'page', title: ui.t('toevoegen.titel'), body, status: terug ? 400 : 200 };
}

/** Adding what the reader missed, and bringing back what was removed or merged away. */
export const toevoegPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visies/:id/toevoegen',
    action: controleren,
    audit: 'onderdeel.nieuw',
    subject,
    handle: (context) => toon(context),
  }),
  route({
    method: 'post',
    path: '/visies/:id/toevoegen',
    action: controleren,
    audit: 'onderdeel.toevoegen',
    subject,
    form: toevoegFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: visie } = context;
      if (!form.ok) return toon(context, form);
      try {
        const onderdeel = await voegToe(tx, visie, form.value);
        return { kind: 'redirect', to: controleHref(ui, visie.id, { onderdeel }, 'bron') };
      } catch (fout) {
        if (!(fout instanceof Invalid) || fout.errors.some(({ field }) => field === 'ouder')) throw fout;
        // Words that are not in the source are refused before anything is written.
        await tx.verantwoord({
          handeling: 'onderdeel.toevoegen',
          objectSoort: 'visie',
          objectId: visie.id,
          uitkomst: 'geweigerd',
        });
        return toon(context, { errors: fout.errors, typed });
      }
    },
  }),
  route({
    method: 'get',
    path: '/visies/:id/weggehaald',
    action: controleren,
    audit: 'onderdeel.weggehaald',
    subject,
    handle: async ({ ui, tx, csrf, subject: visie }) => {
      moetOpenStaan(visie);
      const over = new Set((await onderdelenVan(tx, visie.id)).map(({ id }) => id));
      const { gelezen } = await bronVan(tx, visie.id);
      const weg = gelezen.onderdelen.filter((deel) => !over.has(onderdeelId(visie.id, deel.id)));
      return { kind: 'page', title: ui.t('weg.titel'), body: weggehaaldPagina(ui, { csrf, visie, weg }) };
    },
  }),
  route({
    method: 'post',
    path: '/visies/:id/terugzetten',
    action: controleren,
    audit: 'onderdeel.herstellen',
    subject,
    form: terugzetFormulier,
    handle: async ({ ui, tx, form, subject: visie }) => {
      if (!form.ok) throw new Conflict();
      const onderdeel = await herstel(tx, visie, form.value.gelezen, form.value.versie);
      return { kind: 'redirect', to: controleHref(ui, visie.id, { onderdeel }, 'bron') };
    },
  }),
];
