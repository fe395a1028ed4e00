// SPDX-License-Identifier: EUPL-1.2
// The same data as each page shows, by hand: one prepared statement that the database answers as text, over one connection of
// a superuser, without row security, session, log or page. What stays is whose rows they are.
import type pg from 'pg';
import { z } from 'zod';

const many = (query: string) => `(select coalesce(json_agg(r), '[]') from (${query}) r)`;
const MAY = (dossier: string) =>
  `exists (select from toegang t where t.dossier_id = ${dossier} and t.houder_id = any($1::uuid[]) and t.tot > now())`;
const OPEN = `t.organisatie_id = any($1::uuid[]) and t.soort in ('beoordeling', 'vervolg') and t.status = 'loopt'`;
const TERM = `termijn t join melding m on m.regio_id = t.regio_id and m.id = t.object_id`;
const TRANSFERS = `select o.id, o.casus_id, o.status, o.aangeboden_op, t.te_laat_vanaf, o.beantwoord_op, v.naam as van, n.naam as naar from overdracht o
  join termijn t on t.regio_id = o.regio_id and t.object_id = o.id and t.soort = 'acceptatie'
  join organisatie v on v.regio_id = o.regio_id and v.id = o.van_organisatie_id
  join organisatie n on n.regio_id = o.regio_id and n.id = o.naar_organisatie_id`;
const open = (side: string) =>
  many(
    `${TRANSFERS} where o.${side}_organisatie_id = any($1::uuid[]) and o.status = 'aangeboden' order by t.te_laat_vanaf, o.id limit 25`,
  );

/** $1 holders, $2 whether they see meldingen. */
const WORKLIST = `select json_build_object(
  'meldingen', ${many(`select m.id, m.nummer, m.status, m.ontvangen_op, t.te_laat_vanaf, m.vormen, m.classificatie, g.naam as gemeente
    from ${TERM} join gemeente g on g.regio_id = m.regio_id and g.code = m.gemeente_code
    where $2::boolean and ${OPEN} order by t.te_laat_vanaf, t.id limit 25`)},
  'aantal', (select count(*) from (select from ${TERM} where $2::boolean and ${OPEN} limit 1000) r),
  'uitgaand', ${open('van')}, 'inkomend', ${open('naar')},
  'casussen', ${many(`select c.id, c.nummer, c.status, g.naam as gemeente, array_agg(r.rol order by r.rol) as rollen,
      (select min(mm.gepland_op) from monitormoment mm where mm.casus_id = c.id and mm.uitgevoerd_op is null) as moment
    from rolbezetting r join casus c on c.regio_id = r.regio_id and c.id = r.casus_id
      join gemeente g on g.regio_id = c.regio_id and g.code = c.gemeente_code
    where r.medewerker_id = ($1::uuid[])[1] and r.tot is null and c.status <> 'afgesloten'
    group by c.regio_id, c.id, g.naam order by moment, c.id limit 100`)},
  'termijnen', ${many(`select distinct on (sleutel) sleutel, waarde from beleidsparameter where geldig_van <= current_date order by sleutel, geldig_van desc`)},
  'vrij', ${many('select dag from vrije_dag')},
  'gemeenten', ${many('select code, naam from gemeente where regio_id = 1 order by naam')})::text as j`;

const of = (table: string, order: string) => many(`select * from ${table} x where x.casus_id = $3 order by ${order}`);

