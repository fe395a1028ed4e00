// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { dayOf, instant } from '../../src/platform/dates.ts';
import type { Engine } from '../../src/platform/db/engine.ts';
import type { MailDoor } from '../../src/platform/mail.ts';
import type { ActorRoute } from '../../src/platform/http/route.ts';
import { annoteer } from '../../src/gezin/beoordeling/aantekening/commands.ts';
import { vindCasus } from '../../src/gezin/casus/queries.ts';
import { bewaarOordeel, legGesprekVast } from '../../src/gezin/dienst/commands.ts';
import { leesDienst, vindDienst } from '../../src/gezin/dienst/queries.ts';
import { beginDienst } from '../../src/gezin/dienst/samenloop/commands.ts';
import { oordeelFormulier } from '../../src/gezin/dienst/schema.ts';
import { weegOpnieuw } from '../../src/gezin/herweging/commands.ts';
import { vindMelding } from '../../src/gezin/melding/queries.ts';
import { beginTraject, legStapVast } from '../../src/gezin/meldcode/commands.ts';
import { vindTraject } from '../../src/gezin/meldcode/queries.ts';
import { legAdviesVast } from '../../src/gezin/advies/commands.ts';
import { informeer } from '../../src/gezin/informeerplicht/commands.ts';
import { bijlagenVan } from '../../src/gezin/binnenkomst/bijlage/queries.ts';
import { meldIncident, oordeel } from '../../src/gezin/monitoring/commands.ts';
import { maakAfspraak, stelVoorwaarde } from '../../src/gezin/plan/commands.ts';
import { legSignaalVast } from '../../src/gezin/signaal/commands.ts';
import { beginRaadsverzoek, bewaarRaadsverzoek, verzendRaadsverzoek } from '../../src/gezin/raadsverzoek/commands.ts';
import { vindRaadsverzoek } from '../../src/gezin/raadsverzoek/queries.ts';
import { raadsverzoekVelden } from '../../src/gezin/raadsverzoek/schema.ts';
import { beginTermijn, verlengTermijn } from '../../src/gezin/termijn/commands.ts';
import { termijnenVan } from '../../src/gezin/termijn/queries.ts';
import { routes } from '../../src/modules.ts';
import { verband } from '../../src/server.ts';
import type { Ui } from '../../src/taal/ui.ts';
import type { Route } from '../../src/taal/web.ts';
import { maakVisietraject } from './beleid.ts';
import { KEY, type Persona, type Wereld, maakWereld, testEngine } from './database.ts';
import { adviesInvoer, biedCasusAan, dossier as leesDossier, informeerInvoer, neemAan, SLEUTEL } from './gezin.ts';
import { goedMeedoen } from './meedoen.ts';
import { vulPersoon } from './personen.ts';

/** What is sent: a form takes texts and lists of texts, the API any JSON. */
export type Fields = Readonly<Record<string, unknown>>;
export type Headers = Readonly<Record<string, string>>;

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly location: string;
}

/** The whole site over HTTP, without a port; remembers what it logged and where it sent people. */
export interface Site {
  readonly engine: Engine;
  readonly logged: Readonly<Record<string, string | number>>[];
  readonly redirects: string[];
  /** The answer itself, with its headers and its bytes. */
  readonly raw: (path: string, init: RequestInit) => Promise<Response>;
  readonly send: (path: string, init: RequestInit) => Promise<Answer>;
  readonly get: (who: Persona | undefined, path: string) => Promise<Answer>;
  /** Posts a form with the csrf word that this person's own pages carry; to the API the same fields as JSON. */
  readonly post: (who: Persona, path: string, fields?: Fields, headers?: Headers) => Promise<Answer>;
  /** The csrf word of this person's session. */
  readonly csrf: (who: Persona) => Promise<string>;
}

export const isApiPath = (path: string) => path.startsWith('/v1/');
/** How a session shows itself: a browser by its cookie, a program by its bearer token. */
export const identityOf = (token: string, path: string): Headers =>
  isApiPath(path) ? { Authorization: `Bearer ${token}` } : { Cookie: `verband=${token}` };

const formBody = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
    ),
  );

