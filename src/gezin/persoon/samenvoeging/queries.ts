// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';

/** Every time that one of these people was joined with another or taken apart, newest first. */
export const samenvoegingenVan = (tx: ActorTx, personen: readonly string[]) =>
  tx.db
    .selectFrom('samenvoeging as s')
    .innerJoin('persoon as p', (join) => join.onRef('p.regio_id', '=', 's.regio_id').onRef('p.id', '=', 's.persoon_id'))
    .innerJoin('persoon as i', (join) =>
      join.onRef('i.regio_id', '=', 's.regio_id').onRef('i.id', '=', 's.in_persoon_id'),
    )
    .innerJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 's.regio_id').onRef('m.id', '=', 's.door'))
    .leftJoin('medewerker as o', (join) =>
      join.onRef('o.regio_id', '=', 's.regio_id').onRef('o.id', '=', 's.ontkoppeld_door'),
    )
    .selectAll('s')
    .select([
      'p.voornaam',
      'p.tussenvoegsel',
      'p.achternaam',
      'i.voornaam as in_voornaam',
      'i.tussenvoegsel as in_tussenvoegsel',
      'i.achternaam as in_achternaam',
      'm.naam as doorNaam',
      'o.naam as ontkoppeldDoorNaam',
    ])
    .where('s.regio_id', '=', tx.actor.regioId)
    .where((eb) => eb.or([eb('s.persoon_id', 'in', [...personen]), eb('s.in_persoon_id', 'in', [...personen])]))
    .orderBy('s.op', 'desc')
    .orderBy('s.id')
    .execute();
export type SamenvoegingRij = Awaited<ReturnType<typeof samenvoegingenVan>>[number];
