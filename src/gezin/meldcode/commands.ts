// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeStep } from '../../platform/step.ts';
import { takeVersion } from '../../platform/db/version.ts';
import { dayOf } from '../../platform/dates.ts';
import { Conflict, GatesClosed, Invalid } from '../../platform/result.ts';
import { neemSignalenMee } from '../signaal/commands.ts';
import type { Sector } from './kader/rules.ts';
import { leesTraject, type TrajectRij } from './queries.ts';
import {
  AFWEGINGEN,
  gesprekPoorten,
  meldcodeStappen,
  neemtVastleggingAan,
  type Geheim,
  type Gespreksvrijgave,
  type SpecialeVorm,
} from './rules.ts';
import type { AfwegingenInvoer, BesluitInvoer, opgeslagen, RaadplegingInvoer, Soort, StapInvoer } from './schema.ts';

/** Begins a trajectory about one reference of the own organisation; loose signals with that reference come along. */
export async function beginTraject(
  tx: ActorTx,
  { kenmerk, sector }: { readonly kenmerk: string; readonly sector: Sector },
): Promise<string> {
  const id = randomUUID();
  const { regioId: regio_id, organisatieId: organisatie_id, medewerkerId: maker_id } = tx.actor;
  await tx.db
    .insertInto('meldcodetraject')
    .values({ regio_id, id, organisatie_id, maker_id, kenmerk, sector, status: 'open', geopend_op: tx.nu })
    .execute();
  await neemSignalenMee(tx, kenmerk, id);
  await verantwoord(tx, id, 'begonnen');
  return id;
}

const verantwoord = (tx: ActorTx, id: string, wat: string): Promise<void> =>
  tx.verantwoord({ handeling: `meldcode.${wat}`, objectSoort: 'meldcodetraject', objectId: id, dossierId: id });

/** Adds one line to what was recorded; nothing is overwritten. */
async function schrijf<S extends Soort>(
  tx: ActorTx,
  rij: TrajectRij,
  soort: S,
  onderdeel: string,
  inhoud: z.infer<(typeof opgeslagen)[S]>,
): Promise<void> {
  await tx.db
    .insertInto('meldcodevastlegging')
    .values({
      regio_id: tx.actor.regioId,
      traject_id: rij.id,
      volgnummer: sql<number>`(select coalesce(max(v.volgnummer), 0) + 1 from meldcodevastlegging v where v.traject_id = ${rij.id}::uuid)`,
      soort,
      onderdeel,
      inhoud: JSON.stringify(inhoud),
      op: tx.nu,
      door: tx.actor.medewerkerId,
    })
    .execute();
}

async function legVast<S extends Soort>(
  tx: ActorTx,
  rij: TrajectRij,
  versie: number,
  soort: S,
  delen: readonly (readonly [onderdeel: string, inhoud: z.infer<(typeof opgeslagen)[S]>])[],
): Promise<void> {
  if (!neemtVastleggingAan(rij)) throw new Conflict('meldcode.isGesloten');
  await takeVersion(tx, 'meldcodetraject', rij.id, versie);
  for (const [onderdeel, inhoud] of delen) await schrijf(tx, rij, soort, onderdeel, inhoud);
  await verantwoord(tx, rij.id, soort);
}

/** Throws GatesClosed with what of G17 is missing; a release itself asks only the first half. */
function eisGesprek(geval: Gespreksvrijgave, voor: 'gesprek' | 'vrijgave'): void {
  const dicht = gesprekPoorten(geval).filter(
    ({ reason, where }) => reason && (voor === 'gesprek' || where !== 'vrijgave'),
  );
  if (dicht.length > 0) throw new GatesClosed(dicht);
}

/** Records a step; a talk with the family, planned or held, waits at a special form for expert and release (G17). */
export async function legStapVast(tx: ActorTx, rij: TrajectRij, invoer: StapInvoer): Promise<void> {
  const { stap, wijze, op, bevinding } = invoer;
  if (wijze === 'gedaan' && op !== null && op > dayOf(tx.nu))
    throw new Invalid([{ field: 'op', key: 'fout.toekomst' }]);
  if (stap === 3 && wijze !== 'overgeslagen') eisGesprek((await leesTraject(tx, rij)).traject, 'gesprek');
  await legVast(tx, rij, invoer.versie, 'stap', [[String(stap), { wijze, op, bevinding }]]);
}

