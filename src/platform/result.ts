// SPDX-License-Identifier: EUPL-1.2
import type { CheckedGate } from './process.ts';

/** What a command answers instead of doing: thrown, so that the transaction ends without a trace but the log line. */
export abstract class Refusal extends Error {
  abstract readonly status: 400 | 403 | 404 | 409;
  /** Key of the message catalogue. */
  readonly key: string;
  /** The dossier whose log the refusal belongs in; filled in where the subject is known. */
  dossier: string | undefined;
  constructor(key: string) {
    super(key);
    this.key = key;
  }
}

/** Not there, or not there for you: the two cannot be told apart. */
export class NotFound extends Refusal {
  readonly status = 404;
  constructor() {
    super('fout.nietGevonden');
  }
}

/** Visible, but not yours to do. */
export class Forbidden extends Refusal {
  readonly status = 403;
  constructor(key = 'fout.geweigerd') {
    super(key);
  }
}

/** A step whose gates do not all hold; carries every gate that does not. */
export class GatesClosed extends Refusal {
  readonly status = 403;
  readonly gates: readonly CheckedGate[];
  constructor(gates: readonly CheckedGate[]) {
    super('fout.poortenDicht');
    this.gates = gates;
  }
}

/** The case moved on since the page was opened. */
export class Conflict extends Refusal {
  readonly status = 409;
  constructor(key = 'fout.verouderd') {
    super(key);
  }
}

export interface FieldError {
  readonly field: string;
  /** Key of the message catalogue, with its values. */
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Input that cannot be taken; carries every field that is wrong. */
export class Invalid extends Refusal {
  readonly status = 400;
  readonly errors: readonly FieldError[];
  constructor(errors: readonly FieldError[]) {
    super('fout.ongeldig');
    this.errors = errors;
  }
}
