// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../../platform/dates.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Indiener } from '../../reactie/rules.ts';
import { vensterstaat, type Vensterstaat } from '../rules.ts';

/** Who reacts on the public form; councils do so by a decision of their own. */
export const OPENBARE_INDIENERS = [
  'inwoner',
  'ervaringsdeskundige',
  'organisatie',
  'adviesraad',
] as const satisfies readonly Indiener[];

/** How much one address may send and guess in an hour, and how many hours a draft is kept [A]. */
export const PER_UUR = 20;
export const BEWAREN_PER_UUR = 2000;
export const RADEN_PER_UUR = 60;
export const CONCEPTUREN = 24;

/** The public window of one municipality on one text, its own or that of its centre. */
export interface OpenVenster {
  readonly regioId: number;
  readonly ronde: string;
  readonly traject: string;
  readonly gemeente: string;
  readonly naam: string;
  readonly van: Day | null;
  readonly tot: Day | null;
  readonly vindplaats: string;
}

export const staatVan = ({ gemeente, van, tot }: OpenVenster, vandaag: Day): Vensterstaat =>
  vensterstaat({ gemeente, kanaal: 'openbaar', van, tot }, vandaag);

/** A part of the text that is reacted to. */
export interface OpenPassage {
  readonly passage_id: string;
  readonly soort: string;
  readonly nummer: string;
  readonly titel: string;
  readonly tekst: string;
  readonly eenvoudig: string;
  readonly diepte: number;
}

/** What a draft holds: what was typed, or once it was sent nothing but the code to follow it with. */
export interface Concept {
  readonly ronde: string;
  readonly gemeente: string;
  readonly passage: string | null;
  readonly velden: Readonly<Record<string, string>>;
  readonly verstuurd?: string | undefined;
}
/** Nothing else that is sent is kept. */
export const VELDEN = ['indiener', 'organisatienaam', 'tekst', 'gezien'] as const;
export const LANGSTE_TEKST = 20_000;

/** What was typed before with what is sent now; a box that is no longer ticked is gone. */
export const samen = (getypt: Readonly<Record<string, string | readonly string[]>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    VELDEN.flatMap((veld) => {
      const waarde = getypt[veld];
      return typeof waarde === 'string' ? [[veld, waarde.slice(0, LANGSTE_TEKST + 1)]] : [];
    }),
  );

export interface FormulierData {
  readonly code: string;
  readonly venster: OpenVenster;
  readonly passage: OpenPassage | undefined;
  readonly velden: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}
