// SPDX-License-Identifier: EUPL-1.2
import { addDays, type Day } from '../../../platform/dates.ts';
import { dichtOp, meetdagen, recesOp, voortNaarWerkdag } from '../kalender/rules.ts';
import {
  beslisstap,
  besluitNodig,
  grensVoor,
  inspraakTermijn,
  routeVan,
  stapfase,
  stukkenOp,
  type Planningsgegevens,
  type Stap,
  type Stapfase,
} from '../rules.ts';
import { maakPlanning } from '../speling/rules.ts';

/** Why a step does not come earlier than it does. */
export type Oorzaak =
  | { readonly soort: 'tussentijd' }
  | { readonly soort: 'vergaderschema' }
  | { readonly soort: 'reces'; readonly naam: string };

/** What follows when one step moves to another day. */
export type Gevolg =
  /** Its table does not meet on that day; `volgende` is when it does. */
  | { readonly soort: 'geenVergadering'; readonly stap: Stap; readonly dag: Day; readonly volgende: Day | null }
  /** That day is in a recess, or a holiday when there is no name. */
  | { readonly soort: 'dicht'; readonly stap: Stap; readonly dag: Day; readonly reces: string | null }
  /** The step before it, or the text, is not ready by then. */
  | { readonly soort: 'teVroeg'; readonly stap: Stap; readonly dag: Day; readonly vroegst: Day | null }
  /** A later step must move to another meeting. */
  | {
      readonly soort: 'schuift';
      readonly stap: Stap;
      readonly van: Day;
      readonly naar: Day;
      readonly oorzaak: Oorzaak;
    }
  /** A later step must move, and its table has no meeting left; `reces` is what took the last ones away. */
  | { readonly soort: 'geenPlek'; readonly stap: Stap; readonly van: Day; readonly reces: string | null }
  | { readonly soort: 'inspraakSchuift'; readonly open: Day; readonly dicht: Day }
  /** The municipalities gave their windows: the release does not move them, and may come too late for the first. */
  | { readonly soort: 'inspraakBlijft'; readonly open: Day; readonly dicht: Day }
  | { readonly soort: 'vrijgaveTeLaat'; readonly dag: Day; readonly open: Day; readonly kan: Day }
  /** A zienswijze that comes after the inspraak has closed. */
  | { readonly soort: 'naInspraak'; readonly stap: Stap; readonly dag: Day; readonly dicht: Day }
  | { readonly soort: 'naLooptijd'; readonly gemeente: string; readonly dag: Day }
  | { readonly soort: 'weerOpTijd'; readonly gemeente: string; readonly dag: Day }
  | { readonly soort: 'zonderBesluit'; readonly gemeente: string }
  /** The last decision that the region's rule needs comes on another day. */
  | { readonly soort: 'vaststelling'; readonly van: Day | null; readonly naar: Day | null }
  | { readonly soort: 'kritiekPad'; readonly van: readonly string[]; readonly naar: readonly string[] };

/** When the inspraak opens and closes and the text is ready for the bodies, by the plan as it stands. */
export interface Vooruit {
  readonly open: Day;
  readonly dicht: Day;
  readonly tekst: Day;
}

const dag = (nieuw: ReadonlyMap<string, Day | null>, stap: Stap): Day | null => {
  const verzet = nieuw.get(stap.id);
  return verzet === undefined ? stap.gepland : verzet;
};

const faseVan = (gegevens: Planningsgegevens, stap: Stap): Stapfase => {
  const route = routeVan(gegevens, stap.gemeente);
  return stapfase(route, stap, beslisstap(gegevens.vaststellingsregel, route));
};

/** By the windows that were given, else counted forward from the last release; undefined while there is neither. */
export function rekenVooruit(
  gegevens: Planningsgegevens,
  nieuw: ReadonlyMap<string, Day | null> = new Map(),
): Vooruit | undefined {
  const duur = gegevens.doorlooptijden;
  const termijn = inspraakTermijn(gegevens);
  if (termijn) return { open: termijn.van, dicht: termijn.tot, tekst: addDays(termijn.tot, duur.verwerkingWeken * 7) };
  const vrijgave = gegevens.stappen
    .filter(({ rol }) => rol === 'vrijgevenInspraak')
    .map((stap) => dag(nieuw, stap))
    .filter((een) => een !== null)
    .toSorted()
    .at(-1);
  if (vrijgave === undefined) return undefined;
  const open = voortNaarWerkdag(gegevens, null, addDays(vrijgave, duur.publicatieDagen));
  const dicht = voortNaarWerkdag(gegevens, null, addDays(open, duur.inspraakWeken * 7));
  return { open, dicht, tekst: addDays(dicht, duur.verwerkingWeken * 7) };
}

