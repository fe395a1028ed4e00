// SPDX-License-Identifier: EUPL-1.2
import { addDays, type Day } from '../../platform/dates.ts';
import type { Vaststellingsregel } from '../visietraject/rules.ts';
import { meetdagen, terugNaarWerkdag, type Kalender, type Tafel } from './kalender/rules.ts';

export const ROUTEORGANEN = ['college', 'commissie', 'raad', 'grBestuur'] as const;
export type Routeorgaan = (typeof ROUTEORGANEN)[number];
export const ROUTEROLLEN = [
  'vaststellen',
  'instemmen',
  'advies',
  'zienswijze',
  'vrijgevenInspraak',
  'terKennisname',
] as const;
export type Routerol = (typeof ROUTEROLLEN)[number];

/** How long each phase takes: no law says so for all of them, so a region chooses (beleidsparameter visietraject.doorlooptijden). */
export interface Doorlooptijden {
  readonly opstellenWeken: number;
  /** Days between the release by the college and the first day of inspraak. */
  readonly publicatieDagen: number;
  readonly inspraakWeken: number;
  readonly verwerkingWeken: number;
  /** Days between what this body decides and the next body of the same municipality. */
  readonly tussentijd: Readonly<Record<Routeorgaan, number>>;
}

/** Working days that a fresh route leaves before the latest day of each step (beleidsparameter visietraject.speling) [A]. */
export type Reserve = Readonly<Record<Routeorgaan, number>>;

/** A window of inspraak that a municipality gave. */
export interface Termijn {
  readonly van: Day;
  readonly tot: Day;
}

/** One body of one municipality on the way of the vision. */
export interface Stap {
  readonly id: string;
  readonly gemeente: string;
  readonly volgorde: number;
  readonly orgaan: Routeorgaan;
  readonly rol: Routerol;
  readonly tafel: string | null;
  readonly gepland: Day | null;
  /** It has decided: nothing moves it any more. */
  readonly klaar: boolean;
}
export interface Planningsgemeente {
  readonly code: string;
  readonly naam: string;
  readonly centrum: boolean;
}

/** All that a planning is computed from. */
export interface Planningsgegevens extends Kalender {
  readonly looptijdVan: Day;
  readonly vaststellingsregel: Vaststellingsregel;
  readonly gemeenten: readonly Planningsgemeente[];
  /** In the order in which each municipality takes them. */
  readonly stappen: readonly Stap[];
  readonly doorlooptijden: Doorlooptijden;
  readonly reserve: Reserve;
  /** Once there are any, inspraak runs by these and no longer by its lead time. */
  readonly vensters: readonly Termijn[];
}

/** `daarna` is what follows a municipality's decision and holds nobody up. */
export type Stapfase = 'vrijgave' | 'inspraak' | 'besluit' | 'daarna';

/** The latest possible day of a step. */
export interface Uiterste {
  /** By lead times alone. */
  readonly grens: Day;
  /** The last meeting of its table on or before that; null when there is none. */
  readonly dag: Day | null;
  /** When its papers must be there. */
  readonly stukken: Day;
  /** This step or one after it has no meeting left: how far it may move cannot be said. */
  readonly vast: boolean;
}

const eerder = (a: Day, b: Day): Day => (a < b ? a : b);
const min = (dagen: readonly Day[]): Day | null =>
  dagen.reduce<Day | null>((vroegst, dag) => (vroegst === null || dag < vroegst ? dag : vroegst), null);
export const max = (dagen: readonly Day[]): Day | null =>
  dagen.reduce<Day | null>((laatst, dag) => (laatst === null || dag > laatst ? dag : laatst), null);

/** From the first window until the last one closes; undefined while there is none. */
export function inspraakTermijn({ vensters }: Pick<Planningsgegevens, 'vensters'>): Termijn | undefined {
  const [van, tot] = [min(vensters.map((een) => een.van)), max(vensters.map((een) => een.tot))];
  return van === null || tot === null ? undefined : { van, tot };
}

