// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { volledigeNaam } from '../casus/queries.ts';
import { OVERGENOMEN } from '../overdracht/rules.ts';
import { heeftVervolg, type Gebeurd, type Moment } from './rules.ts';

/** What must be told about a melding and what was told, in order. */
export const terugkoppelingenVan = (tx: ActorTx, meldingId: string) =>
  tx.db
    .selectFrom('terugkoppeling as t')
    .leftJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 't.regio_id').onRef('m.id', '=', 't.afgehandeld_door'),
    )
    .selectAll('t')
    .select('m.naam as door')
    .where('t.regio_id', '=', tx.actor.regioId)
    .where('t.melding_id', '=', meldingId)
    .orderBy('t.ontstaan_op')
    .orderBy('t.moment')
    .execute();
export type TerugkoppelingRij = Awaited<ReturnType<typeof terugkoppelingenVan>>[number];

/** The oldest that is still to be told. */
export const openTerugkoppeling = (rijen: readonly TerugkoppelingRij[]): TerugkoppelingRij | undefined =>
  rijen.find(({ status }) => status === 'open');

interface Besloten {
  readonly id: string;
  readonly casus_id: string;
  readonly besluit: string | null;
  readonly volgende_verantwoordelijke_id: string | null;
}

/** Organisations that a melding went to, or was meant for as long as nothing was offered. */
async function partijen(tx: ActorTx, { id, volgende_verantwoordelijke_id: volgende }: Besloten): Promise<string[]> {
  const naar = await tx.db
    .selectFrom('overdracht as v')
    .leftJoin('organisatie as o', (join) =>
      join.onRef('o.regio_id', '=', 'v.regio_id').onRef('o.id', '=', 'v.naar_organisatie_id'),
    )
    .select((eb) => eb.fn.coalesce('o.naam', 'v.naar_extern').as('naam'))
    .distinct()
    .where('v.regio_id', '=', tx.actor.regioId)
    .where('v.melding_id', '=', id)
    .where('v.status', 'in', ['aangeboden', ...OVERGENOMEN])
    .orderBy('naam')
    .execute();
  if (naar.length > 0 || !volgende) return naar.flatMap(({ naam }) => naam ?? []);
  const organisatie = await tx.db
    .selectFrom('organisatie')
    .select('naam')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', volgende)
    .executeTakeFirst();
  return organisatie ? [organisatie.naam] : [];
}

/** What happened after the decision on a melding, and the names that may not be told. */
export async function gebeurdNa(
  tx: ActorTx,
  melding: Besloten,
  moment: Moment,
): Promise<{ gebeurd: Gebeurd; namen: readonly string[] }> {
  const voorwaarden = await tx.db
    .selectFrom('veiligheidsvoorwaarde')
    .select('tekst')
    .where('casus_id', '=', melding.casus_id)
    .where('status', '<>', 'vervallen')
    .orderBy('ingang')
    .orderBy('id')
    .execute();
  const momenten = await tx.db
    .selectFrom('monitormoment')
    .select('gepland_op')
    .where('casus_id', '=', melding.casus_id)
    .where('uitgevoerd_op', 'is', null)
    .orderBy('gepland_op')
    .execute();
  const leden = await tx.db
    .selectFrom('gezinslid as l')
    .innerJoin('persoon as p', (join) => join.onRef('p.regio_id', '=', 'l.regio_id').onRef('p.id', '=', 'l.persoon_id'))
    .select(['p.voornaam', 'p.tussenvoegsel', 'p.achternaam'])
    .where('l.regio_id', '=', tx.actor.regioId)
    .where('l.casus_id', '=', melding.casus_id)
    .execute();
  const gebeurd: Gebeurd = {
    moment,
    vervolg: heeftVervolg(melding.besluit),
    partijen: await partijen(tx, melding),
    voorwaarden: voorwaarden.map(({ tekst }) => tekst),
    momenten: momenten.map(({ gepland_op }) => gepland_op),
  };
  return { gebeurd, namen: leden.map(volledigeNaam) };
}
