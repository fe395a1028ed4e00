// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { ActorContext, Answer, Posted } from '../../../platform/http/route.ts';
import { NotFound } from '../../../platform/result.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { eisVersie } from '../../correctie/commands.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { magVastleggen, vastleggen } from '../access.ts';
import { telAangenomen, vindAmendement, type AmendementRij } from '../amendement/queries.ts';
import { vindMotie, type MotieRij } from '../motie/queries.ts';
import { alsRoutestap, vindRoutestap } from '../queries.ts';
import { isNaWijziging } from '../routestap/rules.ts';
import { verbeterAmendementuitslag, verbeterMotieuitslag } from './commands.ts';
import { uitslagVan, variantVan, waaromAmendementBlijft, waaromMotieBlijft } from './rules.ts';
import { uitslagFormulier, type Uitslaginvoer } from './schema.ts';
import { intrekPagina, uitslagPagina, type Besluitdeel, type UitslagData } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = ActorContext<Ui, TrajectRij, unknown>;

/** A kind of thing that is voted on: how it is found, what hangs on its outcome, and how that is put right. */
interface Soort<Rij> {
  readonly naam: 'amendement' | 'motie';
  readonly meervoud: 'amendementen' | 'moties';
  readonly vind: (tx: ActorTx, trajectId: string, id: string) => Promise<Rij | undefined>;
  readonly blijft: (rij: Rij, traject: TrajectRij) => string | undefined;
  readonly besluit: (tx: ActorTx, traject: TrajectRij, rij: Rij) => Promise<Besluitdeel | undefined>;
  readonly open: (traject: TrajectRij) => boolean;
  readonly verbeter: (tx: ActorTx, traject: TrajectRij, rij: Rij, invoer: Uitslaginvoer) => Promise<void>;
}

const AMENDEMENT: Soort<AmendementRij> = {
  naam: 'amendement',
  meervoud: 'amendementen',
  vind: vindAmendement,
  blijft: (rij, { status }) => waaromAmendementBlijft(rij, status),
  besluit: async (tx, traject, rij) => {
    const stap = await vindRoutestap(tx, traject.id, rij.routestap_id);
    const { besluit = null, opnieuwOp = null } = stap ? alsRoutestap(tx, traject, stap) : {};
    return {
      afwijkend: rij.afwijkend,
      variant: variantVan(rij),
      uitkomst: besluit !== null && isNaWijziging(besluit, opnieuwOp) ? besluit.uitkomst : null,
      bekendgemaakt: stap?.status === 'bekendgemaakt',
      anderen: await telAangenomen(tx, rij.routestap_id, rij.id),
    };
  },
  open: ({ status }) => status !== 'vastgesteld',
  verbeter: verbeterAmendementuitslag,
};
const MOTIE: Soort<MotieRij> = {
  naam: 'motie',
  meervoud: 'moties',
  vind: vindMotie,
  blijft: ({ status }) => waaromMotieBlijft(status),
  besluit: async () => undefined,
  open: () => true,
  verbeter: (tx, _traject, rij, invoer) => verbeterMotieuitslag(tx, rij, invoer),
};

const routesVan = <Rij extends AmendementRij | MotieRij>(soort: Soort<Rij>): readonly Route[] => {
  const pad = `/visietrajecten/:id/${soort.meervoud}/:deelId`;
  const vind = async ({ tx, params, subject: traject }: Context): Promise<Rij> => {
    const rij = await soort.vind(tx, traject.id, params['deelId'] ?? '');
    if (!rij) throw new NotFound();
    return rij;
  };
  const naar = ({ ui, subject: traject }: Context, { id }: Rij) =>
    ui.href(`/visietrajecten/${traject.id}/${soort.meervoud}/${id}`);
  const gegevens = (context: Context, rij: Rij, waaromNiet: string | undefined): Omit<UitslagData, 'action'> => ({
    csrf: context.csrf,
    traject: context.subject,
    soort: soort.naam,
    naam: `${rij.nummer} ${rij.titel}`.trim(),
    gemeente: rij.gemeente,
    terugNaar: naar(context, rij),
    waaromNiet: magVastleggen(context.actor, rij.gemeente_code) ? waaromNiet : 'correctie.nietVanU',
    versie: rij.versie,
    status: rij.status,
    uitslag: uitslagVan(rij.status),
    voor: rij.voor,
    tegen: rij.tegen,
    besluit: undefined,
    form: undefined,
  });
  const toon = async (context: Context, rij: Rij, form?: Posted<unknown>): Promise<Answer> => {
    const { ui, tx, subject: traject } = context;
    const body = uitslagPagina(ui, {
      ...gegevens(context, rij, soort.blijft(rij, traject)),
      action: `${naar(context, rij)}/uitslag`,
      besluit: await soort.besluit(tx, traject, rij),
      form,
    });
    return { kind: 'page', title: ui.t('uitslag.verbeter'), body, status: form ? 400 : 200 };
  };
  return [
    route({
      method: 'get',
      path: `${pad}/uitslag`,
      action: vastleggen,
      audit: `${soort.naam}.uitslagBekeken`,
      subject,
      handle: async (context) => toon(context, await vind(context)),
    }),
    route({
      method: 'post',
      path: `${pad}/uitslag`,
      action: vastleggen,
      audit: `${soort.naam}.uitslagVerbeteren`,
      subject,
      form: uitslagFormulier,
      handle: async (context) => {
        const { tx, form, typed, subject: traject } = context;
        const rij = await vind(context);
        eisVersie(form);
        return verwerkFormulier(
          { form, typed, tx },
          `${soort.naam}.uitslagVerbeteren`,
          async (invoer) => {
            await soort.verbeter(tx, traject, rij, invoer);
            return { kind: 'redirect', to: naar(context, rij) };
          },
          (fout) => toon(context, rij, fout),
        );
      },
    }),
    route({
      method: 'get',
      path: `${pad}/intrekken`,
      action: vastleggen,
      audit: `${soort.naam}.intrekkenBekeken`,
      subject,
      handle: async (context) => {
        const { ui, subject: traject } = context;
        const rij = await vind(context);
        const waaromNiet = !soort.open(traject)
          ? 'besluitvorming.voorbij'
          : rij.status === 'ingediend'
            ? undefined
            : 'uitslag.alBekend';
        const body = intrekPagina(ui, {
          ...gegevens(context, rij, waaromNiet),
          action: `${naar(context, rij)}/stappen/intrekken`,
        });
        return { kind: 'page', title: ui.t(`uitslag.intrek.${soort.naam}`), body };
      },
    }),
  ];
};

/** Putting right how an amendment or a motion ended, and asking before one is withdrawn. */
export const uitslagPages = (): Route[] => [...routesVan(AMENDEMENT), ...routesVan(MOTIE)];
