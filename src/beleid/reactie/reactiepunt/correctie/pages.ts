// SPDX-License-Identifier: EUPL-1.2
import type { ActorContext, Answer, Posted } from '../../../../platform/http/route.ts';
import { Conflict, NotFound } from '../../../../platform/result.ts';
import { verwerkFormulier } from '../../../../taal/formulier.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { route, type Route } from '../../../../taal/web.ts';
import { eisVersie } from '../../../correctie/commands.ts';
import { verwijderFormulier } from '../../../correctie/schema.ts';
import { vindTraject, type TrajectRij } from '../../../visietraject/queries.ts';
import { vastleggen } from '../../access.ts';
import { antwoordDicht, passagekeuzes, vindReactie, type ReactieRij } from '../../queries.ts';
import { waaromPuntBlijft } from '../../rules.ts';
import { puntCorrectie, volgordeFormulier } from '../../schema.ts';
import { veranderdeTekst, vindPunt, type PuntDetail } from '../queries.ts';
import { verbeterPunt, verplaatsPunt, verwijderPunt } from './commands.ts';
import { puntVerbeterPagina, puntVerwijderPagina, titelVan } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = ActorContext<Ui, TrajectRij, unknown>;
interface Waarvan {
  readonly punt: PuntDetail;
  readonly reactie: ReactieRij;
}

async function vind({ tx, params, subject: traject }: Context): Promise<Waarvan> {
  const punt = await vindPunt(tx, traject.id, params['deelId'] ?? '');
  const reactie = punt && (await vindReactie(tx, traject.id, punt.reactie_id));
  if (!reactie) throw new NotFound();
  return { punt, reactie };
}
const pad = ({ ui, subject: traject }: Context, rest: string) => ui.href(`/visietrajecten/${traject.id}${rest}`);
const naarPunten = (context: Context, reactie: ReactieRij): Answer => ({
  kind: 'redirect',
  to: pad(context, `/reacties/${reactie.id}#punten`),
});

async function toonVerbeteren(context: Context, waarvan: Waarvan, form?: Posted<unknown>): Promise<Answer> {
  const { ui, tx, csrf, subject: traject } = context;
  const body = puntVerbeterPagina(ui, {
    csrf,
    traject,
    ...waarvan,
    action: pad(context, `/punten/${waarvan.punt.id}/verbeteren`),
    versie: waarvan.punt.versie,
    dicht: await antwoordDicht(tx, traject, waarvan.reactie),
    passages: await passagekeuzes(tx, traject.id),
    form,
  });
  return { kind: 'page', title: titelVan(ui, waarvan, 'reactie.puntVerbeteren'), body, status: form ? 400 : 200 };
}

async function toonVerwijderen(context: Context, waarvan: Waarvan, form?: Posted<unknown>): Promise<Answer> {
  const { ui, tx, csrf, subject: traject } = context;
  const { punt, reactie } = waarvan;
  const dicht = await antwoordDicht(tx, traject, reactie);
  const body = puntVerwijderPagina(ui, {
    csrf,
    traject,
    ...waarvan,
    action: pad(context, `/punten/${punt.id}/verwijderen`),
    versie: punt.versie,
    dicht,
    waaromNiet: dicht ?? waaromPuntBlijft(reactie.status, punt.status, await veranderdeTekst(tx, punt)),
    form,
  });
  return { kind: 'page', title: titelVan(ui, waarvan, 'reactie.puntVerwijderen'), body, status: form ? 400 : 200 };
}

/** Other words for a point, another place, or no point at all. */
export const puntcorrectiePages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/punten/:deelId/verbeteren',
    action: vastleggen,
    audit: 'reactie.puntVerbeterenBekeken',
    subject,
    handle: async (context) => toonVerbeteren(context, await vind(context)),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/punten/:deelId/verbeteren',
    action: vastleggen,
    audit: 'reactie.puntVerbeteren',
    subject,
    form: puntCorrectie,
    handle: async (context) => {
      const { tx, form, typed, subject: traject } = context;
      const waarvan = await vind(context);
      eisVersie(form);
      return verwerkFormulier(
        { form, typed, tx },
        'reactie.puntVerbeteren',
        async (gegevens) => {
          await verbeterPunt(tx, traject, waarvan.reactie, waarvan.punt, gegevens);
          return naarPunten(context, waarvan.reactie);
        },
        (fout) => toonVerbeteren(context, waarvan, fout),
      );
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/punten/:deelId/volgorde',
    action: vastleggen,
    audit: 'reactie.puntVerplaatsen',
    subject,
    form: volgordeFormulier,
    handle: async (context) => {
      const { tx, form, subject: traject } = context;
      const { punt, reactie } = await vind(context);
      if (!form.ok) throw new Conflict();
      await verplaatsPunt(tx, traject, reactie, punt, form.value);
      return naarPunten(context, reactie);
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/punten/:deelId/verwijderen',
    action: vastleggen,
    audit: 'reactie.puntVerwijderenBekeken',
    subject,
    handle: async (context) => toonVerwijderen(context, await vind(context)),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/punten/:deelId/verwijderen',
    action: vastleggen,
    audit: 'reactie.puntVerwijderen',
    subject,
    form: verwijderFormulier,
    handle: async (context) => {
      const { tx, form, typed, subject: traject } = context;
      const waarvan = await vind(context);
      eisVersie(form);
      return verwerkFormulier(
        { form, typed, tx },
        'reactie.puntVerwijderen',
        async (gegevens) => {
          await verwijderPunt(tx, traject, waarvan.reactie, waarvan.punt, gegevens);
          return naarPunten(context, waarvan.reactie);
        },
        (fout) => toonVerwijderen(context, waarvan, fout),
      );
    },
  }),
];
