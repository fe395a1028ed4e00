-- SPDX-License-Identifier: EUPL-1.2
-- Re-applied whole at every migrate. Each SECURITY DEFINER function pins its search_path and holds its own predicate.

-- The holders of the session in this transaction: the person and its organisation. No token, no holders, no rows.
create or replace function app.houders() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare gevonden uuid[];
begin
  select array[m.id, m.organisatie_id] into gevonden
  from public.sessie s join public.medewerker m on m.regio_id = s.regio_id and m.id = s.medewerker_id
  where s.token_hash = sha256(convert_to(coalesce(current_setting('app.sessie', true), ''), 'UTF8'))
    and s.laatst_gezien > now() - interval '15 minutes' and s.begonnen > now() - interval '12 hours' and m.actief_tot > now();
  return coalesce(gevonden, '{}');
end $$;

-- Region and roles of the session in this transaction; null and empty without one.
create or replace function app.regio() returns integer
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select m.regio_id from public.medewerker m where m.id = (app.houders())[1]);
end $$;

create or replace function app.heeft_rol(variadic gevraagd text[]) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.medewerker m where m.id = (app.houders())[1] and m.rollen && gevraagd);
end $$;

-- The municipality that the actor works for; null for everyone else.
create or replace function app.eigen_gemeente() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select o.gemeente_code from public.organisatie o where o.regio_id = app.regio() and o.id = (app.houders())[2]);
end $$;

-- The kinds of papers that municipalities keep secret now: asked once for all papers of a list.
create or replace function app.geheime_stukken() returns table (traject uuid, gemeente text, soort text)
language plpgsql stable security definer rows 50 set search_path = pg_catalog, pg_temp as $$
begin
  return query select n.visietraject_id, n.gemeente_code, unnest(n.stuksoorten)
    from (select distinct on (g.visietraject_id, g.gemeente_code) g.visietraject_id, g.gemeente_code, g.stuksoorten
      from public.geheimhouding g where g.regio_id = app.regio()
      order by g.visietraject_id, g.gemeente_code, g.versie desc) n;
end $$;

-- Opens the transaction of one actor: binds the token to it, keeps the session awake, says who it is. No row: no session.
create or replace function app.actor(token text)
returns table (regio_id integer, regio_naam text, voorbeeld boolean, medewerker_id uuid, naam text, rollen text[], organisatie_id uuid, organisatie_naam text, organisatie_soort text, gemeente_code text, nu timestamptz)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('app.sessie', token, true);
  if cardinality(app.houders()) = 0 then return; end if;
  update public.sessie s set laatst_gezien = now()
  where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.laatst_gezien < now() - interval '1 minute';
  return query
    select m.regio_id, r.naam, r.voorbeeld, m.id, m.naam, m.rollen, o.id, o.naam, o.soort, o.gemeente_code, now()
    from public.medewerker m join public.organisatie o on o.regio_id = m.regio_id and o.id = m.organisatie_id
      join public.regio r on r.id = m.regio_id
    where m.id = (app.houders())[1];
end $$;