/** Opens the site on a migrated database; with a way out for mail when it is given. */
export function openSite(engine: Engine, mail?: MailDoor): Site {
  const logged: Readonly<Record<string, string | number>>[] = [];
  const redirects: string[] = [];
  const words = new Map<string, string>();
  const app = verband({ key: KEY, loopback: true, mail }, engine, (line) => void logged.push(line));
  const raw: Site['raw'] = async (path, init) => app.request(path, init);
  const send: Site['send'] = async (path, init) => {
    const response = await raw(path, init);
    const location = response.headers.get('Location') ?? '';
    if (location) redirects.push(location);
    return { status: response.status, body: await response.text(), location };
  };
  const get: Site['get'] = (who, path) => send(path, who ? { headers: identityOf(who.token, path) } : {});
  const csrf: Site['csrf'] = async (who) => {
    const known = words.get(who.token);
    if (known) return known;
    const word = /name="csrf" value="([0-9a-f]+)"/.exec((await get(who, '/werkvoorraad')).body)?.[1];
    assert.ok(word, 'the worklist carries a csrf word');
    words.set(who.token, word);
    return word;
  };
  const post: Site['post'] = async (who, path, fields = {}, headers = {}) => {
    const identity = { ...identityOf(who.token, path), ...headers };
    return isApiPath(path)
      ? send(path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...identity },
          body: JSON.stringify(fields),
        })
      : send(path, { method: 'POST', headers: identity, body: formBody({ csrf: await csrf(who), ...fields }) });
  };
  return { engine, logged, redirects, raw, send, get, post, csrf };
}

/** Every route of the site, as the server serves them. */
export const siteRoutes: readonly Route[] = routes({ voorbeeldAanmelden: true, zoeksleutel: SLEUTEL });

/** The prefixes under which a route is served: both languages, and one for the API. */
export const prefixes = (route: Route): readonly string[] => (isApiPath(route.path) ? [''] : ['', '/en']);

/** What `:id` stands for in the routes of each kind of subject that is about one family. */
export const DOSSIERSOORTEN = [
  'casus',
  'melding',
  'binnenkomst',
  'overdracht',
  'dienst',
  'termijn',
  'persoon',
  'meldcodetraject',
  'advies',
  'raadsverzoek',
  'ketenbericht',
] as const;
/** Subjects that someone else than the organisation itself may see: the police see their own deliveries. */
export const AFZENDERSOORTEN = ['politielevering'] as const;
type Soort = (typeof DOSSIERSOORTEN)[number] | (typeof AFZENDERSOORTEN)[number];

/** A whole casus with something in each of its parts, and the id of each subject. */
export interface Dossier extends Readonly<Record<Soort, string>> {
  readonly leden: readonly string[];
  /** One row of each part, by the name that it has in paths. */
  readonly delen: Readonly<Record<string, string>>;
}

export const vandaag = () => dayOf(instant(new Date().toISOString()));

/** A delivery of the police that was read, with one melding out of it and one row that was wrong. */
async function maakLevering(wereld: Wereld, meldingId: string): Promise<string> {
  const { owner } = wereld.engine;
  const id = randomUUID();
  const bij = { regio_id: wereld.regioId, politielevering_id: id };
  const van = { afzender_id: wereld.politie.organisatieId, organisatie_id: wereld.vt.organisatieId };
  const nu = instant(new Date().toISOString());
  const tel = { omvang: 10, gelezen: 10, behandeld: 2, opgenomen: 1, fout: 1 };
  await owner
    .insertInto('politielevering')
    .values({ regio_id: wereld.regioId, id, ...van, ...tel, vorm: 'json', ontvangen_op: nu, afgerond_op: nu })
    .execute();
  await owner
    .insertInto('politiebestand')
    .values({ ...bij, volgnummer: 0, inhoud: Buffer.alloc(0) })
    .execute();
  await owner
    .insertInto('politiebericht')
    .values({ ...bij, ...van, nummer: id, melding_id: meldingId, vingerafdruk: Buffer.alloc(32) })
    .execute();
  await owner
    .insertInto('politiefout')
    .values({ ...bij, volgnummer: 1, rij: 2, veld: 'tekst', code: 'fout.leeg' })
    .execute();
  return id;
}

