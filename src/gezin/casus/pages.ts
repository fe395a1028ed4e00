// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { dag, verplicht, vinkje } from '../../platform/http/fields.ts';
import type { Action, ActorContext, Answer, Posted } from '../../platform/http/route.ts';
import { mayDo } from '../../platform/http/route.ts';
import { availableSteps } from '../../platform/process.ts';
import { Invalid } from '../../platform/result.ts';
import { stapVan } from '../../taal/stappen.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { overzicht, tijdlijnTab } from '../fase/views.ts';
import { gezinTab } from '../gezinslid/views.ts';
import { weegOpnieuw } from '../herweging/commands.ts';
import { herwegingenVan, openHerweging } from '../herweging/queries.ts';
import { herwegingFormulier } from '../herweging/schema.ts';
import { herwegingKaart } from '../herweging/views.ts';
import { meldingenVan } from '../melding/queries.ts';
import { handelIncidentAf, houdMoment, meldIncident, oordeel, planMoment } from '../monitoring/commands.ts';
import { monitoringTab } from '../monitoring/views.ts';
import { overdrachtenVan } from '../overdracht/queries.ts';
import {
  maakAfspraak,
  rondAfspraakAf,
  spreekVeiligheidsplanAf,
  stelVoorwaarde,
  wijzigVoorwaarde,
} from '../plan/commands.ts';
import { planTab } from '../plan/views.ts';
import { beginnen } from '../raadsverzoek/access.ts';
import { raadsverzoekenVan } from '../raadsverzoek/queries.ts';
import { raadsverzoekenBlok } from '../raadsverzoek/views.ts';
import { verstrekkingenVan } from '../verstrekking/queries.ts';
import { bekijken, bewerken, rolOverdragen } from './access.ts';
import { draagRolOver, legMeningVast, zetCasusStap } from './commands.ts';
import {
  alsCasus,
  collegas,
  delers,
  leesCasus,
  logregels,
  rollenOp,
  vindCasus,
  type CasusDossier,
  type CasusRij,
} from './queries.ts';
import { casusStappen, kanVoorwaardenStellen } from './rules.ts';
import {
  afspraakFormulier,
  casusStapFormulier,
  meningFormulier,
  oordelen,
  resultaatFormulier,
  rolFormulier,
  veiligheidsplanFormulier,
  voorwaardeFormulier,
  voorwaardeStatusFormulier,
} from './schema.ts';
import { casusPagina, delenTab, TABBLADEN, type CasusBeeld, type Tabblad } from './views.ts';

export const subject = { kind: 'casus', load: vindCasus, dossier: (casus: CasusRij) => casus.id };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

/** The chosen tab; each reads only what it shows. */
async function tabblad(tx: ActorTx, beeld: CasusBeeld, tab: Tabblad) {
  const { dossier } = beeld;
  switch (tab) {
    case 'overzicht':
      return html`${herwegingKaart(
        beeld,
        await openHerweging(tx, dossier.casus.id),
        await herwegingenVan(tx, dossier.casus.id),
      )}
      ${overzicht(beeld, {
        stappen: availableSteps(casusStappen, alsCasus(dossier, tx.nu), rollenOp(tx, dossier)),
        meldingen: await meldingenVan(tx, dossier.casus.id),
        overdrachten: await overdrachtenVan(tx, dossier.casus.id),
      })}`;
    case 'gezin':
      return gezinTab(beeld, await collegas(tx), mayDo(rolOverdragen, tx.actor.rollen));
    case 'plan':
      return planTab(beeld);
    case 'monitoring':
      return monitoringTab(beeld);
    case 'tijdlijn':
      return tijdlijnTab(beeld);
    case 'delen':
      return delenTab(
        beeld,
        await delers(tx, dossier.casus.id),
        await logregels(tx, dossier.casus.id),
        await verstrekkingenVan(tx, dossier.casus.id),
        mayDo(beginnen, tx.actor.rollen)
          ? raadsverzoekenBlok(beeld.ui, dossier.casus.id, beeld.csrf, await raadsverzoekenVan(tx, dossier.casus.id))
          : html``,
      );
    default: {
      const never: never = tab;
      throw new Error(String(never));
    }
  }
}

async function toon(
  { ui, tx, csrf, actor }: Context,
  casus: CasusRij,
  tab: Tabblad,
  terug?: { form: Extract<Posted<unknown>, { ok: false }>; waar: string },
): Promise<Answer> {
  const dossier = await leesCasus(tx, casus);
  const loopt = casus.status !== 'afgesloten' && casus.status !== 'beoordeling';
  const beeld: CasusBeeld = {
    ui,
    csrf,
    dossier,
    vandaag: dayOf(tx.nu),
    bewerkt: loopt && mayDo(bewerken, actor.rollen),
    steltVoorwaarden: mayDo(bewerken, actor.rollen) && kanVoorwaardenStellen(casus.status, actor.rollen),
    errors: terug?.form.errors ?? [],
    typed: terug?.form.typed,
    waar: terug?.waar,
  };
  const body = casusPagina(beeld, tab, await tabblad(tx, beeld, tab));
  return { kind: 'page', title: ui.t('casus.titel', { nummer: casus.nummer }), body, status: terug ? 400 : 200 };
}

interface Bewerking<T> {
  readonly pad: string;
  readonly tab: Tabblad;
  readonly form: z.ZodType<T>;
  readonly action?: Action;
  readonly doe: (
    tx: ActorTx,
    dossier: CasusDossier,
    invoer: T,
    params: Readonly<Record<string, string>>,
  ) => Promise<void>;
}