-- Sign-in without a proof of identity: only for people of a region that is marked as example.
create or replace function app.meld_aan_voorbeeld(wie uuid, token_hash bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare m record;
begin
  select me.regio_id, me.id, me.organisatie_id into m
  from public.medewerker me join public.regio r on r.id = me.regio_id
  where me.id = wie and r.voorbeeld and me.actief_tot > now();
  if not found then return false; end if;
  insert into public.sessie (regio_id, token_hash, medewerker_id) values (m.regio_id, token_hash, m.id);
  insert into public.verantwoording (regio_id, medewerker_id, organisatie_id, handeling, object_soort, object_id, grondslag, uitkomst)
  values (m.regio_id, m.id, m.organisatie_id, 'aanmelding.aanmelden', 'sessie', null, 'voorbeeldregio', 'gelukt');
  return true;
end $$;

create or replace function app.meld_af(token text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.sessie s where s.token_hash = sha256(convert_to(token, 'UTF8'));
end $$;

-- The people who can be chosen to sign in as: example regions only.
create or replace function app.voorbeeldmedewerkers()
returns table (id uuid, naam text, rollen text[], organisatie text, organisatie_soort text, regio text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select m.id, m.naam, m.rollen, o.naam, o.soort, r.naam
    from public.medewerker m join public.organisatie o on o.regio_id = m.regio_id and o.id = m.organisatie_id
      join public.regio r on r.id = m.regio_id
    where r.voorbeeld and m.actief_tot > now()
    order by o.soort, o.naam, m.naam;
end $$;

-- The audit line of the session in this transaction; who it is comes from the session, never from the caller.
create or replace function app.verantwoord(handeling text, object_soort text, object_id text, dossier_id uuid, grondslag text, uitkomst text)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare houders uuid[] := app.houders();
begin
  if cardinality(houders) = 0 then raise exception 'no session' using errcode = '28000'; end if;
  insert into public.verantwoording (regio_id, medewerker_id, organisatie_id, handeling, object_soort, object_id, dossier_id, grondslag, uitkomst)
  values (app.regio(), houders[1], houders[2], handeling, object_soort, object_id, dossier_id, grondslag, uitkomst);
end $$;

-- Gives a holder sight of a dossier: only by who has it, or as the first right on a dossier that nobody has yet.
create or replace function app.verleen_toegang(dossier uuid, houder uuid, grond text, einde timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare mijn uuid[] := app.houders();
begin
  if not exists (select from public.toegang t where t.dossier_id = dossier and t.houder_id = any(mijn) and t.tot > now())
    and exists (select from public.toegang t where t.dossier_id = dossier) then
    raise exception 'no right to share' using errcode = '42501';
  end if;
  insert into public.toegang as t (regio_id, dossier_id, houder_id, grondslag, tot) values (app.regio(), dossier, houder, grond, einde)
  on conflict on constraint toegang_pkey do update set tot = greatest(t.tot, excluded.tot);
end $$;

-- The receiver answers an open transfer. The melding follows it (G06), which the receiver itself may not see or touch; with
-- acceptance the receiver's organisation gets sight of the casus. False when it is not open, or not for the caller.
create or replace function app.beantwoord_overdracht(overdracht uuid, geaccepteerd boolean) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  o record;
  rest text[];
begin
  select v.* into o from public.overdracht v
  where v.id = overdracht and v.naar_organisatie_id = any(app.houders()) and v.status = 'aangeboden' for update;
  if not found then return false; end if;
  update public.melding m set status = case when geaccepteerd then 'afgehandeld' else 'besloten' end, versie = m.versie + 1
  where m.regio_id = o.regio_id and m.id = o.melding_id and m.status = 'inOverdracht';
  if geaccepteerd then
    insert into public.toegang as t (regio_id, dossier_id, houder_id, grondslag)
    values (o.regio_id, o.casus_id, o.naar_organisatie_id, 'overdracht geaccepteerd')
    on conflict on constraint toegang_pkey do update set tot = 'infinity';
    -- What goes along only now enters the register of the sender, with the casus itself.
    if o.grondslag is not null and o.aangeboden_door is not null then
      select array_agg(distinct s.soort order by s.soort) into rest from public.overdrachtstuk s
      where s.regio_id = o.regio_id and s.overdracht_id = o.id and not s.voor_besluit;
      insert into public.verstrekking (regio_id, casus_id, organisatie_id, aan_organisatie_id, aan, wat, grondslag, doel, noodzaak, op, door, object_soort, object_id)
      select o.regio_id, o.casus_id, o.van_organisatie_id, o.naar_organisatie_id, n.naam, array_append(coalesce(rest, '{}'), 'casus'),
        o.grondslag, o.doel, o.noodzaak, now(), o.aangeboden_door, 'overdracht', o.id
      from public.organisatie n where n.regio_id = o.regio_id and n.id = o.naar_organisatie_id;
    end if;
  end if;
  return true;
end $$;

-- Who else sees this dossier, on what ground, until when; empty for who does not see it.
create or replace function app.delers(dossier uuid)
returns table (houder_id uuid, naam text, grondslag text, van timestamptz, tot timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.toegang t where t.dossier_id = dossier and t.houder_id = any(app.houders()) and t.tot > now()) then return; end if;
  return query
    select t.houder_id, coalesce(o.naam, m.naam), t.grondslag, t.van, nullif(t.tot, 'infinity')
    from public.toegang t left join public.organisatie o on o.id = t.houder_id left join public.medewerker m on m.id = t.houder_id
    where t.dossier_id = dossier order by t.van, 2;
end $$;

-- Persons in dossiers that the session sees, who carry a key of every group; at most `hoogstens`, those first who carry most of
-- the keys that come first in their group. All keys are looked up and counted before anything is left out.
drop function if exists app.zoek_personen(bytea[], integer);
create or replace function app.zoek_personen(sleutels bytea[], groepen integer[], hoogstens integer)
returns table (persoon_id uuid)
language plpgsql stable security definer rows 25 set search_path = pg_catalog, pg_temp as $$
declare
  mijn uuid[] := app.houders();
  hier integer := app.regio();
  alle integer := (select bit_or(1 << g) from unnest(groepen) as g);
begin
  if cardinality(sleutels) = 0 then return; end if;
  return query
    select v.persoon_id from (
      select k.persoon_id, k.eerst from (
        select z.casus_id, z.persoon_id, count(*) filter (where q.plek = array_position(groepen, q.groep)) as eerst
        from unnest(sleutels, groepen) with ordinality as q(sleutel, groep, plek)
          join public.zoeksleutel z on z.regio_id = hier and z.sleutel = q.sleutel
        group by z.casus_id, z.persoon_id having bit_or(1 << q.groep) = alle
        order by 3 desc) k
      where exists (select from public.toegang t where t.dossier_id = k.casus_id and t.houder_id = any(mijn) and t.tot > now())
      limit hoogstens * 4) v
    group by v.persoon_id order by max(v.eerst) desc limit hoogstens;
end $$;

-- Gives a person new keys in every casus, also in those that the session does not see; `oud` are the ones that may go.
create or replace function app.vernieuw_zoeksleutels(persoon uuid, oud bytea[], nieuw bytea[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare hier integer := app.regio();
begin
  if not app.ziet_persoon(persoon) then raise exception 'no such person' using errcode = '42501'; end if;
  delete from public.zoeksleutel z using public.gezinslid l
  where l.persoon_id = persoon and l.regio_id = hier
    and z.regio_id = hier and z.casus_id = l.casus_id and z.persoon_id = persoon and z.sleutel = any(oud);
  insert into public.zoeksleutel (regio_id, sleutel, casus_id, persoon_id)
  select hier, s, l.casus_id, persoon from public.gezinslid l cross join unnest(nieuw) as s
  where l.persoon_id = persoon and l.regio_id = hier
  on conflict do nothing;
end $$;

-- Whether the session sees a casus of which this person is a member.
create or replace function app.ziet_persoon(persoon uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.gezinslid l join public.toegang t on t.dossier_id = l.casus_id
    where l.persoon_id = persoon and t.houder_id = any(app.houders()) and t.tot > now());
end $$;

-- Whether this person may become a member of a casus: someone new, or someone whom the session sees already.
create or replace function app.mag_lid_worden(persoon uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return not exists (select from public.gezinslid l where l.persoon_id = persoon) or app.ziet_persoon(persoon);
end $$;

-- For each person that the session sees: everyone that is the same person (itself too), as far as the session sees them.
-- `hoofd` is the one under which the others stand. Rows of who is not seen lead on, but are not shown.
create or replace function app.groep_van(personen uuid[])
returns table (persoon_id uuid, lid_id uuid, hoofd boolean)
language plpgsql stable security definer rows 10 set search_path = pg_catalog, pg_temp as $$
declare hier integer := app.regio();
begin
  return query
    with recursive gevraagd as (select distinct p as vraag from unnest(personen) as p where app.ziet_persoon(p)),
    omhoog(vraag, id) as (
      select g.vraag, g.vraag from gevraagd g
      union select o.vraag, s.in_persoon_id from omhoog o
        join public.samenvoeging s on s.persoon_id = o.id and s.regio_id = hier and s.ontkoppeld_op is null),
    omlaag(vraag, id, diepte) as (
      select o.vraag, o.id, 0 from omhoog o
      where not exists (select from public.samenvoeging s where s.persoon_id = o.id and s.regio_id = hier and s.ontkoppeld_op is null)
      union all select o.vraag, s.persoon_id, o.diepte + 1 from omlaag o
        join public.samenvoeging s on s.in_persoon_id = o.id and s.regio_id = hier and s.ontkoppeld_op is null)
    select o.vraag, o.id, row_number() over (partition by o.vraag order by o.diepte, o.id) = 1
    from omlaag o where o.id = o.vraag or app.ziet_persoon(o.id);
end $$;

-- That there are shielded addresses of a person whom the session sees, and whether it may open them: never the address itself.
create or replace function app.afgeschermde_adressen(persoon uuid)
returns table (id uuid, soort text, afscherming text, geldig_van date, geldig_tot date, genoemd boolean)
language plpgsql stable security definer rows 5 set search_path = pg_catalog, pg_temp as $$
declare mijn uuid[] := app.houders();
begin
  if not app.ziet_persoon(persoon) then return; end if;
  return query
    select a.id, a.soort, a.afscherming, a.geldig_van, a.geldig_tot, mijn[1] = any(a.zichtbaar_voor)
    from public.adres a where a.regio_id = app.regio() and a.persoon_id = persoon and a.afscherming <> 'geen'
    order by a.geldig_van desc, a.id;
end $$;

-- Opens a shielded address for someone who is named (G21): writes who and why before anything is shown. No row: not named.
create or replace function app.open_adres(adres uuid, waarom text)
returns table (straat text, huisnummer integer, toevoeging text, postcode text, plaats text)
language plpgsql volatile security definer rows 1 set search_path = pg_catalog, pg_temp as $$
declare
  mijn uuid[] := app.houders();
  a record;
begin
  select v.* into a from public.adres v
  where v.regio_id = app.regio() and v.id = adres and v.afscherming <> 'geen' and mijn[1] = any(v.zichtbaar_voor)
    and app.ziet_persoon(v.persoon_id);
  if not found then return; end if;
  insert into public.adresinzage (regio_id, adres_id, persoon_id, medewerker_id, op, reden)
  values (a.regio_id, a.id, a.persoon_id, mijn[1], now(), waarom);
  return query select a.straat, a.huisnummer, a.toevoeging, a.postcode, a.plaats;
end $$;

-- Shields an address that the session sees, or names more people for one that it may open; true when it did.
create or replace function app.scherm_adres_af(adres uuid, hoe text, namen uuid[]) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare mijn uuid[] := app.houders();
begin
  if exists (select from unnest(namen) as n where not exists (
    select from public.medewerker m where m.regio_id = app.regio() and m.id = n and m.actief_tot > now())) then return false; end if;
  update public.adres a set afscherming = hoe,
    zichtbaar_voor = (select array_agg(distinct n) from unnest(a.zichtbaar_voor || namen || mijn[1]) as n)
  where a.regio_id = app.regio() and a.id = adres and app.ziet_persoon(a.persoon_id)
    and (a.afscherming = 'geen' or mijn[1] = any(a.zichtbaar_voor)) and hoe <> 'geen';
  return found;
end $$;

-- Puts in what someone sends to Veilig Thuis: a resident or a professional without a session, or an organisation from its meldcode.
-- The number is all that goes back: whether anyone in it is known cannot be told from the answer.
create or replace function app.dien_in(regio integer, soort text, inhoud jsonb, duur jsonb, te_laat_vanaf timestamptz)
returns table (id uuid, nummer text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  van uuid := (app.houders())[2];
  naar uuid := (select o.id from public.organisatie o where o.regio_id = regio and o.soort = 'veiligThuis' order by o.naam limit 1);
  nieuw uuid := gen_random_uuid();
  kenmerk text := 'B-' || to_char(now() at time zone 'Europe/Amsterdam', 'YYYY') || '-' || lpad(nextval('public.binnenkomst_nummer')::text, 6, '0');
begin
  if naar is null or (van is not null and app.regio() <> regio) or (van is null and soort not in ('inwoner', 'professional')) then
    raise exception 'no such region to send to' using errcode = '42501';
  end if;
  insert into public.binnenkomst (regio_id, id, organisatie_id, soort, nummer, van_organisatie_id, inhoud)
  values (regio, nieuw, naar, soort, kenmerk, van, inhoud);
  insert into public.termijn (regio_id, soort, organisatie_id, object_soort, object_id, kenmerk, duur, begonnen_op, te_laat_vanaf)
  values (regio, 'binnenkomst', naar, 'binnenkomst', nieuw, kenmerk, duur, now(), te_laat_vanaf);
  return query select nieuw, kenmerk;
end $$;

-- The municipalities from which one can send to a Veilig Thuis: for everyone, as on any website.
create or replace function app.meldpunten()
returns table (regio_id integer, code text, naam text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select g.regio_id, g.code, g.naam from public.gemeente g
    where exists (select from public.organisatie o where o.regio_id = g.regio_id and o.soort = 'veiligThuis')
    order by g.naam, g.regio_id;
end $$;

-- What the public form of a region needs: its Veilig Thuis, the parameters of what comes in, and days off. Nothing about a family.
create or replace function app.meldpunt(regio integer)
returns table (organisatie text, parameters jsonb, vrij text[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select
    (select o.naam from public.organisatie o where o.regio_id = regio and o.soort = 'veiligThuis' order by o.naam limit 1),
    (select coalesce(jsonb_object_agg(p.sleutel, p.waarde), '{}') from (
      select distinct on (b.sleutel) b.sleutel, b.waarde from public.beleidsparameter b
      where b.regio_id = regio and b.sleutel in ('binnenkomst.termijn', 'binnenkomst.grenzen')
        and b.geldig_van <= (now() at time zone 'Europe/Amsterdam')::date
      order by b.sleutel, b.geldig_van desc) p),
    (select coalesce(array_agg(v.dag::text), '{}') from public.vrije_dag v where v.regio_id = regio);
end $$;

-- Destroys the drafts whose time is over; says how many.
create or replace function app.ruim_concepten_op() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare aantal integer;
begin
  delete from public.concept c where c.verloopt_op <= now();
  get diagnostics aantal = row_count;
  return aantal;
end $$;

-- Keeps a sealed draft under the hash of its code. Its time counts from its beginning and is never made longer.
create or replace function app.bewaar_concept(regio integer, hash bytea, inhoud bytea, uren integer) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.ruim_concepten_op();
  insert into public.concept as c (regio_id, sleutel_hash, inhoud, verloopt_op)
  values (regio, hash, inhoud, now() + make_interval(hours => least(greatest(uren, 1), 72)))
  on conflict on constraint concept_pkey do update set inhoud = excluded.inhoud;
end $$;

-- The sealed draft that belongs to a code, locked until the end of the transaction so that it is sent once.
create or replace function app.lees_concept(hash bytea) returns table (regio_id integer, inhoud bytea)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select c.regio_id, c.inhoud from public.concept c where c.sleutel_hash = hash and c.verloopt_op > now() for update;
end $$;

-- Adds a file to what is being sent: only in the transaction that puts it in.
create or replace function app.voeg_bijlage_toe(binnenkomst uuid, volgnummer integer, soort text, inhoud bytea) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare b record;
begin
  select v.regio_id, v.organisatie_id into b from public.binnenkomst v where v.id = binnenkomst and v.ontvangen_op = now() and v.status = 'nieuw';
  if not found then raise exception 'sent already' using errcode = '42501'; end if;
  insert into public.bijlage (regio_id, organisatie_id, binnenkomst_id, volgnummer, soort, grootte, inhoud)
  values (b.regio_id, b.organisatie_id, binnenkomst, volgnummer, soort, octet_length(inhoud), inhoud);
end $$;

-- The term in which a decided melding is placed follows the melding, whoever moves it: it stands still while a transfer waits for
-- its answer, runs on when that is refused or withdrawn, and ends with the melding. Nobody is lost on the way.
create or replace function app.vervolg_volgt_melding() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.termijn t
  set status = case new.status when 'inOverdracht' then 'opgeschort' when 'afgehandeld' then 'afgerond' else 'loopt' end,
    afgerond_op = case new.status when 'afgehandeld' then now() end, versie = t.versie + 1
  where t.regio_id = new.regio_id and t.object_id = new.id and t.soort = 'vervolg' and t.status in ('loopt', 'opgeschort');
  return null;
end $$;
create or replace trigger vervolg_volgt_melding after update of status on melding
  for each row when (old.status is distinct from new.status) execute function app.vervolg_volgt_melding();

-- The number that the next reaction of a traject gets; whoever asks at the same moment waits. For who enters reactions, with the rows
-- that they see, and for the function that takes one from someone without a session: that runs as the owner.
create or replace function app.volgend_reactienummer(traject uuid) returns integer
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  if current_user <> (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = 'public.reactie'::regclass)
    and not app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier') then
    raise exception 'only who enters a reaction gets its number' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('reactie ' || traject, 0));
  return (select coalesce(max(r.nummer), 0) + 1 from public.reactie r where r.visietraject_id = traject);
end $$;

-- Points and reactions that hold these words. `@@` does not leak, but the planner cannot know: here it may use the index, and the
-- function asks itself who may look. Reading every row is off: it unpacks the words of each, which the index need not.
create or replace function app.zoek_reactiepunten(traject uuid, vraag text) returns table (id uuid)
language plpgsql stable security definer rows 200 set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  hier integer := app.regio();
  woorden tsquery := websearch_to_tsquery('dutch', vraag);
begin
  if not app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier', 'bestuurder') then return; end if;
  return query
    select p.id from public.reactiepunt p
    where p.zoekwoorden @@ woorden
      and p.regio_id = hier and p.visietraject_id = traject;
end $$;
create or replace function app.zoek_reacties(traject uuid, vraag text) returns table (id uuid)
language plpgsql stable security definer rows 200 set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  hier integer := app.regio();
  woorden tsquery := websearch_to_tsquery('dutch', vraag);
begin
  if not app.heeft_rol('projectleider', 'beleidsadviseur', 'griffier', 'bestuurder') then return; end if;
  return query
    select r.id from public.reactie r
    where r.zoekwoorden @@ woorden and r.regio_id = hier and r.visietraject_id = traject;
end $$;

-- The public windows of every text that is open for inspraak, of each municipality its own or that of its centre; for everyone.
drop function if exists app.inspraakvensters();
create or replace function app.inspraakvensters()
returns table (regio_id integer, ronde_id uuid, traject text, gemeente_code text, gemeente text, van date, tot date, vindplaats text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select t.regio_id, r.id, t.naam, l.gemeente_code, g.naam, coalesce(v.van, c.van), coalesce(v.tot, c.tot),
      coalesce(nullif(v.vindplaats, ''), c.vindplaats, '')
    from public.visietraject t
      join lateral (select x.id from public.inspraakronde x join public.tekstversie k on k.regio_id = x.regio_id and k.id = x.tekstversie_id
        where x.regio_id = t.regio_id and x.visietraject_id = t.id and k.soort = 'inspraakversie'
        order by x.begonnen_op desc, x.id limit 1) r on true
      join public.trajectgemeente l on l.regio_id = t.regio_id and l.visietraject_id = t.id
      join public.gemeente g on g.regio_id = l.regio_id and g.code = l.gemeente_code
      left join public.inspraakvenster v on v.regio_id = l.regio_id and v.visietraject_id = t.id and v.gemeente_code = l.gemeente_code and v.kanaal = 'openbaar'
      left join public.inspraakvenster c on c.regio_id = l.regio_id and c.visietraject_id = t.id and c.gemeente_code = g.centrumgemeente_code
        and c.kanaal = 'openbaar' and v.tot is null
    where t.status = 'inspraak'
    order by t.naam, t.regio_id, g.naam;
end $$;

-- The frozen text of a round of inspraak that is going on; for everyone, nothing before or after it.
create or replace function app.inspraaktekst(ronde uuid)
returns table (passage_id uuid, soort text, nummer text, titel text, tekst text, eenvoudig text, diepte integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select p.passage_id, p.soort, p.nummer, p.titel, p.tekst, p.eenvoudig,
      case when p.ouder_id is null then 0 when o.ouder_id is null then 1 else 2 end
    from public.inspraakronde r
      join public.visietraject t on t.regio_id = r.regio_id and t.id = r.visietraject_id
      join public.tekstversie k on k.regio_id = r.regio_id and k.id = r.tekstversie_id
      join public.tekstversiepassage p on p.regio_id = r.regio_id and p.tekstversie_id = k.id
      left join public.tekstversiepassage o on o.regio_id = p.regio_id and o.tekstversie_id = p.tekstversie_id and o.passage_id = p.ouder_id
    where r.id = ronde and t.status = 'inspraak' and k.soort = 'inspraakversie'
    order by p.volgorde;
end $$;

-- Takes a reaction from someone without a session: only on a text and in a window that are open now. Null when they are not.
-- Nobody but an organisation or an advisory board gives a name, whatever was sent.
drop function if exists app.dien_reactie_in(uuid, text, uuid, text, text, text, bytea);
create or replace function app.dien_reactie_in(ronde uuid, plaats text, passage uuid, indiener text, naam text, tekst text, volgcode bytea)
returns integer language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  w record;
  vandaag date := (now() at time zone 'Europe/Amsterdam')::date;
  nieuw integer;
begin
  select v.regio_id, r.visietraject_id into w from app.inspraakvensters() v join public.inspraakronde r on r.regio_id = v.regio_id and r.id = v.ronde_id
  where v.ronde_id = ronde and v.gemeente_code = plaats and vandaag between v.van and v.tot;
  if not found or indiener not in ('inwoner', 'ervaringsdeskundige', 'organisatie', 'adviesraad') or octet_length(volgcode) <> 32
    or length(tekst) not between 1 and 20000 then return null; end if;
  if passage is not null and not exists (select from app.inspraaktekst(ronde) p where p.passage_id = passage) then return null; end if;
  nieuw := app.volgend_reactienummer(w.visietraject_id);
  insert into public.reactie (regio_id, visietraject_id, nummer, soort, kanaal, indiener, naam, gemeente_code, ontvangen_op, tekst, volgcode_hash, passage_id)
  values (w.regio_id, w.visietraject_id, nieuw, case indiener when 'adviesraad' then 'advies' else 'inspraakreactie' end, 'formulier', indiener,
    case when indiener in ('organisatie', 'adviesraad') then nullif(naam, '') end, plaats, vandaag, tekst, volgcode, passage);
  return nieuw;
end $$;

-- What became of one reaction, for whoever has its code: its own points, and answers only once they were published. One row without
-- a point when it was not split yet or was withdrawn; no row for every other code.
drop function if exists app.volg_reactie(bytea);
create or replace function app.volg_reactie(volgcode bytea)
returns table (traject text, ontvangen_op date, ingetrokken text, volgnummer integer, tekst text, passage text, antwoord text, motivering text, afdoening text, actie text, van_tekst text, naar_tekst text)
language plpgsql stable security definer rows 5 set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select t.naam, r.ontvangen_op, r.intrekgrond, p.volgnummer, p.tekst, a.titel, p.antwoord, p.motivering, p.afdoening, p.actie, w.van_tekst, w.naar_tekst
    from public.reactie r
      join public.visietraject t on t.regio_id = r.regio_id and t.id = r.visietraject_id
      left join (select q.regio_id, q.reactie_id, q.volgnummer, q.tekst, q.passage_id, q.status,
          case q.status when 'vastgesteld' then q.antwoord end as antwoord, case q.status when 'vastgesteld' then q.motivering end as motivering,
          case q.status when 'vastgesteld' then q.afdoening end as afdoening, case q.status when 'vastgesteld' then q.actie end as actie,
          case q.status when 'vastgesteld' then q.wijziging_id end as wijziging_id
        from public.reactiepunt q) p on p.regio_id = r.regio_id and p.reactie_id = r.id and r.intrekgrond is null
      left join public.passage a on a.regio_id = p.regio_id and a.id = p.passage_id
      left join public.wijziging w on w.regio_id = p.regio_id and w.id = p.wijziging_id
    where r.volgcode_hash = volgcode
    order by p.volgnummer;
end $$;

-- What was said, put forward or promised can be corrected until it was answered, voted on or begun; after that it stays as it is.
-- The program is refused; who owns the database can still take out what someone asks to have erased.
create or replace function app.blijft_staan() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user = (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid) then return new; end if;
  raise exception '% stays as it is', tg_table_name using errcode = '42501';
end $$;
create or replace trigger woorden_van_de_schrijver before update of tekst, kanaal, ontvangen_op on reactie
  for each row when ('formulier' in (old.kanaal, new.kanaal)
    and (old.tekst, old.kanaal, old.ontvangen_op) is distinct from (new.tekst, new.kanaal, new.ontvangen_op))
  execute function app.blijft_staan();
create or replace trigger gepubliceerd_blijft before update of soort, kanaal, indiener, naam, gemeente_code, ontvangen_op, tekst, intrekgrond on reactie
  for each row when (old.status in ('vastgesteld', 'teruggekoppeld')
    and (old.soort, old.kanaal, old.indiener, old.naam, old.gemeente_code, old.ontvangen_op, old.tekst, old.intrekgrond)
      is distinct from (new.soort, new.kanaal, new.indiener, new.naam, new.gemeente_code, new.ontvangen_op, new.tekst, new.intrekgrond))
  execute function app.blijft_staan();
create or replace trigger gepubliceerd_blijft before update of volgnummer, tekst on reactiepunt
  for each row when (old.status = 'vastgesteld' and (old.volgnummer, old.tekst) is distinct from (new.volgnummer, new.tekst))
  execute function app.blijft_staan();
create or replace trigger gestemd_blijft before update of nummer, titel, oude_tekst, nieuwe_tekst, toelichting, indieners on amendement
  for each row when (old.status <> 'ingediend' and (old.nummer, old.titel, old.oude_tekst, old.nieuwe_tekst, old.toelichting, old.indieners)
    is distinct from (new.nummer, new.titel, new.oude_tekst, new.nieuwe_tekst, new.toelichting, new.indieners))
  execute function app.blijft_staan();
-- What the region did with an amendment rests on how the vote ended.
create or replace trigger afgehandeld_blijft before update of status, voor, tegen, afwijkend on amendement
  for each row when (old.afhandeling is not null and (old.status, old.voor, old.tegen, old.afwijkend)
    is distinct from (new.status, new.voor, new.tegen, new.afwijkend))
  execute function app.blijft_staan();
create or replace trigger gestemd_blijft before update of nummer, titel, constaterende, overwegende, verzoekt, indieners on motie
  for each row when (old.status <> 'ingediend' and (old.nummer, old.titel, old.constaterende, old.overwegende, old.verzoekt, old.indieners)
    is distinct from (new.nummer, new.titel, new.constaterende, new.overwegende, new.verzoekt, new.indieners))
  execute function app.blijft_staan();
create or replace trigger begonnen_blijft before update of tekst, gedaan_door, gedaan_aan on toezegging
  for each row when (old.status <> 'open' and (old.tekst, old.gedaan_door, old.gedaan_aan)
    is distinct from (new.tekst, new.gedaan_door, new.gedaan_aan))
  execute function app.blijft_staan();
-- That a body must decide again is said by the region: a clerk who took it away would make an old decision count.
create or replace function app.regio_zegt_opnieuw() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.opnieuw_op is not distinct from old.opnieuw_op or app.heeft_rol('projectleider')
    or current_user = (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid) then return new; end if;
  raise exception 'only the projectleider has a body decide again' using errcode = '42501';
end $$;
create or replace trigger regio_zegt_opnieuw before insert or update of opnieuw_op on routestap
  for each row execute function app.regio_zegt_opnieuw();
-- Keeps what stood in a row before it was changed, with who changed it; the arguments are the columns of its key. Whatever the
-- program above does, history is not written over.
create or replace function app.bewaar_stand() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare stond jsonb := to_jsonb(old);
begin
  if stond - 'versie' = to_jsonb(new) - 'versie' then return null; end if;
  insert into public.eerderestand (regio_id, tabel, sleutel, inhoud, op, door)
  values (old.regio_id, tg_table_name, (select string_agg(stond ->> k.kolom, '/' order by k.plek) from unnest(tg_argv) with ordinality as k (kolom, plek)),
    stond, now(), (app.houders())[1]);
  return null;
end $$;
create or replace trigger bewaar_stand after update on inspraakvenster for each row execute function app.bewaar_stand('id');
create or replace trigger bewaar_stand after update on routestap for each row execute function app.bewaar_stand('id');
create or replace trigger bewaar_stand after update on amendement for each row execute function app.bewaar_stand('id');
create or replace trigger bewaar_stand after update on motie for each row execute function app.bewaar_stand('id');
create or replace trigger bewaar_stand after update on toezegging for each row execute function app.bewaar_stand('id');
create or replace trigger bewaar_stand after update on opbrengst for each row execute function app.bewaar_stand('id');
create or replace trigger bewaar_stand after update on participatieactiviteit for each row execute function app.bewaar_stand('id');
create or replace trigger bewaar_stand after update on activiteitverslag for each row execute function app.bewaar_stand('activiteit_id');
create or replace trigger bewaar_stand after update on activiteitdeelname for each row execute function app.bewaar_stand('activiteit_id', 'partij_id');
create or replace trigger bewaar_stand after update on partijfase for each row execute function app.bewaar_stand('partij_id', 'fase');
create or replace trigger bewaar_stand after update on doeloordeel for each row execute function app.bewaar_stand('visietraject_id', 'onderdeel_id');
create or replace trigger bewaar_stand after update on losgelatendoel for each row execute function app.bewaar_stand('visietraject_id', 'onderdeel_id');
create or replace trigger bewaar_stand after update on stuktekst for each row execute function app.bewaar_stand('visietraject_id', 'soort', 'paragraaf');
create or replace trigger bewaar_stand after update on lokaletekst for each row execute function app.bewaar_stand('visietraject_id', 'gemeente_code', 'paragraaf');
