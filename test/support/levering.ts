// SPDX-License-Identifier: EUPL-1.2
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { Engine } from '../../src/platform/db/engine.ts';
import { KEY } from './database.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The real program on a port of its own, which also does what stands in the queue. */
export interface Program {
  readonly base: string;
  readonly child: ChildProcess;
  /** The most memory that it has used so far, in MB; only on Linux. */
  readonly peak: () => number;
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
}

/** Starts the program on this database; resolves when it serves. */
export async function startProgram(url: string): Promise<Program> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, 'start'], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      VERBAND_SLEUTEL: KEY.toString('hex'),
      VERBAND_VOORBEELD: 'nee',
      HOST: '127.0.0.1',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const base = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      if (said.length < 10_000) said += piece.toString();
      const found = /Open (http:\S+[^/])\/?\n/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${said}`)));
  });
  return {
    base,
    child,
    peak: () =>
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024,
    kill: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

/** Rows that a delivery makes, per table. */
const TABELLEN = [
  'casus',
  'persoon',
  'gezinslid',
  'zoeksleutel',
  'adres',
  'melding',
  'melder',
  'beoordeling',
  'termijn',
  'toegang',
  'uitbox',
  'politiebericht',
  'politiefout',
];

/**
 * What became of all deliveries of a region, without what differs from run to run: ids, numbers given out, and the moment of
 * processing. For each report, by the sender's number, the melding, reporter, assessment, term, casus and every member with
 * the tokens by which the member is found, all in one hash; and how many rows each table holds.
 */
export async function beeldVan(engine: Engine, regioId: number) {
  const aantallen: Record<string, number> = {};
  for (const tabel of TABELLEN) {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from ${sql.table(tabel)} where regio_id = ${regioId}`.execute(engine.owner);
    aantallen[tabel] = rows[0]?.n ?? 0;
  }
  const { rows: regels } = await sql<{ n: number }>`
    select count(*) as n from verantwoording where regio_id = ${regioId} and handeling = 'melding.ontvangen'`.execute(
    engine.owner,
  );
  // A region that has just been filled has no statistics yet: without this the plan is a loop in a loop.
  const { rows } = await engine.owner.transaction().execute(async (tx) => {
    await sql`set local enable_nestloop = off`.execute(tx);
    return sql<{ hash: string | null; n: number }>`
    with tokens as (
      select casus_id, persoon_id, md5(string_agg(encode(sleutel, 'hex'), ',' order by sleutel)) as merk
      from zoeksleutel where regio_id = ${regioId} group by casus_id, persoon_id
    ), leden as (
      select l.casus_id, string_agg(concat_ws('~', p.voornaam, p.tussenvoegsel, p.achternaam, p.geboortedatum, p.geslacht, p.bsn, p.bsn_status, l.rol,
        l.betrokkenheid, l.woont_in, a.huis, z.merk), '+' order by p.voornaam, p.achternaam, l.rol) as wie
      from gezinslid l join persoon p on p.regio_id = l.regio_id and p.id = l.persoon_id
        left join (select persoon_id, string_agg(concat_ws(' ', soort, straat, huisnummer, toevoeging, postcode, plaats, afscherming), ';') as huis
          from adres where regio_id = ${regioId} group by persoon_id) a on a.persoon_id = l.persoon_id
        left join tokens z on z.casus_id = l.casus_id and z.persoon_id = l.persoon_id
      where l.regio_id = ${regioId} group by l.casus_id
    ), regels as (
      select b.nummer, concat_ws('#', b.nummer, encode(b.vingerafdruk, 'hex'), m.gemeente_code, m.status, m.ontvangen_op, m.kanaal,
        m.hoedanigheid, m.vormen, m.toelichting, m.classificatie, m.versie, d.naam, d.bereikbaar, d.anoniem, w.besluit, w.motivering,
        t.soort, t.duur, t.begonnen_op, t.te_laat_vanaf, t.status, c.gemeente_code, c.status, c.geopend_op, c.vorige_casus_id is null,
        c.versie, leden.wie,
        (select count(*) from termijn i where i.regio_id = m.regio_id and i.object_id = m.id and i.soort = 'informeren')) as regel
      from politiebericht b
        join melding m on m.regio_id = b.regio_id and m.id = b.melding_id
        join melder d on d.regio_id = m.regio_id and d.melding_id = m.id
        join beoordeling w on w.regio_id = m.regio_id and w.melding_id = m.id
        join termijn t on t.regio_id = m.regio_id and t.object_id = m.id and t.soort = 'beoordeling'
        join casus c on c.regio_id = m.regio_id and c.id = m.casus_id
        left join leden on leden.casus_id = c.id
      where b.regio_id = ${regioId}
    )
    select md5(string_agg(md5(regel), '|' order by nummer)) as hash, count(*) as n from regels`.execute(tx);
  });
  return { aantallen, regels: regels[0]?.n ?? 0, hash: rows[0]?.hash ?? '', berichten: rows[0]?.n ?? 0 };
}
