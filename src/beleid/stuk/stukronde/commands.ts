// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { Instant } from '../../../platform/dates.ts';
import { FORMATS, printPaper, type Format } from '../../../platform/documents/press.ts';
import type { Printed } from '../../../platform/documents/typeset.ts';
import { enqueue, type JobKind, type JobWork, type Part } from '../../../platform/jobs.ts';
import { Conflict } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { houdTraject, trajectgemeenten, vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { maken } from '../access.ts';
import { notagegevens } from '../nota-van-beantwoording/queries.ts';
import { maakNota, openInNota } from '../nota-van-beantwoording/rules.ts';
import { maakStuk, type Papier } from '../opbouw/rules.ts';
import { stukgegevens } from '../queries.ts';
import { NOTA, opdrachten, opdrachtSleutel, type Opdracht } from '../rules.ts';
import { gedaanIn, laatsteRonde, TAAK, vindRonde } from './queries.ts';

/** Begins a round: the nota and the papers of every municipality. One at a time for a traject. */
export async function beginRonde(tx: ActorTx, traject: TrajectRij): Promise<string> {
  // Holds the traject, so that a second press waits and then sees the first.
  await houdTraject(tx, traject.id);
  const vorige = await laatsteRonde(tx, traject);
  if (vorige && vorige.afgerond_op === null) throw new Conflict('stukken.alBezig');
  const id = randomUUID();
  const gemeenten = await trajectgemeenten(tx, traject.id);
  const totaal = opdrachten(gemeenten.map(({ code }) => code)).length;
  await tx.db
    .insertInto('stukronde')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      totaal,
      begonnen_op: tx.nu,
      begonnen_door: tx.actor.medewerkerId,
    })
    .execute();
  await enqueue(tx, TAAK, id, totaal);
  await tx.verantwoord({ handeling: 'stukken.maken', objectSoort: 'visietraject', objectId: traject.id });
  return id;
}

/** Goes on with a round that stopped, with the rights of whoever asks. */
export async function hervatRonde(tx: ActorTx, traject: TrajectRij): Promise<void> {
  const ronde = await laatsteRonde(tx, traject);
  if (!ronde || ronde.status !== 'gestopt') throw new Conflict();
  await enqueue(tx, TAAK, ronde.id, ronde.totaal);
  await tx.verantwoord({ handeling: 'stukken.hervatten', objectSoort: 'visietraject', objectId: traject.id });
}

interface Gemaakt {
  readonly opdracht: Opdracht;
  readonly ontbreekt: number;
  /** One for each format, in the order of FORMATS; undefined where it could not be made. */
  readonly gedrukt: readonly (Printed | undefined)[];
}
/** Papers that are being laid out, with the moment at which what stands in them was read. */
interface Persgang {
  readonly gelezenOp: Instant;
  readonly klaar: Promise<readonly Gemaakt[]>;
}

/** Milliseconds that a part waits for the press: pages on one connection wait no longer than that. */
const WACHT = 200;

async function druk(
  opdracht: Opdracht,
  { document, stijl }: Pick<Papier, 'document' | 'stijl'>,
  ontbreekt: number,
  print: typeof printPaper,
): Promise<Gemaakt> {
  const gedrukt = await Promise.allSettled(FORMATS.map((formaat) => print(formaat, document, stijl)));
  return {
    opdracht,
    ontbreekt,
    gedrukt: gedrukt.map((uitkomst) => (uitkomst.status === 'fulfilled' ? uitkomst.value : undefined)),
  };
}

/** One run of the job: reads, has the press print, and keeps what comes out of it. */
class Ronde implements JobWork {
  readonly #id: string;
  readonly #w: Ui;
  readonly #print: typeof printPaper;
  #gang: Persgang | undefined;
  constructor(id: string, w: Ui, print: typeof printPaper) {
    this.#id = id;
    this.#w = w;
    this.#print = print;
  }

