// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import { asActor, type ActorTx } from '../../src/platform/db/actor.ts';
import { openEmbedded, openPostgres, type Engine } from '../../src/platform/db/engine.ts';
import { createLogins, migrate } from '../../src/platform/db/migrate.ts';
import { day } from '../../src/platform/dates.ts';
import type { DB } from '../../src/platform/db/tables.ts';
import { createDatabase, sharedPostgres } from './postgres.ts';

/** The installation key of every test. */
export const KEY = Buffer.alloc(32, 7);

/** A fresh, migrated PostgreSQL database. */
export async function postgresEngine(name: string): Promise<Engine & { readonly url: string }> {
  const url = await createDatabase(await sharedPostgres(), name);
  const engine = openPostgres({ owner: url, key: KEY, pool: 10 });
  await migrate(engine.owner);
  await createLogins(engine.owner, KEY);
  await engine.openRoles();
  return { ...engine, url };
}

async function embeddedEngine(): Promise<Engine> {
  const engine = await openEmbedded(undefined);
  await migrate(engine.owner);
  return engine;
}

let shared: Promise<Engine> | undefined;

/** The database of this test run: a real PostgreSQL unless VERBAND_TEST_ENGINE is pglite; migrated once, shared by all tests. */
export const testEngine = (): Promise<Engine> =>
  (shared ??= process.env['VERBAND_TEST_ENGINE'] === 'pglite' ? embeddedEngine() : postgresEngine('verband_test'));

let nextRegio = 1000 + (process.pid % 1000) * 1000;

export interface Persona {
  readonly id: string;
  readonly naam: string;
  readonly organisatieId: string;
  /** The token of a living session. */
  readonly token: string;
}

/** A region of its own for one test: nothing that another test does can be seen from it. */
export interface Wereld {
  readonly engine: Engine;
  readonly regioId: number;
  readonly gemeente: string;
  readonly vt: Persona;
  readonly vtCollega: Persona;
  readonly vtLeiding: Persona;
  readonly team: Persona;
  readonly teamCollega: Persona;
  readonly anderTeam: Persona;
  readonly politie: Persona;
  readonly leraar: Persona;
  readonly aandacht: Persona;
  readonly arts: Persona;
  readonly beleid: Persona;
  readonly leiding: Persona;
  readonly griffier: Persona;
  readonly bestuurder: Persona;
  readonly raadslid: Persona;
  readonly ketenpartner: Persona;
  readonly analist: Persona;
  readonly privacy: Persona;
  /** Runs work in a transaction of this person. */
  readonly als: <T>(wie: Persona, work: (tx: ActorTx) => Promise<T>) => Promise<T>;
}

const PARAMETERS: Readonly<Record<string, unknown>> = {
  'veiligheidsbeoordeling.termijn': { aantal: 5, wijze: 'werkdagen' },
  'acuteActie.termijn': { aantal: 24, wijze: 'uren' },
  'onderzoek.termijn': { aantal: 10, wijze: 'weken' },
  'voorwaardenEnVervolg.termijn': { aantal: 10, wijze: 'weken', opschortbaar: true },
  'informeren.termijn': { aantal: 4, wijze: 'weken', verlenging: { aantal: 2, wijze: 'weken' } },
  'vernietiging.termijn': { aantal: 3, wijze: 'maanden' },
  'klacht.termijn': { aantal: 1, wijze: 'maanden' },
  'terugkoppeling.termijn': { aantal: 5, wijze: 'werkdagen' },
  'berichtTerug.termijn': { aantal: 20, wijze: 'werkdagen' },
  'herweging.termijn': { aantal: 1, wijze: 'werkdagen' },
  'binnenkomst.termijn': { aantal: 1, wijze: 'werkdagen' },
  'ketenbericht.herhaling': { minuten: 5, factor: 2, pogingen: 3 },
  'overdracht.acceptatie': { aantal: 5, wijze: 'werkdagen' },
  'monitoring.momenten': { maanden: [3, 12, 18] },
  'hermelding.terugkijk': { jaren: 3 },
  'vervolg.termijn': { aantal: 2, wijze: 'werkdagen' },
  'werkdruk.grens': { open: 15 },
  'visietraject.doorlooptijden': {
    opstellenWeken: 26,
    publicatieDagen: 14,
    inspraakWeken: 6,
    verwerkingWeken: 8,
    tussentijd: { college: 14, commissie: 14, raad: 0, grBestuur: 14 },
  },
  'visietraject.speling': { college: 5, commissie: 5, raad: 5, grBestuur: 5 },
  'publicatie.drempel': { minimum: 10, afronding: 5 },
};

