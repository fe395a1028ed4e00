// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../platform/dates.ts';
import { defineProcess, type Gate, type Reason } from '../../platform/process.ts';

export type Fase = 'beoordeling' | 'directeVeiligheid' | 'stabieleVeiligheid' | 'herstel' | 'monitoring' | 'afgesloten';
export const FASEN: readonly Fase[] = [
  'beoordeling',
  'directeVeiligheid',
  'stabieleVeiligheid',
  'herstel',
  'monitoring',
  'afgesloten',
];
export const ROLLEN = ['contactpersoon', 'casusregisseur'] as const;
export type CasusRol = (typeof ROLLEN)[number];
export const OORDELEN = ['veilig', 'onveilig', 'onbekend'] as const;
export const VOORWAARDE_STATUSSEN = ['actief', 'nageleefd', 'geschonden', 'vervallen'] as const;
export const ONDERDELEN = ['veiligheid', 'risico', 'herstel'] as const;
export const GEZINSROLLEN = ['kind', 'ouder', 'partner', 'exPartner', 'grootouder', 'andere'] as const;
export const BETROKKENHEDEN = [
  'vermoedelijkSlachtoffer',
  'vermoedelijkPleger',
  'beide',
  'getuige',
  'onbekend',
] as const;
export const GESLACHTEN = ['vrouw', 'man', 'onbekend'] as const;

/** Veilig Thuis sets conditions for safety during its assessment already [V2]; all else waits until the casus runs. */
export const kanVoorwaardenStellen = (status: Fase, rollen: ReadonlySet<string>): boolean =>
  status === 'beoordeling' ? rollen.has('vtMedewerker') : status !== 'afgesloten';

/** Everything that the gates of a casus look at. */
export interface Casus {
  readonly status: Fase;
  readonly leden: readonly {
    readonly naam: string;
    /** The last judgement; null when there was none yet. */
    readonly oordeel: (typeof OORDELEN)[number] | null;
    readonly afspraken: number;
  }[];
  readonly voorwaarden: readonly { readonly tekst: string; readonly status: (typeof VOORWAARDE_STATUSSEN)[number] }[];
  readonly veiligheidsplanOp: Day | null;
  readonly openAcuteIncidenten: number;
  readonly bezetting: Readonly<Record<CasusRol, number>>;
  readonly risico: { readonly aantal: number; readonly zonderResultaat: number };
  readonly herstel: { readonly zonderResultaat: number };
  readonly laatsteMoment: { readonly uitgevoerdOp: Day; readonly allenVeilig: boolean } | null;
  readonly volgendMomentOp: Day | null;
  readonly horizonVoorbij: boolean;
  readonly meningGezin: string | null;
}

const poort = (
  id: string,
  source: string,
  where: string,
  key: string,
  claim: (casus: Casus) => Reason | false | undefined,
): Gate<Casus> => ({ id, source, where, holds: `${key}.ja`, claim: (casus) => claim(casus) || undefined });

const namen = (lijst: readonly { readonly naam: string }[]) => lijst.map(({ naam }) => naam).join(', ');

const G10 = '[S3][P1][V2][A]';
export const geenVoorwaardeGeschonden = poort('G10', G10, 'voorwaarden', 'poort.geschonden', ({ voorwaarden }) => {
  const geschonden = voorwaarden.filter(({ status }) => status === 'geschonden');
  return (
    geschonden.length > 0 && {
      key: 'poort.geschonden',
      values: { wat: geschonden.map(({ tekst }) => tekst).join('; ') },
    }
  );
});
export const heeftVoorwaarde = poort(
  'G10',
  G10,
  'voorwaarden',
  'poort.voorwaarde',
  ({ voorwaarden }) => !voorwaarden.some(({ status }) => status !== 'vervallen') && { key: 'poort.voorwaarde' },
);
export const heeftVeiligheidsplan = poort(
  'G10',
  G10,
  'veiligheidsplan',
  'poort.veiligheidsplan',
  ({ veiligheidsplanOp }) => veiligheidsplanOp === null && { key: 'poort.veiligheidsplan' },
);
export const niemandOnveilig = poort('G10', G10, 'oordelen', 'poort.onveilig', ({ leden }) => {
  const onveilig = leden.filter(({ oordeel }) => oordeel !== 'veilig' && oordeel !== 'onbekend');
  return onveilig.length > 0 && { key: 'poort.onveilig', values: { wie: namen(onveilig) } };
});
export const geenOpenAcuutIncident = poort(
  'G10',
  G10,
  'incidenten',
  'poort.incident',
  ({ openAcuteIncidenten }) =>
    openAcuteIncidenten > 0 && { key: 'poort.incident', values: { aantal: openAcuteIncidenten } },
);

