// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { findAsset, loadAssets, minifyCss } from './assets.ts';
import { filterRules, utrechtClasses, utrechtCss } from './utrecht.ts';

const text = (body: Uint8Array): string => Buffer.from(body).toString('utf8');
const tokens = readFileSync(new URL('style/10-tokens.css', import.meta.url), 'utf8');

/** The colours of the light theme, or of the dark one on top of it. */
const colours = (dark: boolean): Map<string, string> => {
  const [light = '', night = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)');
  const found = (css: string): [string, string][] =>
    [...css.matchAll(/--verband-color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']);
  return new Map([...found(light), ...(dark ? found(night) : [])]);
};

const luminance = (hex: string): number => {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

describe('assets', () => {
  it('stay within the budget of a page: 14 kB of style and 4 kB of script, compressed', () => {
    const { css, js } = loadAssets();
    assert.ok(gzipSync(css.body).length <= 14_000, `css ${gzipSync(css.body).length}`);
    assert.ok(gzipSync(js.body).length <= 4000, `js ${gzipSync(js.body).length}`);
  });

  it('are found by a path that changes with their content', () => {
    const { css, all } = loadAssets();
    assert.equal(findAsset(css.path), css);
    assert.match(css.path, /^\/stijl\/[0-9a-f]{16}\.css$/);
    assert.equal(new Set(all.map((a) => a.path)).size, all.length);
    assert.equal(findAsset('/stijl/0000000000000000.css'), undefined);
  });

  it('ask nothing of a third party', () => {
    const { css, js } = loadAssets();
    assert.doesNotMatch(text(css.body), /https?:|@import|url\((?!\/stijl\/)/);
    // The one thing that is sent goes to an address that the page itself names, which the policy of every page keeps to this site.
    assert.doesNotMatch(text(js.body), /https?:|\bimport\b|\bfetch\b(?!\(action,)/);
  });

  it('hold a script that parses once its types are gone', () => {
    assert.doesNotThrow(() => new Script(text(loadAssets().js.body)));
  });

  it('style every class that the components give', () => {
    const css = text(loadAssets().css.body);
    const folder = new URL('.', import.meta.url);
    const sources = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const used = new Set(
      sources.flatMap((s) => [...s.matchAll(/\bvb-[a-z]+(?:__[a-z]+)?(?:--[a-z]+)?\b(?![-$])/g)].map((m) => m[0])),
    );
    const elsewhere = new Set(['vb-zone', 'vb-toon', 'vb-invoer', 'vb-invoer--gewoon', 'vb-punt']);
    const unstyled = [...used].filter((name) => !css.includes(`.${name}`) && !elsewhere.has(name));
    assert.deepEqual(unstyled, []);
  });
});

describe('colours', () => {
  const onSurfaces = ['text', 'text-quiet', 'ink', 'link', 'thread', 'neutral', 'info', 'good', 'attention', 'danger'];
  for (const dark of [false, true]) {
    const theme = colours(dark);
    const of = (name: string): string => theme.get(name) ?? assert.fail(`no colour ${name}`);
    const pairs: (readonly [string, string])[] = [
      ...onSurfaces.flatMap((name) =>
        ['canvas', 'surface', 'surface-quiet'].map((under): readonly [string, string] => [name, under]),
      ),
      ...['neutral', 'info', 'good', 'attention', 'danger'].map((name): readonly [string, string] => [
        name,
        `${name}-quiet`,
      ]),
      ...['neutral', 'info', 'good', 'attention', 'danger'].map((name): readonly [string, string] => [
        'text',
        `${name}-quiet`,
      ]),
      ['on-ink', 'ink'],
      ['on-ink', 'ink-hover'],
      ['ink', 'ink-quiet'],
      ['link', 'ink-quiet'],
      ['surface', 'danger'],
      ['series-1', 'surface'],
      ['series-2', 'surface'],
      ['series-3', 'surface'],
    ];
    it(`are told apart by at least 4.5 in the ${dark ? 'dark' : 'light'} theme`, () => {
      const weak = pairs
        .map(([a, b]) => ({ pair: `${a} on ${b}`, ratio: contrast(of(a), of(b)) }))
        .filter((p) => p.ratio < 4.5);
      assert.deepEqual(weak, []);
    });
    it(`draw control edges and focus with at least 3 in the ${dark ? 'dark' : 'light'} theme`, () => {
      for (const name of ['line-strong', 'focus'])
        for (const under of ['canvas', 'surface', 'surface-quiet'])
          assert.ok(contrast(of(name), of(under)) >= 3, `${name} on ${under}`);
    });
  }

  it('would be caught if they were too pale', () => assert.ok(contrast('#999999', '#ffffff') < 4.5));
});

describe('the stylesheet', () => {
  it('takes from the library only rules whose every class is wanted', () => {
    const css = '/* x{} */.a{color:red}.b,.a:is(.b,.c){color:blue}@media print{.a{color:black}}.a .z{top:0}p{top:0}';
    assert.equal(filterRules(css, ['a', 'b']), '.a{color:red}.b{color:blue}');
  });

  it('finds a rule in the library for every class it names, so that an upgrade that renames one is seen', () => {
    const css = utrechtCss();
    assert.deepEqual(
      utrechtClasses.filter((name) => !css.includes(`.${name}`)),
      [],
    );
  });

  it('loses only comments and white space', () => {
    assert.equal(
      minifyCss('/* c */\na:hover  > b ,\n c { margin: 0 auto ; width: calc(1px + 2px); }\n'),
      'a:hover > b,c{margin:0 auto;width:calc(1px + 2px)}',
    );
  });
});
