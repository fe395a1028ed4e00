// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf, type Instant } from '../../platform/dates.ts';
import {
  PER_PAGINA,
  SOORTEN,
  TEL_TOT,
  TERMIJNSOORTEN,
  WIJZEN,
  type Filter,
  type Termijn,
  type Termijnen,
  type Termijnsoort,
} from './rules.ts';

const duur = z.object({ aantal: z.number().int().positive(), wijze: z.enum(WIJZEN) });
const termijn = duur.extend({ verlenging: duur.optional(), opschortbaar: z.boolean().optional() });
const overige = z.object({
  'monitoring.momenten': z.object({ maanden: z.array(z.number().int().positive()) }),
  'hermelding.terugkijk': z.object({ jaren: z.number().int().positive() }),
  'werkdruk.grens': z.object({ open: z.number().int().positive() }),
});

/** The parameters of the gezinskring from their rows; throws when one is missing or malformed, naming it. */
export function leesTermijnen(
  parameters: readonly { readonly sleutel: string; readonly waarde: unknown }[],
  vrij: readonly string[],
): Termijnen {
  const rijen = Object.fromEntries(parameters.map(({ sleutel, waarde }) => [sleutel, waarde]));
  const lees = (soort: Termijnsoort): Termijn => {
    const { parameter } = TERMIJNSOORTEN[soort];
    const gelezen = termijn.safeParse(rijen[parameter]);
    if (!gelezen.success) throw new Error(`beleidsparameter ${parameter}: ${gelezen.error.message}`);
    return gelezen.data;
  };
  const vast = overige.parse(rijen);
  return {
    duur: perSoort(lees),
    monitorMaanden: vast['monitoring.momenten'].maanden,
    terugkijkJaren: vast['hermelding.terugkijk'].jaren,
    werkdrukGrens: vast['werkdruk.grens'].open,
    vrijeDagen: new Set(vrij),
  };
}

const perSoort = <T>(van: (soort: Termijnsoort) => T): Readonly<Record<Termijnsoort, T>> => {
  const paren: readonly (readonly [Termijnsoort, T])[] = SOORTEN.map((soort) => [soort, van(soort)]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are all kinds of term, each once
  return Object.fromEntries(paren) as Record<Termijnsoort, T>;
};

/** The terms as they hold today in the actor's region. */
export async function termijnen(tx: ActorTx): Promise<Termijnen> {
  const parameters = await tx.db
    .selectFrom('beleidsparameter')
    .select(['sleutel', 'waarde'])
    .distinctOn('sleutel')
    .where('regio_id', '=', tx.actor.regioId)
    .where('geldig_van', '<=', dayOf(tx.nu))
    .orderBy('sleutel')
    .orderBy('geldig_van', 'desc')
    .execute();
  const vrij = await tx.db.selectFrom('vrije_dag').select('dag').where('regio_id', '=', tx.actor.regioId).execute();
  return leesTermijnen(
    parameters,
    vrij.map(({ dag }) => dag),
  );
}

/** The term as it held when it began, from the register. */
export const leesDuur = (waarde: unknown): Termijn => termijn.parse(waarde);

/** A term as far as it is there for the actor, with who must meet it. */
export const vindTermijn = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('termijn as t')
    .innerJoin('organisatie as o', (join) =>
      join.onRef('o.regio_id', '=', 't.regio_id').onRef('o.id', '=', 't.organisatie_id'),
    )
    .leftJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 't.regio_id').onRef('m.id', '=', 't.medewerker_id'),
    )
    .selectAll('t')
    .select(['o.naam as organisatie', 'm.naam as medewerker'])
    .where('t.regio_id', '=', tx.actor.regioId)
    .where('t.id', '=', id)
    .executeTakeFirst();

/** The terms about one thing, the open ones first, then the newest. */
export const termijnenVan = (tx: ActorTx, objectId: string) =>
  tx.db
    .selectFrom('termijn')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('object_id', '=', objectId)
    .orderBy((eb) => eb('status', 'in', OPEN), 'desc')
    .orderBy('te_laat_vanaf')
    .execute();
export type TermijnRij = Awaited<ReturnType<typeof termijnenVan>>[number];

/** What moved a term, in order, and by whom. */
export const mutatiesVan = (tx: ActorTx, termijnId: string) =>
  tx.db
    .selectFrom('termijnmutatie as v')
    .leftJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'v.regio_id').onRef('m.id', '=', 'v.door'))
    .selectAll('v')
    .select('m.naam')
    .where('v.regio_id', '=', tx.actor.regioId)
    .where('v.termijn_id', '=', termijnId)
    .orderBy('v.volgnummer')
    .execute();

const OPEN = ['loopt', 'opgeschort'] as const;

