// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { Logo } from '../../../platform/documents/house-style.ts';

/** The newest row of each of these municipalities, also one that took the logo away. */
const nieuwste = (tx: ActorTx, codes: readonly string[]) =>
  tx.db
    .selectFrom('logo')
    .distinctOn('gemeente_code')
    .where('regio_id', '=', tx.actor.regioId)
    .where('gemeente_code', 'in', codes.length > 0 ? codes : [''])
    .orderBy('gemeente_code')
    .orderBy('versie', 'desc');

/** The logos of these municipalities, to print. */
export async function logosVan(tx: ActorTx, codes: readonly string[]): Promise<Map<string, Logo>> {
  const rijen = await nieuwste(tx, codes)
    .select(['gemeente_code', 'png', 'breedte', 'hoogte', 'alternatief'])
    .execute();
  return new Map(
    rijen.flatMap(({ gemeente_code: code, png, breedte: width, hoogte: height, alternatief: alt }) =>
      png === null || width === null || height === null
        ? []
        : [[code, { png: new Uint8Array(png), alt, width, height }] as const],
    ),
  );
}

/** The version and the words of a logo, without its picture. */
export const logoRegel = (tx: ActorTx, code: string) =>
  nieuwste(tx, [code]).select(['versie', 'breedte', 'hoogte', 'alternatief', 'op']).executeTakeFirst();
export type Logoregel = NonNullable<Awaited<ReturnType<typeof logoRegel>>>;
