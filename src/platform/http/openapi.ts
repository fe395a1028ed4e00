// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { poortUit, stapUit, type Words } from './answer.ts';
import { API_VERSION, isApiPath } from './problem.ts';
import type { ActorRoute, ApiContract, Route } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

/** RFC 9457, with what this API adds to it. */
const probleem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  poorten: z.array(poortUit).optional(),
  fouten: z.array(z.object({ veld: z.string(), code: z.string(), zin: z.string() })).optional(),
});

const PROBLEMS = ['400', '401', '403', '404', '409', '415'] as const;
const VERSION = { 'API-Version': { $ref: '#/components/headers/API-Version' } };
const pascal = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** `melding.inBehandelingNemen` as `meldingInBehandelingNemen`. */
const operationId = (audit: string) =>
  audit
    .split('.')
    .map((word, index) => (index ? pascal(word) : word))
    .join('');
const withoutDialect = (schema: Json): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));

/** The schemas of the answers by name, as parts that refer to each other. */
function answerSchemas(routes: readonly { readonly api: ApiContract }[]): Json {
  const registry = z.registry<{ id: string }>();
  registry.add(probleem, { id: 'Probleem' });
  registry.add(poortUit, { id: 'Poort' });
  registry.add(stapUit, { id: 'Stap' });
  for (const { api } of routes) if (!registry.has(api.answer)) registry.add(api.answer, { id: pascal(api.name) });
  const { schemas } = z.toJSONSchema(registry, { io: 'output', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas)
      .map(([name, schema]): [string, Json] => [name, withoutDialect(schema)])
      .toSorted(([a], [b]) => a.localeCompare(b, 'nl')),
  );
}

type JsonRoute = Pick<ActorRoute<never>, 'method' | 'path' | 'audit' | 'action' | 'fields' | 'subjectKind'> & {
  readonly api: ApiContract;
};

/** One operation: what it asks, what it answers, who may do it, and under which gates. */
function operation(route: JsonRoute, words: Words): Json {
  const { api, fields, action } = route;
  const step = api.step;
  const gates = step?.gates.map(({ id, claim, source }) => `- ${id} ${source}: ${claim}`) ?? [];
  const van = step?.from.map((status) => words(status)).join(', ') ?? '';
  const problems = fields ? PROBLEMS : (['401', '403', '404'] as const);
  return {
    operationId: operationId(route.audit),
    summary: api.title,
    ...(step && {
      description: [
        words('api.stapUitleg', { van, naar: words(step.to) }),
        ...(gates.length > 0 ? [words('api.poorten'), ...gates] : [words('api.geenPoort')]),
      ].join('\n'),
    }),
    tags: [route.subjectKind ?? api.name],
    parameters: [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string', format: 'uuid' },
    })),
    ...(fields && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: withoutDialect(z.toJSONSchema(fields, { io: 'input' })) } },
      },
    }),
    responses: {
      '200': {
        description: words('api.200'),
        headers: VERSION,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${pascal(api.name)}` } } },
      },
      ...Object.fromEntries(problems.map((status) => [status, { $ref: `#/components/responses/${status}` }])),
    },
    security: [{ sessie: [] }],
    'x-handeling': action.name,
    'x-rollen': step ? step.by : action.by,
    ...(step && {
      'x-stap': { naam: step.name, van: step.from, naar: step.to, poorten: step.gates.map(({ id }) => id) },
    }),
  };
}

/** The operation that answers this description itself: open to everyone, from every origin. */
const ownOperation = (words: Words): Json => ({
  get: {
    operationId: 'openapi',
    summary: words('api.beschrijving'),
    tags: ['openapi'],
    responses: {
      '200': {
        description: words('api.200'),
        headers: VERSION,
        content: { 'application/json': { schema: { type: 'object' } } },
      },
    },
    security: [],
  },
});

const components = (routes: readonly JsonRoute[], words: Words): Json => ({
  securitySchemes: { sessie: { type: 'http', scheme: 'bearer', description: words('api.token') } },
  headers: { 'API-Version': { description: API_VERSION, schema: { type: 'string' } } },
  schemas: answerSchemas(routes),
  responses: Object.fromEntries(
    PROBLEMS.map((status) => [
      status,
      {
        description: words(`api.${status}`),
        headers: VERSION,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
      },
    ]),
  ),
});

/**
 * The OpenAPI 3.1 description of the JSON routes among `routes`, in the language that `words` speaks. Routes, forms, answers
 * and processes are its only source, so it cannot say something else than the server does.
 */
export function openApi<Ui>(routes: readonly Route<Ui>[], words: Words): Json {
  const json = routes.flatMap((route): JsonRoute[] =>
    route.public || !route.api ? [] : [{ ...route, api: route.api }],
  );
  const paths: Record<string, Record<string, unknown>> = { '/openapi.json': { ...ownOperation(words) } };
  for (const route of json) {
    if (!isApiPath(route.path)) throw new Error(`${route.path}: a JSON route stands under /v1`);
    const path = route.path.slice('/v1'.length).replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route, words) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: words('api.titel'),
      version: API_VERSION,
      description: words('api.uitleg'),
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      // Reserved names of RFC 2606: who runs an installation puts its own.
      contact: { name: words('api.beheer'), email: 'verband@example.org', url: 'https://verband.example.org' },
    },
    servers: [
      {
        url: 'https://{installatie}/v1',
        variables: { installatie: { default: 'verband.example.org', description: words('api.installatie') } },
      },
    ],
    tags: [...new Set(['openapi', ...json.map(({ subjectKind, api }) => subjectKind ?? api.name)])].map((name) => ({
      name,
    })),
    paths: Object.fromEntries(Object.entries(paths).toSorted(([a], [b]) => a.localeCompare(b, 'nl'))),
    components: components(json, words),
  };
}
