// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);

interface Family {
  readonly package: string;
  /** How the names of its files begin. */
  readonly files: string;
  /** As it is called in its files; what it is called here is as long: `Source Sans A` is its first part. */
  readonly name: string;
  readonly called: string;
  readonly weights: readonly number[];
  /** It comes in parts by script; the first that has a letter prints it. */
  readonly scripts: readonly string[];
}
/** The typeface of the pages, and one that has what it lacks: Arabic, Hebrew, Armenian, Georgian, signs and some faces. */
const FAMILIES: readonly Family[] = [
  {
    package: require.resolve('@fontsource/source-sans-3/package.json'),
    files: 'source-sans-3',
    name: 'Source Sans 3',
    called: 'Source Sans ',
    weights: [400, 600, 700],
    scripts: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese', 'greek-ext', 'cyrillic-ext'],
  },
  // All of its scripts are in the one file that is called latin.
  {
    package: require.resolve('@fontsource/dejavu-sans/package.json'),
    files: 'dejavu-sans',
    name: 'DejaVu Sans',
    called: 'Other sign',
    weights: [400, 700],
    scripts: ['latin'],
  },
];

/** A font of the web (WOFF 1.0) as a font of the desk: the same tables, unpacked. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('font: not WOFF');
  const count = woff.readUInt16BE(12);
  let place = 12 + 16 * count;
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = 44 + 20 * index;
    const start = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
    const length = woff.readUInt32BE(entry + 12);
    const table = { entry, length, at: place, data: packed.length < length ? inflateSync(packed) : packed };
    place += (length + 3) & ~3;
    return table;
  });
  const font = Buffer.alloc(place);
  woff.copy(font, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  [count, 16 * 2 ** power, power, 16 * count - 16 * 2 ** power].forEach((value, index) =>
    font.writeUInt16BE(value, 4 + 2 * index),
  );
  tables.forEach(({ entry, length, at, data }, index) => {
    const row = 12 + 16 * index;
    woff.copy(font, row, entry, entry + 4);
    woff.copy(font, row + 4, entry + 16, entry + 20);
    font.writeUInt32BE(at, row + 8);
    font.writeUInt32BE(length, row + 12);
    data.copy(font, at);
  });
  return font;
}

const tableOf = (font: Buffer, tag: string): number => {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const row = 12 + 16 * index;
    if (font.toString('latin1', row, row + 4) === tag) return font.readUInt32BE(row + 8);
  }
  throw new Error(`font: no table ${tag}`);
};

/** The groups of a character map of all planes (format 12): first, last and the glyph of the first. */
function addGroups(font: Buffer, at: number, found: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const entry = at + 16 + 12 * group;
    const glyph = font.readUInt32BE(entry + 8);
    const first = font.readUInt32BE(entry);
    for (let sign = first; sign <= font.readUInt32BE(entry + 4); sign++)
      if (glyph + sign - first !== 0) found.add(sign);
  }
}

/** Characters that a font has a picture of: segments (format 4) and groups (format 12) of its character map. */
export function charactersOf(font: Buffer): Set<number> {
  const map = tableOf(font, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(map + 2); index++) {
    const at = map + font.readUInt32BE(map + 8 + 8 * index);
    if (font.readUInt16BE(at) === 12) addGroups(font, at, found);
    if (font.readUInt16BE(at) !== 4) continue;
    const segments = font.readUInt16BE(at + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const at16 = (column: number) => at + 16 + 2 * (column * segments + segment);
      const last = font.readUInt16BE(at16(0) - 2);
      const first = font.readUInt16BE(at16(1));
      const delta = font.readUInt16BE(at16(2));
      const range = font.readUInt16BE(at16(3));
      for (let sign = first; sign <= last && sign < 0xffff; sign++) {
        const glyph = range === 0 ? (sign + delta) & 0xffff : font.readUInt16BE(at16(3) + range + 2 * (sign - first));
        if (glyph !== 0) found.add(sign);
      }
    }
  }
  return found;
}

/** Gives each part a family name of its own, as long as the old one: fonts on the machine are then never taken instead. */
function renamed(font: Buffer, family: string, name: string): Buffer {
  const wide = (text: string) => Buffer.from(text, 'utf16le').swap16();
  for (const [from, to] of [
    [Buffer.from(family), Buffer.from(name)],
    [wide(family), wide(name)],
  ] as const)
    for (let at = font.indexOf(from); at >= 0; at = font.indexOf(from, at + to.length)) to.copy(font, at);
  return font;
}

export interface Typeface {
  readonly families: readonly FontFamily[];
  readonly fonts: Buffer[];
  /** Whether one part has the letter with all of its accents: two parts cannot print it together. */
  readonly has: (letter: string) => boolean;
}
/** A part by its name, with a regular expression of what it prints. */
export interface FontFamily {
  readonly name: string;
  readonly covers: string;
}

/**
 * The characters as a class of a regular expression. Without it a part is asked for letters that it does not have, takes their
 * accent off and prints both: a Polish name then has a letter too many.
 */
function classOf(characters: ReadonlySet<number>): string {
  const ranges: [number, number][] = [];
  for (const sign of [...characters].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === sign - 1) last[1] = sign;
    else ranges.push([sign, sign]);
  }
  const hex = (sign: number) => `\\x{${sign.toString(16)}}`;
  return `[${ranges.map(([from, to]) => `${hex(from)}-${hex(to)}`).join('')}]`;
}

const readWoff = ({ package: path, files, weights }: Family, script: string): Buffer[] =>
  weights.map((weight) =>
    unpackWoff(readFileSync(path.replace('package.json', `files/${files}-${script}-${weight}-normal.woff`))),
  );

/** The typeface of papers, from the package that also serves the pages, and what fills its gaps. */
export function loadTypeface(): Typeface {
  const parts = FAMILIES.flatMap((family) =>
    family.scripts.map((script, part) => {
      const name = `${family.called}${String.fromCodePoint(65 + part)}`;
      return { name, fonts: readWoff(family, script).map((font) => renamed(font, family.name, name)) };
    }),
  );
  // What a part prints, it has in each weight.
  const known = parts.map(({ fonts }) =>
    fonts.map(charactersOf).reduce((both, characters) => both.intersection(characters)),
  );
  return {
    families: parts.map(({ name }, part) => ({ name, covers: classOf(known[part] ?? new Set()) })),
    fonts: parts.flatMap(({ fonts }) => fonts),
    has: (letter) => {
      const signs = Array.from(letter, (sign) => sign.codePointAt(0) ?? 0);
      return known.some((characters) => signs.every((sign) => characters.has(sign)));
    },
  };
}
