// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { geheimhoudingen } from '../../stuk/geheimhouding/queries.ts';
import { raadIsGeheim } from '../../stuk/geheimhouding/rules.ts';
import { routestappen, type RoutestapRij } from '../queries.ts';
import type { Raadsinformatie } from './schema.ts';

const TYPEN = { raad: 'raadsvergadering', commissie: 'commissievergadering' } as const;
type Vergaderend = keyof typeof TYPEN;
const vergadert = (stap: RoutestapRij): stap is RoutestapRij & { readonly orgaan: Vergaderend } =>
  stap.orgaan === 'raad' || stap.orgaan === 'commissie';

/** At most so many characters, never half of one. */
const kort = (tekst: string, lengte: number): string => {
  if (tekst.length <= lengte) return tekst;
  return `${Array.from(tekst.slice(0, lengte - 3))
    .join('')
    .toWellFormed()}...`;
};

interface Inbreng {
  readonly id: string;
  readonly routestap_id: string;
  readonly soort: 'amendement' | 'motie' | 'toezegging';
  readonly titel: string;
  readonly omschrijving: string;
  readonly toelichting?: string;
}

/** What was put forward and promised, in three questions, however many meetings there are. */
async function inbreng(tx: ActorTx, trajectId: string): Promise<readonly Inbreng[]> {
  const amendementen = await tx.db
    .selectFrom('amendement')
    .select(['id', 'routestap_id', 'titel', 'nieuwe_tekst as omschrijving', 'toelichting'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .orderBy('id')
    .execute();
  const moties = await tx.db
    .selectFrom('motie')
    .select(['id', 'routestap_id', 'titel', 'verzoekt'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .orderBy('id')
    .execute();
  const toezeggingen = await tx.db
    .selectFrom('toezegging')
    .select(['id', 'routestap_id', 'tekst'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .orderBy('id')
    .execute();
  return [
    ...amendementen.map((rij) => ({ ...rij, soort: 'amendement' as const })),
    ...moties.map(({ verzoekt, ...rij }) => ({ ...rij, omschrijving: verzoekt.join('\n'), soort: 'motie' as const })),
    ...toezeggingen.flatMap(({ id, routestap_id, tekst }) =>
      routestap_id === null
        ? []
        : [{ id, routestap_id, titel: tekst, omschrijving: tekst, soort: 'toezegging' as const }],
    ),
  ];
}

const lijst = <T>(results: T[]) => ({ next: null, previous: null, results });
const uitslag = (voor: number, tegen: number) => (voor > tegen ? 'voor' : voor < tegen ? 'tegen' : 'gelijk');

/**
 * Meetings, agenda items, decisions, votes and what was put forward, in the shapes of mini-ORI. A college and the board of a
 * joint body are no kinds of meeting there, so they are left out; nor is there a place for the number of votes, so it stands
 * in the note. Each thing has an address within `adres`, not one of its own.
 */
export async function raadsinformatie(
  tx: ActorTx,
  traject: TrajectRij,
  adres: string,
  /** How people say what was decided. */
  woord: (uitkomst: string) => string,
): Promise<Raadsinformatie> {
  const stappen = (await routestappen(tx, traject.id)).filter(vergadert);
  // That a council meets and what it decided is public; what it said about a secret paper is not [A].
  const geheim = await geheimhoudingen(tx, traject);
  const isDicht = ({ gemeente_code: code }: RoutestapRij) => {
    const eigen = geheim.get(code);
    return eigen !== undefined && raadIsGeheim(eigen);
  };
  const dicht = new Set(stappen.filter(isDicht).map(({ id }) => id));
  const stukken = Map.groupBy(
    (await inbreng(tx, traject.id)).filter(({ routestap_id }) => !dicht.has(routestap_id)),
    ({ routestap_id }) => routestap_id,
  );
  const toelichtingVan = (stap: RoutestapRij) =>
    stemmenEnToelichting(dicht.has(stap.id) ? { ...stap, toelichting: '' } : stap);
  const url = (deel: string, id: string) => `${adres}#${deel}-${id}`;
  const naar = (deel: string, id: string) => ({ id, url: url(deel, id) });
  const plaats = ({ gemeente_code: code, gemeente }: RoutestapRij) => ({
    gemeentecode: code.replace('GM', ''),
    gemeentenaam: gemeente,
  });
  const besloten = stappen.flatMap((stap) =>
    stap.besluit_id === null ? [] : [{ ...stap, besluit_id: stap.besluit_id }],
  );
  const gestemd = besloten.flatMap((stap) =>
    stap.voor === null || stap.tegen === null ? [] : [{ ...stap, voor: stap.voor, tegen: stap.tegen }],
  );
  return {
    vergaderingen: lijst(
      stappen.map((stap) => ({
        ...naar('vergadering', stap.id),
        vergaderingstype: TYPEN[stap.orgaan],
        naam: kort(stap.tafel ?? `${stap.orgaan} ${stap.gemeente}`, 100),
        status: stap.datum === null ? ('gepland' as const) : ('gehouden' as const),
        ...(stap.gepland !== null && { geplandeVergaderdatum: stap.gepland }),
        ...(stap.datum !== null && { vergaderdatum: stap.datum }),
        gemeente: plaats(stap),
        agendapunten: [url('agendapunt', stap.id)],
      })),
    ),
    agendapunten: lijst(
      stappen.map((stap) => ({
        ...naar('agendapunt', stap.id),
        vergadering: naar('vergadering', stap.id),
        agendapuntTitel: kort(traject.naam, 100),
        indicatorBehandeld: stap.datum !== null,
        gemeente: plaats(stap),
        informatieobjecten: (stukken.get(stap.id) ?? []).map(({ id }) => url('informatieobject', id)),
      })),
    ),
    besluiten: lijst(
      besloten.map((stap) => ({
        ...naar('besluit', stap.besluit_id),
        besluitresultaat: woord(stap.uitkomst ?? 'onbekend'),
        ...(toelichtingVan(stap) !== '' && { besluittoelichting: kort(toelichtingVan(stap), 200) }),
        stemmingen: stap.voor === null || stap.tegen === null ? [] : [url('stemming', stap.besluit_id)],
      })),
    ),
    stemmingen: lijst(
      gestemd.map((stap) => ({
        ...naar('stemming', stap.besluit_id),
        agendapunt: naar('agendapunt', stap.id),
        resultaatMondelingeStemming: uitslag(stap.voor, stap.tegen),
        besluit: naar('besluit', stap.besluit_id),
      })),
    ),
    informatieobjecten: lijst(
      stappen.flatMap((stap) =>
        (stukken.get(stap.id) ?? []).map(({ id, soort, titel, omschrijving, toelichting = '' }) => ({
          ...naar('informatieobject', id),
          informatieobjecttype: soort,
          titel: kort(titel, 200),
          omschrijving,
          ...(toelichting !== '' && { toelichting }),
          gemeente: plaats(stap),
          agendapunten: [naar('agendapunt', stap.id)],
        })),
      ),
    ),
  };
}

const stemmenEnToelichting = ({ voor, tegen, toelichting }: RoutestapRij): string =>
  [voor === null || tegen === null ? '' : `${voor} voor, ${tegen} tegen`, toelichting ?? ''].filter(Boolean).join('. ');
