// SPDX-License-Identifier: EUPL-1.2
import { contrastWithWhite, standsOut } from '../../../platform/documents/house-style.ts';
import { FORMATS, printPaper, type Format } from '../../../platform/documents/press.ts';
import { mayDo, type ActorContext, type Answer, type Posted, type Typed } from '../../../platform/http/route.ts';
import { Conflict, Forbidden, NotFound } from '../../../platform/result.ts';
import { uis, type Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { magVoorGemeente } from '../../visietraject/access.ts';
import { trajectgemeenten, vindTraject, type Trajectgemeente, type TrajectRij } from '../../visietraject/queries.ts';
import { geheimhouden, invullen, lezen } from '../access.ts';
import { geheimgeschiedenis } from '../geheimhouding/queries.ts';
import { geheimVan } from '../geheimhouding/rules.ts';
import { maakStuk, ontbrekend } from '../opbouw/rules.ts';
import { logoRegel } from '../logo/queries.ts';
import { huisstijlen, lokaleteksten, stukgegevens, stukkenVan } from '../queries.ts';
import { isGemeentesleutel, isStuksoort, KLEUR, type Gemeentesleutel, type Stuksoort } from '../rules.ts';
import { stukkenPad } from '../views.ts';
import { bewaarHuisstijl, bewaarLokaletekst } from './commands.ts';
import { huisstijlFormulier, lokaalFormulier, type Huisstijlgegevens, type Lokaalgegevens } from './schema.ts';
import { gemeentePagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

export const MEDIATYPE: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject'>;

interface Keuze {
  readonly gemeente: string | undefined;
  readonly soort: Stuksoort;
  readonly sleutel: Gemeentesleutel | undefined;
}
export const keuzeUit = (gemeente: unknown, stuksoort: unknown, paragraaf: unknown): Keuze => ({
  gemeente: typeof gemeente === 'string' && gemeente !== '' ? gemeente : undefined,
  soort: typeof stuksoort === 'string' && isStuksoort(stuksoort) ? stuksoort : 'raadsvoorstel',
  sleutel: typeof paragraaf === 'string' && isGemeentesleutel(paragraaf) ? paragraaf : undefined,
});
const uitQuery = (query: URLSearchParams): Keuze =>
  keuzeUit(query.get('gemeente'), query.get('stuksoort'), query.get('paragraaf'));

/** The municipality that was asked for; without one one's own, else the first. */
async function kies(
  { tx, actor, subject: traject }: Pick<Context, 'tx' | 'actor' | 'subject'>,
  code: string | undefined,
) {
  const gemeenten = await trajectgemeenten(tx, traject.id);
  const wens = code ?? actor.gemeenteCode;
  const gemeente = gemeenten.find((lid) => lid.code === wens) ?? (code === undefined ? gemeenten[0] : undefined);
  if (!gemeente) throw new NotFound();
  return { gemeenten, gemeente };
}

const gegevensVan = async (tx: Context['tx'], traject: TrajectRij, gemeente: Trajectgemeente) => {
  const gegevens = (await stukgegevens(tx, traject, [gemeente], true)).get(gemeente.code);
  if (!gegevens) throw new NotFound();
  return gegevens;
};

interface Terug {
  readonly typed: Typed;
  readonly botsing: boolean;
  readonly tekst?: Posted<Lokaalgegevens>;
  readonly stijl?: Posted<Huisstijlgegevens>;
  readonly logo?: Posted<unknown>;
  readonly geheim?: Posted<unknown>;
}

/** The page of one municipality, with what came back wrong in one of its forms. */
export async function toonGemeente(context: Context, keuze: Keuze, terug?: Terug): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const { gemeenten, gemeente } = await kies(context, keuze.gemeente);
  const gegevens = await gegevensVan(tx, traject, gemeente);
  const [huisstijl] = await huisstijlen(tx, [gemeente.code]);
  const teksten = new Map(
    (await lokaleteksten(tx, traject, [gemeente.code])).map(({ paragraaf, ...rest }) => [paragraaf, rest]),
  );
  const { sleutel } = keuze;
  const eigen = (await stukkenVan(tx, traject)).filter(({ gemeente_code: code }) => code === gemeente.code);
  const geheimregels = await geheimgeschiedenis(tx, traject, gemeente.code);
  const [laatste] = geheimregels;
  const kleur = gegevens.huisstijl?.kleur ?? KLEUR;
  const body = gemeentePagina(ui, {
    csrf,
    traject,
    gemeenten,
    gemeente,
    soort: keuze.soort,
    teksten,
    huisstijl,
    logo: await logoRegel(tx, gemeente.code),
    logoForm: terug?.logo,
    geheimregels,
    geheimForm: terug?.geheim,
    geheimBotsing: terug?.geheim !== undefined && terug.botsing,
    magGeheim: mayDo(geheimhouden, actor.rollen) && magVoorGemeente(actor, gemeente.code),
    magZien: gegevens.geheimhouding === null || magVoorGemeente(actor, gemeente.code),
    zonderVermelding: eigen.some(
      (stuk) =>
        laatste !== undefined &&
        stuk.gemaakt_op < laatste.op &&
        laatste.geheim?.stuksoorten.some((een) => een === stuk.soort) === true,
    ),
    open: ontbrekend(uis.nl, gegevens),
    papier: maakStuk(uis.nl, keuze.soort, gegevens),
    contrast: { n: contrastWithWhite(kleur), genoeg: standsOut(kleur) },
    gemaakt: eigen.length > 0,
    magInvullen: mayDo(invullen, actor.rollen) && magVoorGemeente(actor, gemeente.code),
    stijlForm: terug?.stijl,
    stijlBotsing: terug?.stijl !== undefined && terug.botsing,
    bewerking: sleutel && {
      sleutel,
      bewaard: teksten.get(sleutel),
      typed: terug?.tekst ? terug.typed : undefined,
      errors: terug?.tekst && !terug.tekst.ok ? terug.tekst.errors : [],
      botsing: terug?.tekst !== undefined && terug.botsing,
    },
  });
  const status = terug ? (terug.botsing ? 409 : 400) : 200;
  return { kind: 'page', title: ui.t('stukken.van', { gemeente: gemeente.naam }), body, status };
}

const leesRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/stukken/gemeente',
    action: lezen,
    audit: 'stuk.gemeente',
    subject,
    handle: (context) => toonGemeente(context, uitQuery(context.query)),
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/stukken/concept',
    action: lezen,
    audit: 'stuk.concept',
    subject,
    handle: async (context) => {
      const { tx, query, subject: traject } = context;
      const { gemeente: code, soort } = uitQuery(query);
      const { gemeente } = await kies(context, code);
      const formaat = FORMATS.find((een) => een === query.get('formaat')) ?? 'pdf';
      const gegevens = await gegevensVan(tx, traject, gemeente);
      if (geheimVan(gegevens.geheimhouding, soort) && !magVoorGemeente(context.actor, gemeente.code))
        throw new Forbidden();
      const { document, stijl } = maakStuk(uis.nl, soort, gegevens);
      const body = new Uint8Array((await printPaper(formaat, document, stijl)).bytes);
      return { kind: 'file', type: MEDIATYPE[formaat], name: `concept-${soort}.${formaat}`, body };
    },
  }),
];

