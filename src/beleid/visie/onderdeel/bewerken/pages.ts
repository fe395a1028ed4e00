// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../../../platform/db/actor.ts';
import type { ActorContext, Answer, Typed } from '../../../../platform/http/route.ts';
import { Conflict, Invalid, NotFound, type FieldError } from '../../../../platform/result.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { route, type Route } from '../../../../taal/web.ts';
import { controleren } from '../../access.ts';
import { controleHref } from '../../controle/lijst/views.ts';
import { bronVan, vindVisie, type VisieRij } from '../../queries.ts';
import { haalWeg, hangOnder, herstel, schuif, splits, verbeter, voegSamen } from '../commands.ts';
import { onderdeelId, onderdelenVan } from '../queries.ts';
import { buren, isAangepast, isLetterlijk, mogelijkeOuders } from '../rules.ts';
import {
  plaatsFormulier,
  samenvoegFormulier,
  splitsFormulier,
  verbeterFormulier,
  weghaalFormulier,
} from '../schema.ts';
import { deelNaam } from '../views.ts';
import { bewerkPagina } from './views.ts';

const subject = { kind: 'visie', load: vindVisie };
type Context = Pick<ActorContext<Ui, VisieRij, unknown>, 'ui' | 'tx' | 'csrf' | 'subject'> & {
  readonly params: Readonly<Record<string, string>>;
};

interface Teruggave {
  readonly errors: readonly FieldError[];
  readonly typed: Typed;
  readonly verouderd?: boolean;
}

/** The page of one onderdeel; with what came back when the form could not be taken. */
async function toon({ ui, tx, csrf, params, subject: visie }: Context, terug?: Teruggave): Promise<Answer> {
  if (visie.status === 'bevestigd') throw new Conflict('fout.visieBevestigd');
  const delen = await onderdelenVan(tx, visie.id);
  const deel = delen.find(({ id }) => id === params['onderdeelId']);
  if (!deel) throw new NotFound();
  const { brontekst, gelezen } = await bronVan(tx, visie.id);
  const toen = gelezen.onderdelen.find(({ id }) => onderdeelId(visie.id, id) === deel.id);
  const body = bewerkPagina(ui, {
    csrf,
    visie,
    deel,
    ...buren(delen, deel.id),
    ouders: mogelijkeOuders(delen, deel.bron_van, deel),
    brontekst,
    toen: toen && isAangepast(deel, toen) ? toen : undefined,
    letterlijk: isLetterlijk(deel, brontekst.slice(deel.bron_van, deel.bron_tot)),
    errors: terug?.errors ?? [],
    typed: terug?.typed,
    verouderd: terug?.verouderd ?? false,
  });
  return {
    kind: 'page',
    title: deelNaam(ui, deel),
    body,
    status: terug === undefined ? 200 : terug.verouderd ? 409 : 400,
  };
}

/** The current version of the vision, for a form that comes back after somebody else's change. */
const opnieuw = async (context: Context): Promise<Context> => ({
  ...context,
  subject: (await vindVisie(context.tx, context.subject.id)) ?? context.subject,
});

/**
 * One change of an onderdeel: the page again with what was typed when it is wrong or stale, else the command and on to
 * the onderdeel that it gives; none is back to the list.
 */
const wijziging = <T>(
  naam: string,
  form: z.ZodType<T>,
  doe: (tx: ActorTx, visie: VisieRij, id: string, invoer: T) => Promise<string | undefined>,
): Route =>
  route({
    method: 'post',
    path: `/visies/:id/onderdelen/:onderdeelId/${naam}`,
    action: controleren,
    audit: `onderdeel.${naam}`,
    subject,
    form,
    handle: async (context) => {
      const { ui, tx, params, typed, subject: visie } = context;
      if (!context.form.ok) return toon(context, context.form);
      const id = params['onderdeelId'] ?? '';
      try {
        const gekozen = await doe(tx, visie, id, context.form.value);
        const blik = gekozen === undefined ? {} : { onderdeel: gekozen };
        return { kind: 'redirect', to: controleHref(ui, visie.id, blik, gekozen === undefined ? 'lijst' : 'bron') };
      } catch (fout) {
        const verouderd = fout instanceof Conflict && fout.key === 'fout.verouderd';
        if (!verouderd && !(fout instanceof Invalid && fout.errors.some(({ field }) => field === 'vanaf'))) throw fout;
        // Both are refused before anything is written, so the page may come back with what was typed.
        await tx.verantwoord({
          handeling: `onderdeel.${naam}`,
          objectSoort: 'onderdeel',
          objectId: id,
          uitkomst: 'geweigerd',
        });
        return toon(await opnieuw(context), { typed, verouderd, errors: fout instanceof Invalid ? fout.errors : [] });
      }
    },
  });

/** The page of one onderdeel beside its passage, with everything that can be done to a reading. */
export const bewerkPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visies/:id/onderdelen/:onderdeelId',
    action: controleren,
    audit: 'onderdeel.bekeken',
    subject,
    handle: (context) => toon(context),
  }),
  wijziging('verbeteren', verbeterFormulier, async (tx, visie, id, invoer) => {
    await verbeter(tx, visie, id, invoer);
    return id;
  }),
  wijziging('verplaatsen', plaatsFormulier, async (tx, visie, id, { naar, ouder, versie }) => {
    if (naar === 'ouder') await hangOnder(tx, visie, id, ouder, versie);
    else await schuif(tx, visie, id, naar, versie);
    return id;
  }),
  wijziging('samenvoegen', samenvoegFormulier, (tx, visie, id, { met, versie }) =>
    voegSamen(tx, visie, id, met, versie),
  ),
  wijziging('splitsen', splitsFormulier, (tx, visie, id, { vanaf, versie }) => splits(tx, visie, id, vanaf, versie)),
  wijziging('weghalen', weghaalFormulier, async (tx, visie, id, { versie }) => {
    await haalWeg(tx, visie, id, versie);
    return undefined;
  }),
  wijziging('herstellen', weghaalFormulier, async (tx, visie, id, { versie }) => {
    const { gelezen } = await bronVan(tx, visie.id);
    const toen = gelezen.onderdelen.find((deel) => onderdeelId(visie.id, deel.id) === id);
    if (!toen) throw new NotFound();
    return herstel(tx, visie, toen.id, versie);
  }),
];
