// SPDX-License-Identifier: EUPL-1.2
import { archive, fileWord, type ArchiveEntry } from '../../platform/documents/archive.ts';
import type { ActorTx } from '../../platform/db/actor.ts';
import { mayDo, type Answer } from '../../platform/http/route.ts';
import { Conflict, NotFound } from '../../platform/result.ts';
import { uis } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { trajectgemeenten, vindTraject, type Trajectgemeente, type TrajectRij } from '../visietraject/queries.ts';
import { bekijken, magVoorGemeente } from '../visietraject/access.ts';
import { lezen, maken } from './access.ts';
import { gemeentePages, MEDIATYPE } from './gemeente/pages.ts';
import { geheimhoudingen } from './geheimhouding/queries.ts';
import { geheimhoudingPages } from './geheimhouding/pages.ts';
import { geheimVan } from './geheimhouding/rules.ts';
import { logoPages } from './logo/pages.ts';
import { ontbrekend } from './opbouw/rules.ts';
import { stukgegevens, stukkenVan, vindStuk, type StukRij } from './queries.ts';
import { isStuksoort, NOTA, opdrachten, type Geheimhouding } from './rules.ts';
import { notaPages } from './nota-van-beantwoording/pages.ts';
import { inhoudVan } from './stukinhoud/queries.ts';
import { beginRonde, hervatRonde } from './stukronde/commands.ts';
import { foutenVan, laatsteRonde } from './stukronde/queries.ts';
import { tekstPages } from './tekst/pages.ts';
import { isBezig, overzichtPagina, stukkenPad } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
/** Seconds between two looks at a round that is being made. */
const VERVERS = 3;
/** Papers of an archive that are read at once: about one municipality, so that not all of them are in memory twice. */
const TEGELIJK = 12;

const rondeRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/stukken',
    action: bekijken,
    audit: 'stuk.lijst',
    subject,
    handle: async ({ ui, tx, csrf, actor, subject: traject }) => {
      const gemeenten = await trajectgemeenten(tx, traject.id);
      const gegevens = await stukgegevens(tx, traject, gemeenten);
      const ronde = await laatsteRonde(tx, traject);
      const body = overzichtPagina(ui, {
        csrf,
        traject,
        gemeenten,
        stukken: await stukkenVan(tx, traject),
        ronde,
        fouten: ronde ? await foutenVan(tx, ronde.id) : [],
        open: new Map([...gegevens].map(([code, eigen]) => [code, ontbrekend(uis.nl, eigen)])),
        totaal: opdrachten(gemeenten.map(({ code }) => code)).length,
        verborgen: new Map(
          [...gegevens].flatMap(([code, { geheimhouding }]) =>
            geheimhouding === null || magVoorGemeente(actor, code) ? [] : [[code, geheimhouding]],
          ),
        ),
        magMaken: mayDo(maken, actor.rollen),
        magLezen: mayDo(lezen, actor.rollen),
      });
      return { kind: 'page', title: ui.t('visietraject.stukken'), body, ...(isBezig(ronde) && { refresh: VERVERS }) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/stukken',
    action: maken,
    audit: 'stukken.maken',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      await beginRonde(tx, traject);
      return { kind: 'redirect', to: stukkenPad(ui, traject) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/stukken/hervatten',
    action: maken,
    audit: 'stukken.hervatten',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      await hervatRonde(tx, traject);
      return { kind: 'redirect', to: stukkenPad(ui, traject) };
    },
  }),
];

/** The name of a paper in an archive and on a disk: kind and municipality, nothing of a person. */
const bestandsnaam = (
  { soort, formaat, gemeente_code: code }: Pick<StukRij, 'soort' | 'formaat' | 'gemeente_code'>,
  geheim: ReadonlyMap<string, Geheimhouding>,
): string => {
  const isGeheimStuk = isStuksoort(soort) && geheimVan(geheim.get(code ?? ''), soort);
  return `${isGeheimStuk ? 'geheim-' : ''}${soort === NOTA ? 'nota-van-beantwoording' : soort}.${formaat}`;
};

const mapVan = (gemeenten: readonly Trajectgemeente[], code: string | null): string =>
  code === null ? '' : `${fileWord(gemeenten.find((lid) => lid.code === code)?.naam ?? code)}/`;

async function* inhoud(
  tx: ActorTx,
  gemeenten: readonly Trajectgemeente[],
  stukken: readonly StukRij[],
  geheim: ReadonlyMap<string, Geheimhouding>,
): AsyncGenerator<ArchiveEntry> {
  for (let van = 0; van < stukken.length; van += TEGELIJK) {
    const deel = stukken.slice(van, van + TEGELIJK);
    const inhouden = await inhoudVan(
      tx,
      deel.map(({ id }) => id),
    );
    for (const stuk of deel) {
      const bytes = inhouden.get(stuk.id);
      if (!bytes) throw new NotFound();
      yield { name: `${mapVan(gemeenten, stuk.gemeente_code)}${bestandsnaam(stuk, geheim)}`, bytes };
    }
  }
}

/** All papers, or those of one municipality, in one file. */
async function zip(tx: ActorTx, traject: TrajectRij, code: string | null): Promise<Answer> {
  const gemeenten = await trajectgemeenten(tx, traject.id);
  if (code !== null && !gemeenten.some((lid) => lid.code === code)) throw new NotFound();
  const stukken = (await stukkenVan(tx, traject)).filter(({ gemeente_code: van }) => code === null || van === code);
  if (stukken.length === 0) throw new Conflict('stukken.niets');
  // Read to the end here: the transaction that reads the papers ends with the handler.
  const body = new Uint8Array(
    await new Response(archive(inhoud(tx, gemeenten, stukken, await geheimhoudingen(tx, traject)))).arrayBuffer(),
  );
  const naam = code === null ? 'stukken.zip' : `stukken-${mapVan(gemeenten, code).slice(0, -1)}.zip`;
  return { kind: 'file', type: 'application/zip', name: naam, body };
}

const bestandRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/stukken/bestanden/:deelId',
    action: lezen,
    audit: 'stuk.gelezen',
    subject,
    handle: async ({ tx, params, subject: traject }) => {
      const stuk = await vindStuk(tx, traject, params['deelId'] ?? '');
      const bytes = stuk && (await inhoudVan(tx, [stuk.id])).get(stuk.id);
      if (!stuk || !bytes) throw new NotFound();
      const gemeenten = await trajectgemeenten(tx, traject.id);
      const naam = `${mapVan(gemeenten, stuk.gemeente_code).replace('/', '-')}${bestandsnaam(stuk, await geheimhoudingen(tx, traject))}`;
      return { kind: 'file', type: MEDIATYPE[stuk.formaat], name: naam, body: bytes };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/stukken/zip',
    action: lezen,
    audit: 'stuk.zip',
    subject,
    handle: ({ tx, query, subject: traject }) => zip(tx, traject, query.get('gemeente')),
  }),
];

/** The papers of a traject. */
export const stukPages = (): Route[] => [
  ...rondeRoutes(),
  ...notaPages(),
  ...tekstPages(),
  ...gemeentePages(),
  ...logoPages(),
  ...geheimhoudingPages(),
  ...bestandRoutes(),
];
