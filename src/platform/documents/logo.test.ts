// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { logoSize } from './house-style.ts';
import { drawLogo, LogoError, MAX_LOGO_BYTES } from './logo.ts';
import { metadataOf } from './strip.ts';

const svg = (inside: string, more = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100"${more}>${inside}</svg>`,
  );
const code = (bytes: Uint8Array) =>
  drawLogo(bytes).then(
    () => 'drawn',
    (error: unknown) => (error instanceof LogoError ? error.code : String(error)),
  );
const colourAt = async (png: Uint8Array, left: number, top: number) => {
  const { data } = await sharp(png)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data.subarray(0, 3)];
};

describe('the logo of an organisation', () => {
  it('is a PNG on white, whatever was sent, and as large as print needs', async () => {
    const drawn = await drawLogo(svg('<circle cx="100" cy="50" r="40" fill="#0b5e4a"/>'));
    assert.deepEqual([drawn.width, drawn.height], [600, 300]);
    assert.equal((await sharp(drawn.png).metadata()).format, 'png');
    assert.deepEqual(await colourAt(drawn.png, 300, 150), [11, 94, 74]);
    assert.deepEqual(await colourAt(drawn.png, 1, 1), [255, 255, 255]);
    const { width, height } = logoSize(drawn);
    assert.ok(width <= 55 && Math.abs(height - 17) < 0.001);
  });

  it('keeps nothing of a PNG but its pixels', async () => {
    const secret = 'Philippa Geheim';
    const sent = await sharp({ create: { width: 400, height: 200, channels: 4, background: '#aa000080' } })
      .withExif({ IFD0: { Artist: secret } })
      .png()
      .toBuffer();
    const tail = Buffer.concat([sent, Buffer.from(secret)]);
    assert.ok(tail.includes(secret));
    const { png, width } = await drawLogo(tail);
    assert.deepEqual(await metadataOf(png), []);
    assert.ok(!Buffer.from(png).includes(secret));
    assert.equal(width, 400);
  });

  it('what could do more than draw is refused', async () => {
    const unsafe = [
      '<script>alert(1)</script>',
      '<svg:script/>',
      '<image href="https://example.org/x.png" width="9" height="9"/>',
      '<foreignObject><p/></foreignObject>',
      '<filter id="f"><feTurbulence numOctaves="999"/></filter>',
      '<a href="javascript:alert(1)"><rect width="9" height="9"/></a>',
      '<rect width="9" height="9" onload="alert(1)"/>',
      '<style>@import "https://example.org/x.css";</style>',
      '<rect width="9" height="9" fill="url(https://example.org/x.svg#a)"/>',
      `<g id="a"/>${'<use href="#a"/>'.repeat(51)}`,
    ];
    for (const inside of unsafe) assert.equal(await code(svg(inside)), 'unsafe', inside);
    const entities = `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<text>&a;</text>').toString()}`;
    assert.equal(await code(Buffer.from(entities)), 'unsafe');
    // What drawings do have is taken: gradients by a name in the drawing itself.
    const plain =
      '<defs><linearGradient id="g"><stop stop-color="red"/></linearGradient></defs><rect width="9" height="9" fill="url(#g)"/>';
    assert.equal(await code(svg(plain)), 'drawn');
  });

  it('the drawing program itself reads no other file, should the check above miss one', async () => {
    const path = join(tmpdir(), `logo-${process.pid}.png`);
    const red = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    writeFileSync(path, red);
    const seen = async (href: string) =>
      colourAt(
        await sharp(svg(`<image href="${href}" width="200" height="100" preserveAspectRatio="none"/>`))
          .png()
          .toBuffer(),
        100,
        50,
      );
    try {
      assert.notDeepEqual(await seen(pathToFileURL(path).href), [255, 0, 0]);
      assert.deepEqual(await seen(`data:image/png;base64,${red.toString('base64')}`), [255, 0, 0], 'a picture is seen');
    } finally {
      rmSync(path);
    }
  });

  it('what is no logo says what it is instead', async () => {
    assert.equal(await code(Buffer.alloc(0)), 'empty');
    assert.equal(await code(Buffer.alloc(MAX_LOGO_BYTES + 1, 0x89)), 'too-large');
    assert.equal(await code(Buffer.from('%PDF-1.7')), 'unsupported');
    assert.equal(await code(Buffer.from('<html><body/></html>')), 'unsupported');
    assert.equal(await code(gzipSync(svg('<rect width="9" height="9"/>'))), 'unsupported');
    assert.equal(await code(Buffer.from(svg('<rect/>').toString(), 'utf16le')), 'unsupported');
    assert.equal(await code(svg('<rect')), 'damaged');
    assert.equal(await code(svg('', ' viewBox="0 0 1 1" style="width:99999px;height:99999px"')), 'damaged');
    const cut = await sharp({ create: { width: 90, height: 90, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    assert.equal(await code(cut.subarray(0, 60)), 'damaged');
    const bomb = await sharp({ create: { width: 6000, height: 6000, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    assert.equal(await code(bomb), 'damaged');
  });
});
