// SPDX-License-Identifier: EUPL-1.2

/** A piece of running text; `missing` marks what someone still has to fill in, so that it is seen in print. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly missing?: boolean;
}
export type Text = string | readonly Run[];

/** What a paper is made of. No markup of any kind: each kind of output makes its own from these. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly Text[])[];
      /** Shares of the width; equal when left out. */
      readonly widths?: readonly number[];
    }
  | { readonly kind: 'terms'; readonly rows: readonly (readonly [term: string, value: Text])[] }
  | { readonly kind: 'note'; readonly title: string; readonly text: Text }
  | { readonly kind: 'pageBreak' };

export interface PaperDocument {
  readonly title: string;
  readonly lang: 'nl' | 'en';
  /** What kind of paper it is, above the title: "Raadsvoorstel". */
  readonly label: string;
  /** The word before the number of a page. */
  readonly page: string;
  readonly blocks: readonly Block[];
}

/** What may not stand in any file: control characters, marks that turn the direction of what follows, no characters. */
const UNPRINTABLE = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** Text that every kind of output can hold: composed letters, well formed, one kind of line end. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNPRINTABLE, '')
    .normalize('NFC');

export const runsOf = (text: Text): readonly Run[] =>
  (typeof text === 'string' ? [{ text }] : text).map((run) => ({ ...run, text: printable(run.text) }));

export const plainText = (text: Text): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('');

/** Paragraphs of what someone typed: an empty line parts them; lines that begin with a hyphen are a list. */
export function blocksOf(text: string): Block[] {
  return printable(text)
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Block => {
      const lines = part.split('\n');
      return lines.every((line) => /^\s*[-*\u2022]\s+\S/.test(line))
        ? { kind: 'list', ordered: false, items: lines.map((line) => line.replace(/^\s*[-*\u2022]\s+/, '').trim()) }
        : { kind: 'paragraph', text: part };
    });
}

function tableFaults({ header, rows, caption, widths }: Extract<Block, { kind: 'table' }>): string[] {
  const faults: string[] = [];
  if (caption.trim() === '') faults.push('a table without a caption');
  if (header.length === 0 || header.some((cell) => cell.trim() === '')) faults.push('a table without a full header');
  if (rows.some((row) => row.length !== header.length)) faults.push('a row that is not as wide as its header');
  if (widths && widths.length !== header.length) faults.push('widths for another number of columns');
  return faults;
}

/** What makes a paper hard to read for someone who cannot see it. */
export function documentFaults({ title, label, blocks }: PaperDocument): string[] {
  const faults: string[] = [];
  if (printable(title).trim() === '') faults.push('no title');
  if (printable(label).trim() === '') faults.push('no label');
  let level = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level > level + 1) faults.push(`a heading of level ${block.level} under one of level ${level}`);
      if (plainText(block.text).trim() === '') faults.push('an empty heading');
      level = block.level;
    }
    if (block.kind === 'table') faults.push(...tableFaults(block));
    if (block.kind === 'list' && block.items.length === 0) faults.push('an empty list');
    if (block.kind === 'terms' && block.rows.length === 0) faults.push('an empty list of terms');
  }
  if (level === 0) faults.push('no heading');
  return faults;
}

/** A paper that would be hard to read is a fault of the program, not of who filled it in. */
export function assertDocument(document: PaperDocument): void {
  const faults = documentFaults(document);
  if (faults.length > 0) throw new Error(`document: ${faults.join('; ')}`);
}
