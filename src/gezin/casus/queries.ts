// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf, type Day, type Instant } from '../../platform/dates.ts';
import type { Casus, CasusRol } from './rules.ts';

/** The casus itself, as far as it is there for the actor. */
export const vindCasus = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('casus as c')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'c.regio_id').onRef('g.code', '=', 'c.gemeente_code'),
    )
    .selectAll('c')
    .select('g.naam as gemeente')
    .where('c.regio_id', '=', tx.actor.regioId)
    .where('c.id', '=', id)
    .executeTakeFirst();
export type CasusRij = NonNullable<Awaited<ReturnType<typeof vindCasus>>>;

export const volledigeNaam = (persoon: { voornaam: string; tussenvoegsel: string; achternaam: string }): string =>
  [persoon.voornaam, persoon.tussenvoegsel, persoon.achternaam].filter(Boolean).join(' ');

/** Members of the family with their last judgement and how many agreements the plan has for each. */
export async function gezinsleden(tx: ActorTx, casusId: string) {
  const leden = await tx.db
    .selectFrom('gezinslid as l')
    .innerJoin('persoon as p', (join) => join.onRef('p.regio_id', '=', 'l.regio_id').onRef('p.id', '=', 'l.persoon_id'))
    .select([
      'p.id',
      'p.voornaam',
      'p.tussenvoegsel',
      'p.achternaam',
      'p.geboortedatum',
      'p.geslacht',
      'l.rol',
      'l.betrokkenheid',
      'l.woont_in',
    ])
    .where('l.regio_id', '=', tx.actor.regioId)
    .where('l.casus_id', '=', casusId)
    .orderBy(sql`l.rol = 'kind'`)
    .orderBy('p.geboortedatum')
    .orderBy('p.id')
    .execute();
  const oordelen = await tx.db
    .selectFrom('veiligheidsoordeel')
    .select(['persoon_id', 'oordeel', 'geoordeeld_op', 'toelichting'])
    .distinctOn('persoon_id')
    .where('casus_id', '=', casusId)
    .orderBy('persoon_id')
    .orderBy('geoordeeld_op', 'desc')
    .execute();
  return leden.map((lid) => ({
    ...lid,
    naam: volledigeNaam(lid),
    oordeel: oordelen.find((oordeel) => oordeel.persoon_id === lid.id) ?? null,
  }));
}
export type Gezinslid = Awaited<ReturnType<typeof gezinsleden>>[number];

const bezetting = (tx: ActorTx, casusId: string) =>
  tx.db
    .selectFrom('rolbezetting as r')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'r.regio_id').onRef('m.id', '=', 'r.medewerker_id'),
    )
    .innerJoin('organisatie as o', (join) =>
      join.onRef('o.regio_id', '=', 'm.regio_id').onRef('o.id', '=', 'm.organisatie_id'),
    )
    .select([
      'r.id',
      'r.rol',
      'r.medewerker_id',
      'r.van',
      'r.tot',
      'm.naam',
      'o.naam as organisatie',
      'o.id as organisatie_id',
    ])
    .where('r.casus_id', '=', casusId)
    .orderBy('r.van')
    .execute();

/** Everything about a casus that its page, its gates and its API show: one read for each kind of row. */
export async function leesCasus(tx: ActorTx, casus: CasusRij) {
  const van = casus.id;
  const leden = await gezinsleden(tx, van);
  const rollen = await bezetting(tx, van);
  const voorwaarden = await tx.db
    .selectFrom('veiligheidsvoorwaarde')
    .selectAll()
    .where('casus_id', '=', van)
    .orderBy('ingang')
    .orderBy('id')
    .execute();
  const afspraken = await tx.db
    .selectFrom('afspraak')
    .selectAll()
    .where('casus_id', '=', van)
    .orderBy('gemaakt_op')
    .orderBy('id')
    .execute();
  const momenten = await tx.db
    .selectFrom('monitormoment')
    .selectAll()
    .where('casus_id', '=', van)
    .orderBy('gepland_op')
    .orderBy('id')
    .execute();
  const oordelen = await tx.db
    .selectFrom('veiligheidsoordeel')
    .selectAll()
    .where('casus_id', '=', van)
    .orderBy('geoordeeld_op', 'desc')
    .execute();
  const incidenten = await tx.db
    .selectFrom('incident')
    .selectAll()
    .where('casus_id', '=', van)
    .orderBy('gebeurd_op', 'desc')
    .orderBy('id')
    .execute();
  const overgangen = await tx.db
    .selectFrom('faseovergang')
    .selectAll()
    .where('casus_id', '=', van)
    .orderBy('op')
    .execute();
  return { casus, leden, rollen, voorwaarden, afspraken, momenten, oordelen, incidenten, overgangen };
}
export type CasusDossier = Awaited<ReturnType<typeof leesCasus>>;