/** Records the weighings that changed; the others keep who weighed them and when. */
export async function legAfwegingenVast(tx: ActorTx, rij: TrajectRij, invoer: AfwegingenInvoer): Promise<void> {
  const { traject } = await leesTraject(tx, rij);
  const nieuw = AFWEGINGEN.flatMap((n) => {
    const [antwoord, onderbouwing] = [invoer[`antwoord${n}`], invoer[`onderbouwing${n}`]];
    const was = traject.afwegingen[n];
    const gelijk = was?.antwoord === antwoord && was?.onderbouwing === onderbouwing;
    return antwoord === null || gelijk ? [] : [[String(n), { antwoord, onderbouwing }] as const];
  });
  await legVast(tx, rij, invoer.versie, 'afweging', nieuw);
}

export const legVormenVast = (
  tx: ActorTx,
  rij: TrajectRij,
  { specialeVormen, versie }: { readonly specialeVormen: SpecialeVorm[]; readonly versie: number },
): Promise<void> => legVast(tx, rij, versie, 'vormen', [['', { specialeVormen }]]);

export async function legRaadplegingVast(tx: ActorTx, rij: TrajectRij, invoer: RaadplegingInvoer): Promise<void> {
  const { versie, ...inhoud } = invoer;
  if (inhoud.op > dayOf(tx.nu)) throw new Invalid([{ field: 'op', key: 'fout.toekomst' }]);
  await legVast(tx, rij, versie, 'raadpleging', [[inhoud.deskundige, inhoud]]);
}

/** Someone with a name says that the talk can be held, after the expert was heard (G17). */
export async function geefGesprekVrij(
  tx: ActorTx,
  rij: TrajectRij,
  { grond, versie }: { readonly grond: string; readonly versie: number },
): Promise<void> {
  eisGesprek((await leesTraject(tx, rij)).traject, 'vrijgave');
  await legVast(tx, rij, versie, 'vrijgave', [['3', { grond }]]);
}

export const legGeheimVast = (tx: ActorTx, rij: TrajectRij, invoer: Geheim & { versie: number }): Promise<void> =>
  legVast(tx, rij, invoer.versie, 'geheim', [['', { toestemming: invoer.toestemming, vragen: [...invoer.vragen] }]]);

/** The two decisions, with who is finally responsible for them; a person of the own organisation. */
export async function legBesluitVast(tx: ActorTx, rij: TrajectRij, invoer: BesluitInvoer): Promise<void> {
  const verantwoordelijke = await tx.db
    .selectFrom('medewerker')
    .select('naam')
    .where('regio_id', '=', tx.actor.regioId)
    .where('organisatie_id', '=', tx.actor.organisatieId)
    .where('id', '=', invoer.eindverantwoordelijke)
    .executeTakeFirst();
  if (!verantwoordelijke) throw new Invalid([{ field: 'eindverantwoordelijke', key: 'fout.keuze' }]);
  const { motivering } = invoer;
  const besluit = { melden: invoer.melden === 'ja', hulp: invoer.hulp === 'ja', motivering };
  await legVast(tx, rij, invoer.versie, 'besluit', [
    ['', { ...besluit, eindverantwoordelijke: verantwoordelijke.naam }],
  ]);
}

/** The aandachtsfunctionaris does a step from here on; who began the trajectory keeps sight of it. */
export const neemStapOver = (
  tx: ActorTx,
  rij: TrajectRij,
  { stap, reden, versie }: { readonly stap: number; readonly reden: string; readonly versie: number },
): Promise<void> => legVast(tx, rij, versie, 'overname', [[String(stap), { reden }]]);

/** Takes a step of the process; throws NotFound, Forbidden, Conflict or GatesClosed with every gate that is not met. */
export async function zetTrajectStap(tx: ActorTx, rij: TrajectRij, stap: string, versie: number): Promise<void> {
  const { traject } = await leesTraject(tx, rij);
  const naar = takeStep(meldcodeStappen, stap, traject, tx.actor.rollen);
  const open = naar === 'open' || naar === 'hulpZelf';
  await takeVersion(tx, 'meldcodetraject', rij.id, versie, { status: naar, gesloten_op: open ? null : tx.nu });
  await schrijf(tx, rij, 'status', naar, { van: rij.status, stap });
  await verantwoord(tx, rij.id, stap);
}

/** A closed gate stands in the log as refused, though the page comes back with what was typed. */
export const weiger = (tx: ActorTx, { id }: TrajectRij, wat: string): Promise<void> =>
  tx.verantwoord({
    handeling: `meldcode.${wat}`,
    objectSoort: 'meldcodetraject',
    objectId: id,
    dossierId: id,
    uitkomst: 'geweigerd',
  });
