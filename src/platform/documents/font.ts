// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

/** The typeface comes in parts by script; the first that has a letter prints it. */
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;
const WEIGHTS = [400, 600, 700] as const;
const FAMILY = 'Source Sans 3';

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

/** Characters that a font has a picture of: segments (format 4) of its character map. */
export function charactersOf(font: Buffer): Set<number> {
  const map = tableOf(font, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(map + 2); index++) {
    const at = map + font.readUInt32BE(map + 8 + 8 * index);
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
function renamed(font: Buffer, part: number): Buffer {
  const name = `Source Sans ${String.fromCodePoint(65 + part)}`;
  const wide = (text: string) => Buffer.from(text, 'utf16le').swap16();
  for (const [from, to] of [
    [Buffer.from(FAMILY), Buffer.from(name)],
    [wide(FAMILY), wide(name)],
  ] as const)
    for (let at = font.indexOf(from); at >= 0; at = font.indexOf(from, at + to.length)) to.copy(font, at);
  return font;
}

export interface Typeface {
  readonly families: readonly string[];
  readonly fonts: Buffer[];
  readonly has: (codePoint: number) => boolean;
}

/** The typeface of papers, from the package that also serves the pages. */
export function loadTypeface(): Typeface {
  const files = createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json');
  const read = (script: string, weight: number) =>
    unpackWoff(readFileSync(files.replace('package.json', `files/source-sans-3-${script}-${weight}-normal.woff`)));
  const fonts = SCRIPTS.flatMap((script, part) => WEIGHTS.map((weight) => renamed(read(script, weight), part)));
  // Each weight has the same characters; the first of each script tells.
  const known = SCRIPTS.map((_, part) => charactersOf(fonts[part * WEIGHTS.length] ?? Buffer.alloc(0)));
  return {
    families: SCRIPTS.map((_, part) => `Source Sans ${String.fromCodePoint(65 + part)}`),
    fonts,
    has: (codePoint) => known.some((characters) => characters.has(codePoint)),
  };
}
