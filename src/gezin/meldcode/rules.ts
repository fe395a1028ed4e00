// SPDX-License-Identifier: EUPL-1.2
import { checkGates, defineProcess, type CheckedGate, type Gate, type Reason } from '../../platform/process.ts';

export const TRAJECT_STATUSSEN = ['open', 'afgeslotenGeenVermoeden', 'hulpZelf', 'gemeld', 'hulpEnGemeld'] as const;
export type TrajectStatus = (typeof TRAJECT_STATUSSEN)[number];

/** The five steps of the law [L7 art. 2 lid 2]; in any order, always recorded [M2]. */
export const STAPPEN = [1, 2, 3, 4, 5] as const;
export type Stap = (typeof STAPPEN)[number];
/** Planned is not recorded yet: it only shows that a talk is coming, and the gate G17 stops that too. */
export const WIJZEN_VAN_STAP = ['gepland', 'gedaan', 'overgeslagen'] as const;

/** Forms for which step 3 is reversed [M4]; vgv has a variant of its own. */
export const SPECIALE_VORMEN = ['eergerelateerdGeweld', 'huwelijksdwang', 'achterlating', 'vgv'] as const;
export type SpecialeVorm = (typeof SPECIALE_VORMEN)[number];
export const DESKUNDIGEN = ['lkha', 'lecEgg', 'veiligThuis', 'pharos'] as const;
export type Deskundige = (typeof DESKUNDIGEN)[number];

/**
 * Whose advice counts before anyone talks with the family: LKHA, or LEC EGG through the police [M4]. For vgv [M4] says only
 * that it deviates; Veilig Thuis and Pharos [S1] are our own choice [A].
 */
export const DESKUNDIGEN_VOOR: Readonly<Record<SpecialeVorm, readonly Deskundige[]>> = {
  eergerelateerdGeweld: ['lkha', 'lecEgg'],
  huwelijksdwang: ['lkha', 'lecEgg'],
  achterlating: ['lkha', 'lecEgg'],
  vgv: ['veiligThuis', 'pharos'],
};

/** What is needed to know whether the family may be spoken with; a casus with such a form asks the same. */
export interface Gespreksvrijgave {
  readonly specialeVormen: readonly SpecialeVorm[];
  readonly raadplegingen: readonly { readonly deskundige: Deskundige }[];
  /** Name of who released the talk after the last consult; null when nobody did. */
  readonly vrijgegevenDoor: string | null;
}

const G17 = '[M4][L1 5.3.1]';
/** G17: at a special form an expert was consulted, for each form one whose advice counts. */
export const deskundigeGeraadpleegd: Gate<Gespreksvrijgave> = {
  id: 'G17',
  source: G17,
  where: 'raadpleging',
  holds: 'poort.deskundige.ja',
  claim: ({ specialeVormen, raadplegingen }) =>
    specialeVormen.every((vorm) => raadplegingen.some(({ deskundige }) => DESKUNDIGEN_VOOR[vorm].includes(deskundige)))
      ? undefined
      : { key: 'poort.deskundige' },
};
/** G17: after that consult someone with a name released the talk. */
export const gesprekVrijgegeven: Gate<Gespreksvrijgave> = {
  id: 'G17',
  source: G17,
  where: 'vrijgave',
  holds: 'poort.vrijgave.ja',
  claim: ({ specialeVormen, vrijgegevenDoor }) =>
    specialeVormen.length === 0 || vrijgegevenDoor !== null ? undefined : { key: 'poort.vrijgave' },
};
/** Both halves of G17, before a talk with the family is planned or held. */
const GESPREK_POORTEN: readonly Gate<Gespreksvrijgave>[] = [deskundigeGeraadpleegd, gesprekVrijgegeven];
export const gesprekPoorten = (geval: Gespreksvrijgave): readonly CheckedGate[] =>
  checkGates({ from: [], to: 'gesprek', by: [], gates: GESPREK_POORTEN }, { ...geval, status: 'gesprek' });

/** The reporters who ask Veilig Thuis for advice first [V10]. */
const ARTSEN: readonly string[] = ['huisarts', 'kinderarts', 'geriater'];
export const isArts = (hoedanigheid: string): boolean => ARTSEN.includes(hoedanigheid);
/** G31: a doctor has the number of an advies of Veilig Thuis, or says why it could not wait [V10]. */
export const artsVroegAdvies: Gate<{
  readonly hoedanigheid: string;
  readonly adviesnummer: string;
  readonly spoedreden: string;
}> = {
  id: 'G31',
  source: '[V10]',
  where: 'adviesnummer',
  holds: 'poort.artsAdvies.ja',
  claim: ({ hoedanigheid, adviesnummer, spoedreden }) =>
    !isArts(hoedanigheid) || adviesnummer.trim() !== '' || spoedreden.trim() !== ''
      ? undefined
      : { key: 'poort.artsAdvies' },
};

