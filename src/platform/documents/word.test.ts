// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { docxFaults, docxText, unzipped, withPart } from '../../../test/support/docx.ts';
import { HOSTILE, LOGO, STYLE, paperWith } from '../../../test/support/paper.ts';
import { wordDocument } from './word.ts';

const TITLE = 'Regiovisie vaststellen';
const faultsOf = (bytes: Uint8Array) => docxFaults(bytes, 'nl', TITLE, STYLE.organisation);

describe('a paper as Word document', () => {
  test('has title, language, heading styles and header rows, and names no person', async () => {
    assert.deepEqual(await faultsOf(await wordDocument(paperWith('tekst'), STYLE)), []);
    const english = await wordDocument({ ...paperWith('tekst'), lang: 'en' }, STYLE);
    assert.deepEqual(await docxFaults(english, 'en', TITLE, STYLE.organisation), []);
  });

  test('the checker sees what is missing', async () => {
    const bytes = await wordDocument(paperWith('tekst'), STYLE);
    const says = async (path: string, change: (xml: string) => string, fault: RegExp) =>
      assert.match((await faultsOf(await withPart(bytes, path, change))).join('; '), fault);
    const body = 'word/document.xml';
    await says('docProps/core.xml', (xml) => xml.replace(TITLE, ''), /title missing/);
    await says('docProps/core.xml', (xml) => xml.replaceAll(STYLE.organisation, 'J. Jansen'), /dc:creator says more/);
    await says('word/styles.xml', (xml) => xml.replaceAll('nl-NL', 'en-US'), /language missing/);
    await says(body, (xml) => xml.replaceAll(/"Heading\d"/g, '"Normal"'), /no headings; read by another program/);
    await says(body, (xml) => xml.replaceAll('"Heading1"', '"Normal"'), /a heading 2 without one above it/);
    await says(body, (xml) => xml.replaceAll('<w:tblHeader/>', ''), /without a header row/);
  });

  for (const [place, text] of HOSTILE.entries())
    test(`what someone types stays text (${place}: ${JSON.stringify(text.slice(0, 24))})`, async () => {
      const bytes = await wordDocument(paperWith(text), STYLE);
      assert.deepEqual(await faultsOf(bytes), []);
      for (const [path, xml] of await unzipped(bytes)) {
        assert.ok(xml.isWellFormed(), path);
        assert.doesNotMatch(xml, /<script|(?![\n\r\t])\p{Cc}/u, path);
      }
      const shown = (await docxText(bytes)).replaceAll(/\s/g, '');
      const plain = text.replaceAll(/\s/g, '');
      if (/^[\u0020-\u007E]*$/.test(plain)) assert.ok(shown.split(plain).length > 7, shown.slice(0, 500));
    });

  test('a logo is a picture with words', async () => {
    const bytes = await wordDocument(paperWith('tekst'), { ...STYLE, logo: LOGO });
    assert.deepEqual(await faultsOf(bytes), []);
    const body = (await unzipped(bytes)).get('word/document.xml') ?? '';
    assert.match(body, new RegExp(`<wp:docPr[^>]*descr="${LOGO.alt}"`));
    const mute = await withPart(bytes, 'word/document.xml', (xml) => xml.replaceAll(/ descr="[^"]*"/g, ''));
    assert.match((await faultsOf(mute)).join('; '), /a picture without words/);
  });

  test('each numbered list begins at one', async () => {
    const paper = paperWith('x');
    const bytes = await wordDocument({ ...paper, blocks: [...paper.blocks, ...paper.blocks] }, STYLE);
    const body = (await unzipped(bytes)).get('word/document.xml') ?? '';
    const used = new Set(Array.from(body.matchAll(/<w:numId w:val="(\d+)"/g), ([, id]) => id));
    assert.equal(used.size, 3, 'two numbered lists and the marks');
  });
});
