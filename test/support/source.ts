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

/** A slash begins a regular expression where no value can stand before it. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+>~\n]|\breturn|\bof|\bcase)\s*$/;
const REGEX = /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/;
const COMMENT = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/;
const QUOTED = /^(?:'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")/;

/** A program without what it says: comments, strings and regular expressions are left out, the code of templates stays. */
export function codeOf(text: string): string {
  let code = '';
  /** For each open template how many braces are open in its expression. */
  const templates: number[] = [];
  let rest = text;
  const skip = (length: number) => (rest = rest.slice(length));
  const skipTemplate = () => {
    const body = /^(?:\\[\s\S]|\$(?!\{)|[^`\\$])*/.exec(rest)?.[0] ?? '';
    skip(body.length);
    if (rest.startsWith('${')) templates.push(0);
    skip(rest.startsWith('${') ? 2 : 1);
  };
  while (rest) {
    const silent = COMMENT.exec(rest)?.[0] ?? QUOTED.exec(rest)?.[0] ?? '';
    const regex = silent || !BEFORE_REGEX.test(code.slice(-20)) ? '' : (REGEX.exec(rest)?.[0] ?? '');
    const open = templates.at(-1);
    if (silent || regex) {
      skip((silent || regex).length);
      code += ' ';
    } else if (rest.startsWith('`')) {
      skip(1);
      skipTemplate();
    } else if (open === 0 && rest.startsWith('}')) {
      templates.pop();
      skip(1);
      skipTemplate();
    } else {
      if (open !== undefined && rest.startsWith('{')) templates[templates.length - 1] = open + 1;
      if (open !== undefined && rest.startsWith('}')) templates[templates.length - 1] = open - 1;
      code += rest.slice(0, 1);
      skip(1);
    }
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
