// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { checkGates } from '../../../platform/process.ts';
import { GatesClosed, Invalid } from '../../../platform/result.ts';
import { termijnen } from '../../termijn/queries.ts';
import { teLaatVanaf } from '../../termijn/rules.ts';
import { zetTrajectStap } from '../commands.ts';
import { leesTraject, type TrajectDossier, type TrajectRij } from '../queries.ts';
import { AFWEGINGEN, artsVroegAdvies, meldStap, STAPPEN } from '../rules.ts';
import { vastgelegd } from '../vastlegging/schema.ts';
import { meldcodeInhoud, type MeldcodeInhoud, type MeldcodeMeldingInvoer } from './schema.ts';

/** The steps and weighings as they stand, as Veilig Thuis gets them: planned is not done, so it does not go along. */
function uitTraject({ vastleggingen, traject }: TrajectDossier): MeldcodeInhoud['meldcode'] {
  return {
    stappen: STAPPEN.flatMap((stap) => {
      const inhoud = vastgelegd(vastleggingen, 'stap', String(stap)).at(-1)?.inhoud;
      if (!inhoud || inhoud.wijze === 'gepland') return [];
      return [{ stap, op: inhoud.op, bevinding: inhoud.bevinding, overgeslagen: inhoud.wijze === 'overgeslagen' }];
    }),
    afwegingen: AFWEGINGEN.flatMap((nummer) => {
      const gewogen = traject.afwegingen[nummer];
      return gewogen ? [{ nummer, antwoord: gewogen.antwoord, onderbouwing: gewogen.onderbouwing }] : [];
    }),
    specialeVormen: [...traject.specialeVormen],
  };
}

/**
 * Reports from step 5: what was written goes along, and the content comes in at Veilig Thuis. Only its number stays here; the
 * people who were named do not, and whether any of them is known is not told. Throws GatesClosed with every gate that is not met.
 */
export async function meldVanuitTraject(tx: ActorTx, rij: TrajectRij, invoer: MeldcodeMeldingInvoer): Promise<string> {
  const dossier = await leesTraject(tx, rij);
  const arts = checkGates({ from: [], to: '', by: [], gates: [artsVroegAdvies] }, { ...invoer, status: '' });
  if (arts.some(({ reason }) => reason)) throw new GatesClosed(arts);
  const gemeente = await tx.db
    .selectFrom('gemeente')
    .select('code')
    .where('regio_id', '=', tx.actor.regioId)
    .where('code', '=', invoer.gemeente)
    .executeTakeFirst();
  if (!gemeente) throw new Invalid([{ field: 'gemeente', key: 'fout.keuze' }]);
  await zetTrajectStap(tx, rij, meldStap(dossier.traject), invoer.versie);
  const { melder, bereikbaar, anoniemGrond, versie: _, ...rest } = invoer;
  const inhoud = meldcodeInhoud.parse({
    ...rest,
    melder: {
      naam: melder,
      organisatie: tx.actor.organisatie,
      bereikbaar,
      anoniem: anoniemGrond !== '',
      anoniemGrond,
    },
    meldcode: uitTraject(dossier),
  });
  const { duur, vrijeDagen } = await termijnen(tx);
  const grens = teLaatVanaf(tx.nu, duur.binnenkomst, vrijeDagen);
  const { rows } = await sql<{
    nummer: string;
  }>`select nummer from app.dien_in(${tx.actor.regioId}::integer, 'meldcode', ${JSON.stringify(inhoud)}::jsonb, ${JSON.stringify(duur.binnenkomst)}::jsonb, ${grens}::timestamptz)`.execute(
    tx.db,
  );
  const nummer = rows[0]?.nummer ?? '';
  await tx.db
    .updateTable('meldcodetraject')
    .set({ binnenkomst_nummer: nummer })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', rij.id)
    .execute();
  return nummer;
}
