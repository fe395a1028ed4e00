// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { mayDo, type ActorContext, type Answer, type Typed } from '../../../platform/http/route.ts';
import { Conflict, Invalid, NotFound, type FieldError } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { verslagLezen } from '../../participatie/access.ts';
import { opbrengstVan } from '../../participatie/opbrengst/queries.ts';
import { bekijken as reactiesBekijken } from '../../reactie/access.ts';
import { puntenOver } from '../../reactie/reactiepunt/queries.ts';
import { onderdelenVan } from '../../visie/onderdeel/queries.ts';
import { deelNaam } from '../../visie/onderdeel/views.ts';
import { voorouders } from '../../visie/onderdeel/rules.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { tekstOpen } from '../../visietraject/rules.ts';
import { schrijven, voorstellen } from '../access.ts';
import { deelPassageIn, haalPassageTerug, hangPassage, laatVervallen, schuifPassage } from '../boom/commands.ts';
import { mogelijkeOuders } from '../boom/rules.ts';
import { wijzigPassage } from '../commands.ts';
import { passagesVan, wijzigingenVan, woordenToen, type PassageRij } from '../queries.ts';
import { adresVan, cijferVan } from '../rules.ts';
import {
  indelingFormulier,
  plaatsFormulier,
  terugFormulier,
  vervalFormulier,
  wijzigFormulier,
  type Wijziginvoer,
} from '../schema.ts';
import { doeVoorstel } from '../suggestie/commands.ts';
import { suggestiesVan } from '../suggestie/queries.ts';
import { voorstelFormulier } from '../suggestie/schema.ts';
import { veldenVan, veldverschillen } from '../verschil/rules.ts';
import { passageHref } from '../views.ts';
import type { ConflictData } from './geschiedenis/views.ts';
import { passagePagina } from './views.ts';

/** So many points of reactions on the page of a passage; the rest is in their own list. */
const PUNTEN = 8;
const subject = { kind: 'visietraject', load: vindTraject };
type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject' | 'query'> & {
  readonly params: Readonly<Record<string, string>>;
};

interface Teruggave {
  readonly formulier: string;
  readonly errors: readonly FieldError[];
  readonly typed: Typed;
  /** Key of what was in the way, and the words that were to be written. */
  readonly botsing?: { readonly key: string; readonly invoer: Wijziginvoer | undefined };
}

/** What one typed, what stands there now, and what one began from, side by side. */
async function conflictVan(
  tx: ActorTx,
  passage: PassageRij,
  { key, invoer }: NonNullable<Teruggave['botsing']>,
): Promise<ConflictData> {
  if (!invoer) return { key, eigen: [], ander: [], samen: [], wie: undefined };
  const toen = await woordenToen(tx, passage, invoer.versie);
  const nu = veldenVan(passage);
  const eigen = veldenVan({ ...passage, ...invoer });
  return {
    key,
    wie: toen.wie,
    ander: veldverschillen(toen, nu),
    eigen: veldverschillen(toen, eigen),
    samen: veldverschillen(nu, eigen),
  };
}

async function toon(context: Context, terug?: Teruggave): Promise<Answer> {
  const { ui, tx, csrf, actor, params, subject: traject, query } = context;
  const passages = await passagesVan(tx, traject.id);
  const passage = passages.find(({ id }) => id === params['deelId']);
  if (!passage) throw new NotFound();
  const alles = query.get('geschiedenis') === 'alles';
  const vorige = traject.vorige_visie_id === null ? [] : await onderdelenVan(tx, traject.vorige_visie_id);
  const open = tekstOpen(traject.status);
  const body = passagePagina(ui, {
    csrf,
    traject,
    passage,
    ouders: mogelijkeOuders(passages, passage.id),
    voorouders: voorouders(new Map(passages.map((een) => [een.id, een])), passage),
    wijzigingen: await wijzigingenVan(tx, passage.id, alles ? 500 : 6),
    alles,
    opbrengsten: mayDo(verslagLezen, actor.rollen) ? await opbrengstVan(tx, passage.id) : undefined,
    punten: mayDo(reactiesBekijken, actor.rollen) ? await puntenOver(tx, traject.id, passage.id, PUNTEN) : undefined,
    suggesties: await suggestiesVan(tx, traject.id, { passage: passage.id }, 50),
    vorige: vorige.filter(({ soort, id }) => soort === 'doel' || id === passage.vorig_onderdeel_id),
    magSchrijven: open && mayDo(schrijven, actor.rollen),
    magVoorstellen: open && mayDo(voorstellen, actor.rollen),
    terug,
    conflict: terug?.botsing && (await conflictVan(tx, passage, terug.botsing)),
  });
  const status = terug === undefined ? 200 : terug.botsing ? 409 : 400;
  return { kind: 'page', title: `${adresVan(passage)} ${deelNaam(ui, passage)}`, body, status };
}

