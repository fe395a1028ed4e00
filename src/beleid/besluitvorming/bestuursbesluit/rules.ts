// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../../platform/dates.ts';
import type { FieldError } from '../../../platform/result.ts';

export const UITKOMSTEN = ['conform', 'gewijzigd', 'aangehouden', 'verworpen', 'terKennisname'] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

/** The largest council has this many seats, so more votes are a typing error (Gemeentewet, article 8 paragraph 1, BWBR0005416). */
const ZETELS = 45;

export interface Besluitgegevens {
  readonly datum: Day;
  readonly uitkomst: Uitkomst;
  readonly voor: number | null;
  readonly tegen: number | null;
  /** When it is on the agenda again; only when it was held over. */
  readonly nieuweDatum: Day | null;
}

export interface Besluitomgeving {
  readonly vandaag: Day;
  /** The day of the last decision of this body that stands, when this is not a correction of it. */
  readonly vorige: Day | null;
  /** Adopted amendments of this step: all, and those that make the text of this municipality differ. */
  readonly aangenomen: number;
  readonly afwijkend: number;
}

/** What is wrong with the votes on a decision, an amendment or a motion: more for than against is adopted [A]. */
export function stemfouten(
  { voor, tegen }: Pick<Besluitgegevens, 'voor' | 'tegen'>,
  afloop: 'aangenomen' | 'verworpen' | 'anders',
): FieldError[] {
  if (voor === null && tegen === null) return [];
  if (voor === null) return [{ field: 'voor', key: 'fout.stemmen.beide' }];
  if (tegen === null) return [{ field: 'tegen', key: 'fout.stemmen.beide' }];
  if (voor + tegen === 0 || voor + tegen > ZETELS)
    return [{ field: 'voor', key: 'fout.stemmen.aantal', values: { n: ZETELS } }];
  if (afloop === 'aangenomen' && voor <= tegen) return [{ field: 'voor', key: 'fout.stemmen.meerderheid' }];
  return afloop === 'verworpen' && voor > tegen ? [{ field: 'tegen', key: 'fout.stemmen.verworpen' }] : [];
}

const AFLOOP = {
  conform: 'aangenomen',
  gewijzigd: 'aangenomen',
  verworpen: 'verworpen',
  aangehouden: 'anders',
  terKennisname: 'anders',
} as const;

/**
 * What is wrong with a decision, each with its field. An adopted amendment that makes the text differ makes the decision
 * 'gewijzigd', and there is no 'gewijzigd' without an amendment (beleidskring.md 10.4).
 */
export function besluitfouten(besluit: Besluitgegevens, om: Besluitomgeving): FieldError[] {
  const { datum, uitkomst, nieuweDatum } = besluit;
  const fouten: FieldError[] = [];
  if (datum > om.vandaag) fouten.push({ field: 'datum', key: 'fout.toekomst' });
  if (om.vorige !== null && datum < om.vorige) fouten.push({ field: 'datum', key: 'fout.besluit.eerder' });
  if (uitkomst === 'conform' && om.afwijkend > 0) fouten.push({ field: 'uitkomst', key: 'fout.besluit.gewijzigd' });
  if (uitkomst === 'gewijzigd' && om.aangenomen === 0)
    fouten.push({ field: 'uitkomst', key: 'fout.besluit.zonderAmendement' });
  if (uitkomst === 'aangehouden' && nieuweDatum === null) fouten.push({ field: 'nieuweDatum', key: 'fout.leeg' });
  if (uitkomst === 'aangehouden' && nieuweDatum !== null && nieuweDatum <= datum)
    fouten.push({ field: 'nieuweDatum', key: 'fout.besluit.nieuweDatum' });
  return [...fouten, ...stemfouten(besluit, AFLOOP[uitkomst])];
}

/** Amendments that a body adopted with its decision: all, and those that make the text of its municipality differ. */
export interface Telling {
  readonly totaal: number;
  readonly afwijkend: number;
}
/** What a decision becomes by the amendments that were adopted with it; undefined when it stays what it was. */
export function uitkomstNa(
  uitkomst: Uitkomst | null,
  { totaal, afwijkend }: Telling,
): 'conform' | 'gewijzigd' | undefined {
  if (uitkomst === 'conform' && afwijkend > 0) return 'gewijzigd';
  return uitkomst === 'gewijzigd' && totaal === 0 ? 'conform' : undefined;
}
