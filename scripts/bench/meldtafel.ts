// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { personId, signIn, type Loaded, type Person } from './database.ts';
import type { Site } from './site.ts';
import { pick, type Work } from './work.ts';

/** What a page of the meldtafel may take at the median, in milliseconds of server time. */
const LIMIT_MS = 150;

interface Known {
  readonly voornaam: string;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
}

/** People whom Veilig Thuis knows already. */
async function people({ engine: { owner } }: Loaded): Promise<Known[]> {
  const { rows } = await sql<Known>`select voornaam, achternaam, geboortedatum::text from persoon
    where geboortedatum is not null order by md5(id::text) limit 300`.execute(owner);
  return rows;
}

const meldingOf = ({ voornaam, achternaam, geboortedatum }: Known, more: Readonly<Record<string, string>>) => ({
  kanaal: 'telefoon',
  hoedanigheid: 'buurtbewoner',
  melder: 'Verzonnen Melder',
  gemeente: 'GM0546',
  vormen: 'kindermishandeling',
  toelichting: 'Verzonnen melding van de meting',
  voornaam1: voornaam,
  achternaam1: achternaam,
  geboortedatum1: geboortedatum ?? '',
  geslacht1: 'onbekend',
  rol1: 'ouder',
  betrokkenheid1: 'onbekend',
  woontIn1: 'ja',
  ...more,
});

/** From the call to the decision, and the pages that watch over the terms. */
export async function meldtafel(loaded: Loaded, site: Site): Promise<Work[]> {
  const vt = await signIn(loaded, personId('Vera Klaver'));
  const leader = await signIn(loaded, personId('Marga Tijdeman'));
  const known = await people(loaded);
  const { rows: open } = await sql<{ id: string }>`select id from melding where organisatie_id = ${vt.organisatieId}
    order by md5(id::text) limit 300`.execute(loaded.engine.owner);
  const page = (item: string, who: Person, path: (round: number) => string): Work => ({
    item,
    who: who.naam,
    limit: LIMIT_MS,
    status: 200,
    turn: async (round) => ({ ask: () => site.get(who, path(round)) }),
  });
  return [
    page('form of a new melding', vt, () => '/meldingen/nieuw'),
    {
      item: 'match: who may be known',
      who: vt.naam,
      limit: LIMIT_MS,
      status: 400,
      turn: async (round) => ({ ask: () => site.post(vt, '/meldingen/nieuw', meldingOf(pick(known, round), {})) }),
    },
    {
      item: 'save a new melding',
      who: vt.naam,
      limit: LIMIT_MS,
      status: 303,
      turn: async (round) => ({
        ask: () => site.post(vt, '/meldingen/nieuw', meldingOf(pick(known, round), { nagekeken: 'ja', bekend1: '' })),
      }),
    },
    page('open a melding', vt, (round) => `/meldingen/${pick(open, round).id}`),
    page('terms', vt, () => '/termijnen'),
    page('terms not met', vt, () => '/termijnen/register'),
    page('in time and workload', leader, () => '/termijnen/sturing'),
  ];
}