export const routeVan = (gegevens: Pick<Planningsgegevens, 'stappen'>, gemeente: string): readonly Stap[] =>
  gegevens.stappen.filter((stap) => stap.gemeente === gemeente).toSorted((a, b) => a.volgorde - b.volgorde);

/** Whether the region's rule needs the decision of this municipality (beleidskring.md 5.3). */
export const besluitNodig = (regel: Vaststellingsregel, gemeente: Pick<Planningsgemeente, 'centrum'>): boolean =>
  regel !== 'centrumraden' || gemeente.centrum;

const BESLIST: readonly Routerol[] = ['vaststellen', 'instemmen'];
/** The step with which a municipality decides, by the region's rule. */
export const beslisstap = (regel: Vaststellingsregel, route: readonly Stap[]): Stap | undefined => {
  const orgaan: Routeorgaan = regel === 'alleColleges' ? 'college' : 'raad';
  return route.findLast((stap) => stap.orgaan === orgaan && BESLIST.includes(stap.rol));
};

export function stapfase(route: readonly Stap[], stap: Stap, beslist: Stap | undefined): Stapfase {
  const hierna = route.filter(({ volgorde }) => volgorde >= stap.volgorde);
  if (hierna.some(({ rol }) => rol === 'vrijgevenInspraak')) return 'vrijgave';
  if (hierna.some(({ rol }) => rol === 'zienswijze')) return 'inspraak';
  return beslist && stap.volgorde > beslist.volgorde ? 'daarna' : 'besluit';
}

const tafelVan = (gegevens: Kalender, stap: Stap): Tafel | undefined =>
  gegevens.tafels.find(({ id }) => id === stap.tafel);

/** When the papers of a step must be there if it is taken on this day. */
export const stukkenOp = (gegevens: Kalender, stap: Stap, dag: Day): Day =>
  terugNaarWerkdag(gegevens, stap.gemeente, addDays(dag, -(tafelVan(gegevens, stap)?.aanlevertermijn ?? 0)));

/** What a college or board decided is what the next body gets: it must have decided when the papers go. */
const LEVERT: readonly Routeorgaan[] = ['college', 'grBestuur'];
/** The last day of a step when the next one is taken on this day. */
export function grensVoor(gegevens: Planningsgegevens, vorige: Stap, volgende: Stap, dag: Day): Day {
  const ruimte = addDays(dag, -gegevens.doorlooptijden.tussentijd[vorige.orgaan]);
  return LEVERT.includes(vorige.orgaan) ? eerder(ruimte, stukkenOp(gegevens, volgende, dag)) : ruimte;
}

export type Uitersten = ReadonlyMap<string, Uiterste>;
/** Which meeting a step takes, of those up to its limit. */
export type Keuze = (stap: Stap, dagen: readonly Day[]) => Day | null;
const laatsteKeuze: Keuze = (_stap, dagen) => dagen.at(-1) ?? null;

/** When the papers of the first of a row of steps must be there, and whether a table on the way has no meeting left. */
interface Begin {
  readonly stukken: Day;
  readonly vast: boolean;
}

/** Walks a row of steps back from the last day that the last of them may have. */
function loopTerug(
  gegevens: Planningsgegevens,
  stappen: readonly Stap[],
  einde: Day,
  vastErna: boolean,
  uitersten: Map<string, Uiterste>,
  kies: Keuze,
): Begin | undefined {
  let grens = einde;
  let begin: Begin | undefined;
  for (const [index, stap] of [...stappen.entries()].toReversed()) {
    const tot = grens;
    const kan = () => meetdagen(gegevens, stap.tafel).filter((een) => een <= tot);
    const dag = stap.klaar ? stap.gepland : kies(stap, kan());
    const vast: boolean = dag === null || (begin?.vast ?? vastErna);
    begin = { stukken: stukkenOp(gegevens, stap, dag ?? grens), vast };
    if (!stap.klaar) uitersten.set(stap.id, { grens, dag, ...begin });
    const vorige = stappen[index - 1];
    if (vorige) grens = grensVoor(gegevens, vorige, stap, dag ?? grens);
  }
  return stappen[0]?.klaar === true ? undefined : begin;
}

