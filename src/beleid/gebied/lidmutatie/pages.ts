// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../platform/dates.ts';
import { mayDo, type ActorContext, type Answer } from '../../../platform/http/route.ts';
import { Conflict, Invalid } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { beheren, bekijken } from '../../visietraject/access.ts';
import { opgegaanIn, trajectgemeenten, vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { volgOpInTraject } from '../herindeling/commands.ts';
import { herindelingen } from '../herindeling/queries.ts';
import { opTeVolgen } from '../herindeling/rules.ts';
import { opvolgFormulier } from '../herindeling/schema.ts';
import { gemeentenVanNu } from '../queries.ts';
import { deelnameFormulier } from '../schema.ts';
import type { Terug } from '../views.ts';
import { laatAfvallen, laatMeedoen } from './commands.ts';
import { mutatiesVan } from './queries.ts';
import { deelnemersPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

async function toon({ ui, tx, csrf, actor }: Context, traject: TrajectRij, terug?: Terug): Promise<Answer> {
  const gemeenten = await trajectgemeenten(tx, traject.id);
  const mee = new Set(gemeenten.map(({ code }) => code));
  const body = deelnemersPagina(ui, {
    csrf,
    traject,
    gemeenten,
    mutaties: await mutatiesVan(tx, traject.id),
    opgegaan: await opgegaanIn(tx, traject.id),
    opTeVolgen: opTeVolgen(await herindelingen(tx), gemeenten, dayOf(tx.nu)),
    aanbod: (await gemeentenVanNu(tx)).filter(({ code }) => !mee.has(code)),
    mag: mayDo(beheren, actor.rollen),
    terug,
  });
  return { kind: 'page', title: ui.t('gebied.deelnemers'), body, status: terug ? 400 : 200 };
}

const wijzig = (deel: 'toevoegen' | 'afvallen', doe: typeof laatMeedoen): Route => {
  const handeling = `trajectgemeente.${deel}`;
  return route({
    method: 'post',
    path: `/visietrajecten/:id/leden/${deel}`,
    action: beheren,
    audit: handeling,
    subject,
    form: deelnameFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const mislukt = () =>
        tx.verantwoord({ handeling, objectSoort: 'visietraject', objectId: traject.id, uitkomst: 'mislukt' });
      if (!form.ok) {
        if (form.errors.some(({ field }) => field === 'versie')) throw new Conflict();
        await mislukt();
        return toon(context, traject, { deel, form });
      }
      try {
        await doe(tx, traject, form.value);
      } catch (fout) {
        if (!(fout instanceof Invalid)) throw fout;
        await mislukt();
        return toon(context, traject, { deel, form: { ok: false, errors: fout.errors, typed } });
      }
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/leden`) };
    },
  });
};

/** Who takes part in a traject, until the members are fixed. */
export const deelnemersPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/leden',
    action: bekijken,
    audit: 'trajectgemeente.lijst',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  wijzig('toevoegen', laatMeedoen),
  wijzig('afvallen', laatAfvallen),
  route({
    method: 'post',
    path: '/visietrajecten/:id/leden/opvolgen',
    action: beheren,
    audit: 'trajectgemeente.opvolgen',
    subject,
    form: opvolgFormulier,
    handle: async ({ ui, tx, form, subject: traject }) => {
      if (!form.ok) throw new Conflict();
      await volgOpInTraject(tx, traject, form.value);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/leden`) };
    },
  }),
];
