// SPDX-License-Identifier: EUPL-1.2

/** Reproducible chance: the same seed and stream give the same draws, whatever else was drawn before. */
export interface Toeval {
  /** From 0 up to and not including 1. */
  readonly getal: () => number;
  /** A whole number, both ends included. */
  readonly geheel: (van: number, tot: number) => number;
  readonly kans: (deel: number) => boolean;
  readonly kies: <T>(lijst: readonly T[]) => T;
  /** The place of a weight in the list, drawn in proportion to it. */
  readonly gewogen: (gewichten: readonly number[]) => number;
  readonly uuid: () => string;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const GOLDEN = 0x9e3779b9;

/** Murmur3's finaliser: spreads numbers that lie close together over 32 bits. */
function spread(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const fold = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** The generator sfc32: 128 bits of state, quick, and without visible patterns in its low bits. */
function sfc32(seed: number, soort: number, nummer: number): () => number {
  let a = spread(seed + GOLDEN);
  let b = spread(soort ^ a);
  let c = spread(nummer + Math.imul(b, GOLDEN));
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 12; warm++) next();
  return next;
}

const quad = (word: number) =>
  `${HEX[word >>> 24]}${HEX[(word >>> 16) & 255]}${HEX[(word >>> 8) & 255]}${HEX[word & 255]}`;

/**
 * A stream of chance of its own for one thing.
 * @param seed the seed of the whole load
 * @param soort what it is for: streams of another name have nothing in common
 * @param nummer which of them
 */
export function maakToeval(seed: number, soort: string, nummer: number): Toeval {
  const next = sfc32(seed, fold(soort), nummer);
  const getal = () => next() / 4294967296;
  const geheel = (van: number, tot: number) => van + Math.floor(getal() * (tot - van + 1));
  const kies = <T>(lijst: readonly T[]): T => {
    const gekozen = lijst[geheel(0, lijst.length - 1)];
    if (gekozen === undefined) throw new RangeError('cannot choose from an empty list');
    return gekozen;
  };
  const gewogen = (gewichten: readonly number[]) => {
    let rest = getal() * gewichten.reduce((som, gewicht) => som + gewicht, 0);
    const plek = gewichten.findIndex((gewicht) => (rest -= gewicht) < 0);
    return plek < 0 ? gewichten.length - 1 : plek;
  };
  const uuid = () => {
    const [one, two, three, four] = [quad(next()), quad(next()), quad(next()), quad(next())];
    return `${one}-${two.slice(0, 4)}-4${two.slice(5)}-a${three.slice(1, 4)}-${three.slice(4)}${four}`;
  };
  return { getal, geheel, kans: (deel) => getal() < deel, kies, gewogen, uuid };
}
