// SPDX-License-Identifier: EUPL-1.2
import { sql, type RawBuilder } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { NotFound } from '../../platform/result.ts';
import type { Trajectstatus, Visietraject } from './rules.ts';

const KOLOMMEN = [
  't.id',
  't.naam',
  't.gebied_id',
  't.vorige_visie_id',
  't.looptijd_van',
  't.looptijd_tot',
  't.vaststellingsregel',
  't.status',
  't.leden_vast_op',
  't.trekker_code',
  't.begonnen_op',
  't.visie_id',
  't.vastgesteld_op',
  't.versie',
] as const;

const trajecten = (tx: ActorTx) =>
  tx.db
    .selectFrom('visietraject as t')
    .innerJoin('gebied as g', (join) => join.onRef('g.regio_id', '=', 't.regio_id').onRef('g.id', '=', 't.gebied_id'))
    .where('t.regio_id', '=', tx.actor.regioId)
    .select(KOLOMMEN)
    .select('g.naam as gebied');

/** Every visietraject of the region, the newest first. */
export const visietrajecten = (tx: ActorTx) => trajecten(tx).orderBy('t.begonnen_op', 'desc').orderBy('t.id').execute();
export const vindTraject = (tx: ActorTx, id: string) => trajecten(tx).where('t.id', '=', id).executeTakeFirst();
export type TrajectRij = NonNullable<Awaited<ReturnType<typeof vindTraject>>>;

/**
 * Holds the traject until the transaction ends, so that no step is taken and nothing that it counts changes meanwhile: what a page
 * knew may be old. Gives where it is now.
 */
export async function houdTraject(tx: ActorTx, trajectId: string): Promise<Trajectstatus> {
  const rij = await tx.db
    .selectFrom('visietraject')
    .select('status')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', trajectId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!rij) throw new NotFound();
  return rij.status;
}

const leden = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('trajectgemeente as l')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'l.regio_id').onRef('g.code', '=', 'l.gemeente_code'),
    )
    .where('l.regio_id', '=', tx.actor.regioId)
    .where('l.visietraject_id', '=', trajectId)
    .select(['l.gemeente_code as code', 'g.naam', 'l.centrum', 'g.centrumgemeente_code as centrumgemeente'])
    .select('l.opvolger_code as opvolger')
    .orderBy('g.naam');

/** Every municipality that took part, with the centre that each belongs to, by name; also those that merged meanwhile. */
export const deelnemers = (tx: ActorTx, trajectId: string) => leden(tx, trajectId).execute();
/** The municipalities that make this vision together; not those whose place was taken by the one they merged into. */
export const trajectgemeenten = (tx: ActorTx, trajectId: string) =>
  leden(tx, trajectId).where('l.opvolger_code', 'is', null).execute();
/** Those that merged while the vision was being made, with their successor. */
export const opgegaanIn = (tx: ActorTx, trajectId: string) =>
  leden(tx, trajectId)
    .innerJoin('gemeente as o', (join) =>
      join.onRef('o.regio_id', '=', 'l.regio_id').onRef('o.code', '=', 'l.opvolger_code'),
    )
    .select('o.naam as opvolgernaam')
    .execute();
export type Trajectgemeente = Awaited<ReturnType<typeof trajectgemeenten>>[number];

/** The municipalities of the whole region, by name. */
export const regiogemeenten = (tx: ActorTx) =>
  tx.db
    .selectFrom('gemeente')
    .select(['code', 'naam'])
    .where('regio_id', '=', tx.actor.regioId)
    .orderBy('naam')
    .execute();

