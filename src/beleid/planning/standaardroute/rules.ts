// SPDX-License-Identifier: EUPL-1.2
import {
  besluitNodig,
  einddag,
  rekenTerug,
  type Planningsgegevens,
  type Planningsgemeente,
  type Routeorgaan,
  type Routerol,
  type Stap,
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

/**
 * A route for every municipality that has none yet, each step on the last meeting that is possible; a step without one has
 * no date.
 */
export function standaardroutes(gegevens: Planningsgegevens, trekker: string, nieuwId: () => string): readonly Stap[] {
  const zonder = gegevens.gemeenten.filter(({ code }) => gegevens.stappen.every((stap) => stap.gemeente !== code));
  const nieuw = zonder.flatMap((gemeente) =>
    schakels(gegevens, gemeente, trekker).map(([orgaan, rol], index): Stap => {
      const tafel = gegevens.tafels.find((een) => een.gemeente === gemeente.code && een.orgaan === orgaan);
      const waar = { gemeente: gemeente.code, volgorde: index + 1, orgaan, rol, tafel: tafel?.id ?? null };
      return { id: nieuwId(), ...waar, gepland: null, klaar: false };
    }),
  );
  const samen = { ...gegevens, stappen: [...gegevens.stappen, ...nieuw] };
  const { uitersten } = rekenTerug(samen, einddag(samen));
  return nieuw.map((stap) => ({ ...stap, gepland: uitersten.get(stap.id)?.dag ?? null }));
}