/** The five weighings [M1]. */
export const AFWEGINGEN = [1, 2, 3, 4, 5] as const;
export type Afweging = (typeof AFWEGINGEN)[number];
export const ANTWOORDEN = ['ja', 'nee'] as const;
export type Antwoord = (typeof ANTWOORDEN)[number];
export interface Afgewogen {
  readonly antwoord: Antwoord;
  readonly onderbouwing: string;
}
export type Afwegingen = Readonly<Partial<Record<Afweging, Afgewogen>>>;

/** What the weighings lead to; a person decides. `vraag` is the weighing that the advice follows from, or that is still open. */
export interface MeldcodeAdvies {
  readonly advies: 'nogOpen' | 'sluiten' | 'melden' | 'zelfHelpen';
  readonly vraag: Afweging;
}

/**
 * The advice that follows from the answers, in the order of the framework [M1][P2]: no suspicion closes, acute or structural
 * unsafety reports at once (3 to 5 go together with Veilig Thuis), and help that is not there, not taken or not enough reports too.
 */
export function adviesVan(afwegingen: Afwegingen): MeldcodeAdvies {
  const zegt = (vraag: Afweging) => afwegingen[vraag]?.antwoord;
  if (zegt(2) === 'ja') return { advies: 'melden', vraag: 2 };
  if (zegt(1) === 'nee') return { advies: 'sluiten', vraag: 1 };
  for (const vraag of AFWEGINGEN) {
    if (zegt(vraag) === undefined) return { advies: 'nogOpen', vraag };
    if (vraag > 2 && zegt(vraag) === 'nee') return { advies: 'melden', vraag };
  }
  return { advies: 'zelfHelpen', vraag: 5 };
}

export const TOESTEMMINGEN = ['gegeven', 'geweigerd', 'nietGevraagd', 'geenGeheim'] as const;
/** Secrecy: who gave no consent, asks five questions about speaking all the same [M3]. */
export interface Geheim {
  readonly toestemming: (typeof TOESTEMMINGEN)[number];
  readonly vragen: readonly string[];
}
export const GEHEIM_VRAGEN = [1, 2, 3, 4, 5] as const;
export const vraagtGeheim = (toestemming: Geheim['toestemming']): boolean =>
  toestemming === 'geweigerd' || toestemming === 'nietGevraagd';

/** The two decisions, taken by a person who answers for them [K][L7 art. 2 lid 1]. */
export interface MeldcodeBesluit {
  readonly melden: boolean;
  readonly hulp: boolean;
  readonly motivering: string;
}

/** Everything that the gates of a trajectory look at. */
export interface Traject extends Gespreksvrijgave {
  readonly status: TrajectStatus;
  readonly signalen: number;
  readonly stappen: Readonly<Partial<Record<Stap, { readonly wijze: (typeof WIJZEN_VAN_STAP)[number] }>>>;
  readonly afwegingen: Afwegingen;
  readonly geheim: Geheim | null;
  /** The decision since the trajectory was opened, or opened again. */
  readonly besluit: MeldcodeBesluit | null;
}

