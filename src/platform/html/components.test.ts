// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from 'hono/html';
import { absent, statusBadge, tag, termBadge } from './badge.ts';
import { actionButton, button, link, linkButton } from './button.ts';
import { card, grid, pageHead, prose, sideBySide, statTile } from './card.ts';
import { barChart, lineChart, smallMultiples, sparkline } from './chart.ts';
import { checklist } from './checklist.ts';
import { draad, draadStrook, phasePath } from './diagram.ts';
import { field } from './field.ts';
import { filterForm, form, searchForm } from './form.ts';
import { safeHref, type Html } from './html.ts';
import { page, type PageOptions } from './layout.ts';
import { breadcrumb, steps, tabs } from './nav.ts';
import { emptyState, errorSummary, notice } from './notice.ts';
import { progress } from './progress.ts';
import { disclosure, summaryList } from './summary.ts';
import { dataTable, pagination } from './table.ts';
import { timeline } from './timeline.ts';

/** Breaks out of text, of an attribute in either quote, and of a script; the x's must come out in no tag and no attribute. */
const evil = `"'><script>x</script><img src=x onerror=x>&`;
const evilHref = 'javascript:alert(1)';
const fieldTexts = { optional: evil, error: evil, choose: evil, errors: evil };
const chartTexts = { period: evil, table: evil, missing: evil, suppressed: evil };
const option = { value: evil, label: evil, hint: evil };
const base = { name: evil, label: evil, hint: evil, error: evil, required: false };
const nav = { href: evilHref, label: evil, current: true };
const series = { label: evil, values: [1, null, '.' as const] };
const chart = { id: evil, title: evil, description: evil, format: () => evil, texts: chartTexts, source: evil };
const periods = [evil, 'b', 'c'];

const pageWith = (over: Partial<PageOptions> = {}): Html =>
  page({
    lang: 'nl',
    title: evil,
    zone: 'openbaar',
    user: { id: evil, naam: evil, organisatie: evil },
    nav: [nav],
    example: true,
    body: html`<h1>x</h1>`,
    otherLangHref: evilHref,
    homeHref: evilHref,
    exitHref: evilHref,
    breadcrumbs: [nav],
    signOutAction: evilHref,
    csrf: evil,
    printMark: evil,
    texts: {
      siteName: evil,
      tabName: evil,
      skip: evil,
      example: evil,
      nav: evil,
      breadcrumbs: evil,
      user: evil,
      signOut: evil,
      otherLang: evil,
      quickExit: evil,
      quickExitHint: evil,
      help: evil,
      helpLinks: [{ href: evilHref, label: evil, note: evil }],
      footer: evil,
      footerLinks: [nav],
    },
    ...over,
  });

