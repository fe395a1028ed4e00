// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { day, dayOf, quarterOf, type Day } from '../../platform/dates.ts';
import { ZIET_EXACT } from './access.ts';
import { verborgenVakken } from './onthulling/rules.ts';
import { MATEN, STANDAARD_DREMPEL, vak, type Drempel, type Maat, type Metingen } from './rules.ts';

/** The parameter `publicatie.drempel` of the region that holds today. A value that is stricter than the floor may be set, never a laxer one. */
export async function drempel(tx: ActorTx): Promise<Drempel> {
  const row = await tx.db
    .selectFrom('beleidsparameter')
    .select('waarde')
    .where('sleutel', '=', 'publicatie.drempel')
    .where('geldig_van', '<=', dayOf(tx.nu))
    .orderBy('geldig_van', 'desc')
    .limit(1)
    .executeTakeFirst();
  const waarde: unknown = row?.waarde;
  const getal = (naam: keyof Drempel) => {
    const gevonden: unknown =
      typeof waarde === 'object' && waarde !== null ? Object.entries(waarde).find(([k]) => k === naam)?.[1] : undefined;
    return typeof gevonden === 'number' && Number.isInteger(gevonden)
      ? Math.max(gevonden, STANDAARD_DREMPEL[naam])
      : STANDAARD_DREMPEL[naam];
  };
  const afronding = getal('afronding');
  // The table of the public zone refuses anything that is no multiple of five.
  return { minimum: getal('minimum'), afronding: afronding - (afronding % STANDAARD_DREMPEL.afronding) };
}

/** The first day of the quarter that began `terug` quarters before the one of `vandaag`. */
export function beginKwartaal(vandaag: Day, terug: number): Day {
  const [jaar, kwartaal] = quarterOf(vandaag).split('-').map(Number);
  const telling = (jaar ?? 0) * 4 + (kwartaal ?? 1) - 1 - terug;
  return day(`${Math.floor(telling / 4)}-${String((telling % 4) * 3 + 1).padStart(2, '0')}-01`);
}

/** The first day of the year that began `terug` years before the one of `vandaag`. */
export const beginJaar = (vandaag: Day, terug: number): Day => day(`${Number(vandaag.slice(0, 4)) - terug}-01-01`);

/** The quarters from the one of `vanaf` up to the one of `tot`, in order. */
export function kwartalenTussen(vanaf: Day, tot: Day): readonly string[] {
  const lijst: string[] = [];
  for (let dag = beginKwartaal(vanaf, 0); dag <= tot; dag = beginKwartaal(dag, -1)) lijst.push(quarterOf(dag));
  return lijst;
}

interface TellingRij {
  maat: Maat;
  gemeente_code: string;
  kwartaal: string;
  aantal: number;
}
interface DagenRij {
  gemeente_code: string;
  kwartaal: string;
  dagen: number[];
  aantallen: number[];
}

const isMaat = (maat: string): maat is Maat => MATEN.some((bekend) => bekend === maat);

interface Vraag {
  readonly vanaf: Day;
  readonly tot: Day;
  /** Only what the page needs: every measure costs a look at all casework of the period. Default all. */
  readonly maten?: readonly Maat[];
}

/**
 * Counts over the casework of the session's region as it is now: the measures asked for, per municipality and quarter, from the
 * quarter of `vanaf` up to and including the day `tot`. Nothing is counted for who may not see figures.
 */
export async function metingen(tx: ActorTx, { vanaf, tot, maten = MATEN }: Vraag): Promise<Metingen> {
  const gemeenten = await tx.db.selectFrom('gemeente').select(['code', 'naam']).orderBy('naam').execute();
  const tellingen =
    await sql<TellingRij>`select * from app.metingen(${vanaf}::date, ${tot}::date, ${[...maten]}::text[])`.execute(
      tx.db,
    );
  const dagen = maten.includes('geaccepteerd')
    ? await sql<DagenRij>`select * from app.doorlooptijden(${vanaf}::date, ${tot}::date)`.execute(tx.db)
    : { rows: [] };
  const perVak = dagen.rows.map((row) => ({ row, sleutel: vak('geaccepteerd', row.gemeente_code, row.kwartaal) }));
  return {
    gemeenten,
    kwartalen: kwartalenTussen(vanaf, tot),
    maten,
    aantallen: new Map([
      ...tellingen.rows
        .filter((row) => isMaat(row.maat))
        .map((row): [string, number] => [vak(row.maat, row.gemeente_code, row.kwartaal), row.aantal]),
      ...perVak.map(({ row, sleutel }): [string, number] => [sleutel, row.aantallen.reduce((som, n) => som + n, 0)]),
    ]),
    dagen: new Map(
      perVak.map(({ row, sleutel }) => [
        sleutel,
        new Map(row.dagen.map((dag, plaats) => [dag, row.aantallen[plaats] ?? 0])),
      ]),
    ),
  };
}

/** The cells that this reader may not see: none for the data analyst, small ones of municipalities for everyone else. */
export async function verborgenVoor(tx: ActorTx, gemeten: Metingen): Promise<ReadonlySet<string>> {
  if (tx.actor.rollen.has(ZIET_EXACT)) return new Set();
  return verborgenVakken(gemeten, (await drempel(tx)).minimum, true);
}
