// SPDX-License-Identifier: EUPL-1.2
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';
import sharp from 'sharp';

export const ATTACHMENT_KINDS = ['jpeg', 'png', 'pdf'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Why a file is not taken; never says its name. */
export class StripError extends Error {
  readonly code: 'empty' | 'unsupported' | 'damaged' | 'protected';
  constructor(code: StripError['code']) {
    super(code);
    this.code = code;
  }
}

/** Nothing of one visitor's picture stays in memory for the next. */
sharp.cache(false);
sharp.concurrency(1);
/** 50 million pixels: more than a telephone takes, less than what would trouble a small server. */
const MAX_PIXELS = 50_000_000;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

/** What a file is by its content, never by its name. */
export function attachmentKind(bytes: Uint8Array): AttachmentKind | undefined {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  return undefined;
}

/**
 * A file without what tells where, when, by whom and with what it was made. Pictures are drawn again from their pixels, so
 * that nothing hidden before, between or after them is left; of a PDF only the pages are taken. Throws StripError.
 */
export async function stripMetadata(bytes: Uint8Array): Promise<{ kind: AttachmentKind; bytes: Uint8Array }> {
  if (bytes.length === 0) throw new StripError('empty');
  const kind = attachmentKind(bytes);
  if (!kind) throw new StripError('unsupported');
  const clean = await (kind === 'pdf' ? stripPdf(bytes) : stripPicture(bytes, kind)).catch((error: unknown) => {
    throw error instanceof StripError ? error : new StripError('damaged');
  });
  // Looked at again by other means: what could not be cleaned is not kept.
  if ((await metadataOf(clean)).length > 0) throw new StripError('unsupported');
  return { kind, bytes: clean };
}

async function stripPicture(bytes: Uint8Array, kind: 'jpeg' | 'png'): Promise<Uint8Array> {
  const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient();
  const drawn = kind === 'jpeg' ? picture.jpeg({ quality: 88 }) : picture.png({ compressionLevel: 9 });
  return new Uint8Array(await drawn.toBuffer());
}

/** Parts of a PDF that say who made it, run by themselves, or lie on top of the pages with the name of who wrote them. */
const UNWANTED = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'AA',
  'OpenAction',
  'Annots',
  'Thumb',
  'B',
  'CreatorInfo',
].map((name) => PDFName.of(name));
/** `B` and `AA` mean other things outside of a page, so their absence is not asked for there. */
const TELLTALE = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'Author',
  'Creator',
  'Producer',
  'CreationDate',
  'ModDate',
].map((name) => PDFName.of(name));

/** The dictionaries in an object that is not a reference, the object's own first. */
function dictsIn(object: PDFObject): PDFDict[] {
  if (object instanceof PDFRawStream) return [object.dict, ...object.dict.values().flatMap(dictsIn)];
  if (object instanceof PDFDict) return [object, ...object.values().flatMap(dictsIn)];
  if (object instanceof PDFArray) return object.asArray().flatMap(dictsIn);
  return [];
}

const filtersOf = (stream: PDFRawStream): string => String(stream.dict.get(PDFName.of('Filter')) ?? '');

async function stripPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const source = await readPdf(bytes);
  for (const [ref, object] of source.context.enumerateIndirectObjects()) {
    for (const dict of dictsIn(object)) for (const name of UNWANTED) dict.delete(name);
    if (!(object instanceof PDFRawStream)) continue;
    const filters = filtersOf(object);
    if (filters.includes('JPXDecode')) throw new StripError('unsupported');
    if (!filters.includes('DCTDecode')) continue;
    if (/Decode.*Decode/.test(filters)) throw new StripError('unsupported');
    source.context.assign(ref, PDFRawStream.of(object.dict, jpegWithoutSegments(object.contents)));
  }
  const clean = await PDFDocument.create({ updateMetadata: false });
  for (const page of await clean.copyPages(source, source.getPageIndices())) clean.addPage(page);
  return clean.save({ useObjectStreams: true, addDefaultPage: false });
}

async function readPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  if (source.isEncrypted) throw new StripError('protected');
  return source;
}

/** The segments of a JPEG before its picture begins: their place and their marker. */
function segmentsOf(bytes: Uint8Array): { marker: number; from: number; to: number }[] {
  const found: { marker: number; from: number; to: number }[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) break;
    const to = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    found.push({ marker, from: at, to });
    at = to;
  }
  return found;
}

/** APP1 to APP15 and comments tell about the maker; APP14 says how the colours are to be read. */
const tells = (marker: number) => (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;

function jpegWithoutSegments(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  for (const { marker, from, to } of segmentsOf(bytes)) {
    if (!tells(marker)) kept.push(bytes.subarray(from, to));
    at = to;
  }
  kept.push(bytes.subarray(at));
  return new Uint8Array(Buffer.concat(kept));
}

/** The names of what a file still tells about its making; empty is how it must be. */
export async function metadataOf(bytes: Uint8Array): Promise<string[]> {
  const kind = attachmentKind(bytes);
  if (kind === 'pdf') return pdfMetadata(bytes);
  const { exif, xmp, iptc, comments, tifftagPhotoshop } = await sharp(bytes).metadata();
  const found = Object.entries({ exif, xmp, iptc, comments, tifftagPhotoshop }).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  );
  const segments = kind === 'jpeg' ? segmentsOf(bytes).filter(({ marker }) => tells(marker)) : [];
  return [...found, ...segments.map(({ marker }) => `segment ${marker.toString(16)}`)];
}

async function pdfMetadata(bytes: Uint8Array): Promise<string[]> {
  const source = await readPdf(bytes);
  const found = new Set<string>(source.context.trailerInfo.Info ? ['Info'] : []);
  for (const [, object] of source.context.enumerateIndirectObjects()) {
    for (const dict of dictsIn(object)) for (const name of TELLTALE) if (dict.has(name)) found.add(name.decodeText());
    if (object instanceof PDFRawStream && filtersOf(object).includes('DCTDecode'))
      for (const { marker } of segmentsOf(object.contents))
        if (tells(marker)) found.add(`segment ${marker.toString(16)}`);
  }
  return [...found];
}
