// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf } from '../../../platform/dates.ts';
import { eerdereCasussen, type Gezinslid } from '../../casus/queries.ts';
import { gelijkenden, groepen, type Gelijkende } from '../../persoon/queries.ts';
import type { Termijnen } from '../../termijn/rules.ts';
import type { MeldingRij } from '../queries.ts';
import { verantwoordelijke } from '../rules.ts';
import { herindelen } from './rules.ts';

/** Everything that the classification looks at, and what comes of it now. */
export async function deelOpnieuwIn(
  tx: ActorTx,
  melding: MeldingRij,
  leden: readonly { readonly id: string }[],
  { terugkijkJaren }: Pick<Termijnen, 'terugkijkJaren'>,
) {
  const ids = leden.map(({ id }) => id);
  const eerder = await eerdereCasussen(tx, ids, melding.casus_id);
  const voorganger = await tx.db
    .selectFrom('melding')
    .select('id')
    .where('casus_id', '=', melding.casus_id)
    .where('id', '<>', melding.id)
    .where('ontvangen_op', '<=', melding.ontvangen_op)
    .limit(1)
    .executeTakeFirst();
  const indeling = herindelen({
    huidig: melding.classificatie,
    aantal: ids.length,
    eerder,
    ontvangen: dayOf(melding.ontvangen_op),
    terugkijkJaren,
    eigen: voorganger && melding.casus_id,
  });
  return { eerder, indeling };
}

/** Other meldingen about these people, in whichever casus, with what was decided; the newest first. */
const andereMeldingen = (tx: ActorTx, melding: MeldingRij, casussen: readonly string[]) =>
  tx.db
    .selectFrom('melding as m')
    .innerJoin('beoordeling as b', (join) =>
      join.onRef('b.regio_id', '=', 'm.regio_id').onRef('b.melding_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.nummer', 'm.ontvangen_op', 'm.vormen', 'm.status', 'b.besluit', 'b.besloten_op'])
    .where('m.casus_id', 'in', [...casussen])
    .where('m.id', '<>', melding.id)
    .orderBy('m.ontvangen_op', 'desc')
    .limit(25)
    .execute();

/** Who is the contactpersoon in each of these casussen now. */
const contactpersonen = (tx: ActorTx, casussen: readonly string[]) =>
  tx.db
    .selectFrom('rolbezetting as r')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'r.regio_id').onRef('m.id', '=', 'r.medewerker_id'),
    )
    .select(['r.casus_id', 'm.naam'])
    .where('r.casus_id', 'in', [...casussen])
    .where('r.rol', '=', 'contactpersoon')
    .where('r.tot', 'is', null)
    .execute();

/** Which organisations see each of these casussen besides the actor's own. */
const partners = async (tx: ActorTx, casussen: readonly string[]) =>
  (
    await sql<{ casus_id: string; naam: string }>`
      select c.id as casus_id, d.naam from unnest(${casussen}::uuid[]) as c(id), lateral app.delers(c.id) d
      where d.tot is null and d.houder_id <> ${tx.actor.organisatieId}::uuid`.execute(tx.db)
  ).rows;

/**
 * People who may be the same as one of these: like name and birth date, under another id. Shown as possible; nothing is joined
 * here, and whoever was joined already is one of these.
 */
async function mogelijkDezelfde(tx: ActorTx, sleutel: Buffer, leden: readonly Gezinslid[]): Promise<Gelijkende[]> {
  const gezocht = leden
    .filter(({ geboortedatum }) => geboortedatum !== null)
    .map(({ voornaam, achternaam, geboortedatum }) => ({
      voornaam,
      achternaam,
      geboortedatum,
      bsn: null,
      adressen: [],
    }));
  if (gezocht.length === 0) return [];
  const gevonden = (await gelijkenden(tx, sleutel, gezocht, 10)).flat();
  const eigen = new Set(leden.map(({ id }) => id));
  for (const { lid_id } of await groepen(tx, [...eigen])) eigen.add(lid_id);
  return gevonden.filter(({ id }, index) => !eigen.has(id) && gevonden.findIndex((een) => een.id === id) === index);
}

