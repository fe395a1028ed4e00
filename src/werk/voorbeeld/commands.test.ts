// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import {
  addDays,
  addMonths,
  addWorkingDays,
  atwTerm,
  day,
  dayOf,
  type Day,
  type Instant,
  startOfDay,
} from '../../platform/dates.ts';
import { type Engine, openEmbedded } from '../../platform/db/engine.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { personKeys, searchKey } from '../../platform/search-keys.ts';
import { leesStand } from './casuistiek/commands.ts';
import { LaadFout, laadVoorbeeld, wisVoorbeeld, zorgVoorVoorbeeld } from './commands.ts';

const TOT = day('2026-04-02');
const ZOEKSLEUTEL = searchKey(Buffer.alloc(32, 7));
const laad = (db: Engine['owner'], casussen: number) =>
  laadVoorbeeld(db, { casussen, seed: 1, tot: TOT, zoeksleutel: ZOEKSLEUTEL, voortgang: () => {} });

describe('een geladen voorbeeldregio', () => {
  let engine: Engine;
  /** How many rows a question gives: the questions below ask for what may not be there. */
  const tel = async (vraag: ReturnType<typeof sql>) => (await vraag.execute(engine.owner)).rows.length;
  const geen = async (vraag: ReturnType<typeof sql>) => assert.equal(await tel(vraag), 0);

  before(async () => {
    engine = await openEmbedded(undefined);
    await migrate(engine.owner);
    await laad(engine.owner, 2000);
  });
  after(() => engine.close());

  it('heeft achttien gemeenten met twee centrumgemeenten, en is een voorbeeld', async () => {
    const centra = await sql<{ centrum: string; aantal: number }>`
      select centrumgemeente_code as centrum, count(*) as aantal from gemeente group by 1 order by 1`.execute(
      engine.owner,
    );
    assert.deepEqual(centra.rows, [
      { centrum: 'GM0513', aantal: 5 },
      { centrum: 'GM0546', aantal: 13 },
    ]);
    assert.equal(await tel(sql`select from regio where voorbeeld`), 1);
  });

  it('heeft per gemeente een lokaal team met genoeg mensen om een rol over te dragen', async () => {
    assert.equal(
      await tel(sql`select from organisatie where soort = 'lokaalTeam' and cardinality(gemeente_codes) = 1`),
      18,
    );
    await geen(sql`select organisatie_id from medewerker m join organisatie o on o.id = m.organisatie_id
      where o.soort in ('lokaalTeam', 'vrouwenopvang') group by 1 having count(*) < 2`);
  });

  it('heeft in elke open casus van fase 1 tot en met 3 precies een contactpersoon en een casusregisseur', async () => {
    assert.ok(
      (await tel(sql`select from casus where status in ('directeVeiligheid', 'stabieleVeiligheid', 'herstel')`)) > 100,
    );
    await geen(sql`select c.id from casus c
      where c.status in ('directeVeiligheid', 'stabieleVeiligheid', 'herstel') and (
        select array_agg(r.rol order by r.rol) from rolbezetting r where r.casus_id = c.id and r.tot is null
      ) is distinct from array['casusregisseur', 'contactpersoon']`);
  });

  it('laat geen dag zonder contactpersoon vallen als een rol overgaat', async () => {
    assert.ok((await tel(sql`select from rolbezetting where tot is not null`)) > 500);
    await geen(sql`select r.id from rolbezetting r join casus c on c.id = r.casus_id
      where r.tot is not null and r.tot is distinct from c.afgesloten_op and not exists (
        select from rolbezetting n where n.casus_id = r.casus_id and n.rol = r.rol and n.van = r.tot)`);
  });

  it('noemt een melding alleen een hermelding bij mensen uit een casus die hooguit drie jaar dicht was', async () => {
    const bekend = sql`select m.classificatie, c.geopend_op, v.afgesloten_op,
        (select count(*) from gezinslid a join gezinslid b on b.persoon_id = a.persoon_id
         where a.casus_id = c.id and b.casus_id = v.id) as samen
      from melding m join casus c on c.id = m.casus_id left join casus v on v.id = c.vorige_casus_id
      where m.classificatie not like 'vervolg%'`;
    assert.ok((await tel(sql`select from (${bekend}) b where classificatie = 'hermeldingEen' and samen = 1`)) > 100);
    await geen(sql`select from (${bekend}) b where not case classificatie
      when 'hermeldingEen' then samen = 1 and afgesloten_op < geopend_op and afgesloten_op >= geopend_op - interval '3 years'
      when 'hermeldingMeer' then samen > 1 and afgesloten_op < geopend_op and afgesloten_op >= geopend_op - interval '3 years'
      else afgesloten_op is null end`);
  });

  it('geeft een persoon nooit twee casussen tegelijk', async () => {
    await geen(sql`select from gezinslid a join casus ca on ca.id = a.casus_id
      join gezinslid b on b.persoon_id = a.persoon_id join casus cb on cb.id = b.casus_id
      where ca.geopend_op < cb.geopend_op and coalesce(ca.afgesloten_op, 'infinity') >= cb.geopend_op`);
  });

  it('deelt een vervolgmelding in naar waar de casus toen was', async () => {
    await geen(sql`select m.id from melding m
      cross join lateral (select coalesce((select f.naar from faseovergang f
        where f.casus_id = m.casus_id and f.op <= m.ontvangen_op order by f.op desc limit 1), 'beoordeling') as toen) f
      where not case m.classificatie
        when 'vervolgTijdensBeoordeling' then toen = 'beoordeling'
        when 'vervolgNaBeoordeling' then toen in ('directeVeiligheid', 'stabieleVeiligheid', 'herstel')
        when 'vervolgTijdensMonitoring' then toen = 'monitoring'
        else toen = 'beoordeling' end`);
  });

  it('geeft Veilig Thuis elke casus te zien, en het team die het accepteerde', async () => {
    await geen(sql`select c.id from casus c where not exists (
      select from toegang t join organisatie o on o.id = t.houder_id
      where t.dossier_id = c.id and o.soort = 'veiligThuis' and t.tot = 'infinity')`);
    await geen(sql`select o.id from overdracht o where o.status in ('geaccepteerd', 'berichtTerug', 'afgerond') and not exists (
      select from toegang t where t.dossier_id = o.casus_id and t.houder_id = o.naar_organisatie_id)`);
    await geen(sql`select t.dossier_id from toegang t join organisatie w on w.id = t.houder_id
      where w.soort <> 'veiligThuis' and not exists (select from overdracht o
        where o.casus_id = t.dossier_id and o.naar_organisatie_id = t.houder_id and o.status in ('geaccepteerd', 'berichtTerug', 'afgerond'))`);
  });

  it('rekent de termijnen zoals de regels', async () => {
    for (const soort of ['beoordeling', 'acceptatie']) {
      const termijnen = await engine.owner
        .selectFrom('termijn')
        .selectAll()
        .where('soort', '=', soort)
        .limit(400)
        .execute();
      assert.ok(termijnen.length > 100);
      assert.deepEqual(termijnen[0]?.duur, { aantal: 5, wijze: 'werkdagen' });
      for (const { begonnen_op, te_laat_vanaf } of termijnen)
        assert.equal(te_laat_vanaf, startOfDay(addDays(addWorkingDays(dayOf(begonnen_op), 5), 1)), begonnen_op);
    }
    await geen(sql`select id from termijn where jsonb_typeof(duur) <> 'object'`);
    await geen(sql`select o.id from overdracht o where (o.grondslag is null) = exists (
      select from overdrachtstuk s where s.overdracht_id = o.id)`);
    await geen(
      sql`select id from overdracht where (bericht_op is not null) <> (status in ('berichtTerug', 'afgerond'))`,
    );
    await geen(sql`select id from overdrachtstuk where inhoud ->> 'soort' is distinct from soort`);
    await geen(sql`select m.id from melding m where not exists (
      select from termijn t where t.object_id = m.id and t.soort = 'beoordeling' and t.begonnen_op = m.ontvangen_op)`);
    await geen(sql`select o.id from overdracht o where not exists (
      select from termijn t where t.object_id = o.id and t.soort = 'acceptatie' and t.ziet_ook_id = o.naar_organisatie_id
        and (t.status = 'loopt') = (o.status = 'aangeboden'))`);
    const { rows } = await sql<{ begin: Day; gepland: Day[] }>`
      select c.overgedragen_op as begin, array_agg(m.gepland_op::text order by m.gepland_op) as gepland
      from casus c join monitormoment m on m.casus_id = c.id
      group by c.regio_id, c.id limit 200`.execute(engine.owner);
    for (const { begin, gepland } of rows)
      assert.deepEqual(
        gepland,
        [3, 12, 18].map((maanden) => addMonths(begin, maanden)),
      );
  });

  it('heeft adviezen in de verhouding van de regio, en informeert en koppelt terug over wat net binnenkwam', async () => {
    const { rows } = await sql<{ deel: number; open: number; vrij: number }>`select
        (select count(*) from advies)::float / (select count(*) from melding) as deel,
        (select count(*) from advies where status = 'lopend')::int as open,
        (select count(*) from adviescontact)::int - (select count(*) from advies)::int as vrij`.execute(engine.owner);
    const { deel, open, vrij } = rows[0] ?? assert.fail('no row');
    assert.ok(Math.abs(deel - 4785 / 5740) < 0.01, `${deel}`);
    assert.ok(open > 0);
    assert.equal(vrij, 0, 'elk advies heeft een contact');
    for (const soort of ['informeren', 'terugkoppeling'])
      for (const status of ['loopt', 'afgerond'] as const)
        assert.ok((await tel(sql`select from termijn where soort = ${soort} and status = ${status}`)) > 0, soort);
    await geen(sql`select from termijn where soort = 'informeren' and
      (persoon_id is null or begonnen_op < ${addDays(TOT, -43)}::date or afgerond_op >= ${startOfDay(TOT)}::timestamptz)`);
    const eerste = await engine.owner
      .selectFrom('termijn')
      .selectAll()
      .where('soort', '=', 'informeren')
      .limit(200)
      .execute();
    for (const { begonnen_op, te_laat_vanaf } of eerste)
      assert.equal(
        te_laat_vanaf,
        startOfDay(addDays(atwTerm(dayOf(begonnen_op), { weeks: 4 }, new Set()), 1)),
        begonnen_op,
      );
    await geen(sql`select t.id from termijn t where t.soort = 'terugkoppeling' and (t.status = 'loopt') <> exists (
      select from terugkoppeling k where k.melding_id = t.object_id and k.status = 'open')`);
  });

  it('laat niets gebeuren op of na de laatste dag', async () => {
    const { rows } = await sql<{ laatste: Instant }>`select greatest(
      (select max(ontvangen_op) from melding), (select max(begonnen_op) from beoordeling),
      (select max(besloten_op) from beoordeling), (select max(aangeboden_op) from overdracht),
      (select max(beantwoord_op) from overdracht), (select max(op) from faseovergang),
      (select max(geoordeeld_op) from veiligheidsoordeel), (select max(van) from toegang)) as laatste`.execute(
      engine.owner,
    );
    assert.ok(rows[0] && rows[0].laatste < startOfDay(TOT), rows[0]?.laatste);
    await geen(sql`select from casus where ${TOT}::date <= greatest(geopend_op, afgesloten_op, veiligheidsplan_op)`);
  });

  it('houdt de volgorde aan: ontvangen, begonnen, besloten, aangeboden, beantwoord', async () => {
    await geen(sql`select m.id from melding m join beoordeling b on b.melding_id = m.id
      left join overdracht o on o.melding_id = m.id
      where b.begonnen_op < m.ontvangen_op or b.besloten_op <= b.begonnen_op or o.aangeboden_op < b.besloten_op
        or o.beantwoord_op <= o.aangeboden_op or b.besloten_op - m.ontvangen_op > interval '40 days'`);
  });

  it('heeft voor elk lid de zoeksleutels van zijn naam en geboortedag', async () => {
    await geen(sql`select from gezinslid g where not exists (
      select from zoeksleutel z where z.casus_id = g.casus_id and z.persoon_id = g.persoon_id)`);
    const personen = await engine.owner.selectFrom('persoon').selectAll().orderBy('id').limit(50).execute();
    for (const persoon of personen) {
      const { rows } = await sql<{ sleutel: string }>`select distinct encode(sleutel, 'hex') as sleutel
        from zoeksleutel where persoon_id = ${persoon.id} order by 1`.execute(engine.owner);
      const adressen = await engine.owner
        .selectFrom('adres')
        .selectAll()
        .where('persoon_id', '=', persoon.id)
        .execute();
      const verwacht = personKeys(ZOEKSLEUTEL, { ...persoon, adressen }).map((sleutel) => sleutel.toString('hex'));
      assert.deepEqual(
        rows.map(({ sleutel }) => sleutel),
        verwacht.toSorted(),
      );
    }
  });

  it('heeft verzonnen adressen die niet kunnen bestaan, en geen enkel BSN', async () => {
    assert.ok((await tel(sql`select from adres where afscherming = 'geen'`)) > 3000);
    await geen(sql`select from adres where postcode !~ '^0[0-9]{3}[A-Z]{2}$'`);
    await geen(sql`select from persoon where bsn is not null`);
  });

  it('komt niet voorbij fase 1 met een open incident, een geschonden voorwaarde of zonder plan', async () => {
    const verder = sql`select c.id from casus c where c.status in ('stabieleVeiligheid', 'herstel', 'monitoring')`;
    await geen(sql`${verder} and c.veiligheidsplan_op is null`);
    await geen(
      sql`${verder} and exists (select from veiligheidsvoorwaarde v where v.casus_id = c.id and v.status = 'geschonden')`,
    );
    await geen(sql`${verder} and exists (select from gezinslid g where g.casus_id = c.id and not exists (
      select from afspraak a where a.casus_id = c.id and a.persoon_id = g.persoon_id))`);
    await geen(
      sql`${verder} and exists (select from incident i where i.casus_id = c.id and i.acuut and i.afgehandeld_op is null)`,
    );
  });

  it('laat zien dat beslissen op tijd beter gaat, en dat niet iedereen veilig was bij het sluiten', async () => {
    const { rows } = await sql<{ jaar: string; deel: number }>`
      select extract(year from m.ontvangen_op)::text as jaar,
        avg((b.besloten_op < t.te_laat_vanaf)::int) as deel
      from melding m join beoordeling b on b.melding_id = m.id join termijn t on t.object_id = m.id and t.soort = 'beoordeling'
      where b.besloten_op is not null and m.ontvangen_op between '2024-01-01' and '2026-01-01' group by 1 order by 1`.execute(
      engine.owner,
    );
    const [vroeg, laat] = rows.map(({ deel }) => deel);
    assert.ok(vroeg && laat && vroeg > 0.76 && laat > vroeg && laat < 0.92, JSON.stringify(rows));
    const slot = await sql<{ deel: number }>`select avg(goed::int) as deel from (
      select bool_and(o.oordeel = 'veilig') as goed from casus c join (
        select distinct on (casus_id, persoon_id) casus_id, oordeel from veiligheidsoordeel
        order by casus_id, persoon_id, geoordeeld_op desc) o on o.casus_id = c.id
      where c.status = 'afgesloten' group by c.id) x`.execute(engine.owner);
    const deel = slot.rows[0]?.deel ?? 0;
    assert.ok(deel > 0.8 && deel < 0.98, String(deel));
  });

  it('geeft elke werkvoorraad iets te doen, ook bij de teams van Leiden en Gouda', async () => {
    for (const status of ['ontvangen', 'inBeoordeling', 'besloten', 'inOverdracht'])
      assert.ok((await tel(sql`select from melding where status = ${status}`)) > 0, status);
    assert.ok(
      (await tel(
        sql`select from termijn where soort = 'beoordeling' and status = 'loopt' and te_laat_vanaf < ${TOT}`,
      )) > 0,
    );
    for (const team of ['Lokaal team Leiden', 'Lokaal team Gouda'])
      assert.ok(
        (await tel(sql`select from overdracht d join organisatie o on o.id = d.naar_organisatie_id
        where o.naam = ${team} and d.status = 'aangeboden'`)) > 0,
        team,
      );
    assert.ok(
      (await tel(sql`select from termijn where soort = 'acceptatie' and status = 'loopt' and te_laat_vanaf < ${TOT}`)) >
        0,
    );
    assert.ok((await tel(sql`select from overdracht where status = 'afgewezen'`)) > 10);
    assert.ok(
      (await tel(sql`select from monitormoment m join casus c on c.id = m.casus_id
      where c.afgesloten_op is null and m.uitgevoerd_op is null and m.gepland_op < ${TOT}`)) > 0,
    );
    for (const status of ['beoordeling', 'directeVeiligheid', 'stabieleVeiligheid', 'herstel', 'monitoring'])
      assert.ok((await tel(sql`select from casus where status = ${status}`)) > 5, status);
  });

  it('laat gezinnen steeds minder vaak wachten op een contactpersoon, en nu nooit meer', async () => {
    const { rows } = await sql<{ jaar: string; deel: number }>`
      select extract(year from c.overgedragen_op)::text as jaar, avg((c.overgedragen_op < (
        select min(r.van) from rolbezetting r where r.casus_id = c.id and r.rol = 'contactpersoon'))::int) as deel
      from casus c where c.overgedragen_op >= '2023-04-02' group by 1 order by 1`.execute(engine.owner);
    const wachtten = rows.map(({ deel }) => deel);
    assert.deepEqual(
      wachtten,
      wachtten.toSorted((een, ander) => ander - een),
      JSON.stringify(rows),
    );
    assert.ok((wachtten[0] ?? 0) > 0.15 && (wachtten.at(-1) ?? 1) < 0.06, JSON.stringify(rows));
  });

  it('telt verder na het laatste nummer', async () => {
    const { rows } = await sql<{
      casus: number;
      melding: number;
      meldingen: number;
    }>`select nextval('casus_nummer') as casus,
      nextval('melding_nummer') as melding, (select count(*) from melding) as meldingen`.execute(engine.owner);
    assert.equal(rows[0]?.casus, 2001);
    assert.equal(rows[0].melding, rows[0].meldingen + 1);
  });

  it('laadt niet over casuistiek heen', async () => {
    await assert.rejects(laad(engine.owner, 100), LaadFout);
  });
});