/** An onderzoek in the casus of this melding, and everything that was asked and noted about it. */
async function maakDienst(wereld: Wereld, meldingId: string, leden: readonly string[]) {
  const navraag = randomUUID();
  const op = vandaag();
  const dienst = await wereld.als(wereld.vt, async (tx) => {
    const rij = await vindMelding(tx, meldingId);
    assert.ok(rij);
    const id = await beginDienst(tx, rij, 'onderzoek');
    const gevonden = await vindDienst(tx, id);
    assert.ok(gevonden);
    const dossier = await leesDienst(tx, gevonden);
    const [persoon = ''] = leden;
    await legGesprekVast(tx, dossier, { persoon, op, apart: true, verslag: 'Voorbeeldgesprek' });
    const lid = { persoonId: persoon, hulp: 'Voorbeeldhulp', geenGesprek: '' };
    await bewaarOordeel(tx, dossier, oordeelFormulier.parse({ leden: [lid], versie: gevonden.versie }));
    await annoteer(tx, rij, 'Voorbeeldaantekening');
    const bij = {
      regio_id: wereld.regioId,
      melding_id: meldingId,
      organisatie_id: wereld.vt.organisatieId,
      door: wereld.vt.id,
    };
    await tx.db
      .insertInto('raadpleging')
      .values({ ...bij, geraadpleegd: 'politie', motief: '', op })
      .execute();
    await tx.db
      .insertInto('instrumentafname')
      .values({ ...bij, instrument: 'Voorbeeld', uitgave: '1', op, conclusie: 'Voorbeeldconclusie' })
      .execute();
    await tx.db
      .insertInto('navraag')
      .values({ ...bij, id: navraag, gevraagd_aan: 'Voorbeeldregio', gevraagd_op: op })
      .execute();
    const casus = await vindCasus(tx, rij.casus_id);
    assert.ok(casus);
    await weegOpnieuw(tx, casus, { oordeel: 'veilig', toelichting: 'Voorbeeldtoelichting' });
    return id;
  });
  return { dienst, navraag };
}

/** A trajectory of this person with a signal and a step in it. */
export const maakTraject = (wereld: Wereld, wie: Persona, kenmerk = 'V.B. 1'): Promise<string> =>
  wereld.als(wie, async (tx) => {
    const vers = { op: vandaag(), feiten: 'Voorbeeldfeiten', bron: 'eigenWaarneming', kindcheck: 'onbekend' } as const;
    await legSignaalVast(tx, { ...vers, kenmerk, dierSignaal: false, traject: null });
    const id = await beginTraject(tx, { kenmerk, sector: 'maatschappelijkeOndersteuning' });
    const rij = await vindTraject(tx, id);
    assert.ok(rij);
    await legStapVast(tx, rij, { stap: 1, wijze: 'gedaan', op: vandaag(), bevinding: 'Voorbeeldbevinding', versie: 1 });
    return id;
  });

/** A draft as the API takes it: one child, one parent who was told. */
export const raadsverzoekInvoer = (kind: string, ouder: string, anders: Record<string, unknown> = {}) =>
  raadsverzoekVelden.parse({
    kinderen: [{ persoonId: kind, bsn: '' }],
    gezag: [{ persoonId: ouder, geinformeerd: 'ja', contact: '06 00 00 00 00' }],
    zorgen: 'Voorbeeldzorgen',
    gedaan: 'Voorbeeldhulp',
    vraag: 'Voorbeeldvraag',
    bereikbaar: '088 000 00 00',
    versie: 1,
    ...anders,
  });

/** A request to the Raad that was sent; its id and that of its message. */
export async function maakRaadsverzoek(
  wereld: Wereld,
  casusId: string,
  leden: readonly string[],
): Promise<Pick<Dossier, 'raadsverzoek' | 'ketenbericht'>> {
  const { casus } = await leesDossier(wereld, casusId, wereld.vt);
  return wereld.als(wereld.vt, async (tx) => {
    const raadsverzoek = await beginRaadsverzoek(tx, casus);
    const vers = async () => {
      const rij = await vindRaadsverzoek(tx, raadsverzoek);
      assert.ok(rij);
      return rij;
    };
    // Whose address is shielded has no way to be reached in a request.
    const [kind = '', ouder = kind] = leden;
    const gezag = [{ persoonId: ouder, geinformeerd: 'ja', contact: '' }];
    const invoer = raadsverzoekInvoer(kind, ouder, { gezag });
    await bewaarRaadsverzoek(tx, await vers(), invoer, 1);
    await verzendRaadsverzoek(tx, await vers(), 'bestand', 2);
    const bericht = await tx.db
      .selectFrom('ketenbericht')
      .select('id')
      .where('casus_id', '=', casusId)
      .where('soort', '=', 'verzoekTotOnderzoek')
      .executeTakeFirstOrThrow();
    return { raadsverzoek, ketenbericht: bericht.id };
  });
}

