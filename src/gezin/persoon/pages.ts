// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import { mayDo, type Action, type ActorContext, type Answer, type Posted } from '../../platform/http/route.ts';
import { Invalid } from '../../platform/result.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { collegas, volledigeNaam } from '../casus/queries.ts';
import { adresOpenen, bekijken, samenvoegen, verbeteren } from './access.ts';
import { openAdres, schermAdresAf, voegAdresToe } from './adres/commands.ts';
import { adressenVan, afgeschermdVan } from './adres/queries.ts';
import { adresFormulier, afschermenFormulier, openenFormulier } from './adres/schema.ts';
import { verbeterPersoon } from './commands.ts';
import { casussenVan, gelijkenden, groepen, versiesVan, vindPersoon, type PersoonRij } from './queries.ts';
import { ontkoppel, voegSamen } from './samenvoeging/commands.ts';
import { samenvoegingenVan } from './samenvoeging/queries.ts';
import { ontkoppelenFormulier, samenvoegenFormulier, verbeterenFormulier } from './schema.ts';
import { gevondenRegel, persoonPagina, type PersoonBeeld } from './views.ts';

const subject = { kind: 'persoon', load: vindPersoon };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;
interface Terug {
  readonly form?: { readonly waar: string } & Pick<Extract<Posted<unknown>, { ok: false }>, 'errors' | 'typed'>;
  readonly geopend?: PersoonBeeld['geopend'];
}

/** Who the others of the group are, what was joined, and who else may be the same. */
async function anderen(tx: ActorTx, sleutel: Buffer, persoon: PersoonRij, adressen: PersoonBeeld['adressen']) {
  const groep = await groepen(tx, [persoon.id]);
  const ids = groep.map(({ lid_id }) => lid_id);
  const eerste = groep.find(({ hoofd }) => hoofd)?.lid_id ?? persoon.id;
  const hoofd = eerste === persoon.id ? undefined : await vindPersoon(tx, eerste);
  const samenvoegingen = (await samenvoegingenVan(tx, [...ids, persoon.id])).map((rij) => ({
    ...rij,
    een: volledigeNaam(rij),
    ander: volledigeNaam({
      voornaam: rij.in_voornaam,
      tussenvoegsel: rij.in_tussenvoegsel,
      achternaam: rij.in_achternaam,
    }),
  }));
  const [gelijk = []] = await gelijkenden(tx, sleutel, [{ ...persoon, adressen }]);
  const dubbelen = gelijk.filter(({ id }) => !ids.includes(id));
  return { hoofd: hoofd && { id: hoofd.id, naam: volledigeNaam(hoofd) }, samenvoegingen, dubbelen };
}

async function toon(
  { ui, tx, csrf, actor }: Context,
  sleutel: Buffer,
  persoon: PersoonRij,
  terug: Terug = {},
): Promise<Answer> {
  const bewerkt = mayDo(verbeteren, actor.rollen);
  const adressen = await adressenVan(tx, persoon.id);
  const { hoofd, samenvoegingen, dubbelen } = await anderen(tx, sleutel, persoon, adressen);
  const naam = volledigeNaam(persoon);
  const body = persoonPagina({
    ui,
    csrf,
    pad: `/personen/${persoon.id}`,
    bewerkt,
    persoon: { ...persoon, naam },
    casussen: await casussenVan(tx, persoon.id),
    versies: (await versiesVan(tx, persoon.id)).map((versie) => ({ ...versie, naam: volledigeNaam(versie) })),
    adressen,
    afgeschermd: await afgeschermdVan(tx, persoon.id),
    collegas: bewerkt ? (await collegas(tx)).filter(({ id }) => id !== actor.medewerkerId) : [],
    hoofd,
    dubbelen,
    samenvoegingen,
    voegtSamen: mayDo(samenvoegen, actor.rollen),
    keuzes: hoofd ? [] : dubbelen.map((een) => ({ value: een.id, label: gevondenRegel(ui, een) })),
    geopend: terug.geopend,
    waar: terug.form?.waar,
    errors: terug.form?.errors ?? [],
    typed: terug.form?.typed,
  });
  return { kind: 'page', title: naam, body, status: terug.form ? 400 : 200 };
}

