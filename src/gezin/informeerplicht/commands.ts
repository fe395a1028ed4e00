// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { Conflict, Invalid } from '../../platform/result.ts';
import { gezinsleden } from '../casus/queries.ts';
import type { SpecialeVorm } from '../meldcode/rules.ts';
import { laatTermijnVervallen, rondTermijnAf, verlengTermijn } from '../termijn/commands.ts';
import { leesDuur, type TermijnRij } from '../termijn/queries.ts';
import { teLaatVanaf, type Termijnen } from '../termijn/rules.ts';
import { grondenVan, openTermijnen, uitstelVersie } from './queries.ts';
import { isStandaardGrond, standaardGrond, wieInformeren } from './rules.ts';
import type { InformeerInvoer, UitstelInvoer } from './schema.ts';

export interface InformeerPlicht {
  readonly meldingId: string;
  readonly casusId: string;
  /** The number by which people call the melding. */
  readonly kenmerk: string;
  readonly personen: readonly string[];
  readonly vormen: readonly string[];
}

/**
 * G18, D4: who is recorded because of what another told, must hear so. A term for each person of the meldingen, as
 * `moetInformeren` says it, in one statement however many meldingen there are.
 */
export async function plichtInformeren(
  tx: ActorTx,
  lijst: readonly InformeerPlicht[],
  regels: Termijnen,
): Promise<void> {
  const paren = lijst.flatMap(({ personen, ...over }) =>
    [...new Set(personen)].map((persoonId) => ({ ...over, persoonId })),
  );
  if (paren.length === 0) return;
  const { informeren } = regels.duur;
  await sql`
    insert into termijn (regio_id, id, soort, organisatie_id, casus_id, object_soort, object_id, kenmerk, persoon_id, duur, begonnen_op, te_laat_vanaf)
    select ${tx.actor.regioId}, gen_random_uuid(), 'informeren', ${tx.actor.organisatieId}::uuid, p.casus, 'melding', p.melding,
      p.kenmerk, p.persoon, ${JSON.stringify(informeren)}::jsonb, ${tx.nu}::timestamptz,
      ${teLaatVanaf(tx.nu, informeren, regels.vrijeDagen)}::timestamptz
    from unnest(${paren.map(({ persoonId }) => persoonId)}::uuid[], ${paren.map(({ casusId }) => casusId)}::uuid[],
      ${paren.map(({ meldingId }) => meldingId)}::uuid[], ${paren.map(({ kenmerk }) => kenmerk)}::text[],
      ${paren.map(({ vormen }) => vormen.join(','))}::text[]) as p(persoon, casus, melding, kenmerk, vormen)
    where not exists (
      select from termijn t
      where t.regio_id = ${tx.actor.regioId} and t.casus_id = p.casus and t.soort = 'informeren'
        and t.organisatie_id = ${tx.actor.organisatieId}::uuid and t.persoon_id = p.persoon
        and (t.status in ('loopt', 'opgeschort') or t.status = 'afgerond' and string_to_array(p.vormen, ',') <@ (
          select coalesce(array_agg(distinct vorm), '{}') from melding m, unnest(m.vormen) as vorm
          where m.regio_id = t.regio_id and m.casus_id = t.casus_id and m.id <> p.melding)))
    on conflict do nothing`.execute(tx.db);
}

interface Gemeld {
  readonly id: string;
  readonly casus_id: string;
}

/** The open terms of these people in the casus; throws when one of them has none. */
async function termijnenVoor(tx: ActorTx, casusId: string, personen: readonly string[]): Promise<TermijnRij[]> {
  const open = await openTermijnen(tx, casusId);
  const gezocht = open.filter(({ persoon_id }) => persoon_id !== null && personen.includes(persoon_id));
  if (new Set(gezocht.map(({ persoon_id }) => persoon_id)).size < new Set(personen).size) throw new Conflict();
  return gezocht;
}

