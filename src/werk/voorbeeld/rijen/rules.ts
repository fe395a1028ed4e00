// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import type { DB } from '../../../platform/db/tables.ts';

/** The tables of the casework, in the order in which they can be filled: what is pointed at comes first. */
export const TABELLEN = [
  'casus',
  'persoon',
  'gezinslid',
  'zoeksleutel',
  'toegang',
  'melding',
  'melder',
  'beoordeling',
  'overdracht',
  'rolbezetting',
  'veiligheidsvoorwaarde',
  'afspraak',
  'monitormoment',
  'veiligheidsoordeel',
  'incident',
  'faseovergang',
] as const;

export type Tabel = (typeof TABELLEN)[number];
export type Rijen = { readonly [T in Tabel]: Insertable<DB[T]>[] };

export const legeRijen = (): Rijen => ({
  casus: [],
  persoon: [],
  gezinslid: [],
  zoeksleutel: [],
  toegang: [],
  melding: [],
  melder: [],
  beoordeling: [],
  overdracht: [],
  rolbezetting: [],
  veiligheidsvoorwaarde: [],
  afspraak: [],
  monitormoment: [],
  veiligheidsoordeel: [],
  incident: [],
  faseovergang: [],
});

export const telRijen = (rijen: Rijen): number => TABELLEN.reduce((som, tabel) => som + rijen[tabel].length, 0);
