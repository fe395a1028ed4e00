// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { sluitdag, type Inspraakgemeente, type Venster } from '../inspraak/rules.ts';
import type { Instant } from '../../platform/dates.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { waaromAntwoordDicht, type Reactie } from './rules.ts';

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
      'r.vastgelegd_op',
      'r.versie',
    ])
    .select(sql<boolean>`r.volgcode_hash is not null`.as('volgbaar'))
    .executeTakeFirst();
export type ReactieRij = NonNullable<Awaited<ReturnType<typeof vindReactie>>>;

/** When the text was laid before the councils, the last time; null when it was not. */
export async function voorgelegdOp(tx: ActorTx, trajectId: string): Promise<Instant | null> {
  const { voorgelegd } = await tx.db
    .selectFrom('trajectfase')
    .select(({ fn }) => fn.max('begonnen_op').as('voorgelegd'))
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('status', '=', 'besluitvorming')
    .executeTakeFirstOrThrow();
  return voorgelegd;
}

/** Why a reaction and its answers stay, for a page; undefined while they can change. */
export const antwoordDicht = async (
  tx: ActorTx,
  { id, status }: Pick<TrajectRij, 'id' | 'status'>,
  reactie: Pick<ReactieRij, 'vastgelegd_op'>,
): Promise<string | undefined> => waaromAntwoordDicht(status, await voorgelegdOp(tx, id), reactie.vastgelegd_op);

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

/** Reactions that are marked otherwise than the windows of their municipality say (G4): those that are late, and those that are not. */
export async function verkeerdGemerkt(
  tx: ActorTx,
  trajectId: string,
  vensters: readonly Venster[],
  gemeenten: readonly Inspraakgemeente[],
): Promise<{ readonly laat: readonly string[]; readonly opTijd: readonly string[] }> {
  const groepen = await tx.db
    .selectFrom('reactie')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('status', '<>', 'ingetrokken')
    .where('soort', '<>', 'technischeVraag')
    .groupBy(['gemeente_code', 'indiener'])
    .select(['gemeente_code', 'indiener'])
    .execute();
  const grenzen = groepen.flatMap(({ gemeente_code: code, indiener }) => {
    const gemeente = gemeenten.find((een) => een.code === code);
    const dag = sluitdag(vensters, gemeente, indiener);
    return dag === undefined ? [] : [{ code: code ?? '', indiener, dag }];
  });
  const alle = <T>(waarde: (grens: (typeof grenzen)[number]) => T) => grenzen.map(waarde);
  // All groups in one question, however many municipalities there are.
  const { rows } = await sql<{ id: string; te_laat: boolean }>`
    select r.id, r.te_laat from reactie r
      join unnest(${alle(({ code }) => code)}::text[], ${alle(({ indiener }) => indiener)}::text[], ${alle(({ dag }) => dag)}::date[])
        as k (code, indiener, dag) on k.code = coalesce(r.gemeente_code, '') and k.indiener = r.indiener
    where r.regio_id = ${tx.actor.regioId} and r.visietraject_id = ${trajectId}::uuid and r.soort <> 'technischeVraag'
      and r.status <> 'ingetrokken'
      and r.te_laat <> (r.ontvangen_op > k.dag)`.execute(tx.db);
  const van = (teLaat: boolean) => rows.flatMap(({ id, te_laat }) => (te_laat === teLaat ? [id] : []));
  return { laat: van(false), opTijd: van(true) };
}

/** Reactions that came after their window closed and are not marked so. */
export const ongemerktLaat = async (
  tx: ActorTx,
  trajectId: string,
  vensters: readonly Venster[],
  gemeenten: readonly Inspraakgemeente[],
): Promise<readonly string[]> => (await verkeerdGemerkt(tx, trajectId, vensters, gemeenten)).laat;

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
