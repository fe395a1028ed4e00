// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import { verband } from '../../src/server.ts';
import type { Loaded, Person } from './database.ts';

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** From request to the last byte of the answer. */
  readonly ms: number;
  /** CPU of this process, which is both site and client. */
  readonly cpuMs: number;
  readonly queries: number;
}

/** The whole site on a port of the loopback address, asked as one of its people. */
export interface Site {
  readonly get: (who: Person, path: string) => Promise<Answer>;
  /** Posts a form, with the csrf word that this person's own pages carry. */
  readonly post: (who: Person, path: string, fields: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export async function serve({ engine, countQueries }: Loaded, key: Buffer): Promise<Site> {
  const app = verband({ key, loopback: true }, engine, () => {});
  const server = createServer(getRequestListener((request) => app.fetch(request)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const words = new Map<string, string>();
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    countQueries();
    const cpu = process.cpuUsage();
    const begun = performance.now();
    const response = await fetch(base + path, { ...init, redirect: 'manual' });
    const body = await response.text();
    const ms = performance.now() - begun;
    const { user, system } = process.cpuUsage(cpu);
    return { status: response.status, body, ms, cpuMs: (user + system) / 1000, queries: countQueries() };
  };
  const cookie = (who: Person) => ({ Cookie: `verband=${who.token}` });
  const get: Site['get'] = (who, path) => send(path, { headers: cookie(who) });
  const csrf = async (who: Person): Promise<string> => {
    const known = words.get(who.token) ?? /name="csrf" value="(\w+)"/.exec((await get(who, '/werkvoorraad')).body)?.[1];
    if (!known) throw new Error(`${who.naam} is not signed in`);
    words.set(who.token, known);
    return known;
  };
  return {
    get,
    post: async (who, path, fields) => {
      const body = new URLSearchParams({ csrf: await csrf(who), ...fields });
      return send(path, { method: 'POST', headers: cookie(who), body });
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export interface Weight {
  readonly path: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

const gzipped = (text: string): number => gzipSync(text).length;
const linked = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`${attribute}="(/stijl/[^"]+)"`, 'g'))].map(([, path]) => path ?? '');

/** Bytes of a page's HTML, CSS and script, each compressed with gzip. */
export async function weigh(site: Site, who: Person, path: string): Promise<Weight> {
  const page = await site.get(who, path);
  if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
  const sizeOf = async (paths: readonly string[]) => {
    let bytes = 0;
    for (const asset of paths) bytes += gzipped((await site.get(who, asset)).body);
    return bytes;
  };
  const css = await sizeOf(linked(page.body, 'rel="stylesheet" href'));
  const js = await sizeOf(linked(page.body, '<script type="module" src'));
  if (css === 0 || js === 0) throw new Error(`${path} names no style or script where the bench looks for them`);
  return { path, html: gzipped(page.body), css, js };
}
