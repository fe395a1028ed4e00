// SPDX-License-Identifier: EUPL-1.2
import { mayDo, type ActorContext, type Answer, type Typed } from '../../../platform/http/route.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { schrijven } from '../access.ts';
import { losgelatenFormulier } from '../schema.ts';
import { tekstHref } from '../views.ts';
import { geefRedenLosgelaten } from './commands.ts';
import { doelvergelijking, redenenVan } from './queries.ts';
import { DOELSTANDEN, telStanden } from './rules.ts';
import { vorigePagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject' | 'query'>;
const PER_BLAD = 25;

interface Teruggave {
  readonly doel: string;
  readonly errors: readonly FieldError[];
  readonly typed: Typed;
}

async function toon({ ui, tx, csrf, actor, subject: traject, query }: Context, terug?: Teruggave): Promise<Answer> {
  const alle = await doelvergelijking(tx, traject);
  const redenen = await redenenVan(tx, traject.id);
  const stand = DOELSTANDEN.find((een) => een === query.get('stand'));
  const gekozen = terug
    ? alle.filter(({ oud }) => oud?.id === terug.doel)
    : alle.filter((doel) => stand === undefined || doel.stand === stand);
  const delen = Math.max(1, Math.ceil(gekozen.length / PER_BLAD));
  const deel = Math.min(delen - 1, Math.max(0, Math.trunc(Number(query.get('deel')) || 1) - 1));
  const body = vorigePagina(ui, {
    csrf,
    traject,
    tellingen: telStanden(alle),
    stand,
    doelen: gekozen.slice(deel * PER_BLAD, (deel + 1) * PER_BLAD),
    deel,
    delen,
    redenen,
    zonderReden: alle.filter((doel) => doel.stand === 'losgelaten' && !redenen.has(doel.oud?.id ?? '')).length,
    magSchrijven: mayDo(schrijven, actor.rollen),
    terug,
  });
  return { kind: 'page', title: ui.t('passage.deel.vorige'), body, status: terug ? 400 : 200 };
}

/** The new text beside the previous vision, goal by goal. */
export const vorigePages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/tekst/vorige',
    action: bekijken,
    audit: 'passage.vorige',
    subject,
    handle: (context) => toon(context),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/vorigedoelen/:deelId/reden',
    action: schrijven,
    audit: 'losgelatendoel.reden',
    subject,
    form: losgelatenFormulier,
    handle: async (context) => {
      const { ui, tx, form, params, subject: traject } = context;
      const doel = params['deelId'] ?? '';
      if (!form.ok) {
        const regel = { handeling: 'losgelatendoel.reden', objectSoort: 'onderdeel', objectId: doel };
        await tx.verantwoord({ ...regel, uitkomst: 'mislukt' });
        return toon(context, { ...form, doel });
      }
      await geefRedenLosgelaten(tx, traject, doel, form.value.reden);
      return { kind: 'redirect', to: `${tekstHref(ui, traject, '/vorige')}?stand=losgelaten` };
    },
  }),
];