describe('een voorbeeldregio die nog niet klaar is', () => {
  let engine: Engine;
  before(async () => {
    engine = await openEmbedded(undefined);
    await migrate(engine.owner);
  });
  after(() => engine.close());
  const zorg = (schrijf: (regel: string) => void = () => {}) =>
    zorgVoorVoorbeeld(engine, { casussen: 100, zoeksleutel: ZOEKSLEUTEL, schrijf });
  const aantal = () =>
    engine.owner
      .selectFrom('casus')
      .select('id')
      .execute()
      .then(({ length }) => length);

  it('wordt bij de start geladen, en een tweede keer niet', async () => {
    await zorg();
    assert.equal(await aantal(), 100);
    const regels: string[] = [];
    await zorg((regel) => regels.push(regel));
    assert.deepEqual(regels, []);
  });

  it('laat niets achter als het laden van een deel mislukt', async () => {
    await wisVoorbeeld(engine.owner);
    const voortgang = (deel: number) => {
      if (deel === 1) throw new Error('stroom uit');
    };
    const opties = { casussen: 100, seed: 1, tot: TOT, zoeksleutel: ZOEKSLEUTEL, voortgang };
    await assert.rejects(laadVoorbeeld(engine.owner, opties), /stroom uit/);
    assert.equal(await leesStand(engine.owner), 'leeg');
  });

  it('begint opnieuw als het laden tussen twee delen was afgebroken', async () => {
    await laad(engine.owner, 150);
    await sql`alter sequence casus_nummer restart`.execute(engine.owner);
    assert.equal(await leesStand(engine.owner), 'onvolledig');
    await zorg();
    assert.equal(await leesStand(engine.owner), 'geladen');
    assert.equal(await aantal(), 100);
  });

  it('raakt niets aan als er een echte regio is', async () => {
    await engine.owner.insertInto('regio').values({ id: 2, naam: 'Echte regio' }).execute();
    await assert.rejects(wisVoorbeeld(engine.owner), LaadFout);
    assert.equal(await aantal(), 100);
    await engine.owner.updateTable('regio').set({ voorbeeld: false }).where('id', '=', 1).execute();
    await assert.rejects(laad(engine.owner, 100), LaadFout);
  });
});
