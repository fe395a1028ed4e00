// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql, type Insertable } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeStep } from '../../platform/step.ts';
import { takeVersion } from '../../platform/db/version.ts';
import type { DB } from '../../platform/db/tables.ts';
import { dayOf, type Day, type Instant } from '../../platform/dates.ts';
import { Conflict, Invalid } from '../../platform/result.ts';
import { zetAdviesOm } from '../advies/commands.ts';
import { dienstVan } from '../beoordeling/rules.ts';
import { annoteerEerdere } from '../beoordeling/aantekening/commands.ts';
import { houdCasussenOpen, sluitZonderVervolg } from '../casus/commands.ts';
import { eerdereCasussen } from '../casus/queries.ts';
import { neemtMeldingAan } from '../casus/rules.ts';
import { verwerkBesluit, vraagVervolg } from '../dienst/samenloop/commands.ts';
import { legPersonenVast, voegToeAanGezin, zoalsInCasus } from '../gezinslid/commands.ts';
import { vraagHerweging } from '../herweging/commands.ts';
import { plichtInformeren } from '../informeerplicht/commands.ts';
import { biedAan } from '../overdracht/commands.ts';
import type { Aanbod } from '../overdracht/schema.ts';
import { plichtTerugkoppeling } from '../terugkoppeling/commands.ts';
import { termijnen } from '../termijn/queries.ts';
import { beginTermijnen, neemTermijnOpJe, rondTermijnAf } from '../termijn/commands.ts';
import { alsMelding, vindMelding, type MeldingRij } from './queries.ts';
import { deelIn, meldingStappen, vanzelf, vraagtHerweging, type EerdereCasus } from './rules.ts';
import type { MeldingInvoer } from './schema.ts';

/** A melding to be taken in; without `ontvangenOp` it came in now. Whoever fills in the form cannot choose the moment. */
export type TeOntvangen = MeldingInvoer & { readonly ontvangenOp?: Instant };

async function volgnummers(tx: ActorTx, soort: 'melding' | 'casus', aantal: number): Promise<readonly string[]> {
  const { rows } = await sql<{ n: number }>`
    select nextval(${`${soort}_nummer`}::regclass) as n from generate_series(1, ${aantal}::integer)`.execute(tx.db);
  return rows.map(({ n }) => `${soort.charAt(0).toUpperCase()}-${tx.nu.slice(0, 4)}-${String(n).padStart(6, '0')}`);
}

/** What was known of the people of one melding, and what becomes of it; `dag` is the day on which it came in. */
interface Binnengekomen {
  readonly invoer: TeOntvangen;
  readonly personen: readonly string[];
  readonly eerder: readonly EerdereCasus[];
  readonly ontvangenOp: Instant;
  readonly dag: Day;
  readonly casusId: string;
}

/**
 * G08: a running casus takes the melding; otherwise a new casus is made, linked to the last one that closed. Meldingen of one
 * call are judged one after the other, so that the second about the same people finds the casus of the first.
 */
