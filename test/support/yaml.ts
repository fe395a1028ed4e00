// SPDX-License-Identifier: EUPL-1.2

/** Scalars stay text: whoever reads one knows what it should be. */
type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };

interface Line {
  readonly indent: number;
  readonly text: string;
}

const unquote = (text: string): string => (/^'[^']*'$/.test(text) ? text.slice(1, -1) : text);

/** Lines below `indent` in front, as one text. */
function block(lines: Line[], indent: number): string {
  const parts: string[] = [];
  for (let line = lines[0]; line && (line.indent > indent || line.text === ''); line = lines[0]) {
    parts.push(line.text);
    lines.shift();
  }
  return `${parts.join('\n').trim()}\n`;
}

function list(lines: Line[], indent: number): Yaml[] {
  const items: Yaml[] = [];
  for (let line = lines[0]; line?.indent === indent && line.text.startsWith('- '); line = lines[0]) {
    const rest = line.text.slice(2);
    if (/^\w+:( |$)/.test(rest)) {
      lines[0] = { indent: indent + 2, text: rest };
      items.push(value(lines));
    } else {
      items.push(unquote(rest));
      lines.shift();
    }
  }
  return items;
}

function mapping(lines: Line[], indent: number): Yaml {
  const found: Record<string, Yaml> = {};
  for (let line = lines[0]; line?.indent === indent; line = lines[0]) {
    const [, key, rest = ''] = /^(\w+):(?: (.*))?$/.exec(line.text) ?? [];
    if (key === undefined || key in found) throw new Error(`not read: ${line.text}`);
    lines.shift();
    found[key] = rest === '|' ? block(lines, indent) : rest === '' ? value(lines) : unquote(rest);
  }
  return found;
}

function value(lines: Line[]): Yaml {
  const [first] = lines;
  if (!first) throw new Error('a value is missing at the end');
  return first.text.startsWith('- ') ? list(lines, first.indent) : mapping(lines, first.indent);
}

/** The plain part of YAML that publiccode.yml is written in: maps, lists, `|` texts, scalars. Throws on anything else. */
export function readYaml(text: string): Yaml {
  const lines = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => ({ indent: line.length - line.trimStart().length, text: line.trim() }))
    .filter((line, index, all) => line.text !== '' || all[index + 1] !== undefined);
  const found = value(lines);
  if (lines.some((line) => line.text !== '')) throw new Error(`not read: ${lines[0]?.text}`);
  return found;
}
