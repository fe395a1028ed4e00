// SPDX-License-Identifier: EUPL-1.2

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

interface ListState {
  readonly ordered: boolean;
  count: number;
}

/**
 * The HTML that mammoth makes of a Word file as plain lines: headings "# Title", list items "• item" or "1. item",
 * table rows with their cells parted by three spaces. Mammoth's output is well formed, so a walk over the tags does.
 */
export function htmlToText(html: string): string {
  const state: { out: string; readonly lists: ListState[]; inTable: number } = { out: '', lists: [], inTable: 0 };
  for (const [, closing, tag, text] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>|([^<]+)/g)) {
    if (text !== undefined) state.out += decodeEntities(text).replaceAll(/\s*\n\s*/g, ' ');
    else if (tag !== undefined) walkTag(state, tag, closing === '/');
  }
  return state.out
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function walkTag(
  state: { out: string; readonly lists: ListState[]; inTable: number },
  tag: string,
  closing: boolean,
): void {
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  if (heading !== undefined) state.out += closing ? '\n\n' : `\n\n${'#'.repeat(Number(heading))} `;
  else if (tag === 'ul' || tag === 'ol') {
    if (closing) state.lists.pop();
    else state.lists.push({ ordered: tag === 'ol', count: 0 });
    state.out += closing && state.lists.length === 0 ? '\n\n' : '\n';
  } else if (tag === 'li') state.out += closing ? '\n' : itemMark(state.lists);
  else if (tag === 'table') {
    state.inTable += closing ? -1 : 1;
    state.out += '\n\n';
  } else if ((tag === 'td' || tag === 'th') && closing) state.out += '   ';
  else if (tag === 'tr' && closing) state.out = `${state.out.trimEnd()}\n`;
  else if (tag === 'br') state.out += '\n';
  else if (tag === 'p' && closing) state.out += state.inTable > 0 ? ' ' : '\n\n';
}

function itemMark(lists: readonly ListState[]): string {
  const list = lists.at(-1);
  const indent = '    '.repeat(Math.max(0, lists.length - 1));
  if (list === undefined || !list.ordered) return `\n${indent}• `;
  list.count += 1;
  return `\n${indent}${list.count}. `;
}

function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
