// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { asActor, NoSession, type Actor, type ActorTx, type Outcome } from '../db/actor.ts';
import type { Engine } from '../db/engine.ts';
import { Forbidden, NotFound, Refusal } from '../result.ts';
import type { ActorRoute, Answer, Language, PublicRoute, Route, Typed } from './route.ts';

export interface PageInfo<Ui> {
  readonly ui: Ui;
  readonly url: URL;
  readonly csrf: string;
  readonly actor: Actor | undefined;
}
type Page = Extract<Answer, { kind: 'page' }>;

/** What the composition gives the server: words, the frame around a page, and how a refusal looks. */
export interface Site<Ui> {
  readonly engine: Engine;
  readonly key: Buffer;
  readonly routes: readonly Route<Ui>[];
  readonly ui: (language: Language) => Ui;
  readonly frame: (page: Page, info: PageInfo<Ui>) => Promise<string>;
  readonly refusal: (refusal: Refusal, info: PageInfo<Ui>) => Page;
  readonly failure: (info: PageInfo<Ui>) => Page;
  readonly signIn: (ui: Ui, back: string) => string;
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
}

const COOKIE = 'verband';
const MAX_BODY = 21 * 1024 * 1024;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const CSP =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CSP,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const csrfOf = (key: Buffer, token: string) => createHmac('sha256', key).update(`csrf:${token}`).digest('hex');
const same = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * A form that this site sent, by the browser's own word. Under `Referrer-Policy: no-referrer` browsers send `Origin: null`
 * even to the same origin, so Sec-Fetch-Site decides where it is sent.
 */
function ownOrigin(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('Origin');
  return !origin || (URL.canParse(origin) && new URL(origin).host === c.req.header('Host'));
}

interface Input {
  readonly typed: Typed;
  readonly files: ReadonlyMap<string, File>;
}

/** The fields of a form or a JSON object; file fields apart. Text is normalised so that equal words are equal. */
async function readInput(c: Context, api: boolean): Promise<Input> {
  const files = new Map<string, File>();
  if (c.req.method !== 'POST') return { typed: {}, files };
  if (api) {
    const body: unknown = await c.req.json().catch(() => undefined);
    const isTyped = (value: unknown): value is Typed =>
      typeof value === 'object' && value !== null && !Array.isArray(value);
    return { typed: isTyped(body) ? body : {}, files };
  }
  const typed: Record<string, string | string[]> = {};
  const clean = (text: string) => text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\0', '');
  for (const [name, value] of Object.entries(await c.req.parseBody({ all: true }))) {
    const texts: string[] = [];
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item instanceof File) files.set(name, item);
      else texts.push(clean(item));
    }
    if (texts.length > 0) typed[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return { typed, files };
}

/** Serves the routes of a site; every answer carries the security headers. */
export function serveSite<Ui>(site: Site<Ui>): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.text('413', 413) }));
  for (const route of site.routes) {
    const languages: readonly Language[] = ['nl', 'en'];
    for (const language of languages) {
      const path = language === 'nl' ? route.path : `/en${route.path === '/' ? '' : route.path}`;
      if (language === 'en' && !route.public && route.api) continue;
      app.on(route.method.toUpperCase(), path, (c) => handle(site, route, language, c));
    }
  }
  app.notFound((c) => answerOutside(site, c, new NotFound()));
  return app;
}

interface Request<Ui> {
  readonly c: Context;
  readonly site: Site<Ui>;
  readonly info: Omit<PageInfo<Ui>, 'actor'>;
  readonly token: string;
}

async function handle<Ui>(site: Site<Ui>, route: Route<Ui>, language: Language, c: Context): Promise<Response> {
  const begun = performance.now();
  const token = getCookie(c, COOKIE) ?? c.req.header('Authorization')?.replace(/^Bearer /, '') ?? '';
  const request: Request<Ui> = {
    c,
    site,
    token,
    info: { ui: site.ui(language), url: new URL(c.req.url), csrf: token ? csrfOf(site.key, token) : '' },
  };
  const response = await (route.public ? answerPublic(request, route) : answerActor(request, route)).catch(
    async (error: unknown) => {
      site.log({
        level: 'error',
        route: route.path,
        error: error instanceof Error ? error.constructor.name : 'unknown',
      });
      if (process.env['VERBAND_DEBUG']) console.error(error);
      return send(request, { ...site.failure({ ...request.info, actor: undefined }), status: 403 }, undefined, 500);
    },
  );
  site.log({
    level: 'info',
    method: c.req.method,
    route: route.path,
    status: response.status,
    ms: Math.round(performance.now() - begun),
  });
  return response;
}

async function answerPublic<Ui>(request: Request<Ui>, route: PublicRoute<Ui>): Promise<Response> {
  const { c, site, info } = request;
  if (c.req.method === 'POST' && !ownOrigin(c)) return refuse(request, new Forbidden('fout.herkomst'), undefined);
  const { typed } = await readInput(c, false);
  const params = c.req.param() as Readonly<Record<string, string>>;
  try {
    const answer = await route.handle({ ...info, query: info.url.searchParams, engine: site.engine, typed, params });
    return await send(request, answer, undefined);
  } catch (error) {
    if (error instanceof Refusal) return refuse(request, error, undefined);
    throw error;
  }
}

