// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { ActorContext, Answer, Posted } from '../../../platform/http/route.ts';
import { NotFound } from '../../../platform/result.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { eisVersie } from '../../correctie/commands.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { magVastleggen, vastleggen } from '../access.ts';
import { vindAmendement, type AmendementRij } from '../amendement/queries.ts';
import { amendementVelden } from '../amendement/views.ts';
import { vindMotie, type MotieRij } from '../motie/queries.ts';
import { motieVelden } from '../motie/views.ts';
import { vindToezegging, type ToezeggingRij } from '../toezegging/queries.ts';
import { toezeggingVelden } from '../toezegging/views.ts';
import { verbeterAmendement, verbeterMotie, verbeterToezegging } from './commands.ts';
import { amendementCorrectie, motieCorrectie, toezeggingCorrectie } from './schema.ts';
import { verbeterPagina, type VerbeterData } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = ActorContext<Ui, TrajectRij, unknown>;
type Gevonden = Pick<AmendementRij | MotieRij | ToezeggingRij, 'id' | 'versie' | 'gemeente_code' | 'status'>;

/** A kind of thing of which the words can be corrected: how it is found, shown and written. */
interface Soort<Rij, Invoer> {
  readonly naam: 'amendement' | 'motie' | 'toezegging';
  readonly meervoud: 'amendementen' | 'moties' | 'toezeggingen';
  readonly form: z.ZodType<Invoer>;
  readonly vind: (tx: ActorTx, trajectId: string, id: string) => Promise<Rij | undefined>;
  readonly open: (rij: Rij, traject: TrajectRij) => boolean;
  readonly velden: (ui: Ui, rij: Rij) => VerbeterData['velden'];
  readonly verbeter: (tx: ActorTx, traject: TrajectRij, rij: Rij, invoer: Invoer) => Promise<void>;
}

const AMENDEMENT: Soort<AmendementRij, z.infer<typeof amendementCorrectie>> = {
  naam: 'amendement',
  meervoud: 'amendementen',
  form: amendementCorrectie,
  vind: vindAmendement,
  open: ({ status }, traject) => status === 'ingediend' && traject.status !== 'vastgesteld',
  velden: (ui, rij) => (value) =>
    amendementVelden(ui, value, {
      titel: rij.titel,
      nummer: rij.nummer,
      oudeTekst: rij.oude_tekst,
      nieuweTekst: rij.nieuwe_tekst,
      indieners: rij.indieners,
      toelichting: rij.toelichting,
      metPassage: rij.passage_id !== null,
    }),
  verbeter: verbeterAmendement,
};
const MOTIE: Soort<MotieRij, z.infer<typeof motieCorrectie>> = {
  naam: 'motie',
  meervoud: 'moties',
  form: motieCorrectie,
  vind: vindMotie,
  open: ({ status }) => status === 'ingediend',
  velden: (ui, rij) => (value) => motieVelden(ui, value, { ...rij, verzoekt: rij.verzoekt.join('\n') }),
  verbeter: (tx, _traject, rij, invoer) => verbeterMotie(tx, rij, invoer),
};
const TOEZEGGING: Soort<ToezeggingRij, z.infer<typeof toezeggingCorrectie>> = {
  naam: 'toezegging',
  meervoud: 'toezeggingen',
  form: toezeggingCorrectie,
  vind: vindToezegging,
  open: ({ status }) => status === 'open',
  velden: (ui, rij) => (value) =>
    toezeggingVelden(ui, value, { tekst: rij.tekst, gedaanDoor: rij.gedaan_door, gedaanAan: rij.gedaan_aan }),
  verbeter: (tx, _traject, rij, invoer) => verbeterToezegging(tx, rij, invoer),
};

const routesVan = <Rij extends Gevonden, Invoer>(soort: Soort<Rij, Invoer>): readonly Route[] => {
  const path = `/visietrajecten/:id/${soort.meervoud}/:deelId/verbeteren`;
  const vind = async ({ tx, params, subject: traject }: Context): Promise<Rij> => {
    const rij = await soort.vind(tx, traject.id, params['deelId'] ?? '');
    if (!rij) throw new NotFound();
    return rij;
  };
  const naar = ({ ui, subject: traject }: Context, { id }: Rij) =>
    ui.href(`/visietrajecten/${traject.id}/${soort.meervoud}/${id}`);
  const toon = (context: Context, rij: Rij, form?: Posted<unknown>): Answer => {
    const { ui, csrf, actor, subject: traject } = context;
    const titel = ui.t(`besluitvorming.verbeter.${soort.naam}`);
    const waaromNiet = !magVastleggen(actor, rij.gemeente_code)
      ? 'correctie.nietVanU'
      : soort.open(rij, traject)
        ? undefined
        : 'besluitvorming.staatVast';
    const terugNaar = naar(context, rij);
    const body = verbeterPagina(ui, {
      csrf,
      traject,
      titel,
      terugNaar,
      waaromNiet,
      action: `${terugNaar}/verbeteren`,
      versie: rij.versie,
      velden: soort.velden(ui, rij),
      form,
    });
    return { kind: 'page', title: titel, body, status: form ? 400 : 200 };
  };
  return [
    route({
      method: 'get',
      path,
      action: vastleggen,
      audit: `${soort.naam}.verbeterenBekeken`,
      subject,
      handle: async (context) => toon(context, await vind(context)),
    }),
    route({
      method: 'post',
      path,
      action: vastleggen,
      audit: `${soort.naam}.verbeteren`,
      subject,
      form: soort.form,
      handle: async (context) => {
        const { tx, typed, subject: traject } = context;
        const form: Posted<Invoer> = context.form;
        const rij = await vind(context);
        eisVersie(form);
        return verwerkFormulier(
          { form, typed, tx },
          `${soort.naam}.verbeteren`,
          async (invoer) => {
            await soort.verbeter(tx, traject, rij, invoer);
            return { kind: 'redirect', to: naar(context, rij) };
          },
          async (fout) => toon(context, rij, fout),
        );
      },
    }),
  ];
};

/** Correcting what was put forward or promised, until it is voted on or begun. */
export const besluitcorrectiePages = (): Route[] => [
  ...routesVan(AMENDEMENT),
  ...routesVan(MOTIE),
  ...routesVan(TOEZEGGING),
];