/** $1 holders, $2 whether they see meldingen, $3 casus. */
const CASUS = `select json_build_object('casus', row_to_json(c), 'gemeente', g.naam,
  'leden', ${many(`select p.*, l.rol, l.betrokkenheid, l.woont_in from gezinslid l
    join persoon p on p.regio_id = l.regio_id and p.id = l.persoon_id
    where l.regio_id = c.regio_id and l.casus_id = c.id order by l.rol = 'kind', p.geboortedatum, p.id`)},
  'rollen', ${many(`select x.*, m.naam, o.naam as organisatie from rolbezetting x
    join medewerker m on m.regio_id = x.regio_id and m.id = x.medewerker_id
    join organisatie o on o.regio_id = m.regio_id and o.id = m.organisatie_id where x.casus_id = c.id order by x.van`)},
  'voorwaarden', ${of('veiligheidsvoorwaarde', 'ingang, id')}, 'afspraken', ${of('afspraak', 'gemaakt_op, id')},
  'momenten', ${of('monitormoment', 'gepland_op, id')}, 'oordelen', ${of('veiligheidsoordeel', 'geoordeeld_op desc')},
  'incidenten', ${of('incident', 'gebeurd_op desc, id')}, 'overgangen', ${of('faseovergang', 'op')},
  'meldingen', ${many(`select m.id, m.nummer, m.status, m.ontvangen_op, m.vormen, m.classificatie from melding m
    where $2::boolean and m.casus_id = c.id order by m.ontvangen_op`)},
  'overdrachten', ${many(`${TRANSFERS} where o.casus_id = c.id and (o.van_organisatie_id = any($1::uuid[]) or o.naar_organisatie_id = any($1::uuid[])) order by o.aangeboden_op`)}
  )::text as j
  from casus c join gemeente g on g.regio_id = c.regio_id and g.code = c.gemeente_code
  where c.regio_id = 1 and c.id = $3 and ${MAY('c.id')}`;

/** $1 holders, $2 search tokens: every one of them, 25 people at most. */
const SEARCH = `select json_build_object('gevonden', ${many(`select p.id, p.voornaam, p.tussenvoegsel, p.achternaam, p.geboortedatum, l.rol,
    c.id as casus_id, c.nummer, c.status, c.geopend_op
  from (select z.casus_id, z.persoon_id from zoeksleutel z
    where z.regio_id = 1 and z.sleutel = ($2::bytea[])[1] and ${MAY('z.casus_id')}
      and not exists (select from unnest(($2::bytea[])[2:]) as k(sleutel) where not exists (select from zoeksleutel y
        where y.regio_id = 1 and y.sleutel = k.sleutel and y.casus_id = z.casus_id and y.persoon_id = z.persoon_id))
    limit 25) f
  join gezinslid l on l.regio_id = 1 and l.casus_id = f.casus_id and l.persoon_id = f.persoon_id
  join persoon p on p.regio_id = 1 and p.id = f.persoon_id join casus c on c.regio_id = 1 and c.id = f.casus_id
  order by p.achternaam, p.voornaam, p.id, c.geopend_op desc`)})::text as j`;

const QUARTER = (moment: string) => `date_trunc('quarter', ${moment} at time zone 'Europe/Amsterdam')::date`;

