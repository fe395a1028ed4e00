// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { mayDo } from '../../platform/http/route.ts';
import { dayOf } from '../../platform/dates.ts';
import { bekijken as cijfersBekijken } from '../../meten/indicator/access.ts';
import { visieVanDoel, type Doel, type Visie } from '../../meten/indicator/doel/queries.ts';
import { beginKwartaal, metingen, verborgenVoor } from '../../meten/indicator/queries.ts';
import { matenVan, type Metingen } from '../../meten/indicator/rules.ts';
import { totstandkomingVan, type Totstandkoming } from './totstandkoming/queries.ts';
import { nieuwstePublicatie, type Publicatie } from '../../meten/publicatie/queries.ts';

/** A trend of two years: eight quarters, the running one the last. */
const KWARTALEN_TERUG = 7;

/** Figures of now as this reader may see them; undefined for who may see none. */
export interface Cijfers {
  readonly metingen: Metingen;
  readonly verborgen: ReadonlySet<string>;
}

/** The figures that these goals carry. */
export async function cijfersVanNu(tx: ActorTx, doelen: readonly Doel[]): Promise<Cijfers | undefined> {
  if (!mayDo(cijfersBekijken, tx.actor.rollen)) return undefined;
  const tot = dayOf(tx.nu);
  const maten = matenVan(doelen.flatMap(({ indicatoren }) => indicatoren.flatMap(({ reeksen }) => reeksen)));
  const gemeten = await metingen(tx, { vanaf: beginKwartaal(tot, KWARTALEN_TERUG), tot, maten });
  return { metingen: gemeten, verborgen: await verborgenVoor(tx, gemeten) };
}

/** Everything along the thread of one goal. */
export interface Draad {
  readonly visie: Visie;
  readonly doel: Doel;
  /** The passage of the document that the goal was read from; empty when the vision was written here. */
  readonly passage: string;
  /** Undefined when the vision was read from a document. */
  readonly totstandkoming: Totstandkoming | undefined;
  readonly vorig: Doel | undefined;
  readonly volgend: Doel | undefined;
  readonly publicatie: Publicatie | undefined;
}

/** The thread of a goal; undefined when there is no such goal for this reader. */
export async function draadVan(tx: ActorTx, doelId: string): Promise<Draad | undefined> {
  const visie = await visieVanDoel(tx, doelId);
  const plaats = visie?.doelen.findIndex(({ id }) => id === doelId) ?? -1;
  const doel = visie?.doelen[plaats];
  if (!visie || !doel) return undefined;
  const { brontekst } = await tx.db
    .selectFrom('visieversie')
    .select('brontekst')
    .where('id', '=', visie.id)
    .executeTakeFirstOrThrow();
  return {
    visie,
    doel,
    passage: brontekst.slice(doel.bronVan, doel.bronTot).trim(),
    totstandkoming: await totstandkomingVan(tx, doel.id),
    vorig: visie.doelen[plaats - 1],
    volgend: visie.doelen[plaats + 1],
    publicatie: await nieuwstePublicatie(tx.db, tx.actor.regioId),
  };
}
