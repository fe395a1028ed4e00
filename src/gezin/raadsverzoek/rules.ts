// SPDX-License-Identifier: EUPL-1.2
import { defineProcess, type Gate, type Reason } from '../../platform/process.ts';

export const RAADSVERZOEK_STATUSSEN = [
  'concept',
  'verzonden',
  'inBehandeling',
  'afgewezen',
  'uitkomst',
  'beslissing',
] as const;
export const JA_NEE = ['ja', 'nee'] as const;

export interface Gezaghebbende {
  readonly naam: string;
  readonly geinformeerd: (typeof JA_NEE)[number] | null;
  /** Why not, when not. */
  readonly reden: string;
}

/** What the gates of a request to the Raad look at (gezinskring.md 7). */
export interface Raadsverzoek {
  readonly status: (typeof RAADSVERZOEK_STATUSSEN)[number];
  readonly kinderen: number;
  readonly ongeboren: boolean;
  readonly gezag: readonly Gezaghebbende[];
  readonly redenen: readonly string[];
  readonly bereikbaar: string;
}

const poort = (
  id: string,
  source: string,
  where: string,
  claim: (verzoek: Raadsverzoek) => Reason | undefined,
): Gate<Raadsverzoek> => ({ id, source, where, holds: `poort.raad.${where}.ja`, claim });
const als = (mist: boolean, key: string): Reason | undefined => (mist ? { key } : undefined);

export const heeftKind = poort('VTO', '[L9 bijlage 1]', 'kind', ({ kinderen, ongeboren }) =>
  als(kinderen === 0 && !ongeboren, 'poort.raad.kind'),
);
/** A child that was born has someone with authority, or a guardian. */
export const heeftGezag = poort('VTO', '[L9 bijlage 1]', 'gezag', ({ kinderen, gezag }) =>
  als(kinderen > 0 && gezag.length === 0, 'poort.raad.gezag'),
);
const nietGezegd = ({ geinformeerd, reden }: Gezaghebbende): boolean =>
  geinformeerd === null || (geinformeerd === 'nee' && reden.trim() === '');
/** G23: for everyone with authority it says whether they were told, and if not why. */
export const allenGeinformeerd = poort('G23', '[L9][L1 4.1.1]', 'geinformeerd', ({ gezag }) => {
  const open = gezag.filter(nietGezegd).map(({ naam }) => naam);
  return open.length > 0 ? { key: 'poort.raad.geinformeerd', values: { naam: open.join(', ') } } : undefined;
});
export const heeftRedenen = poort('VTO', '[L9 bijlage 1]', 'redenen', ({ redenen }) =>
  als(
    redenen.some((reden) => reden.trim() === ''),
    'poort.raad.redenen',
  ),
);
export const isBereikbaar = poort('VTO', '[L9 bijlage 1]', 'bereikbaar', ({ bereikbaar }) =>
  als(bereikbaar.trim() === '', 'poort.raad.bereikbaar'),
);

/** From draft to the decision of the court; what the Raad and the court answer is recorded by Veilig Thuis [L9]. */
export const raadsverzoekStappen = defineProcess<Raadsverzoek, 'vtMedewerker'>()({
  verzenden: {
    from: ['concept'],
    to: 'verzonden',
    by: ['vtMedewerker'],
    gates: [heeftKind, heeftGezag, allenGeinformeerd, heeftRedenen, isBereikbaar],
  },
  inBehandelingVastleggen: { from: ['verzonden'], to: 'inBehandeling', by: ['vtMedewerker'] },
  afwijzingVastleggen: { from: ['verzonden'], to: 'afgewezen', by: ['vtMedewerker'] },
  uitkomstVastleggen: { from: ['inBehandeling'], to: 'uitkomst', by: ['vtMedewerker'] },
  beslissingVastleggen: { from: ['uitkomst'], to: 'beslissing', by: ['vtMedewerker'] },
});
export type RaadsverzoekStap = keyof typeof raadsverzoekStappen;
/** Steps that record what the Raad or the court answered. */
export type Antwoordstap = Exclude<RaadsverzoekStap, 'verzenden'>;

/** The fields `kind_<id>`, `gezag_<id>` and so on of a form as lists; `ander` is someone outside the family. */
export function leesVelden(typed: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const metVoor = (voor: string) =>
    Object.keys(typed).flatMap((naam) => {
      const id = naam.startsWith(`${voor}_`) ? naam.slice(voor.length + 1) : '';
      return id && typed[naam] !== '' ? [id] : [];
    });
  const bijlagen = typed['bijlagen'];
  return {
    ...typed,
    kinderen: metVoor('kind').map((id) => ({ persoonId: id, bsn: typed[`bsn_${id}`] })),
    gezag: metVoor('gezag').map((id) => ({
      persoonId: id === 'ander' ? '' : id,
      naam: id === 'ander' ? typed['naam_ander'] : '',
      geinformeerd: typed[`geinformeerd_${id}`],
      reden: typed[`reden_${id}`],
      contact: typed[`contact_${id}`],
      afgeschermd: typed[`afgeschermd_${id}`],
    })),
    bijlagen: typeof bijlagen === 'string' ? bijlagen.split(/\r?\n/).filter((regel) => regel.trim()) : [],
  };
}
