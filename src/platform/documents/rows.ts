// SPDX-License-Identifier: EUPL-1.2
import { JSONParser } from '@streamparser/json';
import { parse } from 'csv-parse';

/** A row of a file with its number as a spreadsheet shows it, or an element of a JSON list with its place, from 1. */
export type Row<Value> =
  | { readonly row: number; readonly value: Value }
  | { readonly row: number; readonly fault: RowFault };
/** `unreadable`: this row only; `broken`: from here on nothing can be read; `cut`: the file ends in the middle. */
export type RowFault = 'unreadable' | 'broken' | 'cut';

/** Reads a file that comes in pieces, so that no more than a piece is held in memory. */
export interface RowReader<Value> {
  readonly feed: (piece: Uint8Array) => Promise<readonly Row<Value>[]>;
  readonly end: () => Promise<readonly Row<Value>[]>;
}

/** More characters in one row are no row but a quote that was never closed. */
const LONGEST_ROW = 200_000;
const LINE_END = 10;

/** The separator of a CSV file: whichever of `;` and `,` its first line has most of. */
export function separatorOf(start: string): ';' | ',' {
  const line = start.split(/\r?\n/, 1)[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  return count(';') >= count(',') ? ';' : ',';
}

/**
 * Rows of a CSV file (RFC 4180, UTF-8 with or without byte order mark). A row that cannot be read does not stop the others. The
 * last row must end with a line end: without it nobody can tell a whole file from one that was cut off.
 */
export function csvReader(): RowReader<readonly string[]> {
  let row = 0;
  let last = LINE_END;
  let found: Row<readonly string[]>[] = [];
  let parser: ReturnType<typeof parse> | undefined;
  let broken = false;
  const take = () => {
    const rows = found;
    found = [];
    return rows;
  };
  const open = (start: string) =>
    parse({
      bom: true,
      delimiter: separatorOf(start),
      relaxColumnCount: true,
      skipEmptyLines: false,
      skipRecordsWithError: true,
      maxRecordSize: LONGEST_ROW,
      // Rows are taken here and not from the stream: in their order with those that cannot be read, and without a buffer.
      onRecord: (record: string[]) => {
        row++;
        if (record.some((cell) => cell !== '')) found.push({ row, value: record });
        return null;
      },
      onSkip: () => {
        found.push({ row: ++row, fault: 'unreadable' });
        return undefined;
      },
    });
  const stop = (): void => {
    if (!broken) found.push({ row: row + 1, fault: 'broken' });
    broken = true;
  };
  return {
    feed: async (piece) => {
      if (broken || piece.length === 0) return [];
      if (!parser) {
        parser = open(new TextDecoder().decode(piece.subarray(0, 10_000)).replace('\uFEFF', ''));
        parser.on('error', stop);
      }
      last = piece.at(-1) ?? last;
      const open_ = parser;
      await new Promise<void>((resolve) => {
        open_.write(piece, () => resolve());
      });
      return take();
    },
    end: async () => {
      const open_ = parser;
      if (open_ && !broken)
        await new Promise<void>((resolve) => {
          open_.once('close', resolve).once('error', () => resolve());
          open_.resume().end();
        });
      if (!broken && last !== LINE_END) found.push({ row: row + 1, fault: 'cut' });
      return take();
    },
  };
}

/** Elements of a JSON list, or of the list under `name` in a JSON object. */
export function jsonReader(name: string, isList: boolean): RowReader<unknown> {
  let row = 0;
  let broken = false;
  let found: Row<unknown>[] = [];
  const parser = new JSONParser({ paths: [isList ? '$.*' : `$.${name}.*`], keepStack: false });
  parser.onValue = ({ value }) => {
    found.push({ row: ++row, value });
  };
  parser.onError = () => {
    if (!broken) found.push({ row: row + 1, fault: 'broken' });
    broken = true;
  };
  parser.onEnd = () => {};
  const take = () => {
    const rows = found;
    found = [];
    return rows;
  };
  return {
    feed: async (piece) => {
      if (!broken) parser.write(piece);
      return take();
    },
    end: async () => {
      if (!broken && !parser.isEnded) found.push({ row: row + 1, fault: 'cut' });
      return take();
    },
  };
}
