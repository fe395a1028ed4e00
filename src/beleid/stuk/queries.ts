// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import type { Logo } from '../../platform/documents/house-style.ts';
import { day, dayOf, type Day } from '../../platform/dates.ts';
import { trajectgemeenten, type Trajectgemeente, type TrajectRij } from '../visietraject/queries.ts';
import { geheimhoudingen } from './geheimhouding/queries.ts';
import { logosVan } from './logo/queries.ts';
import {
  isRegiosleutel,
  isTekstsoort,
  tekstsleutel,
  type Huisstijl,
  type Processtap,
  type Regiogegevens,
  type Stukgegevens,
} from './rules.ts';

const bij = (tx: ActorTx, traject: Pick<TrajectRij, 'id'>) =>
  ({ regio_id: tx.actor.regioId, visietraject_id: traject.id }) as const;

/** Statuses of a traject that are a moment of the story that papers tell. */
const FASE_STAP: Readonly<Record<string, Processtap['wat']>> = {
  voorwerk: 'begonnen',
  opstellen: 'opstellen',
  afstemming: 'afstemming',
  verwerking: 'verwerking',
  besluitvorming: 'voorgelegd',
};

/** The interviews together, and each other activity that was held. */
async function participatieVan(tx: ActorTx, traject: TrajectRij): Promise<Processtap[]> {
  const gehouden = await tx.db
    .selectFrom('participatieactiviteit')
    .select(['vorm', 'titel', 'dagen'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('status', 'in', ['uitgevoerd', 'verwerkt'])
    .orderBy('dagen')
    .execute();
  const interviews = gehouden.filter(({ vorm }) => vorm === 'interview');
  const eerste = interviews[0]?.dagen[0];
  return [
    ...(eerste === undefined ? [] : [{ dag: day(eerste), wat: 'interviews', aantal: interviews.length } as const]),
    ...gehouden.flatMap(({ vorm, titel, dagen: [dag] }) =>
      vorm === 'interview' || dag === undefined ? [] : [{ dag: day(dag), wat: 'activiteit', titel } as const],
    ),
  ];
}

/** The dated moments of a traject, the first time of each. */
async function stappenVan(tx: ActorTx, traject: TrajectRij, reacties: number): Promise<Processtap[]> {
  const waar = bij(tx, traject);
  const fasen = await tx.db
    .selectFrom('trajectfase')
    .select(['status', ({ fn }) => fn.min('begonnen_op').as('op')])
    .where('regio_id', '=', waar.regio_id)
    .where('visietraject_id', '=', waar.visietraject_id)
    .groupBy('status')
    .execute();
  const versies = await tx.db
    .selectFrom('tekstversie')
    .select(['soort', ({ fn }) => fn.max('bevroren_op').as('op')])
    .where('regio_id', '=', waar.regio_id)
    .where('visietraject_id', '=', waar.visietraject_id)
    .where('soort', 'in', ['inspraakversie', 'vaststellingsversie'])
    .groupBy('soort')
    .execute();
  const vrij = await tx.db
    .selectFrom('routestap as s')
    .innerJoinLateral(
      // The one that was recorded last holds: what was corrected was never decided.
      (eb) =>
        eb
          .selectFrom('bestuursbesluit as d')
          .whereRef('d.regio_id', '=', 's.regio_id')
          .whereRef('d.routestap_id', '=', 's.id')
          .select(['d.datum', 'd.uitkomst'])
          .orderBy('d.vastgelegd_op', 'desc')
          .orderBy('d.datum', 'desc')
          .limit(1)
          .as('b'),
      (join) => join.onTrue(),
    )
    .select('b.datum')
    .where('s.regio_id', '=', waar.regio_id)
    .where('s.visietraject_id', '=', waar.visietraject_id)
    .where('s.gemeente_code', '=', traject.trekker_code)
    .where('s.rol', '=', 'vrijgevenInspraak')
    .where('b.uitkomst', 'in', ['conform', 'gewijzigd'])
    .orderBy('b.datum')
    .limit(1)
    .executeTakeFirst();
  const venster = await inspraakVan(tx, traject);
  return [
    ...(await participatieVan(tx, traject)),
    ...fasen.flatMap(({ status, op }) => (FASE_STAP[status] ? [{ dag: dayOf(op), wat: FASE_STAP[status] }] : [])),
    ...versies.flatMap(({ soort, op }) =>
      soort === 'inspraakversie' || soort === 'vaststellingsversie' ? [{ dag: dayOf(op), wat: soort } as const] : [],
    ),
    ...(vrij ? [{ dag: vrij.datum, wat: 'vrijgegeven' } as const] : []),
    ...(venster ? [{ dag: venster.van, wat: 'inspraak', tot: venster.tot, aantal: reacties } as const] : []),
  ].toSorted((een, ander) => (een.dag < ander.dag ? -1 : een.dag > ander.dag ? 1 : 0));
}

/** From the first day on which anyone could react until the last; of one municipality, or of all. */
export async function inspraakVan(
  tx: ActorTx,
  traject: Pick<TrajectRij, 'id'>,
): Promise<{ van: Day; tot: Day } | undefined> {
  const waar = bij(tx, traject);
  const { van, tot } = await tx.db
    .selectFrom('inspraakvenster')
    .select(({ fn }) => [fn.min('van').as('van'), fn.max('tot').as('tot')])
    .where('regio_id', '=', waar.regio_id)
    .where('visietraject_id', '=', waar.visietraject_id)
    .executeTakeFirstOrThrow();
  return van && tot ? { van, tot } : undefined;
}

/** The texts of the region, by kind of paper and key. */
export async function regioteksten(tx: ActorTx, traject: Pick<TrajectRij, 'id'>) {
  const waar = bij(tx, traject);
  return tx.db
    .selectFrom('stuktekst')
    .select(['soort', 'paragraaf', 'tekst', 'versie'])
    .where('regio_id', '=', waar.regio_id)
    .where('visietraject_id', '=', waar.visietraject_id)
    .execute();
}

/** When the previous vision was adopted, if that was done here. */
async function vorigeVan(tx: ActorTx, { vorige_visie_id: id }: TrajectRij) {
  if (id === null) return undefined;
  return tx.db
    .selectFrom('visieversie as v')
    .leftJoin('visietraject as t', (join) =>
      join.onRef('t.regio_id', '=', 'v.regio_id').onRef('t.visie_id', '=', 'v.id'),
    )
    .select(['v.titel', 't.vastgesteld_op'])
    .where('v.regio_id', '=', tx.actor.regioId)
    .where('v.id', '=', id)
    .executeTakeFirst();
}

/** What all papers of a traject share. */
export async function regiogegevens(tx: ActorTx, traject: TrajectRij): Promise<Regiogegevens> {
  const waar = bij(tx, traject);
  const vorige = await vorigeVan(tx, traject);
  const doelen = await tx.db
    .selectFrom('passage')
    .select(['nummer', 'titel'])
    .where('regio_id', '=', waar.regio_id)
    .where('visietraject_id', '=', waar.visietraject_id)
    .where('vervallen', '=', false)
    .where('soort', 'in', ['lijn', 'ambitie', 'doel'])
    .where('titel', '<>', '')
    .orderBy('volgorde')
    .limit(60)
    .execute();
  const { reacties } = await tx.db
    .selectFrom('reactie')
    .select(({ fn }) => fn.countAll<number>().as('reacties'))
    .where('regio_id', '=', waar.regio_id)
    .where('visietraject_id', '=', waar.visietraject_id)
    .where('soort', '<>', 'technischeVraag')
    .where('status', '<>', 'ingetrokken')
    .executeTakeFirstOrThrow();
  const trekker = (await trajectgemeenten(tx, traject.id)).find(({ code }) => code === traject.trekker_code);
  const teksten = (await regioteksten(tx, traject)).flatMap(({ soort, paragraaf, tekst }) =>
    isTekstsoort(soort) && isRegiosleutel(paragraaf) ? [[tekstsleutel(soort, paragraaf), tekst] as const] : [],
  );
  return {
    naam: traject.naam,
    gebied: traject.gebied,
    trekker: trekker?.naam ?? '',
    looptijdVan: traject.looptijd_van,
    looptijdTot: traject.looptijd_tot,
    vorige: vorige?.titel || null,
    vorigeVastgesteld: vorige?.vastgesteld_op ? dayOf(vorige.vastgesteld_op) : null,
    doelen: doelen.map(({ nummer, titel }) => `${nummer} ${titel}`.trim()),
    stappen: await stappenVan(tx, traject, reacties),
    reacties,
    teksten: new Map(teksten),
  };
}

/** What one municipality wrote for its papers. */
export const lokaleteksten = (tx: ActorTx, traject: Pick<TrajectRij, 'id'>, codes: readonly string[]) =>
  tx.db
    .selectFrom('lokaletekst')
    .select(['gemeente_code', 'paragraaf', 'tekst', 'versie'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('gemeente_code', 'in', codes.length > 0 ? codes : [''])
    .execute();

export const huisstijlen = (tx: ActorTx, codes: readonly string[]) =>
  tx.db
    .selectFrom('huisstijl')
    .select(['gemeente_code', 'kleur', 'afzender', 'ondertekening', 'voettekst', 'versie'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('gemeente_code', 'in', codes.length > 0 ? codes : [''])
    .execute();

const routesVan = (tx: ActorTx, traject: Pick<TrajectRij, 'id'>, codes: readonly string[]) =>
  tx.db
    .selectFrom('routestap')
    .select(['gemeente_code', 'orgaan', 'rol', 'gepland'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('gemeente_code', 'in', codes.length > 0 ? codes : [''])
    .orderBy('volgorde')
    .execute();

const vensters = (tx: ActorTx, traject: Pick<TrajectRij, 'id'>, codes: readonly string[]) =>
  tx.db
    .selectFrom('inspraakvenster')
    .select(['gemeente_code', ({ fn }) => fn.min('van').as('van'), ({ fn }) => fn.max('tot').as('tot')])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('gemeente_code', 'in', codes.length > 0 ? codes : [''])
    .groupBy('gemeente_code')
    .execute();

const zonderVersie = ({ kleur, afzender, ondertekening, voettekst }: Huisstijl): Huisstijl => ({
  kleur,
  afzender,
  ondertekening,
  voettekst,
});

/**
 * What may stand in the papers of each of these municipalities; their logos only when they are to be printed. Everything is parted by municipality here, and nowhere else: what
 * puts a paper together sees one of them.
 */
export async function stukgegevens(
  tx: ActorTx,
  traject: TrajectRij,
  gemeenten: readonly Trajectgemeente[],
  metLogo = false,
): Promise<Map<string, Stukgegevens>> {
  const regio = await regiogegevens(tx, traject);
  const codes = gemeenten.map(({ code }) => code);
  const per = <Rij extends { readonly gemeente_code: string }>(rijen: readonly Rij[]) =>
    Map.groupBy(rijen, ({ gemeente_code: code }) => code);
  const lokaal = per(await lokaleteksten(tx, traject, codes));
  const stijlen = per(await huisstijlen(tx, codes));
  const logos = metLogo ? await logosVan(tx, codes) : new Map<string, Logo>();
  const geheim = await geheimhoudingen(tx, traject);
  const routes = per(await routesVan(tx, traject, codes));
  const inspraak = per(await vensters(tx, traject, codes));
  return new Map(
    gemeenten.map(({ code, naam }) => {
      const [stijl] = stijlen.get(code) ?? [];
      const [venster] = inspraak.get(code) ?? [];
      return [
        code,
        {
          regio,
          gemeente: { code, naam },
          route: routes.get(code) ?? [],
          inspraak: venster?.van && venster.tot ? { van: venster.van, tot: venster.tot } : null,
          lokaal: new Map((lokaal.get(code) ?? []).map(({ paragraaf, tekst }) => [paragraaf, tekst])),
          huisstijl: stijl ? zonderVersie(stijl) : null,
          logo: logos.get(code) ?? null,
          geheimhouding: geheim.get(code) ?? null,
        },
      ];
    }),
  );
}

/** The latest of each paper. */
export const stukkenVan = (tx: ActorTx, traject: Pick<TrajectRij, 'id'>) =>
  tx.db
    .selectFrom('stuk')
    .distinctOn(['gemeente_code', 'soort', 'formaat'])
    .select(['id', 'gemeente_code', 'soort', 'formaat', 'gemaakt_op', 'ontbreekt', 'tekens_zonder_beeld'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .orderBy('gemeente_code')
    .orderBy('soort')
    .orderBy('formaat')
    .orderBy('gemaakt_op', 'desc')
    .execute();
export type StukRij = Awaited<ReturnType<typeof stukkenVan>>[number];

export const vindStuk = (tx: ActorTx, traject: Pick<TrajectRij, 'id'>, id: string) =>
  tx.db
    .selectFrom('stuk')
    .select(['id', 'gemeente_code', 'soort', 'formaat'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('id', '=', id)
    .executeTakeFirst();