/** The open terms that the actor's organisation must meet, the first due on top, and how many there are. */
export async function openTermijnen(
  tx: ActorTx,
  { soort, teLaat, wie, pagina }: Filter,
  zonder: readonly Termijnsoort[] = [],
  per = PER_PAGINA,
) {
  const basis = tx.db
    .selectFrom('termijn as t')
    .where('t.organisatie_id', '=', tx.actor.organisatieId)
    .where('t.status', 'in', OPEN)
    .$if(soort !== '', (query) => query.where('t.soort', '=', soort))
    .$if(zonder.length > 0, (query) => query.where('t.soort', 'not in', zonder))
    .$if(teLaat, (query) => query.where('t.te_laat_vanaf', '<=', tx.nu))
    .$if(wie === 'niemand', (query) => query.where('t.medewerker_id', 'is', null))
    .$if(wie !== '' && wie !== 'niemand', (query) => query.where('t.medewerker_id', '=', wie));
  const rijen = await basis
    .leftJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 't.regio_id').onRef('m.id', '=', 't.medewerker_id'),
    )
    .selectAll('t')
    .select('m.naam as medewerker')
    .orderBy('t.te_laat_vanaf')
    .orderBy('t.id')
    .limit(per)
    .offset((pagina - 1) * per)
    .execute();
  const geteld = await tx.db
    .selectFrom(basis.select('t.id').limit(TEL_TOT).as('x'))
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow();
  return { rijen, aantal: geteld.aantal };
}
export type OpenTermijn = Awaited<ReturnType<typeof openTermijnen>>['rijen'][number];

/** Terms of the organisation that were not met, due from `van` up to `tot`, the newest first. */
export const nietGehaald = (
  tx: ActorTx,
  { soort, van, tot }: { soort: Termijnsoort | ''; van: Instant; tot: Instant },
  hoogstens: number,
  overslaan = 0,
) =>
  tx.db
    .selectFrom('termijn as t')
    .leftJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 't.regio_id').onRef('m.id', '=', 't.medewerker_id'),
    )
    .selectAll('t')
    .select('m.naam as medewerker')
    .where('t.organisatie_id', '=', tx.actor.organisatieId)
    .where('t.status', '<>', 'vervallen')
    .where('t.soort', 'in', soort === '' ? SOORTEN : [soort])
    .where('t.te_laat_vanaf', '>=', van)
    .where('t.te_laat_vanaf', '<', tot)
    .where((eb) => eb.or([eb('t.afgerond_op', 'is', null), eb('t.afgerond_op', '>=', eb.ref('t.te_laat_vanaf'))]))
    .orderBy('t.te_laat_vanaf', 'desc')
    .orderBy('t.id')
    .limit(hoogstens)
    .offset(overslaan)
    .execute();
export type NietGehaald = Awaited<ReturnType<typeof nietGehaald>>[number];

/** Per week in which terms of a kind were due: how many, and how many of them were met in time. */
export async function perWeek(tx: ActorTx, van: Instant) {
  const { rows } = await sql<{ soort: string; week: string; aantal: number; gehaald: number }>`
    select t.soort, to_char(t.te_laat_vanaf at time zone 'Europe/Amsterdam' - interval '1 second', 'IYYY-"W"IW') as week,
      count(*)::integer as aantal, (count(*) filter (where t.afgerond_op < t.te_laat_vanaf))::integer as gehaald
    from termijn t
    where t.organisatie_id = ${tx.actor.organisatieId} and t.soort = any(${sql.val([...SOORTEN])}::text[])
      and t.status <> 'vervallen' and t.te_laat_vanaf >= ${van} and t.te_laat_vanaf <= ${tx.nu}
    group by 1, 2 order by 2, 1`.execute(tx.db);
  return rows;
}
export type WeekRij = Awaited<ReturnType<typeof perWeek>>[number];

/** Who of the organisation has how many open terms, and how many of those are late; most late first. */
export async function perMedewerker(tx: ActorTx) {
  const { rows } = await sql<{ id: string | null; naam: string | null; open: number; laat: number; oudste: Instant }>`
    select t.medewerker_id as id, m.naam, count(*)::integer as open,
      (count(*) filter (where t.te_laat_vanaf <= ${tx.nu}))::integer as laat, min(t.begonnen_op) as oudste
    from termijn t left join medewerker m on m.regio_id = t.regio_id and m.id = t.medewerker_id
    where t.organisatie_id = ${tx.actor.organisatieId} and t.status in ('loopt', 'opgeschort')
    group by 1, 2 order by laat desc, open desc, naam`.execute(tx.db);
  return rows;
}
export type Werkdruk = Awaited<ReturnType<typeof perMedewerker>>[number];

/** The days that were added to the holidays of the law, newest first. */
export const vrijeDagen = (tx: ActorTx) =>
  tx.db
    .selectFrom('vrije_dag')
    .select(['dag', 'bron'])
    .where('regio_id', '=', tx.actor.regioId)
    .orderBy('dag', 'desc')
    .execute();
