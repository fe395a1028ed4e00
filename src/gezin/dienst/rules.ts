// SPDX-License-Identifier: EUPL-1.2
import { defineProcess, type Gate, type Reason } from '../../platform/process.ts';
import type { Dienstsoort } from '../beoordeling/rules.ts';

export const DIENST_STATUSSEN = ['toegewezen', 'gestart', 'beoordeeld', 'afgerond', 'voortijdigAfgesloten'] as const;
export type DienstStatus = (typeof DIENST_STATUSSEN)[number];
/** What was found about violence, for each of huiselijk geweld and kindermishandeling [L3 4.2][C4]. */
export const UITKOMSTEN = ['bevestigd', 'nietBevestigd', 'weerlegd'] as const;
/** Why nothing could be found [L3]. */
export const ANDERE_UITKOMSTEN = ['vertrokkenOnbekend', 'verhuisdAndereRegio', 'overleden'] as const;

/** Everything that the gates of a dienst look at. */
export interface Dienst {
  readonly status: DienstStatus;
  readonly soort: Dienstsoort;
  readonly uitkomstGeweld: (typeof UITKOMSTEN)[number] | null;
  readonly uitkomstKind: (typeof UITKOMSTEN)[number] | null;
  readonly uitkomstAnders: (typeof ANDERE_UITKOMSTEN)[number] | null;
  readonly problematiek: string;
  readonly maatregelen: string;
  readonly neemtOver: string;
  readonly voorwaarden: number;
  readonly leden: readonly {
    readonly naam: string;
    readonly kind: boolean;
    readonly hulp: string;
    /** Conversations with this person alone. */
    readonly gesprekken: number;
    readonly geenGesprek: string;
  }[];
}

const poort = (
  id: string,
  source: string,
  where: string,
  key: string,
  claim: (dienst: Dienst) => Reason | boolean,
): Gate<Dienst> => ({
  id,
  source,
  where,
  holds: `${key}.ja`,
  claim: (dienst) => {
    const holds = claim(dienst);
    return typeof holds === 'object' ? holds : holds ? undefined : { key };
  },
});
const namen = (leden: readonly { readonly naam: string }[]) => leden.map(({ naam }) => naam).join(', ');
const leeg = (tekst: string) => tekst.trim() === '';
/** Parts that only an onderzoek must have hold for the other dienst. */
const bijOnderzoek = (claim: (dienst: Dienst) => Reason | boolean) => (dienst: Dienst) =>
  dienst.soort !== 'onderzoek' || claim(dienst);

const G09 = '[L3 4.2]';
/** G09 part 1: HG and, where there are children, KM were judged; or nobody is there to judge about. */
export const isBeoordeeld = poort(
  'G09',
  G09,
  'uitkomstGeweld',
  'poort.uitkomst',
  bijOnderzoek(
    ({ uitkomstAnders, uitkomstGeweld, uitkomstKind, leden }) =>
      uitkomstAnders !== null ||
      (uitkomstGeweld !== null && (uitkomstKind !== null || !leden.some(({ kind }) => kind))),
  ),
);
/** G09 part 2. */
export const heeftProblematiek = poort(
  'G09',
  G09,
  'problematiek',
  'poort.problematiek',
  bijOnderzoek(({ problematiek }) => !leeg(problematiek)),
);
/** G09 part 3. */
export const heeftMaatregelen = poort(
  'G09',
  G09,
  'maatregelen',
  'poort.maatregelen',
  ({ maatregelen }) => !leeg(maatregelen),
);
/** G09 part 4: help for ALL involved. */
export const hulpVoorIedereen = poort('G09', G09, 'hulp', 'poort.hulp', ({ leden }) => {
  const zonder = leden.filter(({ hulp }) => leeg(hulp));
  return zonder.length === 0 || { key: 'poort.hulp', values: { wie: namen(zonder) } };
});
/** G09 part 5. */
export const iemandNeemtOver = poort('G09', G09, 'neemtOver', 'poort.neemtOver', ({ neemtOver }) => !leeg(neemtOver));
/** G16: each child and adult was spoken with alone, or it is written down why not [P9][V15]. */
export const iedereenGesproken = poort('G16', '[P9][V15]', 'gesprekken', 'poort.gesproken', ({ leden }) => {
  const zonder = leden.filter(({ gesprekken, geenGesprek }) => gesprekken === 0 && leeg(geenGesprek));
  return zonder.length === 0 || { key: 'poort.gesproken', values: { wie: namen(zonder) } };
});
/** Voorwaarden en vervolg is about agreeing what is minimally needed for direct safety [V2]. */
export const heeftVeiligheidsvoorwaarde = poort(
  '1.2',
  '[V2]',
  'voorwaarden',
  'poort.dienstVoorwaarde',
  ({ soort, voorwaarden }) => soort !== 'voorwaardenEnVervolg' || voorwaarden > 0,
);

/**
 * gezinskring.md 12.2. It ends for the law on the day of its judgement; the transfer may come later, and Veilig Thuis keeps sight
 * on safety until then [L3 4.2].
 */
export const dienstStappen = defineProcess<Dienst, 'vtMedewerker'>()({
  starten: { from: ['toegewezen'], to: 'gestart', by: ['vtMedewerker'] },
  beoordelen: {
    from: ['gestart'],
    to: 'beoordeeld',
    by: ['vtMedewerker'],
    gates: [
      isBeoordeeld,
      heeftProblematiek,
      heeftMaatregelen,
      hulpVoorIedereen,
      iemandNeemtOver,
      iedereenGesproken,
      heeftVeiligheidsvoorwaarde,
    ],
  },
  afronden: { from: ['beoordeeld'], to: 'afgerond', by: ['vtMedewerker'] },
  voortijdigAfsluiten: { from: ['toegewezen', 'gestart'], to: 'voortijdigAfgesloten', by: ['vtMedewerker'] },
});

/** What a new decision means for the onderzoek or other dienst that runs in the same casus [L3 3.1.2]. */
export type Samenloop = 'nieuw' | 'aansluiten' | 'vervangen' | 'geen';

/**
 * The same dienst again: the melding joins it. Another dienst replaces it, and a transfer replaces an onderzoek. A decision that
 * asks for nothing leaves what runs as it is [A].
 */
export function samenloop(
  lopend: Dienstsoort | undefined,
  besluit: string | null,
  nieuw: Dienstsoort | undefined,
): Samenloop {
  if (!lopend) return nieuw ? 'nieuw' : 'geen';
  if (nieuw) return nieuw === lopend ? 'aansluiten' : 'vervangen';
  return lopend === 'onderzoek' && besluit === 'overdracht' ? 'vervangen' : 'geen';
}
