// SPDX-License-Identifier: EUPL-1.2
import { workingDaysBetween, type Day } from '../../../platform/dates.ts';
import {
  besluitNodig,
  einddag,
  rekenTerug,
  type Keuze,
  type Planningsgegevens,
  type Planningsgemeente,
  type Routeorgaan,
  type Routerol,
  type Stap,
  type Uitersten,
} from '../rules.ts';

type Schakel = readonly [Routeorgaan, Routerol];
const RAADSROUTE: readonly Schakel[] = [
  ['college', 'instemmen'],
  ['commissie', 'advies'],
  ['raad', 'vaststellen'],
];

/** The bodies that a municipality takes the vision past, by the region's rule (beleidskring.md 5.3). [A] */
function schakels(gegevens: Planningsgegevens, gemeente: Planningsgemeente, trekker: string): readonly Schakel[] {
  const regel = gegevens.vaststellingsregel;
  const vrijgave: readonly Schakel[] = gemeente.code === trekker ? [['college', 'vrijgevenInspraak']] : [];
  if (regel === 'alleColleges') return [...vrijgave, ['college', 'vaststellen'], ['raad', 'terKennisname']];
  // A council that does not decide gives its zienswijze on the draft: source document 001.
  if (!besluitNodig(regel, gemeente)) return [...vrijgave, ['college', 'instemmen'], ['raad', 'zienswijze']];
  const heeftCommissie = gegevens.tafels.some(
    (tafel) => tafel.gemeente === gemeente.code && tafel.orgaan === 'commissie',
  );
  return [...vrijgave, ...RAADSROUTE.filter(([orgaan]) => orgaan !== 'commissie' || heeftCommissie)];
}

/** The last meeting that leaves a step its spare days, and is not over yet; where there is none, the last that is possible. */
const metReserve =
  ({ reserve, vrijeDagen }: Planningsgegevens, uiterst: Uitersten, vandaag: Day): Keuze =>
  (stap, dagen) => {
    const laatst = uiterst.get(stap.id)?.dag ?? null;
    const ruim = (dag: Day) =>
      dag >= vandaag && (laatst === null || workingDaysBetween(dag, laatst, vrijeDagen) >= reserve[stap.orgaan]);
    return dagen.findLast(ruim) ?? dagen.at(-1) ?? null;
  };

/**
 * A route for every municipality that has none yet, each step on the last meeting that leaves it the region's spare days; a
 * step without a meeting has no date.
 */
export function standaardroutes(
  gegevens: Planningsgegevens,
  trekker: string,
  vandaag: Day,
  nieuwId: () => string,
): readonly Stap[] {
  const zonder = gegevens.gemeenten.filter(({ code }) => gegevens.stappen.every((stap) => stap.gemeente !== code));
  const nieuw = zonder.flatMap((gemeente) =>
    schakels(gegevens, gemeente, trekker).map(([orgaan, rol], index): Stap => {
      const tafel = gegevens.tafels.find((een) => een.gemeente === gemeente.code && een.orgaan === orgaan);
      const waar = { gemeente: gemeente.code, volgorde: index + 1, orgaan, rol, tafel: tafel?.id ?? null };
      return { id: nieuwId(), ...waar, gepland: null, klaar: false };
    }),
  );
  const samen = { ...gegevens, stappen: [...gegevens.stappen, ...nieuw] };
  const uiterst = rekenTerug(samen, einddag(samen)).uitersten;
  const { uitersten } = rekenTerug(samen, einddag(samen), undefined, metReserve(samen, uiterst, vandaag));
  return nieuw.map((stap) => ({ ...stap, gepland: uitersten.get(stap.id)?.dag ?? null }));
}