/** A change on the casus page: the same tab again, with the errors or with what changed. */
const bewerking = <T>({ pad, tab, form, action = bewerken, doe }: Bewerking<T>): Route =>
  route({
    method: 'post',
    path: `/casussen/:id/${pad}`,
    action,
    audit: `casus.${pad.split('/')[0] ?? pad}`,
    subject,
    form,
    handle: async (context) => {
      const { ui, tx, subject: casus, params } = context;
      const waar = pad.replaceAll(/:(\w+)/g, (_, naam: string) => params[naam] ?? '');
      if (!context.form.ok) return toon(context, casus, tab, { form: context.form, waar });
      try {
        await doe(tx, await leesCasus(tx, casus), context.form.value, params);
      } catch (error) {
        // A command checks before it writes, so its complaint about a field can be shown beside that field.
        if (!(error instanceof Invalid)) throw error;
        return toon(context, casus, tab, { form: { ok: false, errors: error.errors, typed: context.typed }, waar });
      }
      return { kind: 'redirect', to: ui.href(`/casussen/${casus.id}${tab === 'overzicht' ? '' : `?tab=${tab}`}`) };
    },
  });

const momentFormulier = z
  .record(z.string(), z.unknown())
  .transform((typed) => ({ gesprokenMet: typed['gesprokenMet'], oordelen: typed }))
  .pipe(z.object({ gesprokenMet: verplicht(2000), oordelen }));
const leeg = z.object({});

export const casusPages = (): Route[] => [
  route({
    method: 'get',
    path: '/casussen/:id',
    action: bekijken,
    audit: 'casus.bekeken',
    subject,
    handle: (context) => {
      const gevraagd = context.query.get('tab');
      return toon(context, context.subject, TABBLADEN.find((tab) => tab === gevraagd) ?? 'overzicht');
    },
  }),
  bewerking({
    pad: 'stappen/:stap',
    tab: 'overzicht',
    form: casusStapFormulier,
    action: bekijken,
    doe: (tx, dossier, invoer, params) =>
      zetCasusStap(tx, dossier, stapVan(params['stap'] ?? ''), invoer.versie, invoer.onderbouwing),
  }),
  bewerking({
    pad: 'rollen',
    tab: 'gezin',
    form: rolFormulier,
    action: rolOverdragen,
    doe: (tx, dossier, { rol, opvolger }) => draagRolOver(tx, dossier, rol, opvolger),
  }),
  bewerking({
    pad: 'herwegingen',
    tab: 'overzicht',
    form: herwegingFormulier,
    doe: (tx, { casus }, invoer) => weegOpnieuw(tx, casus, invoer),
  }),
  bewerking({
    pad: 'mening',
    tab: 'gezin',
    form: meningFormulier,
    doe: (tx, { casus }, { mening }) => legMeningVast(tx, casus, mening),
  }),
  bewerking({
    pad: 'voorwaarden',
    tab: 'plan',
    form: voorwaardeFormulier,
    doe: (tx, { casus }, { tekst }) => stelVoorwaarde(tx, casus, tekst),
  }),
  bewerking({
    pad: 'voorwaarden/:deelId',
    tab: 'plan',
    form: voorwaardeStatusFormulier,
    doe: (tx, { casus }, { status }, params) => wijzigVoorwaarde(tx, casus, params['deelId'] ?? '', status),
  }),
  bewerking({
    pad: 'veiligheidsplan',
    tab: 'plan',
    form: veiligheidsplanFormulier,
    doe: (tx, { casus }, { op }) => spreekVeiligheidsplanAf(tx, casus, op),
  }),
  bewerking({
    pad: 'afspraken',
    tab: 'plan',
    form: afspraakFormulier,
    doe: (tx, { casus }, invoer) => maakAfspraak(tx, casus, invoer),
  }),
  bewerking({
    pad: 'afspraken/:deelId',
    tab: 'plan',
    form: resultaatFormulier,
    doe: (tx, { casus }, { resultaat }, params) => rondAfspraakAf(tx, casus, params['deelId'] ?? '', resultaat),
  }),
  bewerking({
    pad: 'momenten',
    tab: 'monitoring',
    form: z.object({ op: dag }),
    doe: (tx, { casus }, { op }) => planMoment(tx, casus, op),
  }),
  bewerking({
    pad: 'momenten/:deelId',
    tab: 'monitoring',
    form: momentFormulier,
    doe: (tx, { casus }, invoer, params) =>
      houdMoment(tx, casus, params['deelId'] ?? '', invoer.gesprokenMet, invoer.oordelen),
  }),
  bewerking({
    pad: 'oordelen',
    tab: 'monitoring',
    form: oordelen,
    doe: (tx, { casus }, invoer) => oordeel(tx, casus, invoer),
  }),
  bewerking({
    pad: 'incidenten',
    tab: 'monitoring',
    form: z.object({ op: dag, omschrijving: verplicht(5000), acuut: vinkje }),
    doe: (tx, { casus }, invoer) => meldIncident(tx, casus, invoer),
  }),
  bewerking({
    pad: 'incidenten/:deelId',
    tab: 'monitoring',
    form: leeg,
    doe: (tx, { casus }, _, params) => handelIncidentAf(tx, casus, params['deelId'] ?? ''),
  }),
];
