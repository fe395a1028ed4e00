// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { SOORTEN, TERMIJNSOORTEN, WIJZEN, type Termijn, type Termijnen, type Termijnsoort } from './rules.ts';

const duur = z.object({ aantal: z.number().int().positive(), wijze: z.enum(WIJZEN) });
const termijn = duur.extend({ verlenging: duur.optional(), opschortbaar: z.boolean().optional() });
const overige = z.object({
  'monitoring.momenten': z.object({ maanden: z.array(z.number().int().positive()) }),
  'hermelding.terugkijk': z.object({ jaren: z.number().int().positive() }),
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
  const { 'monitoring.momenten': momenten, 'hermelding.terugkijk': terugkijk } = overige.parse(rijen);
  return {
    duur: perSoort(lees),
    monitorMaanden: momenten.maanden,
    terugkijkJaren: terugkijk.jaren,
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

/** A term as far as it is there for the actor, with who must meet it. */
export const vindTermijn = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('termijn')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .executeTakeFirst();
export type TermijnRij = NonNullable<Awaited<ReturnType<typeof vindTermijn>>>;

/** The terms about one thing, the open ones first, then the newest. */
export const termijnenVan = (tx: ActorTx, objectId: string) =>
  tx.db
    .selectFrom('termijn')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('object_id', '=', objectId)
    .orderBy((eb) => eb('status', 'in', ['loopt', 'opgeschort']), 'desc')
    .orderBy('te_laat_vanaf')
    .execute();

/** What moved a term, in order. */
export const mutatiesVan = (tx: ActorTx, termijnId: string) =>
  tx.db
    .selectFrom('termijnmutatie')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('termijn_id', '=', termijnId)
    .orderBy('volgnummer')
    .execute();
