// SPDX-License-Identifier: EUPL-1.2
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Action } from '../../src/platform/http/route.ts';
import type { ProcessShape } from '../../src/platform/process.ts';
import type { Route } from '../../src/taal/web.ts';
import { begrip, poorten, type Words } from './processen.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isAction = (value: unknown): value is Action =>
  typeof value === 'object' && value !== null && 'name' in value && 'by' in value && Array.isArray(value.by);

/** Every action that an access.ts declares, by name; found by its folder, so that none can be forgotten. */
export async function declaredActions(): Promise<Action[]> {
  const actions: Action[] = [];
  for (const file of globSync('src/**/access.ts', { cwd: root })) {
    const module: object = await import(`${root}${file}`);
    actions.push(...Object.values(module).filter(isAction));
  }
  return actions.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---|').join('')}`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];

const stepRows = (processes: Readonly<Record<string, ProcessShape>>, words: Words) =>
  Object.entries(processes).flatMap(([noun, process]) =>
    Object.entries(process).map(([name, step]) => [
      begrip(words, noun, 'process'),
      begrip(words, name, `step of the process ${noun}`),
      step.by.map((rol) => begrip(words, rol, `role in the process ${noun}`)).join(', '),
      step.from.map((status) => begrip(words, status, `status of the process ${noun}`)).join(', '),
      poorten(words, step),
    ]),
  );

function routeRow(route: Route, words: Words): string[] {
  const pad = `\`${route.method.toUpperCase()} ${route.path}\``;
  if (route.public) return [pad, 'openbaar', '', 'iedereen'];
  const rollen = route.action.by.map((rol) => begrip(words, rol, `role of ${route.action.name}`)).join(', ');
  const stap = route.api?.step;
  const door = stap ? `${stap.by.map((rol) => begrip(words, rol, `role of ${stap.name}`)).join(', ')} (stap)` : rollen;
  return [pad, `\`${route.action.name}\``, `\`${route.audit}\``, door];
}

/** Who may do what, as tables: roles, actions, steps with their gates, and every address with its log line. */
export function generateRechten(
  actions: readonly Action[],
  processes: Readonly<Record<string, ProcessShape>>,
  routes: readonly Route[],
  words: Words,
): string {
  const rollen = [...new Set(actions.flatMap(({ by }) => by))];
  const perRol = actions.map(({ name, by }) => [`\`${name}\``, ...rollen.map((rol) => (by.includes(rol) ? 'ja' : ''))]);
  const uitleg = rollen.map((rol) => [begrip(words, rol, 'role'), words.begrippen.get(rol)?.betekenis ?? '']);
  const wegen = routes.toSorted((a, b) => a.path.localeCompare(b.path, 'nl') || a.method.localeCompare(b.method, 'nl'));
  return [
    '<!-- SPDX-License-Identifier: EUPL-1.2 -->',
    '<!-- Gemaakt uit access.ts, rules.ts en de routes door npm run generate; wijzig dit bestand niet zelf. -->',
    '# Rechten',
    '',
    'Twee vragen, elk op een plaats. Welke gegevens er voor iemand zijn, staat in `db/current/policies`: wat er niet voor u is, geeft 404.',
    'Wat iemand mag doen met wat hij ziet, staat hier: wie het niet mag, krijgt 403 met de redenen.',
    '',
    '## Rollen',
    '',
    ...table(['rol', 'wie'], uitleg),
    '',
    '## Handelingen',
    '',
    ...table(['handeling', ...rollen.map((rol) => begrip(words, rol, 'role'))], perRol),
    '',
    '## Stappen',
    '',
    'Een poort die dicht is, houdt de stap tegen. Iemand ziet dan wat er nog nodig is.',
    '',
    ...table(['proces', 'stap', 'door', 'vanuit', 'poorten'], stepRows(processes, words)),
    '',
    '## Adressen',
    '',
    'Elk bezoek schrijft een regel in het logboek, ook een geweigerd bezoek.',
    '',
    ...table(
      ['adres', 'handeling', 'regel in het logboek', 'wie'],
      wegen.map((route) => routeRow(route, words)),
    ),
    '',
  ].join('\n');
}
