// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { parseDay } from '../../../platform/dates.ts';
import type { Part } from '../../../platform/jobs.ts';
import { NotFound } from '../../../platform/result.ts';
import { ontvangMeldingen, type TeOntvangen } from '../../melding/commands.ts';
import { gemeenten } from '../../melding/queries.ts';
import { isGenoeg } from '../../persoon/adres/rules.ts';
import { vindLevering, type LeveringRij } from '../queries.ts';
import { toelichtingVan, type Woorden } from '../rules.ts';
import type { Politiebericht } from '../schema.ts';
import { Bron } from './queries.ts';
import type { Fout } from './rules.ts';
import { keur } from './schema.ts';

export interface LeesOpties {
  /** Root of the search tokens and of the prints of what was taken in. */
  readonly sleutel: Buffer;
  /** The words of the text of a melding. */
  readonly woorden: Woorden;
}

/** A report that may be taken in, with the keyed print of its content. */
interface Goed {
  readonly rij: number;
  readonly bericht: Politiebericht;
  readonly vingerafdruk: Buffer;
}

const adresUit = ({ straat, huisnummer, toevoeging, postcode, plaats, afscherming }: Politiebericht) => ({
  straat,
  huisnummer,
  toevoeging,
  postcode,
  plaats,
  afscherming,
});

/** The report as a melding. The term begins when the police sent it: then it reached Veilig Thuis (Awb art. 2:17) [A]. */
const alsMelding = (bericht: Politiebericht, woorden: Woorden): TeOntvangen => ({
  kanaal: 'politie',
  hoedanigheid: 'politie',
  melder: bericht.eenheid,
  bereikbaar: bericht.bereikbaar,
  anoniem: false,
  gemeente: bericht.gemeente,
  vormen: [...new Set(bericht.vormen)],
  toelichting: toelichtingVan(bericht, woorden),
  personen: bericht.personen.map((persoon, index) => ({
    voornaam: persoon.voornaam,
    tussenvoegsel: persoon.tussenvoegsel,
    achternaam: persoon.achternaam,
    geboortedatum: parseDay(persoon.geboortedatum) ?? null,
    geslacht: persoon.geslacht,
    rol: persoon.rol,
    betrokkenheid: persoon.betrokkenheid,
    woontIn: persoon.woontIn === 'ja',
    bsn: persoon.bsn,
    rij: index + 1,
    // Never by name: whom this may be is for a human to say.
    bekend: '',
  })),
  nagekeken: false,
  advies: null,
  binnenkomst: null,
  adres: isGenoeg(bericht) ? adresUit(bericht) : null,
  ontvangenOp: bericht.verzondenOp,
});

/**
 * Claims the numbers of these reports. A number that was there already is known, or wrong when its content differs. Two nodes
 * or two files with the same number wait for each other here: one of them takes it in.
 */
async function neemNummers(tx: ActorTx, levering: LeveringRij, goed: readonly Goed[]) {
  const eerste = new Map<string, Goed>();
  for (const een of goed) if (!eerste.has(een.bericht.nummer)) eerste.set(een.bericht.nummer, een);
  if (eerste.size === 0) return { nieuw: [], bekend: 0, anders: [] };
  const sleutel = { regio_id: tx.actor.regioId, afzender_id: levering.afzender_id };
  const rijen = [...eerste.values()].map(({ bericht, vingerafdruk }) => ({
    ...sleutel,
    nummer: bericht.nummer,
    organisatie_id: tx.actor.organisatieId,
    politielevering_id: levering.id,
    vingerafdruk,
  }));
  const genomen = await tx.db
    .insertInto('politiebericht')
    .values(rijen)
    .onConflict((conflict) => conflict.doNothing())
    .returning('nummer')
    .execute();
  const nieuw = new Set(genomen.map(({ nummer }) => nummer));
  const ouder = await tx.db
    .selectFrom('politiebericht')
    .select(['nummer', 'vingerafdruk'])
    .where('regio_id', '=', sleutel.regio_id)
    .where('afzender_id', '=', sleutel.afzender_id)
    .where('nummer', 'in', [...eerste.keys()])
    .execute();
  const afdruk = new Map(ouder.map((rij) => [rij.nummer, Buffer.from(rij.vingerafdruk)]));
  const rest = goed.filter((een) => !nieuw.has(een.bericht.nummer) || eerste.get(een.bericht.nummer) !== een);
  const anders = rest.filter((een) => !afdruk.get(een.bericht.nummer)?.equals(een.vingerafdruk));
  return {
    nieuw: [...eerste.values()].filter((een) => nieuw.has(een.bericht.nummer)),
    bekend: rest.length - anders.length,
    anders: anders.map(({ rij }): Fout[] => [{ rij, veld: 'nummer', code: 'politie.anders' }]),
  };
}

/** Writes down what is wrong; each list is one report, or one row that belongs to none. */
async function bewaarFouten(tx: ActorTx, levering: LeveringRij, lijsten: readonly (readonly Fout[])[]): Promise<void> {
  const fouten = lijsten.flat();
  if (fouten.length === 0) return;
  const sleutel = { regio_id: tx.actor.regioId, politielevering_id: levering.id };
  const { laatste } = await tx.db
    .selectFrom('politiefout')
    .select(({ fn }) => fn.max('volgnummer').as('laatste'))
    .where('regio_id', '=', sleutel.regio_id)
    .where('politielevering_id', '=', levering.id)
    .executeTakeFirstOrThrow();
  const rijen = fouten.map(({ rij, veld, code, mogelijk = '' }, index) => ({
    ...sleutel,
    volgnummer: (laatste ?? 0) + index + 1,
    rij,
    veld,
    code,
    mogelijk,
  }));
  await tx.db.insertInto('politiefout').values(rijen).execute();
}

