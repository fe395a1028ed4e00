// SPDX-License-Identifier: EUPL-1.2
import { addDays, daysBetween, type Day } from '../../../platform/dates.ts';
import {
  beslisstap,
  besluitNodig,
  einddag,
  inspraakTermijn,
  max,
  rekenTerug,
  routeVan,
  stapfase,
  type Mijlpalen,
  type Planningsgegevens,
  type Planningsgemeente,
  type Stap,
  type Stapfase,
  type Uiterste,
} from '../rules.ts';

export interface Planstap extends Stap {
  readonly fase: Stapfase;
  readonly beslist: boolean;
  readonly uiterste: Uiterste | undefined;
  /** Days that it can move before its municipality decides too late; negative when it is too late already. */
  readonly speling: number | null;
  /** Days that it can move before the vision of the whole region is adopted later than planned. */
  readonly ruimte: number | null;
  readonly kritiek: boolean;
}
export interface Gemeenteplan {
  readonly gemeente: Planningsgemeente;
  readonly nodig: boolean;
  readonly stappen: readonly Planstap[];
  /** When it decides; null while that is not planned. */
  readonly besluit: Day | null;
  /** It decides on or after the first day of the term, as gate G2 counts it. */
  readonly teLaat: boolean;
  readonly zonderRoute: boolean;
  readonly speling: number | null;
}
export interface Planning {
  readonly mijlpalen: Mijlpalen;
  /** Days that the last window of inspraak leaves too few to work the reactions into the text; 0 when there are enough. */
  readonly tekort: number;
  readonly gemeenten: readonly Gemeenteplan[];
  /** The last decision that the region's rule needs; null while one of them is not planned. */
  readonly vaststelling: Day | null;
  /** The municipalities whose chain of steps has the least slack. */
  readonly kritiek: readonly string[];
  readonly speling: number | null;
}

const tussen = (gepland: Day | null, uiterste: Uiterste | undefined): number | null =>
  gepland === null || !uiterste ? null : daysBetween(gepland, uiterste.dag ?? uiterste.grens);
const vrijTot = (gepland: Day | null, uiterste: Uiterste | undefined): number | null =>
  uiterste?.vast === true ? null : tussen(gepland, uiterste);
const laagste = (getallen: readonly (number | null)[]): number | null =>
  getallen.reduce((laag, getal) => (laag === null || (getal !== null && getal < laag) ? getal : laag), null);

/** When the region's vision is adopted by the plan as it stands: the last decision that its rule needs. */
export function vaststelling(gegevens: Planningsgegevens): Day | null {
  const regel = gegevens.vaststellingsregel;
  const dagen = gegevens.gemeenten
    .filter((gemeente) => besluitNodig(regel, gemeente))
    .map(({ code }) => beslisstap(regel, routeVan(gegevens, code))?.gepland ?? null);
  const bekend = dagen.filter((dag) => dag !== null);
  return bekend.length === dagen.length ? max(bekend) : null;
}

function verwerkingstekort(gegevens: Planningsgegevens, { tekstKlaar }: Mijlpalen): number {
  const termijn = inspraakTermijn(gegevens);
  if (!termijn || tekstKlaar === null) return 0;
  return Math.max(0, daysBetween(tekstKlaar, addDays(termijn.tot, gegevens.doorlooptijden.verwerkingWeken * 7)));
}

/** Every step of every municipality with its latest day and its slack, and the chain that has the least. */
export function maakPlanning(gegevens: Planningsgegevens): Planning {
  const regel = gegevens.vaststellingsregel;
  const { uitersten, mijlpalen } = rekenTerug(gegevens, einddag(gegevens));
  const vast = vaststelling(gegevens);
  const nodig = (gemeente: Planningsgemeente) => besluitNodig(regel, gemeente);
  const ruimte = vast === null ? undefined : rekenTerug(gegevens, vast, nodig).uitersten;
  const plannen = gegevens.gemeenten.map((gemeente): Gemeenteplan => {
    const route = routeVan(gegevens, gemeente.code);
    const beslist = beslisstap(regel, route);
    const stappen = route.map((stap): Planstap => {
      const uiterste = uitersten.get(stap.id);
      const fase = stapfase(route, stap, beslist);
      const speling = tussen(stap.gepland, uiterste);
      const telt = nodig(gemeente) || fase === 'vrijgave';
      const vrij = telt ? vrijTot(stap.gepland, ruimte?.get(stap.id)) : speling;
      return { ...stap, fase, beslist: stap === beslist, uiterste, speling, ruimte: vrij, kritiek: false };
    });
    const besluit = beslist?.gepland ?? null;
    const teLaat = nodig(gemeente) && besluit !== null && besluit >= gegevens.looptijdVan;
    const eigen = stappen.filter(({ fase }) => fase === 'besluit' || fase === 'inspraak');
    const speling = besluit === null || beslist?.klaar === true ? null : laagste(eigen.map((stap) => stap.speling));
    const zonderRoute = nodig(gemeente) && besluit === null;
    return { gemeente, nodig: nodig(gemeente), stappen, besluit, teLaat, zonderRoute, speling };
  });
  const tekort = verwerkingstekort(gegevens, mijlpalen);
  return metKritiekPad({ mijlpalen, tekort, gemeenten: plannen, vaststelling: vast });
}

/** Marks the chain of steps with the least slack: the release, and the steps of the municipalities that have least of it. */
function metKritiekPad(planning: Omit<Planning, 'kritiek' | 'speling'>): Planning {
  const minst = laagste(planning.gemeenten.filter(({ nodig }) => nodig).map((plan) => plan.speling));
  const kritiek = planning.gemeenten.filter((plan) => plan.nodig && minst !== null && plan.speling === minst);
  const codes = kritiek.map(({ gemeente }) => gemeente.code);
  const vrijgave = planning.gemeenten.flatMap(({ stappen }) => stappen.filter(({ fase }) => fase === 'vrijgave'));
  const opPad = (stap: Planstap) =>
    minst !== null &&
    !stap.klaar &&
    (stap.fase === 'vrijgave' || (stap.fase === 'besluit' && codes.includes(stap.gemeente)));
  const gemeenten = planning.gemeenten.map((plan) => ({
    ...plan,
    stappen: plan.stappen.map((stap) => ({ ...stap, kritiek: opPad(stap) })),
  }));
  return {
    ...planning,
    gemeenten,
    kritiek: codes,
    speling: laagste([minst, ...vrijgave.map(({ speling }) => speling)]),
  };
}