/** A casus that Veilig Thuis handed to the team, with a plan, judgements and an incident. */
export async function maakDossier(wereld: Wereld, anders: Record<string, unknown> = {}): Promise<Dossier> {
  const { casusId, meldingId, overdrachtId } = await biedCasusAan(wereld, anders);
  await neemAan(wereld, overdrachtId);
  const vers = await leesDossier(wereld, casusId);
  const leden = vers.leden.map(({ id }) => id);
  let binnenkomst = '';
  let bijlagen: readonly string[] = [];
  await wereld.als(wereld.team, async (tx) => {
    await stelVoorwaarde(tx, vers.casus, 'Voorbeeldvoorwaarde');
    for (const persoon of leden)
      await maakAfspraak(tx, vers.casus, { persoon, onderdeel: 'veiligheid', tekst: 'Voorbeeldafspraak' });
    await oordeel(
      tx,
      vers.casus,
      leden.map((persoonId) => ({ persoonId, oordeel: 'onveilig' as const, toelichting: '' })),
    );
    await meldIncident(tx, vers.casus, { op: vandaag(), omschrijving: 'Voorbeeldincident', acuut: true });
  });
  let termijnId = '';
  await wereld.als(wereld.vt, async (tx) => {
    const zietOokId = wereld.team.organisatieId;
    const over = {
      soort: 'informeren',
      objectSoort: 'melding',
      objectId: meldingId,
      kenmerk: 'M',
      casusId,
      zietOokId,
    } as const;
    await beginTermijn(tx, over);
    const termijn = (await termijnenVan(tx, meldingId)).find(
      ({ soort, persoon_id }) => soort === 'informeren' && persoon_id === null,
    );
    assert.ok(termijn);
    await verlengTermijn(tx, termijn, termijn.versie, 'Voorbeeldgrond');
    termijnId = termijn.id;
    const { rows } = await sql<{ id: string }>`
      select id from app.dien_in(${wereld.regioId}, 'brief', '{}', '{"aantal": 1, "wijze": "werkdagen"}', now())`.execute(
      tx.db,
    );
    binnenkomst = rows[0]?.id ?? '';
    await sql`select app.voeg_bijlage_toe(${binnenkomst}::uuid, 1, 'png', '\\x89504e47')`.execute(tx.db);
    bijlagen = (await bijlagenVan(tx, binnenkomst)).map(({ id }) => id);
  });
  const politielevering = await maakLevering(wereld, meldingId);
  const { dienst, navraag } = await maakDienst(wereld, meldingId, leden);
  const advies = await wereld.als(wereld.vt, (tx) => legAdviesVast(tx, adviesInvoer()));
  await wereld.als(wereld.vt, (tx) =>
    informeer(tx, { id: meldingId, casus_id: casusId }, informeerInvoer(leden.slice(-1))),
  );
  const personen = await vulPersoon(wereld, leden);
  const nu = await leesDossier(wereld, casusId);
  const raad = await maakRaadsverzoek(wereld, casusId, leden);
  const eerste = (rijen: readonly { readonly id: string }[]) => rijen[0]?.id ?? randomUUID();
  return {
    casus: casusId,
    melding: meldingId,
    overdracht: overdrachtId,
    politielevering,
    dienst,
    advies,
    ...raad,
    termijn: termijnId,
    persoon: leden[0] ?? '',
    meldcodetraject: await maakTraject(wereld, wereld.team),
    binnenkomst,
    leden,
    delen: {
      voorwaarden: eerste(nu.voorwaarden),
      afspraken: eerste(nu.afspraken),
      momenten: eerste(nu.momenten),
      incidenten: eerste(nu.incidenten),
      navragen: navraag,
      ...personen,
      bijlagen: bijlagen[0] ?? randomUUID(),
    },
  };
}

