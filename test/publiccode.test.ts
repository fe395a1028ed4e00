// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { tree, type Tree } from './support/source.ts';
import { readYaml } from './support/yaml.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

const language = z.enum(['nl', 'en']);
const description = z.object({
  localisedName: z.string().optional(),
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1)).min(1),
});
/** The mandatory keys of publiccode.yml 0.7.0 with their lengths and words, and those optional ones that we use. */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.7.0'),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  softwareVersion: z.string(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.enum(['workflow-management', 'data-analytics', 'data-collection'])).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().length(2)),
    scope: z.array(z.enum(['local-authorities', 'security', 'welfare'])),
  }),
  description: z.record(language, description),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: z.strictObject({
    type: z.literal('community'),
    contacts: z.array(z.strictObject({ name: z.string().min(1), email: z.email() })).min(1),
  }),
  localisation: z.strictObject({ localisationReady: z.literal('true'), availableLanguages: z.array(language).min(1) }),
  supports: z.array(z.strictObject({ id: z.url() })),
});
const manifest = z.object({ version: z.string(), license: z.string() }).parse(JSON.parse(read('package.json')));

/** Files that can carry a comment carry the licence in it. */
const WITH_HEADER = /\.(?:ts|mjs|css|sql|md|yml|typ)$|^\.ci\//;
/** Files that cannot, by what they are: `.reuse/dep5` speaks for them. */
const WITHOUT_HEADER =
  /\.(?:json|png|txt|pdf|docx)$|^LICENSE$|^\.(?:gitignore|npmrc)$|^\.reuse\/dep5$|^\.[a-z]+rc\.json$/;

const OUTSIDE = /^(?:node_modules|data|\.git|\.cache)$/;
/** Every file of the project; what is installed, made while running or kept by version control is not. */
const files: Tree = new Map(
  globSync(['**/*', '.*', '.ci/*', '.reuse/*'], {
    cwd: root,
    withFileTypes: true,
    exclude: ({ name }) => OUTSIDE.test(name),
  })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.log'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
    .toSorted()
    .map((path) => [path, WITH_HEADER.test(path) ? read(path).slice(0, 400) : '']),
);

const licenceFaults = (found: Tree): string[] =>
  [...found].flatMap(([path, text]) => {
    if (WITH_HEADER.test(path))
      return /SPDX-License-Identifier: EUPL-1\.2/.test(text.split('\n').slice(0, 3).join('\n'))
        ? []
        : [`${path}: begin with a comment "SPDX-License-Identifier: EUPL-1.2"`];
    return WITHOUT_HEADER.test(path) ? [] : [`${path}: say in test/publiccode.test.ts how this kind names its licence`];
  });

describe('publiccode.yml', () => {
  const found = publiccode.parse(readYaml(read('publiccode.yml')));

  test('has every mandatory key of 0.7.0, in Dutch and English', () => {
    assert.deepEqual(Object.keys(found.description).toSorted(), ['en', 'nl']);
    assert.deepEqual(found.localisation.availableLanguages.toSorted(), ['en', 'nl']);
  });

  test('says what package.json says', () => {
    assert.equal(found.softwareVersion, manifest.version);
    assert.equal(found.legal.license, manifest.license);
  });

  test('is refused without a licence, or with a description that is too long', () => {
    const text = read('publiccode.yml');
    assert.equal(publiccode.safeParse(readYaml(text.replace('license: EUPL-1.2', 'license: none'))).success, false);
    const long = text.replace("shortDescription: '", `shortDescription: '${'x'.repeat(150)}`);
    assert.equal(publiccode.safeParse(readYaml(long)).success, false);
    assert.equal(publiccode.safeParse(readYaml(text.replace(/^legal:\n.*\n/m, ''))).success, false);
  });
});

describe('licences', () => {
  test('every file names its licence, or is of a kind that cannot', () => {
    assert.ok(files.size > 200, `only ${files.size} files found`);
    assert.ok(files.has('.reuse/dep5') && files.has('.ci/run'), 'hidden files are read too');
    assert.deepEqual(licenceFaults(files), []);
  });

  test('a file without a header, and a kind of file that is new, are found', () => {
    assert.match(licenceFaults(tree({ 'db/x.sql': 'select 1;' })).join(), /begin with a comment/);
    assert.match(licenceFaults(tree({ 'src/x.wasm': '' })).join(), /names its licence/);
  });

  test('the whole text is there, under both names', () => {
    assert.equal(read('LICENSES/EUPL-1.2.txt'), read('LICENSE'));
    assert.match(read('LICENSE'), /EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
    for (let article = 1; article <= 15; article++)
      assert.match(read('LICENSE'), new RegExp(`^## ${article}\\. `, 'm'));
    assert.match(read('LICENSE'), /Appendix/);
    assert.match(read('.reuse/dep5'), /^Files: \*\nCopyright: .+\nLicense: EUPL-1\.2$/m);
  });
});
