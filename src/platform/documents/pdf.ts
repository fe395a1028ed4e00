// SPDX-License-Identifier: EUPL-1.2
import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { StructuredTextItem } from 'unpdf';

/** The text of a PDF: one line for each line on the page, an empty line where the page leaves room, pages parted by \f. */
export async function pdfToText(bytes: Uint8Array): Promise<string> {
  // pdf.js takes over the buffer that it is given.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const { items } = await extractTextItems(pdf);
    return items.map((page) => pageText(page)).join('\f');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface Line {
  text: string;
  readonly y: number;
  readonly height: number;
  right: number;
}

function pageText(items: readonly StructuredTextItem[]): string {
  const lines: Line[] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const open = lines.at(-1);
    const sameLine =
      open !== undefined &&
      Math.abs(open.y - item.y) < 0.5 * Math.max(open.height, item.fontSize, 1) &&
      item.x >= open.right - 1;
    if (sameLine) append(open, item);
    else lines.push({ text: item.str, y: item.y, height: item.fontSize, right: item.x + item.width });
  }
  return lines
    .map((line, place) => breakBefore(lines[place - 1], line, usualStep(lines)) + line.text.trimEnd())
    .join('');
}

function append(line: Line, item: StructuredTextItem): void {
  const gap = item.x - line.right;
  const size = Math.max(line.height, item.fontSize, 1);
  // A wide gap parts two columns of a table; the reader still sees two cells.
  const space = gap > 2.5 * size ? '   ' : gap > 0.12 * size && !line.text.endsWith(' ') ? ' ' : '';
  line.text += space + item.str;
  line.right = item.x + item.width;
}

/** The distance between two lines of running text: the lower median of the downward steps. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines.flatMap((line, place) => {
    const step = (lines[place - 1]?.y ?? line.y) - line.y;
    return step > 0 ? [step] : [];
  });
  return steps.toSorted((one, other) => one - other)[Math.floor((steps.length - 1) / 2)] ?? 0;
}

function breakBefore(previous: Line | undefined, line: Line, step: number): string {
  if (previous === undefined) return '';
  const gap = previous.y - line.y;
  // Going up means a new column or text frame.
  return gap < 0 || (step > 0 && gap > 1.35 * step) ? '\n\n' : '\n';
}
