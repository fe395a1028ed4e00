// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql, type Updateable } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { Instant } from '../../../platform/dates.ts';
import type { DB } from '../../../platform/db/tables.ts';
import { tryStep } from '../../../platform/process.ts';
import { Conflict, Invalid } from '../../../platform/result.ts';
import { wijzigPassage } from '../../passage/commands.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { punten } from '../lijst/queries.ts';
import type { Puntfilter } from '../lijst/schema.ts';
import { houdAntwoordOpen } from '../commands.ts';
import { alsReactie, beantwoorders, passagekeuzes, puntenVan, vindReactie } from '../queries.ts';
import { gevolgFouten, reactieStappen } from '../rules.ts';
import { passagewijzigingen, sjablonen, type PuntDetail } from './queries.ts';
import type { Antwoordgegevens, Bulkgegevens, Tekstwijziging } from './schema.ts';

type Traject = Pick<TrajectRij, 'id'>;

/**
 * The moment of writing, not that at which the transaction began: a nota that was read in between does not hold this answer, and
 * must be told so (G5).
 */
const ditMoment = (tx: ActorTx) => sql<Instant>`${tx.nu}::timestamptz + (clock_timestamp() - now())`;

/** Takes the version that a form was made from; an answer that was published, or a point that was withdrawn, is not changed. */
async function neemPuntversie(
  tx: ActorTx,
  punt: Pick<PuntDetail, 'id'>,
  versie: number,
  nieuw: Updateable<DB['reactiepunt']>,
): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('reactiepunt')
    .set({ ...nieuw, gewijzigd_op: ditMoment(tx), versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', punt.id)
    .where('versie', '=', versie)
    .where('status', 'not in', ['vastgesteld', 'ingetrokken'])
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
}

async function keurAntwoord(tx: ActorTx, traject: Traject, gegevens: Antwoordgegevens): Promise<void> {
  const fouten = [
    ...gevolgFouten({
      afdoening: gegevens.afdoening,
      heeftWijziging: gegevens.wijziging !== null,
      actie: gegevens.actie,
    }),
  ];
  const { passage, wijziging, behandelaar } = gegevens;
  if (passage !== null && !(await passagekeuzes(tx, traject.id)).some(({ id }) => id === passage))
    fouten.push({ field: 'passage', key: 'fout.keuze' });
  const kent =
    wijziging !== null &&
    passage !== null &&
    (await passagewijzigingen(tx, traject.id, passage)).some(({ id }) => id === wijziging);
  if (wijziging !== null && !kent) fouten.push({ field: 'wijziging', key: 'fout.keuze' });
  if (behandelaar !== null && !(await beantwoorders(tx)).some(({ id }) => id === behandelaar))
    fouten.push({ field: 'behandelaar', key: 'fout.keuze' });
  if (fouten.length > 0) throw new Invalid(fouten);
}

/** A reaction whose last point was answered is answered; told apart from publishing, which is done for all together. */
export async function volgReactie(tx: ActorTx, traject: Traject, reactieId: string): Promise<void> {
  const reactie = await vindReactie(tx, traject.id, reactieId);
  if (!reactie) return;
  const reactieNu = alsReactie(reactie, await puntenVan(tx, reactieId));
  const uitkomst = tryStep(reactieStappen, 'reactieBeantwoorden', reactieNu, tx.actor.rollen);
  if (!uitkomst.ok) return;
  await tx.db
    .updateTable('reactie')
    .set({ status: uitkomst.to, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', reactieId)
    .execute();
}

/** Refuses a point of a reaction that the councils have before them. */
async function houdPuntOpen(tx: ActorTx, traject: Traject, punt: Pick<PuntDetail, 'reactie_id'>): Promise<void> {
  await houdAntwoordOpen(tx, traject, await vindReactie(tx, traject.id, punt.reactie_id));
}

/** Keeps the draft of an answer; nobody outside sees it before it is published. */
export async function bewaarAntwoord(
  tx: ActorTx,
  traject: Traject,
  punt: PuntDetail,
  gegevens: Antwoordgegevens,
): Promise<void> {
  await houdPuntOpen(tx, traject, punt);
  await keurAntwoord(tx, traject, gegevens);
  const { antwoord, afdoening, motivering, wijziging, actie, behandelaar, passage, thema, versie } = gegevens;
  await neemPuntversie(tx, punt, versie, {
    antwoord,
    afdoening,
    motivering,
    actie,
    thema,
    wijziging_id: wijziging,
    passage_id: passage,
    behandelaar_id: behandelaar,
    status: 'concept',
  });
  await volgReactie(tx, traject, punt.reactie_id);
  await tx.verantwoord({ handeling: 'reactie.beantwoorden', objectSoort: 'reactie', objectId: punt.reactie_id });
}

/** Changes the passage because of this point, and ties the change to it. */
export async function wijzigVoorPunt(
  tx: ActorTx,
  traject: Traject,
  punt: PuntDetail,
  gegevens: Tekstwijziging,
): Promise<void> {
  await houdPuntOpen(tx, traject, punt);
  if (punt.passage_id === null) throw new Invalid([{ field: 'passage', key: 'reactie.passageNodig' }]);
  const wijziging = await wijzigPassage(tx, traject, {
    passageId: punt.passage_id,
    versie: gegevens.passageVersie,
    titel: gegevens.titel,
    tekst: gegevens.nieuweTekst,
    aanleiding: 'reactiepunt',
    aanleidingId: punt.id,
    toelichting: gegevens.toelichting,
  });
  await neemPuntversie(tx, punt, gegevens.versie, { wijziging_id: wijziging, afdoening: 'verwerktInVisie' });
  await tx.verantwoord({ handeling: 'reactie.tekstWijzigen', objectSoort: 'reactie', objectId: punt.reactie_id });
}

/** Reactions that now have every answer, in one statement: the same claim as the gates of `reactieBeantwoorden`. */
const volgReacties = (tx: ActorTx, trajectId: string) =>
  tx.db
    .updateTable('reactie as r')
    .set({ status: reactieStappen.reactieBeantwoorden.to, versie: sql`r.versie + 1` })
    .where('r.regio_id', '=', tx.actor.regioId)
    .where('r.visietraject_id', '=', trajectId)
    .where('r.status', 'in', [...reactieStappen.reactieBeantwoorden.from])
    .where(
      sql<boolean>`exists (select from reactiepunt p where p.regio_id = r.regio_id and p.reactie_id = r.id)
        and not exists (select from reactiepunt p where p.regio_id = r.regio_id and p.reactie_id = r.id
          and (p.afdoening is null or p.antwoord = '' or p.motivering = '' or (p.afdoening = 'verwerktInVisie' and p.wijziging_id is null)
            or (p.afdoening = 'naarUitvoeringsplan' and p.actie = '')))`,
    )
    .execute();

/**
 * Gives many open points the same answer; gives how many. Of a filter exactly as many as the page said: when some came or went
 * meanwhile nothing is done, and the page is made anew.
 */
export async function beantwoordSamen(
  tx: ActorTx,
  traject: Traject,
  filter: Puntfilter,
  gegevens: Bulkgegevens,
): Promise<number> {
  const { antwoord, afdoening, motivering, actie, alles, aantal, sjabloon } = gegevens;
  const fouten = gevolgFouten({ afdoening, heeftWijziging: false, actie });
  if (fouten.length > 0)
    throw new Invalid(
      fouten.map((fout) => (fout.field === 'wijziging' ? { field: 'afdoening', key: 'reactie.wijzigingApart' } : fout)),
    );
  if (sjabloon !== '' && (await sjablonen(tx, traject.id)).some(({ naam }) => naam === sjabloon))
    throw new Invalid([{ field: 'sjabloon', key: 'reactie.sjabloonBestaat' }]);
  await houdAntwoordOpen(tx, traject);
  // Held in one order, so that two people who answer at once do not wait for each other for ever.
  const gekozen = await punten(
    tx,
    traject.id,
    alles
      ? filter
      : {
          ...filter,
          zoek: '',
          gemeente: null,
          soort: null,
          indiener: null,
          passage: null,
          thema: '',
          laat: null,
          afdoening: null,
          mijn: null,
        },
  )
    .$if(!alles, (q) => q.where('p.id', 'in', gegevens.punten.length > 0 ? gegevens.punten : [randomUUID()]))
    .where('p.status', '=', 'open')
    .select('p.id')
    .orderBy('p.id')
    .forUpdate('p')
    .execute();
  if (gekozen.length !== (alles ? aantal : new Set(gegevens.punten).size)) throw new Conflict();
  if (gekozen.length === 0) throw new Invalid([{ field: 'alles', key: 'reactie.kiesPunten' }]);
  await tx.db
    .updateTable('reactiepunt')
    .set({
      antwoord,
      afdoening,
      motivering,
      actie,
      status: 'concept',
      gewijzigd_op: ditMoment(tx),
      versie: sql`versie + 1`,
    })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', sql<string>`any(${gekozen.map(({ id }) => id)}::uuid[])`)
    .execute();
  await volgReacties(tx, traject.id);
  if (sjabloon !== '')
    await tx.db
      .insertInto('antwoordsjabloon')
      .values({
        regio_id: tx.actor.regioId,
        visietraject_id: traject.id,
        naam: sjabloon,
        afdoening,
        antwoord,
        motivering,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await tx.verantwoord({ handeling: 'reactie.samenBeantwoorden', objectSoort: 'visietraject', objectId: traject.id });
  return gekozen.length;
}
