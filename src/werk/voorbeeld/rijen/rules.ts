// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import type { DB } from '../../../platform/db/tables.ts';
import type { Duur } from '../../../gezin/termijn/rules.ts';
import type { Gezin } from '../gezin/rules.ts';
import type { Kalender } from '../kalender/rules.ts';
import { REGIO, vasteId, VEILIG_THUIS, type Organisatie } from '../regio/rules.ts';
import type { Toeval } from '../toeval/rules.ts';

/** The tables of the casework, in the order in which they can be filled: what is pointed at comes first. */
export const TABELLEN = [
  'casus',
  'persoon',
  'adres',
  'gezinslid',
  'zoeksleutel',
  'toegang',
  'dienst',
  'melding',
  'melder',
  'beoordeling',
  'overdracht',
  'overdrachtstuk',
  'verstrekking',
  'raadsverzoek',
  'rolbezetting',
  'veiligheidsvoorwaarde',
  'afspraak',
  'monitormoment',
  'veiligheidsoordeel',
  'incident',
  'faseovergang',
  'termijn',
  'advies',
  'adviescontact',
  'terugkoppeling',
  'informeerplicht',
] as const;

export type Tabel = (typeof TABELLEN)[number];
export type Rijen = { readonly [T in Tabel]: Insertable<DB[T]>[] };

export const legeRijen = (): Rijen => ({
  casus: [],
  persoon: [],
  adres: [],
  gezinslid: [],
  zoeksleutel: [],
  toegang: [],
  dienst: [],
  melding: [],
  melder: [],
  beoordeling: [],
  overdracht: [],
  overdrachtstuk: [],
  verstrekking: [],
  raadsverzoek: [],
  rolbezetting: [],
  veiligheidsvoorwaarde: [],
  afspraak: [],
  monitormoment: [],
  veiligheidsoordeel: [],
  incident: [],
  faseovergang: [],
  termijn: [],
  advies: [],
  adviescontact: [],
  terugkoppeling: [],
  informeerplicht: [],
});

export const telRijen = (rijen: Rijen): number => TABELLEN.reduce((som, tabel) => som + rijen[tabel].length, 0);

/** One casus in the making: its own chance, the days, the family, and where its rows go. */
export interface Dossier {
  readonly casusId: string;
  readonly gezin: Gezin;
  readonly toeval: Toeval;
  readonly kalender: Kalender;
  readonly rijen: Rijen;
  /** Number of the day on which the three years begin. */
  readonly begin: number;
  /** The next melding number, counting on over all casussen. */
  readonly volgendNummer: () => number;
}

interface NieuweTermijn extends Pick<
  Insertable<DB['termijn']>,
  'soort' | 'object_soort' | 'object_id' | 'kenmerk' | 'begonnen_op'
> {
  /** Who must meet it; Veilig Thuis where it is not said. */
  readonly organisatie_id?: string;
  readonly ziet_ook_id?: string;
  readonly medewerker_id?: string | null;
  /** Number of the last day on which it is in time. */
  readonly laatste: number;
  readonly duur: Duur;
  /** Whether it stands still. */
  readonly wacht?: boolean;
  /** How it ended, once `afgerond_op` is there. */
  readonly status: 'afgerond' | 'vervallen';
  readonly afgerond_op: Insertable<DB['termijn']>['afgerond_op'];
}

/** Writes a term; it runs until it is ended. */
export function schrijfTermijn(
  { casusId, kalender, rijen }: Dossier,
  { laatste, duur, status, afgerond_op, organisatie_id, ziet_ook_id, medewerker_id, wacht, ...over }: NieuweTermijn,
): void {
  rijen.termijn.push({
    ...over,
    regio_id: REGIO.id,
    id: vasteId(over.soort, over.object_id),
    organisatie_id: organisatie_id ?? VEILIG_THUIS.id,
    ziet_ook_id: ziet_ook_id ?? null,
    casus_id: casusId,
    persoon_id: null,
    medewerker_id: medewerker_id ?? null,
    // A value, not a text: the rows go to the database as JSON already.
    duur,
    te_laat_vanaf: kalender.middernacht(laatste + 1),
    status: afgerond_op ? status : wacht ? 'opgeschort' : 'loopt',
    afgerond_op: afgerond_op ?? null,
  });
}

/** What has not happened before the last day is not written. */
export const isGebeurd = ({ kalender }: Pick<Dossier, 'kalender'>, dag: number): boolean => dag < kalender.tot;

/** Who of the organisation has the nth piece of work: everyone in turn. */
export function beurt(organisatie: Organisatie, n: number): string | null {
  const mogelijk = organisatie.medewerkers.filter(({ rollen }) => rollen.includes('vtMedewerker'));
  return mogelijk[n % mogelijk.length]?.id ?? null;
}

export const kiesMedewerker = (toeval: Toeval, organisatie: Organisatie): string =>
  toeval.kies(organisatie.medewerkers.filter(({ rollen }) => rollen.some((rol) => WERKT_MET_GEZINNEN.has(rol)))).id;
const WERKT_MET_GEZINNEN: ReadonlySet<string> = new Set(['vtMedewerker', 'teamMedewerker', 'opvangMedewerker']);