const poort = (
  source: string,
  where: string,
  key: string,
  claim: (traject: Traject) => Reason | boolean,
): Gate<Traject> => ({
  id: /\[(\w+)/.exec(source)?.[1] ?? source,
  source,
  where,
  holds: `${key}.ja`,
  claim: (traject) => {
    const uitkomst = claim(traject);
    return uitkomst === true ? undefined : uitkomst === false ? { key } : uitkomst;
  },
});

export const zijnOpen = ({ stappen }: Pick<Traject, 'stappen'>): readonly Stap[] =>
  STAPPEN.filter((stap) => (stappen[stap]?.wijze ?? 'gepland') === 'gepland');

/** Acute or structural unsafety: what still has to be written down may follow the report [A on M1]. */
const magNietWachten = ({ afwegingen }: Traject) => afwegingen[2]?.antwoord === 'ja';

export const heeftSignaal = poort('[L7]', 'signalen', 'poort.signaal', ({ signalen }) => signalen > 0);
export const stappenVastgelegd = poort('[M2][L7]', 'stappen', 'poort.stappen', (traject) => {
  const open = zijnOpen(traject);
  return magNietWachten(traject) || open.length === 0 || { key: 'poort.stappen', values: { welke: open.join(', ') } };
});
export const stappenAlleVastgelegd = poort('[M2][L7]', 'stappen', 'poort.stappen', (traject) => {
  const open = zijnOpen(traject);
  return open.length === 0 || { key: 'poort.stappen', values: { welke: open.join(', ') } };
});
export const isGewogen = poort('[M1]', 'afwegingen', 'poort.gewogen', ({ afwegingen }) => {
  const { advies, vraag } = adviesVan(afwegingen);
  return advies !== 'nogOpen' || { key: 'poort.gewogen', values: { vraag } };
});
export const geenVermoeden = poort(
  '[M1]',
  'afwegingen',
  'poort.geenVermoeden',
  ({ afwegingen }) => adviesVan(afwegingen).advies === 'sluiten',
);
export const geheimGewogen = poort(
  '[M3]',
  'geheim',
  'poort.geheim',
  (traject) =>
    magNietWachten(traject) ||
    (traject.geheim !== null &&
      (!vraagtGeheim(traject.geheim.toestemming) ||
        GEHEIM_VRAGEN.every((vraag) => (traject.geheim?.vragen[vraag - 1] ?? '').trim() !== ''))),
);
const besluitIs = (melden: boolean, hulp: boolean, key: string): Gate<Traject> =>
  poort('[K]', 'besluit', key, ({ besluit }) => besluit?.melden === melden && besluit.hulp === hulp);
export const hulpSchietTekort = poort(
  '[M1][P2]',
  'afwegingen',
  'poort.hulpSchietTekort',
  ({ afwegingen }) => afwegingen[5]?.antwoord === 'nee',
);

/** Who works with the meldcode of the own organisation. */
export const MELDCODE_ROLLEN = [
  'beroepskracht',
  'aandachtsfunctionaris',
  'teamMedewerker',
  'opvangMedewerker',
] as const;
type Rol = (typeof MELDCODE_ROLLEN)[number];

const VOOR_MELDEN = [heeftSignaal, stappenVastgelegd, isGewogen, geheimGewogen];
/** The states of gezinskring.md 12.2: help that falls short opens the trajectory again. */
export const meldcodeStappen = defineProcess<Traject, Rol>()({
  sluitenZonderVermoeden: {
    from: ['open'],
    to: 'afgeslotenGeenVermoeden',
    by: MELDCODE_ROLLEN,
    gates: [heeftSignaal, geenVermoeden],
  },
  zelfHelpen: {
    from: ['open'],
    to: 'hulpZelf',
    by: MELDCODE_ROLLEN,
    gates: [heeftSignaal, stappenAlleVastgelegd, isGewogen, besluitIs(false, true, 'poort.besluitZelfHelpen')],
  },
  melden: {
    from: ['open'],
    to: 'gemeld',
    by: MELDCODE_ROLLEN,
    gates: [...VOOR_MELDEN, besluitIs(true, false, 'poort.besluitMelden')],
  },
  meldenEnHelpen: {
    from: ['open'],
    to: 'hulpEnGemeld',
    by: MELDCODE_ROLLEN,
    gates: [...VOOR_MELDEN, besluitIs(true, true, 'poort.besluitMeldenEnHelpen')],
  },
  heropenen: { from: ['hulpZelf'], to: 'open', by: MELDCODE_ROLLEN, gates: [hulpSchietTekort] },
});

/** A trajectory without suspicion is closed; any other may still be written in, so that help and afterthoughts are kept. */
export const neemtVastleggingAan = ({ status }: { readonly status: TrajectStatus }): boolean =>
  status !== 'afgeslotenGeenVermoeden';

/** What comes next, for a list: an unrecorded step, an unanswered weighing, the decision, or nothing. */
export function volgende(traject: Traject): Reason {
  if (traject.status === 'hulpZelf') return { key: 'meldcode.volgt.volgen' };
  if (traject.status === 'afgeslotenGeenVermoeden') return { key: 'meldcode.volgt.niets' };
  const [stap] = zijnOpen(traject);
  // A list must not send anyone to a family that may not be spoken with (G17).
  if (stap === 3 && gesprekPoorten(traject).some(({ reason }) => reason)) return { key: 'meldcode.volgt.deskundige' };
  if (stap !== undefined) return { key: `meldcode.stap.${stap}` };
  if (traject.status !== 'open') return { key: 'meldcode.volgt.niets' };
  if (adviesVan(traject.afwegingen).advies === 'nogOpen') return { key: 'meldcode.volgt.wegen' };
  return { key: traject.besluit ? 'meldcode.volgt.uitvoeren' : 'meldcode.volgt.besluiten' };
}

/** The step that a report is, by the decision about own help; and what it asks. */
export const meldStap = ({ besluit }: Traject): 'melden' | 'meldenEnHelpen' =>
  besluit?.hulp ? 'meldenEnHelpen' : 'melden';
export const meldPoorten = (traject: Traject): readonly CheckedGate[] =>
  checkGates(meldcodeStappen[meldStap(traject)], traject);
