// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeVersion } from '../../platform/db/version.ts';
import { mayDo } from '../../platform/http/route.ts';
import { Conflict, Forbidden, Invalid } from '../../platform/result.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { beoordelen } from './access.ts';
import { schrijfAntwoord } from '../spoorboekje/commands.ts';
import { doelenVan, openVragen, uitVorige, vervolgPassages, type Doelregel } from './queries.ts';
import { overTeNemen } from './rules.ts';
import type { Oordeelgegevens } from './schema.ts';

const magBeoordelen = ({ actor }: ActorTx): void => {
  if (!mayDo(beoordelen, actor.rollen)) throw new Forbidden();
};

/** What was pointed at must be of the previous vision, or of this traject. */
async function eisVerwijzingen(tx: ActorTx, traject: TrajectRij, { cijfer, vervolg }: Oordeelgegevens): Promise<void> {
  const fouten = [];
  if (cijfer !== null && !(await uitVorige(tx, traject, 'cijfer')).some(({ id }) => id === cijfer))
    fouten.push({ field: 'cijfer', key: 'fout.keuze' });
  if (vervolg !== null && !(await vervolgPassages(tx, traject.id)).some(({ id }) => id === vervolg))
    fouten.push({ field: 'vervolg', key: 'fout.keuze' });
  if (fouten.length > 0) throw new Invalid(fouten);
}

/** Writes the judgement of one goal of the previous vision, from the version that was read. */
export async function bewaarOordeel(
  tx: ActorTx,
  traject: TrajectRij,
  doel: Pick<Doelregel, 'id' | 'oordeel'>,
  gegevens: Oordeelgegevens,
): Promise<void> {
  magBeoordelen(tx);
  await eisVerwijzingen(tx, traject, gegevens);
  const sleutel = { regio_id: tx.actor.regioId, visietraject_id: traject.id, onderdeel_id: doel.id };
  const waarden = {
    oordeel: gegevens.doeloordeel,
    bewijs: gegevens.bewijs,
    bron: gegevens.bewijsbron,
    cijfer_id: gegevens.cijfer,
    aanbeveling: gegevens.aanbeveling,
    passage_id: gegevens.vervolg,
    gewijzigd_op: tx.nu,
    gewijzigd_door: tx.actor.medewerkerId,
  };
  // Who judges first makes the row; a second first one meets it, and is refused by its key.
  if (doel.oordeel === null) {
    if (gegevens.versie !== 0) throw new Conflict();
    await tx.db
      .insertInto('doeloordeel')
      .values({ ...sleutel, ...waarden })
      .execute();
  } else {
    const { numUpdatedRows } = await tx.db
      .updateTable('doeloordeel')
      .set({ ...waarden, versie: sql`versie + 1` })
      .where((eb) => eb.and({ ...sleutel, versie: gegevens.versie }))
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Conflict();
  }
  await tx.verantwoord({ handeling: 'evaluatie.oordeel', objectSoort: 'visietraject', objectId: traject.id });
}

/**
 * Puts the recommendations as draft answers in the spoorboekje, where the questions of what to keep and what to improve are
 * still open; an answer that someone began is never written over.
 * @returns the codes of the questions that got a draft
 */
export async function neemAanbevelingenOver(
  tx: ActorTx,
  traject: TrajectRij,
  versie: number,
  kop: string,
): Promise<readonly string[]> {
  magBeoordelen(tx);
  await takeVersion(tx, 'visietraject', traject.id, versie);
  const open = await openVragen(tx, traject.id);
  const perVraag = [...overTeNemen(await doelenVan(tx, traject))].filter(([code]) => open.has(code));
  if (perVraag.length === 0) throw new Conflict('evaluatie.nietsOverTeNemen');
  for (const [code, doelen] of perVraag) {
    const nu = open.get(code);
    if (!nu) continue;
    const { versie: versieNu, reden, eigenaar, deadline } = nu;
    const antwoord = doelen
      .map(
        ({ nummer, titel, tekst, aanbeveling }) =>
          `- ${[nummer, titel || tekst].filter(Boolean).join(' ')}: ${aanbeveling}`,
      )
      .join('\n');
    const stand = { status: 'concept' as const, antwoord, bron: kop, reden, eigenaar, deadline };
    await schrijfAntwoord(tx, traject.id, code, versieNu, stand);
  }
  await tx.verantwoord({ handeling: 'evaluatie.overnemen', objectSoort: 'visietraject', objectId: traject.id });
  return perVraag.map(([code]) => code);
}
