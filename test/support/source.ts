// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files by path from the root of the project: the real ones, or a few that a test makes up. */
export type Tree = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of every file that the patterns name. */
export const readTree = (...patterns: readonly string[]): Tree =>
  new Map(
    globSync([...patterns], { cwd: root, exclude: (path) => path.includes('node_modules') })
      .toSorted()
      .map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]),
  );

/** Path and text of made-up files. */
export const tree = (files: Readonly<Record<string, string>>): Tree => new Map(Object.entries(files));

export interface Import {
  readonly to: string;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(?:(type)\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** The files of this project that a file imports, as paths from the root. */
export const importsOf = (path: string, text: string): Import[] =>
  [...text.matchAll(IMPORT)].flatMap(([, type, named, dynamic]) => {
    const target = named ?? dynamic ?? '';
    return target.startsWith('.')
      ? [{ to: posix.join(posix.dirname(path), target), typeOnly: type !== undefined }]
      : [];
  });

/** Comments and strings. */
const SILENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/y;
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y;
/** A slash begins a regular expression where no value can stand before it. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+>~\n]|\breturn|\bof|\bcase)\s*$/;
/** The text of a template, to its end or to its next expression. */
const TEMPLATE = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:\$\{|`)/y;

function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

/** A program without what it says: comments, strings and regular expressions are left out, the code of templates stays. */
export function codeOf(text: string): string {
  let code = '';
  /** For each template around this place how many braces are open in its expression. */
  const open: number[] = [];
  for (let index = 0; index < text.length;) {
    const sign = text.charAt(index);
    if (sign === '`' || (sign === '}' && open.at(-1) === 0)) {
      if (sign === '}') open.pop();
      const part = matchAt(TEMPLATE, text, index + 1);
      if (part.endsWith('${')) open.push(0);
      index += 1 + (part.length || text.length);
      continue;
    }
    const silent = `/'"`.includes(sign)
      ? matchAt(SILENT, text, index) ||
        (sign === '/' && BEFORE_REGEX.test(code.slice(-20)) ? matchAt(REGEX, text, index) : '')
      : '';
    const around = silent ? undefined : open.pop();
    if (around !== undefined) open.push(around + (sign === '{' ? 1 : sign === '}' ? -1 : 0));
    code += silent ? ' ' : sign;
    index += silent.length || 1;
  }
  return code;
}

/** The words of a name: `naarStabieleVeiligheid`, `melding_id` and `rode-draad` as their parts in lower case. */
export const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
