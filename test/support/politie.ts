// SPDX-License-Identifier: EUPL-1.2
import { jobs } from '../../src/modules.ts';
import { neemLeveringIn } from '../../src/gezin/politielevering/commands.ts';
import { foutenVan, vindLevering, type LeveringRij } from '../../src/gezin/politielevering/queries.ts';
import { startRunner } from '../../src/platform/jobs.ts';
import type { Engine } from '../../src/platform/db/engine.ts';
import type { Persona, Wereld } from './database.ts';
import { SLEUTEL } from './gezin.ts';

export type Velden = Readonly<Record<string, unknown>>;
const ACHTERNAMEN = ['Jansen', 'De Vries', 'Yilmaz', 'Bakker', 'El Amrani', 'Peters', 'Nowak', 'Van den Berg'];
const VOORNAMEN = ['Anna', 'Bram', 'Carla', 'Daan', 'Esra', 'Finn', 'Gerda', 'Hugo', 'Inez'];

/** The nth of all invented reports of the police; the same number gives the same report. */
export function politiebericht(n: number, anders: Velden = {}): Velden {
  const achternaam = `${ACHTERNAMEN[n % ACHTERNAMEN.length] ?? ''}${n % 97}`;
  const persoon = (index: number, rol: string, betrokkenheid: string) => ({
    voornaam: VOORNAMEN[(n + index) % VOORNAMEN.length],
    achternaam,
    geboortedatum: rol === 'kind' ? `20${10 + (n % 10)}-0${1 + (n % 9)}-1${n % 10}` : String(1960 + (n % 40)),
    geslacht: ['vrouw', 'man', 'onbekend'][(n + index) % 3],
    rol,
    betrokkenheid,
    woontIn: index === 1 && n % 5 === 0 ? 'nee' : 'ja',
  });
  const uur = String(n % 24).padStart(2, '0');
  return {
    nummer: `PL1500-2026-${String(n).padStart(6, '0')}`,
    eenheid: `Politie Den Haag, basisteam ${n % 12}`,
    bereikbaar: '0900-8844',
    incidentOp: `2026-0${1 + (n % 8)}-1${n % 10}T${uur}:15`,
    verzondenOp: `2026-0${1 + (n % 8)}-2${n % 9}T${uur}:45:00Z`,
    gemeente: 'GM0546',
    vormen: n % 4 === 0 ? ['exPartnergeweld', 'kindermishandeling'] : ['exPartnergeweld'],
    tekst: `Verzonnen bericht ${n}. De buren hoorden geschreeuw; de kinderen waren boven. `.repeat(3).trim(),
    straat: 'Voorbeeldstraat',
    huisnummer: String(1 + (n % 200)),
    toevoeging: n % 7 === 0 ? 'bis' : '',
    postcode: '0012 AB',
    plaats: 'Leiden',
    personen: [
      persoon(0, 'ouder', 'vermoedelijkSlachtoffer'),
      persoon(1, 'partner', 'vermoedelijkPleger'),
      ...(n % 2 === 0 ? [persoon(2, 'kind', 'getuige')] : []),
    ],
    ...anders,
  };
}

export const politieberichten = (aantal: number, vanaf = 1): Velden[] =>
  Array.from({ length: aantal }, (_, index) => politiebericht(vanaf + index));

export const alsJson = (berichten: readonly unknown[]): Uint8Array => Buffer.from(JSON.stringify(berichten));

const BERICHT = [
  'nummer',
  'eenheid',
  'bereikbaar',
  'incidentOp',
  'verzondenOp',
  'gemeente',
  'vormen',
  'tekst',
  'straat',
  'huisnummer',
  'toevoeging',
  'postcode',
  'plaats',
  'afscherming',
];
const PERSOON = [
  'voornaam',
  'tussenvoegsel',
  'achternaam',
  'geboortedatum',
  'geslacht',
  'rol',
  'betrokkenheid',
  'woontIn',
  'bsn',
];
const cel = (waarde: unknown): string => {
  const tekst = Array.isArray(waarde) ? waarde.join('|') : typeof waarde === 'string' ? waarde : '';
  return /[";,\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
};

/** The same reports as a table: one row a person; what holds for the whole report stands in its first row only. */
export function alsTabel(berichten: readonly Velden[], scheiding = ';'): string {
  const regel = (cellen: readonly unknown[]) => `${cellen.map(cel).join(scheiding)}\r\n`;
  const rijen = berichten.flatMap((bericht) => {
    const personen: readonly Velden[] = Array.isArray(bericht['personen']) ? bericht['personen'] : [{}];
    return personen.map((persoon, index) =>
      regel([
        ...BERICHT.map((naam) => (index === 0 || naam === 'nummer' ? bericht[naam] : '')),
        ...PERSOON.map((naam) => persoon[naam]),
      ]),
    );
  });
  return regel([...BERICHT, ...PERSOON]) + rijen.join('');
}

/** A delivery of this file, not read yet. */
export const lever = (wereld: Wereld, bestand: Uint8Array, wie: Persona = wereld.vt): Promise<string> =>
  wereld.als(wie, (tx) => neemLeveringIn(tx, wereld.politie.organisatieId, bestand));

/** A runner that looks at the queue only when it is told to. */
export const uitvoerder = (engine: Engine, anders: { readonly lease?: number; readonly partTime?: number } = {}) =>
  startRunner({ engine, kinds: jobs({ zoeksleutel: SLEUTEL }), log: () => {}, every: 3_600_000, ...anders });

/** Does what stands in the queue. */
export async function werkAf(engine: Engine): Promise<void> {
  const runner = uitvoerder(engine);
  await runner.drain();
  await runner.stop();
}

/** How a delivery is now, with what was wrong in it. */
export const stand = (wereld: Wereld, id: string, wie: Persona = wereld.vt) =>
  wereld.als(wie, async (tx) => {
    const levering: LeveringRij | undefined = await vindLevering(tx, id);
    if (!levering) throw new Error('the delivery is not there');
    const { status, opgenomen, bekend, fout, behandeld } = levering;
    const fouten = await foutenVan(tx, id, 0, 1000);
    return {
      status,
      opgenomen,
      bekend,
      fout,
      behandeld,
      fouten: fouten.map((een) => `${een.rij} ${een.veld} ${een.code}`),
    };
  });

/** Delivers a file, reads it and says how that went. */
export async function leverEnLees(wereld: Wereld, bestand: Uint8Array | string) {
  const id = await lever(wereld, typeof bestand === 'string' ? Buffer.from(bestand) : bestand);
  await werkAf(wereld.engine);
  return { id, ...(await stand(wereld, id)) };
}
