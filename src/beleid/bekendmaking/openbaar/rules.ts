// SPDX-License-Identifier: EUPL-1.2
import type { Day, Instant } from '../../../platform/dates.ts';
import type { Agendapunt } from '../../../platform/documents/ics.ts';
import { agendaVan } from '../../participatie/participatieactiviteit/rules.ts';
import type { PubliekAntwoord, PubliekePassage, PubliekVenster, Stand } from '../rules.ts';

export interface Telling {
  readonly naam: string;
  readonly aantal: number;
}

/** A publication as its first page shows it: long lists are counted, and stand on pages of their own. */
export interface Zicht extends Omit<Stand, 'passages' | 'antwoorden'> {
  readonly id: string;
  readonly visietraject_id: string;
  readonly regio_naam: string;
  readonly voorbeeld: boolean;
  readonly gepubliceerd_op: Instant;
  readonly passages: number;
  readonly antwoorden: number;
  readonly afdoeningen: readonly Telling[];
  readonly themas: readonly Telling[];
}

/** Part of a long list, and where in it. */
export interface Bladzij<Rij> {
  readonly rijen: readonly Rij[];
  readonly pagina: number;
  readonly perPagina: number;
  readonly aantal: number;
}

export const PER_PAGINA = 25;

/** The page that was asked for, or the nearest that there is. */
export const paginaVan = (gevraagd: string | null, aantal: number): number =>
  Math.min(Math.max(1, Math.trunc(Number(gevraagd ?? 1)) || 1), Math.max(1, Math.ceil(aantal / PER_PAGINA)));

export const bladzij = <Rij>(alle: readonly Rij[], gevraagd: string | null): Bladzij<Rij> => {
  const pagina = paginaVan(gevraagd, alle.length);
  const rijen = alle.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA);
  return { rijen, pagina, perPagina: PER_PAGINA, aantal: alle.length };
};

const tel = (woorden: readonly string[]): Telling[] =>
  [...Map.groupBy(woorden, (woord) => woord)]
    .map(([naam, groep]) => ({ naam, aantal: groep.length }))
    .toSorted((a, b) => b.aantal - a.aantal || a.naam.localeCompare(b.naam));

/** What the first page would show of a publication that was not made yet. */
export const alsZicht = (
  { passages, antwoorden, ...stand }: Stand,
  over: Pick<Zicht, 'regio_naam' | 'voorbeeld' | 'gepubliceerd_op' | 'visietraject_id'>,
): Zicht => ({
  ...stand,
  ...over,
  id: '',
  passages: passages.length,
  antwoorden: antwoorden.length,
  afdoeningen: tel(antwoorden.map(({ afdoening }) => afdoening)),
  themas: tel(antwoorden.map(({ thema }) => thema)),
});

export const isOpen = ({ van, tot }: { readonly van: Day; readonly tot: Day }, vandaag: Day): boolean =>
  van <= vandaag && vandaag <= tot;

/** Municipalities where people can react on the same days and find the text in the same place. */
export interface Venstergroep extends Pick<PubliekVenster, 'van' | 'tot' | 'vindplaats'> {
  readonly gemeenten: readonly string[];
}

export const perDagen = (vensters: readonly PubliekVenster[]): readonly Venstergroep[] =>
  [...Map.groupBy(vensters, ({ van, tot, vindplaats }) => JSON.stringify([van, tot, vindplaats])).values()]
    .flatMap((groep) => {
      const [eerste] = groep;
      return eerste ? [{ ...eerste, gemeenten: groep.map(({ gemeente }) => gemeente) }] : [];
    })
    .toSorted((a, b) => a.van.localeCompare(b.van) || a.tot.localeCompare(b.tot));

/** The public dates for an agenda, under titles that do not say what it is about: someone else may look at that agenda too. */
export function openbareAgenda(
  {
    activiteiten,
    vensters,
    besluiten,
    visietraject_id: id,
  }: Pick<Zicht, 'activiteiten' | 'vensters' | 'besluiten' | 'visietraject_id'>,
  titels: {
    readonly bijeenkomst: string;
    readonly laatsteDag: string;
    readonly vergadering: (orgaan: string) => string;
  },
  /** Only what happens there, and what is for everyone. */
  alleen: string | null = null,
): readonly Agendapunt[] {
  const hier = ({ gemeente }: { readonly gemeente: string }) => alleen === null || gemeente === alleen;
  return [
    ...activiteiten
      .filter(({ afgelast }) => !afgelast)
      .flatMap((een) => agendaVan({ ...een, dagen: [een.dag] }, titels.bijeenkomst)),
    ...vensters.filter(hier).map(({ gemeente_code: code, gemeente, tot }) => ({
      uid: `${id}-${code}-${tot}@verband`,
      titel: titels.laatsteDag,
      plaats: gemeente,
      dag: tot,
    })),
    ...besluiten
      .filter(hier)
      .flatMap(({ routestap_id: stap, gemeente, orgaan, dag }) =>
        dag === null ? [] : [{ uid: `${stap}@verband`, titel: titels.vergadering(orgaan), plaats: gemeente, dag }],
      ),
  ];
}

const LICENTIE = 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl';

/** The whole publication as open data. */
export const openData = (
  zicht: Zicht,
  {
    passages,
    antwoorden,
  }: { readonly passages: readonly PubliekePassage[]; readonly antwoorden: readonly PubliekAntwoord[] },
) => ({
  regio: zicht.regio_naam,
  voorbeeld: zicht.voorbeeld,
  gepubliceerdOp: zicht.gepubliceerd_op,
  licentie: LICENTIE,
  traject: {
    id: zicht.visietraject_id,
    naam: zicht.naam,
    status: zicht.status,
    looptijd: { van: zicht.looptijd_van, tot: zicht.looptijd_tot },
    fasen: zicht.fasen.map(({ status, begonnen_op: begonnenOp }) => ({ status, begonnenOp })),
  },
  inspraak: zicht.vensters.map(({ gemeente_code: code, ...venster }) => ({ code, ...venster })),
  activiteiten: zicht.activiteiten,
  besluiten: zicht.besluiten.map(({ routestap_id: id, ...besluit }) => ({ id, ...besluit })),
  // Reactions and points, never people.
  aantallen: { reacties: zicht.reacties, punten: zicht.antwoorden, afdoeningen: zicht.afdoeningen },
  antwoorden,
  tekst: { versie: zicht.tekstversie, passages },
});