async function answerActor<Ui>(request: Request<Ui>, route: ActorRoute<Ui>): Promise<Response> {
  const { c, site, info, token } = request;
  if (!token) return noSession(request, route);
  const params = c.req.param() as Readonly<Record<string, string>>;
  const input = await readInput(c, route.api);
  const line = (uitkomst: Outcome, dossierId?: string) => ({
    handeling: route.audit,
    objectSoort: route.subjectKind ?? route.audit.split('.')[0] ?? 'pagina',
    objectId: UUID.test(params['id'] ?? '') ? params['id'] : undefined,
    dossierId,
    uitkomst,
  });
  const work = async (tx: ActorTx): Promise<{ actor: Actor; answer: Answer | Refusal }> => {
    const { actor } = tx;
    if (route.method === 'post' && !route.api && (!ownOrigin(c) || !same(String(input.typed['csrf'] ?? ''), info.csrf)))
      return { actor, answer: new Forbidden('fout.herkomst') };
    const known = Object.entries(params).every(
      ([name, value]) => !name.toLowerCase().endsWith('id') || UUID.test(value),
    );
    const outcome = known
      ? await route.run({
          ...info,
          query: info.url.searchParams,
          engine: site.engine,
          tx,
          actor,
          params,
          typed: input.typed,
          files: input.files,
          token,
        })
      : { found: false as const };
    if (!outcome.found) {
      await tx.verantwoord(line('nietGevonden'));
      return { actor, answer: new NotFound() };
    }
    if (!outcome.allowed) {
      await tx.verantwoord(line('geweigerd', outcome.dossier));
      return { actor, answer: new Forbidden() };
    }
    if (tx.regels() === 0) await tx.verantwoord(line('gelukt', outcome.dossier));
    return { actor, answer: outcome.answer };
  };
  try {
    const { actor, answer } = await asActor(site.engine, token, work);
    return answer instanceof Refusal ? await refuse(request, answer, actor) : await send(request, answer, actor);
  } catch (error) {
    if (error instanceof NoSession) return noSession(request, route);
    if (!(error instanceof Refusal)) throw error;
    const actor = await asActor(site.engine, token, async (tx) => {
      await tx.verantwoord(line(error.status === 404 ? 'nietGevonden' : 'geweigerd'));
      return tx.actor;
    });
    return refuse(request, error, actor);
  }
}

const noSession = <Ui>({ c, info, site }: Request<Ui>, route: ActorRoute<Ui>): Response => {
  if (route.api) return problem(c, 401, 'Geen sessie', 'Meld u aan en stuur het token als Bearer mee.');
  deleteCookie(c, COOKIE, { path: '/' });
  return c.redirect(site.signIn(info.ui, c.req.method === 'GET' ? info.url.pathname + info.url.search : ''), 303);
};

/** RFC 9457 answer of the JSON routes. */
export const problem = (
  c: Context,
  status: 400 | 401 | 403 | 404 | 409 | 500,
  title: string,
  detail: string,
  extra: object = {},
): Response =>
  c.body(JSON.stringify({ type: 'about:blank', status, title, detail, ...extra }), status, {
    'Content-Type': 'application/problem+json',
  });

async function refuse<Ui>(request: Request<Ui>, refusal: Refusal, actor: Actor | undefined): Promise<Response> {
  const page = request.site.refusal(refusal, { ...request.info, actor });
  if (request.c.req.path.startsWith('/v1/')) {
    const extra =
      'gates' in refusal ? { poorten: refusal.gates } : 'errors' in refusal ? { fouten: refusal.errors } : {};
    return problem(request.c, refusal.status, page.title, refusal.key, extra);
  }
  return send(request, page, actor, refusal.status);
}

async function answerOutside<Ui>(site: Site<Ui>, c: Context, refusal: Refusal): Promise<Response> {
  const language = c.req.path === '/en' || c.req.path.startsWith('/en/') ? 'en' : 'nl';
  const info = { ui: site.ui(language), url: new URL(c.req.url), csrf: '' };
  return refuse({ c, site, token: '', info }, refusal, undefined);
}

async function send<Ui>(
  { c, site, info }: Request<Ui>,
  answer: Answer,
  actor: Actor | undefined,
  status?: number,
): Promise<Response> {
  switch (answer.kind) {
    case 'page': {
      const text = await site.frame(answer, { ...info, actor });
      return new Response(text, {
        status: status ?? answer.status ?? 200,
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      });
    }
    case 'redirect':
      return c.redirect(answer.to, 303);
    case 'json':
      return c.json(answer.body, answer.status ?? 200, { 'API-Version': '1.0.0' });
    case 'file':
      return c.body(answer.body, 200, {
        'Content-Type': answer.type,
        'Content-Disposition': `attachment; filename="${answer.name}"`,
      });
    case 'session': {
      const secure = info.url.protocol === 'https:';
      if (answer.token === undefined) {
        deleteCookie(c, COOKIE, { path: '/' });
        c.header('Clear-Site-Data', '"cache", "storage"');
      } else setCookie(c, COOKIE, answer.token, { httpOnly: true, sameSite: 'Strict', path: '/', secure });
      return c.redirect(answer.to, 303);
    }
    default: {
      const never: never = answer;
      throw new Error(String(never));
    }
  }
}
