// SPDX-License-Identifier: EUPL-1.2
import type { Kysely } from 'kysely';
import { instant } from '../../../platform/dates.ts';
import type { DB } from '../../../platform/db/tables.ts';
import { REGIO, vasteId } from '../regio/rules.ts';
import { GEMAAKT_OP, LOOPTIJD, TITEL, zetUit } from './rules.ts';

/** Writes the confirmed vision of the example region, its parts and what ties its goals to indicators. */
export async function schrijfVisie(db: Kysely<DB>): Promise<void> {
  const { brontekst, onderdelen } = zetUit();
  const versie = vasteId('visie', TITEL);
  const idVan = (plek: number) => vasteId('onderdeel', String(plek));
  const op = instant(GEMAAKT_OP);
  await db
    .insertInto('visieversie')
    .values({
      regio_id: REGIO.id,
      id: versie,
      titel: TITEL,
      looptijd_van: LOOPTIJD.van,
      looptijd_tot: LOOPTIJD.tot,
      status: 'bevestigd',
      bestandsnaam: 'voorbeeldvisie.txt',
      brontekst,
      gelezen: '{}',
      ingelezen_op: op,
      bevestigd_op: op,
    })
    .execute();
  await db
    .insertInto('onderdeel')
    .values(
      onderdelen.map((deel) => ({
        regio_id: REGIO.id,
        id: idVan(deel.plek),
        visieversie_id: versie,
        ouder_id: deel.ouder === undefined ? null : idVan(deel.ouder),
        volgorde: deel.plek,
        soort: deel.soort,
        nummer: deel.nummer ?? '',
        titel: deel.titel ?? '',
        tekst: deel.tekst ?? '',
        zekerheid: 'expliciet' as const,
        bron_van: deel.van,
        bron_tot: deel.tot,
        waarde: deel.waarde ?? null,
        eenheid: deel.eenheid ?? null,
        jaar: deel.jaar ?? null,
        bevestigd: true,
      })),
    )
    .execute();
  await db
    .insertInto('doelindicator')
    .values(
      onderdelen.flatMap(({ plek, indicatoren = [] }) =>
        indicatoren.map((indicator) => ({ regio_id: REGIO.id, onderdeel_id: idVan(plek), indicator })),
      ),
    )
    .execute();
}
