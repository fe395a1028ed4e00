// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads';
import type { PaperDocument } from './document.ts';
import type { HouseStyle } from './house-style.ts';
import type { Printed } from './typeset.ts';

export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

export interface Order {
  readonly number: number;
  readonly format: Format;
  readonly document: PaperDocument;
  readonly style: HouseStyle;
}
export type Delivery =
  | { readonly number: number; readonly printed: Printed }
  | { readonly number: number; readonly fault: string };

interface Waiting {
  readonly resolve: (printed: Printed) => void;
  readonly reject: (error: Error) => void;
}

/** A paper that could not be made; says why, and never what stands in it. */
export class PressError extends Error {}

/** One thread lays out papers, so that pages are answered meanwhile. It is there while there is work and for a while after. */
const IDLE = 30_000;
let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let count = 0;
const waiting = new Map<number, Waiting>();

function fail(error: Error): void {
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
  worker = undefined;
}

function hire(): Worker {
  const hired = new Worker(new URL('./press-worker.ts', import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  hired.on('message', (delivery: Delivery) => {
    const order = waiting.get(delivery.number);
    waiting.delete(delivery.number);
    if ('printed' in delivery) order?.resolve(delivery.printed);
    else order?.reject(new PressError(delivery.fault));
    if (waiting.size > 0) return;
    hired.unref();
    clearTimeout(idle);
    idle = setTimeout(() => void closePress(), IDLE).unref();
  });
  hired.on('error', (error) => fail(new PressError(error instanceof Error ? error.constructor.name : 'unknown')));
  hired.on('exit', () => {
    if (worker === hired) fail(new PressError('exit'));
  });
  return hired;
}

/** Makes a paper in the other thread. */
export function printPaper(format: Format, document: PaperDocument, style: HouseStyle): Promise<Printed> {
  clearTimeout(idle);
  const at = (worker ??= hire());
  at.ref();
  const number = ++count;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    at.postMessage({ number, format, document, style } satisfies Order, []);
  });
}

/** Ends the thread; the next paper starts it again. What was still being made fails, so that nobody waits for ever. */
export async function closePress(): Promise<void> {
  clearTimeout(idle);
  const leaving = worker;
  fail(new PressError('closed'));
  await leaving?.terminate();
}
