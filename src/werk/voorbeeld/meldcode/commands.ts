// SPDX-License-Identifier: EUPL-1.2
import type { Kysely } from 'kysely';
import { addDays, addHours, startOfDay, type Day, type Instant } from '../../../platform/dates.ts';
import type { DB } from '../../../platform/db/tables.ts';
import { REGIO, vasteId } from '../regio/rules.ts';
import { LOSSE_SIGNALEN, TRAJECTEN, type VoorbeeldSignaal, type VoorbeeldTraject } from './rules.ts';

const VAN_REGIO = { regio_id: REGIO.id } as const;
const wie = (organisatie: string, naam: string) => vasteId('medewerker', `${organisatie}/${naam}`);

interface Plaats {
  readonly organisatie: string;
  readonly maker: string;
  readonly kenmerk: string;
}

async function schrijfSignaal(
  db: Kysely<DB>,
  { organisatie, maker, kenmerk }: Plaats,
  { geleden, feiten, bron, dier }: VoorbeeldSignaal,
  { tot, trajectId }: { readonly tot: Day; readonly trajectId: string | null },
): Promise<void> {
  const op = addDays(tot, -geleden);
  await db
    .insertInto('signaal')
    .values({
      ...VAN_REGIO,
      id: vasteId('signaal', `${kenmerk}/${geleden}`),
      organisatie_id: vasteId('organisatie', organisatie),
      maker_id: wie(organisatie, maker),
      traject_id: trajectId,
      kenmerk,
      op,
      feiten,
      bron,
      kindcheck: 'onbekend',
      dier_signaal: dier ?? false,
      vastgelegd_op: addHours(startOfDay(op), 15),
    })
    .execute();
}

async function schrijfTraject(db: Kysely<DB>, traject: VoorbeeldTraject, tot: Day): Promise<void> {
  const { organisatie, maker, kenmerk, sector, status } = traject;
  const id = vasteId('meldcodetraject', kenmerk);
  const op = (geleden: number): Instant => addHours(startOfDay(addDays(tot, -geleden)), 16);
  const gesloten = traject.vastgelegd.findLast(({ soort }) => soort === 'status');
  await db
    .insertInto('meldcodetraject')
    .values({
      ...VAN_REGIO,
      id,
      organisatie_id: vasteId('organisatie', organisatie),
      maker_id: wie(organisatie, maker),
      kenmerk,
      sector,
      status,
      geopend_op: op(traject.geleden),
      gesloten_op: gesloten && status !== 'hulpZelf' ? op(gesloten.geleden) : null,
    })
    .execute();
  for (const signaal of traject.signalen) await schrijfSignaal(db, traject, signaal, { tot, trajectId: id });
  const rijen = traject.vastgelegd.map(({ soort, onderdeel, geleden, door, inhoud }, index) => ({
    ...VAN_REGIO,
    id: vasteId('meldcodevastlegging', `${kenmerk}/${index}`),
    traject_id: id,
    volgnummer: index + 1,
    soort,
    onderdeel: onderdeel ?? '',
    inhoud: JSON.stringify(soort === 'stap' ? { ...inhoud, op: addDays(tot, -geleden) } : inhoud),
    op: op(geleden),
    door: wie(organisatie, door ?? maker),
  }));
  await db.insertInto('meldcodevastlegging').values(rijen).execute();
}

/** Writes the meldcode of the invented school and practice; all of it happened before `tot`. */
export async function schrijfMeldcode(db: Kysely<DB>, tot: Day): Promise<void> {
  for (const traject of TRAJECTEN) await schrijfTraject(db, traject, tot);
  for (const los of LOSSE_SIGNALEN) await schrijfSignaal(db, los, los, { tot, trajectId: null });
}
