// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeStep } from '../../platform/step.ts';
import { takeVersion } from '../../platform/db/version.ts';
import { dayOf } from '../../platform/dates.ts';
import { Conflict, Invalid } from '../../platform/result.ts';
import { besluitNodig } from '../planning/rules.ts';
import { SPOORVRAGEN } from '../spoorboekje/rules.ts';
import { alsVisietraject, trajectgemeenten, type TrajectRij } from './queries.ts';
import { visietrajectStappen } from './rules.ts';
import type { Trajectgegevens } from './schema.ts';
import { wordtVisie } from './vaststelling/commands.ts';

/** The municipalities that are in an area today. */
const ledenVandaag = (tx: ActorTx, gebiedId: string) =>
  tx.db
    .selectFrom('gebiedslid')
    .select(['gemeente_code', 'centrum'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('gebied_id', '=', gebiedId)
    .where('van', '<=', dayOf(tx.nu))
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', dayOf(tx.nu))]))
    .execute();

/** Begins the making of a vision, with the municipalities of its area and every question of the spoorboekje open. */
export async function beginVisietraject(tx: ActorTx, gegevens: Trajectgegevens): Promise<string> {
  const leden = await ledenVandaag(tx, gegevens.gebied);
  if (leden.length === 0) throw new Invalid([{ field: 'gebied', key: 'visietraject.geenLeden' }]);
  if (!leden.some(({ gemeente_code: code }) => code === gegevens.trekker))
    throw new Invalid([{ field: 'trekker', key: 'visietraject.trekkerGeenLid' }]);
  if (!leden.some((lid) => besluitNodig(gegevens.vaststellingsregel, lid)))
    throw new Invalid([{ field: 'vaststellingsregel', key: 'visietraject.geenCentrum' }]);
  const id = randomUUID();
  const bij = { regio_id: tx.actor.regioId, visietraject_id: id };
  await tx.db
    .insertInto('visietraject')
    .values({
      regio_id: tx.actor.regioId,
      id,
      naam: gegevens.naam,
      gebied_id: gegevens.gebied,
      vorige_visie_id: gegevens.vorigeVisie,
      looptijd_van: gegevens.looptijdVan,
      looptijd_tot: gegevens.looptijdTot,
      vaststellingsregel: gegevens.vaststellingsregel,
      trekker_code: gegevens.trekker,
      begonnen_op: tx.nu,
    })
    .execute();
  await tx.db
    .insertInto('trajectgemeente')
    .values(leden.map((lid) => ({ ...bij, ...lid })))
    .execute();
  await tx.db
    .insertInto('spoorantwoord')
    .values(SPOORVRAGEN.map(({ code }) => ({ ...bij, code })))
    .execute();
  await schrijfFase(tx, id, 'voorwerk');
  await tx.verantwoord({ handeling: 'visietraject.beginnen', objectSoort: 'visietraject', objectId: id });
  return id;
}

const schrijfFase = (tx: ActorTx, trajectId: string, status: TrajectRij['status']) =>
  tx.db
    .insertInto('trajectfase')
    .values({
      regio_id: tx.actor.regioId,
      visietraject_id: trajectId,
      status,
      begonnen_op: tx.nu,
      medewerker_id: tx.actor.medewerkerId,
    })
    .execute();

/** Says that the municipalities stand: from now on each has its own route, window and decision. */
export async function stelLedenVast(tx: ActorTx, traject: TrajectRij, versie: number): Promise<void> {
  if (traject.leden_vast_op !== null) throw new Conflict('gebied.ledenVast');
  const leden = await trajectgemeenten(tx, traject.id);
  if (leden.length === 0) throw new Conflict('visietraject.geenLeden');
  if (!leden.some((lid) => besluitNodig(traject.vaststellingsregel, lid)))
    throw new Conflict('visietraject.geenCentrum');
  await takeVersion(tx, 'visietraject', traject.id, versie, { leden_vast_op: tx.nu });
  await tx.verantwoord({
    handeling: 'visietraject.ledenVaststellen',
    objectSoort: 'visietraject',
    objectId: traject.id,
  });
}

/** Takes a step of the traject; throws with every gate that does not hold. */
export async function zetTrajectstap(tx: ActorTx, traject: TrajectRij, stap: string, versie: number): Promise<void> {
  // Held first: what the gates count cannot change in between by someone who takes a step too.
  await takeVersion(tx, 'visietraject', traject.id, versie);
  const status = takeStep(visietrajectStappen, stap, await alsVisietraject(tx, traject), tx.actor.rollen);
  const vastgesteld = status === 'vastgesteld';
  await takeVersion(tx, 'visietraject', traject.id, versie + 1, {
    status,
    ...(vastgesteld && { visie_id: await wordtVisie(tx, traject), vastgesteld_op: tx.nu }),
  });
  await schrijfFase(tx, traject.id, status);
  await tx.verantwoord({ handeling: `visietraject.${stap}`, objectSoort: 'visietraject', objectId: traject.id });
}
