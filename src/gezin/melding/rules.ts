// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type Day } from '../../platform/dates.ts';
import { defineProcess, type Gate } from '../../platform/process.ts';
import {
  besloot,
  dienstVan,
  directeActieBijAcuut,
  heeftAlleBetrokkenen,
  heeftBesluit,
  heeftMotivering,
  heeftTaxatie,
  heeftUrgentie,
  heeftVolgendeVerantwoordelijke,
  vraagtDienst,
  type Beoordeling,
} from '../beoordeling/rules.ts';
import type { Fase } from '../casus/rules.ts';
import type { DienstStatus } from '../dienst/rules.ts';
import type { Duur } from '../termijn/rules.ts';
import { isOvergenomen, verantwoordelijke as vanOverdracht, type Overdracht } from '../overdracht/rules.ts';

/** CBS vorm van geweld; a melding may have several, so categories are never added up [C5]. */
export const VORMEN = [
  'exPartnergeweld',
  'kindermishandeling',
  'ouderenmishandeling',
  'geweldTegenOuders',
  'overigHuiselijkGeweld',
  'andereProblematiek',
  'geenKmHg',
] as const;
export const KANALEN = ['telefoon', 'formulier', 'politie', 'post', 'intern'] as const;
/** The 22 capacities of a reporter [L3]. */
export const HOEDANIGHEDEN = [
  'huisarts',
  'kinderarts',
  'geriater',
  'ggz',
  'gezondheidszorgAnders',
  'basisonderwijs',
  'voortgezetOnderwijs',
  'onderwijsAnders',
  'lokaalVeld',
  'gecertificeerdeInstelling',
  'jeugdzorgAnders',
  'kinderopvang',
  'politie',
  'justitie',
  'beroepsmatigAnders',
  'betrokkeneJeugdige',
  'betrokkeneVolwassene',
  'familielid',
  'sociaalNetwerk',
  'buurtbewoner',
  'vrijwilliger',
  'nietBeroepsmatigAnders',
] as const;

/** Capacities of the list above that are a profession: those before the first resident. */
export const isBeroepsmatig = (hoedanigheid: string): boolean =>
  HOEDANIGHEDEN.slice(0, HOEDANIGHEDEN.indexOf('betrokkeneJeugdige')).some((een) => een === hoedanigheid);

export const MELDING_STATUSSEN = [
  'ontvangen',
  'inBeoordeling',
  'besloten',
  'inDienst',
  'inOverdracht',
  'omgezetInAdvies',
  'afgehandeld',
] as const;
export type MeldingStatus = (typeof MELDING_STATUSSEN)[number];
/** What was known before, as CBS counts it [C2]. */
export const CLASSIFICATIES = [
  'eersteMelding',
  'hermeldingEen',
  'hermeldingMeer',
  'vervolgTijdensBeoordeling',
  'vervolgNaBeoordeling',
  'vervolgTijdensMonitoring',
  'nietIngedeeld',
] as const;
export type Classificatie = (typeof CLASSIFICATIES)[number];

export interface Melding {
  readonly status: MeldingStatus;
  readonly melderBekend: boolean;
  readonly melderBeroepsmatig: boolean;
  readonly beoordeling: Beoordeling;
  /** The dienst that this melding is part of; null when there is none. */
  readonly dienst: DienstStatus | null;
}

/** G01: Veilig Thuis knows who reports; the name may be sealed for everyone else [V11][V6]. */
export const melderIsBekend: Gate<Pick<Melding, 'melderBekend'>> = {
  id: 'G01',
  source: '[V11][V6]',
  where: 'melder',
  holds: 'poort.melder.ja',
  claim: ({ melderBekend }) => (melderBekend ? undefined : { key: 'poort.melder' }),
};

