// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { tryStep } from '../../platform/process.ts';
import { Conflict, Forbidden, GatesClosed, Invalid, NotFound } from '../../platform/result.ts';
import { legOvergangVast } from '../casus/commands.ts';
import { eerdereCasussen } from '../casus/queries.ts';
import { neemtMeldingAan } from '../casus/rules.ts';
import { biedAan } from '../overdracht/commands.ts';
import type { Aanbod } from '../overdracht/schema.ts';
import { legGezinsadresVast } from '../persoon/adres/commands.ts';
import { vernieuwZoeksleutels } from '../persoon/commands.ts';
import { identiteit } from '../persoon/rules.ts';
import { termijnen } from '../termijn/queries.ts';
import { beginTermijn, neemTermijnOpJe, rondTermijnAf } from '../termijn/commands.ts';
import { alsMelding, type MeldingRij } from './queries.ts';
import { classificeer, meldingStappen, type EerdereCasus } from './rules.ts';
import type { IngevoerdPersoon, MeldingInvoer } from './schema.ts';

const volgnummer = async (tx: ActorTx, soort: 'melding' | 'casus'): Promise<string> => {
  const { rows } = await sql<{ n: number }>`select nextval(${`${soort}_nummer`}::regclass) as n`.execute(tx.db);
  return `${soort.charAt(0).toUpperCase()}-${tx.nu.slice(0, 4)}-${String(rows[0]?.n).padStart(6, '0')}`;
};

/** The people of the form as rows: known ones by the id that was chosen, the others new. */
async function legPersonenVast(tx: ActorTx, personen: readonly IngevoerdPersoon[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { voornaam, tussenvoegsel, achternaam, geboortedatum, geslacht, bekend, bsn } of personen) {
    if (bekend) {
      const zichtbaar = await tx.db
        .selectFrom('persoon')
        .select('id')
        .where('regio_id', '=', tx.actor.regioId)
        .where('id', '=', bekend)
        .executeTakeFirst();
      if (!zichtbaar) throw new Invalid([{ field: 'personen', key: 'fout.keuze' }]);
      ids.push(bekend);
      continue;
    }
    const id = randomUUID();
    const wie = identiteit(bsn, geboortedatum);
    await tx.db
      .insertInto('persoon')
      .values({
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
      })
      .execute();
    ids.push(id);
  }
  return ids;
}

/** G08: a running casus takes the melding; otherwise a new casus is made, linked to the last one that closed. */
async function casusVoor(tx: ActorTx, eerder: readonly EerdereCasus[], gemeente: string): Promise<string> {
  const lopend = eerder.find((casus) => casus.status !== 'afgesloten');
  if (lopend) return lopend.casusId;
  const id = randomUUID();
  await sql`select app.verleen_toegang(${id}::uuid, ${tx.actor.organisatieId}::uuid, 'Wmo 2015 art. 4.1.1', 'infinity')`.execute(
    tx.db,
  );
  await tx.db
    .insertInto('casus')
    .values({
      regio_id: tx.actor.regioId,
      id,
      nummer: await volgnummer(tx, 'casus'),
      gemeente_code: gemeente,
      status: 'beoordeling',
      geopend_op: dayOf(tx.nu),
      vorige_casus_id: eerder[0]?.casusId ?? null,
    })
    .execute();
  return id;
}

