// SPDX-License-Identifier: EUPL-1.2
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** An element of the structure of a PDF, with its kind as the standard names it. */
interface Element {
  readonly kind: string;
  readonly dict: PDFDict;
  readonly children: readonly Element[];
  /** Marked pieces of a page that it holds: the page's object and the number on it. */
  readonly pieces: readonly string[];
}

/** ISO 32000-1, 14.8.4: what readers know; anything else must be mapped to one of these. */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'
  ).split(' '),
);

const name = (word: string) => PDFName.of(word);
const textOf = (object: PDFObject | undefined): string =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
const nameOf = (object: PDFObject | undefined): string => (object instanceof PDFName ? object.decodeText() : '');
const streamText = (object: PDFObject | undefined): string =>
  object instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(object).decode()).toString('utf8') : '';

class Reader {
  readonly pdf: PDFDocument;
  readonly faults: string[] = [];
  readonly roles: PDFDict | undefined;
  constructor(pdf: PDFDocument) {
    this.pdf = pdf;
    this.roles = this.dict(this.dict(pdf.catalog.get(name('StructTreeRoot')))?.get(name('RoleMap')));
  }
  at(object: PDFObject | undefined): PDFObject | undefined {
    return object && this.pdf.context.lookup(object);
  }
  dict(object: PDFObject | undefined): PDFDict | undefined {
    const found = this.at(object);
    return found instanceof PDFDict ? found : undefined;
  }
  list(object: PDFObject | undefined): PDFObject[] {
    const found = this.at(object);
    if (found === undefined) return [];
    return found instanceof PDFArray ? found.asArray() : [found];
  }
  role(dict: PDFDict): string {
    const own = nameOf(this.at(dict.get(name('S'))));
    const mapped = nameOf(this.at(this.roles?.get(name(own)))) || own;
    if (!STANDARD.has(mapped)) this.faults.push(`structure: "${own}" is no kind that readers know`);
    return mapped;
  }
  element(object: PDFObject, page: string): Element | undefined {
    const dict = this.dict(object);
    if (!dict) return undefined;
    const here = String(dict.get(name('Pg')) ?? page);
    const children: Element[] = [];
    const pieces: string[] = [];
    for (const kid of this.list(dict.get(name('K')))) {
      const found = this.at(kid);
      if (found instanceof PDFNumber) pieces.push(`${here} ${found.asNumber()}`);
      else if (found instanceof PDFDict && nameOf(found.get(name('Type'))) === 'MCR')
        pieces.push(`${String(found.get(name('Pg')) ?? here)} ${String(found.get(name('MCID')))}`);
      else if (found instanceof PDFDict && found.has(name('S'))) {
        const child = this.element(kid, here);
        if (child) children.push(child);
      }
    }
    return { kind: this.role(dict), dict, children, pieces };
  }
}

const every = (elements: readonly Element[]): Element[] => elements.flatMap((one) => [one, ...every(one.children)]);

function documentFaults(reader: Reader, lang: string, title: string): void {
  const { pdf, faults } = reader;
  const { catalog } = pdf;
  if (reader.dict(catalog.get(name('MarkInfo')))?.get(name('Marked')) !== PDFBool.True)
    faults.push('not marked as tagged');
  if (textOf(reader.at(catalog.get(name('Lang')))) !== lang) faults.push('language missing or another');
  if (reader.dict(catalog.get(name('ViewerPreferences')))?.get(name('DisplayDocTitle')) !== PDFBool.True)
    faults.push('the window shows the file name instead of the title');
  if (pdf.getTitle() !== title) faults.push('title missing or another');
  const xmp = streamText(reader.at(catalog.get(name('Metadata'))));
  if (!/<pdfuaid:part>\s*1\s*<|pdfuaid:part="1"/.test(xmp)) faults.push('does not say that it is PDF/UA-1');
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(xmp)) faults.push('no title in the metadata');
}

function headingFaults(elements: readonly Element[], faults: string[]): void {
  const levels = elements.flatMap(({ kind }) => (/^H[1-6]$/.test(kind) ? [Number(kind.slice(1))] : []));
  if (levels.length === 0) faults.push('no headings');
  levels.forEach((level, place) => {
    if (level > (levels[place - 1] ?? 0) + 1) faults.push(`a heading H${level} without one above it`);
  });
}

function tableFaults(reader: Reader, table: Element): string[] {
  const rows = every(table.children).filter(({ kind }) => kind === 'TR');
  const cells = rows.map((row) => row.children.filter(({ kind }) => kind === 'TH' || kind === 'TD'));
  const heads = cells.flat().filter(({ kind }) => kind === 'TH');
  const scope = ({ dict }: Element) =>
    reader.list(dict.get(name('A'))).some((entry) => reader.dict(entry)?.has(name('Scope')) === true);
  return [
    ...(rows.length < 2 ? ['a table without rows'] : []),
    ...(heads.length === 0 ? ['a table without header cells'] : []),
    ...(heads.some((cell) => !scope(cell)) ? ['a header cell that does not say for what'] : []),
    ...(new Set(cells.map((row) => row.length)).size > 1 ? ['rows of different widths'] : []),
    ...(table.children.some(({ kind }) => kind === 'Caption') ? [] : ['a table without a caption']),
  ];
}