/** Whether a step may be taken on a day, seen from what comes before it. */
function mag(
  gegevens: Planningsgegevens,
  stap: Stap,
  op: Day,
  vorige: { readonly stap: Stap; readonly dag: Day } | undefined,
  vooruit: Vooruit | undefined,
): boolean {
  const fase = faseVan(gegevens, stap);
  const eerste = !vorige || faseVan(gegevens, vorige.stap) !== fase;
  if (vorige && (eerste && fase !== 'daarna' ? op : grensVoor(gegevens, vorige.stap, stap, op)) < vorige.dag)
    return false;
  if (!vooruit || !eerste) return true;
  // The first of a phase waits for the inspraak to open, or for the text that came out of it.
  if (fase === 'inspraak') return op >= vooruit.open;
  return fase !== 'besluit' || stukkenOp(gegevens, stap, op) >= vooruit.tekst;
}

/** What a later step meets on its way to the first meeting that it may have. */
function oorzaakVan(gegevens: Planningsgegevens, stap: Stap, van: Day, naar: Day, past: (op: Day) => boolean): Oorzaak {
  let vroegst = van;
  while (vroegst < naar && !past(vroegst)) vroegst = addDays(vroegst, 1);
  const reces = vroegst < naar ? recesOp(gegevens, stap.gemeente, vroegst, naar) : undefined;
  if (reces) return { soort: 'reces', naam: reces.naam };
  return { soort: vroegst < naar ? 'vergaderschema' : 'tussentijd' };
}

/** The recess that takes away a meeting which was meant after a day. */
function recesNa(gegevens: Planningsgegevens, stap: Stap, van: Day): string | null {
  const tafel = gegevens.tafels.find(({ id }) => id === stap.tafel);
  const inReces = tafel?.dagen
    .filter((op) => op > van)
    .map((op) => recesOp(gegevens, stap.gemeente, op, op)?.naam)
    .find((naam) => naam !== undefined);
  return inReces ?? null;
}

/** Moves the steps after one that moved, as far as they must; stops at the first that may stay. */
function schuifRoute(
  gegevens: Planningsgegevens,
  stappen: readonly Stap[],
  begin: number,
  nieuw: Map<string, Day | null>,
  vooruit: Vooruit | undefined,
): readonly Gevolg[] {
  const gevolgen: Gevolg[] = [];
  for (const [index, stap] of stappen.entries()) {
    if (index < begin || stap.klaar || stap.gepland === null || nieuw.has(stap.id)) continue;
    const ervoor = stappen.slice(0, index).findLast((een) => dag(nieuw, een) !== null);
    const vorigeDag = ervoor ? dag(nieuw, ervoor) : null;
    const vorige = ervoor && vorigeDag !== null ? { stap: ervoor, dag: vorigeDag } : undefined;
    const van = stap.gepland;
    const past = (op: Day) => mag(gegevens, stap, op, vorige, vooruit);
    if (past(van)) break;
    const naar = meetdagen(gegevens, stap.tafel).find((op) => op > van && past(op)) ?? null;
    nieuw.set(stap.id, naar);
    if (naar === null) {
      gevolgen.push({ soort: 'geenPlek', stap, van, reces: recesNa(gegevens, stap, van) });
      break;
    }
    gevolgen.push({ soort: 'schuift', stap, van, naar, oorzaak: oorzaakVan(gegevens, stap, van, naar, past) });
  }
  return gevolgen;
}

/** What is wrong with the chosen day itself. */
function overDeDag(gegevens: Planningsgegevens, stap: Stap, op: Day, vooruit: Vooruit | undefined): readonly Gevolg[] {
  const gevolgen: Gevolg[] = [];
  const gesloten = dichtOp(gegevens, stap.gemeente, op);
  const dagen = meetdagen(gegevens, stap.tafel);
  if (gesloten)
    gevolgen.push({ soort: 'dicht', stap, dag: op, reces: gesloten.soort === 'reces' ? gesloten.naam : null });
  if (!dagen.includes(op))
    gevolgen.push({ soort: 'geenVergadering', stap, dag: op, volgende: dagen.find((een) => een > op) ?? null });
  const ervoor = routeVan(gegevens, stap.gemeente).findLast(
    (een) => een.volgorde < stap.volgorde && een.gepland !== null,
  );
  const vorige = ervoor && ervoor.gepland !== null ? { stap: ervoor, dag: ervoor.gepland } : undefined;
  const past = (een: Day) => mag(gegevens, stap, een, vorige, vooruit);
  if (!past(op)) gevolgen.push({ soort: 'teVroeg', stap, dag: op, vroegst: dagen.find(past) ?? null });
  return gevolgen;
}

