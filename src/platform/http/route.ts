// SPDX-License-Identifier: EUPL-1.2
import type { HtmlEscapedString } from 'hono/utils/html';
import type { z } from 'zod';
import type { Actor, ActorTx } from '../db/actor.ts';
import type { Engine } from '../db/engine.ts';
import { Refusal, type FieldError } from '../result.ts';
import { asRefusal } from './refusal.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
export type Language = 'nl' | 'en';

/** Something that a person does and that is no step of a process: listed once in access.ts, shown in docs/rechten.md. */
export interface Action {
  readonly name: string;
  readonly by: readonly string[];
}

export type Answer =
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly body: Html;
      readonly status?: 200 | 400 | 403 | 409 | 429;
      readonly zone?: 'openbaar';
      /** Says nothing of the address that was asked for: every missing page is the same, to the byte. */
      readonly anywhere?: true;
      /** Seconds after which the browser asks again: while something is being done. */
      readonly refresh?: number;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  /** `open` lets every origin read it: for what is public anyhow. */
  | { readonly kind: 'json'; readonly body: unknown; readonly status?: 200 | 201; readonly open?: true }
  | {
      readonly kind: 'file';
      readonly body: string | Uint8Array<ArrayBuffer>;
      readonly type: string;
      readonly name: string;
    }
  | { readonly kind: 'session'; readonly token: string | undefined; readonly to: string };

/** Words, links and figures in the reader's language; made by the composition, handed to every handler. */
export interface RequestInfo<Ui> {
  readonly ui: Ui;
  readonly url: URL;
  readonly csrf: string;
  readonly query: URLSearchParams;
  readonly engine: Engine;
}

/** A posted form: the parsed value, or every wrong field together with what was typed, so that nothing typed is lost. */
export type Posted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly typed: Typed };

export type Typed = Readonly<Record<string, string | readonly string[]>>;

export interface ActorContext<Ui, Subject, Body> extends RequestInfo<Ui> {
  readonly tx: ActorTx;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly subject: Subject;
  readonly form: Body;
  readonly files: ReadonlyMap<string, File>;
  /** What was posted, as it was typed. */
  readonly typed: Typed;
  /** The session's token; for signing out only. */
  readonly token: string;
}

interface Common {
  readonly method: 'get' | 'post';
  /** Path with parameters as `:id`; every parameter is a uuid unless `params` says otherwise. */
  readonly path: string;
}

/** The case that a path names. Not visible is not there: 404, before any other question. */
export interface SubjectOf<Subject> {
  readonly kind: string;
  readonly load: (tx: ActorTx, id: string) => Promise<Subject | undefined>;
  /** The dossier that the log line belongs to. */
  readonly dossier?: (subject: Subject) => string | undefined;
}

/** What the description of the API says about a JSON route, besides what its path and its fields say. */
export interface ApiContract {
  /** One line in the language of the API. */
  readonly title: string;
  /** The name of the answer's schema in the description. */
  readonly name: string;
  readonly answer: z.ZodType;
  /** The step of a process that the route takes. */
  readonly step?: ApiStep;
}
export interface ApiStep {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly string[];
  readonly gates: readonly { readonly id: string; readonly source: string; readonly claim: string }[];
}

interface ActorRouteOptions<Ui, Subject, Fields extends z.ZodType | undefined> extends Common {
  readonly action: Action;
  /** The name of the log line. */
  readonly audit: string;
  readonly subject?: SubjectOf<Subject>;
  readonly form?: Fields;
  /** How many bytes a body may have, on a path without parameters; what is larger than usual asks for a session first. */
  readonly maxBody?: number;
  readonly handle: (
    context: ActorContext<Ui, Subject, Fields extends z.ZodType<infer T> ? Posted<T> : undefined>,
  ) => Promise<Answer>;
}

