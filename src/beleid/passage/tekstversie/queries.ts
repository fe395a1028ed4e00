// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { PASSAGESOORTEN } from '../rules.ts';
import type { Momentpassage } from '../verschil/rules.ts';
import { canoniek } from './rules.ts';

const versies = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('tekstversie as v')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'v.regio_id').onRef('m.id', '=', 'v.bevroren_door'),
    )
    .where('v.regio_id', '=', tx.actor.regioId)
    .where('v.visietraject_id', '=', trajectId)
    .select(['v.id', 'v.nummer', 'v.soort', 'v.naam', 'v.vingerafdruk', 'v.bevroren_op', 'm.naam as wie'])
    .select((eb) =>
      eb
        .selectFrom('tekstversiepassage as t')
        .whereRef('t.regio_id', '=', 'v.regio_id')
        .whereRef('t.tekstversie_id', '=', 'v.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('passages'),
    );

/** The frozen versions of a text, the newest first. */
export const tekstversiesVan = (tx: ActorTx, trajectId: string) =>
  versies(tx, trajectId).orderBy('v.nummer', 'desc').execute();
/** One frozen version of this traject. */
export const vindTekstversie = (tx: ActorTx, trajectId: string, id: string) =>
  versies(tx, trajectId).where('v.id', '=', id).executeTakeFirst();
export type TekstversieRij = NonNullable<Awaited<ReturnType<typeof vindTekstversie>>>;

/** What stands in a frozen version. */
export async function bevrorenPassages(tx: ActorTx, versieId: string): Promise<Momentpassage[]> {
  const rijen = await tx.db
    .selectFrom('tekstversiepassage')
    .select(['passage_id as id', 'ouder_id', 'adres', 'volgorde', 'soort', 'nummer', 'titel', 'tekst', 'eenvoudig'])
    .select(['waarde', 'eenheid', 'jaar', 'bron', 'voorlopig'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('tekstversie_id', '=', versieId)
    .orderBy('volgorde')
    .orderBy('adres')
    .execute();
  return rijen.map((rij) => ({
    ...rij,
    soort: PASSAGESOORTEN.find((soort) => soort === rij.soort) ?? 'tekst',
    eenheid: EENHEDEN.find((eenheid) => eenheid === rij.eenheid) ?? null,
  }));
}
const EENHEDEN = ['aantal', 'procent', 'per10000', 'euro'] as const;

export const vingerafdrukVan = (passages: readonly Momentpassage[]): string =>
  createHash('sha256').update(canoniek(passages)).digest('hex');
