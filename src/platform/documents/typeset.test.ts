// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { HOSTILE, LOGO, STYLE, paperWith } from '../../../test/support/paper.ts';
import { pdfUaFaults, pdfUaFaultsOf, withRole } from '../../../test/support/pdfua.ts';
import type { Block } from './document.ts';
import { pdfToText } from './pdf.ts';
import { typeset } from './typeset.ts';

const TITLE = 'Regiovisie vaststellen';
/** How often a text stands in a paper of `paperWith`. */
const PLACES = 9;
const NAMES = [
  ['Polish', 'Łukasz Wiśniewski'],
  ['Turkish', 'Şükran Yıldız İnci'],
  ['Vietnamese', 'Đặng Thị Hồng Nguyễn'],
  ['Greek', 'Αλέξης Παπαδόπουλος'],
  ['Greek with old accents', 'Ἀλέξης'],
  ['Cyrillic', 'Олена Ґудзь Їжакевич'],
  ['Cyrillic of Kazakhstan', 'Әлия Ғалымқызы'],
  ['Arabic', 'محمد نور عائشة'],
  ['Hebrew', 'שלום כהן'],
  ['Armenian', 'Հայկ Պետրոսյան'],
  ['Georgian', 'ნინო'],
  ['Tamazight', 'ⵎⴰⵙⵉⵏⵉⵙⵙⴰ'],
] as const;
/** Words without what a line end and a hyphen do to them. */
const squeezed = (text: string) => text.replaceAll(/[\s\u00AD-]/g, '');

