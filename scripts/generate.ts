// SPDX-License-Identifier: EUPL-1.2
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../src/platform/db/engine.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { generateBegrippen, readBegrippen } from './generate/begrippen.ts';
import { generateProces, type Words } from './generate/processen.ts';
import { declaredActions, generateRechten } from './generate/rechten.ts';
import { generateSchema } from './generate/schema.ts';
import { generateTables } from './generate/tables.ts';

const check = process.argv.includes('--check');
const root = fileURLToPath(new URL('..', import.meta.url));
const stale: string[] = [];

function put(path: string, text: string): void {
  const file = `${root}${path}`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A document of something that is no longer there. */
function drop(path: string): void {
  stale.push(path);
  if (!check) rmSync(`${root}${path}`);
}

async function database(): Promise<void> {
  const engine = await openEmbedded(undefined);
  await migrate(engine.owner);
  put('src/platform/db/tables.ts', await generateTables(engine.owner));
  put('db/schema.sql', await generateSchema(engine.owner));
  await engine.close();
}

/** Loaded only after the words are written, so that one run is enough when the glossary changed. */
async function documents(): Promise<void> {
  const { processes, routes } = await import('../src/modules.ts');
  const { apiDescription } = await import('../src/taal/api.ts');
  const { uis } = await import('../src/taal/ui.ts');
  const words: Words = {
    begrippen: new Map(readBegrippen().map((row) => [row.sleutel, row])),
    zin: (key) => uis.nl.tekst(key),
  };
  const all = routes({ voorbeeldAanmelden: true, zoeksleutel: Buffer.alloc(32) });
  for (const [noun, steps] of Object.entries(processes))
    put(`docs/processen/${noun}.md`, generateProces(noun, steps, words));
  for (const path of globSync('docs/processen/*.md', { cwd: root }))
    if (!Object.keys(processes).some((noun) => path === `docs/processen/${noun}.md`)) drop(path);
  put('docs/rechten.md', generateRechten(await declaredActions(), processes, all, words));
  const { generateBerichtSchema, generatePolitieberichten } = await import('./generate/politieberichten.ts');
  put('docs/politieberichten.md', generatePolitieberichten(words.zin));
  put('docs/politieberichten.schema.json', generateBerichtSchema(words.zin));
  const { ketenberichtSchema } = await import('../src/gezin/ketenbericht/schema.ts');
  put('docs/koppelvlakken/ketenbericht.schema.json', `${JSON.stringify(ketenberichtSchema(), null, 2)}\n`);
  put('docs/openapi.json', `${JSON.stringify(apiDescription(all), null, 2)}\n`);
}

put('src/taal/begrippen.ts', generateBegrippen());
await documents();
await database();

if (check && stale.length > 0) {
  console.error(`stale, run "npm run generate":\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else console.log(check ? 'generated files are fresh' : `written: ${stale.join(', ') || 'nothing changed'}`);