async function plaats(tx: ActorTx, invoeren: readonly TeOntvangen[], ids: readonly (readonly string[])[]) {
  const bekend = invoeren.flatMap((invoer) => invoer.personen.map((persoon) => persoon.bekend).filter(Boolean));
  const eerdere = await eerdereCasussen(tx, [...new Set(bekend)]);
  const open = await houdCasussenOpen(
    tx,
    eerdere.filter(neemtMeldingAan).map(({ casusId }) => casusId),
  );
  const casussen: EerdereCasus[] = eerdere.map((casus) => ({ ...casus, ...open.get(casus.casusId) }));
  const nieuw: Omit<Insertable<DB['casus']>, 'nummer'>[] = [];
  const binnen = invoeren.map((invoer, index): Binnengekomen => {
    const personen = ids[index] ?? [];
    const ontvangenOp = invoer.ontvangenOp ?? tx.nu;
    const dag = dayOf(ontvangenOp);
    const eerder = bekend.length > 0 ? casussen.filter(({ persoonId }) => personen.includes(persoonId)) : [];
    const lopend = eerder.find(neemtMeldingAan);
    if (lopend) return { invoer, personen, eerder, ontvangenOp, dag, casusId: lopend.casusId };
    const id = randomUUID();
    nieuw.push({
      regio_id: tx.actor.regioId,
      id,
      gemeente_code: invoer.gemeente,
      status: 'beoordeling',
      geopend_op: dag,
      vorige_casus_id: eerder[0]?.casusId ?? null,
    });
    if (bekend.length > 0)
      casussen.unshift(
        ...personen.map((persoonId) => ({
          casusId: id,
          persoonId,
          status: 'beoordeling' as const,
          afgeslotenOp: null,
        })),
      );
    return { invoer, personen, eerder, ontvangenOp, dag, casusId: id };
  });
  if (nieuw.length > 0) {
    const grond = 'Wmo 2015 art. 4.1.1';
    await sql`
      select app.verleen_toegang(casus_id, ${tx.actor.organisatieId}::uuid, ${grond}, 'infinity')
      from unnest(${nieuw.map(({ id }) => id)}::uuid[]) as nieuw(casus_id)`.execute(tx.db);
    const nummers = await volgnummers(tx, 'casus', nieuw.length);
    const rijen = nieuw.map((casus, index) => ({ ...casus, nummer: nummers[index] ?? '' }));
    await tx.db.insertInto('casus').values(rijen).execute();
  }
  return binnen;
}

/** Takes in one melding; see `ontvangMeldingen`. Returns its id. */
export async function ontvangMelding(tx: ActorTx, invoer: TeOntvangen, sleutel: Buffer): Promise<string> {
  const [id] = await ontvangMeldingen(tx, [invoer], sleutel);
  if (id === undefined) throw new Error('one melding gives one id');
  return id;
}

/**
 * Takes in meldingen: people, casus, classification by what was known (gezinskring.md 1.5) and the term of the assessment
 * (D2) of each, all in one transaction. One or two hundred take the same number of statements. Returns their ids in order.
 */