/** Someone of an organisation, signed in. */
export async function maakPersona(
  { owner }: Engine,
  regioId: number,
  { naam, organisatieId, rollen }: { naam: string; organisatieId: string; rollen: string[] },
): Promise<Persona> {
  const id = randomUUID();
  const token = randomBytes(32).toString('base64url');
  await owner
    .insertInto('medewerker')
    .values({ regio_id: regioId, id, organisatie_id: organisatieId, naam, rollen })
    .execute();
  const hash = createHash('sha256').update(token).digest();
  await owner.insertInto('sessie').values({ regio_id: regioId, token_hash: hash, medewerker_id: id }).execute();
  return { id, naam, organisatieId, token };
}

/** Makes a region with two teams, police and policy people, each signed in. */
export async function maakWereld(engine: Engine, voorbeeld = true): Promise<Wereld> {
  const db = engine.owner;
  const regioId = nextRegio++;
  const gemeente = 'GM0546';
  await db
    .insertInto('regio')
    .values({ id: regioId, naam: `Testregio ${regioId}`, voorbeeld })
    .execute();
  await db
    .insertInto('gemeente')
    .values({ regio_id: regioId, code: gemeente, naam: 'Leiden', centrumgemeente_code: gemeente })
    .execute();
  const gebied = { regio_id: regioId, id: randomUUID() };
  await db
    .insertInto('gebied')
    .values({ ...gebied, soort: 'visieregio', naam: `Testregio ${regioId}` })
    .execute();
  await db
    .insertInto('gebiedslid')
    .values({ regio_id: regioId, gebied_id: gebied.id, gemeente_code: gemeente, van: day('2015-01-01'), centrum: true })
    .execute();
  await db
    .insertInto('beleidsparameter')
    .values(
      Object.entries(PARAMETERS).map(([sleutel, waarde]) => ({
        regio_id: regioId,
        sleutel,
        geldig_van: day('2000-01-01'),
        waarde: JSON.stringify(waarde),
        bron: 'test',
        zekerheid: 'aanname' as const,
      })),
    )
    .execute();
  const organisatie = async (
    naam: string,
    soort: Insertable<DB['organisatie']>['soort'],
    van: string | null = null,
  ) => {
    const id = randomUUID();
    await db
      .insertInto('organisatie')
      .values({ regio_id: regioId, id, naam, soort, gemeente_codes: [gemeente], gemeente_code: van })
      .execute();
    return id;
  };
  const persona = (naam: string, organisatieId: string, rollen: string[]) =>
    maakPersona(engine, regioId, { naam, organisatieId, rollen });
  const vt = await organisatie('Veilig Thuis', 'veiligThuis');
  const team = await organisatie('Team Een', 'lokaalTeam');
  const anderTeam = await organisatie('Team Twee', 'lokaalTeam');
  const politie = await organisatie('Politie', 'politie');
  const school = await organisatie('Basisschool Een', 'onderwijs');
  const praktijk = await organisatie('Huisartsenpraktijk Een', 'gezondheidszorg');
  const gemeenteLeiden = await organisatie('Gemeente Leiden', 'gemeente', gemeente);
  return {
    engine,
    regioId,
    gemeente,
    vt: await persona('Vera Vermeer', vt, ['vtMedewerker']),
    vtCollega: await persona('Vito Visser', vt, ['vtMedewerker']),
    vtLeiding: await persona('Lea Leider', vt, ['leidinggevende', 'vtMedewerker']),
    leraar: await persona('Juf Jet', school, ['beroepskracht']),
    aandacht: await persona('Ans Aandacht', school, ['aandachtsfunctionaris', 'beroepskracht']),
    arts: await persona('Dora Dokter', praktijk, ['beroepskracht']),
    team: await persona('Tara Timmer', team, ['teamMedewerker']),
    teamCollega: await persona('Tom Tuinman', team, ['teamMedewerker']),
    anderTeam: await persona('Anna Ander', anderTeam, ['teamMedewerker']),
    politie: await persona('Piet Post', politie, ['politieMedewerker']),
    beleid: await persona('Bea Boom', gemeenteLeiden, ['beleidsadviseur']),
    leiding: await persona('Pia Plan', gemeenteLeiden, ['projectleider', 'beleidsadviseur']),
    griffier: await persona('Guus Griffie', gemeenteLeiden, ['griffier']),
    bestuurder: await persona('Wil Wethouder', gemeenteLeiden, ['bestuurder']),
    raadslid: await persona('Roos Raad', gemeenteLeiden, ['raadslid']),
    ketenpartner: await persona('Kee Keten', school, ['ketenpartner']),
    analist: await persona('Dirk Data', vt, ['dataAnalist']),
    privacy: await persona('Fien Functie', vt, ['privacyfunctionaris']),
    als: (wie, work) => asActor(engine, wie.token, work),
  };
}