/** $1 first day of the first quarter. */
const THREAD = `select json_build_object(
  'doelen', ${many(`select d.id, d.nummer, d.titel, array_agg(i.indicator) as indicatoren from onderdeel d
    join doelindicator i on i.regio_id = d.regio_id and i.onderdeel_id = d.id where d.soort = 'doel' group by d.regio_id, d.id order by d.volgorde`)},
  'meldingen', ${many(`select gemeente_code, ${QUARTER('ontvangen_op')} as k, classificatie, vormen, count(*) as n
    from melding where regio_id = 1 and ontvangen_op >= $1::date group by 1, 2, 3, 4`)},
  'beoordeeld', ${many(`select m.gemeente_code, ${QUARTER('b.besloten_op')} as k, count(*) as n,
      count(*) filter (where b.besloten_op < t.te_laat_vanaf) as tijdig
    from beoordeling b join melding m on m.regio_id = b.regio_id and m.id = b.melding_id
      join termijn t on t.regio_id = m.regio_id and t.object_id = m.id and t.soort = 'beoordeling'
    where b.regio_id = 1 and b.besloten_op >= $1::date group by 1, 2`)},
  'geaccepteerd', ${many(`select m.gemeente_code, ${QUARTER('o.beantwoord_op')} as k,
      percentile_disc(0.5) within group (order by o.beantwoord_op::date - m.ontvangen_op::date) as mediaan, count(*) as n
    from overdracht o join melding m on m.regio_id = o.regio_id and m.id = o.melding_id
    where o.regio_id = 1 and o.status in ('geaccepteerd', 'berichtTerug', 'afgerond') and o.beantwoord_op >= $1::date group by 1, 2`)},
  'lopend', ${many(`select q::date as k, c.gemeente_code, count(*) as n, sum(c.met) as met_contactpersoon
    from generate_series($1::timestamp, now()::timestamp, interval '3 months') q cross join lateral (
      select c.gemeente_code, (exists (select from rolbezetting r where r.casus_id = c.id and r.rol = 'contactpersoon' and r.van < q + interval '3 months'
        and (r.tot is null or r.tot >= q + interval '3 months')))::int as met
      from casus c where c.regio_id = 1 and c.overgedragen_op < q + interval '3 months' and (c.afgesloten_op is null or c.afgesloten_op >= q + interval '3 months')) c
    group by 1, 2`)},
  'afgesloten', ${many(`select c.gemeente_code, date_trunc('quarter', c.afgesloten_op)::date as k, count(distinct c.id) as n,
      count(distinct c.id) filter (where o.veilig is not true) as niet_allen_veilig
    from casus c join gezinslid l on l.regio_id = 1 and l.casus_id = c.id
      left join (select casus_id, persoon_id, max(geoordeeld_op) filter (where oordeel = 'veilig')
          > coalesce(max(geoordeeld_op) filter (where oordeel <> 'veilig'), '-infinity') as veilig from veiligheidsoordeel group by 1, 2) o
        on o.casus_id = c.id and o.persoon_id = l.persoon_id
    where c.regio_id = 1 and c.overgedragen_op is not null and c.afgesloten_op >= $1::date group by 1, 2`)})::text as j`;

/** $1 melding, $2 motivering: checked and saved in one statement, without a line in the log. */
const SAVE = `with m as (update melding set versie = versie + 1 where regio_id = 1 and id = $1 and status = 'inBeoordeling' returning id),
  b as (update beoordeling x set motivering = $2, betrokkenen_compleet = x.betrokkenen_compleet from m where x.regio_id = 1 and x.melding_id = m.id returning x.melding_id)
  select json_build_object('bewaard', (select count(*) from b))::text as j`;

const STATEMENTS = { WORKLIST, CASUS, SEARCH, THREAD, SAVE };

const rows = z.array(z.looseObject({ id: z.string() })).default([]);
const answer = z.object({
  casus: z.looseObject({ nummer: z.string() }).optional(),
  meldingen: z.array(z.looseObject({ id: z.string().optional() })).default([]),
  gevonden: rows,
  uitgaand: rows,
  inkomend: rows,
  casussen: rows,
  overdrachten: rows,
  doelen: rows,
});

export interface HandAnswer {
  /** From statement to parsed answer. */
  readonly ms: number;
  /** What a page with the same data must hold. */
  readonly shows: readonly string[];
}

/** Runs one of the statements. Throws when there is no answer, which is a casus that is not there. */
export async function byHand(
  client: pg.Client,
  name: keyof typeof STATEMENTS,
  values: readonly unknown[],
): Promise<HandAnswer> {
  const begun = performance.now();
  const result = await client.query<{ j: string }>({ name, text: STATEMENTS[name], values: [...values] });
  const json: unknown = JSON.parse(result.rows[0]?.j ?? 'null');
  const ms = performance.now() - begun;
  const { casus, meldingen, gevonden, ...lists } = answer.parse(json);
  return {
    ms,
    shows: [
      ...(casus ? [casus.nummer] : []),
      ...meldingen.flatMap(({ id }) => id ?? []),
      // Of more than fit in the list it is free which are shown.
      ...(gevonden.length < 25 ? gevonden.map(({ id }) => id) : []),
      ...Object.values(lists).flatMap((list) => list.map(({ id }) => id)),
    ],
  };
}
