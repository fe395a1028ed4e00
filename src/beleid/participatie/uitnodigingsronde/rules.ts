// SPDX-License-Identifier: EUPL-1.2
import { isAddress } from '../../../platform/address.ts';
import { day } from '../../../platform/dates.ts';
import { givesAway } from '../../../platform/neutral.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Dagdelen } from '../participatieactiviteit/rules.ts';

/** How many people one round invites: more is a mailing, for which there are other means [A]. */
export const MEESTE = 200;
/** Errors that stand on the page; who mends these sees the next. */
const GETOOND = 10;

/** Why a mail did not go out. */
export const WEIGERINGEN = ['geweigerd', 'later', 'onbereikbaar', 'afgelast', 'fout'] as const;
export type Weigering = (typeof WEIGERINGEN)[number];

/** Where an address stands among what was typed. */
interface Plek {
  readonly regel: number;
  readonly adres: string;
}

/** `Name <address>` without the name; anything else as it is. */
const zonderNaam = (deel: string): string => /^[^<>@]*<([^<>]*)>$/u.exec(deel.trim())?.[1] ?? deel;

/** Addresses as people paste them: on lines, with commas or semicolons, or as `Name <address>`, also `Surname, Name <address>`. */
const plekken = (getypt: string): readonly Plek[] =>
  getypt.split(/\r\n|\r|\n/u).flatMap((tekst, index) =>
    tekst
      .split(';')
      .flatMap((deel) => (deel.match(/[<@]/gu)?.join('') === '<@' ? [deel] : deel.split(',')))
      .map((deel) => ({ regel: index + 1, adres: zonderNaam(deel).trim() }))
      .filter(({ adres }) => adres !== ''),
  );

const kaal = (adres: string): string => adres.toLowerCase();

/** The addresses that were typed, or every line that is wrong and why; one wrong line stops all, so that nobody is missed unseen. */
export function leesAdressen(getypt: string): {
  readonly adressen: readonly string[];
  readonly fouten: readonly FieldError[];
} {
  const alle = plekken(getypt);
  const eerste = new Map<string, number>();
  const fouten = alle.flatMap(({ regel, adres }): FieldError[] => {
    const al = eerste.get(kaal(adres));
    if (al !== undefined) return [{ field: 'adressen', key: 'uitnodigen.dubbel', values: { regel, al } }];
    eerste.set(kaal(adres), regel);
    if (isAddress(adres)) return [];
    // oxlint-disable-next-line no-control-regex -- what is no plain sign is what is looked for
    const vreemd = /[^\u0020-\u007e]/u.test(adres);
    return [{ field: 'adressen', key: vreemd ? 'uitnodigen.vreemd' : 'uitnodigen.geenAdres', values: { regel } }];
  });
  if (alle.length === 0) fouten.push({ field: 'adressen', key: 'fout.leeg' });
  if (alle.length > MEESTE)
    fouten.unshift({ field: 'adressen', key: 'uitnodigen.teVeel', values: { n: alle.length, meeste: MEESTE } });
  return {
    adressen: alle.map(({ adres }) => adres),
    fouten:
      fouten.length > GETOOND
        ? [
            ...fouten.slice(0, GETOOND),
            { field: 'adressen', key: 'uitnodigen.nogMeer', values: { n: fouten.length - GETOOND } },
          ]
        : fouten,
  };
}

type Uitgenodigd = Omit<Dagdelen, 'id'>;

/** Whether what an invitation tells of an activity does not say what it is about. The title never goes along. */
export const isNeutraal = ({ plaats }: Pick<Dagdelen, 'plaats'>): boolean => !givesAway(plaats);

/** The mail that invites: it names neither the subject nor a person. */
export function uitnodigingMail(
  ui: Ui,
  activiteit: Uitgenodigd,
  naamloos: boolean,
): { readonly subject: string; readonly text: string } {
  const { begintijd, eindtijd, plaats } = activiteit;
  const dag = activiteit.dagen.map((een) => ui.dag(day(een))).join(', ');
  const wanneer = begintijd && eindtijd ? ui.t('uitnodiging.tijd', { dag, begin: begintijd, eind: eindtijd }) : dag;
  return {
    subject: ui.t('uitnodiging.kop', { dag }),
    text: [
      ui.t('uitnodiging.welkom', { wanneer }),
      ...(plaats === '' ? [] : [ui.t('uitnodiging.plaats', { plaats })]),
      '',
      ui.t('uitnodiging.waarover'),
      ...(naamloos ? [ui.t('uitnodiging.naamloos')] : []),
      ui.t('uitnodiging.daarna'),
    ].join('\n'),
  };
}

/** Whether mail of a round may still go out. */
export const isBezig = (ronde: { readonly afgerond_op: string | null; readonly gestopt: boolean }): boolean =>
  ronde.afgerond_op === null && !ronde.gestopt;