describe('a paper as PDF', () => {
  test('is tagged, has title and language, headings and tables with headers, and shows nothing outside of them', async () => {
    const bytes = typeset(paperWith('gewone tekst'), STYLE).bytes;
    assert.deepEqual(await pdfUaFaults(bytes, 'nl', TITLE), []);
    const english = typeset({ ...paperWith('text'), lang: 'en' }, STYLE).bytes;
    assert.deepEqual(await pdfUaFaults(english, 'en', TITLE), []);
    assert.match(
      await pdfToText(bytes),
      /Gemeente Voorbeeld[\s\S]*Raadsvoorstel[\s\S]*gewone tekst[\s\S]*Pagina 1 \/ 2/,
    );
  });

  test('tells nothing of who made it when, and is the same file each time', async () => {
    const bytes = typeset(paperWith('a'), STYLE).bytes;
    assert.deepEqual(typeset(paperWith('a'), STYLE).bytes, bytes);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    assert.equal(pdf.getAuthor(), STYLE.organisation);
    assert.ok(!pdf.getCreationDate() || pdf.getCreationDate()?.getTime() === 0);
  });

  test('the checker sees what is missing', async () => {
    const bytes = typeset(paperWith('tekst'), STYLE).bytes;
    const says = async (change: (pdf: PDFDocument) => void, fault: RegExp) => {
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
      change(pdf);
      assert.match(pdfUaFaultsOf(pdf, 'nl', TITLE).join('; '), fault);
    };
    const without = (key: string, fault: RegExp) => says((pdf) => pdf.catalog.delete(PDFName.of(key)), fault);
    await without('Lang', /language missing/);
    await without('MarkInfo', /not marked as tagged/);
    await without('StructTreeRoot', /no structure/);
    await without('ViewerPreferences', /file name instead of the title/);
    await without('Metadata', /does not say that it is PDF\/UA-1; no title in the metadata/);
    await says((pdf) => pdf.setTitle('anders'), /title missing or another/);
    await says((pdf) => pdf.getPage(0).node.delete(PDFName.of('StructParents')), /a page without structure/);
    await says((pdf) => pdf.getPage(0).drawText('los'), /1 things on a page outside/);
    await says((pdf) => pdf.addPage().drawText('leeg'), /not in the file|outside of the structure/);
    const role = async (from: string, to: string, fault: RegExp) =>
      assert.match(pdfUaFaultsOf(await withRole(bytes, from, to), 'nl', TITLE).join('; '), fault);
    await role('H1', 'P', /a heading H2 without one above it/);
    await role('TH', 'TD', /a table without header cells/);
    await role('TR', 'Div', /a table without rows/);
    await role('Caption', 'P', /a table without a caption/);
    await role('P', 'Rommel', /"Rommel" is no kind that readers know/);
    await role('L', 'Sect', /LI in Sect/);
    const flat = await withRole(bytes, 'H1', 'P');
    const none = await PDFDocument.load(await flat.save(), { updateMetadata: false });
    assert.match(pdfUaFaultsOf(await withRole(await none.save(), 'H2', 'P'), 'nl', TITLE).join('; '), /no headings/);
    const untagged = await PDFDocument.create();
    untagged.addPage().drawText('gewoon een blad');
    assert.ok(pdfUaFaultsOf(untagged, 'nl', TITLE).length >= 5);
  });

  for (const [place, text] of HOSTILE.entries())
    test(`what someone types stays text (${place}: ${JSON.stringify(text.slice(0, 24))})`, async () => {
      const bytes = typeset(paperWith(text), STYLE).bytes;
      assert.deepEqual(await pdfUaFaults(bytes, 'nl', TITLE), []);
      const shown = squeezed(await pdfToText(bytes));
      const plain = squeezed(text);
      // What the typeface can print stands there as it was typed, in each of the places.
      if (/^[\u0020-\u007E]*$/.test(plain) && plain.length < 1000)
        assert.ok(shown.split(plain).length > 7, `${shown} holds ${plain} ${shown.split(plain).length - 1} times`);
      assert.doesNotMatch(shown, /root:x/);
    });

  test('tables keep their caption and their header cells, wherever a page ends', async () => {
    const cell = 'een zin die een paar regels lang is, zodat bladzijden vol raken. '.repeat(4);
    for (const [tables, rows] of [
      [12, 1],
      [8, 6],
      [3, 18],
    ] as const) {
      const blocks = Array.from({ length: tables }, (_, place): Block[] => [
        { kind: 'heading', level: 1, text: `Deel ${place}` },
        {
          kind: 'table',
          caption: `Bijschrift ${place}`,
          header: ['Reactie', 'Antwoord'],
          rows: Array.from({ length: rows }, () => [cell, cell]),
        },
      ]).flat();
      const bytes = typeset({ ...paperWith(''), blocks }, STYLE).bytes;
      assert.deepEqual(await pdfUaFaults(bytes, 'nl', TITLE), [], `${tables} tables of ${rows} rows`);
    }
  });

  test('a logo is a picture with words, and without words the checker sees it', async () => {
    const bytes = typeset(paperWith('tekst'), { ...STYLE, logo: LOGO }).bytes;
    assert.deepEqual(await pdfUaFaults(bytes, 'nl', TITLE), []);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const figures = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Figure') ? [object] : [],
      );
    assert.equal(figures.length, 1);
    const alt = figures[0]?.get(PDFName.of('Alt'));
    assert.ok(alt instanceof PDFString || alt instanceof PDFHexString);
    assert.equal(alt.decodeText(), LOGO.alt);
    figures[0]?.delete(PDFName.of('Alt'));
    assert.match(pdfUaFaultsOf(pdf, 'nl', TITLE).join('; '), /a picture without words/);
  });

  test('signs without a picture are seen as such, and counted', async () => {
    const { bytes, unprinted } = typeset(paperWith('A\u{1F44D}\u{1F44D}B \u2192 C'), STYLE);
    assert.match(await pdfToText(bytes), /A\[\?\]B \u2192 C/);
    assert.equal(unprinted, 2 * PLACES);
    assert.equal(typeset(paperWith('A'), STYLE).unprinted, 0);
  });

  test('letters with a loose accent are printed together, or marked together', async () => {
    for (const name of ['S\u0323\u1EB9\u0301gun', '\u0416\u0301', '\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F']) {
      const { bytes, unprinted } = typeset(paperWith(name), STYLE);
      assert.equal(unprinted, 0, name);
      assert.deepEqual(await pdfUaFaults(bytes, 'nl', TITLE), []);
      assert.doesNotMatch(await pdfToText(bytes), /\[\?\]/);
    }
    assert.equal(typeset(paperWith('\u6C49\u0301'), STYLE).unprinted, PLACES);
  });

  for (const [script, name] of NAMES)
    test(`a name in ${script} is printed as it is written`, async () => {
      const { bytes, unprinted } = typeset(paperWith(name), STYLE);
      assert.equal(unprinted, 0);
      assert.deepEqual(await pdfUaFaults(bytes, 'nl', TITLE), []);
      const shown = (await pdfToText(bytes)).normalize('NFKC').replaceAll(/\s/g, '');
      // The words of a script from right to left come out of a page in the order in which they are seen.
      const asRead = name.normalize('NFKC').split(' ');
      const found = [asRead.join(''), asRead.toReversed().join('')].find((words) => shown.includes(words));
      assert.ok(found !== undefined, shown.slice(0, 200));
      assert.equal(shown.split(found).length - 1, PLACES, 'whole, and never a letter twice');
    });
});