const schrijfRoutes = (): Route[] => [
  route({
    method: 'post',
    path: '/visietrajecten/:id/stukken/gemeente/tekst',
    action: invullen,
    audit: 'lokaletekst.bewaren',
    subject,
    form: lokaalFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const keuze = keuzeUit(typed['gemeente'], typed['stuksoort'], typed['paragraaf']);
      if (!form.ok) return toonGemeente(context, keuze, { typed, botsing: false, tekst: form });
      try {
        await bewaarLokaletekst(tx, traject, form.value);
      } catch (fout) {
        if (!(fout instanceof Conflict)) throw fout;
        return toonGemeente(context, keuze, { typed, botsing: true, tekst: form });
      }
      const terug = `/gemeente?gemeente=${form.value.gemeente}&stuksoort=${keuze.soort}`;
      return { kind: 'redirect', to: stukkenPad(ui, traject, terug) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/stukken/gemeente/huisstijl',
    action: invullen,
    audit: 'huisstijl.bewaren',
    subject,
    form: huisstijlFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const keuze = keuzeUit(typed['gemeente'], typed['stuksoort'], undefined);
      if (!form.ok) return toonGemeente(context, keuze, { typed, botsing: false, stijl: form });
      try {
        await bewaarHuisstijl(tx, traject, form.value);
      } catch (fout) {
        if (!(fout instanceof Conflict)) throw fout;
        return toonGemeente(context, keuze, { typed, botsing: true, stijl: form });
      }
      return { kind: 'redirect', to: stukkenPad(ui, traject, `/gemeente?gemeente=${form.value.gemeente}#voorbeeld`) };
    },
  }),
];

/** The papers of one municipality: what it adds, how they look, and how they will be. */
export const gemeentePages = (): Route[] => [...leesRoutes(), ...schrijfRoutes()];
