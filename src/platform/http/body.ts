// SPDX-License-Identifier: EUPL-1.2
import type { Context } from 'hono';
import type { Typed } from './route.ts';

/** What was sent: the fields, and the files apart. */
export interface Input {
  readonly typed: Typed;
  readonly files: ReadonlyMap<string, File>;
  /** Whether the body is not what it says it is. */
  readonly unreadable?: boolean;
}

const clean = (text: string) => text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\0', '');
const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(text: string): Input {
  const files = new Map<string, File>();
  try {
    const body: unknown = JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value));
    return isTyped(body) ? { typed: body, files } : { typed: {}, files, unreadable: true };
  } catch {
    return { typed: {}, files, unreadable: true };
  }
}

/** The fields of a form or a JSON object; file fields apart. Text is normalised so that equal words are equal. */
export async function readInput(c: Context, api: boolean): Promise<Input> {
  const files = new Map<string, File>();
  if (c.req.method !== 'POST') return { typed: {}, files };
  if (api) return readJson(await c.req.text());
  const typed: Record<string, string | string[]> = {};
  // A multipart body that is cut off or has no boundary holds no fields.
  const fields = await c.req.parseBody({ all: true }).catch(() => ({}));
  for (const [name, value] of Object.entries(fields)) {
    const texts: string[] = [];
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item instanceof File) files.set(name, item);
      else texts.push(clean(item));
    }
    if (texts.length > 0) typed[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return { typed, files };
}
