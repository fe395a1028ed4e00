// SPDX-License-Identifier: EUPL-1.2

/** What can be corrected or removed, as long as nothing was built on it [A]. */
export const CORRECTIESOORTEN = [
  'reactie',
  'amendement',
  'motie',
  'toezegging',
  'routestap',
  'inspraakvenster',
  'overlegtafel',
  'partij',
] as const;
export type Correctiesoort = (typeof CORRECTIESOORTEN)[number];

/** One field with what stood there; null when that told who someone is and is not kept (beleidskring.md 8). */
export interface Verandering {
  readonly veld: string;
  readonly was: string | null;
}

/** The fields that differ, each with what stood there; of the fields in `vergeet` only that they changed. */
export const veranderingen = (
  was: Readonly<Record<string, string>>,
  wordt: Readonly<Record<string, string>>,
  vergeet: readonly string[] = [],
): readonly Verandering[] =>
  Object.entries(was).flatMap(([veld, tekst]) =>
    wordt[veld] === undefined || wordt[veld] === tekst
      ? []
      : [{ veld, was: vergeet.includes(veld) && tekst !== '' ? null : tekst }],
  );

/** What stood there is read in the order of its page: what it is first, then its days and words. */
const VOLGORDE: readonly string[] = [
  'status',
  'intrekgrond',
  'voor',
  'tegen',
  'afwijkend',
  'soort',
  'kanaal',
  'indiener',
  'naam',
  'gemeente',
  'ontvangenOp',
  'teLaat',
  'passage',
  'partijsoort',
  'partijnaam',
  'tafelnaam',
  'tafelsoort',
  'orgaan',
  'rol',
  'tafel',
  'inspraakkanaal',
  'van',
  'tot',
  'vindplaats',
  'gepland',
  'gestoptNa',
  'titel',
  'nummer',
  'oudeTekst',
  'nieuweTekst',
  'verzoekt',
  'constaterende',
  'overwegende',
  'gedaanDoor',
  'gedaanAan',
  'indieners',
];
const plaats = (veld: string): number => (VOLGORDE.includes(veld) ? VOLGORDE.indexOf(veld) : VOLGORDE.length);
export const opVolgorde = <V extends { readonly veld: string }>(velden: readonly V[]): readonly V[] =>
  velden.toSorted((a, b) => plaats(a.veld) - plaats(b.veld));

/** Fields that hold a key of a word, and those that hold a day: how they are shown. */
export const WOORDVELDEN: readonly string[] = [
  'soort',
  'kanaal',
  'indiener',
  'status',
  'intrekgrond',
  'teLaat',
  'afwijkend',
  'orgaan',
  'rol',
  'tafelsoort',
  'partijsoort',
  'inspraakkanaal',
];
/** Fields with such keys in each line. */
export const WOORDLIJSTVELDEN: readonly string[] = ['partijfasen'];
/** Fields with a day at the beginning of each line. */
export const DAGLIJSTVELDEN: readonly string[] = ['verschuivingen', 'dagen'];
export const DAGVELDEN: readonly string[] = ['ontvangenOp', 'gepland', 'van', 'tot', 'gestoptNa'];