interface Bewerking<T> {
  readonly pad: string;
  readonly action: Action;
  readonly audit: string;
  readonly form: z.ZodType<T>;
  readonly doe: (
    tx: ActorTx,
    persoon: PersoonRij,
    invoer: T,
    deelId: string,
  ) => Promise<PersoonBeeld['geopend'] | undefined | void>;
}

/** A change on the page of a person: the page again, with the errors, with what changed, or with what was opened once. */
const bewerking = <T>(sleutel: Buffer, { pad, action, audit, form, doe }: Bewerking<T>): Route =>
  route({
    method: 'post',
    path: `/personen/:id/${pad}`,
    action,
    audit,
    subject,
    form,
    handle: async (context) => {
      const { ui, tx, subject: persoon, params, typed } = context;
      const deelId = params['deelId'] ?? '';
      const waar = pad.replace(':deelId', deelId);
      if (!context.form.ok) return toon(context, sleutel, persoon, { form: { ...context.form, waar } });
      try {
        const geopend = await doe(tx, persoon, context.form.value, deelId);
        if (geopend) return await toon(context, sleutel, persoon, { geopend });
      } catch (error) {
        // A command checks before it writes, so its complaint about a field can be shown beside that field.
        if (!(error instanceof Invalid)) throw error;
        return toon(context, sleutel, persoon, { form: { errors: error.errors, typed, waar } });
      }
      return { kind: 'redirect', to: ui.href(`/personen/${persoon.id}`) };
    },
  });

/** The pages of people; `sleutel` is the root of the search tokens. */
export const persoonPages = (sleutel: Buffer): Route[] => [
  route({
    method: 'get',
    path: '/personen/:id',
    action: bekijken,
    audit: 'persoon.bekeken',
    subject,
    handle: (context) => toon(context, sleutel, context.subject),
  }),
  bewerking(sleutel, {
    pad: 'verbeteren',
    action: verbeteren,
    audit: 'persoon.verbeteren',
    form: verbeterenFormulier,
    doe: (tx, persoon, invoer) => verbeterPersoon(tx, sleutel, persoon, invoer),
  }),
  bewerking(sleutel, {
    pad: 'samenvoegen',
    action: samenvoegen,
    audit: 'persoon.samenvoegen',
    form: samenvoegenFormulier,
    doe: async (tx, persoon, { inPersoon, reden }) => void (await voegSamen(tx, persoon.id, inPersoon, reden)),
  }),
  bewerking(sleutel, {
    pad: 'samenvoegingen/:deelId/ontkoppelen',
    action: samenvoegen,
    audit: 'persoon.ontkoppelen',
    form: ontkoppelenFormulier,
    doe: (tx, persoon, { reden }, deelId) => ontkoppel(tx, persoon.id, deelId, reden),
  }),
  bewerking(sleutel, {
    pad: 'adressen',
    action: verbeteren,
    audit: 'adres.toevoegen',
    form: adresFormulier,
    doe: (tx, persoon, invoer) => voegAdresToe(tx, sleutel, persoon, invoer),
  }),
  bewerking(sleutel, {
    pad: 'adressen/:deelId/afschermen',
    action: verbeteren,
    audit: 'adres.afschermen',
    form: afschermenFormulier,
    doe: (tx, persoon, { afscherming, zichtbaarVoor }, deelId) =>
      schermAdresAf(tx, sleutel, persoon, deelId, afscherming, zichtbaarVoor),
  }),
  bewerking(sleutel, {
    pad: 'adressen/:deelId/openen',
    action: adresOpenen,
    audit: 'adres.openen',
    form: openenFormulier,
    doe: async (tx, persoon, { reden }, deelId) => ({ id: deelId, adres: await openAdres(tx, persoon, deelId, reden) }),
  }),
];