interface Handeling<T> {
  readonly naam: string;
  readonly form: z.ZodType<T>;
  readonly action?: typeof schrijven;
  /** The words in it, for a page that shows both when somebody was ahead. */
  readonly woorden?: (invoer: T) => Wijziginvoer;
  readonly doe: (tx: ActorTx, traject: TrajectRij, id: string, invoer: T) => Promise<unknown>;
  readonly naar?: string;
}

/**
 * One change of a passage. When it is wrong, stale or the text was closed, the page comes back with everything that was typed;
 * all of these are refused before anything is written.
 */
const handeling = <T>({ naam, form, action = schrijven, woorden, doe, naar = '' }: Handeling<T>): Route =>
  route({
    method: 'post',
    path: `/visietrajecten/:id/passages/:deelId/${naam}`,
    action,
    audit: `passage.${naam}`,
    subject,
    form,
    handle: async (context) => {
      const { ui, tx, params, typed, subject: traject } = context;
      const id = params['deelId'] ?? '';
      const geweigerd = (uitkomst: 'geweigerd' | 'mislukt') =>
        tx.verantwoord({ handeling: `passage.${naam}`, objectSoort: 'passage', objectId: id, uitkomst });
      if (!context.form.ok) {
        const antwoord = await toon(context, { formulier: naam, errors: context.form.errors, typed });
        await geweigerd('mislukt');
        return antwoord;
      }
      const invoer = context.form.value;
      try {
        await doe(tx, traject, id, invoer);
        return { kind: 'redirect', to: passageHref(ui, traject, id, naar) };
      } catch (fout) {
        if (!(fout instanceof Conflict || fout instanceof Invalid)) throw fout;
        const errors = fout instanceof Invalid ? fout.errors : [];
        const botsing = fout instanceof Conflict ? { botsing: { key: fout.key, invoer: woorden?.(invoer) } } : {};
        const vers = { ...context, subject: (await vindTraject(tx, traject.id)) ?? traject };
        const antwoord = await toon(vers, { formulier: naam, errors, typed, ...botsing });
        await geweigerd('geweigerd');
        return antwoord;
      }
    },
  });

/** The page of one passage, and everything that can be done to it. */
export const bewerkPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/passages/:deelId',
    action: bekijken,
    audit: 'passage.bekeken',
    subject,
    handle: (context) => toon(context),
  }),
  handeling({
    naam: 'wijzigen',
    form: wijzigFormulier,
    woorden: (invoer) => invoer,
    doe: (tx, traject, passageId, invoer) =>
      wijzigPassage(tx, traject, { ...invoer, passageId, cijfer: cijferVan(invoer), aanleidingId: null }),
    naar: '#geschiedenis',
  }),
  handeling({
    naam: 'verplaatsen',
    form: plaatsFormulier,
    doe: (tx, traject, id, { naar, ouder }) =>
      naar === 'ouder' ? hangPassage(tx, traject, id, ouder) : schuifPassage(tx, traject, id, naar),
  }),
  handeling({
    naam: 'indelen',
    form: indelingFormulier,
    doe: (tx, traject, id, { vorig, ...rest }) =>
      deelPassageIn(tx, traject, id, { ...rest, vorig_onderdeel_id: vorig }),
  }),
  handeling({ naam: 'vervallen', form: vervalFormulier, doe: laatVervallen }),
  handeling({
    naam: 'herstellen',
    form: terugFormulier,
    doe: (tx, traject, id, { versie }) => haalPassageTerug(tx, traject, id, versie),
  }),
  handeling({
    naam: 'suggesties',
    form: voorstelFormulier,
    action: voorstellen,
    doe: doeVoorstel,
    naar: '#suggesties',
  }),
];