/** The people become members of the casus, with the address of the household for who lives there, and can be found in it. */
async function voegToeAanGezin(
  tx: ActorTx,
  casusId: string,
  sleutel: Buffer,
  { personen, adres }: Pick<MeldingInvoer, 'personen' | 'adres'>,
  ids: readonly string[],
) {
  for (const [index, persoon] of personen.entries()) {
    const persoonId = ids[index];
    if (persoonId === undefined) continue;
    await tx.db
      .insertInto('gezinslid')
      .values({
        regio_id: tx.actor.regioId,
        casus_id: casusId,
        persoon_id: persoonId,
        rol: persoon.rol,
        betrokkenheid: persoon.betrokkenheid,
        woont_in: persoon.woontIn,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    if (adres && persoon.woontIn) await legGezinsadresVast(tx, persoonId, adres);
    await vernieuwZoeksleutels(tx, sleutel, persoonId, undefined);
  }
}

/**
 * Takes in a melding: people, casus, classification by what was known (gezinskring.md 1.5) and the term of its assessment
 * (D2), all in one transaction. Returns its id.
 */
export async function ontvangMelding(tx: ActorTx, invoer: MeldingInvoer, sleutel: Buffer): Promise<string> {
  const regels = await termijnen(tx);
  const vandaag = dayOf(tx.nu);
  const personen = await legPersonenVast(tx, invoer.personen);
  const eerder = await eerdereCasussen(tx, personen);
  const casusId = await casusVoor(tx, eerder, invoer.gemeente);
  await voegToeAanGezin(tx, casusId, sleutel, invoer, personen);
  const id = randomUUID();
  const nummer = await volgnummer(tx, 'melding');
  const sleutels = { regio_id: tx.actor.regioId, organisatie_id: tx.actor.organisatieId };
  await tx.db
    .insertInto('melding')
    .values({
      ...sleutels,
      id,
      nummer,
      casus_id: casusId,
      gemeente_code: invoer.gemeente,
      status: 'ontvangen',
      ontvangen_op: tx.nu,
      kanaal: invoer.kanaal,
      hoedanigheid: invoer.hoedanigheid,
      vormen: invoer.vormen,
      toelichting: invoer.toelichting,
      classificatie: classificeer(personen.length, eerder, vandaag, regels.terugkijkJaren),
    })
    .execute();
  await tx.db
    .insertInto('melder')
    .values({
      ...sleutels,
      melding_id: id,
      naam: invoer.melder,
      bereikbaar: invoer.bereikbaar,
      anoniem: invoer.anoniem,
    })
    .execute();
  await tx.db
    .insertInto('beoordeling')
    .values({ ...sleutels, melding_id: id })
    .execute();
  await beginTermijn(
    tx,
    { soort: 'beoordeling', objectSoort: 'melding', objectId: id, kenmerk: nummer, casusId },
    regels,
  );
  await tx.db
    .insertInto('uitbox')
    .values({ regio_id: tx.actor.regioId, soort: 'melding.ontvangen', object_id: id })
    .execute();
  await tx.verantwoord({ handeling: 'melding.ontvangen', objectSoort: 'melding', objectId: id, dossierId: casusId });
  return id;
}

/** A casus without any running melding, still in assessment, closes with the last one: nobody follows up on it. */
async function sluitZonderVervolg(tx: ActorTx, melding: MeldingRij): Promise<void> {
  const open = await tx.db
    .selectFrom('melding')
    .select('id')
    .where('casus_id', '=', melding.casus_id)
    .where('status', '<>', 'afgehandeld')
    .executeTakeFirst();
  if (open || !neemtMeldingAan({ status: melding.casus_status })) return;
  const { numUpdatedRows } = await tx.db
    .updateTable('casus')
    .set({ status: 'afgesloten', afgesloten_op: dayOf(tx.nu), versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', melding.casus_id)
    .where('status', '=', 'beoordeling')
    .executeTakeFirst();
  if (numUpdatedRows === 1n) await legOvergangVast(tx, melding.casus_id, 'beoordeling', 'afgesloten', '');
}

/** What a step does besides moving the melding on; a step without an entry only moves it. */
const gevolgen: Readonly<
  Record<string, (tx: ActorTx, melding: MeldingRij, aanbod: Aanbod | undefined) => Promise<void>>
> = {
  inBehandelingNemen: async (tx, melding) => {
    await legBeoordelingVast(tx, melding, { begonnen_op: tx.nu });
    await neemTermijnOpJe(tx, { soort: 'beoordeling', objectId: melding.id });
  },
  besluiten: async (tx, melding) => {
    await legBeoordelingVast(tx, melding, { besloten_op: tx.nu, besloten_door: tx.actor.medewerkerId });
    await rondTermijnAf(tx, { soort: 'beoordeling', objectId: melding.id });
  },
  aanbieden: async (tx, melding, aanbod) => {
    if (!aanbod) throw new Invalid([{ field: 'boodschap', key: 'fout.leeg' }]);
    await biedAan(tx, { id: melding.id, casusId: melding.casus_id, nummer: melding.nummer }, aanbod);
  },
  afronden: sluitZonderVervolg,
};

async function legBeoordelingVast(tx: ActorTx, melding: MeldingRij, waarden: object): Promise<void> {
  await tx.db
    .updateTable('beoordeling')
    .set(waarden)
    .where('regio_id', '=', tx.actor.regioId)
    .where('melding_id', '=', melding.id)
    .execute();
}

/** Takes a step of the process; throws NotFound, Forbidden, Conflict or GatesClosed with every gate that is not met. */
export async function zetMeldingStap(
  tx: ActorTx,
  melding: MeldingRij,
  stap: string,
  versie: number,
  aanbod?: Aanbod,
): Promise<void> {
  const uitkomst = tryStep(meldingStappen, stap, alsMelding(melding), tx.actor.rollen);
  if (!uitkomst.ok) {
    if (uitkomst.why === 'gates') throw new GatesClosed(uitkomst.reasons);
    throw uitkomst.why === 'unknown' ? new NotFound() : uitkomst.why === 'role' ? new Forbidden() : new Conflict();
  }
  const { numUpdatedRows } = await tx.db
    .updateTable('melding')
    .set({ status: uitkomst.to, versie: versie + 1 })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', melding.id)
    .where('status', '=', melding.status)
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  await gevolgen[stap]?.(tx, melding, aanbod);
  await tx.verantwoord({
    handeling: `melding.${stap}`,
    objectSoort: 'melding',
    objectId: melding.id,
    dossierId: melding.casus_id,
  });
}
