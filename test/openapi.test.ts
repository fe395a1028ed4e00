// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { z } from 'zod';
import { processes, routes } from '../src/modules.ts';
import { apiDescription } from '../src/taal/api.ts';
import { apiOf } from './support/api.ts';
import { testEngine } from './support/database.ts';

const schema = z.record(z.string(), z.unknown());
const operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]),
  requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
  responses: z.record(z.string(), z.looseObject({ $ref: z.string().default('') })),
  'x-stap': z.object({ naam: z.string() }).optional(),
});
const document = z.object({
  openapi: z.string(),
  info: z.object({ version: z.string(), contact: z.object({ name: z.string(), email: z.email(), url: z.url() }) }),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()) })) }),
});
type Document = z.infer<typeof document>;

/** Processes of which only something is read: their steps are taken on the pages. */
const ALLEEN_LEZEN = ['visietraject'];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The faults of one operation against the NL API Design Rules 2.2. */
function operationFaults(
  where: string,
  method: string,
  { requestBody, responses, parameters }: z.infer<typeof operation>,
) {
  const faults: string[] = [];
  if (!METHODS.includes(method)) faults.push(`${where}: http-methods`);
  if ('422' in responses || (requestBody && !('400' in responses)))
    faults.push(`${where}: invalid-input, 400 and not 422`);
  if (requestBody && !('application/json' in requestBody.content)) faults.push(`${where}: JSON body`);
  for (const parameter of parameters)
    if (!/^[a-z][a-zA-Z]*$/.test(parameter.name)) faults.push(`${where}: query-keys-camel-case ${parameter.name}`);
  for (const [status, response] of Object.entries(responses)) {
    const shared = response.$ref.startsWith('#/components/responses/');
    if (status.startsWith('2') && !JSON.stringify(response).includes('API-Version'))
      faults.push(`${where}: version-header`);
    if (!status.startsWith('2') && !shared) faults.push(`${where}: problem-details ${status}`);
  }
  return faults;
}

/** Every fault against the technical rules, as `path method: rule`. */
function faults({ openapi, info, servers, paths, components }: Document): string[] {
  const found: string[] = [];
  if (!openapi.startsWith('3.')) found.push('doc-openapi');
  if (!/^\d+\.\d+\.\d+$/.test(info.version)) found.push('semver');
  for (const { url } of servers) if (!/^https:\/\/.+\/v\d+$/.test(url)) found.push(`tls and uri-version: ${url}`);
  for (const [path, operations] of Object.entries(paths)) {
    const fixed = path.split('/').filter((part) => part && !part.startsWith('{'));
    if (path.endsWith('/')) found.push(`${path}: no-trailing-slash`);
    for (const part of fixed)
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.json)?$/.test(part)) found.push(`${path}: path-segments-kebab-case`);
    if (path.includes('{') && !/(?:en|s)$/.test(fixed[0] ?? '')) found.push(`${path}: naming-collections`);
    for (const [method, one] of Object.entries(operations))
      found.push(...operationFaults(`${path} ${method}`, method, one));
  }
  const ids = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`operationId twice: ${id}`);
  for (const [status, { content }] of Object.entries(components.responses))
    if (!('application/problem+json' in content)) found.push(`problem-details: ${status}`);
  return found;
}

/** References that point at nothing. */
const lost = (whole: unknown): string[] => {
  const text = JSON.stringify(whole);
  return [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)]
    .map(([, path]) => path ?? '')
    .filter(
      (path) => path.split('/').reduce((at: unknown, key) => schema.safeParse(at).data?.[key], whole) === undefined,
    );
};

describe('the description of the JSON API', () => {
  const whole = apiDescription(routes({ voorbeeldAanmelden: true, zoeksleutel: Buffer.alloc(32) }));
  const described = document.parse(whole);
  let ask: ReturnType<typeof apiOf>;
  before(async () => {
    ask = apiOf({ engine: await testEngine() });
  });

  test('keeps to the technical NL API Design Rules', () => {
    assert.deepEqual(faults(described), []);
    assert.deepEqual(lost(whole), []);
  });

  test('each planted fault is found', () => {
    const one = Object.values(described.paths['/meldingen/{id}'] ?? {})[0];
    assert.ok(one);
    const planted: readonly [string, Partial<Document>][] = [
      ['no-trailing-slash', { paths: { '/meldingen/{id}/': { get: one } } }],
      ['path-segments-kebab-case', { paths: { '/meldingen/{id}/nieuweStap': { get: one } } }],
      ['naming-collections', { paths: { '/melding/{id}': { get: one } } }],
      ['http-methods', { paths: { '/meldingen/{id}': { trace: one } } }],
      [
        'query-keys-camel-case',
        { paths: { '/meldingen/{id}': { get: { ...one, parameters: [{ name: 'casus_id', in: 'query' }] } } } },
      ],
      [
        'invalid-input',
        { paths: { '/meldingen/{id}': { post: { ...one, requestBody: { content: { 'application/json': {} } } } } } },
      ],
      [
        'problem-details',
        { paths: { '/meldingen/{id}': { get: { ...one, responses: { '404': { $ref: '', description: 'x' } } } } } },
      ],
      [
        'version-header',
        { paths: { '/meldingen/{id}': { get: { ...one, responses: { '200': { $ref: '', description: 'x' } } } } } },
      ],
      ['operationId twice', { paths: { '/meldingen/{id}': { get: one }, '/zaken/{id}': { get: one } } }],
      ['uri-version', { servers: [{ url: 'http://verband.example.org/v1' }] }],
    ];
    for (const [rule, part] of planted)
      assert.ok(
        faults({ ...described, ...part }).some((fault) => fault.includes(rule)),
        rule,
      );
    assert.deepEqual(lost({ a: { $ref: '#/components/nowhere' } }), ['components/nowhere']);
  });

  test('names every step of the processes that it serves, and nothing else', () => {
    const operations = Object.values(described.paths).flatMap((path) => Object.values(path));
    const steps = operations.flatMap((one) => one['x-stap']?.naam ?? []);
    const nouns = new Set(operations.flatMap(({ tags }) => tags));
    const served = Object.entries(processes).filter(([noun]) => nouns.has(noun) && !ALLEEN_LEZEN.includes(noun));
    assert.equal(served.length, 7);
    assert.deepEqual(steps.toSorted(), served.flatMap(([, process]) => Object.keys(process)).toSorted());
  });

  test('is served to everyone and every origin, without a session', async () => {
    const { status, headers, body } = await ask('/v1/openapi.json');
    assert.equal(status, 200);
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('API-Version'), described.info.version);
    assert.deepEqual(body, JSON.parse(JSON.stringify(whole)));
  });

  test('the case data are not readable from another origin', async () => {
    const { headers } = await ask('/v1/casussen/00000000-0000-4000-8000-000000000000');
    assert.equal(headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(headers.get('API-Version'), described.info.version);
  });
});
