// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeStep } from '../../platform/step.ts';
import { takeVersion } from '../../platform/db/version.ts';
import { mayDo } from '../../platform/http/route.ts';
import { Conflict, Forbidden, Invalid } from '../../platform/result.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { bijhouden } from './access.ts';
import { alsActiviteit, houdActiviteit, verslagVan, type ActiviteitRij } from './queries.ts';
import { activiteitStappen, isAfgesloten } from './rules.ts';
import type { Activiteitgegevens, Deelname, Partijfasen, Partijgegevens } from './schema.ts';

type Traject = Pick<TrajectRij, 'id'>;
type Activiteit = Pick<ActiviteitRij, 'id' | 'versie' | 'status' | 'dagen'>;

export const magBijhouden = ({ actor }: ActorTx): void => {
  if (!mayDo(bijhouden, actor.rollen)) throw new Forbidden();
};

/** Adds a party that takes part; the same one twice is said instead of kept. */
export async function voegPartijToe(
  tx: ActorTx,
  traject: Traject,
  { partijsoort, partijnaam }: Partijgegevens,
): Promise<string> {
  magBijhouden(tx);
  const id = randomUUID();
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('partij')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      soort: partijsoort,
      naam: partijnaam || null,
      vastgelegd_op: tx.nu,
      vastgelegd_door: tx.actor.medewerkerId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new Invalid([{ field: 'partijnaam', key: 'participatie.partijDubbel' }]);
  await tx.verantwoord({ handeling: 'participatie.partij', objectSoort: 'visietraject', objectId: traject.id });
  return id;
}

/** The party must be one of this traject: an id of another says nothing. */
async function eisPartij(tx: ActorTx, traject: Traject, partijId: string): Promise<void> {
  const gevonden = await tx.db
    .selectFrom('partij')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('id', '=', partijId)
    .executeTakeFirst();
  if (!gevonden) throw new Invalid([{ field: 'partij', key: 'fout.keuze' }]);
}

/** Says how far the say of a party goes in these phases; without a level it takes no part in them. */
export async function zetPartijfasen(
  tx: ActorTx,
  traject: Traject,
  { partij, fasen, niveau }: Partijfasen,
): Promise<void> {
  magBijhouden(tx);
  await eisPartij(tx, traject, partij);
  const stempel = { niveau, gewijzigd_op: tx.nu, gewijzigd_door: tx.actor.medewerkerId };
  await tx.db
    .insertInto('partijfase')
    .values([...new Set(fasen)].map((fase) => ({ regio_id: tx.actor.regioId, partij_id: partij, fase, ...stempel })))
    .onConflict((conflict) => conflict.columns(['regio_id', 'partij_id', 'fase']).doUpdateSet(stempel))
    .execute();
  await tx.verantwoord({ handeling: 'participatie.partijfase', objectSoort: 'visietraject', objectId: traject.id });
}

/** What the form says, as columns: the days in order, each once. */
const kolommen = (gegevens: Activiteitgegevens) => ({
  titel: gegevens.titel,
  dagen: [
    ...new Set([gegevens.dag, gegevens.dag2, gegevens.dag3, gegevens.dag4].filter((een) => een !== null)),
  ].toSorted((a, b) => a.localeCompare(b)),
  begintijd: gegevens.begintijd,
  eindtijd: gegevens.eindtijd,
  plaats: gegevens.plaats,
  fase: gegevens.fase,
  niveau: gegevens.niveau,
  openbaar: gegevens.openbaar,
});

/** Plans an activity; a second press of the button does not plan it twice. */
export async function planActiviteit(tx: ActorTx, traject: Traject, gegevens: Activiteitgegevens): Promise<string> {
  magBijhouden(tx);
  await sql`select from visietraject where regio_id = ${tx.actor.regioId} and id = ${traject.id} for no key update`.execute(
    tx.db,
  );
  const waarden = kolommen(gegevens);
  const zelfde = await tx.db
    .selectFrom('participatieactiviteit')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('vorm', '=', gegevens.vorm)
    .where('titel', '=', waarden.titel)
    .where(sql<boolean>`dagen = ${waarden.dagen}::text[]`)
    .where('status', '=', 'gepland')
    .executeTakeFirst();
  if (zelfde) throw new Invalid([{ field: 'titel', key: 'participatie.activiteitDubbel' }]);
  const id = randomUUID();
  await tx.db
    .insertInto('participatieactiviteit')
    .values({ regio_id: tx.actor.regioId, id, visietraject_id: traject.id, vorm: gegevens.vorm, ...waarden })
    .execute();
  await tx.verantwoord({ handeling: 'participatie.plannen', objectSoort: 'visietraject', objectId: traject.id });
  return id;
}

