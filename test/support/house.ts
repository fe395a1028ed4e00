// SPDX-License-Identifier: EUPL-1.2
import { posix } from 'node:path';
import { importsOf, wordsOf, type Import, type Tree } from './source.ts';

/**
 * The zones of src/, lowest first; zones on one line never know each other. A file directly in src/ stands above all of them.
 * The zone of a file is the name of its folder, so a new module needs no line here.
 */
const ZONES: readonly (readonly string[])[] = [
  ['platform'],
  ['taal'],
  ['toegang'],
  ['beleid', 'gezin'],
  ['meten'],
  ['werk'],
];
const ROOT = 'src';
const KINDS = ['rules', 'access', 'schema', 'queries', 'commands', 'api', 'pages', 'views', 'cli'];
/** Rooms without modules: their files are named after what they are. */
const FREE = ['platform', 'taal', ROOT];
const LONGEST = 300;
/** Tables of cases and lists of sentences are not read in one go. */
const LONGEST_LIST = 400;

export const zoneOf = (path: string): string => {
  const [, zone = ROOT, ...rest] = path.split('/');
  return rest.length > 0 ? zone : ROOT;
};
const rankOf = (zone: string) => (zone === ROOT ? ZONES.length : ZONES.findIndex((zones) => zones.includes(zone)));
/** The folder of a noun: `src/gezin/casus`, with everything below it. */
const moduleOf = (path: string) => path.split('/').slice(0, 3).join('/');
const isTest = (path: string) => path.endsWith('.test.ts');
const kindOf = (path: string) => posix.basename(path).replace(/(?:\.test)?\.ts$/, '');
const code = (files: Tree) => [...files].filter(([path]) => path.startsWith('src/') && path.endsWith('.ts'));
const working = (files: Tree) => code(files).filter(([path]) => !isTest(path));

/** Imports run one way: from the rooms above to those below. */
export function zoneFaults(files: Tree): string[] {
  return working(files).flatMap(([path, text]) => {
    const zone = zoneOf(path);
    if (rankOf(zone) < 0)
      return [`${path}: "${zone}" is no room of the house. Put the module in ${ZONES.flat().slice(2).join(', ')}.`];
    return importsOf(path, text).flatMap(({ to }) => {
      const other = zoneOf(to);
      if (other === zone || rankOf(other) < rankOf(zone)) return [];
      if (rankOf(other) === rankOf(zone))
        return [
          `${path} imports ${to}: ${zone} and ${other} do not know each other. Tie them together in meten or werk.`,
        ];
      return [`${path} imports ${to}: ${other} lies above ${zone}. Pass in what ${zone} needs, or move it down.`];
    });
  });
}

/** What a kind of file may use of a module while the program runs; types are free, they are gone by then. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  rules: ['rules'],
  access: ['rules', 'access'],
  schema: ['rules', 'schema'],
  queries: ['rules', 'access', 'schema', 'queries'],
  commands: ['rules', 'access', 'schema', 'queries', 'commands'],
  api: ['rules', 'access', 'schema', 'queries', 'commands', 'api'],
  views: ['rules', 'access', 'schema', 'views'],
  pages: ['rules', 'access', 'schema', 'queries', 'commands', 'views', 'pages'],
  cli: ['rules', 'access', 'schema', 'queries', 'commands', 'views', 'cli'],
};
/** What a kind of file may use of the rooms below the modules. */
const MAY_USE_BELOW: Readonly<Record<string, RegExp>> = {
  rules: /^src\/platform\/(?:process|dates|search-keys|address|neutral|documents\/document)\.ts$/,
  access: /^src\/platform\/http\/route\.ts$/,
  schema: /^src\/platform\/(?:dates|http\/(?:fields|answer))\.ts$/,
  queries: /^src\/platform\/(?!html\/)/,
  commands: /^src\/platform\/(?!html\/)/,
  api: /^src\/(?:taal|platform\/(?!html\/))/,
  views: /^src\/(?:taal\/|platform\/(?:html\/|dates\.ts$))/,
};

function useFault(path: string, { to, typeOnly }: Import): string | undefined {
  const kind = kindOf(path);
  const other = kindOf(to);
  if (FREE.includes(zoneOf(to))) {
    const allowed = typeOnly || !MAY_USE_BELOW[kind] || MAY_USE_BELOW[kind].test(to);
    return allowed ? undefined : `${path} imports ${to}: that is not for ${kind}.ts. See the table in ARCHITECTURE.md.`;
  }
  const elsewhere = moduleOf(path) !== moduleOf(to);
  if (elsewhere && ['api', 'pages', 'cli'].includes(other))
    return `${path} imports ${to}: the ${other} of a module are its own. Use its rules, queries or commands.`;
  if (!typeOnly && !MAY_USE[kind]?.includes(other))
    return `${path} imports ${to}: ${kind}.ts does not use ${other}.ts. Take what it gives as a parameter.`;
  return undefined;
}

/** The walls between files: who may use what of a module. */
export const wallFaults = (files: Tree): string[] =>
  working(files)
    .filter(([path]) => !FREE.includes(zoneOf(path)))
    .flatMap(([path, text]) => importsOf(path, text).flatMap((one) => useFault(path, one) ?? []));

