// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { ConfigError, type Config } from './platform/config.ts';
import type { Engine } from './platform/db/engine.ts';
import { findAsset, loadAssets } from './platform/html/assets.ts';
import { securityHeaders, serveSite } from './platform/http/server.ts';
import { startRunner } from './platform/jobs.ts';
import { openMail, type MailDoor } from './platform/mail.ts';
import { ruimAdressenOp } from './beleid/participatie/uitnodigingsronde/commands.ts';
import { ruimConceptenOp } from './gezin/binnenkomst/formulier/commands.ts';
import { searchKey } from './platform/search-keys.ts';
import { jobs, routes } from './modules.ts';
import { failure, frame, refusal, signIn, tekst, ui } from './site.ts';

const log = (line: Readonly<Record<string, string | number>>) =>
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);

/** The whole site on an engine: what is served, without the port it is served on. */
export function verband(
  config: Pick<Config, 'key' | 'loopback'> & { readonly voorbeeld?: boolean; readonly mail?: MailDoor | undefined },
  engine: Engine,
  write: typeof log | ((line: Readonly<Record<string, string | number>>) => void) = log,
) {
  loadAssets();
  const app = serveSite({
    ui,
    tekst,
    refusal,
    failure,
    signIn,
    frame: frame(config.voorbeeld ?? true),
    engine,
    key: config.key,
    routes: routes({
      voorbeeldAanmelden: config.loopback,
      zoeksleutel: searchKey(config.key),
      uitnodigen: config.mail && { door: config.mail, sleutel: config.key },
    }),
    log: write,
  });
  app.get('/gezond', async (c) => {
    try {
      await engine.ping();
      return c.json({ status: 'ok' });
    } catch {
      return c.json({ status: 'storing', reden: 'de database antwoordt niet' }, 503);
    }
  });
  app.get('/stijl/:naam', (c) => {
    const asset = findAsset(c.req.path);
    if (!asset) return c.notFound();
    return c.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      ETag: asset.etag,
    });
  });
  return app;
}

/**
 * Listens at once and answers 503 with the reason until the site is ready, so that whoever watches `/gezond` knows why it
 * must wait. Runs what stands in the queue of jobs. Stops accepting on SIGINT and SIGTERM, ends the part of a job that is being
 * done, then closes the database.
 */
export async function listen(config: Config) {
  let handler: (request: Request) => Response | Promise<Response> = () =>
    Response.json(
      { status: 'start', reden: 'migratie of voorbeeldregio' },
      { status: 503, headers: { ...securityHeaders, 'Retry-After': '2' } },
    );
  const server = createServer(getRequestListener((request) => handler(request)));
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new ConfigError(`PORT: cannot listen on ${config.host}:${config.port} (${error.message}); choose another`),
      ),
    );
    server.listen(config.port, config.host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : config.port);
    });
  });
  return {
    serve: async (engine: Engine) => {
      const voorbeeld = await engine.owner
        .selectFrom('regio')
        .select('id')
        .where('voorbeeld', '=', true)
        .executeTakeFirst();
      const mail = config.mail && openMail(config.mail);
      const { key, loopback } = config;
      const app = verband({ key, loopback, voorbeeld: voorbeeld !== undefined, mail }, engine);
      handler = (request) => app.fetch(request);
      const runner = startRunner({
        engine,
        kinds: jobs({ zoeksleutel: searchKey(key), uitnodigen: mail && { door: mail, sleutel: key } }),
        log,
      });
      // Drafts of the public forms are destroyed when their time is over, also on a night when nobody sends anything.
      setInterval(() => void ruimConceptenOp(engine).catch(() => undefined), 600_000).unref();
      setInterval(() => void ruimAdressenOp(engine).catch(() => undefined), 600_000).unref();
      const stop = () => {
        const quiet = runner.stop();
        server.close(() => void quiet.then(() => engine.close()).then(() => process.exit(0)));
        server.closeAllConnections();
      };
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
      process.stdout.write(`\nOpen http://${config.host}:${port}/\n`);
    },
  };
}
