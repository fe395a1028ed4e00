// SPDX-License-Identifier: EUPL-1.2
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Words } from './answer.ts';
import { tooLarge } from './problem.ts';
import type { Route } from './route.ts';

const MB = 1024 * 1024;
const USUAL = 21 * MB;

/** How large a body may be: 20 MB and what surrounds it, unless the route of the path says otherwise. */
export function bodyLimits<Ui>(routes: readonly Route<Ui>[], words: Words): MiddlewareHandler {
  const limit = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (c) => tooLarge(c, words, Math.floor(maxSize / MB) - 1) });
  const usual = limit(USUAL);
  const larger = new Map(
    routes.flatMap((route) => {
      if (route.public || route.maxBody === undefined) return [];
      const own = limit(route.maxBody);
      return [route.path, `/en${route.path}`].map((path): [string, MiddlewareHandler] => [path, own]);
    }),
  );
  return (c, next) => (larger.get(c.req.path) ?? usual)(c, next);
}
