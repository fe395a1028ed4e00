// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { gezinsleden, type Gezinslid } from '../casus/queries.ts';
import type { Raadsverzoek } from './rules.ts';
import { raadsverzoekInhoud } from './schema.ts';

const metNamen = (tx: ActorTx) =>
  tx.db
    .selectFrom('raadsverzoek as r')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'r.regio_id').onRef('m.id', '=', 'r.medewerker_id'),
    )
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'r.regio_id').onRef('g.code', '=', 'r.college_gemeente_code'),
    );

/** A request to the Raad as far as it is there for the actor, with its content as it is kept. */
export async function vindRaadsverzoek(tx: ActorTx, id: string) {
  const rij = await metNamen(tx)
    .selectAll('r')
    .select(['m.naam as medewerker', 'g.naam as gemeente'])
    .where('r.regio_id', '=', tx.actor.regioId)
    .where('r.id', '=', id)
    .executeTakeFirst();
  if (!rij) return undefined;
  return {
    ...rij,
    inhoud: raadsverzoekInhoud.parse(rij.inhoud),
    leden: await gezinsleden(tx, rij.casus_id),
  };
}
export type RaadsverzoekRij = NonNullable<Awaited<ReturnType<typeof vindRaadsverzoek>>>;

/** The requests about one casus, newest first. */
export const raadsverzoekenVan = (tx: ActorTx, casusId: string) =>
  metNamen(tx)
    .select(['r.id', 'r.nummer', 'r.status', 'r.begonnen_op', 'r.verzonden_op'])
    .where('r.regio_id', '=', tx.actor.regioId)
    .where('r.casus_id', '=', casusId)
    .orderBy('r.begonnen_op', 'desc')
    .execute();

export const naamVan = (leden: readonly Gezinslid[], persoonId: string | null, anders = ''): string =>
  leden.find(({ id }) => id === persoonId)?.naam ?? anders;

/** What the gates look at. */
export const alsRaadsverzoek = ({ status, inhoud, leden }: RaadsverzoekRij): Raadsverzoek => ({
  status,
  kinderen: inhoud.kinderen.length,
  ongeboren: inhoud.moeder !== null && inhoud.uitgerekend !== null,
  gezag: inhoud.gezag.map(({ persoonId, naam, geinformeerd, reden }) => ({
    naam: naamVan(leden, persoonId, naam),
    geinformeerd,
    reden,
  })),
  redenen: [inhoud.zorgen, inhoud.gedaan, inhoud.vraag],
  bereikbaar: inhoud.bereikbaar,
});
