// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import type { Termijnen } from './rules.ts';

const termijn = z.object({ aantal: z.number().int().positive(), wijze: z.enum(['werkdagen', 'kalenderdagen']) });
const waarden = z.object({
  'veiligheidsbeoordeling.termijn': termijn,
  'acuteActie.termijn': z.object({ uren: z.number().positive() }),
  'overdracht.acceptatie': termijn,
  'monitoring.momenten': z.object({ maanden: z.array(z.number().int().positive()) }),
  'hermelding.terugkijk': z.object({ jaren: z.number().int().positive() }),
});

/** The terms as they hold today in the actor's region; throws when a parameter is missing or malformed, naming it. */
export async function termijnen(tx: ActorTx): Promise<Termijnen> {
  const vandaag = dayOf(tx.nu);
  const parameters = await tx.db
    .selectFrom('beleidsparameter')
    .select(['sleutel', 'waarde'])
    .distinctOn('sleutel')
    .where('geldig_van', '<=', vandaag)
    .orderBy('sleutel')
    .orderBy('geldig_van', 'desc')
    .execute();
  const vrij = await tx.db.selectFrom('vrije_dag').select('dag').execute();
  const gelezen = waarden.parse(Object.fromEntries(parameters.map(({ sleutel, waarde }) => [sleutel, waarde])));
  return {
    beoordeling: gelezen['veiligheidsbeoordeling.termijn'],
    acuteActieUren: gelezen['acuteActie.termijn'].uren,
    acceptatie: gelezen['overdracht.acceptatie'],
    monitorMaanden: gelezen['monitoring.momenten'].maanden,
    terugkijkJaren: gelezen['hermelding.terugkijk'].jaren,
    vrijeDagen: new Set(vrij.map(({ dag }) => dag)),
  };
}