/** Subjects that everyone in the region may see; only another region may not. */
export const REGIOSOORTEN = ['doel', 'visie', 'onderdeel', 'visietraject', 'gebied'] as const;

/** A confirmed vision with one goal and a visietraject with one row in each part, as ids by kind of subject and by part. */
export async function maakVisie(
  wereld: Wereld,
): Promise<Record<(typeof REGIOSOORTEN)[number] | 'onderdeelId', string> & Readonly<Record<string, string>>> {
  const { owner } = wereld.engine;
  const visie = randomUUID();
  const doel = randomUUID();
  const bij = { regio_id: wereld.regioId };
  const nu = instant(new Date().toISOString());
  await owner
    .insertInto('visieversie')
    .values({
      ...bij,
      id: visie,
      titel: 'Voorbeeldvisie',
      status: 'bevestigd',
      bestandsnaam: 'voorbeeld.txt',
      brontekst: 'Voorbeelddoel',
      gelezen: '{}',
      ingelezen_op: nu,
      bevestigd_op: nu,
    })
    .execute();
  const plaats = { volgorde: 1, zekerheid: 'expliciet' as const, bron_van: 0, bron_tot: 13 };
  await owner
    .insertInto('onderdeel')
    .values({ ...bij, id: doel, visieversie_id: visie, soort: 'doel', titel: 'Voorbeelddoel', ...plaats })
    .execute();
  const { visietraject, delen } = await maakVisietraject(wereld);
  const { gebied = '' } = delen;
  return { ...delen, visie, doel, onderdeel: doel, onderdeelId: doel, visietraject, gebied };
}

const STAPPEN: Readonly<Record<string, string>> = {
  casus: 'naar-stabiele-veiligheid',
  melding: 'in-behandeling-nemen',
  dienst: 'starten',
  meldcodetraject: 'sluiten-zonder-vermoeden',
  ketenbericht: 'verzenden',
  binnenkomst: 'maak-signaal',
  visietraject: 'proces-afspreken',
};

/** A route's path with its parameters filled in; a parameter that nobody thought of fails the test that meets it. */
export function pathOf(route: Route, ids: Readonly<Record<string, string>>, delen: Dossier['delen'] = {}): string {
  const kind = route.public ? '' : (route.subjectKind ?? '');
  return route.path.replaceAll(/(\w+)\/:(\w+)|:(\w+)/g, (_, before?: string, second?: string, alone?: string) => {
    const name = second ?? alone ?? '';
    const start = before === undefined ? '' : `${before}/`;
    if (name === 'id') return start + (ids[kind] ?? randomUUID());
    if (name === 'stap') return start + (STAPPEN[kind] ?? 'stap');
    const some = name.endsWith('Id') ? randomUUID() : undefined;
    const part = (name === 'deelId' ? (delen[before ?? ''] ?? ids[before ?? '']) : ids[name]) ?? some;
    assert.ok(part, `${route.path}: tell test/support/site.ts what :${name} stands for`);
    return start + part;
  });
}

/** Good values for the forms of inspraak. */
const REACTIE_INVOER: Fields = {
  inspraakkanaal: 'openbaar',
  reactiesoort: 'inspraakreactie',
  reactiekanaal: 'brief',
  indiener: 'inwoner',
  ontvangenOp: '2024-04-01',
  afdoening: 'terKennisgeving',
  motivering: 'Voorbeeldmotivering',
  nieuweTekst: 'Voorbeeldtekst, anders',
  passageVersie: '1',
  aantal: '1',
  intrekgrond: 'nietHierover',
  richting: 'later',
};