/** The closed list of file names, and folders named by a word of the glossary. */
export function nameFaults(files: Tree, glossary: ReadonlySet<string>): string[] {
  const modules = code(files).filter(([path]) => !FREE.includes(zoneOf(path)));
  const misnamed = modules
    .filter(([path]) => !KINDS.includes(kindOf(path)))
    .map(
      ([path]) => `${path}: call it ${KINDS.join(', ')} (or a test of one), or make a folder for the noun it is about.`,
    );
  const folders = new Set(
    modules.flatMap(([path]) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, depth, parts) => parts.slice(0, depth + 1).join('/')),
    ),
  );
  const odd = [...folders]
    .filter((folder) => folder.split('/').length > 2 && !glossary.has(posix.basename(folder).toLowerCase()))
    .map(
      (folder) =>
        `${folder}: "${posix.basename(folder)}" is no word of docs/begrippen.md. Add its row, or use the word there.`,
    );
  return [...misnamed, ...odd];
}

/** Files that know each other in a circle, each circle once. */
export function cycleFaults(files: Tree): string[] {
  const edges = new Map(working(files).map(([path, text]) => [path, importsOf(path, text).map(({ to }) => to)]));
  const done = new Set<string>();
  const faults: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const begin = trail.indexOf(path);
    if (begin >= 0)
      faults.push(`${[...trail.slice(begin), path].join(' -> ')}: a circle. Move what both need to a third file.`);
    if (begin >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return faults;
}

const longest = (path: string) => (isTest(path) || path.includes('/berichten/') ? LONGEST_LIST : LONGEST);
const isGenerated = (text: string) => text.slice(0, 200).includes('Generated');

/** Files that are too long to read in one go; `still` are known ones with their length, which may only shrink. */
export function lengthFaults(files: Tree, still: Readonly<Record<string, number>>): string[] {
  const faults: string[] = [];
  for (const [path, text] of code(files)) {
    const lines = text.split('\n').length - 1;
    if (isGenerated(text) || lines <= (still[path] ?? longest(path))) continue;
    faults.push(
      `${path} has ${lines} lines: ${still[path] ? `it had ${still[path]}` : `at most ${longest(path)}`}. Make a folder for a part of it.`,
    );
  }
  for (const path of Object.keys(still))
    if ((files.get(path)?.split('\n').length ?? 0) - 1 <= LONGEST)
      faults.push(`${path} is short enough: take it from the list of long files in test/architecture.test.ts.`);
  return faults;
}

/** Hooks outside a `describe`: all files run in one process, so that they would run around the tests of every other file. */
export const hookFaults = (files: Tree): string[] =>
  [...files]
    .filter(([path, text]) => path.endsWith('.test.ts') && /^(?:before|after)(?:Each)?\(/m.test(text))
    .map(([path]) => `${path} has a hook that runs for every file: put it in a describe.`);

/** Who may write which tables of the public zone (docs/besluiten/0010 and 0019). */
const DOORS: readonly (readonly [door: string, tables: RegExp])[] = [
  ['src/meten/publicatie/commands.ts', /^(?!traject)/],
  ['src/beleid/bekendmaking/commands.ts', /^traject/],
];

/** Writes of the public zone outside the door that is meant for them. */
export const doorFaults = (files: Tree): string[] =>
  working(files).flatMap(([path, text]) =>
    [...text.matchAll(/(?:insertInto|updateTable|deleteFrom|into|update|delete from)\W{1,3}publiek\.(\w+)/g)]
      .filter(([, table = '']) => !DOORS.some(([door, tables]) => door === path && tables.test(table)))
      .map(
        ([, table = '']) =>
          `${path} writes publiek.${table}: only a door of the public zone does. See docs/besluiten/0019.`,
      ),
  );

/** Every source file says under which licence it is. */
export const licenceFaults = (files: Tree): string[] =>
  [...files]
    .filter(
      ([, text]) =>
        !text
          .split('\n')
          .slice(0, 3)
          .some((line) => line.includes('SPDX-License-Identifier: EUPL-1.2')),
    )
    .map(([path]) => `${path}: begin with a comment "SPDX-License-Identifier: EUPL-1.2".`);

/** One name for one thing: no default exports. */
export const defaultFaults = (files: Tree): string[] =>
  code(files)
    .filter(([, text]) => /^export (?:default\b|\{[^}]*\bas default\b)/m.test(text))
    .map(([path]) => `${path}: give the default export a name.`);

/** Every package that is installed has its reason in a decision record. */
export const dependencyFaults = (names: readonly string[], record: string): string[] =>
  names
    .filter((name) => !record.includes(`\n| \`${name}\` |`))
    .map(
      (name) =>
        `${name}: say in docs/besluiten/0002-afhankelijkheden.md why it is here, or take it out of package.json.`,
    );

/** The words that folders may be called: keys of the glossary, as they are and as one word. */
export const folderWords = (keys: readonly string[]): ReadonlySet<string> =>
  new Set(keys.flatMap((key) => [key.toLowerCase(), wordsOf(key).join('-'), wordsOf(key).join('')]));