const log = (tx: ActorTx, handeling: string, { id, casus_id }: Gemeld) =>
  tx.verantwoord({ handeling: `informeren.${handeling}`, objectSoort: 'melding', objectId: id, dossierId: casus_id });

/** Whom one informs goes by age; another choice needs its reason [L1 5.3.2]. */
async function controleerAan(tx: ActorTx, casusId: string, invoer: InformeerInvoer): Promise<void> {
  if (invoer.uitkomst !== 'geinformeerd' || invoer.toelichting !== '') return;
  const vandaag = dayOf(tx.nu);
  const leden = (await gezinsleden(tx, casusId)).filter(({ id }) => invoer.betrokkenen.includes(id));
  if (leden.some((lid) => wieInformeren(lid, vandaag) !== invoer.aan))
    throw new Invalid([{ field: 'toelichting', key: 'informeerplicht.andersDanLeeftijd' }]);
}

/** Records how the duty was met for these people, or why there is none; ends their terms. */
export async function informeer(tx: ActorTx, melding: Gemeld, invoer: InformeerInvoer): Promise<void> {
  if (invoer.op > dayOf(tx.nu)) throw new Invalid([{ field: 'op', key: 'informeerplicht.toekomst' }]);
  const termijnen = await termijnenVoor(tx, melding.casus_id, invoer.betrokkenen);
  await controleerAan(tx, melding.casus_id, invoer);
  const verteld = invoer.uitkomst === 'geinformeerd';
  await tx.db
    .insertInto('informeerplicht')
    .values(
      [...new Set(invoer.betrokkenen)].map((persoon) => ({
        regio_id: tx.actor.regioId,
        id: randomUUID(),
        organisatie_id: tx.actor.organisatieId,
        melding_id: melding.id,
        casus_id: melding.casus_id,
        persoon_id: persoon,
        uitkomst: invoer.uitkomst,
        aan: verteld ? invoer.aan : null,
        hoe: verteld ? invoer.hoe : null,
        op: invoer.op,
        onderwerpen: verteld ? [...new Set(invoer.onderwerpen)] : [],
        toelichting: invoer.toelichting,
        vastgelegd_op: tx.nu,
        vastgelegd_door: tx.actor.medewerkerId,
      })),
    )
    .execute();
  for (const { object_id: objectId, persoon_id } of termijnen) {
    const over = { soort: 'informeren', objectId, persoonId: persoon_id ?? undefined } as const;
    await (verteld ? rondTermijnAf(tx, over) : laatTermijnVervallen(tx, over));
  }
  await log(tx, invoer.uitkomst, melding);
}

/** Two weeks more for these people, with the ground [L1 5.3.1]; a second click on the same form gives no second delay. */
export async function stelUit(tx: ActorTx, melding: Gemeld, invoer: UitstelInvoer): Promise<void> {
  const grond = invoer.grond || (invoer.bijzondereVorm ? standaardGrond(invoer.bijzondereVorm) : '');
  const open = await openTermijnen(tx, melding.casus_id);
  if (invoer.versie !== (await uitstelVersie(tx, open))) throw new Conflict();
  for (const termijn of await termijnenVoor(tx, melding.casus_id, invoer.uitstelVoor))
    await verlengTermijn(tx, termijn, termijn.versie, grond);
  await log(tx, 'uitgesteld', melding);
}

/**
 * A casus was found to be of a special form: informing waits by default, once, for everyone in it who was not informed yet [M4].
 */
export async function stelStandaardUit(tx: ActorTx, casusId: string, vorm: SpecialeVorm): Promise<void> {
  const open = (await openTermijnen(tx, casusId)).filter(({ status }) => status === 'loopt');
  const gronden = await grondenVan(
    tx,
    open.map(({ id }) => id),
  );
  for (const termijn of open) {
    const wachtAl = gronden.some(({ termijn_id, grond }) => termijn_id === termijn.id && isStandaardGrond(grond));
    if (!wachtAl && leesDuur(termijn.duur).verlenging)
      await verlengTermijn(tx, termijn, termijn.versie, standaardGrond(vorm));
  }
}