/** G05: a melding becomes an advies only when a professional reported without the meldcode of the own organisation [L3 3.7]. */
export const alleenOmgezetZonderMeldcode: Gate<Melding> = {
  id: 'G05',
  source: '[L3 3.7]',
  where: 'meldcode',
  holds: 'poort.omgezet.ja',
  claim: ({ beoordeling: { besluit, meldcode }, melderBeroepsmatig }) =>
    besluit !== 'omgezetInAdvies' || (melderBeroepsmatig && meldcode === 'nietDoorlopen')
      ? undefined
      : { key: 'poort.omgezet' },
};

const dienstKlaar = ({ dienst }: Melding): boolean =>
  dienst === 'beoordeeld' || dienst === 'afgerond' || dienst === 'voortijdigAfgesloten';

/** A transfer follows the decision itself, or the judgement with which a dienst ended (gezinskring.md 1.2 steps 3a-4). */
export const magOverdragen: Gate<Melding> = {
  id: 'G04',
  source: '[L3 3.7, 4.2]',
  where: 'besluit',
  holds: 'poort.magOverdragen.ja',
  claim: (melding) =>
    melding.beoordeling.besluit === 'overdracht' || dienstKlaar(melding) ? undefined : { key: 'poort.magOverdragen' },
};

/** A melding ends without a transfer when nothing follows: no suspicion, an advies instead, or a dienst that was ended. */
export const magAfronden: Gate<Melding> = {
  id: '12.2',
  source: '[L3 3.7, 4.2]',
  where: 'besluit',
  holds: 'poort.magAfronden.ja',
  claim: (melding) => {
    const { besluit } = melding.beoordeling;
    const klaar =
      besluit === 'geenVervolg' ||
      (besluit === 'omgezetInAdvies' && melding.status === 'omgezetInAdvies') ||
      melding.dienst === 'afgerond' ||
      melding.dienst === 'voortijdigAfgesloten';
    return klaar ? undefined : { key: 'poort.magAfronden' };
  },
};

/**
 * From receipt to the end, as gezinskring.md 12.2. A melding follows its transfer: accepted makes it afgehandeld, refused or
 * withdrawn brings it back to besloten (G06).
 */
export const meldingStappen = defineProcess<Melding, 'vtMedewerker'>()({
  inBehandelingNemen: { from: ['ontvangen'], to: 'inBeoordeling', by: ['vtMedewerker'] },
  besluiten: {
    from: ['inBeoordeling'],
    to: 'besloten',
    by: ['vtMedewerker'],
    gates: [
      melderIsBekend,
      heeftUrgentie,
      directeActieBijAcuut,
      heeftTaxatie,
      heeftAlleBetrokkenen,
      heeftBesluit,
      alleenOmgezetZonderMeldcode,
      heeftVolgendeVerantwoordelijke,
      heeftMotivering,
    ],
  },
  inDienstNemen: { from: ['besloten'], to: 'inDienst', by: ['vtMedewerker'], gates: [vraagtDienst] },
  omzetten: { from: ['besloten'], to: 'omgezetInAdvies', by: ['vtMedewerker'], gates: [besloot('omgezetInAdvies')] },
  aanbieden: { from: ['besloten', 'inDienst'], to: 'inOverdracht', by: ['vtMedewerker'], gates: [magOverdragen] },
  afronden: {
    from: ['besloten', 'inDienst', 'omgezetInAdvies'],
    to: 'afgehandeld',
    by: ['vtMedewerker'],
    gates: [magAfronden],
  },
});

/** The step that follows a decision by itself, so that nobody has to press a button for it. */
export const vanzelf = (besluit: Beoordeling['besluit']): 'inDienstNemen' | 'omzetten' | undefined =>
  dienstVan(besluit) ? 'inDienstNemen' : besluit === 'omgezetInAdvies' ? 'omzetten' : undefined;

/**
 * G06: who has sight on safety, in every state there is: who accepted the transfer, else whose dienst it is in, else who
 * received the melding [L3 3.7, 4.2][V14]. There is no state without someone; null is the party without Verband that the
 * accepted transfer names.
 */
