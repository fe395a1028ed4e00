// SPDX-License-Identifier: EUPL-1.2
import type { Context } from 'hono';
import { GatesClosed, Invalid, type FieldError, type Refusal } from '../result.ts';
import { gateAnswer, type Words } from './answer.ts';

/** The version of the JSON API, on every answer of it (NL API Design Rules, version-header). */
export const API_VERSION = '1.0.0';

/** Whether a path belongs to the JSON API. */
export const isApiPath = (path: string): boolean => path === '/v1' || path.startsWith('/v1/');

/** A wrong field as the API shows it. A wrong type gets no sentence from the schema, and so the general one. */
function fieldAnswer({ field, key, values }: FieldError, words: Words) {
  const zin = words(key, values);
  return zin === key ? { veld: field, code: 'fout.vorm', zin: words('fout.vorm') } : { veld: field, code: key, zin };
}

type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 500;

/** An answer in the form of RFC 9457; `extra` holds its own members. */
export const problem = (
  c: Context,
  status: ProblemStatus,
  title: string,
  detail: string,
  extra: object = {},
): Response =>
  c.body(JSON.stringify({ type: 'about:blank', status, title, detail, ...extra }), status, {
    'Content-Type': 'application/problem+json',
  });

/** A refusal in the form of RFC 9457: every closed gate under `poorten`, every wrong field under `fouten`. */
export function refusalProblem(c: Context, refusal: Refusal, title: string, words: Words): Response {
  const extra =
    refusal instanceof GatesClosed
      ? { poorten: refusal.gates.map((gate) => gateAnswer(gate, words)) }
      : refusal instanceof Invalid
        ? { fouten: refusal.errors.map((error) => fieldAnswer(error, words)) }
        : {};
  return problem(c, refusal.status, title, words(refusal.key), extra);
}

/** The answer to a method that a path does not have; OPTIONS is told which it has. */
export function otherMethod(c: Context, methods: ReadonlySet<string>, words: Words): Response {
  const allow = [...methods, ...(methods.has('GET') ? ['HEAD'] : []), 'OPTIONS'].toSorted().join(', ');
  c.header('Allow', allow);
  if (c.req.method === 'OPTIONS') return c.body(null, 204);
  if (!isApiPath(c.req.path)) return c.text('405', 405);
  return problem(c, 405, words('fout.methodeTitel'), words('fout.methode', { methodes: allow }));
}

/** The answer to a body that is larger than any form or file may be. */
export const tooLarge = (c: Context, words: Words, mb: number): Response =>
  isApiPath(c.req.path)
    ? problem(c, 413, words('fout.titel'), words('fout.teGroot', { mb }))
    : c.text(words('fout.teGroot', { mb }), 413);

/** Whether a body says that it is JSON. */
export const isJson = (c: Context): boolean =>
  /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(c.req.header('Content-Type') ?? '');
