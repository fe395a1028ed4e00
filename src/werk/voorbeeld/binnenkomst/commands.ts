// SPDX-License-Identifier: EUPL-1.2
import { sql, type Kysely } from 'kysely';
import { instant, type Day } from '../../../platform/dates.ts';
import type { DB } from '../../../platform/db/tables.ts';
import { binnenkomstInhoud } from '../../../gezin/binnenkomst/schema.ts';
import { teLaatVanaf, type Duur } from '../../../gezin/termijn/rules.ts';
import { REGIO, vasteId, VEILIG_THUIS } from '../regio/rules.ts';
import { BERICHTEN } from './rules.ts';

const DUUR: Duur = { aantal: 1, wijze: 'werkdagen' };

/** Writes a handful of messages that nobody read yet, so that the queue of the example region shows something. */
export async function schrijfBinnenkomsten(db: Kysely<DB>, tot: Day): Promise<void> {
  for (const [index, { soort, dagenTerug, inhoud }] of BERICHTEN.entries()) {
    const id = vasteId('binnenkomst', String(index));
    const op = instant(new Date(Date.parse(`${tot}T09:00:00Z`) - dagenTerug * 86_400_000).toISOString());
    const nummer = `B-${op.slice(0, 4)}-${String(index + 1).padStart(6, '0')}`;
    const over = { regio_id: REGIO.id, organisatie_id: VEILIG_THUIS.id };
    await db
      .insertInto('binnenkomst')
      .values({ ...over, id, soort, nummer, ontvangen_op: op, inhoud: JSON.stringify(binnenkomstInhoud.parse(inhoud)) })
      .execute();
    await db
      .insertInto('termijn')
      .values({
        ...over,
        id: vasteId('termijn-binnenkomst', String(index)),
        soort: 'binnenkomst',
        casus_id: null,
        object_soort: 'binnenkomst',
        object_id: id,
        kenmerk: nummer,
        duur: JSON.stringify(DUUR),
        begonnen_op: op,
        te_laat_vanaf: teLaatVanaf(op, DUUR, new Set()),
      })
      .execute();
  }
  await sql`select setval('binnenkomst_nummer', ${BERICHTEN.length})`.execute(db);
}
