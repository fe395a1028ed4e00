// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { gelijkenden } from '../persoon/queries.ts';
import { identiteit } from '../persoon/rules.ts';
import type { Melding } from './rules.ts';
import type { MeldingInvoer } from './schema.ts';

/** A melding with its assessment, as far as it is there for the actor. */
export const vindMelding = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('melding as m')
    .innerJoin('beoordeling as b', (join) =>
      join.onRef('b.regio_id', '=', 'm.regio_id').onRef('b.melding_id', '=', 'm.id'),
    )
    .innerJoin('melder as s', (join) => join.onRef('s.regio_id', '=', 'm.regio_id').onRef('s.melding_id', '=', 'm.id'))
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'm.regio_id').onRef('g.code', '=', 'm.gemeente_code'),
    )
    .innerJoin('termijn as t', (join) =>
      join.onRef('t.regio_id', '=', 'm.regio_id').onRef('t.object_id', '=', 'm.id').on('t.soort', '=', 'beoordeling'),
    )
    .innerJoin('casus as c', (join) => join.onRef('c.regio_id', '=', 'm.regio_id').onRef('c.id', '=', 'm.casus_id'))
    .selectAll(['m', 'b'])
    .select([
      'm.id as id',
      't.te_laat_vanaf',
      's.naam as melder',
      's.bereikbaar',
      's.anoniem',
      'g.naam as gemeente',
      'c.nummer as casus_nummer',
      'c.status as casus_status',
    ])
    .select((eb) =>
      eb
        .selectFrom('gezinslid as l')
        .select(eb.fn.countAll<number>().as('n'))
        .whereRef('l.regio_id', '=', 'm.regio_id')
        .whereRef('l.casus_id', '=', 'm.casus_id')
        .as('aantal_betrokkenen'),
    )
    .where('m.regio_id', '=', tx.actor.regioId)
    .where('m.id', '=', id)
    .executeTakeFirst();
export type MeldingRij = NonNullable<Awaited<ReturnType<typeof vindMelding>>>;

/** What the gates look at. */
export const alsMelding = (rij: MeldingRij): Melding => ({
  status: rij.status,
  melderBekend: rij.melder.trim() !== '',
  beoordeling: {
    urgentie: rij.urgentie,
    directeActie: rij.directe_actie,
    taxatieAcuut: rij.taxatie_acuut,
    taxatieStructureel: rij.taxatie_structureel,
    betrokkenenCompleet: rij.betrokkenen_compleet,
    aantalBetrokkenen: rij.aantal_betrokkenen ?? 0,
    besluit: rij.besluit,
    volgendeVerantwoordelijke: rij.volgende_verantwoordelijke_id,
    motivering: rij.motivering,
  },
});

/** Meldingen of one casus, oldest first; each keeps its own decision (G07). */
export const meldingenVan = (tx: ActorTx, casusId: string) =>
  tx.db
    .selectFrom('melding')
    .select(['id', 'nummer', 'status', 'ontvangen_op', 'vormen', 'classificatie'])
    .where('casus_id', '=', casusId)
    .orderBy('ontvangen_op')
    .execute();

export const gemeenten = (tx: ActorTx) =>
  tx.db
    .selectFrom('gemeente')
    .select(['code', 'naam'])
    .where('regio_id', '=', tx.actor.regioId)
    .orderBy('naam')
    .execute();

/** Organisations that can become responsible after Veilig Thuis. */
export const ontvangers = (tx: ActorTx) =>
  tx.db
    .selectFrom('organisatie')
    .select(['id', 'naam', 'gemeente_codes'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('soort', 'in', ['lokaalTeam', 'vrouwenopvang', 'zorgEnVeiligheidshuis'])
    .orderBy('soort')
    .orderBy('naam')
    .execute();

/** For each person on the form the people who may be the same, each with why (G28). */
export const misschienBekend = (tx: ActorTx, sleutel: Buffer, { personen, adres }: MeldingInvoer) =>
  gelijkenden(
    tx,
    sleutel,
    personen.map(({ voornaam, achternaam, geboortedatum, bsn, woontIn }) => ({
      ...identiteit(bsn, geboortedatum),
      voornaam,
      achternaam,
      adressen: adres && woontIn && adres.afscherming === 'geen' ? [adres] : [],
    })),
  );
