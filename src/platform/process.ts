// SPDX-License-Identifier: EUPL-1.2

/** Why a step cannot be taken yet: a key of the message catalogue, its values, and where it is mended. */
export interface Reason {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * A claim about a case that must hold before a step. `id` and `source` are those of the domain reference; `where` is the
 * place on the page where it is filled in.
 */
export interface Gate<Case> {
  readonly id: string;
  readonly source: string;
  readonly where: string;
  /** Key of the sentence that says that the claim holds. */
  readonly holds: string;
  readonly claim: (subject: Case) => Reason | undefined;
}

export interface Step<Case extends { readonly status: string }, Role extends string> {
  readonly from: readonly Case['status'][];
  readonly to: Case['status'];
  readonly by: readonly Role[];
  readonly gates?: readonly Gate<Case>[];
}

export type Process<Case extends { readonly status: string }, Role extends string> = Readonly<
  Record<string, Step<Case, Role>>
>;

/** A process as documents and descriptions see it: without the case that its claims look at. */
export type ProcessShape = Readonly<
  Record<
    string,
    {
      readonly from: readonly string[];
      readonly to: string;
      readonly by: readonly string[];
      readonly gates?: readonly Pick<Gate<never>, 'id' | 'source' | 'holds'>[];
    }
  >
>;

/** A process as data; curried so that the step names stay literal while statuses stay as wide as the case type. */
export const defineProcess =
  <Case extends { readonly status: string }, Role extends string>() =>
  <Name extends string>(steps: Readonly<Record<Name, Step<Case, Role>>>): Readonly<Record<Name, Step<Case, Role>>> =>
    steps;

export interface CheckedGate {
  readonly id: string;
  readonly where: string;
  readonly holds: string;
  /** Absent when the claim holds. */
  readonly reason?: Reason;
}

/** Every gate of a step with what is still missing: the checklist on the screen and in the API. */
export const checkGates = <Case extends { readonly status: string }>(
  step: Step<Case, string>,
  subject: Case,
): readonly CheckedGate[] =>
  (step.gates ?? []).map(({ id, where, holds, claim }) => {
    const reason = claim(subject);
    return reason ? { id, where, holds, reason } : { id, where, holds };
  });

export interface AvailableStep<Name extends string> {
  readonly name: Name;
  readonly gates: readonly CheckedGate[];
  readonly ready: boolean;
}

/** The steps that someone with these roles may take from the case's status, each with its checklist. */
export function availableSteps<Case extends { readonly status: string }, Name extends string>(
  process: Readonly<Record<Name, Step<Case, string>>>,
  subject: Case,
  roles: ReadonlySet<string>,
): readonly AvailableStep<Name>[] {
  const names = Object.keys(process).filter((name): name is Name => name in process);
  return names
    .filter((name) => process[name].from.includes(subject.status) && process[name].by.some((role) => roles.has(role)))
    .map((name) => {
      const gates = checkGates(process[name], subject);
      return { name, gates, ready: gates.every((gate) => !gate.reason) };
    });
}

export type StepOutcome<Status> =
  | { readonly ok: true; readonly to: Status }
  | { readonly ok: false; readonly why: 'unknown' | 'status' | 'role'; readonly reasons: readonly [] }
  | { readonly ok: false; readonly why: 'gates'; readonly reasons: readonly CheckedGate[] };

/** Whether the named step may be taken now; when gates stand in the way, all of them. */
export function tryStep<Case extends { readonly status: string }>(
  process: Process<Case, string>,
  name: string,
  subject: Case,
  roles: ReadonlySet<string>,
): StepOutcome<Case['status']> {
  const step = Object.hasOwn(process, name) ? process[name] : undefined;
  if (!step) return { ok: false, why: 'unknown', reasons: [] };
  if (!step.by.some((role) => roles.has(role))) return { ok: false, why: 'role', reasons: [] };
  if (!step.from.includes(subject.status)) return { ok: false, why: 'status', reasons: [] };
  const reasons = checkGates(step, subject).filter((gate) => gate.reason);
  return reasons.length > 0 ? { ok: false, why: 'gates', reasons } : { ok: true, to: step.to };
}