/** The days by which the region must have done what it does together; null where no route says so. */
export interface Mijlpalen {
  readonly start: Day | null;
  readonly conceptKlaar: Day | null;
  readonly vrijgave: Day | null;
  readonly inspraakOpen: Day | null;
  readonly inspraakDicht: Day | null;
  readonly tekstKlaar: Day | null;
}

/** Computes back from the last day on which a body may decide: question P4 of the spoorboekje [S4]. */
export function rekenTerug(
  gegevens: Planningsgegevens,
  einde: Day,
  telt: (gemeente: Planningsgemeente) => boolean = () => true,
  kies: Keuze = laatsteKeuze,
): { readonly uitersten: Uitersten; readonly mijlpalen: Mijlpalen } {
  const { doorlooptijden: duur, vaststellingsregel: regel } = gegevens;
  const uitersten = new Map<string, Uiterste>();
  const routes = gegevens.gemeenten.map((gemeente) => {
    const route = routeVan(gegevens, gemeente.code);
    const beslist = beslisstap(regel, route);
    return { gemeente, in: (fase: Stapfase) => route.filter((stap) => stapfase(route, stap, beslist) === fase) };
  });
  const terug = (dag: Day | null, dagen: number): Day | null =>
    dag === null ? null : terugNaarWerkdag(gegevens, null, addDays(dag, -dagen));
  const eerste = routes
    .map((route) => ({
      telt: telt(route.gemeente),
      begin: loopTerug(gegevens, route.in('besluit'), einde, false, uitersten, kies),
    }))
    .flatMap((route) => (route.telt && route.begin ? [route.begin] : []));
  const vast = eerste.some((begin) => begin.vast);
  const tekstKlaar = min(eerste.map(({ stukken }) => stukken));
  const termijn = inspraakTermijn(gegevens);
  const inspraakDicht = termijn?.tot ?? terug(tekstKlaar, duur.verwerkingWeken * 7);
  const inspraak = routes.flatMap((route) => {
    const stappen = route.in('inspraak');
    const [eerst] = stappen;
    if (!eerst || inspraakDicht === null) return [];
    loopTerug(gegevens, stappen, inspraakDicht, vast, uitersten, kies);
    return uitersten.get(eerst.id) ?? [];
  });
  const opening = terug(inspraakDicht, duur.inspraakWeken * 7);
  // A council can only give its zienswijze on a text that lies there: it opens before the earliest of those meetings.
  const inspraakOpen =
    termijn?.van ??
    terug(min([...(opening === null ? [] : [opening]), ...inspraak.map(({ dag, grens }) => dag ?? grens)]), 0);
  const vrijgave = terug(inspraakOpen, duur.publicatieDagen);
  const vastNaVrijgave = vast || inspraak.some((een) => een.vast);
  const conceptKlaar =
    vrijgave === null
      ? null
      : (min(
          routes.flatMap(
            (route) =>
              loopTerug(gegevens, route.in('vrijgave'), vrijgave, vastNaVrijgave, uitersten, kies)?.stukken ?? [],
          ),
        ) ?? vrijgave);
  const start = terug(conceptKlaar, duur.opstellenWeken * 7);
  return { uitersten, mijlpalen: { start, conceptKlaar, vrijgave, inspraakOpen, inspraakDicht, tekstKlaar } };
}

/** The last day on which a body may decide: the day before the term begins. */
export const einddag = ({ looptijdVan }: Pick<Planningsgegevens, 'looptijdVan'>): Day => addDays(looptijdVan, -1);