/** What the move means for when each municipality, and with them the region, decides. */
function voorHetBesluit(gegevens: Planningsgegevens, verzet: Planningsgegevens): readonly Gevolg[] {
  const regel = gegevens.vaststellingsregel;
  const gevolgen: Gevolg[] = [];
  for (const gemeente of gegevens.gemeenten.filter((een) => besluitNodig(regel, een))) {
    const eerst = beslisstap(regel, routeVan(gegevens, gemeente.code))?.gepland ?? null;
    const nu = beslisstap(regel, routeVan(verzet, gemeente.code))?.gepland ?? null;
    if (eerst === nu) continue;
    if (nu === null) gevolgen.push({ soort: 'zonderBesluit', gemeente: gemeente.code });
    else if (nu >= gegevens.looptijdVan && (eerst === null || eerst < gegevens.looptijdVan))
      gevolgen.push({ soort: 'naLooptijd', gemeente: gemeente.code, dag: nu });
    else if (nu < gegevens.looptijdVan && eerst !== null && eerst >= gegevens.looptijdVan)
      gevolgen.push({ soort: 'weerOpTijd', gemeente: gemeente.code, dag: nu });
  }
  const [voor, na] = [maakPlanning(gegevens), maakPlanning(verzet)];
  if (voor.vaststelling !== na.vaststelling)
    gevolgen.push({ soort: 'vaststelling', van: voor.vaststelling, naar: na.vaststelling });
  if (voor.kritiek.join() !== na.kritiek.join())
    gevolgen.push({ soort: 'kritiekPad', van: voor.kritiek, naar: na.kritiek });
  return gevolgen;
}

/** What a release on this day means for windows that were given. */
function bijVensters(gegevens: Planningsgegevens, stap: Stap, op: Day): readonly Gevolg[] {
  const termijn = inspraakTermijn(gegevens);
  if (!termijn || stap.rol !== 'vrijgevenInspraak') return [];
  const kan = voortNaarWerkdag(gegevens, null, addDays(op, gegevens.doorlooptijden.publicatieDagen));
  const blijft = { soort: 'inspraakBlijft', open: termijn.van, dicht: termijn.tot } as const;
  return kan > termijn.van ? [{ soort: 'vrijgaveTeLaat', dag: op, open: termijn.van, kan }, blijft] : [blijft];
}

/** A later release moves the inspraak, and with it what every municipality does from then on. */
function naVrijgave(gegevens: Planningsgegevens, nieuw: Map<string, Day | null>): readonly Gevolg[] {
  const [voor, na] = [rekenVooruit(gegevens), rekenVooruit(gegevens, nieuw)];
  if (!na || na.tekst === voor?.tekst) return [];
  const lijst: Gevolg[] = [{ soort: 'inspraakSchuift', open: na.open, dicht: na.dicht }];
  for (const { code } of gegevens.gemeenten) {
    const route = routeVan(gegevens, code);
    for (const fase of ['inspraak', 'besluit'] as const) {
      const begin = route.findIndex((een) => faseVan(gegevens, een) === fase);
      if (begin !== -1) lijst.push(...schuifRoute(gegevens, route, begin, nieuw, na));
    }
  }
  return lijst;
}

function naInspraak(gegevens: Planningsgegevens, nieuw: ReadonlyMap<string, Day | null>): readonly Gevolg[] {
  const dicht = rekenVooruit(gegevens, nieuw)?.dicht;
  return gegevens.stappen.flatMap((stap) => {
    const op = stap.rol === 'zienswijze' && nieuw.has(stap.id) ? dag(nieuw, stap) : null;
    return op !== null && dicht !== undefined && op > dicht
      ? [{ soort: 'naInspraak' as const, stap, dag: op, dicht }]
      : [];
  });
}

/** What happens when one step of one municipality moves to another day: shown before it is done, and nothing is changed. */
export function gevolgen(gegevens: Planningsgegevens, stapId: string, nieuweDag: Day): readonly Gevolg[] {
  const stap = gegevens.stappen.find(({ id }) => id === stapId);
  if (!stap || stap.gepland === nieuweDag) return [];
  const nieuw = new Map<string, Day | null>([[stap.id, nieuweDag]]);
  const lijst = [...overDeDag(gegevens, stap, nieuweDag, rekenVooruit(gegevens))];
  const fase = faseVan(gegevens, stap);
  const route = routeVan(gegevens, stap.gemeente);
  // What comes after a release waits for the inspraak, not for the release itself.
  const eigen = fase === 'vrijgave' ? route.filter((een) => faseVan(gegevens, een) === fase) : route;
  lijst.push(...schuifRoute(gegevens, eigen, eigen.indexOf(stap) + 1, nieuw, undefined));
  lijst.push(...bijVensters(gegevens, stap, nieuweDag), ...naVrijgave(gegevens, nieuw), ...naInspraak(gegevens, nieuw));
  const stappen = gegevens.stappen.map((een) => ({ ...een, gepland: dag(nieuw, een) }));
  return [...lijst, ...voorHetBesluit(gegevens, { ...gegevens, stappen })];
}
