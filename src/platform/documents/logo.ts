// SPDX-License-Identifier: EUPL-1.2
import sharp from 'sharp';
import type { Logo } from './house-style.ts';
import { attachmentKind } from './strip.ts';

/** Why a file is not taken; never says its name. */
export class LogoError extends Error {
  readonly code: 'empty' | 'too-large' | 'unsupported' | 'unsafe' | 'damaged';
  constructor(code: LogoError['code']) {
    super(code);
    this.code = code;
  }
}

export const MAX_LOGO_BYTES = 1024 * 1024;
const MAX_PIXELS = 25_000_000;
/** What is kept: sharp in print at the size it has on paper. */
const BOX = { width: 900, height: 300 } as const;
/** What a drawing could do besides drawing: run, fetch, repeat without end, or take minutes. */
const UNSAFE = [
  /<!ENTITY/i,
  /<\?xml-stylesheet/i,
  /<(?:[\w-]+:)?(?:script|foreignObject|image|feImage|filter|include|iframe|animate\w*|set)\b/i,
  /@import/i,
  /(?:href|src)\s*=\s*(?!\s*["']\s*#)/i,
  /url\(\s*["']?\s*(?!["'#\s])/i,
  /\son\w+\s*=/i,
];
const MOST_USES = 50;

/** The text of a drawing, or undefined when it is none. */
function drawingOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^\s*</.test(text) && /<(?:[\w-]+:)?svg\b/.test(text) && !text.includes('\0') ? text : undefined;
  } catch {
    return undefined;
  }
}

function assertSafe(text: string): void {
  const uses = text.match(/<(?:[\w-]+:)?use\b/g)?.length ?? 0;
  if (uses > MOST_USES || UNSAFE.some((pattern) => pattern.test(text))) throw new LogoError('unsafe');
}

/**
 * A PNG drawn again from the pixels of a PNG or SVG, on white: nothing else of what was sent is kept, and a drawing is never
 * passed on as one. Throws LogoError.
 */
export async function drawLogo(bytes: Uint8Array): Promise<Omit<Logo, 'alt'>> {
  if (bytes.length === 0) throw new LogoError('empty');
  if (bytes.length > MAX_LOGO_BYTES) throw new LogoError('too-large');
  const png = attachmentKind(bytes) === 'png';
  const drawing = png ? undefined : drawingOf(bytes);
  if (!png && drawing === undefined) throw new LogoError('unsupported');
  if (drawing !== undefined) assertSafe(drawing);
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .resize({ ...BOX, fit: 'inside', withoutEnlargement: png })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .png({ compressionLevel: 9 })
      .timeout({ seconds: 10 })
      .toBuffer({ resolveWithObject: true });
    return { png: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    throw new LogoError('damaged');
  }
}
