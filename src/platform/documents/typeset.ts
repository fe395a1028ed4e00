// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { assertDocument, printable, runsOf, type Block, type PaperDocument, type Text } from './document.ts';
import { loadTypeface, type FontFamily, type Typeface } from './font.ts';
import { logoSize, readableAccent, type HouseStyle, type Logo } from './house-style.ts';

const TEMPLATE = fileURLToPath(new URL('./paper.typ', import.meta.url));

/** What is not seen by itself. */
const UNSEEN = /\u00AD|\u200B|\u200C|\u200D|\uFE0F/g;
/** What is said with a sign of the same typeface as the words around it. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u202F': '\u00A0',
};

/** One compiler for all papers: the typeface is read once, and what papers have in common is laid out once. */
interface Press {
  readonly compiler: NodeCompiler;
  readonly typeface: Typeface;
  readonly template: string;
}
let press: Press | undefined;

function open(): Press {
  const typeface = loadTypeface();
  return {
    typeface,
    template: readFileSync(TEMPLATE, 'utf8'),
    compiler: NodeCompiler.create({ workspace: dirname(TEMPLATE), fontArgs: [{ fontBlobs: typeface.fonts }] }),
  };
}

type Print = (text: string) => string;

/** A sign without a picture becomes a mark of its own: it is seen that something stood there. */
const NO_PICTURE = '[?]';

interface Tally {
  unprinted: number;
}
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
/** Letters with their accents. Where nothing is loose each sign is a letter: that is far faster to see. */
const lettersOf = (text: string): string[] =>
  /\p{M}/u.test(text) ? Array.from(graphemes.segment(text), ({ segment }) => segment) : Array.from(text);

const printWith =
  (has: (letter: string) => boolean, tally: Tally): Print =>
  (text) =>
    lettersOf(printable(text).replaceAll(UNSEEN, ''))
      .map((sign) => {
        const said = SAID_OTHERWISE[sign];
        if (said !== undefined || sign === '\n' || has(sign)) return said ?? sign;
        tally.unprinted++;
        return NO_PICTURE;
      })
      .join('')
      .replaceAll(/(?:\[\?\]){2,}/g, NO_PICTURE);

function blockData(block: Block, print: Print): object {
  const runs = (text: Text) =>
    runsOf(text).map((run) => ({
      text: print(run.text),
      strong: run.strong === true,
      missing: run.missing === true,
    }));
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level: block.level, runs: runs(block.text) };
    case 'paragraph':
      return { kind: block.kind, runs: runs(block.text) };
    case 'note':
      return { kind: block.kind, title: print(block.title), runs: runs(block.text) };
    case 'list':
      return { kind: block.kind, ordered: block.ordered, items: block.items.map((item) => ({ runs: runs(item) })) };
    case 'terms':
      return { kind: block.kind, rows: block.rows.map(([term, value]) => ({ term: print(term), runs: runs(value) })) };
    case 'table':
      return {
        kind: block.kind,
        caption: print(block.caption),
        header: block.header.map(print),
        widths: block.widths ?? block.header.map(() => 1),
        rows: block.rows.map((row) => row.map((cell) => ({ runs: runs(cell) }))),
      };
    case 'pageBreak':
      return { kind: block.kind };
  }
}

const logoData = (logo: Logo, print: Print): object => ({
  ...logoSize(logo),
  alt: print(logo.alt),
  bytes: Array.from(logo.png),
});

const paperData = (document: PaperDocument, style: HouseStyle, families: readonly FontFamily[], print: Print): string =>
  JSON.stringify({
    title: print(document.title),
    lang: document.lang,
    label: print(document.label),
    page: print(document.page),
    families,
    organisation: print(style.organisation),
    sender: print(style.sender),
    footer: print(style.footer),
    accent: readableAccent(style.accent),
    logo: style.logo ? logoData(style.logo, print) : null,
    blocks: document.blocks.map((block) => blockData(block, print)),
  });

function compile({ compiler, template }: Press, paper: string): Uint8Array {
  const made = compiler.compile({ mainFileContent: template, inputs: { paper } });
  if (!made.result) throw new Error(`typst: ${JSON.stringify(made.takeDiagnostics()?.shortDiagnostics)}`);
  // A fixed moment: the same paper is the same file, and tells nothing about who worked when.
  const bytes = compiler.pdf(made.result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  return new Uint8Array(bytes);
}

const LATIN = /^[\u0020-\u007E\u00A0-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u20AC]$/;

/** A paper, and how many signs of it stand there as a mark because no typeface has them. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly unprinted: number;
}

/** A paper as PDF/UA-1: tagged, with title and language, every letter embedded. Takes tens of milliseconds: see press.ts. */
export function typeset(document: PaperDocument, style: HouseStyle): Printed {
  assertDocument(document);
  press ??= open();
  const { families, has } = press.typeface;
  const at = press;
  const print = (known: (letter: string) => boolean): Printed => {
    const tally: Tally = { unprinted: 0 };
    const bytes = compile(at, paperData(document, style, families, printWith(known, tally)));
    return { bytes, unprinted: tally.unprinted };
  };
  try {
    return print(has);
  } catch (error) {
    // Signs of two scripts in one letter, such as a mark that was not composed: only what is sure to be there is kept.
    if (!String(error).includes('could not be displayed')) throw error;
    return print((letter) => LATIN.test(letter));
  } finally {
    press.compiler.evictCache(8);
  }
}
