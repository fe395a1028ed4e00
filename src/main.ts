// SPDX-License-Identifier: EUPL-1.2
import { readConfig, ConfigError, type Config } from './platform/config.ts';
import { openEmbedded, openPostgres, type Engine } from './platform/db/engine.ts';
import { LockedError } from './platform/db/lock.ts';
import { createLogins, migrate, MigrationError } from './platform/db/migrate.ts';
import { searchKey } from './platform/search-keys.ts';
import { listen } from './server.ts';
import { voorbeeldCli } from './werk/voorbeeld/cli.ts';
import { zorgVoorVoorbeeld } from './werk/voorbeeld/commands.ts';
import { visieLeesCli } from './beleid/visie/lezen/cli.ts';

const write = (line: string) => process.stdout.write(`${line}\n`);

const open = (config: Config): Promise<Engine> | Engine =>
  config.database
    ? openPostgres({ ...config.database, key: config.key, pool: config.pool })
    : openEmbedded(config.data);

/** Opens the database and brings it to the newest shape. */
async function ready(config: Config): Promise<Engine> {
  const engine = await open(config);
  await migrate(engine.owner, (step) => write(`  migrate    ${step}`));
  if (config.database && !config.database.app) await createLogins(engine.owner, config.key);
  await engine.openRoles();
  return engine;
}

async function start(config: Config): Promise<void> {
  write(
    `Verband\n  install    Node ${process.version}\n  database   ${config.database ? 'PostgreSQL' : `embedded, in ${config.data}`}`,
  );
  const server = await listen(config);
  const engine = await ready(config);
  if (config.voorbeeld.laden)
    await zorgVoorVoorbeeld(engine, {
      casussen: config.voorbeeld.casussen,
      zoeksleutel: searchKey(config.key),
      schrijf: write,
    });
  await server.serve(engine);
}

async function run(args: readonly string[]): Promise<number> {
  const [noun, verb, ...rest] = args;
  if (noun === 'visie' && verb === 'lees') return visieLeesCli(rest);
  const config = readConfig(process.env);
  if (noun === 'start') {
    await start(config);
    return -1;
  }
  if (noun === 'migrate') {
    await (await ready(config)).close();
    return 0;
  }
  if (noun === 'voorbeeld') {
    const engine = await ready(config);
    try {
      return await voorbeeldCli([verb ?? '', ...rest], { engine, key: config.key, schrijf: write });
    } finally {
      await engine.close();
    }
  }
  write('verband start | migrate | visie lees FILE [--json] | voorbeeld laad --casussen N --seed S');
  return noun === undefined || noun === '--help' ? 0 : 2;
}

try {
  const code = await run(process.argv.slice(2));
  if (code >= 0) process.exitCode = code;
} catch (error) {
  const known = error instanceof ConfigError || error instanceof LockedError || error instanceof MigrationError;
  // An error with a code comes from the system or the database: wrong password, no rights, port taken.
  if (!known && !(error instanceof Error && 'code' in error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
