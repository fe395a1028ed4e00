// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Conflict, Invalid, NotFound } from '../../../platform/result.ts';
import type { Deel } from '../../visie/onderdeel/rules.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { laatstePlek } from '../boom/commands.ts';
import { inStukken } from '../boom/rules.ts';
import { genoemdeBron } from '../cijfer/rules.ts';
import { houdTekst } from '../commands.ts';
import { cijferRegel, schoon, type Cijfer } from '../rules.ts';
import { vorigeOnderdelen } from './queries.ts';

const eenheidVan = (eenheid: string | null): Cijfer['eenheid'] =>
  (['aantal', 'procent', 'per10000', 'euro'] as const).find((een) => een === eenheid) ?? null;

/** The words and the figure of a part of the previous vision, as a passage takes them. */
const inhoudVan = (deel: Deel) => ({
  soort: deel.soort,
  nummer: deel.nummer,
  titel: schoon(deel.titel),
  tekst: schoon(deel.tekst),
  waarde: deel.waarde,
  eenheid: eenheidVan(deel.eenheid),
  jaar: deel.jaar,
  bron: deel.waarde === null ? '' : genoemdeBron(deel.tekst),
  voorlopig: false,
});

/**
 * Begins the text with that of the previous vision: each part a passage under its own parent, that knows where it comes from.
 * What looks back on an older vision stays behind. Once there is text, somebody has to say that it is meant [A].
 */
export async function neemVorigeOver(tx: ActorTx, traject: TrajectRij, zeker: boolean): Promise<number> {
  await houdTekst(tx, traject);
  if (traject.vorige_visie_id === null) throw new Conflict('fout.geenVorigeVisie');
  const plek = await laatstePlek(tx, traject);
  if (plek.adres > 0 && !zeker) throw new Invalid([{ field: 'zeker', key: 'fout.overnemenZeker' }]);
  const delen = (await vorigeOnderdelen(tx, traject)).filter(({ soort }) => soort !== 'terugblik');
  const ids = new Map(delen.map(({ id }) => [id, randomUUID()]));
  const bij = { regio_id: tx.actor.regioId };
  const passages = delen.map((deel, index) => ({
    ...bij,
    id: ids.get(deel.id) ?? randomUUID(),
    visietraject_id: traject.id,
    ouder_id: deel.ouder_id === null ? null : (ids.get(deel.ouder_id) ?? null),
    adres: plek.adres + index + 1,
    volgorde: plek.volgorde + index + 1,
    ...inhoudVan(deel),
    vorig_onderdeel_id: deel.id,
    gewijzigd_op: tx.nu,
    gewijzigd_door: tx.actor.medewerkerId,
  }));
  const wijzigingen = passages.map((passage) => ({
    ...bij,
    passage_id: passage.id,
    van_versie: 0,
    van_titel: '',
    van_tekst: '',
    naar_titel: passage.titel,
    naar_tekst: passage.tekst,
    naar_cijfer: cijferRegel(passage),
    aanleiding: 'opstellen' as const,
    op: tx.nu,
    door: tx.actor.medewerkerId,
  }));
  for (const stuk of inStukken(passages)) await tx.db.insertInto('passage').values(stuk).execute();
  for (const stuk of inStukken(wijzigingen)) await tx.db.insertInto('wijziging').values(stuk).execute();
  await tx.verantwoord({ handeling: 'passage.overnemen', objectSoort: 'visietraject', objectId: traject.id });
  return passages.length;
}

/** Says why a goal of the previous vision is not in the new one. */
export async function geefRedenLosgelaten(
  tx: ActorTx,
  traject: TrajectRij,
  onderdeelId: string,
  reden: string,
): Promise<void> {
  const doel = (await vorigeOnderdelen(tx, traject)).find(({ id, soort }) => id === onderdeelId && soort === 'doel');
  if (!doel) throw new NotFound();
  const nieuw = { reden: schoon(reden), gewijzigd_op: tx.nu, gewijzigd_door: tx.actor.medewerkerId };
  await tx.db
    .insertInto('losgelatendoel')
    .values({ ...nieuw, regio_id: tx.actor.regioId, visietraject_id: traject.id, onderdeel_id: onderdeelId })
    .onConflict((oc) =>
      oc
        .columns(['regio_id', 'visietraject_id', 'onderdeel_id'])
        .doUpdateSet({ ...nieuw, versie: sql`losgelatendoel.versie + 1` }),
    )
    .execute();
  await tx.verantwoord({ handeling: 'losgelatendoel.reden', objectSoort: 'onderdeel', objectId: onderdeelId });
}
