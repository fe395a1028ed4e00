// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The classes of the NL Design System library that the components of this folder use; nothing else of it is sent. */
export const utrechtClasses: readonly string[] = [
  'utrecht-button',
  'utrecht-button--primary-action',
  'utrecht-button--secondary-action',
  'utrecht-button--subtle',
  'utrecht-button--danger',
  'utrecht-link',
  'utrecht-textbox',
  'utrecht-textbox--invalid',
  'utrecht-textarea',
  'utrecht-textarea--invalid',
  'utrecht-select',
  'utrecht-select--invalid',
];

/** The rules of the library's stylesheet whose every class is in `wanted`; at-rules are left out. */
export const filterRules = (css: string, wanted: readonly string[]): string => {
  const keep = new Set(wanted);
  return topLevelRules(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''))
    .map((rule) => keepSelectors(rule, keep))
    .join('');
};

/** The library's rules for the classes above. */
export const utrechtCss = (): string =>
  filterRules(
    readFileSync(fileURLToPath(import.meta.resolve('@utrecht/component-library-css/dist/index.css')), 'utf8'),
    utrechtClasses,
  );

const keepSelectors = (rule: string, keep: ReadonlySet<string>): string => {
  const open = rule.indexOf('{');
  if (rule.startsWith('@') || open < 0) return '';
  const selectors = rule
    .slice(0, open)
    .split(/,(?![^(]*\))/)
    .map((selector) => selector.trim())
    .filter((selector) => {
      const names = [...selector.matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? '');
      return names.length > 0 && names.every((name) => keep.has(name));
    });
  return selectors.length === 0 ? '' : `${selectors.join(',')}${rule.slice(open)}`;
};

const topLevelRules = (css: string): string[] => {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < css.length; index += 1) {
    const character = css[index];
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    const statementEnds = character === ';' && depth === 0;
    if ((character === '}' && depth === 0) || statementEnds) {
      if (!statementEnds) rules.push(css.slice(start, index + 1).trim());
      start = index + 1;
    }
  }
  return rules;
};
