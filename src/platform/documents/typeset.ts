// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { assertDocument, printable, runsOf, type Block, type PaperDocument, type Text } from './document.ts';
import { loadTypeface, type Typeface } from './font.ts';
import { logoSize, readableAccent, type HouseStyle, type Logo } from './house-style.ts';

const TEMPLATE = fileURLToPath(new URL('./paper.typ', import.meta.url));

/** What the typeface has no picture of and that can be said with other signs. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  '\u00AD': '',
  '\u200B': '',
  '\u200C': '',
  '\u200D': '',
  '\uFE0F': '',
  '\u2011': '-',
  '\u202F': '\u00A0',
  '\u2192': '->',
  '\u2190': '<-',
  '\u2264': '<=',
  '\u2265': '>=',
  '\u2713': 'v',
  '\u2714': 'v',
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

const printWith =
  (has: (codePoint: number) => boolean): Print =>
  (text) =>
    Array.from(printable(text))
      .map((sign) => SAID_OTHERWISE[sign] ?? (sign === '\n' || has(sign.codePointAt(0) ?? 0) ? sign : NO_PICTURE))
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

const paperData = (document: PaperDocument, style: HouseStyle, families: readonly string[], print: Print): string =>
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

const LATIN = /[\u0020-\u007E\u00A0-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u20AC]/;

/** A paper as PDF/UA-1: tagged, with title and language, every letter embedded. Takes tens of milliseconds: see press.ts. */
export function typeset(document: PaperDocument, style: HouseStyle): Uint8Array {
  assertDocument(document);
  press ??= open();
  const { families, has } = press.typeface;
  try {
    return compile(press, paperData(document, style, families, printWith(has)));
  } catch (error) {
    // Signs of two scripts in one letter, such as a mark that was not composed: only what is sure to be there is kept.
    if (!String(error).includes('could not be displayed')) throw error;
    const sure = printWith((codePoint) => LATIN.test(String.fromCodePoint(codePoint)));
    return compile(press, paperData(document, style, families, sure));
  } finally {
    press.compiler.evictCache(8);
  }
}
