// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf } from '../../../platform/dates.ts';
import type { ActorContext, Answer, Posted } from '../../../platform/http/route.ts';
import { availableSteps } from '../../../platform/process.ts';
import { NotFound } from '../../../platform/result.ts';
import { stapVan } from '../../../taal/stappen.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { correctiesVan } from '../../correctie/queries.ts';
import { eerdereStanden } from '../../eerderestand/queries.ts';
import { bekijken } from '../../visietraject/access.ts';
import { trajectgemeenten, vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { magVastleggen, vastleggen } from '../access.ts';
import { stemmen } from '../bestuursbesluit/schema.ts';
import { probeer } from '../commands.ts';
import { geefMotieEigenaar, volgMotieOp, zetMotieStap } from '../motie/commands.ts';
import { alsMotie, vindMotie, type MotieRij } from '../motie/queries.ts';
import { isMotieStap, motieStappen } from '../motie/rules.ts';
import { motiePagina } from '../motie/views.ts';
import { geefToezeggingEigenaar, volgToezeggingOp, zetToezeggingStap } from '../toezegging/commands.ts';
import { alsToezegging, vindToezegging, type ToezeggingRij } from '../toezegging/queries.ts';
import { isToezeggingStap, toezeggingStappen } from '../toezegging/rules.ts';
import { toezeggingPagina } from '../toezegging/views.ts';
import { opvolgingenVan, opvolglijst } from './queries.ts';
import { eigenaarFormulier, opvolgingFormulier, opvolgstapFormulier } from './schema.ts';
import { opvolgPagina, type OpvolgingData } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'params' | 'subject'>;
interface Terug {
  readonly waar: string;
  readonly form: Posted<unknown>;
}
/** A kind of thing that is followed: how it is found and shown. */
interface Soort<Rij> {
  readonly meervoud: 'moties' | 'toezeggingen';
  readonly naam: 'motie' | 'toezegging';
  readonly vind: (tx: ActorTx, trajectId: string, id: string) => Promise<Rij | undefined>;
  readonly toon: (context: Context, rij: Rij, terug?: Terug) => Promise<Answer>;
}

async function deel(
  { ui, tx, csrf, actor, subject: traject }: Context,
  soort: 'motie' | 'toezegging',
  rij: MotieRij | ToezeggingRij,
  terug: Terug | undefined,
): Promise<Omit<OpvolgingData, 'stappen'>> {
  return {
    csrf,
    pad: ui.href(`/visietrajecten/${traject.id}/${soort === 'motie' ? 'moties' : 'toezeggingen'}/${rij.id}`),
    versie: rij.versie,
    eigenaar: rij.eigenaar,
    deadline: rij.deadline,
    eerder: await eerdereStanden(tx, soort, [rij.id]),
    opvolgingen: await opvolgingenVan(tx, soort === 'motie' ? 'motie_id' : 'toezegging_id', rij.id),
    correcties: await correctiesVan(tx, soort, rij.id),
    mag: magVastleggen(actor, rij.gemeente_code),
    form: terug?.form,
    waar: terug?.waar,
  };
}

const moties: Soort<MotieRij> = {
  meervoud: 'moties',
  naam: 'motie',
  vind: vindMotie,
  toon: async (context, motie, terug) => {
    const { ui, tx, actor, subject: traject } = context;
    const body = motiePagina(ui, {
      ...(await deel(context, 'motie', motie, terug)),
      stappen: availableSteps(motieStappen, alsMotie(tx, motie), actor.rollen),
      traject,
      motie,
    });
    return { kind: 'page', title: ui.term('motie'), body, status: terug ? 400 : 200 };
  },
};
const toezeggingen: Soort<ToezeggingRij> = {
  meervoud: 'toezeggingen',
  naam: 'toezegging',
  vind: vindToezegging,
  toon: async (context, toezegging, terug) => {
    const { ui, actor, subject: traject } = context;
    const body = toezeggingPagina(ui, {
      ...(await deel(context, 'toezegging', toezegging, terug)),
      stappen: availableSteps(toezeggingStappen, alsToezegging(toezegging), actor.rollen),
      traject,
      toezegging,
    });
    return { kind: 'page', title: ui.term('toezegging'), body, status: terug ? 400 : 200 };
  },
};

async function rijUit<Rij>(
  soort: Soort<Rij>,
  { tx, params, subject: traject }: Omit<Context, 'csrf' | 'ui' | 'actor'>,
) {
  const rij = await soort.vind(tx, traject.id, params['deelId'] ?? '');
  if (!rij) throw new NotFound();
  return rij;
}

const bekijk = <Rij>(soort: Soort<Rij>): Route =>
  route({
    method: 'get',
    path: `/visietrajecten/:id/${soort.meervoud}/:deelId`,
    action: bekijken,
    audit: `${soort.naam}.bekeken`,
    subject,
    handle: async (context) => soort.toon(context, await rijUit(soort, context)),
  });

const bewerking = <Rij extends { readonly id: string }, T>(
  soort: Soort<Rij>,
  [pad, waar, audit]: readonly [pad: string, waar: string, audit: string],
  form: z.ZodType<T>,
  doe: (tx: ActorTx, rij: Rij, invoer: T, stap: string) => Promise<void>,
): Route =>
  route({
    method: 'post',
    path: `/visietrajecten/:id/${soort.meervoud}/:deelId${pad}`,
    action: vastleggen,
    audit: `${soort.naam}.${audit}`,
    subject,
    form,
    handle: async (context) => {
      const { ui, tx, typed, params, subject: traject } = context;
      const rij = await rijUit(soort, context);
      const stap = stapVan(params['stap'] ?? '');
      const fout = await probeer<T>(context.form, typed, (invoer) => doe(tx, rij, invoer, stap));
      if (fout) return soort.toon(context, rij, { waar, form: fout });
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/${soort.meervoud}/${rij.id}`) };
    },
  });

const EIGENAAR = ['/eigenaar', 'eigenaar', 'eigenaarGeven'] as const;
const OPVOLGING = ['/opvolging', 'opvolging', 'opvolgen'] as const;
const STAP = ['/stappen/:stap', 'stemming', 'stap'] as const;

/** Motions and promises of the whole region, and each by itself until it is done. */
export const opvolgingPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/opvolgingen',
    action: bekijken,
    audit: 'opvolging.lijst',
    subject,
    handle: async ({ ui, tx, query, subject: traject }) => {
      const gemeenten = await trajectgemeenten(tx, traject.id);
      const soort = query.get('soort');
      const vraag = {
        gemeente: gemeenten.find(({ code }) => code === query.get('gemeente'))?.code,
        soort: soort === 'motie' || soort === 'toezegging' ? soort : undefined,
        teLaat: query.get('laat') === 'ja',
      } as const;
      const rijen = await opvolglijst(tx, traject.id, vraag);
      const body = opvolgPagina(ui, { traject, gemeenten, rijen, vraag, vandaag: dayOf(tx.nu) });
      return { kind: 'page', title: ui.t('opvolging.lijst'), body };
    },
  }),
  bekijk(moties),
  bewerking(moties, EIGENAAR, eigenaarFormulier, geefMotieEigenaar),
  bewerking(moties, OPVOLGING, opvolgingFormulier, volgMotieOp),
  bewerking(moties, STAP, opvolgstapFormulier.extend({ voor: stemmen, tegen: stemmen }), (tx, rij, invoer, stap) => {
    if (!isMotieStap(stap)) throw new NotFound();
    return zetMotieStap(tx, rij, stap, invoer);
  }),
  bekijk(toezeggingen),
  bewerking(toezeggingen, EIGENAAR, eigenaarFormulier, geefToezeggingEigenaar),
  bewerking(toezeggingen, OPVOLGING, opvolgingFormulier, volgToezeggingOp),
  bewerking(toezeggingen, STAP, opvolgstapFormulier, (tx, rij, { versie }, stap) => {
    if (!isToezeggingStap(stap)) throw new NotFound();
    return zetToezeggingStap(tx, rij, stap, versie);
  }),
];
