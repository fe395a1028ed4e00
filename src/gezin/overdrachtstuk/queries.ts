// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { gezinsleden } from '../casus/queries.ts';
import { stukInhoud, type StukInhoud } from './schema.ts';

export interface MogelijkStuk {
  readonly id: string | null;
  readonly inhoud: StukInhoud;
}

/** What can go along as it is recorded now: conditions, members, the decision on this melding, and agreements of the plan. */
export async function mogelijkeStukken(tx: ActorTx, casusId: string, meldingId: string): Promise<MogelijkStuk[]> {
  const leden = await gezinsleden(tx, casusId);
  const voorwaarden = await tx.db
    .selectFrom('veiligheidsvoorwaarde')
    .select(['id', 'tekst', 'status', 'ingang'])
    .where('casus_id', '=', casusId)
    .where('status', '<>', 'vervallen')
    .orderBy('ingang')
    .orderBy('id')
    .execute();
  const afspraken = await tx.db
    .selectFrom('afspraak')
    .select(['id', 'onderdeel', 'persoon_id', 'tekst', 'gemaakt_op'])
    .where('casus_id', '=', casusId)
    .where('afgerond_op', 'is', null)
    .orderBy('gemaakt_op')
    .orderBy('id')
    .execute();
  const besluit = await tx.db
    .selectFrom('beoordeling')
    .select(['besluit', 'urgentie', 'taxatie_acuut', 'taxatie_structureel', 'motivering', 'besloten_op'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('melding_id', '=', meldingId)
    .executeTakeFirst();
  const naam = (id: string) => leden.find((lid) => lid.id === id)?.naam ?? '';
  return [
    ...voorwaarden.map(({ id, ...rij }) => ({ id, inhoud: { soort: 'voorwaarde' as const, ...rij } })),
    ...leden.map((lid) => ({
      id: lid.id,
      inhoud: {
        soort: 'gezinslid' as const,
        naam: lid.naam,
        geboortedatum: lid.geboortedatum,
        geslacht: lid.geslacht,
        rol: lid.rol,
        betrokkenheid: lid.betrokkenheid,
        woontIn: lid.woont_in,
      },
    })),
    ...(besluit
      ? [
          {
            id: null,
            inhoud: {
              soort: 'besluit' as const,
              besluit: besluit.besluit ?? '',
              urgentie: besluit.urgentie,
              taxatieAcuut: besluit.taxatie_acuut,
              taxatieStructureel: besluit.taxatie_structureel,
              motivering: besluit.motivering,
              beslotenOp: besluit.besloten_op,
            },
          },
        ]
      : []),
    ...afspraken.map(({ id, onderdeel, persoon_id, tekst, gemaakt_op }) => ({
      id,
      inhoud: { soort: 'afspraak' as const, onderdeel, voorWie: naam(persoon_id), tekst, gemaaktOp: gemaakt_op },
    })),
  ];
}

/** The copies that went along with a transfer, as far as the actor may read them now. */
export const stukkenVan = async (tx: ActorTx, overdrachtId: string) =>
  (
    await tx.db
      .selectFrom('overdrachtstuk')
      .select(['volgnummer', 'voor_besluit', 'reden', 'inhoud'])
      .where('regio_id', '=', tx.actor.regioId)
      .where('overdracht_id', '=', overdrachtId)
      .orderBy('volgnummer')
      .execute()
  ).map(({ inhoud, ...rij }) => ({ ...rij, inhoud: stukInhoud.parse(inhoud) }));
export type StukRij = Awaited<ReturnType<typeof stukkenVan>>[number];