/** Good values for the forms of the meldcode. */
const MELDCODE_INVOER: Fields = {
  kenmerk: 'V.B. 2',
  feiten: 'Voorbeeldfeiten',
  bron: 'eigenWaarneming',
  kindcheck: 'onbekend',
  sector: 'onderwijs',
  stap: '2',
  wijze: 'gedaan',
  bevinding: 'Voorbeeldbevinding',
  antwoord1: 'ja',
  onderbouwing1: 'Voorbeeldgrond',
  deskundige: 'lkha',
  raad: 'Voorbeeldadvies',
  grond: 'Voorbeeldgrond',
  toestemming: 'gegeven',
  melden: 'ja',
  hulp: 'nee',
  motivering: 'Voorbeeldmotivering',
  bereikbaar: '000',
  gezinWeet: 'ja',
};
/** Good values for the forms of the planning and the spoorboekje. */
const PLANNING_INVOER: Fields = {
  code: 'V1',
  soortGebied: 'subregio',
  tot: '2028-08-20',
  orgaan: 'raad',
  aanlevertermijn: '14',
  lijst: '5-10-2028',
  weekdag: 'donderdag',
  ritme: 'tweede',
  van: '2028-07-10',
};
/** Good values for the forms of an advies. */
const goedAdvies = (): Fields => ({
  aanleidingen: 'kindermishandelingAnders',
  aarden: 'psychischGeweld',
  geadviseerd: 'besproken hoe het gesprek te voeren',
  naam: 'Vrager',
  bereikbaar: 'via de balie',
  toestemming: 'ja',
  metVrager: 'ja',
  kiest: 'ja',
});

/** Good values for every form about a dossier, all in one: a form takes the fields that it knows. */
export const goedeInvoer = (wereld: Wereld, dossier: Dossier): Fields => ({
  versie: '1',
  tekst: 'Voorbeeldtekst',
  status: 'nageleefd',
  op: vandaag(),
  persoon: dossier.leden[0] ?? '',
  onderdeel: 'herstel',
  resultaat: 'Voorbeeldresultaat',
  mening: 'Voorbeeldmening',
  rol: 'contactpersoon',
  opvolger: wereld.teamCollega.id,
  gesprokenMet: 'Voorbeeldpersoon',
  omschrijving: 'Voorbeeldomschrijving',
  onderbouwing: 'Voorbeeldonderbouwing',
  reden: 'Voorbeeldreden',
  contactpersoon: wereld.team.id,
  casusregisseur: wereld.teamCollega.id,
  naar: wereld.anderTeam.organisatieId,
  grondslag: 'medewerkingNodig',
  doel: 'Voorbeelddoel',
  noodzaak: 'Voorbeeldnoodzaak',
  bericht: 'Voorbeeldbericht',
  koppelvlak: 'bestand',
  antwoordVan: 'Voorbeeldpartij',
  antwoordOp: vandaag(),
  bewijs: 'Voorbeeldbewijs',
  boodschap: 'Voorbeeldboodschap',
  kanaal: 'telefoon',
  hoedanigheid: 'buurtbewoner',
  melder: 'Voorbeeldmelder',
  gemeente: wereld.gemeente,
  vormen: 'kindermishandeling',
  toelichting: 'Voorbeeldtoelichting',
  zoek: 'Jansen',
  afzender: wereld.politie.organisatieId,
  berichten: [{ nummer: 'Voorbeeldnummer' }],
  gevraagdAan: 'Voorbeeldregio',
  gevraagdOp: vandaag(),
  antwoord: 'nietBekend',
  geraadpleegd: 'politie',
  instrument: 'Voorbeeldinstrument',
  uitgave: '1',
  conclusie: 'Voorbeeldconclusie',
  oordeel: 'veilig',
  verslag: 'Voorbeeldverslag',
  afdruk: 'a'.repeat(64),
  oordeelreden: 'plaats',
  ...goedAdvies(),
  heeftRol: 'ja',
  hoe: 'telefoon',
  betrokkenen: dossier.leden[0] ?? '',
  uitstelVoor: dossier.leden[0] ?? '',
  uitkomst: 'eigenBron',
  uitslag: 'verworpen',
  nodigVoorTaak: 'ja',
  nodigTegenGeweld: 'ja',
  grond: 'Voorbeeldgrond',
  termijn: dossier.termijn,
  medewerker: wereld.teamCollega.id,
  dag: vandaag(),
  bron: 'Voorbeeldbron',
  voornaam: 'Voorbeeldnaam',
  achternaam: 'Voorbeeldnaam',
  geslacht: 'vrouw',
  bsn: '000000000',
  bsnStatus: 'onbekend',
  inPersoon: dossier.leden[1] ?? '',
  soort: 'woonadres',
  stuksoort: 'alle',
  paragraaf: 'inleiding',
  kleur: '#0b5e4a',
  alternatief: 'Voorbeeldlogo',
  geheimeStukken: 'raadsvoorstel',
  geheimgrond: 'levenssfeer',
  opgelegdDoor: 'college',
  postcode: '0012AB',
  huisnummer: '7',
  afscherming: 'geheim',
  ...MELDCODE_INVOER,
  ...PLANNING_INVOER,
  ...goedMeedoen,
  ...REACTIE_INVOER,
  eindverantwoordelijke: wereld.team.id,
  ...Object.fromEntries(dossier.leden.map((id) => [`oordeel_${id}`, 'veilig'])),
});

