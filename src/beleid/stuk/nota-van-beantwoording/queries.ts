// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { houdTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { huisstijlen, inspraakVan } from '../queries.ts';
import { KLEUR } from '../rules.ts';
import type { Notagegevens } from './rules.ts';

/** So much of a changed passage is quoted. */
const CITAAT = 400;

/** The reactions of a traject with their points; the text of a reaction itself is never read here. */
export async function notagegevens(tx: ActorTx, traject: TrajectRij): Promise<Notagegevens> {
  // Held while it is read: whoever answers meanwhile is later than the nota, or is in it.
  await houdTraject(tx, traject.id);
  const reacties = await tx.db
    .selectFrom('reactie')
    .select(['id', 'nummer', 'soort', 'indiener', 'naam', 'ontvangen_op', 'te_laat'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('status', '<>', 'ingetrokken')
    .orderBy('nummer')
    .execute();
  const punten = await tx.db
    .selectFrom('reactiepunt as p')
    .leftJoin('passage as a', (join) => join.onRef('a.regio_id', '=', 'p.regio_id').onRef('a.id', '=', 'p.passage_id'))
    .leftJoin('wijziging as w', (join) =>
      join.onRef('w.regio_id', '=', 'p.regio_id').onRef('w.id', '=', 'p.wijziging_id'),
    )
    .select([
      'p.reactie_id',
      'p.volgnummer',
      'p.thema',
      'p.tekst',
      'p.antwoord',
      'p.motivering',
      'p.afdoening',
      'p.actie',
      sql<string>`trim(coalesce(a.nummer, '') || ' ' || coalesce(a.titel, ''))`.as('passage'),
      sql<string>`coalesce(left(w.naar_tekst, ${CITAAT}) || case when length(w.naar_tekst) > ${CITAAT} then '...' else '' end, '')`.as(
        'wijziging',
      ),
    ])
    .where('p.regio_id', '=', tx.actor.regioId)
    .where('p.visietraject_id', '=', traject.id)
    .orderBy('p.volgnummer')
    .execute();
  const perReactie = Map.groupBy(punten, ({ reactie_id: id }) => id);
  const venster = await inspraakVan(tx, traject);
  const [stijl] = await huisstijlen(tx, [traject.trekker_code]);
  return {
    visie: traject.naam,
    gebied: traject.gebied,
    kleur: stijl?.kleur ?? KLEUR,
    van: venster?.van ?? null,
    tot: venster?.tot ?? null,
    reacties: reacties.map(({ id, nummer, soort, indiener, naam, ontvangen_op: ontvangen, te_laat: teLaat }) => ({
      nummer,
      soort,
      indiener,
      naam,
      ontvangen,
      teLaat,
      punten: perReactie.get(id) ?? [],
    })),
  };
}
