// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { type Day, parseDay } from '../../platform/dates.ts';
import type { Engine } from '../../platform/db/engine.ts';
import { searchKey } from '../../platform/search-keys.ts';
import { LaadFout, laadVoorbeeld, toonVoortgang, vandaag, wisVoorbeeld } from './commands.ts';
import { zorgVoorVisietraject } from './visietraject/commands.ts';

const GEBRUIK = `Gebruik: verband voorbeeld laad --casussen N --seed S [--tot JJJJ-MM-DD] [--opnieuw]
  --casussen N   hoeveel casussen: een heel getal van 100 tot en met 1000000
  --seed S       welke toevalsreeks: dezelfde N, S en tot geven dezelfde gegevens
  --tot DAG      alles gebeurt voor deze dag (anders: vandaag)
  --opnieuw      vervangt de casuistiek die er al staat`;

interface Opdracht {
  readonly casussen: number;
  readonly seed: number;
  readonly tot: Day;
  readonly opnieuw: boolean;
}

const OPTIES = {
  casussen: { type: 'string' },
  seed: { type: 'string' },
  tot: { type: 'string' },
  opnieuw: { type: 'boolean', default: false },
} as const;

const geheel = (tekst: string | undefined, van: number, tot: number): number | undefined => {
  const getal = tekst !== undefined && /^\d{1,10}$/.test(tekst) ? Number(tekst) : undefined;
  return getal !== undefined && getal >= van && getal <= tot ? getal : undefined;
};

function ontleed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIES, strict: true, allowPositionals: false }).values;
  } catch (fout) {
    return fout instanceof Error ? fout.message : String(fout);
  }
}

/** The order that the arguments give, or every mistake in them, each with what would be right. */
export function leesOpdracht(args: readonly string[]): Opdracht | readonly string[] {
  const [werkwoord, ...rest] = args;
  if (werkwoord !== 'laad') return [`Onbekende opdracht: ${werkwoord || 'geen'}. Alleen "laad" bestaat.`];
  const waarden = ontleed(rest);
  if (typeof waarden === 'string') return [waarden];
  const casussen = geheel(waarden.casussen, 100, 1_000_000);
  const seed = geheel(waarden.seed, 0, 2_147_483_647);
  const tot = waarden.tot === undefined ? vandaag() : parseDay(waarden.tot);
  if (casussen !== undefined && seed !== undefined && tot !== undefined)
    return { casussen, seed, tot, opnieuw: waarden.opnieuw };
  const gaf = (waarde: string | undefined) => (waarde === undefined ? 'niet ingevuld' : `nu "${waarde}"`);
  return [
    ...(casussen === undefined
      ? [`--casussen moet een heel getal van 100 tot en met 1000000 zijn (${gaf(waarden.casussen)}).`]
      : []),
    ...(seed === undefined
      ? [`--seed moet een heel getal van 0 tot en met 2147483647 zijn (${gaf(waarden.seed)}).`]
      : []),
    ...(tot === undefined ? [`--tot moet een bestaande dag zijn, zoals 2026-04-02 (${gaf(waarden.tot)}).`] : []),
  ];
}

/**
 * `verband voorbeeld laad`: loads the example region with invented casework and shows how far it is.
 * @returns the exit code: 0 done, 1 refused, 2 wrong arguments
 */
export async function voorbeeldCli(
  args: readonly string[],
  omgeving: { readonly engine: Engine; readonly key: Buffer; readonly schrijf: (regel: string) => void },
): Promise<number> {
  const { engine, key, schrijf } = omgeving;
  const opdracht = leesOpdracht(args);
  if ('length' in opdracht) {
    for (const regel of [...opdracht, GEBRUIK]) schrijf(regel);
    return 2;
  }
  const { casussen, seed, tot, opnieuw } = opdracht;
  try {
    if (opnieuw) await wisVoorbeeld(engine.owner);
    await laadVoorbeeld(engine.owner, {
      casussen,
      seed,
      tot,
      zoeksleutel: searchKey(key),
      voortgang: toonVoortgang(schrijf),
    });
    await zorgVoorVisietraject(engine, tot);
  } catch (fout) {
    if (!(fout instanceof LaadFout)) throw fout;
    schrijf(fout.message);
    return 1;
  }
  schrijf(`Klaar: ${casussen} verzonnen casussen tot ${tot}, met seed ${seed}.`);
  return 0;
}
