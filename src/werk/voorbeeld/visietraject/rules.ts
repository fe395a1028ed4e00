// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PASSAGESOORTEN } from '../../../beleid/passage/rules.ts';
import { AFDOENINGEN, INDIENERS } from '../../../beleid/reactie/rules.ts';
import { VASTSTELLINGSREGELS } from '../../../beleid/visietraject/rules.ts';
import { VORMEN } from '../../../beleid/participatie/rules.ts';
import { addElapsed, day, instant, type Day, type Instant } from '../../../platform/dates.ts';

const dag = z.iso.date().transform((text) => day(text));
const gemeente = z.string().regex(/^GM\d{4}$/);

/** What many people brought up: the answer is the same for all of them. */
const thema = z.object({
  vraag: z.string(),
  antwoord: z.string(),
  afdoening: z.enum(AFDOENINGEN),
  /** What the implementation plan must do with it. */
  actie: z.string().default(''),
  /** The number of the goal that changes, and its new words. */
  doel: z.string().optional(),
  naar: z.string().optional(),
});

const reactie = z.object({
  indiener: z.enum(INDIENERS),
  naam: z.string().nullable(),
  gemeente: gemeente.nullable(),
  kanaal: z.enum(['formulier', 'mail', 'brief', 'bijeenkomst']),
  ontvangen: dag,
  punten: z.array(z.string()),
});

/** The history of one vision, from its first day until its councils decided. Days are days; words of people are invented. */
export const historieSchema = z.object({
  bron: z.array(z.string()),
  uitleg: z.string(),
  naam: z.string(),
  looptijdVan: dag,
  looptijdTot: dag,
  regel: z.enum(VASTSTELLINGSREGELS),
  trekker: gemeente,
  gemeenten: z.array(z.object({ code: gemeente, naam: z.string(), centrum: gemeente })),
  begonnen: dag,
  evaluatie: z.object({ op: dag }),
  interviews: z.object({ van: dag, organisaties: z.array(z.string()) }),
  passages: z.array(
    z.object({
      soort: z.enum(PASSAGESOORTEN),
      nummer: z.string().default(''),
      titel: z.string().default(''),
      tekst: z.string().default(''),
      /** The same in plain words. */
      eenvoudig: z.string().default(''),
      /** The number of the line that it belongs to. */
      onder: z.string().optional(),
    }),
  ),
  eersteVersie: dag,
  overleggen: z.array(
    z.object({ vorm: z.enum(VORMEN), titel: z.string(), op: dag, ervaringsdeskundigen: z.number().default(0) }),
  ),
  /** What everyone may come to and was not held yet. */
  bijeenkomsten: z
    .array(
      z.object({
        vorm: z.enum(VORMEN),
        titel: z.string(),
        op: dag,
        begintijd: z.string(),
        eindtijd: z.string(),
        plaats: z.string(),
      }),
    )
    .default([]),
  feedback: z.object({ op: dag, doel: z.string(), naar: z.string() }),
  inspraakversie: dag,
  vrijgegeven: dag,
  vensters: z.array(
    z.object({ gemeente, van: dag, tot: dag, kanaal: z.enum(['openbaar', 'uitnodiging', 'raad']).default('openbaar') }),
  ),
  /** Where the text lies, beside the form on the site. */
  vindplaats: z.string().default(''),
  themas: z.record(z.string(), thema),
  /** Reactions on the first version, answered before the text was asked about. */
  vooraf: z.array(reactie).default([]),
  reacties: z.array(reactie),
  technischeVragen: z.array(z.object({ gemeente, thema: z.string() })),
  beantwoord: dag,
  raden: z.array(z.object({ gemeente, gepland: dag, gehouden: dag })),
  verschoven: z.object({ op: dag, reden: z.string() }),
  vastgesteld: dag,
});
export type Historie = z.infer<typeof historieSchema>;

/** A moment of a working day: minutes after nine, so that what happens on one day keeps its order. */
export const moment = (op: Day, minuten = 0): Instant => addElapsed(instant(`${op}T08:00:00Z`), minuten * 60_000);

/** Reactions that are entered for whoever used the form were on paper here. */
export const kanaalVan = (kanaal: Historie['reacties'][number]['kanaal']): 'mail' | 'brief' | 'bijeenkomst' =>
  kanaal === 'formulier' ? 'mail' : kanaal;

/** Until which phase a history is played. */
export const TOT = ['inspraak', 'besluitvorming', 'vastgesteld'] as const;
export type Tot = (typeof TOT)[number];
