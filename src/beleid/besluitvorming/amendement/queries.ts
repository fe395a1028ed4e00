// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { z } from 'zod';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf } from '../../../platform/dates.ts';
import { besluitNodig } from '../../planning/rules.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectgemeenten } from '../../visietraject/queries.ts';
import { alsRoutestap, routestappen } from '../queries.ts';
import { geldt, isBeslisstap } from '../routestap/rules.ts';
import { STRENGSTE, type Beslisser, type Besluitkeuzes } from './rules.ts';

/**
 * Adopted amendments of a step: all, and those that bind its decision, which one that the region rejected does not any more.
 * `behalve` leaves one out.
 */
export const telAangenomen = (tx: ActorTx, routestapId: string, behalve?: string) =>
  tx.db
    .selectFrom('amendement')
    .where('regio_id', '=', tx.actor.regioId)
    .where('routestap_id', '=', routestapId)
    .where('status', '=', 'aangenomen')
    .$if(behalve !== undefined, (query) => query.where('id', '<>', behalve ?? ''))
    .select([
      sql<number>`count(*)::int`.as('totaal'),
      sql<number>`(count(*) filter (where afhandeling is distinct from 'afgewezen'))::int`.as('aangenomen'),
      // What the region took over is in the text of all: adopting that text is no deviation.
      sql<number>`(count(*) filter (where afwijkend and (afhandeling is null or afhandeling = 'alleenLokaal')))::int`.as(
        'afwijkend',
      ),
    ])
    .executeTakeFirstOrThrow();

const amendementen = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('amendement as a')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'a.regio_id').onRef('g.code', '=', 'a.gemeente_code'),
    )
    .innerJoin('routestap as s', (join) =>
      join.onRef('s.regio_id', '=', 'a.regio_id').onRef('s.id', '=', 'a.routestap_id'),
    )
    .leftJoin('passage as p', (join) => join.onRef('p.regio_id', '=', 'a.regio_id').onRef('p.id', '=', 'a.passage_id'))
    .where('a.regio_id', '=', tx.actor.regioId)
    .where('a.visietraject_id', '=', trajectId);

/** The amendments of all municipalities, or of one, those that still have to be settled first. */
export const amendementenVan = (tx: ActorTx, trajectId: string, gemeente?: string) =>
  amendementen(tx, trajectId)
    .$if(gemeente !== undefined, (query) => query.where('a.gemeente_code', '=', gemeente ?? ''))
    .select([
      'a.id',
      'a.gemeente_code',
      'a.routestap_id',
      'g.naam as gemeente',
      'a.nummer',
      'a.titel',
      'a.status',
      'a.afwijkend',
      'a.afhandeling',
      'p.adres',
    ])
    .orderBy(sql`a.status = 'aangenomen' and a.afwijkend and a.afhandeling is null`, 'desc')
    .orderBy('g.naam')
    .orderBy('a.nummer')
    .orderBy('a.id')
    .execute();
export type AmendementRegel = Awaited<ReturnType<typeof amendementenVan>>[number];

/** An amendment of this traject, with the passage that it is about as it reads now. */
export const vindAmendement = (tx: ActorTx, trajectId: string, id: string) =>
  amendementen(tx, trajectId)
    .where('a.id', '=', id)
    .selectAll('a')
    .select([
      'g.naam as gemeente',
      's.gepland as vergadering',
      's.orgaan',
      'p.adres',
      'p.titel as passage_titel',
      'p.tekst as passage_tekst',
      'p.versie as passage_versie',
    ])
    .executeTakeFirst();
export type AmendementRij = NonNullable<Awaited<ReturnType<typeof vindAmendement>>>;

/** The municipalities that adopt, by the region's rule, each with its deciding step and whether its decision stands. */
export async function beslissers(tx: ActorTx, traject: TrajectRij): Promise<readonly Beslisser[]> {
  const leden = await trajectgemeenten(tx, traject.id);
  const stappen = await routestappen(tx, traject.id);
  return leden
    .filter((lid) => besluitNodig(traject.vaststellingsregel, lid))
    .flatMap(({ code, naam }) => {
      const stap = stappen.findLast(
        (een) => een.gemeente_code === code && isBeslisstap(traject.vaststellingsregel, een),
      );
      if (!stap) return [];
      const { besluit, opnieuwOp } = alsRoutestap(tx, traject, stap);
      return [{ code, naam, routestapId: stap.id, geldt: geldt(besluit, opnieuwOp) }];
    });
}

const keuze = {
  'visietraject.wijzigingNaBesluit': z.enum(['terKennisname', 'opnieuwBesluiten']),
  'visietraject.afgewezenAmendement': z.enum(['opnieuwBesluiten', 'besluitBlijft']),
};

/** What the region chose, as it holds today; the strictest where it chose nothing. */
export async function besluitkeuzes(tx: ActorTx): Promise<Besluitkeuzes> {
  const rijen = await tx.db
    .selectFrom('beleidsparameter')
    .select(['sleutel', 'waarde'])
    .distinctOn('sleutel')
    .where('regio_id', '=', tx.actor.regioId)
    .where('sleutel', 'in', Object.keys(keuze))
    .where('geldig_van', '<=', dayOf(tx.nu))
    .orderBy('sleutel')
    .orderBy('geldig_van', 'desc')
    .execute();
  const waarde = (sleutel: keyof typeof keuze) => rijen.find((rij) => rij.sleutel === sleutel)?.waarde;
  return {
    wijzigingNaBesluit:
      keuze['visietraject.wijzigingNaBesluit'].safeParse(waarde('visietraject.wijzigingNaBesluit')).data ??
      STRENGSTE.wijzigingNaBesluit,
    afgewezenAmendement:
      keuze['visietraject.afgewezenAmendement'].safeParse(waarde('visietraject.afgewezenAmendement')).data ??
      STRENGSTE.afgewezenAmendement,
  };
}

/** The passages that an amendment can be about, with the text that the councils have before them. */
export const passagesVoor = async (tx: ActorTx, trajectId: string) => {
  const versie = await tx.db
    .selectFrom('tekstversie')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('soort', '=', 'vaststellingsversie')
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst();
  const bevroren = tx.db
    .selectFrom('tekstversiepassage')
    .select(['passage_id as id', 'adres', 'nummer', 'titel', 'tekst'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('tekstversie_id', '=', versie?.id ?? '')
    .orderBy('volgorde');
  const levend = tx.db
    .selectFrom('passage')
    .select(['id', 'adres', 'nummer', 'titel', 'tekst'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('vervallen', '=', false)
    .orderBy('volgorde');
  return versie ? bevroren.execute() : levend.execute();
};
export type Passagekeuze = Awaited<ReturnType<typeof passagesVoor>>[number];
