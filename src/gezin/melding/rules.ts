// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type Day } from '../../platform/dates.ts';
import { defineProcess, type Gate } from '../../platform/process.ts';
import {
  besloot,
  directeActieBijAcuut,
  heeftAlleBetrokkenen,
  heeftBesluit,
  heeftMotivering,
  heeftTaxatie,
  heeftUrgentie,
  heeftVolgendeVerantwoordelijke,
  type Beoordeling,
} from '../beoordeling/rules.ts';

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

export const MELDING_STATUSSEN = ['ontvangen', 'inBeoordeling', 'besloten', 'inOverdracht', 'afgehandeld'] as const;
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
  readonly beoordeling: Beoordeling;
}

/** G01: Veilig Thuis knows who reports; the name may be sealed for everyone else [V11][V6]. */
export const melderIsBekend: Gate<Pick<Melding, 'melderBekend'>> = {
  id: 'G01',
  source: '[V11][V6]',
  where: 'melder',
  holds: 'poort.melder.ja',
  claim: ({ melderBekend }) => (melderBekend ? undefined : { key: 'poort.melder' }),
};

/** A melding follows its transfer: accepted makes it afgehandeld, refused or withdrawn brings it back to besloten (G06). */
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
      heeftVolgendeVerantwoordelijke,
      heeftMotivering,
    ],
  },
  aanbieden: { from: ['besloten'], to: 'inOverdracht', by: ['vtMedewerker'], gates: [besloot('overdracht')] },
  afronden: { from: ['besloten'], to: 'afgehandeld', by: ['vtMedewerker'], gates: [besloot('geenVervolg')] },
});

/** A casus in which someone of this melding was known before. */
export interface EerdereCasus {
  readonly casusId: string;
  readonly persoonId: string;
  readonly status: string;
  readonly afgeslotenOp: Day | null;
}

/**
 * The CBS class of a melding by what was known before [C2][C8], gezinskring.md 1.5: a running casus makes it a
 * vervolgmelding, a casus that closed within the look-back window [C10] a hermelding.
 * @param aantalBetrokkenen people named in the melding; nobody named cannot be classified
 */
export function classificeer(
  aantalBetrokkenen: number,
  eerder: readonly EerdereCasus[],
  vandaag: Day,
  terugkijkJaren: number,
): Classificatie {
  if (aantalBetrokkenen === 0) return 'nietIngedeeld';
  const lopend = eerder.filter((casus) => casus.status !== 'afgesloten').map((casus) => casus.status);
  if (lopend.includes('monitoring')) return 'vervolgTijdensMonitoring';
  if (lopend.some((status) => status !== 'beoordeling')) return 'vervolgNaBeoordeling';
  if (lopend.length > 0) return 'vervolgTijdensBeoordeling';
  const grens = addMonths(vandaag, -12 * terugkijkJaren);
  const bekend = new Set(
    eerder
      .filter((casus) => casus.afgeslotenOp !== null && casus.afgeslotenOp >= grens)
      .map((casus) => casus.persoonId),
  );
  if (bekend.size === 0) return 'eersteMelding';
  return bekend.size === 1 ? 'hermeldingEen' : 'hermeldingMeer';
}
