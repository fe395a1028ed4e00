// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { GRONDEN, isStuksoort, OPLEGGERS, type Geheimhouding } from '../rules.ts';

interface Rij {
  readonly stuksoorten: readonly string[];
  readonly grond: string | null;
  readonly opgelegd_door: string | null;
  readonly toelichting: string;
}
/** A row as the rules know it; one that ended it is none. */
function alsGeheimhouding({ stuksoorten, grond, opgelegd_door: door, toelichting }: Rij): Geheimhouding | undefined {
  const bekend = GRONDEN.find((een) => een === grond);
  const opgelegdDoor = OPLEGGERS.find((een) => een === door);
  if (!bekend || !opgelegdDoor) return undefined;
  return { stuksoorten: stuksoorten.filter(isStuksoort), grond: bekend, opgelegdDoor, toelichting };
}

/** The secrecy that holds now, by municipality. */
export async function geheimhoudingen(
  tx: ActorTx,
  traject: Pick<TrajectRij, 'id'>,
): Promise<ReadonlyMap<string, Geheimhouding>> {
  const rijen = await tx.db
    .selectFrom('geheimhouding')
    .distinctOn('gemeente_code')
    .select(['gemeente_code', 'stuksoorten', 'grond', 'opgelegd_door', 'toelichting'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .orderBy('gemeente_code')
    .orderBy('versie', 'desc')
    .execute();
  return new Map(
    rijen.flatMap((rij) => {
      const geheim = alsGeheimhouding(rij);
      return geheim ? [[rij.gemeente_code, geheim] as const] : [];
    }),
  );
}

/** What a municipality decided about secrecy, the newest first. */
export async function geheimgeschiedenis(tx: ActorTx, traject: Pick<TrajectRij, 'id'>, code: string) {
  const rijen = await tx.db
    .selectFrom('geheimhouding as g')
    .innerJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'g.regio_id').onRef('m.id', '=', 'g.door'))
    .select(['g.versie', 'g.stuksoorten', 'g.grond', 'g.opgelegd_door', 'g.toelichting', 'g.op', 'm.naam as wie'])
    .where('g.regio_id', '=', tx.actor.regioId)
    .where('g.visietraject_id', '=', traject.id)
    .where('g.gemeente_code', '=', code)
    .orderBy('g.versie', 'desc')
    .execute();
  return rijen.map((rij) => ({ ...rij, geheim: alsGeheimhouding(rij) }));
}
export type Geheimregel = Awaited<ReturnType<typeof geheimgeschiedenis>>[number];