/** What the gates look at, from the dossier as it was read. */
export function alsCasus(dossier: CasusDossier, nu: Instant): Casus {
  const { casus, leden, afspraken, momenten, oordelen, incidenten } = dossier;
  const vandaag = dayOf(nu);
  const open = dossier.rollen.filter(({ tot }) => tot === null);
  const zonderResultaat = (onderdeel: 'risico' | 'herstel') =>
    afspraken.filter((afspraak) => afspraak.onderdeel === onderdeel && afspraak.afgerond_op === null).length;
  const laatste = momenten
    .filter(({ uitgevoerd_op }) => uitgevoerd_op !== null)
    .toSorted(opUitvoering)
    .at(-1);
  const opMoment = oordelen.filter(
    ({ monitormoment_id }) => monitormoment_id !== null && monitormoment_id === laatste?.id,
  );
  const gepland = momenten.filter(({ uitgevoerd_op, gepland_op }) => uitgevoerd_op === null && gepland_op >= vandaag);
  const horizon = momenten.at(-1)?.gepland_op;
  return {
    status: casus.status,
    leden: leden.map((lid) => ({
      naam: lid.naam,
      oordeel: lid.oordeel?.oordeel ?? null,
      afspraken: afspraken.filter((afspraak) => afspraak.persoon_id === lid.id).length,
    })),
    voorwaarden: dossier.voorwaarden,
    veiligheidsplanOp: casus.veiligheidsplan_op,
    openAcuteIncidenten: incidenten.filter(({ acuut, afgehandeld_op }) => acuut && afgehandeld_op === null).length,
    bezetting: { contactpersoon: telRol(open, 'contactpersoon'), casusregisseur: telRol(open, 'casusregisseur') },
    risico: {
      aantal: afspraken.filter(({ onderdeel }) => onderdeel === 'risico').length,
      zonderResultaat: zonderResultaat('risico'),
    },
    herstel: { zonderResultaat: zonderResultaat('herstel') },
    laatsteMoment: laatste?.uitgevoerd_op
      ? {
          uitgevoerdOp: laatste.uitgevoerd_op,
          allenVeilig: leden.every(({ id }) =>
            opMoment.some(({ persoon_id, oordeel }) => persoon_id === id && oordeel === 'veilig'),
          ),
        }
      : null,
    volgendMomentOp: gepland[0]?.gepland_op ?? null,
    horizonVoorbij: horizon !== undefined && horizon < vandaag,
    meningGezin: casus.mening_gezin,
  };
}

const telRol = (rollen: readonly { rol: CasusRol }[], rol: CasusRol) =>
  rollen.filter((bezet) => bezet.rol === rol).length;
const opUitvoering = (
  a: { uitgevoerd_op: Day | null; gepland_op: Day },
  b: { uitgevoerd_op: Day | null; gepland_op: Day },
) => (a.uitgevoerd_op ?? '').localeCompare(b.uitgevoerd_op ?? '') || a.gepland_op.localeCompare(b.gepland_op);

/** The actor's roles on a casus: those of the work, and those held in this casus now. */
export const rollenOp = (tx: ActorTx, dossier: Pick<CasusDossier, 'rollen'>): ReadonlySet<string> =>
  new Set([
    ...tx.actor.rollen,
    ...dossier.rollen
      .filter(({ tot, medewerker_id }) => tot === null && medewerker_id === tx.actor.medewerkerId)
      .map(({ rol }) => rol),
  ]);

/** Who else sees the dossier, on what ground and until when. */
export const delers = async (tx: ActorTx, casusId: string) =>
  (
    await sql<{
      houder_id: string;
      naam: string;
      grondslag: string;
      van: Instant;
      tot: Instant | null;
    }>`select * from app.delers(${casusId}::uuid)`.execute(tx.db)
  ).rows;

/** The lines of the log about this dossier that the actor may see, newest first. */
export const logregels = (tx: ActorTx, casusId: string, hoogstens = 50) =>
  tx.db
    .selectFrom('verantwoording as v')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'v.regio_id').onRef('m.id', '=', 'v.medewerker_id'),
    )
    .select(['v.tijd', 'v.handeling', 'v.object_soort', 'v.grondslag', 'v.uitkomst', 'm.naam'])
    .where('v.dossier_id', '=', casusId)
    .orderBy('v.tijd', 'desc')
    .limit(hoogstens)
    .execute();

/**
 * Casussen in which these people, or rows that are the same person, are known to the actor, besides one; `persoonId` is the
 * one that was asked for.
 */
export const eerdereCasussen = (tx: ActorTx, personen: readonly string[], behalve?: string) =>
  personen.length === 0
    ? Promise.resolve([])
    : tx.db
        .selectFrom(
          sql<{ persoon_id: string; lid_id: string }>`app.groep_van(${[...personen]}::uuid[])`.as<'groep'>(
            sql`groep(persoon_id, lid_id, hoofd)`,
          ),
        )
        .innerJoin('gezinslid as l', (join) => join.onRef('l.persoon_id', '=', 'groep.lid_id'))
        .innerJoin('casus as c', (join) => join.onRef('c.regio_id', '=', 'l.regio_id').onRef('c.id', '=', 'l.casus_id'))
        .select([
          'c.id as casusId',
          'groep.persoon_id as persoonId',
          'c.status',
          'c.afgesloten_op as afgeslotenOp',
          'c.nummer',
          'c.geopend_op as geopendOp',
        ])
        .where('c.id', '<>', behalve ?? '00000000-0000-0000-0000-000000000000')
        .orderBy('c.geopend_op', 'desc')
        .execute();

/** People who can hold a role in a casus: those of the actor's own organisation. */
export const collegas = (tx: ActorTx) =>
  tx.db
    .selectFrom('medewerker')
    .select(['id', 'naam'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('organisatie_id', '=', tx.actor.organisatieId)
    .orderBy('naam')
    .execute();