export function verantwoordelijke(
  melding: { readonly status: MeldingStatus; readonly organisatieId: string },
  overdracht: Overdracht | undefined,
  dienst: { readonly status: DienstStatus; readonly organisatieId: string } | undefined,
): string | null {
  switch (melding.status) {
    case 'afgehandeld':
      return overdracht && isOvergenomen(overdracht.status) ? overdracht.naarOrganisatieId : melding.organisatieId;
    case 'inOverdracht':
      return overdracht ? vanOverdracht(overdracht) : melding.organisatieId;
    case 'inDienst':
      return dienst?.organisatieId ?? melding.organisatieId;
    case 'ontvangen':
    case 'inBeoordeling':
    case 'besloten':
    case 'omgezetInAdvies':
      return melding.organisatieId;
  }
}

/** D2 by the letter of the decree; regions and the inspectorate count working days, which is the parameter [L2 4.1.7][E2][V10]. */
export const BEOORDELING_VOLGENS_WET: Duur = { aantal: 5, wijze: 'kalenderdagen' };

/** A casus in which someone of this melding was known before. */
export interface EerdereCasus {
  readonly casusId: string;
  readonly persoonId: string;
  readonly status: Fase;
  readonly afgeslotenOp: Day | null;
}

/** Why a melding is classified as it is: the casussen that decided, the people known from them, and the window. */
export interface Indeling {
  readonly classificatie: Classificatie;
  readonly casussen: readonly string[];
  readonly personen: readonly string[];
  readonly vanaf: Day;
}

/**
 * The CBS class of a melding by what was known before [C2][C8], gezinskring.md 1.5, with what made it so: a running casus makes
 * it a vervolgmelding, a casus that closed within the look-back window [C10] a hermelding.
 * @param aantalBetrokkenen people named in the melding; nobody named cannot be classified
 */
export function deelIn(
  aantalBetrokkenen: number,
  eerder: readonly EerdereCasus[],
  vandaag: Day,
  terugkijkJaren: number,
): Indeling {
  const vanaf = addMonths(vandaag, -12 * terugkijkJaren);
  const uit = (classificatie: Classificatie, door: readonly EerdereCasus[]): Indeling => ({
    classificatie,
    casussen: [...new Set(door.map(({ casusId }) => casusId))],
    personen: [...new Set(door.map(({ persoonId }) => persoonId))],
    vanaf,
  });
  if (aantalBetrokkenen === 0) return uit('nietIngedeeld', []);
  const lopend = eerder.filter(({ status }) => status !== 'afgesloten');
  const monitoring = lopend.filter(({ status }) => status === 'monitoring');
  if (monitoring.length > 0) return uit('vervolgTijdensMonitoring', monitoring);
  const naBeoordeling = lopend.filter(({ status }) => status !== 'beoordeling');
  if (naBeoordeling.length > 0) return uit('vervolgNaBeoordeling', naBeoordeling);
  if (lopend.length > 0) return uit('vervolgTijdensBeoordeling', lopend);
  const gesloten = eerder.filter(({ afgeslotenOp }) => afgeslotenOp !== null && afgeslotenOp >= vanaf);
  const { personen } = uit('eersteMelding', gesloten);
  if (personen.length === 0) return uit('eersteMelding', []);
  return uit(personen.length === 1 ? 'hermeldingEen' : 'hermeldingMeer', gesloten);
}

const ZWAARTE: readonly Classificatie[] = [
  'nietIngedeeld',
  'eersteMelding',
  'hermeldingEen',
  'hermeldingMeer',
  'vervolgTijdensBeoordeling',
  'vervolgNaBeoordeling',
  'vervolgTijdensMonitoring',
];

/** People who are added make more known, never less: of two classes the one that knew most stands. */
export const zwaarste = (een: Classificatie, ander: Classificatie): Classificatie =>
  ZWAARTE.indexOf(een) >= ZWAARTE.indexOf(ander) ? een : ander;

/** G11: a melding about a family that is followed already asks to weigh again [P2][C2]. */
export const vraagtHerweging = (classificatie: Classificatie): boolean =>
  classificatie === 'vervolgNaBeoordeling' || classificatie === 'vervolgTijdensMonitoring';