const verantwoord = (tx: ActorTx, handeling: string, activiteit: Pick<Activiteit, 'id'>) =>
  tx.verantwoord({ handeling, objectSoort: 'participatieactiviteit', objectId: activiteit.id });

/** Changes what was planned; what was held or called off stays as it was. */
export async function wijzigActiviteit(
  tx: ActorTx,
  activiteit: Activiteit,
  gegevens: Activiteitgegevens,
): Promise<void> {
  magBijhouden(tx);
  if (activiteit.status !== 'gepland') throw new Conflict('participatie.nietGepland');
  await takeVersion(tx, 'participatieactiviteit', activiteit.id, gegevens.versie, kolommen(gegevens));
  await verantwoord(tx, 'participatie.wijzigen', activiteit);
}

/** Writes down how many people of a party were invited, and how many came. Numbers only. */
export async function zetDeelname(
  tx: ActorTx,
  traject: Traject,
  activiteit: Activiteit,
  { partij, genodigd, gekomen }: Deelname,
): Promise<void> {
  magBijhouden(tx);
  await eisPartij(tx, traject, partij);
  const status = await houdActiviteit(tx, activiteit.id);
  if (isAfgesloten(status)) throw new Conflict('participatie.afgesloten');
  // Once it was held, of every invited party it is known who came (PA3): that does not become unknown again.
  if (status === 'uitgevoerd' && gekomen === null) throw new Invalid([{ field: 'gekomen', key: 'fout.leeg' }]);
  await tx.db
    .insertInto('activiteitdeelname')
    .values({ regio_id: tx.actor.regioId, activiteit_id: activiteit.id, partij_id: partij, genodigd, gekomen })
    .onConflict((conflict) =>
      conflict.columns(['regio_id', 'activiteit_id', 'partij_id']).doUpdateSet({ genodigd, gekomen }),
    )
    .execute();
  await verantwoord(tx, 'participatie.deelname', activiteit);
}

/** Writes the report, or writes it anew from the version that was read. */
export async function schrijfVerslag(
  tx: ActorTx,
  activiteit: Activiteit,
  tekst: string,
  versie: number,
): Promise<void> {
  magBijhouden(tx);
  if ((await houdActiviteit(tx, activiteit.id)) === 'afgelast') throw new Conflict('participatie.afgesloten');
  const van = { regio_id: tx.actor.regioId, activiteit_id: activiteit.id };
  const stempel = { tekst, vastgelegd_op: tx.nu, vastgelegd_door: tx.actor.medewerkerId };
  if (await verslagVan(tx, activiteit.id)) {
    const { numUpdatedRows } = await tx.db
      .updateTable('activiteitverslag')
      .set({ ...stempel, versie: sql`versie + 1` })
      .where((eb) => eb.and({ ...van, versie }))
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Conflict();
  } else
    await tx.db
      .insertInto('activiteitverslag')
      .values({ ...van, ...stempel })
      .execute();
  await verantwoord(tx, 'participatie.verslag', activiteit);
}

/** Takes a step of an activity; throws with every gate that does not hold. */
export async function zetActiviteitstap(
  tx: ActorTx,
  traject: Traject,
  activiteit: Activiteit,
  stap: string,
  { reden, versie }: { readonly reden: string; readonly versie: number },
): Promise<void> {
  // Held first: what the gates count cannot change in between by someone who takes a step too.
  await takeVersion(tx, 'participatieactiviteit', activiteit.id, versie);
  const status = takeStep(
    activiteitStappen,
    stap,
    await alsActiviteit(tx, traject.id, activiteit, reden),
    tx.actor.rollen,
  );
  await takeVersion(tx, 'participatieactiviteit', activiteit.id, versie + 1, {
    status,
    ...(status === 'afgelast' && { reden }),
  });
  await verantwoord(tx, `participatie.${stap}`, activiteit);
}
