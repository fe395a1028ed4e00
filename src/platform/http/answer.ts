// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { AvailableStep, CheckedGate } from '../process.ts';

/** A sentence by its key, in the language of the API. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** A gate in JSON: its number in the domain, one sentence, and the part of the case where it is mended. */
export const poortUit = z.object({ poort: z.string(), zin: z.string(), waar: z.string(), voldaan: z.boolean() });

/** A step that whoever asks can take now, with its gates; `pad` is the last part of the path that takes it. */
export const stapUit = z.object({
  stap: z.string(),
  pad: z.string(),
  gereed: z.boolean(),
  poorten: z.array(poortUit),
});

export const gateAnswer = (
  { id, where, holds, reason }: CheckedGate,
  words: Words,
): Readonly<z.infer<typeof poortUit>> => ({
  poort: id,
  zin: reason ? words(reason.key, reason.values) : words(holds),
  waar: where,
  voldaan: !reason,
});

/** A step's name as the last part of a path: `naarStabieleVeiligheid` becomes `naar-stabiele-veiligheid`. */
export const stepPath = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const stepAnswers = (steps: readonly AvailableStep<string>[], words: Words): z.infer<typeof stapUit>[] =>
  steps.map(({ name, gates, ready }) => ({
    stap: name,
    pad: stepPath(name),
    gereed: ready,
    poorten: gates.map((gate) => gateAnswer(gate, words)),
  }));
