// SPDX-License-Identifier: EUPL-1.2

/** The mark of an organisation on its papers, with the words for who cannot see it. */
export interface Logo {
  readonly png: Uint8Array;
  readonly alt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The room for it on paper, in millimetres. */
const PAPER = { width: 55, height: 17 } as const;

/** How large a logo is on paper, in millimetres. */
export function logoSize({ width, height }: Pick<Logo, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(PAPER.width / width, PAPER.height / height);
  return { width: width * scale, height: height * scale };
}

/** How an organisation's papers look: tokens, and a logo that was drawn again. */
export interface HouseStyle {
  readonly organisation: string;
  /** `#rrggbb`. */
  readonly accent: string;
  /** Who sends it, under the name at the top. */
  readonly sender: string;
  readonly footer: string;
  readonly logo?: Logo;
}

/** WCAG 2.2, 1.4.3: text beside its background. */
const ENOUGH = 4.5;

const channels = (colour: string): [number, number, number] | undefined => {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  return red && green && blue
    ? [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
    : undefined;
};

export const isColour = (colour: string): boolean => channels(colour) !== undefined;

const luminance = (parts: readonly [number, number, number]): number => {
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/** How far a colour stands out from white paper, from 1 to 21; 0 for what is no colour. */
export const contrastWithWhite = (colour: string): number => {
  const parts = channels(colour);
  return parts ? 1.05 / (luminance(parts) + 0.05) : 0;
};

export const standsOut = (colour: string): boolean => contrastWithWhite(colour) >= ENOUGH;

const FALLBACK = '#1f2a44';

/** The colour itself when it can be read on white and white on it, else the same hue as dark as is needed. */
export function readableAccent(colour: string): string {
  let parts = channels(colour);
  if (!parts) return FALLBACK;
  const written = () => `#${(parts ?? []).map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  while (!standsOut(written())) parts = [parts[0] * 0.95, parts[1] * 0.95, parts[2] * 0.95];
  return written();
}
