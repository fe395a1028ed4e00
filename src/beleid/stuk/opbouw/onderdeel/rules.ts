// SPDX-License-Identifier: EUPL-1.2
import type { Gemeentetekst, Regiotekst, Stuksoort } from '../../rules.ts';

/** Parts that are made of facts. */
export const VASTE_DELEN = [
  'gegevens',
  'besluit',
  'geheimhouding',
  'stappen',
  'planning',
  'bijlagen',
  'commissie',
  'ondertekening',
  'collegebesluit',
  'punten',
  'aanhef',
  'hulp',
  'redactie',
] as const;
export type VastDeel = (typeof VASTE_DELEN)[number];

export type Deel =
  | { readonly van: 'regio'; readonly sleutel: Regiotekst; readonly niveau: 1 | 2 }
  | { readonly van: 'gemeente'; readonly sleutel: Gemeentetekst; readonly niveau: 1 | 2 }
  | { readonly van: 'feiten'; readonly sleutel: VastDeel };

const regio = (sleutel: Regiotekst, niveau: 1 | 2 = 1): Deel => ({ van: 'regio', sleutel, niveau });
const lokaal = (sleutel: Gemeentetekst, niveau: 1 | 2 = 1): Deel => ({ van: 'gemeente', sleutel, niveau });
const vast = (sleutel: VastDeel): Deel => ({ van: 'feiten', sleutel });

/** The parts of each kind of paper (beleidskring.md 5.1; the raadsvoorstel has every section of source document 003). */
export const OPBOUW: Readonly<Record<Stuksoort, readonly Deel[]>> = {
  raadsvoorstel: [
    vast('gegevens'),
    vast('besluit'),
    vast('geheimhouding'),
    regio('inleiding'),
    regio('keuzeruimte'),
    regio('toelichting'),
    regio('overwegingen'),
    regio('samenwerking'),
    lokaal('couleurLocale', 2),
    regio('risicos'),
    regio('financien'),
    regio('personeel', 2),
    regio('participatie'),
    vast('stappen'),
    regio('communicatie', 2),
    regio('uitvoering'),
    vast('planning'),
    regio('duurzaamheid', 2),
    vast('bijlagen'),
    regio('achterliggend'),
    vast('commissie'),
    vast('ondertekening'),
  ],
  raadsbrief: [
    vast('gegevens'),
    vast('aanhef'),
    regio('inleiding'),
    regio('toelichting'),
    regio('participatie'),
    vast('stappen'),
    lokaal('couleurLocale'),
    regio('financien'),
    regio('uitvoering'),
    vast('planning'),
    vast('bijlagen'),
    vast('ondertekening'),
  ],
  collegevoorstel: [
    vast('gegevens'),
    vast('collegebesluit'),
    regio('inleiding'),
    regio('toelichting'),
    regio('overwegingen'),
    lokaal('couleurLocale'),
    regio('risicos'),
    regio('financien'),
    regio('personeel', 2),
    regio('communicatie'),
    regio('uitvoering'),
    vast('planning'),
    vast('bijlagen'),
  ],
  zienswijze: [
    vast('gegevens'),
    regio('inleiding'),
    regio('samenwerking'),
    lokaal('couleurLocale', 2),
    vast('punten'),
    vast('planning'),
    vast('ondertekening'),
  ],
  adviesbrief: [
    vast('gegevens'),
    vast('aanhef'),
    regio('advies'),
    regio('toelichting'),
    regio('participatie'),
    vast('stappen'),
    regio('samenwerking'),
    vast('bijlagen'),
  ],
  persbericht: [
    regio('nieuws'),
    lokaal('couleurLocale'),
    lokaal('citaat'),
    vast('planning'),
    vast('hulp'),
    vast('redactie'),
  ],
};

/** The body whose meeting a paper is for. */
export const ORGAAN_VAN: Readonly<Record<Stuksoort, 'college' | 'raad'>> = {
  raadsvoorstel: 'raad',
  raadsbrief: 'raad',
  collegevoorstel: 'college',
  zienswijze: 'raad',
  adviesbrief: 'raad',
  persbericht: 'raad',
};
