// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { drawLogo, LogoError, MAX_LOGO_BYTES } from '../../../platform/documents/logo.ts';
import { Conflict, Invalid } from '../../../platform/result.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { assertEigen } from '../gemeente/commands.ts';
import { logoRegel } from './queries.ts';
import type { Logogegevens } from './schema.ts';

const weiger = (code: LogoError['code']): Invalid => new Invalid([{ field: 'bestand', key: `logo.fout.${code}` }]);

async function teken(bestand: File | undefined) {
  if (!bestand || bestand.size === 0) throw weiger('empty');
  if (bestand.size > MAX_LOGO_BYTES) throw weiger('too-large');
  try {
    return await drawLogo(new Uint8Array(await bestand.arrayBuffer()));
  } catch (fout) {
    if (fout instanceof LogoError) throw weiger(fout.code);
    throw fout;
  }
}

/** What was there stays: a new row counts from now on. */
async function voegToe(
  tx: ActorTx,
  gemeente: string,
  versie: number,
  beeld: { png: Buffer | null; breedte: number | null; hoogte: number | null; alternatief: string },
): Promise<void> {
  const { numInsertedOrUpdatedRows: bewaard } = await tx.db
    .insertInto('logo')
    .values({
      regio_id: tx.actor.regioId,
      gemeente_code: gemeente,
      versie: versie + 1,
      op: tx.nu,
      door: tx.actor.medewerkerId,
      ...beeld,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (bewaard !== 1n) throw new Conflict();
}

const huidige = async (tx: ActorTx, gemeente: string, versie: number) => {
  const regel = await logoRegel(tx, gemeente);
  if ((regel?.versie ?? 0) !== versie) throw new Conflict();
  return regel;
};

/** Keeps the logo of a municipality, drawn again from what was sent. */
export async function bewaarLogo(
  tx: ActorTx,
  traject: TrajectRij,
  { gemeente, alternatief, versie }: Logogegevens,
  bestand: File | undefined,
): Promise<void> {
  await assertEigen(tx, traject, gemeente);
  await huidige(tx, gemeente, versie);
  const { png, width, height } = await teken(bestand);
  await voegToe(tx, gemeente, versie, { png: Buffer.from(png), breedte: width, hoogte: height, alternatief });
  await tx.verantwoord({ handeling: 'logo.bewaren', objectSoort: 'visietraject', objectId: traject.id });
}

/** From now on the papers of a municipality have no logo. */
export async function haalLogoWeg(tx: ActorTx, traject: TrajectRij, gemeente: string, versie: number): Promise<void> {
  await assertEigen(tx, traject, gemeente);
  const regel = await huidige(tx, gemeente, versie);
  if (!regel || regel.breedte === null) throw new Conflict();
  await voegToe(tx, gemeente, versie, { png: null, breedte: null, hoogte: null, alternatief: '' });
  await tx.verantwoord({ handeling: 'logo.verwijderen', objectSoort: 'visietraject', objectId: traject.id });
}
