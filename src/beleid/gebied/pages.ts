// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import { dayOf } from '../../platform/dates.ts';
import type { ActorTx } from '../../platform/db/actor.ts';
import { mayDo, type ActorContext, type Answer } from '../../platform/http/route.ts';
import { Invalid } from '../../platform/result.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken } from '../visietraject/access.ts';
import { gebieden } from '../visietraject/queries.ts';
import { gebiedenBeheren } from './access.ts';
import { beeindigLid, voegGebiedToe, voegLidToe } from './commands.ts';
import { herindelingPages } from './herindeling/pages.ts';
import { deelnemersPages } from './lidmutatie/pages.ts';
import { alleLeden, gemeentenVanNu, vindGebied, type GebiedRij } from './queries.ts';
import { dagVraag, eindeFormulier, gebiedFormulier, lidFormulier } from './schema.ts';
import { gebiedenPagina, gebiedPagina, type Terug } from './views.ts';

const subject = { kind: 'gebied', load: vindGebied };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'query'>;

async function toonLijst({ ui, tx, csrf, actor, query }: Context, terug?: Terug): Promise<Answer> {
  const gekozen = dagVraag.safeParse(Object.fromEntries(query));
  const body = gebiedenPagina(ui, {
    csrf,
    op: gekozen.success ? gekozen.data.op : dayOf(tx.nu),
    gebieden: await gebieden(tx),
    leden: await alleLeden(tx),
    mag: mayDo(gebiedenBeheren, actor.rollen),
    terug,
  });
  return { kind: 'page', title: ui.t('gebied.lijst'), body, status: terug ? 400 : 200 };
}

async function toonGebied({ ui, tx, csrf, actor }: Context, gebied: GebiedRij, terug?: Terug): Promise<Answer> {
  const leden = (await alleLeden(tx)).filter((lid) => lid.gebied === gebied.id);
  const lid = new Set(leden.filter(({ tot }) => tot === null).map(({ gemeente }) => gemeente));
  const body = gebiedPagina(ui, {
    csrf,
    gebied,
    vandaag: dayOf(tx.nu),
    leden,
    aanbod: (await gemeentenVanNu(tx)).filter(({ code }) => !lid.has(code)),
    mag: mayDo(gebiedenBeheren, actor.rollen),
    terug,
  });
  return { kind: 'page', title: gebied.naam, body, status: terug ? 400 : 200 };
}

const wijzig = <F extends z.ZodType>(
  pad: string,
  deel: string,
  handeling: string,
  formulier: F,
  doe: (tx: ActorTx, gebied: GebiedRij, invoer: z.infer<F>) => Promise<void>,
): Route =>
  route({
    method: 'post',
    path: `/gebieden/:id/${pad}`,
    action: gebiedenBeheren,
    audit: handeling,
    subject,
    form: formulier,
    handle: async (context) => {
      const { ui, tx, typed, subject: gebied } = context;
      const gelezen = formulier.safeParse(typed);
      const mislukt = () =>
        tx.verantwoord({ handeling, objectSoort: 'gebied', objectId: gebied.id, uitkomst: 'mislukt' });
      if (!gelezen.success) {
        await mislukt();
        const errors = gelezen.error.issues.map(({ path, message }) => ({
          field: String(path[0] ?? ''),
          key: message,
        }));
        return toonGebied(context, gebied, { deel, form: { ok: false, errors, typed } });
      }
      try {
        await doe(tx, gebied, gelezen.data);
      } catch (fout) {
        if (!(fout instanceof Invalid)) throw fout;
        await mislukt();
        return toonGebied(context, gebied, { deel, form: { ok: false, errors: fout.errors, typed } });
      }
      return { kind: 'redirect', to: ui.href(`/gebieden/${gebied.id}`) };
    },
  });

/** Areas of every kind, their members from day to day, and who takes part in a traject. */
export const gebiedPages = (): Route[] => [
  route({
    method: 'get',
    path: '/gebieden',
    action: bekijken,
    audit: 'gebied.lijst',
    handle: (context) => toonLijst(context),
  }),
  route({
    method: 'post',
    path: '/gebieden',
    action: gebiedenBeheren,
    audit: 'gebied.toevoegen',
    form: gebiedFormulier,
    handle: async (context) => {
      const { ui, tx, form } = context;
      if (!form.ok) {
        await tx.verantwoord({ handeling: 'gebied.toevoegen', objectSoort: 'gebied', uitkomst: 'mislukt' });
        return toonLijst(context, { deel: 'gebied', form });
      }
      return { kind: 'redirect', to: ui.href(`/gebieden/${await voegGebiedToe(tx, form.value)}`) };
    },
  }),
  route({
    method: 'get',
    path: '/gebieden/:id',
    action: bekijken,
    audit: 'gebied.bekeken',
    subject,
    handle: (context) => toonGebied(context, context.subject),
  }),
  wijzig('leden', 'lid', 'gebiedslid.toevoegen', lidFormulier, voegLidToe),
  wijzig('leden/beeindigen', 'einde', 'gebiedslid.beeindigen', eindeFormulier, beeindigLid),
  ...deelnemersPages(),
  ...herindelingPages(),
];
