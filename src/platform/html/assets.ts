// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brandPaths } from './icon.ts';
import { utrechtCss } from './utrecht.ts';

export interface Asset {
  /** Holds a hash of the content: the answer may be kept for ever (`immutable`). */
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Quoted, as in the header. */
  readonly etag: string;
}

export interface Assets {
  readonly css: Asset;
  readonly js: Asset;
  readonly icon: Asset;
  /** Says nothing about the site: for the public zone. */
  readonly neutralIcon: Asset;
  readonly fonts: readonly Asset[];
  /** The fonts that every page needs at once. */
  readonly preload: readonly Asset[];
  readonly all: readonly Asset[];
}

const asset = (extension: string, type: string, content: string | Uint8Array): Asset => {
  const body = new Uint8Array(Buffer.from(content));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return { path: `/stijl/${hash}.${extension}`, type, body, etag: `"${hash}"` };
};

const read = (resolved: string): Buffer => readFileSync(fileURLToPath(resolved));

/** Written out one by one, so that the check on unused files and packages sees them. */
const fontFiles = [
  { weight: 400, file: import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2') },
  { weight: 600, file: import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2') },
  { weight: 700, file: import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2') },
];
const clientModules = [
  import.meta.resolve('./client/quick-exit.ts'),
  import.meta.resolve('./client/draft.ts'),
  import.meta.resolve('./client/table-filter.ts'),
  import.meta.resolve('./client/details.ts'),
  import.meta.resolve('./client/save.ts'),
  import.meta.resolve('./client/follow-code.ts'),
  import.meta.resolve('./client/quote.ts'),
];

/** The stylesheets in the order of their names: tokens first, print last. */
const ownStyles = (): string => {
  const folder = new URL('style/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
};

const fontFace = (weight: number, path: string): string =>
  `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-display:swap;src:url(${path}) format("woff2")}`;

/** Takes comments and needless white space out of a stylesheet. Strings in it must hold no runs of spaces. */
export const minifyCss = (css: string): string =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: (?=[^{}]*[;}])/g, ':')
    .replaceAll(';}', '}')
    .trim();

/** The client modules as one script: types taken out, each in a scope of its own, comments gone. */
const script = (): string =>
  clientModules
    .map((module) => stripTypeScriptTypes(read(module).toString('utf8')))
    .map((source) => source.replaceAll(/^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)\s*$/gm, ''))
    .map(
      (source) =>
        `{\n${source
          .replaceAll(/^export /gm, '')
          .replaceAll(/[ \t]+$/gm, '')
          .replaceAll(/\n\s*/g, '\n')
          .trim()}\n}`,
    )
    .join('\n');

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -8 40 40">${content}</svg>`;

const build = (): Assets => {
  const files = fontFiles.map((font) => ({ ...font, asset: asset('woff2', 'font/woff2', read(font.file)) }));
  const fonts = files.map((font) => font.asset);
  const faces = files.map((font) => fontFace(font.weight, font.asset.path)).join('');
  const css = asset('css', 'text/css; charset=utf-8', faces + minifyCss(utrechtCss() + ownStyles()));
  const js = asset('js', 'text/javascript; charset=utf-8', script());
  const icon = asset('svg', 'image/svg+xml', svg(`<g color="#2f6db5">${brandPaths}</g>`));
  const neutralIcon = asset(
    'svg',
    'image/svg+xml',
    svg('<rect x="6" y="-2" width="28" height="28" rx="6" fill="#8a94a3"/>'),
  );
  return { css, js, icon, neutralIcon, fonts, preload: fonts.slice(0, 2), all: [css, js, icon, neutralIcon, ...fonts] };
};

let built: Assets | undefined;

/**
 * Everything that a page asks for, made once at the first call from the files beside this one and the two packages of the
 * design system. Throws when one of those is missing, so that the start fails and not the first page.
 */
export const loadAssets = (): Assets => (built ??= build());

/** The asset at a path such as `/stijl/<hash>.css`, or undefined. */
export const findAsset = (path: string): Asset | undefined => loadAssets().all.find((item) => item.path === path);
