// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import type { Visietraject } from './rules.ts';

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

/** The municipalities that make this vision together, by name. */
export const trajectgemeenten = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('trajectgemeente as l')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'l.regio_id').onRef('g.code', '=', 'l.gemeente_code'),
    )
    .where('l.regio_id', '=', tx.actor.regioId)
    .where('l.visietraject_id', '=', trajectId)
    .select(['l.gemeente_code as code', 'g.naam', 'l.centrum'])
    .orderBy('g.naam')
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
const beslisstap = sql`from routestap s where s.regio_id = l.regio_id and s.visietraject_id = l.visietraject_id
  and s.gemeente_code = l.gemeente_code and s.orgaan = ${beslissend} and s.rol in ('vaststellen', 'instemmen')`;
const leden = sql`from trajectgemeente l where l.regio_id = t.regio_id and l.visietraject_id = t.id`;
const punten = sql`from reactiepunt p where p.regio_id = t.regio_id and p.visietraject_id = t.id`;
const vragen = (begin: string) =>
  sql`from spoorantwoord a where a.regio_id = t.regio_id and a.visietraject_id = t.id and a.code like ${`${begin}%`}
    and a.status not in ('afgestemd', 'nietVanToepassing')`;

const tellingen = (vandaag: string) => [
  sql<number>`(select count(*)::int ${leden})`.as('gemeenten'),
  sql<number>`(select count(*)::int ${vragen('V')})`.as('voorwerkOpen'),
  sql<number>`(select count(*)::int ${vragen('P')})`.as('procesOpen'),
  sql<number>`(select count(*)::int ${leden} and ${beslissers} and not exists (select ${beslisstap} and s.gepland is not null))`.as(
    'zonderRoute',
  ),
  sql<number>`(select count(*)::int ${leden} and ${beslissers} and exists (select ${beslisstap} and s.gepland >= t.looptijd_van))`.as(
    'teLaat',
  ),
  sql<number>`(select count(*)::int from passage p where p.regio_id = t.regio_id and p.visietraject_id = t.id and not p.vervallen)`.as(
    'passages',
  ),
  sql<boolean>`exists (select from tekstversie v where v.regio_id = t.regio_id and v.visietraject_id = t.id and v.soort = 'inspraakversie')`.as(
    'inspraakversie',
  ),
  sql<boolean>`exists (select from routestap s join bestuursbesluit b on b.regio_id = s.regio_id and b.routestap_id = s.id
    where s.regio_id = t.regio_id and s.visietraject_id = t.id and s.gemeente_code = t.trekker_code and s.orgaan = 'college'
      and s.rol = 'vrijgevenInspraak' and b.uitkomst in ('conform', 'gewijzigd'))`.as('vrijgegeven'),
  sql<number>`(select count(*)::int ${leden} and not exists (select from inspraakvenster v where v.regio_id = l.regio_id
    and v.visietraject_id = l.visietraject_id and v.gemeente_code = l.gemeente_code))`.as('zonderVenster'),
  sql<number>`(select count(*)::int from inspraakvenster v where v.regio_id = t.regio_id and v.visietraject_id = t.id and v.tot >= ${vandaag}::date)`.as(
    'vensterOpen',
  ),
  sql<number>`(select count(*)::int from reactie r where r.regio_id = t.regio_id and r.visietraject_id = t.id and not r.te_laat and r.status <> 'ingetrokken'
    and r.soort <> 'technischeVraag' and r.ontvangen_op > (select max(v.tot) from inspraakvenster v where v.regio_id = t.regio_id
      and v.visietraject_id = t.id and (r.gemeente_code is null or v.gemeente_code = r.gemeente_code or v.gemeente_code =
        (select g.centrumgemeente_code from gemeente g where g.regio_id = r.regio_id and g.code = r.gemeente_code))))`.as(
    'laatOngemerkt',
  ),
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
  sql<number>`(select count(*)::int ${leden} and ${beslissers} and not exists (select ${beslisstap} and (
    select b.uitkomst in ('conform', 'gewijzigd') and (s.opnieuw_op is null or b.vastgelegd_op > s.opnieuw_op)
    from bestuursbesluit b where b.regio_id = s.regio_id and b.routestap_id = s.id
    order by b.vastgelegd_op desc, b.datum desc limit 1)))`.as('zonderBesluit'),
  sql<number>`(select count(*)::int from amendement a where a.regio_id = t.regio_id and a.visietraject_id = t.id and a.status = 'aangenomen'
    and a.afwijkend and a.afhandeling is null)`.as('afwijkingOpen'),
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
