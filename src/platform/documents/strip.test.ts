// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { attachmentKind, metadataOf, stripMetadata, StripError } from './strip.ts';

const PLACE = '52/1 9/1 30/1';

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#2f6db5' } });
/** A photograph as a telephone makes it: where, when, with what, by whom. */
const photograph = async () =>
  new Uint8Array(
    await picture()
      .jpeg()
      .withExif({
        IFD0: { Artist: 'Fenna Fotograaf', Model: 'Telefoon 9' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: PLACE, GPSLongitudeRef: 'E', GPSLongitude: PLACE },
      })
      .toBuffer(),
  );

async function document(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor('Fenna Fotograaf');
  pdf.setTitle('Dossier van Jansen');
  const page = pdf.addPage([300, 300]);
  page.drawImage(await pdf.embedJpg(await photograph()), { x: 10, y: 10, width: 80, height: 60 });
  page.node.set(PDFName.of('LastModified'), PDFString.of('D:20260101'));
  const note = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    T: PDFString.of('Fenna Fotograaf'),
    Rect: [0, 0, 9, 9],
  });
  page.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(note)]));
  const xmp = pdf.context.flateStream('<x:xmpmeta>Fenna Fotograaf</x:xmpmeta>', { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp));
  return pdf.save({ useObjectStreams: false });
}

const has = (bytes: Uint8Array, word: string) => Buffer.from(bytes).includes(Buffer.from(word));
const refused = (bytes: Uint8Array, code: StripError['code']) =>
  assert.rejects(stripMetadata(bytes), (error) => error instanceof StripError && error.code === code);

describe('files without what tells about their making', () => {
  test('the check sees a file that was not stripped', async () => {
    const photo = await photograph();
    assert.ok(has(photo, 'Fenna Fotograaf'));
    assert.deepEqual(await metadataOf(photo), ['exif', 'segment e1']);
    const found = await metadataOf(await document());
    for (const part of ['Info', 'Author', 'LastModified', 'Metadata', 'segment e1'])
      assert.ok(found.includes(part), `${part} among ${found.join()}`);
  });

  test('a JPEG with its place and its maker comes out as the picture alone', async () => {
    const { kind, bytes } = await stripMetadata(await photograph());
    assert.equal(kind, 'jpeg');
    assert.deepEqual(await metadataOf(bytes), []);
    assert.ok(!has(bytes, 'Fenna') && !has(bytes, 'Telefoon'));
    const { width, height } = await sharp(bytes).metadata();
    assert.deepEqual([width, height], [40, 30]);
  });

  test('a picture that the telephone held on its side is turned before the note about that goes', async () => {
    const aside = new Uint8Array(await picture().jpeg().withMetadata({ orientation: 6 }).toBuffer());
    const { width, height } = await sharp((await stripMetadata(aside)).bytes).metadata();
    assert.deepEqual([width, height], [30, 40]);
  });

  test('a PNG loses its texts and whatever was put behind it', async () => {
    const png = await picture()
      .png()
      .withExif({ IFD0: { Artist: 'Fenna Fotograaf' } })
      .toBuffer();
    const { kind, bytes } = await stripMetadata(new Uint8Array(Buffer.concat([png, Buffer.from('verstopt adres')])));
    assert.equal(kind, 'png');
    assert.deepEqual(await metadataOf(bytes), []);
    assert.ok(!has(bytes, 'verstopt') && !has(bytes, 'Fenna'));
  });

  test('a PDF keeps its pages and loses author, title, dates, notes and what its pictures tell', async () => {
    const { kind, bytes } = await stripMetadata(await document());
    assert.equal(kind, 'pdf');
    assert.deepEqual(await metadataOf(bytes), []);
    for (const word of ['Fenna', 'Jansen', 'Telefoon', 'xmpmeta', 'pdf-lib']) assert.ok(!has(bytes, word), word);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    assert.equal(pdf.getPageCount(), 1);
    assert.equal(pdf.getAuthor(), undefined);
    assert.ok(bytes.length > 500, 'the picture is still there');
  });

  test('what a file is follows from its content; everything else is refused with its reason', async () => {
    assert.equal(attachmentKind(await photograph()), 'jpeg');
    const text = (words: string) => new TextEncoder().encode(words);
    await refused(new Uint8Array(), 'empty');
    await refused(text('<svg onload="alert(1)"/>'), 'unsupported');
    await refused(text('MZ this is a program'), 'unsupported');
    await refused(text('%PDF-1.7 and then nothing'), 'damaged');
    await refused((await photograph()).subarray(0, 300), 'damaged');
    const locked = await PDFDocument.create();
    locked.addPage();
    locked.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' });
    await refused(await locked.save(), 'protected');
  });
});
