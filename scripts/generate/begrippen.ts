// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';

export interface Begrip {
  readonly sleutel: string;
  readonly begrip: string;
  readonly betekenis: string;
  readonly bron: string;
  readonly english: string;
  readonly niet: readonly string[];
}

/** The rows of the glossary table in docs/begrippen.md. */
export function readBegrippen(): Begrip[] {
  const text = readFileSync(new URL('../../docs/begrippen.md', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| sleutel'))
    .map((line) => {
      const [sleutel = '', begrip = '', betekenis = '', bron = '', english = '', niet = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return {
        sleutel,
        begrip,
        betekenis,
        bron,
        english,
        niet: niet
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean),
      };
    });
}

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** The words of the screens in both languages. */
export function generateBegrippen(): string {
  const rows = readBegrippen().map(
    ({ sleutel, begrip, betekenis, english }) =>
      `  ${sleutel}: { nl: ${quote(begrip)}, en: ${quote(english)}, uitleg: ${quote(betekenis)} },`,
  );
  return [
    '// SPDX-License-Identifier: EUPL-1.2',
    '// Generated from docs/begrippen.md by scripts/generate.ts; do not edit.',
    'export const begrippen = {',
    ...rows,
    '} as const;',
    '',
    'export type Begrip = keyof typeof begrippen;',
    '',
  ].join('\n');
}
