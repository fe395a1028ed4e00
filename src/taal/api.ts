// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../platform/db/actor.ts';
import { openApi } from '../platform/http/openapi.ts';
import { stepPath } from '../platform/http/answer.ts';
import type { Action, ApiStep, Posted, SubjectOf } from '../platform/http/route.ts';
import type { ProcessShape } from '../platform/process.ts';
import { Invalid, NotFound } from '../platform/result.ts';
import { uis, type Ui } from './ui.ts';
import { openRoute, route, type Route } from './web.ts';

/** The posted value; throws with every field that is wrong. */
function waarde<T>(form: Posted<T>): T {
  if (!form.ok) throw new Invalid(form.errors);
  return form.value;
}

/** A noun of the API: how a case is found and shown, and what its process is. */
export interface ApiNoun<Subject, Answer extends z.ZodType> {
  /** The glossary word of the case. */
  readonly noun: string;
  /** The plural, as it stands in the path. */
  readonly plural: string;
  readonly read: { readonly action: Action; readonly audit: string };
  readonly subject: SubjectOf<Subject>;
  readonly process: ProcessShape;
  readonly answer: Answer;
  readonly show: (tx: ActorTx, ui: Ui, subject: Subject) => Promise<z.input<Answer>>;
}

/** What a step asks and does; `form` says what must be sent with it. */
export interface ApiStepWork<Subject, Input> {
  readonly form: z.ZodType<Input>;
  readonly take: (tx: ActorTx, subject: Subject, input: Input) => Promise<void>;
}

const describe = (ui: Ui, process: ProcessShape, name: string): ApiStep | undefined => {
  const step = process[name];
  return (
    step && {
      name,
      from: step.from,
      to: step.to,
      by: step.by,
      gates: (step.gates ?? []).map(({ id, source, holds }) => ({ id, source, claim: ui.tekst(holds) })),
    }
  );
};

/** Through the schema on the way out: a field that the schema does not name never leaves. */
const answerOf = async <Subject, Answer extends z.ZodType>(
  { answer, show }: ApiNoun<Subject, Answer>,
  tx: ActorTx,
  ui: Ui,
  subject: Subject,
) => ({ kind: 'json' as const, body: answer.parse(await show(tx, ui, subject)) });

/** `GET /v1/<plural>/:id`: the case with the steps that can be taken now. */
export const readRoute = <Subject, Answer extends z.ZodType>(noun: ApiNoun<Subject, Answer>): Route =>
  route(
    {
      method: 'get',
      path: `/v1/${noun.plural}/:id`,
      ...noun.read,
      subject: noun.subject,
      handle: ({ ui, tx, subject }) => answerOf(noun, tx, ui, subject),
    },
    { title: uis.nl.t('api.lees', { wat: noun.noun }), name: noun.noun, answer: noun.answer },
  );

/** `POST /v1/<plural>/:id/stappen/<stap>`: takes one step of the process; answers the case as it is after it. */
export const stepRoute = <Subject, Answer extends z.ZodType, Input>(
  noun: ApiNoun<Subject, Answer>,
  name: string,
  { form, take }: ApiStepWork<Subject, Input>,
): Route => {
  const step = describe(uis.nl, noun.process, name);
  return route(
    {
      method: 'post',
      path: `/v1/${noun.plural}/:id/stappen/${stepPath(name)}`,
      action: noun.read.action,
      audit: `${noun.noun}.${name}`,
      subject: noun.subject,
      form,
      handle: async (context) => {
        const { ui, tx, subject, params } = context;
        await take(tx, subject, waarde<Input>(context.form));
        const after = await noun.subject.load(tx, params['id'] ?? '');
        if (after === undefined) throw new NotFound();
        return answerOf(noun, tx, ui, after);
      },
    },
    {
      title: uis.nl.t('api.stap', { wat: noun.noun, stap: uis.nl.tekst(name) }),
      name: noun.noun,
      answer: noun.answer,
      ...(step && { step }),
    },
  );
};

/** The description of the JSON routes, in Dutch: the language of the API (NL API Design Rules, doc-language). */
export const apiDescription = (routes: readonly Route[]) => openApi(routes, uis.nl.tekst);

/** `GET /v1/openapi.json`: the description, for everyone. */
export function descriptionRoute(routes: readonly Route[]): Route {
  let description: ReturnType<typeof apiDescription> | undefined;
  return openRoute({
    method: 'get',
    path: '/v1/openapi.json',
    public: true,
    handle: async () => ({ kind: 'json', body: (description ??= apiDescription(routes)), open: true }),
  });
}