/** When each status began. */
export const fasenVan = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('trajectfase')
    .select(['status', 'begonnen_op'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .orderBy('begonnen_op')
    .execute();

/** Areas with their members on a day. */
export const gebieden = (tx: ActorTx) =>
  tx.db
    .selectFrom('gebied')
    .select(['id', 'naam', 'soort'])
    .where('regio_id', '=', tx.actor.regioId)
    .orderBy('naam')
    .execute();

/** Which step of a municipality decides, by the region's rule; `l` is its row in trajectgemeente. */
const beslissend = sql`(case t.vaststellingsregel when 'alleColleges' then 'college' else 'raad' end)`;
const beslissers = sql`(t.vaststellingsregel <> 'centrumraden' or l.centrum)`;
/** The last one that does, as on the board: an earlier one does not make up for a later one. */
const beslisstap = sql`from (select * from routestap r where r.regio_id = l.regio_id and r.visietraject_id = l.visietraject_id
  and r.gemeente_code = l.gemeente_code and r.orgaan = ${beslissend} and r.rol in ('vaststellen', 'instemmen')
  order by r.volgorde desc limit 1) s`;
/** The decision of step `s` that holds: the one that was recorded last. */
const laatsteBesluit = sql`from bestuursbesluit b where b.regio_id = s.regio_id and b.routestap_id = s.id
  order by b.vastgelegd_op desc, b.datum desc limit 1`;
const meedoen = sql`from trajectgemeente l where l.regio_id = t.regio_id and l.visietraject_id = t.id and l.opvolger_code is null`;
/** How many of those who decide lack something; when nobody decides, that itself is what is lacking. */
const beslissersZonder = (wat: RawBuilder<unknown>) => sql<number>`(select case when count(*) = 0 then 1
  else count(*) filter (where not exists (${wat})) end::int ${meedoen} and ${beslissers})`;
const punten = sql`from reactiepunt p where p.regio_id = t.regio_id and p.visietraject_id = t.id`;
const vragen = (begin: string) =>
  sql`from spoorantwoord a where a.regio_id = t.regio_id and a.visietraject_id = t.id and a.code like ${`${begin}%`}
    and a.status not in ('afgestemd', 'nietVanToepassing')`;

const ongemerkt = sql`from reactie r where r.regio_id = t.regio_id and r.visietraject_id = t.id and not r.te_laat
  and r.soort <> 'technischeVraag'`;
/** The windows in which the contributor of reaction `r` may speak; the same as KANALEN_VAN of the inspraak. */
const spreekt = sql`v.kanaal = any(case r.indiener when 'gemeenteraad' then array['raad'] when 'inwoner' then array['openbaar']
  else array['openbaar', 'uitnodiging'] end)`;
const venstersVan = sql`from inspraakvenster v where v.regio_id = t.regio_id and v.visietraject_id = t.id`;
/** The last day on which reaction `r` is in time: the same claim as `sluitdag` of the inspraak. */
const sluitdag = sql`(select case when l.gemeente_code is null then (select max(v.tot) ${venstersVan}) else coalesce(
    (select max(v.tot) ${venstersVan} and v.gemeente_code = l.gemeente_code and ${spreekt}),
    (select max(v.tot) ${venstersVan} and v.gemeente_code = g.centrumgemeente_code and ${spreekt}),
    (select max(v.tot) ${venstersVan} and v.gemeente_code = l.gemeente_code),
    (select max(v.tot) ${venstersVan} and v.gemeente_code = g.centrumgemeente_code)) end
  from (values (r.gemeente_code)) as w (code)
    left join trajectgemeente l on l.regio_id = t.regio_id and l.visietraject_id = t.id and l.gemeente_code = w.code
    left join gemeente g on g.regio_id = t.regio_id and g.code = w.code)`;

const tellingen = (vandaag: string) => [
  sql<number>`(select count(*)::int ${meedoen})`.as('gemeenten'),
  sql<number>`(select count(*)::int ${vragen('V')})`.as('voorwerkOpen'),
  sql<number>`(select count(*)::int ${vragen('P')})`.as('procesOpen'),
  beslissersZonder(sql`select ${beslisstap} where s.gepland is not null`).as('zonderRoute'),
  sql<number>`(select count(*)::int ${meedoen} and ${beslissers} and exists (select ${beslisstap} where s.gepland >= t.looptijd_van))`.as(
    'teLaat',
  ),
  sql<number>`(select count(*)::int from passage p where p.regio_id = t.regio_id and p.visietraject_id = t.id and not p.vervallen)`.as(
    'passages',
  ),
  // A frozen text that nobody can react to opens nothing.
  sql<boolean>`exists (select from inspraakronde r join tekstversie v on v.regio_id = r.regio_id and v.id = r.tekstversie_id
    where r.regio_id = t.regio_id and r.visietraject_id = t.id and v.soort = 'inspraakversie')`.as('inspraakversie'),
  sql<boolean>`exists (select from routestap s where s.regio_id = t.regio_id and s.visietraject_id = t.id
    and s.gemeente_code = t.trekker_code and s.orgaan = 'college' and s.rol = 'vrijgevenInspraak'
    and (select b.uitkomst in ('conform', 'gewijzigd') ${laatsteBesluit}))`.as('vrijgegeven'),
  // Joining the centre municipality is a window only when that has one: the same claim as `zonderVenster` of the inspraak.
  sql<number>`(select count(*)::int ${meedoen} and not exists (select from inspraakvenster v where v.regio_id = l.regio_id
    and v.visietraject_id = l.visietraject_id and v.gemeente_code = l.gemeente_code and (v.tot is not null
      or exists (select from inspraakvenster c join gemeente g on g.regio_id = c.regio_id and g.centrumgemeente_code = c.gemeente_code
        where c.regio_id = v.regio_id and c.visietraject_id = v.visietraject_id and c.tot is not null
          and g.code = l.gemeente_code))))`.as('zonderVenster'),
  sql<number>`(select count(*)::int from inspraakvenster v where v.regio_id = t.regio_id and v.visietraject_id = t.id and v.tot >= ${vandaag}::date)`.as(
    'vensterOpen',
  ),
  sql<number>`(select count(*)::int
    from (select r.gemeente_code, r.indiener, ${sluitdag} as dag ${ongemerkt} group by r.gemeente_code, r.indiener) k
      join (select r.gemeente_code, r.indiener, r.ontvangen_op ${ongemerkt}) r
        on coalesce(r.gemeente_code, '') = coalesce(k.gemeente_code, '') and r.indiener = k.indiener
    where r.ontvangen_op > k.dag)`.as('laatOngemerkt'),
  sql<number>`(select count(*)::int from reactie r where r.regio_id = t.regio_id and r.visietraject_id = t.id and r.status = 'ontvangen')`.as(
    'ongesplitst',
  ),
  sql<number>`(select count(*)::int ${punten} and p.status <> 'ingetrokken' and (p.afdoening is null or p.motivering = '' or p.antwoord = ''))`.as(
    'zonderAfdoening',
  ),
  sql<number>`(select count(*)::int ${punten} and p.status <> 'ingetrokken' and ((p.afdoening = 'verwerktInVisie' and p.wijziging_id is null)
    or (p.afdoening = 'naarUitvoeringsplan' and p.actie = '')))`.as('zonderGevolg'),
  sql<'geen' | 'verouderd' | 'actueel'>`(select case when max(k.gemaakt_op) is null then 'geen'
    when max(k.gemaakt_op) < greatest((select max(p.gewijzigd_op) ${punten}), (select max(c.op) from correctie c
      where c.regio_id = t.regio_id and c.visietraject_id = t.id and c.soort = 'reactie')) then 'verouderd' else 'actueel' end
    from stuk k where k.regio_id = t.regio_id and k.visietraject_id = t.id and k.soort = 'nota')`.as('nota'),
  // The same claim as `geldt` of a step.
  beslissersZonder(sql`select ${beslisstap} where (select b.uitkomst in ('conform', 'gewijzigd') and (s.opnieuw_op is null
    or (b.vastgelegd_op > s.opnieuw_op and b.datum >= (s.opnieuw_op at time zone 'Europe/Amsterdam')::date)) ${laatsteBesluit})`).as(
    'zonderBesluit',
  ),
  sql<number>`(select count(*)::int from amendement a where a.regio_id = t.regio_id and a.visietraject_id = t.id and a.status = 'aangenomen'
    and a.afwijkend and a.afhandeling is null)`.as('afwijkingOpen'),
  sql<number>`(select count(*)::int from amendement a where a.regio_id = t.regio_id and a.visietraject_id = t.id and a.status = 'ingediend')`.as(
    'amendementOpen',
  ),
];

/** What the gates look at, counted in one statement. */
export async function alsVisietraject(tx: ActorTx, traject: TrajectRij): Promise<Visietraject> {
  const geteld = await tx.db
    .selectFrom('visietraject as t')
    .where('t.regio_id', '=', tx.actor.regioId)
    .where('t.id', '=', traject.id)
    .select(tellingen(dayOf(tx.nu)))
    .executeTakeFirstOrThrow();
  return { ...geteld, status: traject.status, ledenVast: traject.leden_vast_op !== null };
}
