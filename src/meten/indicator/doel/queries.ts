// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { Instant } from '../../../platform/dates.ts';
import { INDICATOREN, vindIndicator, type Indicator } from '../rules.ts';

/** A goal of the vision with the indicators that it carries. */
export interface Doel {
  readonly id: string;
  /** The line under which the goal stands; empty when it stands under none. */
  readonly lijn: string;
  readonly nummer: string;
  readonly tekst: string;
  /** Place in the text of the vision, as character offsets. */
  readonly bronVan: number;
  readonly bronTot: number;
  readonly indicatoren: readonly Indicator[];
}

export interface Visie {
  readonly id: string;
  readonly titel: string;
  readonly looptijd: readonly [van: number | null, tot: number | null];
  readonly versie: number;
  readonly bevestigdOp: Instant | null;
  readonly doelen: readonly Doel[];
}

interface Deel {
  readonly id: string;
  readonly ouder_id: string | null;
  readonly soort: string;
  readonly titel: string;
  readonly tekst: string;
  readonly nummer: string;
}

const naam = ({ titel, tekst }: Deel) => titel || tekst;

/** The nearest line above an onderdeel. */
function lijnVan(deel: Deel, delen: ReadonlyMap<string, Deel>): string {
  for (let ouder = delen.get(deel.ouder_id ?? ''); ouder; ouder = delen.get(ouder.ouder_id ?? ''))
    if (ouder.soort === 'lijn') return [ouder.nummer, naam(ouder)].filter(Boolean).join('. ');
  return '';
}

/** The region's vision that holds now, the one confirmed last, with its goals in order; undefined before there is one. */
export async function huidigeVisie(tx: ActorTx): Promise<Visie | undefined> {
  const kop = await koppen(tx)
    .where('status', '=', 'bevestigd')
    .orderBy('bevestigd_op', 'desc')
    .limit(1)
    .executeTakeFirst();
  return kop && metDoelen(tx, kop);
}

/** The version of the vision that a goal stands in, also when a newer one was confirmed since; undefined for no goal. */
export async function visieVanDoel(tx: ActorTx, doelId: string): Promise<Visie | undefined> {
  const kop = await koppen(tx)
    .where('id', 'in', (eb) =>
      eb.selectFrom('onderdeel').select('visieversie_id').where('id', '=', doelId).where('soort', '=', 'doel'),
    )
    .executeTakeFirst();
  return kop && metDoelen(tx, kop);
}

const koppen = (tx: ActorTx) =>
  tx.db.selectFrom('visieversie').select(['id', 'titel', 'looptijd_van', 'looptijd_tot', 'versie', 'bevestigd_op']);
type Kop = Awaited<ReturnType<ReturnType<typeof koppen>['executeTakeFirstOrThrow']>>;

async function metDoelen(tx: ActorTx, visie: Kop): Promise<Visie> {
  const delen = await tx.db
    .selectFrom('onderdeel')
    .select(['id', 'ouder_id', 'soort', 'titel', 'tekst', 'nummer', 'bron_van', 'bron_tot'])
    .where('visieversie_id', '=', visie.id)
    .where('soort', 'in', ['lijn', 'ambitie', 'doel', 'hoofdstuk'])
    .orderBy('volgorde')
    .execute();
  const opId = new Map(delen.map((deel) => [deel.id, deel]));
  const doelen = delen.filter(({ soort }) => soort === 'doel');
  const gekoppeld = await tx.db
    .selectFrom('doelindicator as k')
    .innerJoin('onderdeel as o', (join) =>
      join.onRef('o.regio_id', '=', 'k.regio_id').onRef('o.id', '=', 'k.onderdeel_id'),
    )
    .select(['k.onderdeel_id', 'k.indicator'])
    .where('o.visieversie_id', '=', visie.id)
    .execute();
  const volgorde = (indicator: Indicator) => INDICATOREN.indexOf(indicator);
  return {
    id: visie.id,
    titel: visie.titel,
    looptijd: [visie.looptijd_van, visie.looptijd_tot],
    versie: visie.versie,
    bevestigdOp: visie.bevestigd_op,
    doelen: doelen.map((doel) => ({
      id: doel.id,
      lijn: lijnVan(doel, opId),
      nummer: doel.nummer,
      tekst: doel.tekst || doel.titel,
      bronVan: doel.bron_van,
      bronTot: doel.bron_tot,
      indicatoren: gekoppeld
        .filter(({ onderdeel_id }) => onderdeel_id === doel.id)
        .map(({ indicator }) => vindIndicator(indicator))
        .filter((indicator) => indicator !== undefined)
        .sort((a, b) => volgorde(a) - volgorde(b)),
    })),
  };
}
