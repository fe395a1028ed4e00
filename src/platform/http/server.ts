// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { asActor, hasSession, NoSession, type Actor, type ActorTx, type Outcome } from '../db/actor.ts';
import type { Engine } from '../db/engine.ts';
import { Forbidden, Invalid, NotFound, Refusal } from '../result.ts';
import type { Words } from './answer.ts';
import { API_VERSION, isApiPath, isJson, otherMethod, problem, refusalProblem } from './problem.ts';
import { readInput } from './body.ts';
import { bodyLimits } from './limit.ts';
import { addressOf } from './brake.ts';
import { asRefusal } from './refusal.ts';
import type { ActorRoute, Answer, Language, PublicRoute, Route } from './route.ts';

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
  readonly tekst: (ui: Ui, ...sentence: Parameters<Words>) => string;
  readonly frame: (page: Page, info: PageInfo<Ui>) => Promise<string>;
  readonly refusal: (refusal: Refusal, info: PageInfo<Ui>) => Page;
  readonly failure: (info: PageInfo<Ui>) => Page;
  readonly signIn: (ui: Ui, back: string) => string;
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
}

const COOKIE = 'verband';
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
/** What a session's token looks like; anything else belongs to no session and never reaches the database. */
const TOKEN = /^[\w-]{43}$/;
/** Compared in bytes: equally many characters may be more bytes. */
function same(given: string, known: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}

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

/** Serves the routes of a site; every answer carries the security headers. */
export function serveSite<Ui>(site: Site<Ui>): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
    if (isApiPath(c.req.path)) c.res.headers.set('API-Version', API_VERSION);
  });
  const words: Words = (...sentence) => site.tekst(site.ui('nl'), ...sentence);
  app.use(bodyLimits(site.routes, words));
  const methods = new Map<string, Set<string>>();
  for (const route of site.routes) {
    const languages: readonly Language[] = ['nl', 'en'];
    for (const language of languages) {
      const path = language === 'nl' ? route.path : `/en${route.path === '/' ? '' : route.path}`;
      if (language === 'en' && isApiPath(route.path)) continue;
      app.on(route.method.toUpperCase(), path, (c) => handle(site, route, language, c));
      methods.set(path, (methods.get(path) ?? new Set()).add(route.method.toUpperCase()));
    }
  }
  // After all routes, so that a path with a fixed word is never taken for one with a parameter.
  for (const [path, known] of methods) app.all(path, (c) => otherMethod(c, known, words));
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
  // A browser sends its cookie by itself, so the API, which asks for no csrf field, takes only a token that is sent on purpose.
  const sent = isApiPath(route.path)
    ? (/^Bearer (\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1] ?? '')
    : (getCookie(c, COOKIE) ?? '');
  const token = TOKEN.test(sent) ? sent : '';
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
      return failed(request);
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

async function failed<Ui>(request: Request<Ui>): Promise<Response> {
  const { c, site, info } = request;
  if (isApiPath(c.req.path))
    return problem(c, 500, site.tekst(info.ui, 'fout.titel'), site.tekst(info.ui, 'fout.storing'));
  return send(request, site.failure({ ...info, actor: undefined }), undefined, 500);
}

async function answerPublic<Ui>(request: Request<Ui>, route: PublicRoute<Ui>): Promise<Response> {
  const { c, site, info } = request;
  if (c.req.method === 'POST' && !ownOrigin(c)) return refuse(request, new Forbidden('fout.herkomst'), undefined);
  const input = { ...(await readInput(c, false)), address: addressOf(c) };
  const params = c.req.param() as Readonly<Record<string, string>>;
  try {
    const answer = await route.handle({ ...info, query: info.url.searchParams, engine: site.engine, ...input, params });
    return await send(request, answer, undefined);
  } catch (thrown) {
    const error = asRefusal(thrown);
    if (error instanceof Refusal) return refuse(request, error, undefined);
    throw error;
  }
}