/** Who answers for the melding now (G06), by name. */
async function wieNu(tx: ActorTx, melding: MeldingRij): Promise<string> {
  const overdracht = await tx.db
    .selectFrom('overdracht')
    .select(['status', 'van_organisatie_id', 'naar_organisatie_id', 'naar_extern'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('casus_id', '=', melding.casus_id)
    .where('melding_id', '=', melding.id)
    .orderBy('aangeboden_op', 'desc')
    .limit(1)
    .executeTakeFirst();
  const organisatieId = melding.organisatie_id;
  const id = verantwoordelijke(
    { status: melding.status, organisatieId },
    overdracht && {
      status: overdracht.status,
      vanOrganisatieId: overdracht.van_organisatie_id,
      naarOrganisatieId: overdracht.naar_organisatie_id,
    },
    melding.dienst_status ? { status: melding.dienst_status, organisatieId } : undefined,
  );
  if (id === null) return overdracht?.naar_extern ?? '';
  if (id === tx.actor.organisatieId) return tx.actor.organisatie;
  const wie = await tx.db
    .selectFrom('organisatie')
    .select('naam')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .executeTakeFirst();
  return wie?.naam ?? '';
}

/** Everything that Veilig Thuis may know of the people of a melding: few queries, each by an index. */
export async function leesRadar(
  tx: ActorTx,
  sleutel: Buffer,
  melding: MeldingRij,
  leden: readonly Gezinslid[],
  regels: Termijnen,
) {
  const { eerder, indeling } = await deelOpnieuwIn(tx, melding, leden, regels);
  const eigen = {
    casusId: melding.casus_id,
    nummer: melding.casus_nummer,
    status: melding.casus_status,
    geopendOp: dayOf(melding.ontvangen_op),
    afgeslotenOp: null,
  };
  const anders = eerder.filter(
    (casus, index) => eerder.findIndex(({ casusId }) => casusId === casus.casusId) === index,
  );
  const ids = [melding.casus_id, ...anders.map(({ casusId }) => casusId)];
  const contact = await contactpersonen(tx, ids);
  const delen = await partners(tx, ids);
  return {
    jaren: regels.terugkijkJaren,
    // A decided melding keeps the class that it was decided with.
    indeling: melding.besloten_op ? { ...indeling, classificatie: melding.classificatie } : indeling,
    casussen: [eigen, ...anders].map((casus) => ({
      ...casus,
      contactpersoon: contact.find(({ casus_id }) => casus_id === casus.casusId)?.naam,
      partners: delen.filter(({ casus_id }) => casus_id === casus.casusId).map(({ naam }) => naam),
    })),
    meldingen: await andereMeldingen(tx, melding, ids),
    mogelijk: await mogelijkDezelfde(tx, sleutel, leden),
    verantwoordelijk: await wieNu(tx, melding),
  };
}
export type Radar = Awaited<ReturnType<typeof leesRadar>>;

/** What was asked, consulted and noted about a melding. */
export async function leesWeging(tx: ActorTx, meldingId: string) {
  const navragen = await tx.db
    .selectFrom('navraag')
    .selectAll()
    .where('melding_id', '=', meldingId)
    .orderBy('gevraagd_op')
    .orderBy('id')
    .execute();
  const raadplegingen = await tx.db
    .selectFrom('raadpleging')
    .selectAll()
    .where('melding_id', '=', meldingId)
    .orderBy('op')
    .orderBy('id')
    .execute();
  const afnames = await tx.db
    .selectFrom('instrumentafname as i')
    .innerJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'i.regio_id').onRef('m.id', '=', 'i.door'))
    .selectAll('i')
    .select('m.naam')
    .where('i.melding_id', '=', meldingId)
    .orderBy('i.op')
    .orderBy('i.id')
    .execute();
  const aantekeningen = await tx.db
    .selectFrom('besluitaantekening as a')
    .leftJoin('melding as l', (join) =>
      join.onRef('l.regio_id', '=', 'a.regio_id').onRef('l.id', '=', 'a.latere_melding_id'),
    )
    .select(['a.id', 'a.tekst', 'a.op', 'a.latere_melding_id', 'l.nummer'])
    .where('a.melding_id', '=', meldingId)
    .orderBy('a.op')
    .execute();
  return { navragen, raadplegingen, afnames, aantekeningen };
}
export type Weging = Awaited<ReturnType<typeof leesWeging>>;