  async #stand(tx: ActorTx) {
    const ronde = await vindRonde(tx, this.#id);
    const traject = ronde && (await vindTraject(tx, ronde.visietraject_id));
    if (!ronde || !traject) throw new Conflict();
    const gemeenten = await trajectgemeenten(tx, traject.id);
    const gedaan = await gedaanIn(tx, this.#id);
    const alle = opdrachten(gemeenten.map(({ code }) => code));
    return {
      traject,
      gemeenten,
      open: alle.filter((opdracht) => !gedaan.has(opdrachtSleutel(opdracht))),
      totaal: alle.length,
    };
  }

  /** Reads what the next papers need; they are laid out while the transaction ends. */
  async #begin(tx: ActorTx, opdrachten: readonly Opdracht[], traject: TrajectRij): Promise<Persgang> {
    const codes = new Set(opdrachten.map(({ gemeente }) => gemeente));
    const leden = (await trajectgemeenten(tx, traject.id)).filter(({ code }) => codes.has(code));
    const gegevens = leden.length > 0 ? await stukgegevens(tx, traject, leden, true) : new Map<string, never>();
    const nota = codes.has(null) ? await notagegevens(tx, traject) : undefined;
    const papieren = opdrachten.flatMap((opdracht): Promise<Gemaakt>[] => {
      const { gemeente, soort } = opdracht;
      if (soort === NOTA) return nota ? [druk(opdracht, maakNota(this.#w, nota), openInNota(nota), this.#print)] : [];
      const eigen = gegevens.get(gemeente ?? '');
      if (!eigen) return [];
      const papier = maakStuk(this.#w, soort, eigen);
      return [druk(opdracht, papier, papier.ontbreekt.length, this.#print)];
    });
    return { gelezenOp: tx.nu, klaar: Promise.all(papieren) };
  }

  async #bewaar(tx: ActorTx, traject: TrajectRij, { gelezenOp }: Persgang, gemaakt: readonly Gemaakt[]) {
    const regio_id = tx.actor.regioId;
    for (const { opdracht, ontbreekt, gedrukt } of gemaakt) {
      const wat = { gemeente_code: opdracht.gemeente, soort: opdracht.soort };
      const rij = (formaat: Format, unprinted: number) => ({
        regio_id,
        ronde_id: this.#id,
        ...wat,
        id: randomUUID(),
        visietraject_id: traject.id,
        formaat,
        tekens_zonder_beeld: unprinted,
        ontbreekt,
        gemaakt_op: gelezenOp,
        gemaakt_door: tx.actor.medewerkerId,
      });
      const stukken = gedrukt.flatMap((stuk, index) =>
        stuk ? [{ rij: rij(FORMATS[index] ?? 'pdf', stuk.unprinted), inhoud: Buffer.from(stuk.bytes) }] : [],
      );
      if (stukken.length > 0) {
        const inhouden = stukken.map((stuk) => ({ regio_id, stuk_id: stuk.rij.id, inhoud: stuk.inhoud }));
        await tx.db
          .insertInto('stuk')
          .values(stukken.map((stuk) => stuk.rij))
          .execute();
        await tx.db.insertInto('stukinhoud').values(inhouden).execute();
      }
      if (stukken.length < FORMATS.length) await this.#schrijfFout(tx, opdracht, 'stukken.fout.maken');
    }
  }

  #schrijfFout(tx: ActorTx, { gemeente, soort }: Opdracht, code: string) {
    return tx.db
      .insertInto('stukfout')
      .values({ regio_id: tx.actor.regioId, ronde_id: this.#id, gemeente_code: gemeente, soort, code })
      .execute();
  }

  async #eind(tx: ActorTx, open: number, totaal: number, traject: TrajectRij): Promise<Part> {
    if (open === 0) {
      await tx.db
        .updateTable('stukronde')
        .set({ afgerond_op: tx.nu })
        .where('regio_id', '=', tx.actor.regioId)
        .where('id', '=', this.#id)
        .execute();
      await tx.verantwoord({ handeling: 'stukken.gemaakt', objectSoort: 'visietraject', objectId: traject.id });
    }
    return { done: totaal - open, total: totaal, ready: open === 0 };
  }

  async part(tx: ActorTx, size: number): Promise<Part> {
    const { traject, open, totaal } = await this.#stand(tx);
    if (open.length === 0) return this.#eind(tx, 0, totaal, traject);
    this.#gang ??= await this.#begin(tx, open.slice(0, size), traject);
    const gang = this.#gang;
    const gemaakt = await Promise.race([gang.klaar, pause(WACHT)]);
    if (!gemaakt) return { done: totaal - open.length, total: totaal, ready: false };
    this.#gang = undefined;
    await this.#bewaar(tx, traject, gang, gemaakt);
    return this.#eind(tx, open.length - gemaakt.length, totaal, traject);
  }

  async setAside(tx: ActorTx): Promise<Part> {
    const { traject, open, totaal } = await this.#stand(tx);
    const [eerste] = open;
    if (eerste) await this.#schrijfFout(tx, eerste, 'stukken.fout.bewaren');
    return this.#eind(tx, Math.max(0, open.length - 1), totaal, traject);
  }
}

/** The job that makes the nota and all papers of a traject. */
export const stukkenTaak = (w: Ui, print: typeof printPaper = printPaper): JobKind => ({
  name: TAAK,
  action: maken,
  open: (id) => {
    const ronde = new Ronde(id, w, print);
    return { part: (tx, size) => ronde.part(tx, size), setAside: (tx) => ronde.setAside(tx) };
  },
});
