// SPDX-License-Identifier: EUPL-1.2
import { defineProcess, type Gate } from '../../platform/process.ts';

export const TRAJECTSTATUSSEN = [
  'voorwerk',
  'procesafspraken',
  'opstellen',
  'afstemming',
  'inspraak',
  'verwerking',
  'besluitvorming',
  'vastgesteld',
] as const;
export type Trajectstatus = (typeof TRAJECTSTATUSSEN)[number];

/** Whose decisions a region's vision needs; differs per region (beleidskring.md 5.3). */
export const VASTSTELLINGSREGELS = ['alleRaden', 'centrumraden', 'alleColleges'] as const;
export type Vaststellingsregel = (typeof VASTSTELLINGSREGELS)[number];

/** What the gates of a visietraject look at: counts of what is still missing. */
export interface Visietraject {
  readonly status: Trajectstatus;
  readonly gemeenten: number;
  readonly ledenVast: boolean;
  /** Questions of the spoorboekje without an answer that was agreed, or a reason why it does not apply. */
  readonly voorwerkOpen: number;
  readonly procesOpen: number;
  /** Municipalities without a deciding body with a planned date. */
  readonly zonderRoute: number;
  /** Municipalities that decide after the first day of the term. */
  readonly teLaat: number;
  readonly passages: number;
  readonly inspraakversie: boolean;
  /** The college of the setting municipality released the text for inspraak. */
  readonly vrijgegeven: boolean;
  readonly zonderVenster: number;
  readonly vensterOpen: number;
  /** Reactions that came after their window closed and are not marked so. */
  readonly laatOngemerkt: number;
  /** Reactions that nobody split into points. */
  readonly ongesplitst: number;
  readonly zonderAfdoening: number;
  /** Points that are 'verwerkt' without the change or action that they led to. */
  readonly zonderGevolg: number;
  readonly nota: 'geen' | 'verouderd' | 'actueel';
  /** Municipalities whose body, by the region's rule, has not adopted yet. */
  readonly zonderBesluit: number;
  /** Adopted amendments that make one municipality's text differ and that the region has not settled. */
  readonly afwijkingOpen: number;
  /** Amendments of which nobody recorded what became of them: one of them may have been adopted. */
  readonly amendementOpen: number;
}

type Poort = Gate<Visietraject>;

const BRON = 'beleidskring.md 10.6';

const telling = (id: string, where: string, key: string, aantal: (traject: Visietraject) => number): Poort => ({
  id,
  source: BRON,
  where,
  holds: `${key}.ja`,
  claim: (traject) => (aantal(traject) > 0 ? { key, values: { n: aantal(traject) } } : undefined),
});

const feit = (id: string, where: string, key: string, geldt: (traject: Visietraject) => boolean): Poort => ({
  id,
  source: BRON,
  where,
  holds: `${key}.ja`,
  claim: (traject) => (geldt(traject) ? undefined : { key }),
});

export const voorwerkBeantwoord = telling('G1', 'spoorboekje', 'poort.voorwerk', ({ voorwerkOpen }) => voorwerkOpen);
export const ledenVastgesteld = feit(
  'G1',
  'gemeenten',
  'poort.leden',
  ({ ledenVast, gemeenten }) => ledenVast && gemeenten > 0,
);
export const procesBeantwoord = telling('G2', 'spoorboekje', 'poort.proces', ({ procesOpen }) => procesOpen);
export const routesGepland = telling('G2', 'planning', 'poort.routes', ({ zonderRoute }) => zonderRoute);
export const geenTekort = telling('G2', 'planning', 'poort.speling', ({ teLaat }) => teLaat);
export const heeftTekst = feit('G3', 'tekst', 'poort.tekst', ({ passages }) => passages > 0);
export const tekstOver = feit('G5', 'tekst', 'poort.tekst', ({ passages }) => passages > 0);
export const versieBevroren = feit('G3', 'tekst', 'poort.inspraakversie', ({ inspraakversie }) => inspraakversie);
export const collegeGafVrij = feit('G3', 'regiobord', 'poort.vrijgegeven', ({ vrijgegeven }) => vrijgegeven);
export const overalVenster = telling('G3', 'inspraak', 'poort.vensters', ({ zonderVenster }) => zonderVenster);
export const vensterGesloten = telling('G4', 'inspraak', 'poort.vensterOpen', ({ vensterOpen }) => vensterOpen);
export const laatGemerkt = telling('G4', 'inspraak', 'poort.laat', ({ laatOngemerkt }) => laatOngemerkt);
export const gesplitst = telling('G5', 'inspraak', 'poort.gesplitst', ({ ongesplitst }) => ongesplitst);
export const afgedaan = telling('G5', 'inspraak', 'poort.afdoening', ({ zonderAfdoening }) => zonderAfdoening);
export const gevolgBekend = telling('G5', 'inspraak', 'poort.gevolg', ({ zonderGevolg }) => zonderGevolg);
export const notaGemaakt: Poort = {
  id: 'G5',
  source: BRON,
  where: 'stukken',
  holds: 'poort.nota.ja',
  claim: ({ nota }) => (nota === 'actueel' ? undefined : { key: `poort.nota.${nota}` }),
};
export const overalBesloten = telling('G6', 'regiobord', 'poort.besluiten', ({ zonderBesluit }) => zonderBesluit);
export const stemmingBekend = telling('G6', 'regiobord', 'poort.stemmingOpen', ({ amendementOpen }) => amendementOpen);
export const afwijkingGeregeld = telling('G6', 'regiobord', 'poort.afwijking', ({ afwijkingOpen }) => afwijkingOpen);

const by = ['projectleider'] as const;

/** From the first question of the spoorboekje until the vision that the region's rule makes one. */
export const visietrajectStappen = defineProcess<Visietraject, 'projectleider'>()({
  procesAfspreken: {
    from: ['voorwerk'],
    to: 'procesafspraken',
    by,
    gates: [voorwerkBeantwoord, ledenVastgesteld],
  },
  tekstOpstellen: {
    from: ['procesafspraken'],
    to: 'opstellen',
    by,
    gates: [procesBeantwoord, routesGepland, geenTekort],
  },
  tekstAfstemmen: { from: ['opstellen'], to: 'afstemming', by, gates: [heeftTekst] },
  // What partners say in the afstemming may send the text back.
  tekstHerschrijven: { from: ['afstemming'], to: 'opstellen', by },
  inspraakOpenen: {
    from: ['afstemming'],
    to: 'inspraak',
    by,
    gates: [versieBevroren, collegeGafVrij, overalVenster],
  },
  inspraakSluiten: { from: ['inspraak'], to: 'verwerking', by, gates: [vensterGesloten, laatGemerkt] },
  aanRadenVoorleggen: {
    from: ['verwerking'],
    to: 'besluitvorming',
    by,
    gates: [tekstOver, gesplitst, afgedaan, gevolgBekend, notaGemaakt],
  },
  visieVaststellen: {
    from: ['besluitvorming'],
    to: 'vastgesteld',
    by,
    gates: [overalBesloten, stemmingBekend, afwijkingGeregeld],
  },
});

/** While the text may be worked on: not while people react to it, and after the councils have it only by an amendment. */
export const tekstOpen = (status: Trajectstatus): boolean =>
  ['voorwerk', 'procesafspraken', 'opstellen', 'afstemming', 'verwerking'].includes(status);
