// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeStep } from '../../platform/step.ts';
import { takeVersion } from '../../platform/db/version.ts';
import { plichtNaOnderzoek, vraagVervolgNaDienst } from './samenloop/commands.ts';
import { dayOf, type Day } from '../../platform/dates.ts';
import { Conflict, GatesClosed, Invalid } from '../../platform/result.ts';
import { stelStandaardUit } from '../informeerplicht/commands.ts';
import { gesprekPoorten } from '../meldcode/rules.ts';
import { laatTermijnVervallen, rondTermijnAf } from '../termijn/commands.ts';
import { alsDienst, leesDienst, vrijgaveVan, type DienstDossier, type DienstRij } from './queries.ts';
import { dienstStappen } from './rules.ts';
import type { ConsultInvoer, GesprekInvoer, OordeelInvoer } from './schema.ts';

const schrijf = (tx: ActorTx, handeling: string, { id, casus_id }: DienstRij) =>
  tx.verantwoord({ handeling: `dienst.${handeling}`, objectSoort: 'dienst', objectId: id, dossierId: casus_id });

/** Nothing is added to a dienst that was judged. */
const moetLopen = ({ status }: DienstRij): void => {
  if (status !== 'toegewezen' && status !== 'gestart') throw new Conflict();
};

/** Nobody changes a dienst between looking at it and adding to it; what changed since it was read is a conflict. */
async function houdVast(tx: ActorTx, { id, versie }: DienstRij): Promise<void> {
  const nu = await tx.db
    .selectFrom('dienst')
    .select('versie')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (nu?.versie !== versie) throw new Conflict();
}

const isLid = ({ leden }: DienstDossier, persoonId: string) => leden.some(({ id }) => id === persoonId);

/** Saves the judgement as far as it is: the parts for all, and the help for each member. */
export async function bewaarOordeel(tx: ActorTx, dossier: DienstDossier, invoer: OordeelInvoer): Promise<void> {
  const { dienst } = dossier;
  moetLopen(dienst);
  const vreemd = invoer.leden.filter(({ persoonId }) => !isLid(dossier, persoonId));
  if (vreemd.length > 0)
    throw new Invalid(vreemd.map(({ persoonId }) => ({ field: `hulp_${persoonId}`, key: 'fout.keuze' })));
  await takeVersion(tx, 'dienst', dienst.id, invoer.versie, {
    uitkomst_geweld: invoer.uitkomstGeweld,
    uitkomst_kind: invoer.uitkomstKind,
    uitkomst_anders: invoer.uitkomstAnders,
    problematiek: invoer.problematiek,
    maatregelen: invoer.maatregelen,
    neemt_over: invoer.neemtOver,
  });
  const bij = { regio_id: tx.actor.regioId, dienst_id: dienst.id, organisatie_id: dienst.organisatie_id };
  if (invoer.leden.length > 0)
    await tx.db
      .insertInto('hulpvraag')
      .values(
        invoer.leden.map(({ persoonId, hulp, geenGesprek }) => ({
          ...bij,
          persoon_id: persoonId,
          hulp,
          geen_gesprek: geenGesprek,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['regio_id', 'dienst_id', 'persoon_id'])
          .doUpdateSet({ hulp: sql`excluded.hulp`, geen_gesprek: sql`excluded.geen_gesprek` }),
      )
      .execute();
  await schrijf(tx, 'oordeel', dienst);
}

/** Records a conversation with one person (G16); refused while a special form waits for its consult (G17). */
export async function legGesprekVast(tx: ActorTx, dossier: DienstDossier, invoer: GesprekInvoer): Promise<void> {
  const { dienst } = dossier;
  moetLopen(dienst);
  await houdVast(tx, dienst);
  const dicht = gesprekPoorten(vrijgaveVan(dienst)).filter(({ reason }) => reason);
  if (dicht.length > 0) throw new GatesClosed(dicht);
  if (!isLid(dossier, invoer.persoon)) throw new Invalid([{ field: 'persoon', key: 'fout.keuze' }]);
  if (invoer.op > dayOf(tx.nu)) throw new Invalid([{ field: 'op', key: 'fout.toekomst' }]);
  await tx.db
    .insertInto('gesprek')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      dienst_id: dienst.id,
      persoon_id: invoer.persoon,
      organisatie_id: dienst.organisatie_id,
      gevoerd_op: invoer.op,
      apart: invoer.apart,
      verslag: invoer.verslag,
      door: tx.actor.medewerkerId,
      vastgelegd_op: tx.nu,
    })
    .execute();
  await schrijf(tx, 'gesprek', dienst);
}