/** Tables that change by looking at them, or that hold no state of a dossier. */
const BUITEN_BEELD = new Set(['verantwoording', 'sessie']);

/** Everything that a region holds, one hash a table: equal before and after means that nothing changed. */
export async function momentopname(engine: Engine, regioId: number): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'regio_id' order by 1`.execute(engine.owner);
  const beeld: Record<string, string> = {};
  for (const { name } of tables) {
    if (BUITEN_BEELD.has(name)) continue;
    const { rows } = await sql<{ hash: string | null }>`
      select md5(string_agg(t::text, '|' order by t::text)) as hash from ${sql.table(name)} t
      where regio_id = ${regioId}`.execute(engine.owner);
    beeld[name] = rows[0]?.hash ?? '';
  }
  return beeld;
}

/** How many lines the log holds about this region, optionally of one outcome. */
export async function telRegels(engine: Engine, regioId: number, uitkomst?: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from verantwoording
    where regio_id = ${regioId} and (${uitkomst ?? null}::text is null or uitkomst = ${uitkomst ?? null})`.execute(
    engine.owner,
  );
  return rows[0]?.n ?? 0;
}

/** Words that only a database, a schema library or a stack trace says. */
const TELLTALE =
  /syntax error|violates|invalid input syntax|duplicate key|relation &quot;|relation "|column &quot;|out of range for|pg_catalog|kysely|node_modules|\.ts:\d+|Invalid input|expected string/i;

/** Fails when the site stumbled, or told what only its insides know. */
export function assertWhole({ status, body }: Answer, where: string): void {
  assert.ok(status < 500, `${status} ${where}`);
  const word = TELLTALE.exec(body)?.[0];
  assert.ok(!word, `${status} ${where} says "${word}"`);
}

/** What only who offers a transfer may do. */
const VAN_ZENDER = /\/(?:intrekken|bericht-bevestigen|acceptatie-vastleggen|afwijzing-vastleggen)$/;

/** Someone who may do what this route does. */
export function personaFor({ action, path }: ActorRoute<Ui>, wereld: Wereld): Persona {
  if (action.by.includes('teamMedewerker') && !VAN_ZENDER.test(path)) return wereld.team;
  if (action.by.includes('vtMedewerker')) return wereld.vt;
  if (action.by.includes('beleidsadviseur')) return wereld.beleid;
  if (action.by.includes('projectleider')) return wereld.leiding;
  return action.by.includes('griffier') ? wereld.griffier : wereld.analist;
}

/** A site, a region and a whole dossier in it, with the id of each kind of thing that a path can name. */
export interface Toneel {
  readonly site: Site;
  readonly wereld: Wereld;
  readonly dossier: Dossier;
  readonly ids: Record<string, string>;
}

/** The ids by kind of subject, as the paths of routes need them. */
export const idsVan = (dossier: Dossier, soorten: readonly Soort[]): Record<string, string> =>
  Object.fromEntries(soorten.map((soort) => [soort, dossier[soort]]));

export async function maakToneel(): Promise<Toneel> {
  const engine = await testEngine();
  const wereld = await maakWereld(engine);
  const dossier = await maakDossier(wereld);
  return {
    site: openSite(engine),
    wereld,
    dossier,
    ids: { ...(await maakVisie(wereld)), ...idsVan(dossier, [...DOSSIERSOORTEN, ...AFZENDERSOORTEN]) },
  };
}