export async function ontvangMeldingen(
  tx: ActorTx,
  invoeren: readonly TeOntvangen[],
  sleutel: Buffer,
): Promise<readonly string[]> {
  if (invoeren.length === 0) return [];
  const regels = await termijnen(tx);
  const ids = await legPersonenVast(
    tx,
    invoeren.map((invoer) => invoer.personen),
  );
  const geplaatst = await plaats(tx, invoeren, ids);
  const leden = await zoalsInCasus(
    tx,
    geplaatst.map((een) => ({ ...een, bekend: een.invoer.personen.some(({ bekend }) => bekend !== '') })),
  );
  const binnen = geplaatst.map((een, index) => ({ ...een, personen: leden[index] ?? een.personen }));
  await voegToeAanGezin(tx, sleutel, binnen);
  const nummers = await volgnummers(tx, 'melding', binnen.length);
  const sleutels = { regio_id: tx.actor.regioId, organisatie_id: tx.actor.organisatieId };
  const meldingen = binnen.map((een, index) => ({
    ...een,
    id: randomUUID(),
    nummer: nummers[index] ?? '',
    classificatie: deelIn(een.personen.length, een.eerder, een.dag, regels.terugkijkJaren).classificatie,
  }));
  await tx.db
    .insertInto('melding')
    .values(
      meldingen.map(({ invoer, ontvangenOp, casusId, id, nummer, classificatie }) => ({
        ...sleutels,
        id,
        nummer,
        casus_id: casusId,
        gemeente_code: invoer.gemeente,
        status: 'ontvangen' as const,
        ontvangen_op: ontvangenOp,
        kanaal: invoer.kanaal,
        hoedanigheid: invoer.hoedanigheid,
        vormen: invoer.vormen,
        toelichting: invoer.toelichting,
        classificatie,
      })),
    )
    .execute();
  await tx.db
    .insertInto('melder')
    .values(
      meldingen.map(({ id, invoer: { melder, bereikbaar, anoniem } }) => ({
        ...sleutels,
        melding_id: id,
        naam: melder,
        bereikbaar,
        anoniem,
      })),
    )
    .execute();
  await tx.db
    .insertInto('beoordeling')
    .values(meldingen.map(({ id }) => ({ ...sleutels, melding_id: id })))
    .execute();
  await beginTermijnen(
    tx,
    meldingen.map(({ id, nummer, casusId, ontvangenOp }) => ({
      soort: 'beoordeling',
      objectSoort: 'melding',
      objectId: id,
      kenmerk: nummer,
      casusId,
      begonnenOp: ontvangenOp,
    })),
    regels,
  );
  await plichtInformeren(
    tx,
    meldingen.map(({ id, nummer, casusId, personen, invoer: { vormen } }) => ({
      meldingId: id,
      casusId,
      kenmerk: nummer,
      personen,
      vormen,
    })),
    regels,
  );
  for (const { nummer, casusId, classificatie, invoer } of meldingen) {
    if (vraagtHerweging(classificatie)) await vraagHerweging(tx, casusId, regels);
    if (invoer.advies) await zetAdviesOm(tx, invoer.advies, nummer);
  }
  await tx.db
    .insertInto('uitbox')
    .values(meldingen.map(({ id }) => ({ regio_id: tx.actor.regioId, soort: 'melding.ontvangen', object_id: id })))
    .execute();
  await tx.verantwoord(
    ...meldingen.map(({ id, casusId }) => ({
      handeling: 'melding.ontvangen',
      objectSoort: 'melding',
      objectId: id,
      dossierId: casusId,
    })),
  );
  return meldingen.map(({ id }) => id);
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
    const over = { meldingId: melding.id, casusId: melding.casus_id, kenmerk: melding.nummer };
    await plichtTerugkoppeling(tx, { ...over, moment: 'naBesluit' });
    await annoteerEerdere(tx, melding, await verwerkBesluit(tx, melding));
    await gaVerder(tx, melding);
    if (!dienstVan(melding.besluit)) await vraagVervolg(tx, melding);
  },
  aanbieden: async (tx, melding, aanbod) => {
    if (!aanbod) throw new Invalid([{ field: 'boodschap', key: 'fout.leeg' }]);
    await biedAan(tx, { id: melding.id, casusId: melding.casus_id, nummer: melding.nummer }, aanbod);
  },
  afronden: (tx, melding) => sluitZonderVervolg(tx, melding.casus_id),
};

/** A decision that was made cannot be changed (G07): the database leaves the row as it is, and that is a conflict here. */
async function legBeoordelingVast(tx: ActorTx, melding: MeldingRij, waarden: object): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('beoordeling')
    .set(waarden)
    .where('regio_id', '=', tx.actor.regioId)
    .where('melding_id', '=', melding.id)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
}

/** What follows from a decision by itself is done with it: nobody has to press a button for it. */
async function gaVerder(tx: ActorTx, { id, besluit }: MeldingRij): Promise<void> {
  const stap = vanzelf(besluit);
  const melding = stap && (await vindMelding(tx, id));
  if (melding) await zetMeldingStap(tx, melding, stap, melding.versie);
}

/** Takes a step of the process; throws NotFound, Forbidden, Conflict or GatesClosed with every gate that is not met. */
export async function zetMeldingStap(
  tx: ActorTx,
  melding: MeldingRij,
  stap: string,
  versie: number,
  aanbod?: Aanbod,
): Promise<void> {
  const naar = takeStep(meldingStappen, stap, alsMelding(melding), tx.actor.rollen);
  await takeVersion(tx, 'melding', melding.id, versie, { status: naar });
  await gevolgen[stap]?.(tx, melding, aanbod);
  await tx.verantwoord({
    handeling: `melding.${stap}`,
    objectSoort: 'melding',
    objectId: melding.id,
    dossierId: melding.casus_id,
  });
}
