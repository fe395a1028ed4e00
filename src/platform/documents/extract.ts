// SPDX-License-Identifier: EUPL-1.2
import { convertToHtml } from 'mammoth';
import { htmlToText } from './layout.ts';
import { pdfToText } from './pdf.ts';

export type DocumentKind = 'txt' | 'pdf' | 'docx';

/** 20 MB: far above any policy document, far below what would trouble a small server. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

const MAX_UNPACKED_BYTES = 10 * MAX_DOCUMENT_BYTES;

export type DocumentErrorCode = 'empty' | 'too-large' | 'unsupported' | 'damaged' | 'protected' | 'no-text';

/** Why a file could not be read. `message` is Dutch, names the file and says what would be right. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: DocumentErrorCode;
  readonly filename: string;

  constructor(code: DocumentErrorCode, filename: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.filename = filename;
  }
}

/**
 * The text of a .txt, .pdf or .docx file. The kind follows from the content, never from the name: a renamed file is
 * read for what it is. Headings of a Word file come out as "# Title", list items as "• item", pages of a PDF are
 * parted by a form feed. Throws DocumentError.
 */
export async function extractText(bytes: Uint8Array, filename: string): Promise<{ text: string; kind: DocumentKind }> {
  if (bytes.length === 0)
    throw new DocumentError('empty', filename, `${filename} is leeg: kies een bestand met tekst.`);
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    const size = Math.ceil(bytes.length / (1024 * 1024));
    throw new DocumentError('too-large', filename, `${filename} is ${size} MB; een bestand mag hooguit 20 MB zijn.`);
  }
  const kind = kindOf(bytes, filename);
  const text = await read(bytes, filename, kind);
  if (text.trim() === '') {
    const hint =
      kind === 'pdf' ? 'Is het een scan? Maak dan eerst een PDF met tekst (OCR).' : 'Kies een bestand met tekst.';
    throw new DocumentError('no-text', filename, `In ${filename} staat geen tekst. ${hint}`);
  }
  return { text, kind };
}

async function read(bytes: Uint8Array, filename: string, kind: DocumentKind): Promise<string> {
  if (kind === 'txt') return decode(bytes);
  try {
    if (kind === 'pdf') return await pdfToText(bytes);
    const { value } = await convertToHtml({ buffer: Buffer.from(bytes) }, { includeDefaultStyleMap: true });
    return htmlToText(value);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new DocumentError(
        'protected',
        filename,
        `${filename} is beveiligd met een wachtwoord: sla het zonder wachtwoord op.`,
        cause,
      );
    }
    const what = kind === 'pdf' ? 'een PDF' : 'een Word-bestand';
    throw new DocumentError(
      'damaged',
      filename,
      `${filename} lijkt ${what}, maar is beschadigd: sla het opnieuw op.`,
      cause,
    );
  }
}

const LEGACY_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

function kindOf(bytes: Uint8Array, filename: string): DocumentKind {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) {
    if (Buffer.from(bytes).includes('word/document.xml')) return docxOf(bytes, filename);
    throw unsupported(filename, 'is een zip- of Office-bestand zonder Word-tekst');
  }
  if (LEGACY_OFFICE.every((byte, place) => bytes[place] === byte))
    throw unsupported(filename, 'is een oud Word-bestand (.doc)');
  if (head.startsWith('{\\rtf')) throw unsupported(filename, 'is een RTF-bestand');
  if (isUtf16(bytes)) return 'txt';
  // A zero byte does not occur in text; pictures and programs have one early on.
  if (bytes.subarray(0, 8192).includes(0)) throw unsupported(filename, 'is geen tekst');
  return 'txt';
}

const ZIP_ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');

/** A zip of a few kilobytes can unpack to gigabytes: the sizes in its directory are added up before it is opened. */
function docxOf(bytes: Uint8Array, filename: string): DocumentKind {
  const buffer = Buffer.from(bytes);
  let total = 0;
  for (
    let at = buffer.indexOf(ZIP_ENTRY);
    at !== -1 && at + 28 <= buffer.length;
    at = buffer.indexOf(ZIP_ENTRY, at + 4)
  ) {
    total += buffer.readUInt32LE(at + 24);
  }
  if (total <= MAX_UNPACKED_BYTES) return 'docx';
  const size = Math.ceil(total / (1024 * 1024));
  throw new DocumentError('too-large', filename, `${filename} is uitgepakt ${size} MB; dat mag hooguit 200 MB zijn.`);
}

function unsupported(filename: string, what: string): DocumentError {
  return new DocumentError('unsupported', filename, `${filename} ${what}: kies een .txt, .pdf of .docx.`);
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** UTF-8 where the bytes are valid UTF-8, UTF-16 where a mark says so, else windows-1252 (older Dutch text files). */
function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