export const risicoHeeftResultaat = poort(
  'G12',
  '[S3][P1][A]',
  'plan',
  'poort.risico',
  ({ risico }) => (risico.aantal === 0 || risico.zonderResultaat > 0) && { key: 'poort.risico' },
);
export const stabielBevestigd = poort(
  'G12',
  '[S3][P1][A]',
  'monitormomenten',
  'poort.stabiel',
  ({ laatsteMoment }) => !laatsteMoment?.allenVeilig && { key: 'poort.stabiel' },
);

const G13 = '[S1][S2][A]';
export const iedereenVeilig = poort('G13', G13, 'monitormomenten', 'poort.nietVeilig', ({ leden, laatsteMoment }) => {
  if (!laatsteMoment) return { key: 'poort.moment' };
  const nietVeilig = leden.filter(({ oordeel }) => oordeel !== 'veilig');
  return (
    (nietVeilig.length > 0 && { key: 'poort.nietVeilig', values: { wie: namen(nietVeilig) } }) ||
    (!laatsteMoment.allenVeilig && { key: 'poort.moment' })
  );
});
export const herstelGeregeld = poort(
  'G13',
  G13,
  'plan',
  'poort.herstel',
  ({ herstel }) => herstel.zonderResultaat > 0 && { key: 'poort.herstel', values: { aantal: herstel.zonderResultaat } },
);
export const vervolgmomentOfHorizon = poort(
  'G13',
  G13,
  'monitormomenten',
  'poort.vervolgmoment',
  ({ volgendMomentOp, horizonVoorbij }) =>
    volgendMomentOp === null && !horizonVoorbij && { key: 'poort.vervolgmoment' },
);
export const meningVastgelegd = poort(
  'G13',
  G13,
  'mening',
  'poort.mening',
  ({ meningGezin }) => !meningGezin?.trim() && { key: 'poort.mening' },
);

export const eenContactpersoon = poort(
  'G14',
  '[S1]',
  'rollen',
  'poort.contactpersoon',
  ({ bezetting }) => bezetting.contactpersoon !== 1 && { key: 'poort.contactpersoon' },
);
export const eenCasusregisseur = poort(
  'G14',
  '[S1]',
  'rollen',
  'poort.casusregisseur',
  ({ bezetting }) => bezetting.casusregisseur !== 1 && { key: 'poort.casusregisseur' },
);

export const planVoorIedereen = poort('G15', '[S1]', 'plan', 'poort.plan', ({ leden }) => {
  const zonder = leden.filter(({ afspraken }) => afspraken === 0);
  return (zonder.length > 0 || leden.length === 0) && { key: 'poort.plan', values: { wie: namen(zonder) } };
});

const metRollen = [eenContactpersoon, eenCasusregisseur];
const VEILIG_WERKEN = [
  geenVoorwaardeGeschonden,
  heeftVoorwaarde,
  heeftVeiligheidsplan,
  niemandOnveilig,
  geenOpenAcuutIncident,
];

/** The way to lasting safety. A casus enters phase 1 when its transfer is accepted; afgesloten is the end (G08). */
export const casusStappen = defineProcess<Casus, CasusRol | 'vtMedewerker'>()({
  naarStabieleVeiligheid: {
    from: ['directeVeiligheid'],
    to: 'stabieleVeiligheid',
    by: ROLLEN,
    gates: [...VEILIG_WERKEN, planVoorIedereen, ...metRollen],
  },
  naarHerstel: {
    from: ['stabieleVeiligheid'],
    to: 'herstel',
    by: ROLLEN,
    gates: [risicoHeeftResultaat, stabielBevestigd, ...metRollen],
  },
  naarMonitoring: {
    from: ['herstel'],
    to: 'monitoring',
    by: ROLLEN,
    gates: [niemandOnveilig, vervolgmomentOfHorizon, ...metRollen],
  },
  afsluiten: {
    from: ['monitoring'],
    to: 'afgesloten',
    by: ROLLEN,
    gates: [iedereenVeilig, herstelGeregeld, vervolgmomentOfHorizon, meningVastgelegd],
  },
  naarDirecteVeiligheid: {
    from: ['stabieleVeiligheid', 'herstel', 'monitoring'],
    to: 'directeVeiligheid',
    by: [...ROLLEN, 'vtMedewerker'],
  },
});

/** G08: a closed casus takes no melding; a new casus is made and linked to it [L3 3.1.2]. */
export const neemtMeldingAan = (casus: { readonly status: Fase }): boolean => casus.status !== 'afgesloten';

/** G14: a role ends only by handing it to someone else, in the same transaction [S1]. */
export const opvolgingIsGeldig = (huidig: string | undefined, opvolger: string | undefined): boolean =>
  opvolger !== undefined && opvolger !== huidig;
