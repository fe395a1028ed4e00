// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { sluitdag, type Inspraakgemeente, type Venster } from '../inspraak/rules.ts';
import type { Reactie } from './rules.ts';

/** One reaction of a traject. */
export const vindReactie = (tx: ActorTx, trajectId: string, id: string) =>
  tx.db
    .selectFrom('reactie as r')
    .leftJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'r.regio_id').onRef('g.code', '=', 'r.gemeente_code'),
    )
    .where('r.regio_id', '=', tx.actor.regioId)
    .where('r.visietraject_id', '=', trajectId)
    .where('r.id', '=', id)
    .select([
      'r.id',
      'r.nummer',
      'r.soort',
      'r.kanaal',
      'r.indiener',
      'r.naam',
      'r.gemeente_code',
      'g.naam as gemeente',
      'r.ontvangen_op',
      'r.te_laat',
      'r.tekst',
      'r.status',
      'r.intrekgrond',
      'r.passage_id',
      'r.versie',
    ])
    .select(sql<boolean>`r.volgcode_hash is not null`.as('volgbaar'))
    .executeTakeFirst();
export type ReactieRij = NonNullable<Awaited<ReturnType<typeof vindReactie>>>;

/** The points of a reaction in their order. */
export const puntenVan = (tx: ActorTx, reactieId: string) =>
  tx.db
    .selectFrom('reactiepunt as p')
    .leftJoin('passage as a', (join) => join.onRef('a.regio_id', '=', 'p.regio_id').onRef('a.id', '=', 'p.passage_id'))
    .where('p.regio_id', '=', tx.actor.regioId)
    .where('p.reactie_id', '=', reactieId)
    .select(['p.id', 'p.volgnummer', 'p.passage_id', 'p.thema', 'p.tekst', 'p.afdoening', 'p.status', 'p.versie'])
    .select([
      'p.antwoord',
      'p.motivering',
      'p.actie',
      'p.wijziging_id',
      'a.titel as passage',
      'a.nummer as passagenummer',
    ])
    .orderBy('p.volgnummer')
    .execute();
export type PuntRij = Awaited<ReturnType<typeof puntenVan>>[number];

/** A reaction as its gates see it. */
export const alsReactie = (reactie: Pick<ReactieRij, 'status'>, punten: readonly PuntRij[]): Reactie => ({
  status: reactie.status,
  punten: punten.length,
  open: punten.filter(
    ({ afdoening, antwoord, motivering }) => afdoening === null || antwoord === '' || motivering === '',
  ).length,
  zonderGevolg: punten.filter(
    ({ afdoening, wijziging_id: wijziging, actie }) =>
      (afdoening === 'verwerktInVisie' && wijziging === null) || (afdoening === 'naarUitvoeringsplan' && actie === ''),
  ).length,
});

/** The passages that a reaction can be about, in the order of the text. */
export const passagekeuzes = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('passage')
    .select(['id', 'adres', 'nummer', 'titel'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .orderBy('volgorde')
    .execute();
export type Passagekeuze = Awaited<ReturnType<typeof passagekeuzes>>[number];

/** Reactions that came after their window closed and are not marked so, by the windows of their municipality (G4). */
export async function ongemerktLaat(
  tx: ActorTx,
  trajectId: string,
  vensters: readonly Venster[],
  gemeenten: readonly Inspraakgemeente[],
): Promise<string[]> {
  const groepen = await tx.db
    .selectFrom('reactie')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('te_laat', '=', false)
    .where('status', '<>', 'ingetrokken')
    .where('soort', '<>', 'technischeVraag')
    .groupBy(['gemeente_code', 'indiener'])
    .select(({ fn }) => ['gemeente_code', 'indiener', fn.max('ontvangen_op').as('laatst')])
    .execute();
  const laat: string[] = [];
  for (const { gemeente_code: code, indiener, laatst } of groepen) {
    const dag = sluitdag(
      vensters,
      gemeenten.find((een) => een.code === code),
      indiener,
    );
    if (dag === undefined || laatst <= dag) continue;
    const rijen = await tx.db
      .selectFrom('reactie')
      .select('id')
      .where('regio_id', '=', tx.actor.regioId)
      .where('visietraject_id', '=', trajectId)
      .where('te_laat', '=', false)
      .where('status', '<>', 'ingetrokken')
      .where('soort', '<>', 'technischeVraag')
      .where('indiener', '=', indiener)
      .where('gemeente_code', 'is not distinct from', code)
      .where('ontvangen_op', '>', dag)
      .execute();
    laat.push(...rijen.map(({ id }) => id));
  }
  return laat;
}

/** Those who may answer, by name. */
export const beantwoorders = (tx: ActorTx) =>
  tx.db
    .selectFrom('medewerker')
    .select(['id', 'naam'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('actief_tot', '>', tx.nu)
    .where(sql<boolean>`rollen && array['beleidsadviseur', 'projectleider']`)
    .orderBy('naam')
    .execute();
