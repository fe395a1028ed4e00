// SPDX-License-Identifier: EUPL-1.2
import { TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter, TextReader } from '@zip.js/zip.js';
import mammoth from 'mammoth';

/** The files in a zip, as text. */
export async function unzipped(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes));
  const files = new Map<string, string>();
  for (const entry of await zip.getEntries())
    if (!entry.directory) files.set(entry.filename, await entry.getData(new TextWriter()));
  await zip.close();
  return files;
}

/** A Word document with one of its parts changed: how a test plants a fault. */
export async function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, text] of await unzipped(bytes))
    await zip.add(name, new TextReader(name === path ? change(text) : text));
  return zip.close();
}

const inTag = (xml: string, tag: string): string => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(xml)?.[1] ?? '';

/** What keeps a Word document from being read by someone who cannot see it, or tells who wrote it. */
export async function docxFaults(bytes: Uint8Array, lang: string, title: string, by: string): Promise<string[]> {
  const files = await unzipped(bytes);
  const part = (path: string) => files.get(path) ?? '';
  const [core, styles, body] = [part('docProps/core.xml'), part('word/styles.xml'), part('word/document.xml')];
  const faults: string[] = [];
  if (inTag(core, 'dc:title') !== title) faults.push('title missing or another');
  for (const tag of ['dc:creator', 'cp:lastModifiedBy'])
    if (inTag(core, tag) !== by) faults.push(`${tag} says more than the organisation`);
  if (!new RegExp(`<w:lang w:val="${lang}-[A-Z]{2}"`).test(styles)) faults.push('language missing or another');
  const levels = Array.from(body.matchAll(/<w:pStyle w:val="Heading(\d)"/g), ([, level]) => Number(level));
  if (levels.length === 0) faults.push('no headings');
  levels.forEach((level, place) => {
    if (level > (levels[place - 1] ?? 0) + 1) faults.push(`a heading ${level} without one above it`);
  });
  for (const [, table = ''] of body.matchAll(/<w:tbl>([\s\S]*?)<\/w:tbl>/g))
    if (!/^[\s\S]*?<w:tr\b[^>]*>\s*<w:trPr>[\s\S]*?<w:tblHeader/.test(table.split('</w:tr>')[0] ?? ''))
      faults.push('a table without a header row');
  for (const [picture] of body.matchAll(/<wp:docPr[^>]*>/g))
    if (!/ descr="[^"]+"/.test(picture)) faults.push('a picture without words');
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  if (!/<h1/.test(value)) faults.push('read by another program it has no headings');
  if (/<w:tbl>/.test(body) && !/<thead>/.test(value)) faults.push('read by another program a table has no header');
  return [...new Set(faults)];
}

/** All words of a Word document, as another program reads them. */
export const docxText = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