const CHILD_OF: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};

function nestingFaults(parent: Element): string[] {
  return parent.children.flatMap((child) => {
    const wanted = CHILD_OF[child.kind];
    const misplaced = wanted && !wanted.includes(parent.kind) ? [`${child.kind} in ${parent.kind}`] : [];
    const nameless =
      child.kind === 'Figure' && textOf(child.dict.get(name('Alt'))) === '' ? ['a picture without words'] : [];
    return [...misplaced, ...nameless, ...nestingFaults(child)];
  });
}

const SHOWS = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'BI']);
const TOKEN = /\((?:\\[\s\S]|[^\\()])*\)|<<[\s\S]*?>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g;

/** What a page shows outside of its structure, and the numbers of the pieces that it marks. */
function pageMarks(content: string): { loose: number; marked: number[] } {
  const open: boolean[] = [];
  const marked: number[] = [];
  let loose = 0;
  let before: string[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    if (token === 'BDC' || token === 'BMC') {
      const number = /\/MCID\s+(\d+)/.exec(before.join(' '))?.[1];
      if (number !== undefined) marked.push(Number(number));
      open.push(number !== undefined || before.some((word) => word === '/Artifact'));
    } else if (token === 'EMC') open.pop();
    else if (SHOWS.has(token) && !open.includes(true)) loose++;
    if (/^[A-Za-z'"*]+$/.test(token)) before = [];
    else before.push(token);
  }
  return { loose, marked };
}

function pageFaults(reader: Reader, page: PDFPage, held: ReadonlySet<string>): string[] {
  const content = reader
    .list(page.node.get(name('Contents')))
    .map((part) => {
      const stream = reader.at(part);
      if (stream instanceof PDFRawStream) return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
      // A stream that was added in memory and not written yet.
      return stream && 'getUnencodedContents' in stream && typeof stream.getUnencodedContents === 'function'
        ? Buffer.from(stream.getUnencodedContents()).toString('latin1')
        : '';
    })
    .join('\n');
  const { loose, marked } = pageMarks(content);
  const lost = marked.filter((number) => !held.has(`${String(page.ref)} ${number}`));
  return [
    ...(loose > 0 ? [`${loose} things on a page outside of the structure`] : []),
    ...(lost.length > 0 ? [`${lost.length} pieces of a page that the structure does not hold`] : []),
    ...(page.node.has(name('StructParents')) ? [] : ['a page without structure']),
  ];
}

function fontFaults(reader: Reader): string[] {
  const faults: string[] = [];
  for (const [, object] of reader.pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const type = nameOf(object.get(name('Type')));
    if (type === 'FontDescriptor' && !['FontFile', 'FontFile2', 'FontFile3'].some((key) => object.has(name(key))))
      faults.push('a typeface that is not in the file');
    if (type !== 'Font') continue;
    const kind = nameOf(object.get(name('Subtype')));
    if (kind === 'Type0' && !object.has(name('ToUnicode'))) faults.push('letters that cannot be read as text');
    if (kind === 'Type1' && !object.has(name('FontDescriptor'))) faults.push('a typeface that is not in the file');
  }
  return faults;
}

/**
 * What keeps a PDF from being read by someone who cannot see it: the parts of PDF/UA-1 (ISO 14289-1) that a program can judge.
 * Reads the file with another library than the one that made it.
 */
export async function pdfUaFaults(bytes: Uint8Array, lang: string, title: string): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdfUaFaultsOf(pdf, lang, title);
}

export function pdfUaFaultsOf(pdf: PDFDocument, lang: string, title: string): string[] {
  const reader = new Reader(pdf);
  documentFaults(reader, lang, title);
  const root = reader.dict(pdf.catalog.get(name('StructTreeRoot')));
  if (!root) return [...reader.faults, 'no structure'];
  const top = reader.list(root.get(name('K'))).flatMap((kid) => reader.element(kid, '') ?? []);
  const elements = every(top);
  headingFaults(elements, reader.faults);
  for (const table of elements.filter(({ kind }) => kind === 'Table'))
    reader.faults.push(...tableFaults(reader, table));
  reader.faults.push(...top.flatMap(nestingFaults), ...fontFaults(reader));
  const held = new Set(elements.flatMap(({ pieces }) => pieces));
  for (const page of pdf.getPages()) reader.faults.push(...pageFaults(reader, page, held));
  return [...new Set(reader.faults)];
}

/** Changes every element of one kind into another: how a test plants a fault. */
export async function withRole(bytes: Uint8Array, from: string, to: string): Promise<PDFDocument> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && nameOf(object.get(name('S'))) === from) object.set(name('S'), name(to));
  return pdf;
}
