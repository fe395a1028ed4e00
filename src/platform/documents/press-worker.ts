// SPDX-License-Identifier: EUPL-1.2
import { parentPort } from 'node:worker_threads';
import type { Delivery, Order } from './press.ts';
import { wordDocument } from './word.ts';

/** The kind of failure and nothing of the paper: this text can end in a log. */
const faultOf = (error: unknown): string =>
  error instanceof Error ? error.message.split(/[\n:]/, 1).join('') || error.constructor.name : 'unknown';

async function print({ number, format, document, style }: Order): Promise<Delivery> {
  try {
    if (format === 'docx') return { number, printed: { bytes: await wordDocument(document, style), unprinted: 0 } };
    // Taken only now: on a machine for which the layout program has no binary, Word documents are made all the same.
    const { typeset } = await import('./typeset.ts');
    return { number, printed: typeset(document, style) };
  } catch (error) {
    return { number, fault: faultOf(error) };
  }
}

parentPort?.on('message', (order: Order) => {
  void print(order).then((delivery) => parentPort?.postMessage(delivery, []));
});
