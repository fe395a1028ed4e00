// SPDX-License-Identifier: EUPL-1.2
import type { ProcessShape } from '../../src/platform/process.ts';
import type { Begrip } from './begrippen.ts';

/** What the documents need: the glossary as it is now, and the sentences of the message catalogue. */
export interface Words {
  readonly begrippen: ReadonlyMap<string, Begrip>;
  readonly zin: (key: string) => string;
}

/** The glossary word; throws with the row to add when docs/begrippen.md has none. */
export function begrip({ begrippen }: Words, sleutel: string, waar: string): string {
  const row = begrippen.get(sleutel);
  if (row) return row.begrip;
  throw new Error(
    `docs/begrippen.md has no row for "${sleutel}" (${waar}). Add: | ${sleutel} | word on screen | meaning | source | English | |`,
  );
}

/** The gates as one cell: number, the sentence of a gate that is open, and the source. */
export const poorten = (words: Words, step: ProcessShape[string]): string =>
  (step.gates ?? []).map(({ id, holds, source }) => `${id} ${words.zin(holds)} ${source}`).join('<br>') || 'geen';

/** The steps of one process as Markdown: a diagram, and a table with the gates. Fails on a word without a glossary row. */
export function generateProces(noun: string, process: ProcessShape, words: Words): string {
  const steps = Object.entries(process);
  const waar = (soort: string) => `${soort} of the process ${noun}`;
  const statussen = [...new Set(steps.flatMap(([, { from, to }]) => [...from, to]))];
  const naam = (status: string) => begrip(words, status, waar('status'));
  const einden = statussen.filter((status) => !steps.some(([, { from }]) => from.includes(status)));
  const diagram = [
    'stateDiagram-v2',
    ...statussen.map((status) => `  state "${naam(status)}" as ${status}`),
    ...steps.flatMap(([name, { from, to }]) =>
      from.map((status) => `  ${status} --> ${to}: ${begrip(words, name, waar('step'))}`),
    ),
    ...einden.map((status) => `  ${status} --> [*]`),
  ];
  const rows = steps.map(([name, step]) => {
    const door = step.by.map((rol) => begrip(words, rol, waar('role'))).join(', ');
    return `| ${begrip(words, name, waar('step'))} | ${step.from.map(naam).join(', ')} | ${naam(step.to)} | ${door} | ${poorten(words, step)} |`;
  });
  return [
    '<!-- SPDX-License-Identifier: EUPL-1.2 -->',
    `<!-- Gemaakt uit rules.ts door npm run generate; wijzig dit bestand niet zelf. -->`,
    `# Proces: ${begrip(words, noun, 'process')}`,
    '',
    '```mermaid',
    ...diagram,
    '```',
    '',
    '| stap | van | naar | door | poorten: wat er klaar moet zijn |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
