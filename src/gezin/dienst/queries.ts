// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { gezinsleden } from '../casus/queries.ts';
import { DESKUNDIGEN, SPECIALE_VORMEN, type Gespreksvrijgave } from '../meldcode/rules.ts';
import type { Dienst } from './rules.ts';

/** A dienst with its term, as far as it is there for the actor. A term that was begun anew has the newest end. */
export const vindDienst = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('dienst as d')
    .innerJoin('casus as c', (join) => join.onRef('c.regio_id', '=', 'd.regio_id').onRef('c.id', '=', 'd.casus_id'))
    .innerJoin('termijn as t', (join) =>
      join.onRef('t.regio_id', '=', 'd.regio_id').onRef('t.object_id', '=', 'd.id').onRef('t.soort', '=', 'd.soort'),
    )
    .selectAll('d')
    .select(['c.nummer as casus_nummer', 't.te_laat_vanaf', 't.status as termijn_status'])
    .select((eb) =>
      eb
        .selectFrom('veiligheidsvoorwaarde as v')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('v.casus_id', '=', 'd.casus_id')
        .where('v.status', '<>', 'vervallen')
        .as('voorwaarden'),
    )
    .where('d.regio_id', '=', tx.actor.regioId)
    .where('d.id', '=', id)
    .orderBy((eb) => eb('t.status', 'in', ['loopt', 'opgeschort']), 'desc')
    .orderBy('t.te_laat_vanaf', 'desc')
    .limit(1)
    .executeTakeFirst();
export type DienstRij = NonNullable<Awaited<ReturnType<typeof vindDienst>>>;

/** The dienst that runs in a casus: there is at most one. */
export const lopendeDienst = (tx: ActorTx, casusId: string) =>
  tx.db
    .selectFrom('dienst')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('casus_id', '=', casusId)
    .where('status', 'in', ['toegewezen', 'gestart'])
    .executeTakeFirst();

/** The meldingen that a dienst is about, the first one first. */
export const meldingenIn = (tx: ActorTx, dienstId: string) =>
  tx.db
    .selectFrom('melding')
    .select(['id', 'nummer', 'ontvangen_op'])
    .where('dienst_id', '=', dienstId)
    .orderBy('ontvangen_op')
    .execute();

/** A dienst with what it found of each member, and who was spoken with. */
export async function leesDienst(tx: ActorTx, dienst: DienstRij) {
  const leden = await gezinsleden(tx, dienst.casus_id);
  const hulp = await tx.db
    .selectFrom('hulpvraag')
    .select(['persoon_id', 'hulp', 'geen_gesprek'])
    .where('dienst_id', '=', dienst.id)
    .execute();
  const gesprekken = await tx.db
    .selectFrom('gesprek')
    .selectAll()
    .where('dienst_id', '=', dienst.id)
    .orderBy('gevoerd_op')
    .orderBy('id')
    .execute();
  const voorwaarden = await tx.db
    .selectFrom('veiligheidsvoorwaarde')
    .select(['id', 'tekst', 'status'])
    .where('casus_id', '=', dienst.casus_id)
    .orderBy('ingang')
    .orderBy('id')
    .execute();
  const meldingen = await meldingenIn(tx, dienst.id);
  return {
    dienst,
    gesprekken,
    voorwaarden,
    meldingen,
    leden: leden.map((lid) => {
      const eigen = hulp.find(({ persoon_id }) => persoon_id === lid.id);
      return {
        id: lid.id,
        naam: lid.naam,
        kind: lid.rol === 'kind',
        hulp: eigen?.hulp ?? '',
        geenGesprek: eigen?.geen_gesprek ?? '',
        gesprekken: gesprekken.filter(({ persoon_id, apart }) => apart && persoon_id === lid.id).length,
      };
    }),
  };
}
export type DienstDossier = Awaited<ReturnType<typeof leesDienst>>;

/** What the gates look at. */
export const alsDienst = ({ dienst, leden }: Pick<DienstDossier, 'dienst' | 'leden'>): Dienst => ({
  status: dienst.status,
  soort: dienst.soort,
  uitkomstGeweld: dienst.uitkomst_geweld,
  uitkomstKind: dienst.uitkomst_kind,
  uitkomstAnders: dienst.uitkomst_anders,
  problematiek: dienst.problematiek,
  maatregelen: dienst.maatregelen,
  neemtOver: dienst.neemt_over,
  voorwaarden: dienst.voorwaarden ?? 0,
  leden,
});

/** What G17 looks at, the same as in the meldcode. */
export const vrijgaveVan = (dienst: DienstRij): Gespreksvrijgave => ({
  specialeVormen: SPECIALE_VORMEN.filter((vorm) => dienst.bijzondere_vormen.some((een) => een === vorm)),
  raadplegingen: DESKUNDIGEN.filter((wie) => dienst.consult_bij.some((een) => een === wie)).map((deskundige) => ({
    deskundige,
  })),
  vrijgegevenDoor: dienst.vrijgegeven_door.trim() || null,
});