interface PublicRouteOptions<Ui> extends Common {
  readonly public: true;
  readonly handle: (
    request: RequestInfo<Ui> & {
      readonly params: Readonly<Record<string, string>>;
      readonly typed: Typed;
      readonly files: ReadonlyMap<string, File>;
      /** Where it comes from: to count misuse by, never to keep. */
      readonly address: string;
    },
  ) => Promise<Answer>;
}

/** A route with its handler's own types closed over, so that routes of all kinds stand in one list. */
export interface ActorRoute<Ui> extends Common {
  readonly public: false;
  /** Of a JSON route: it takes a bearer token and JSON, and answers problems as RFC 9457. */
  readonly api: ApiContract | undefined;
  readonly action: Action;
  readonly audit: string;
  readonly maxBody?: number;
  readonly subjectKind: string | undefined;
  readonly fields: z.ZodType | undefined;
  readonly run: (
    input: Omit<ActorContext<Ui, undefined, undefined>, 'subject' | 'form'> & { readonly typed: Typed },
  ) => Promise<RunOutcome>;
}
export interface PublicRoute<Ui> extends PublicRouteOptions<Ui> {
  readonly public: true;
}
export type Route<Ui> = ActorRoute<Ui> | PublicRoute<Ui>;

export type RunOutcome =
  | { readonly found: false }
  | { readonly found: true; readonly allowed: false; readonly dossier: string | undefined }
  | { readonly found: true; readonly allowed: true; readonly dossier: string | undefined; readonly answer: Answer };

/** The name of a field on the form; the rows of a list are numbered fields there: `geboortedatum2`. */
const fieldOf = ([name, row, part]: readonly PropertyKey[]): string =>
  typeof row === 'number' && part !== undefined ? `${String(part)}${row + 1}` : String(name ?? '');

/** Every wrong field of what was posted, as keys of the message catalogue. */
export function readForm<T>(schema: z.ZodType<T>, typed: Typed): Posted<T> {
  const read = schema.safeParse(typed);
  if (read.success) return { ok: true, value: read.data };
  const errors = read.error.issues.map(({ path, message }) => ({ field: fieldOf(path), key: message }));
  return { ok: false, errors, typed };
}

export const mayDo = (action: Action, roles: ReadonlySet<string>): boolean => action.by.some((role) => roles.has(role));

/**
 * Declares a route. Without `action` and `audit`, or `public: true`, it does not type-check. The order is fixed: does the
 * subject exist for you (404), may you do this (403), then the handler.
 */
export function actorRoute<Ui>() {
  return <Subject = undefined, Fields extends z.ZodType | undefined = undefined>(
    options: ActorRouteOptions<Ui, Subject, Fields>,
    api?: ApiContract,
  ): ActorRoute<Ui> => ({
    method: options.method,
    path: options.path,
    public: false,
    api,
    action: options.action,
    audit: options.audit,
    ...(options.maxBody !== undefined && { maxBody: options.maxBody }),
    subjectKind: options.subject?.kind,
    fields: options.form,
    run: async (input) => {
      const subject = options.subject ? await options.subject.load(input.tx, input.params['id'] ?? '') : undefined;
      if (options.subject && subject === undefined) return { found: false };
      const dossier = subject === undefined ? undefined : options.subject?.dossier?.(subject);
      if (!mayDo(options.action, input.actor.rollen)) return { found: true, allowed: false, dossier };
      const form = options.form ? readForm(options.form, input.typed) : undefined;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a route's own types are closed over
      const context = { ...input, subject, form } as unknown as Parameters<typeof options.handle>[0];
      try {
        return { found: true, allowed: true, dossier, answer: await options.handle(context) };
      } catch (thrown) {
        const error = asRefusal(thrown);
        if (error instanceof Refusal) error.dossier = dossier;
        throw error;
      }
    },
  });
}

export const publicRoute =
  <Ui>() =>
  (options: PublicRouteOptions<Ui>): PublicRoute<Ui> =>
    options;