const everything: Readonly<Record<string, () => Html>> = {
  page: pageWith,
  pageHead: () => pageHead({ title: evil, over: evil, intro: evil, badges: [tag(evil)], actions: link(nav) }),
  card: () => card({ title: evil, body: evil, id: evil, accent: true }),
  prose: () => prose(evil),
  sideBySide: () => sideBySide({ main: evil, aside: evil }),
  statTile: () => grid('tiles', [statTile({ value: evil, label: evil, href: evilHref, note: evil, tone: 'danger' })]),
  button: () =>
    button({
      label: evil,
      name: evil,
      value: evil,
      formAction: evilHref,
      hiddenText: evil,
      kind: 'danger',
      small: true,
    }),
  linkButton: () => linkButton({ label: evil, href: evilHref, hiddenText: evil }),
  actionButton: () => actionButton({ label: evil, action: evilHref, csrf: evil, hidden: { [evil]: evil } }),
  statusBadge: () => statusBadge({ label: evil, tone: 'good' }),
  termBadge: () => termBadge({ label: evil, tone: 'attention', date: evil, dateText: evil }),
  absent: () => absent(evil),
  notice: () => notice({ tone: 'info', title: evil, body: evil, live: true }),
  emptyState: () => emptyState({ title: evil, body: evil }),
  errorSummary: () => errorSummary({ title: evil, errors: [{ field: evil, message: evil }] }),
  dataTable: () =>
    dataTable({
      id: evil,
      caption: evil,
      narrow: 'stack',
      filter: { label: evil, count: evil },
      rows: [evil],
      foot: [evil, evil],
      columns: [
        { key: evil, label: evil, kind: 'header', cell: (row) => row, sortHref: evilHref, sorted: 'ascending' },
        { key: 'n', label: evil, kind: 'number', cell: (row) => row },
      ],
    }),
  pagination: () =>
    pagination({
      previousHref: evilHref,
      nextHref: evilHref,
      texts: { label: evil, previous: evil, next: evil, position: evil },
    }),
  summaryList: () =>
    summaryList({
      rows: [{ label: evil, value: evil, source: evil, change: { href: evilHref, label: evil, hiddenText: evil } }],
    }),
  disclosure: () => disclosure({ summary: evil, body: evil, open: true }),
  tabs: () => tabs({ label: evil, tabs: [{ ...nav, count: evil }] }),
  breadcrumb: () => breadcrumb({ label: evil, links: [nav] }),
  steps: () =>
    steps({
      steps: [{ label: evil, state: 'current', href: evilHref }],
      texts: { label: evil, states: { done: evil, current: evil, todo: evil } },
    }),
  checklist: () =>
    checklist({
      title: evil,
      items: [{ label: evil, met: false, href: evilHref, source: evil }],
      texts: { met: evil, unmet: evil },
    }),
  progress: () => progress({ id: evil, label: evil, text: evil, value: 0.5 }),
  timeline: () =>
    timeline({ label: evil, items: [{ at: evil, atText: evil, title: evil, who: evil, body: evil, tone: 'info' }] }),
  inputs: () =>
    html`${(['text', 'number', 'date', 'datetime', 'search', 'email', 'tel', 'textarea'] as const).map((kind) =>
      field({ ...base, kind, value: evil }, fieldTexts),
    )}`,
  choices: () =>
    html`${field({ ...base, kind: 'select', value: evil, options: [option] }, fieldTexts)}${field(
      { ...base, kind: 'radio', value: evil, options: [option] },
      fieldTexts,
    )}${field({ ...base, kind: 'checkboxes', values: [evil], options: [option] }, fieldTexts)}${field(
      { ...base, kind: 'checkbox', value: evil },
      fieldTexts,
    )}`,
  file: () =>
    html`${field({ ...base, kind: 'file', accept: evil }, fieldTexts)}${field({ kind: 'hidden', name: evil, value: evil }, fieldTexts)}`,
  form: () =>
    form({
      action: evilHref,
      csrf: evil,
      label: evil,
      fields: [],
      submit: { label: evil },
      beside: evil,
      errors: [{ field: evil, message: evil }],
      draft: { key: evil, restored: evil, discard: evil },
      texts: fieldTexts,
    }),
  searchForm: () =>
    searchForm({
      action: evilHref,
      method: 'post',
      csrf: evil,
      name: evil,
      label: evil,
      hint: evil,
      value: evil,
      submit: evil,
    }),
  filterForm: () =>
    filterForm({ action: evilHref, label: evil, fields: [], submit: evil, clear: nav, texts: fieldTexts }),
  lineChart: () =>
    lineChart({
      ...chart,
      periods,
      series: [series, series],
      target: { value: 1, label: evil },
      breaks: [{ period: 'b', label: evil }],
      hrefFor: () => evilHref,
    }),
  barChart: () =>
    barChart({ ...chart, heads: [evil, evil], bars: [{ label: evil, value: 1, href: evilHref, accent: true }] }),
  smallMultiples: () =>
    smallMultiples({ ...chart, periods, items: [{ ...series, href: evilHref }], reference: series }),
  sparkline: () => sparkline({ values: [1, 2], label: evil }),
  phasePath: () =>
    phasePath({
      label: evil,
      phases: [{ label: evil, state: 'current', note: evil, href: evilHref }],
      texts: { visited: evil, current: evil, ahead: evil },
    }),
  draad: () => draad({ label: evil, stations: [{ soort: 'doel', label: evil, href: evilHref, tekst: html`${evil}` }] }),
  draadStrook: () =>
    draadStrook({ label: evil, stations: [{ soort: 'doel', label: evil, href: evilHref, current: true }] }),
};