async function answerActor<Ui>(request: Request<Ui>, route: ActorRoute<Ui>): Promise<Response> {
  const { c, site, info, token } = request;
  if (!token) return noSession(request, route);
  const params = c.req.param() as Readonly<Record<string, string>>;
  if (route.api && route.method === 'post' && !isJson(c)) return notJson(request);
  // Nobody without a session makes the server hold more than the usual.
  if (route.maxBody !== undefined && !(await hasSession(site.engine, token))) return noSession(request, route);
  const input = await readInput(c, route.api !== undefined);
  const line = (uitkomst: Outcome, dossierId?: string) => ({
    handeling: route.audit,
    objectSoort: route.subjectKind ?? route.audit.split('.')[0] ?? 'pagina',
    objectId: UUID.test(params['id'] ?? '') ? params['id'] : undefined,
    dossierId,
    uitkomst,
  });
  const work = async (tx: ActorTx): Promise<{ actor: Actor; answer: Answer | Refusal }> => {
    const { actor } = tx;
    if (
      route.method === 'post' &&
      !route.api &&
      (!ownOrigin(c) || !same(String(input.typed['csrf'] ?? ''), info.csrf))
    ) {
      await tx.verantwoord(line('geweigerd'));
      return { actor, answer: new Forbidden('fout.herkomst') };
    }
    if (input.unreadable) {
      await tx.verantwoord(line('geweigerd'));
      return { actor, answer: new Invalid([{ field: '', key: 'fout.json' }]) };
    }
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
    // A page that comes back with its errors did nothing.
    const gelukt = outcome.answer.kind !== 'page' || (outcome.answer.status ?? 200) === 200;
    if (tx.regels() === 0) await tx.verantwoord(line(gelukt ? 'gelukt' : 'mislukt', outcome.dossier));
    return { actor, answer: outcome.answer };
  };
  try {
    const { actor, answer } = await asActor(site.engine, token, work);
    return answer instanceof Refusal ? await refuse(request, answer, actor) : await send(request, answer, actor);
  } catch (thrown) {
    const error = asRefusal(thrown);
    if (error instanceof NoSession) return noSession(request, route);
    if (!(error instanceof Refusal)) throw error;
    const actor = await asActor(site.engine, token, async (tx) => {
      await tx.verantwoord(line(error.status === 404 ? 'nietGevonden' : 'geweigerd', error.dossier));
      return tx.actor;
    });
    return refuse(request, error, actor);
  }
}

const noSession = <Ui>({ c, info, site }: Request<Ui>, route: ActorRoute<Ui>): Response => {
  if (route.api)
    return problem(c, 401, site.tekst(info.ui, 'fout.geenSessieTitel'), site.tekst(info.ui, 'fout.geenSessie'));
  deleteCookie(c, COOKIE, { path: '/' });
  // Back to the page that was asked for, or to the form that was sent: what was typed in it is kept in the tab.
  const isPage = site.routes.some(({ method, path }) => method === 'get' && path === route.path);
  return c.redirect(site.signIn(info.ui, isPage ? info.url.pathname + info.url.search : ''), 303);
};

const notJson = <Ui>({ c, info, site }: Request<Ui>): Response =>
  problem(c, 415, site.tekst(info.ui, 'fout.geenJsonTitel'), site.tekst(info.ui, 'fout.geenJson'));

async function refuse<Ui>(request: Request<Ui>, refusal: Refusal, actor: Actor | undefined): Promise<Response> {
  const { c, site, info } = request;
  const page = site.refusal(refusal, { ...info, actor });
  if (isApiPath(c.req.path))
    return refusalProblem(c, refusal, page.title, (...sentence) => site.tekst(info.ui, ...sentence));
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
      return c.json(answer.body, answer.status ?? 200, answer.open ? { 'Access-Control-Allow-Origin': '*' } : {});
    case 'file':
      return c.body(answer.body, 200, {
        'Content-Type': answer.type,
        'Content-Disposition': `attachment; filename="${answer.name}"`,
      });
    case 'session': {
      // A proxy that ends TLS says so; a forged header can only make the cookie stricter.
      const secure = info.url.protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https';
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
