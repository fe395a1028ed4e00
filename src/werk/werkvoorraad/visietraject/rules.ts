// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../../platform/dates.ts';
import type { AvailableStep } from '../../../platform/process.ts';

/** Something that a vision's traject asks of someone. */
export interface Beleidstaak {
  readonly traject: { readonly id: string; readonly naam: string };
  readonly wat: {
    readonly key: 'werk.routestap' | 'werk.venster' | 'werk.stapKlaar' | 'werk.stapNog';
    /** The body that decides, or the step that comes, as a word of the glossary. */
    readonly orgaan?: string;
    readonly n?: number;
  };
  /** The part of the traject where it is done; empty for the traject itself. */
  readonly waar: string;
  readonly dag: Day | null;
  readonly laat: boolean;
}

/** The next steps of a traject, with how much each still needs. */
export const stapTaken = (
  traject: Beleidstaak['traject'],
  stappen: readonly AvailableStep<string>[],
): readonly Beleidstaak[] =>
  stappen
    .filter(({ gates }) => gates.length > 0)
    .map(({ name, ready, gates }) => ({
      traject: { id: traject.id, naam: traject.naam },
      wat: ready
        ? { key: 'werk.stapKlaar', orgaan: name }
        : { key: 'werk.stapNog', orgaan: name, n: gates.filter(({ reason }) => reason !== undefined).length },
      waar: '',
      dag: null,
      laat: false,
    }));

/** Late first, then by day; what has no day comes last. */
export const opVolgorde = (taken: readonly Beleidstaak[]): readonly Beleidstaak[] =>
  taken.toSorted((a, b) => Number(b.laat) - Number(a.laat) || (a.dag ?? '9').localeCompare(b.dag ?? '9'));
