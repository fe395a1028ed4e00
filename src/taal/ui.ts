// SPDX-License-Identifier: EUPL-1.2
import { dayOf, type Day, type Instant } from '../platform/dates.ts';
import type { Language } from '../platform/http/route.ts';
import { begrippen, type Begrip } from './begrippen.ts';
import { berichten, type Bericht } from './berichten.ts';

export type Values = Readonly<Record<string, string | number>>;

/** The reader's words, links, days and figures. */
export interface Ui {
  readonly lang: Language;
  /** A sentence of the message catalogue with its values filled in. */
  readonly t: (key: Bericht, values?: Values) => string;
  /** A word of the glossary. */
  readonly term: (key: Begrip) => string;
  /** A sentence or word by a key that rules or data carry; the key itself when the catalogue does not know it. */
  readonly tekst: (key: string, values?: Values) => string;
  /** A path of this site in the reader's language. */
  readonly href: (path: string) => string;
  /** `2 april 2026` */
  readonly dag: (value: Day) => string;
  /** `2 april 2026, 10:15`, in Dutch time */
  readonly moment: (value: Instant) => string;
  readonly getal: (value: number, decimals?: number) => string;
}

const has = <T extends object>(object: T, key: PropertyKey): key is keyof T => Object.hasOwn(object, key);

const fill = (text: string, values: Values | undefined): string =>
  values
    ? text.replaceAll(/\{(\w+)\}/g, (hole, name: string) => (has(values, name) ? String(values[name]) : hole))
    : text;

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

function make(lang: Language): Ui {
  const locale = LOCALES[lang];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
  const numbers = [0, 1, 2].map(
    (digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const dag = (value: Day) => day.format(new Date(`${value}T00:00:00Z`));
  const t = (key: Bericht, values?: Values) => fill(berichten[key][lang], values);
  const term = (key: Begrip) => begrippen[key][lang];
  return {
    lang,
    t,
    term,
    tekst: (key, values) => (has(berichten, key) ? t(key, values) : has(begrippen, key) ? term(key) : key),
    href: (path) => (lang === 'nl' ? path : path === '/' ? '/en' : `/en${path}`),
    dag,
    moment: (value) => `${dag(dayOf(value))}, ${time.format(new Date(value))}`,
    getal: (value, decimals = 0) => (numbers[decimals] ?? numbers[0])?.format(value) ?? String(value),
  };
}

/** One for each language, made once. */
export const uis: Readonly<Record<Language, Ui>> = { nl: make('nl'), en: make('en') };

/** The first letter as a capital, for a glossary word that starts a line. */
export const hoofdletter = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
