// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql, type Insertable } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { DB } from '../../platform/db/tables.ts';
import { Invalid } from '../../platform/result.ts';
import { personKeys } from '../../platform/search-keys.ts';
import type { IngevoerdPersoon, MeldingInvoer } from '../melding/schema.ts';
import { afschermingVoor, legAdressenVast, legGezinsadresVast, type NieuwAdres } from '../persoon/adres/commands.ts';
import { vernieuwZoeksleutels } from '../persoon/commands.ts';
import { identiteit } from '../persoon/rules.ts';

async function moetenZichtbaarZijn(tx: ActorTx, gekozen: ReadonlySet<string>): Promise<void> {
  if (gekozen.size === 0) return;
  const zichtbaar = await tx.db
    .selectFrom('persoon')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', 'in', [...gekozen])
    .execute();
  if (zichtbaar.length < gekozen.size) throw new Invalid([{ field: 'personen', key: 'fout.keuze' }]);
}

/** The people of each list as rows: known ones by the id that was chosen, the others new. Returns their ids, list by list. */
export async function legPersonenVast(
  tx: ActorTx,
  lijsten: readonly (readonly IngevoerdPersoon[])[],
): Promise<readonly (readonly string[])[]> {
  await moetenZichtbaarZijn(tx, new Set(lijsten.flat().flatMap(({ bekend }) => bekend || [])));
  const nieuw: Insertable<DB['persoon']>[] = [];
  const ids = lijsten.map((personen) =>
    personen.map(({ voornaam, tussenvoegsel, achternaam, geboortedatum, geslacht, bekend, bsn }) => {
      if (bekend) return bekend;
      const id = randomUUID();
      const wie = identiteit(bsn, geboortedatum);
      nieuw.push({
        regio_id: tx.actor.regioId,
        id,
        voornaam,
        tussenvoegsel,
        achternaam,
        geslacht,
        geboortedatum: wie.geboortedatum,
        uitgerekende_datum: wie.uitgerekendeDatum,
        bsn: wie.bsn,
        bsn_status: wie.bsnStatus,
      });
      return id;
    }),
  );
  if (nieuw.length > 0) await tx.db.insertInto('persoon').values(nieuw).execute();
  return ids;
}

/** The people of one melding, with the casus that they become members of. */
export interface TePlaatsen {
  readonly casusId: string;
  readonly invoer: Pick<MeldingInvoer, 'personen' | 'adres'>;
  /** The ids that legPersonenVast gave. */
  readonly personen: readonly string[];
}

/**
 * The same lists, but who was joined with a member of the casus stands there as that member: nobody is twice in one family.
 */
export async function zoalsInCasus(
  tx: ActorTx,
  lijst: readonly { readonly casusId: string; readonly personen: readonly string[]; readonly bekend: boolean }[],
): Promise<readonly (readonly string[])[]> {
  const bekend = lijst.filter((een) => een.bekend);
  if (bekend.length === 0) return lijst.map(({ personen }) => personen);
  const { rows } = await sql<{ casus_id: string; persoon_id: string; lid_id: string }>`
    select l.casus_id, g.persoon_id, g.lid_id
    from app.groep_van(${[...new Set(bekend.flatMap(({ personen }) => personen))]}::uuid[]) g
      join gezinslid l on l.persoon_id = g.lid_id and l.casus_id = any(${bekend.map(({ casusId }) => casusId)}::uuid[])
    order by g.lid_id = g.persoon_id desc, g.lid_id`.execute(tx.db);
  return lijst.map(({ casusId, personen }) =>
    personen.map((id) => rows.find((rij) => rij.casus_id === casusId && rij.persoon_id === id)?.lid_id ?? id),
  );
}

/** Of a person who is new everything is known here: no row has to be read back. */
const sleutelsVan = (sleutel: Buffer, persoon: IngevoerdPersoon, adres: NieuwAdres | undefined): Buffer[] => {
  const { bsn, geboortedatum } = identiteit(persoon.bsn, persoon.geboortedatum);
  return personKeys(sleutel, {
    ...persoon,
    bsn,
    geboortedatum,
    adressen: adres?.afscherming === 'geen' ? [adres] : [],
  });
};

/** The address of a household; shielded for all who live there as soon as it is for one who is known, or it would be told by the others. */
async function gezinsadres(tx: ActorTx, { invoer, personen }: TePlaatsen): Promise<MeldingInvoer['adres']> {
  const { adres } = invoer;
  const bewoners = personen.filter((_, index) => invoer.personen[index]?.bekend && invoer.personen[index].woontIn);
  if (!adres || bewoners.length === 0) return adres;
  return { ...adres, afscherming: await afschermingVoor(tx, bewoners, adres.afscherming) };
}

/** The people become members of their casus, with the address of the household for who lives there, and can be found in it. */
export async function voegToeAanGezin(tx: ActorTx, sleutel: Buffer, lijst: readonly TePlaatsen[]): Promise<void> {
  const leden: Insertable<DB['gezinslid']>[] = [];
  const adressen: { persoonId: string; nieuw: NieuwAdres }[] = [];
  const tokens: { casusId: string; persoonId: string; waarde: Buffer }[] = [];
  const bekenden: { persoonId: string; adres: MeldingInvoer['adres'] }[] = [];
  for (const een of lijst) {
    const { casusId, invoer, personen } = een;
    const huis = await gezinsadres(tx, een);
    for (const [index, lid] of invoer.personen.entries()) {
      const persoonId = personen[index];
      if (persoonId === undefined) continue;
      const { rol, betrokkenheid, woontIn } = lid;
      leden.push({
        regio_id: tx.actor.regioId,
        casus_id: casusId,
        persoon_id: persoonId,
        rol,
        betrokkenheid,
        woont_in: woontIn,
      });
      const adres = woontIn ? huis : null;
      if (lid.bekend) {
        bekenden.push({ persoonId, adres });
        continue;
      }
      const nieuw: NieuwAdres | undefined = adres ? { ...adres, soort: 'woonadres', zichtbaarVoor: [] } : undefined;
      if (nieuw) adressen.push({ persoonId, nieuw });
      for (const waarde of sleutelsVan(sleutel, lid, nieuw)) tokens.push({ casusId, persoonId, waarde });
    }
  }
  if (leden.length === 0) return;
  await tx.db
    .insertInto('gezinslid')
    .values(leden)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await legAdressenVast(tx, adressen);
  await sql`
    insert into zoeksleutel (regio_id, sleutel, casus_id, persoon_id)
    select ${tx.actor.regioId}::integer, * from unnest(${tokens.map(({ waarde }) => waarde)}::bytea[],
      ${tokens.map(({ casusId }) => casusId)}::uuid[], ${tokens.map(({ persoonId }) => persoonId)}::uuid[])
    on conflict do nothing`.execute(tx.db);
  for (const { persoonId, adres } of bekenden) {
    if (adres) await legGezinsadresVast(tx, persoonId, adres);
    await vernieuwZoeksleutels(tx, sleutel, persoonId, undefined);
  }
}
