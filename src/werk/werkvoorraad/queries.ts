// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { metPartijen } from '../../gezin/overdracht/queries.ts';
import type { ActorTx } from '../../platform/db/actor.ts';
import { PER_PAGINA, TEL_TOT, type Filter } from './rules.ts';

/** Meldingen that wait for a decision of the actor's organisation, the first due on top. */
export async function openMeldingen(tx: ActorTx, { gemeente, teLaat, pagina }: Filter) {
  // The register alone says which are due first; only those that are shown are looked up.
  const basis = tx.db
    .selectFrom('termijn as t')
    .where('t.organisatie_id', '=', tx.actor.organisatieId)
    .where('t.soort', 'in', ['beoordeling', 'vervolg'])
    .where('t.status', '=', 'loopt')
    .$if(gemeente !== '', (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('melding as g')
            .select('g.id')
            .whereRef('g.regio_id', '=', 't.regio_id')
            .whereRef('g.id', '=', 't.object_id')
            .where('g.gemeente_code', '=', gemeente),
        ),
      ),
    )
    .$if(teLaat, (query) => query.where('t.te_laat_vanaf', '<=', tx.nu));
  const eerste = basis
    .selectAll('t')
    .orderBy('t.te_laat_vanaf')
    .orderBy('t.id')
    .limit(PER_PAGINA)
    .offset((pagina - 1) * PER_PAGINA);
  const rijen = await tx.db
    .selectFrom(eerste.as('t'))
    .innerJoin('melding as m', (join) => join.onRef('m.regio_id', '=', 't.regio_id').onRef('m.id', '=', 't.object_id'))
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'm.regio_id').onRef('g.code', '=', 'm.gemeente_code'),
    )
    .leftJoin('medewerker as w', (join) =>
      join.onRef('w.regio_id', '=', 't.regio_id').onRef('w.id', '=', 't.medewerker_id'),
    )
    .select([
      'm.id',
      'm.nummer',
      'm.status',
      'm.ontvangen_op',
      't.te_laat_vanaf',
      'w.naam as medewerker',
      'm.vormen',
      'm.classificatie',
      'g.naam as gemeente',
    ])
    .orderBy('t.te_laat_vanaf')
    .orderBy('t.id')
    .execute();
  const geteld = await tx.db
    .selectFrom(basis.select('t.id').limit(TEL_TOT).as('t'))
    .select(sql<number>`count(*)`.as('aantal'))
    .executeTakeFirstOrThrow();
  return { rijen, aantal: geteld.aantal };
}

/** Open transfers that the actor's organisation sent or received, the first due on top. */
export const openOverdrachten = (tx: ActorTx, kant: 'van' | 'naar') =>
  metPartijen(tx)
    .innerJoin('termijn as t', (join) =>
      join.onRef('t.regio_id', '=', 'o.regio_id').onRef('t.object_id', '=', 'o.id').on('t.soort', '=', 'acceptatie'),
    )
    .select(['o.id', 'o.aangeboden_op', 't.te_laat_vanaf'])
    .where(kant === 'van' ? 'o.van_organisatie_id' : 'o.naar_organisatie_id', '=', tx.actor.organisatieId)
    .where('o.status', '=', 'aangeboden')
    .orderBy('t.te_laat_vanaf')
    .orderBy('o.id')
    .limit(PER_PAGINA)
    .execute();

/** The running casussen in which the actor holds a role, by their next moment. */
export const mijnCasussen = (tx: ActorTx) =>
  tx.db
    .selectFrom('rolbezetting as r')
    .innerJoin('casus as c', (join) => join.onRef('c.regio_id', '=', 'r.regio_id').onRef('c.id', '=', 'r.casus_id'))
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'c.regio_id').onRef('g.code', '=', 'c.gemeente_code'),
    )
    .select((eb) => [
      'c.id',
      'c.nummer',
      'c.status',
      'g.naam as gemeente',
      sql<string[]>`array_agg(r.rol order by r.rol)`.as('rollen'),
      eb
        .selectFrom('monitormoment as mm')
        .select(({ fn }) => fn.min('mm.gepland_op').as('eerst'))
        .whereRef('mm.casus_id', '=', 'c.id')
        .where('mm.uitgevoerd_op', 'is', null)
        .as('moment'),
    ])
    .where('r.medewerker_id', '=', tx.actor.medewerkerId)
    .where('r.tot', 'is', null)
    .where('c.status', '<>', 'afgesloten')
    .groupBy(['c.regio_id', 'c.id', 'g.naam'])
    .orderBy('moment')
    .orderBy('c.id')
    .limit(100)
    .execute();
