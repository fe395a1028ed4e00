-- SPDX-License-Identifier: EUPL-1.2
-- Counts over casework for who may see figures but no casus. Each function asks for the role itself and answers nothing to
-- any other; a figure about one family cannot be asked for. Quarters are those of Europe/Amsterdam.

-- Who may see figures of the whole region.
create or replace function app.ziet_cijfers() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return app.heeft_rol('beleidsadviseur', 'dataAnalist', 'vtMedewerker', 'teamMedewerker');
end $$;

-- First days of the quarters from the one of `vanaf` up to the one of `tot`.
create or replace function app.kwartalen(vanaf date, tot date) returns date[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select array(select d::date from generate_series(date_trunc('quarter', vanaf::timestamp), tot::timestamp, interval '3 months') d order by d)
$$;

create or replace function app.kwartaalnaam(dag date) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select extract(year from dag) || '-' || extract(quarter from dag)
$$;

-- Midnight in Europe/Amsterdam at which a day begins.
create or replace function app.dagbegin(dag date) returns timestamptz
language sql stable set search_path = pg_catalog, pg_temp as $$
  select dag::timestamp at time zone 'Europe/Amsterdam'
$$;

-- How often each maat of `maten` was counted, per municipality and quarter; a count of nought has no row. Some measures are
-- counted together and come together. Sorting 100,000 rows on disk, or compiling a query, would cost more than the counting.
-- What happens in a quarter is counted in it; `lopend` and `metContactpersoon` are counted on its last day, or on `tot`.
create or replace function app.metingen(vanaf date, tot date, maten text[])
returns table (maat text, gemeente_code text, kwartaal text, aantal integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' set jit = off as $$
declare
  mijn integer := app.regio();
  dagen date[] := app.kwartalen(vanaf, tot);
  grenzen timestamptz[] := array(select app.dagbegin(d) from unnest(dagen) d order by d);
  namen text[] := array(select app.kwartaalnaam(d) from unnest(dagen) d order by d);
  einde timestamptz := app.dagbegin(tot + 1);
begin
  if not app.ziet_cijfers() then return; end if;

  if exists (select from unnest(maten) m where m in ('meldingen', 'hermeldingen', 'vervolgmeldingen') or m like 'vorm.%') then
    return query
      with telling as (
        select m.gemeente_code as g, width_bucket(m.ontvangen_op, grenzen) as k, m.classificatie as c, m.vormen as v, count(*)::integer as n
        from public.melding m
        where m.regio_id = mijn and m.ontvangen_op >= grenzen[1] and m.ontvangen_op < einde
        group by 1, 2, 3, 4)
      select x.maat, t.g, namen[t.k], sum(t.n)::integer
      from telling t cross join lateral (
        select 'meldingen'
        union all select 'hermeldingen' where t.c in ('hermeldingEen', 'hermeldingMeer')
        union all select 'vervolgmeldingen' where t.c in ('vervolgTijdensBeoordeling', 'vervolgNaBeoordeling', 'vervolgTijdensMonitoring')
        union select 'vorm.' || vorm from unnest(t.v) vorm) as x(maat)
      group by 1, 2, 3;
  end if;

  if maten && array['beoordeeld', 'tijdigBeoordeeld'] then
    return query
      with telling as (
        select m.gemeente_code as g, width_bucket(b.besloten_op, grenzen) as k, count(*)::integer as alle,
          (count(*) filter (where b.besloten_op < t.te_laat_vanaf))::integer as tijdig
        from public.beoordeling b join public.melding m on m.regio_id = b.regio_id and m.id = b.melding_id
          join public.termijn t on t.regio_id = m.regio_id and t.object_id = m.id and t.soort = 'beoordeling'
        where b.regio_id = mijn and b.besloten_op >= grenzen[1] and b.besloten_op < einde
        group by 1, 2)
      select x.maat, t.g, namen[t.k], x.n
      from telling t cross join lateral (values ('beoordeeld', t.alle), ('tijdigBeoordeeld', t.tijdig)) as x(maat, n) where x.n > 0;
  end if;

  -- A casus is in a phase from the day of its first accepted transfer until the day it closes.
  if maten && array['lopend', 'metContactpersoon'] then
    return query
      with in_fase as (
        select c.id, c.gemeente_code as g, c.overgedragen_op as begin, c.afgesloten_op as eind
        from public.casus c
        where c.regio_id = mijn and c.overgedragen_op <= tot and (c.afgesloten_op is null or c.afgesloten_op >= dagen[1])
      ), stuk as (
        select 'lopend' as maat, f.g, width_bucket(f.begin, dagen) as van, width_bucket(f.eind, dagen) as tot, count(*) as n
        from in_fase f group by 2, 3, 4
        union all
        select 'metContactpersoon', f.g, width_bucket(greatest(f.begin, r.van), dagen), width_bucket(least(f.eind, r.tot), dagen), count(*)
        from in_fase f join public.rolbezetting r on r.casus_id = f.id and r.rol = 'contactpersoon'
        where r.van <= metingen.tot group by 2, 3, 4)
      select s.maat, s.g, namen[k], sum(s.n)::integer
      from stuk s join generate_series(1, cardinality(dagen)) k on k >= s.van and (s.tot is null or k < s.tot)
      group by 1, 2, 3;
  end if;

  -- Someone is safe whose last judgement says so; of two at the same moment the graver one counts.
  if maten && array['afgesloten', 'allenVeilig'] then
    return query
      with dicht as not materialized (
        select c.id, c.gemeente_code as g, width_bucket(c.afgesloten_op, dagen) as k
        from public.casus c
        where c.regio_id = mijn and c.overgedragen_op is not null and c.afgesloten_op >= dagen[1] and c.afgesloten_op <= tot
      ), laatste as (
        select o.casus_id, o.persoon_id, max(o.geoordeeld_op) filter (where o.oordeel = 'veilig') as veilig,
          max(o.geoordeeld_op) filter (where o.oordeel <> 'veilig') as niet_veilig
        from dicht d join public.veiligheidsoordeel o on o.casus_id = d.id
        group by 1, 2
      ), telling as (
        select d.g, d.k, d.id, coalesce(bool_and(l.veilig is not null and (l.niet_veilig is null or l.niet_veilig < l.veilig)), false) as veilig
        from dicht d
          left join public.gezinslid z on z.regio_id = mijn and z.casus_id = d.id
          left join laatste l on l.casus_id = z.casus_id and l.persoon_id = z.persoon_id
        group by 1, 2, 3)
      select x.maat, t.g, namen[t.k], count(*)::integer
      from telling t cross join lateral (select 'afgesloten' union all select 'allenVeilig' where t.veilig) as x(maat)
      group by 1, 2, 3;
  end if;
end $$;

-- Days from melding to accepted transfer, per municipality and quarter of acceptance: how often each number of days occurred.
-- Medians do not add up; these counts do, so that the median of any area and period follows from them, and the number of
-- accepted transfers (`geaccepteerd`) too.
create or replace function app.doorlooptijden(vanaf date, tot date)
returns table (gemeente_code text, kwartaal text, dagen integer[], aantallen integer[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' set jit = off as $$
declare
  mijn integer := app.regio();
  eerste date[] := app.kwartalen(vanaf, tot);
  grenzen timestamptz[] := array(select app.dagbegin(d) from unnest(eerste) d order by d);
  namen text[] := array(select app.kwartaalnaam(d) from unnest(eerste) d order by d);
begin
  if not app.ziet_cijfers() then return; end if;
  return query
    with telling as (
      select m.gemeente_code as g, width_bucket(o.beantwoord_op, grenzen) as k,
        (o.beantwoord_op at time zone 'Europe/Amsterdam')::date - (m.ontvangen_op at time zone 'Europe/Amsterdam')::date as d, count(*)::integer as n
      from public.overdracht o join public.melding m on m.regio_id = o.regio_id and m.id = o.melding_id
      where o.regio_id = mijn and o.status in ('geaccepteerd', 'berichtTerug', 'afgerond') and o.beantwoord_op >= grenzen[1] and o.beantwoord_op < app.dagbegin(tot + 1)
      group by 1, 2, 3)
    select t.g, namen[t.k], array_agg(t.d order by t.d), array_agg(t.n order by t.d) from telling t group by 1, 2;
end $$;