/** Which special forms play, who was consulted, and who released the conversation with the family (G17). */
export async function bewaarConsult(tx: ActorTx, dienst: DienstRij, invoer: ConsultInvoer): Promise<void> {
  moetLopen(dienst);
  if (invoer.consultOp && invoer.consultOp > dayOf(tx.nu))
    throw new Invalid([{ field: 'consultOp', key: 'fout.toekomst' }]);
  await takeVersion(tx, 'dienst', dienst.id, invoer.versie, {
    bijzondere_vormen: invoer.bijzondereVormen,
    consult_bij: invoer.consultBij,
    consult_op: invoer.consultOp,
    vrijgegeven_door: invoer.vrijgegevenDoor,
  });
  // Informing waits by default for as long as the form plays [M4].
  const nieuw = invoer.bijzondereVormen.filter((vorm) => !dienst.bijzondere_vormen.includes(vorm));
  for (const vorm of nieuw) await stelStandaardUit(tx, dienst.casus_id, vorm);
  await schrijf(tx, 'consult', dienst);
}

/** What the family and its partners agreed as the minimum for direct safety [V2]; it goes on with the casus. */
export async function stelDienstVoorwaarde(tx: ActorTx, dienst: DienstRij, tekst: string): Promise<void> {
  moetLopen(dienst);
  const bij = { regio_id: tx.actor.regioId, casus_id: dienst.casus_id };
  await tx.db
    .insertInto('veiligheidsvoorwaarde')
    .values({ ...bij, id: randomUUID(), tekst, ingang: dayOf(tx.nu) })
    .execute();
  await schrijf(tx, 'voorwaarde', dienst);
}

export interface DienstStapInvoer {
  readonly versie: number;
  readonly werkelijkeStart?: Day | null | undefined;
  readonly reden?: string | undefined;
}

/** The real start is the day on which the work began, not before the decision and not in the future [L3 4.1]. */
function startdag(tx: ActorTx, dienst: DienstRij, gekozen: Day | null | undefined): Day {
  const op = gekozen ?? dayOf(tx.nu);
  if (op > dayOf(tx.nu)) throw new Invalid([{ field: 'werkelijkeStart', key: 'fout.toekomst' }]);
  if (op < dienst.formele_start) throw new Invalid([{ field: 'werkelijkeStart', key: 'fout.voorBesluit' }]);
  return op;
}

/** Takes a step of the dienst; throws NotFound, Forbidden, Conflict or GatesClosed with every gate that is not met. */
export async function zetDienstStap(
  tx: ActorTx,
  dienst: DienstRij,
  stap: string,
  invoer: DienstStapInvoer,
): Promise<void> {
  const dossier = await leesDienst(tx, dienst);
  const naar = takeStep(dienstStappen, stap, alsDienst(dossier), tx.actor.rollen);
  const vandaag = dayOf(tx.nu);
  const status = { status: naar };
  const termijn = { soort: dienst.soort, objectId: dienst.id };
  if (stap === 'starten')
    await takeVersion(tx, 'dienst', dienst.id, invoer.versie, {
      ...status,
      werkelijke_start: startdag(tx, dienst, invoer.werkelijkeStart),
    });
  else if (stap === 'beoordelen') {
    await takeVersion(tx, 'dienst', dienst.id, invoer.versie, { ...status, beoordeeld_op: vandaag });
    // The end for the law is the day of the judgement [L3 4.2].
    await rondTermijnAf(tx, termijn);
    await plichtNaOnderzoek(tx, dienst);
    await vraagVervolgNaDienst(tx, dienst.id);
  } else if (stap === 'voortijdigAfsluiten') {
    if (!invoer.reden?.trim()) throw new Invalid([{ field: 'reden', key: 'fout.leeg' }]);
    await takeVersion(tx, 'dienst', dienst.id, invoer.versie, { ...status, afgerond_op: vandaag, reden: invoer.reden });
    await laatTermijnVervallen(tx, termijn);
    await plichtNaOnderzoek(tx, dienst);
    await vraagVervolgNaDienst(tx, dienst.id);
  } else await takeVersion(tx, 'dienst', dienst.id, invoer.versie, { ...status, afgerond_op: vandaag });
  await tx.db
    .insertInto('uitbox')
    .values({ regio_id: tx.actor.regioId, soort: `dienst.${naar}`, object_id: dienst.id })
    .execute();
  await schrijf(tx, stap, dienst);
}