/** Takes in reports whose numbers are claimed, and says which melding each became. */
async function neemOp(tx: ActorTx, levering: LeveringRij, nieuw: readonly Goed[], opties: LeesOpties): Promise<void> {
  if (nieuw.length === 0) return;
  const invoer = nieuw.map(({ bericht }) => alsMelding(bericht, opties.woorden));
  const ids = await ontvangMeldingen(tx, invoer, opties.sleutel);
  await sql`
    update politiebericht b set melding_id = nieuw.melding_id
    from unnest(${nieuw.map(({ bericht }) => bericht.nummer)}::text[], ${ids}::uuid[]) as nieuw(nummer, melding_id)
    where b.regio_id = ${tx.actor.regioId} and b.afzender_id = ${levering.afzender_id}::uuid and b.nummer = nieuw.nummer`.execute(
    tx.db,
  );
}

/** What one part did. */
interface Telling {
  readonly opgenomen: number;
  readonly bekend: number;
  readonly fouten: readonly (readonly Fout[])[];
}

/** Writes down how far the delivery is; after the last part the file is emptied, for its content is in the meldingen now. */
async function boek(tx: ActorTx, levering: LeveringRij, bron: Bron, deel: Telling): Promise<Part> {
  const { opgenomen, bekend } = deel;
  // A file in which nothing was found is itself what is wrong.
  const niets = bron.leeg && bron.gevonden === 0;
  const fouten = niets ? [[{ rij: 1, veld: '', code: 'politie.leegBestand' }]] : deel.fouten;
  await bewaarFouten(tx, levering, fouten);
  const erbij = opgenomen + bekend + fouten.length;
  await tx.db
    .updateTable('politielevering')
    .set({
      gelezen: bron.gelezen,
      behandeld: sql`behandeld + ${erbij}`,
      opgenomen: sql`opgenomen + ${opgenomen}`,
      bekend: sql`bekend + ${bekend}`,
      fout: sql`fout + ${fouten.length}`,
      ...(bron.leeg && { afgerond_op: tx.nu }),
    })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', levering.id)
    .execute();
  if (bron.leeg) {
    await tx.db
      .updateTable('politiebestand')
      .set({ inhoud: Buffer.alloc(0) })
      .where('regio_id', '=', tx.actor.regioId)
      .where('politielevering_id', '=', levering.id)
      .execute();
    await tx.verantwoord({ handeling: 'politielevering.klaar', objectSoort: 'politielevering', objectId: levering.id });
  }
  return { done: bron.gelezen, total: levering.omvang, ready: bron.leeg };
}

/** One run through a delivery, from where it was left. */
export class Lezing {
  readonly #id: string;
  readonly #opties: LeesOpties;
  #begin: { readonly levering: LeveringRij; readonly bron: Bron; readonly codes: ReadonlySet<string> } | undefined;

  constructor(id: string, opties: LeesOpties) {
    this.#id = id;
    this.#opties = opties;
  }

  async #open(tx: ActorTx) {
    if (this.#begin) return this.#begin;
    const levering = await vindLevering(tx, this.#id);
    if (!levering) throw new NotFound();
    const codes = new Set((await gemeenten(tx)).map(({ code }) => code));
    return (this.#begin = { levering, bron: new Bron(levering), codes });
  }

  /** Takes in the next reports, at most so many. */
  async deel(tx: ActorTx, aantal: number): Promise<Part> {
    const { levering, bron, codes } = await this.#open(tx);
    const goed: Goed[] = [];
    const fouten: (readonly Fout[])[] = [];
    for (const een of await bron.neem(tx, aantal)) {
      const gekeurd = 'ruw' in een ? keur(een.ruw, codes, levering.ontvangen_op) : { ok: false as const, ...een };
      if (!gekeurd.ok) {
        fouten.push(gekeurd.fouten);
        continue;
      }
      const { rij, bericht } = gekeurd;
      const vingerafdruk = createHmac('sha256', this.#opties.sleutel)
        .update(`politiebericht:${JSON.stringify(bericht)}`)
        .digest();
      goed.push({ rij, bericht, vingerafdruk });
    }
    const { nieuw, bekend, anders } = await neemNummers(tx, levering, goed);
    await neemOp(tx, levering, nieuw, this.#opties);
    return boek(tx, levering, bron, { opgenomen: nieuw.length, bekend, fouten: [...fouten, ...anders] });
  }

  /** Writes down that the next report cannot be taken in, so that the others can. */
  async zetApart(tx: ActorTx): Promise<Part> {
    const { levering, bron } = await this.#open(tx);
    const fouten = (await bron.neem(tx, 1)).map((een): Fout[] => [
      { rij: 'ruw' in een ? een.ruw.rij : (een.fouten[0]?.rij ?? 0), veld: '', code: 'politie.nietOpgenomen' },
    ]);
    return boek(tx, levering, bron, { opgenomen: 0, bekend: 0, fouten });
  }
}
