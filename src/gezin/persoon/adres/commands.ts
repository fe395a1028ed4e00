// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf } from '../../../platform/dates.ts';
import { Invalid, NotFound } from '../../../platform/result.ts';
import { vernieuwZoeksleutels } from '../commands.ts';
import { groepen, zoekbaar, type PersoonRij } from '../queries.ts';
import { adressenVan, afgeschermdVan } from './queries.ts';
import { zelfdeAdres, type ADRES_SOORTEN, type Adres, type Afscherming } from './rules.ts';

const schrijf = (tx: ActorTx, handeling: string, persoonId: string) =>
  tx.verantwoord({ handeling: `adres.${handeling}`, objectSoort: 'persoon', objectId: persoonId });

export interface NieuwAdres extends Adres {
  readonly soort: (typeof ADRES_SOORTEN)[number];
  readonly afscherming: Afscherming;
  /** Who may open it besides whoever records it; nobody when it is not shielded. */
  readonly zichtbaarVoor: readonly string[];
}

async function moetCollegasZijn(tx: ActorTx, namen: readonly string[]): Promise<void> {
  if (namen.length === 0) return;
  const bekend = await tx.db
    .selectFrom('medewerker')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('organisatie_id', '=', tx.actor.organisatieId)
    .where('id', 'in', [...namen])
    .execute();
  if (bekend.length !== new Set(namen).size) throw new Invalid([{ field: 'zichtbaarVoor', key: 'fout.keuze' }]);
}

/** Writes an address row, without keys or log: for whoever does those for more rows at once. */
export const legAdresVast = (tx: ActorTx, persoonId: string, nieuw: NieuwAdres): Promise<void> =>
  legAdressenVast(tx, [{ persoonId, nieuw }]);

/** Writes address rows of several people in one statement, without keys or log. */
export async function legAdressenVast(
  tx: ActorTx,
  lijst: readonly { readonly persoonId: string; readonly nieuw: NieuwAdres }[],
): Promise<void> {
  if (lijst.length === 0) return;
  const rijen = lijst.map(({ persoonId, nieuw }) => {
    const { straat, huisnummer, toevoeging, postcode, plaats, soort, afscherming, zichtbaarVoor } = nieuw;
    return {
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      persoon_id: persoonId,
      soort,
      straat,
      huisnummer,
      toevoeging,
      postcode,
      plaats,
      afscherming,
      geldig_van: dayOf(tx.nu),
      zichtbaar_voor: afscherming === 'geen' ? [] : [...new Set([tx.actor.medewerkerId, ...zichtbaarVoor])],
    };
  });
  await tx.db.insertInto('adres').values(rijen).execute();
}

/**
 * How an address for these people is shielded: as was said, or as a current address of one of them, or of a row that is the
 * same person, is already; until someone says otherwise [A] (G21).
 */
export async function afschermingVoor(
  tx: ActorTx,
  personen: readonly string[],
  gezegd: Afscherming,
): Promise<Afscherming> {
  if (gezegd !== 'geen') return gezegd;
  for (const { lid_id } of await groepen(tx, personen)) {
    const geheim = (await afgeschermdVan(tx, lid_id)).find(({ geldig_tot }) => geldig_tot === null);
    if (geheim) return geheim.afscherming;
  }
  return 'geen';
}

/** The address of a household for one of its people. A current address that is the same is not written twice. */
export async function legGezinsadresVast(
  tx: ActorTx,
  persoonId: string,
  adres: Adres & { readonly afscherming: Afscherming },
): Promise<void> {
  const nu = (await adressenVan(tx, persoonId)).filter(({ geldig_tot }) => geldig_tot === null);
  if (nu.some((een) => zelfdeAdres(een, adres))) return;
  const afscherming = await afschermingVoor(tx, [persoonId], adres.afscherming);
  await legAdresVast(tx, persoonId, { ...adres, afscherming, soort: 'woonadres', zichtbaarVoor: [] });
}

/** Records an address; the current one of the same kind ends, when it is not shielded. */
export async function voegAdresToe(
  tx: ActorTx,
  sleutel: Buffer,
  persoon: PersoonRij,
  nieuw: NieuwAdres,
): Promise<void> {
  await moetCollegasZijn(tx, nieuw.zichtbaarVoor);
  const vandaag = dayOf(tx.nu);
  await tx.db
    .updateTable('adres')
    .set({ geldig_tot: vandaag })
    .where('regio_id', '=', tx.actor.regioId)
    .where('persoon_id', '=', persoon.id)
    .where('soort', '=', nieuw.soort)
    .where('geldig_tot', 'is', null)
    .execute();
  await legAdresVast(tx, persoon.id, nieuw);
  await vernieuwZoeksleutels(tx, sleutel, persoon.id, undefined);
  await schrijf(tx, 'toevoegen', persoon.id);
}

/** Keeps an address from everyone but those who are named, and names more people for one that was shielded before. */
export async function schermAdresAf(
  tx: ActorTx,
  sleutel: Buffer,
  persoon: PersoonRij,
  adresId: string,
  afscherming: Exclude<Afscherming, 'geen'>,
  namen: readonly string[],
): Promise<void> {
  const bekend = [...(await adressenVan(tx, persoon.id)), ...(await afgeschermdVan(tx, persoon.id))];
  if (!bekend.some(({ id }) => id === adresId)) throw new NotFound();
  await moetCollegasZijn(tx, namen);
  const oud = await zoekbaar(tx, persoon);
  const { rows } = await sql<{ gedaan: boolean }>`
    select app.scherm_adres_af(${adresId}::uuid, ${afscherming}, ${[...namen]}::uuid[]) as gedaan`.execute(tx.db);
  if (rows[0]?.gedaan !== true) throw new NotFound();
  await vernieuwZoeksleutels(tx, sleutel, persoon.id, oud);
  await schrijf(tx, 'afschermen', persoon.id);
}

/** Shows a shielded address once, to someone who is named, with a reason that is kept (G21). Not named is not there. */
export async function openAdres(tx: ActorTx, persoon: PersoonRij, adresId: string, reden: string): Promise<Adres> {
  const bekend = await afgeschermdVan(tx, persoon.id);
  if (!bekend.some(({ id, genoemd }) => id === adresId && genoemd)) throw new NotFound();
  const { rows } = await sql<Adres>`select * from app.open_adres(${adresId}::uuid, ${reden})`.execute(tx.db);
  const adres = rows[0];
  if (!adres) throw new NotFound();
  await schrijf(tx, 'geopend', persoon.id);
  return adres;
}
