// SPDX-License-Identifier: EUPL-1.2
import { tryStep, type Process } from './process.ts';
import { Conflict, Forbidden, GatesClosed, NotFound } from './result.ts';

/** The status that the named step leads to; throws with what stands in the way, with every gate that does not hold. */
export function takeStep<Case extends { readonly status: string }>(
  process: Process<Case, string>,
  name: string,
  subject: Case,
  roles: ReadonlySet<string>,
): Case['status'] {
  const outcome = tryStep(process, name, subject, roles);
  if (outcome.ok) return outcome.to;
  if (outcome.why === 'gates') throw new GatesClosed(outcome.reasons);
  if (outcome.why === 'unknown') throw new NotFound();
  throw outcome.why === 'role' ? new Forbidden() : new Conflict();
}