describe('every component', () => {
  for (const [name, render] of Object.entries(everything)) {
    it(`${name} escapes every slot and disarms every address`, async () => {
      const out = String(await render());
      assert.ok(!out.includes('<script>x'), 'a script came through');
      assert.ok(!out.includes('<img'), 'a tag came through');
      assert.ok(!/javascript:/i.test(out), 'a script address came through');
      assert.ok(out.includes('&lt;script&gt;x'), 'the slots were not rendered at all: the test would prove nothing');
    });

    it(`${name} needs no inline style or script, so that the strict CSP holds`, async () => {
      const out = String(await render()).replaceAll('onerror=x', '');
      assert.doesNotMatch(out, /<[^>]*\sstyle=/i);
      assert.doesNotMatch(out, /<[^>]*\son\w+=/i);
      assert.doesNotMatch(out, /<script(?![^>]*\ssrc=)/i);
      assert.doesNotMatch(out, /<style/i);
    });
  }

  it('would be caught if it let markup through', () => {
    assert.throws(() => assert.ok(!`<p>${evil}</p>`.includes('<script>x')));
  });
});

describe('safeHref', () => {
  for (const [address, expected] of [
    ['/casussen?x=1#y', '/casussen?x=1#y'],
    ['?sorteer=naam', '?sorteer=naam'],
    ['#veld', '#veld'],
    ['tel:112', 'tel:112'],
    ['mailto:a@b.nl', 'mailto:a@b.nl'],
    ['https://voorbeeld.nl', 'https://voorbeeld.nl'],
    ['javascript:alert(1)', '#'],
    ['JaVaScRiPt:alert(1)', '#'],
    [' javascript:alert(1)', '#'],
    ['java\nscript:alert(1)', '#'],
    ['data:text/html,x', '#'],
    ['vbscript:x', '#'],
    ['//kwaad.nl', '#'],
    ['/\\kwaad.nl', '#'],
    ['/\t/kwaad.nl', '#'],
  ] as const)
    it(`${JSON.stringify(address)} becomes ${JSON.stringify(expected)}`, () =>
      assert.equal(safeHref(address), expected));
});

describe('the page', () => {
  it('puts the quick exit before everything that takes focus, as a plain link that leaves no referrer', async () => {
    const out = String(await pageWith({ exitHref: 'https://weer.example/' }));
    const first = /<(?:a|button|input|select|textarea)\b[^>]*>/.exec(out)?.[0] ?? '';
    assert.match(first, /data-weg/);
    assert.match(first, /href="https:\/\/weer\.example\/"/);
    assert.match(first, /rel="nofollow noreferrer"/);
  });

  it('has no quick exit and no help bar in the professional zone', async () => {
    const out = String(await pageWith({ zone: 'professional' }));
    assert.doesNotMatch(out, /data-weg|vb-hulp/);
  });

  it('says on every page that the data are examples, and only then', async () => {
    assert.match(String(await pageWith()), /class="vb-voorbeeld"/);
    assert.doesNotMatch(String(await pageWith({ example: false })), /class="vb-voorbeeld"/);
  });

  it('gives the public zone an icon that says nothing', async () => {
    const icon = (out: string): string => /rel="icon"[^>]*href="([^"]*)"/.exec(out)?.[1] ?? '';
    assert.notEqual(icon(String(await pageWith())), icon(String(await pageWith({ zone: 'professional' }))));
  });
});
