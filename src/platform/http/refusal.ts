// SPDX-License-Identifier: EUPL-1.2
import { Conflict, Invalid } from '../result.ts';

/** A unique row was taken, a serialisation or a lock failed, or two transactions waited for each other. */
const LOST_RACE: readonly string[] = ['23505', '40001', '40P01', '55P03'];
const NO_SUCH_REFERENCE = '23503';
/** SQLSTATE class 22: a value that its column cannot hold. */
const DATA_EXCEPTION = /^22\w{3}$/;

/**
 * What the database refused as the refusal that it means: someone else was first (409), or a value or reference that no
 * form offers (400). Any other error stays as it is. The text of the database never leaves.
 */
export function asRefusal(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (LOST_RACE.includes(code)) return new Conflict();
  return code === NO_SUCH_REFERENCE || DATA_EXCEPTION.test(code) ? new Invalid([]) : error;
}
