// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../src/platform/db/engine.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { generateBegrippen } from './generate/begrippen.ts';
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

put('src/taal/begrippen.ts', generateBegrippen());
const engine = await openEmbedded(undefined);
await migrate(engine.owner);
put('src/platform/db/tables.ts', await generateTables(engine.owner));
put('db/schema.sql', await generateSchema(engine.owner));
await engine.close();

if (check && stale.length > 0) {
  console.error(`stale, run "npm run generate":\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else console.log(check ? 'generated files are fresh' : `written: ${stale.join(', ') || 'nothing changed'}`);
