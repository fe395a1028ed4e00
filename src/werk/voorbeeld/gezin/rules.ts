// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import type { DB } from '../../../platform/db/tables.ts';
import type { Kalender } from '../kalender/rules.ts';
import { type Achternaam, kiesNamen, type Naamgever } from '../persoon/rules.ts';
import { GEMEENTEN, type Gemeente, REGIO } from '../regio/rules.ts';
import { maakToeval, type Toeval } from '../toeval/rules.ts';

export type Vorm =
  | 'exPartnergeweld'
  | 'kindermishandeling'
  | 'ouderenmishandeling'
  | 'geweldTegenOuders'
  | 'overigHuiselijkGeweld'
  | 'andereProblematiek';

type Persoon = Insertable<DB['persoon']> & { readonly id: string };
type Gezinslid = Insertable<DB['gezinslid']>;
type Adres = Insertable<DB['adres']> & { readonly postcode: string; readonly huisnummer: number };
interface Mens extends Pick<Gezinslid, 'rol' | 'betrokkenheid' | 'woont_in'> {
  readonly persoon: Persoon;
}
export interface Lid extends Mens {
  /** Where this person lived when it first came in sight; absent for who lives elsewhere. */
  readonly adres: Adres | undefined;
}

/**
 * How often kinds go together, in 5,740 meldingen. The sums by kind are the published ones of 2022 (Regiovisie Hollands
 * Midden 2024-2028, chapter 2: 1830, 3215, 100, 325, 320, 1720); which go together is invented.
 */
const SAMEN: readonly (readonly [aantal: number, ...vormen: Vorm[]])[] = [
  [1755, 'kindermishandeling'],
  [920, 'exPartnergeweld', 'kindermishandeling'],
  [890, 'andereProblematiek'],
  [740, 'exPartnergeweld'],
  [520, 'kindermishandeling', 'andereProblematiek'],
  [260, 'overigHuiselijkGeweld'],
  [245, 'geweldTegenOuders'],
  [170, 'exPartnergeweld', 'andereProblematiek'],
  [80, 'ouderenmishandeling'],
  [60, 'geweldTegenOuders', 'andereProblematiek'],
  [60, 'overigHuiselijkGeweld', 'andereProblematiek'],
  [20, 'ouderenmishandeling', 'andereProblematiek'],
  [20, 'geweldTegenOuders', 'kindermishandeling'],
];

/** Every twentieth of the whole, one card for each: taken with a fixed step, every run of families is in proportion. */
const uitgedeeld = <T>(gewogen: readonly (readonly [aantal: number, wat: T])[]): readonly T[] =>
  gewogen.flatMap(([aantal, wat]) => Array.from({ length: aantal }, () => wat));
const VORMEN = uitgedeeld(SAMEN.map(([aantal, ...vormen]) => [aantal / 5, vormen]));
const WOONPLAATSEN = uitgedeeld(GEMEENTEN.map((gemeente) => [gemeente.gewicht, gemeente]));
const GULDEN_SNEDE = 0.6180339887498949;
const KLEINE_SNEDE = 0.4142135623730951;
const kaart = <T>(stapel: readonly T[], plek: number): T => {
  const getrokken = stapel[Math.floor((plek - Math.floor(plek)) * stapel.length)];
  if (getrokken === undefined) throw new RangeError('empty pile');
  return getrokken;
};

/** What a family is known by: enough to make it again, byte for byte, when it comes back years later. */
export interface Gezinssleutel {
  readonly nummer: number;
  /** Number of the day on which it first came in sight; ages follow from it. */
  readonly peil: number;
  /** The family from which its first member is already known. */
  readonly uit: Pick<Gezinssleutel, 'nummer' | 'peil'> | undefined;
}

export interface Gezin {
  readonly gemeente: Gemeente;
  readonly vormen: readonly Vorm[];
  readonly leden: readonly Lid[];
}

export const gemeenteVan = (nummer: number): Gemeente => kaart(WOONPLAATSEN, nummer * GULDEN_SNEDE);
export const vormenVan = (nummer: number): readonly Vorm[] => kaart(VORMEN, nummer * KLEINE_SNEDE);

interface Maker {
  readonly toeval: Toeval;
  readonly namen: Naamgever;
  readonly kalender: Kalender;
  readonly peil: number;
}

function persoon(maker: Maker, geslacht: 'vrouw' | 'man', naam: Achternaam, leeftijd: number): Persoon {
  const { toeval, kalender } = maker;
  return {
    regio_id: REGIO.id,
    id: toeval.uuid(),
    voornaam: maker.namen.voornaam(geslacht),
    ...naam,
    geboortedatum: kalender.dag(maker.peil - Math.round(leeftijd * 365.25) - toeval.geheel(0, 364)),
    geslacht,
  };
}

function ouderGezin(maker: Maker): Mens[] {
  const { toeval } = maker;
  const naam = maker.namen.achternaam();
  const oud = persoon(maker, toeval.kans(0.65) ? 'vrouw' : 'man', naam, toeval.geheel(67, 88));
  const ander = persoon(maker, toeval.kans(0.5) ? 'vrouw' : 'man', naam, toeval.geheel(38, 60));
  return [
    { persoon: oud, rol: 'ouder', betrokkenheid: 'vermoedelijkSlachtoffer', woont_in: true },
    { persoon: ander, rol: 'andere', betrokkenheid: 'vermoedelijkPleger', woont_in: toeval.kans(0.5) },
  ];
}

function volwassenen(maker: Maker, vormen: readonly Vorm[], metKinderen: boolean): Mens[] {
  const { toeval, namen } = maker;
  const partnergeweld = vormen.includes('exPartnergeweld');
  const exPartner = toeval.kans(partnergeweld ? 0.4 : 0.2);
  const een = toeval.kans(0.75) ? 'vrouw' : 'man';
  const anderGeslacht = toeval.kans(0.04) ? een : een === 'vrouw' ? 'man' : 'vrouw';
  const leeftijd = toeval.geheel(22, metKinderen ? 46 : 62);
  const eerste: Mens = {
    persoon: persoon(maker, een, namen.achternaam(), leeftijd),
    rol: metKinderen ? 'ouder' : 'partner',
    betrokkenheid: partnergeweld
      ? 'vermoedelijkSlachtoffer'
      : vormen.includes('geweldTegenOuders')
        ? 'vermoedelijkSlachtoffer'
        : toeval.kans(0.5)
          ? 'vermoedelijkPleger'
          : 'onbekend',
    woont_in: true,
  };
  if (metKinderen && !partnergeweld && toeval.kans(0.3)) return [eerste];
  const tweede: Mens = {
    persoon: persoon(maker, anderGeslacht, namen.achternaam(), leeftijd + toeval.geheel(-4, 6)),
    rol: exPartner ? 'exPartner' : metKinderen ? 'ouder' : 'partner',
    betrokkenheid: partnergeweld ? (toeval.kans(0.15) ? 'beide' : 'vermoedelijkPleger') : 'onbekend',
    woont_in: !exPartner,
  };
  return [eerste, tweede];
}

function kinderen(maker: Maker, vormen: readonly Vorm[], ouders: readonly Mens[]): Mens[] {
  const { toeval } = maker;
  const tegenOuders = vormen.includes('geweldTegenOuders');
  const kind = (plek: number): Mens => {
    const { tussenvoegsel, achternaam } = (ouders.at(-1) ?? { persoon: { ...maker.namen.achternaam() } }).persoon;
    const pleegt = tegenOuders && plek === 0;
    return {
      persoon: persoon(
        maker,
        toeval.kans(0.5) ? 'vrouw' : 'man',
        { tussenvoegsel: tussenvoegsel ?? '', achternaam },
        pleegt ? toeval.geheel(12, 16) : toeval.geheel(0, 15),
      ),
      rol: 'kind',
      betrokkenheid: pleegt
        ? 'vermoedelijkPleger'
        : vormen.includes('kindermishandeling')
          ? 'vermoedelijkSlachtoffer'
          : 'getuige',
      woont_in: toeval.kans(0.95),
    };
  };
  return Array.from({ length: toeval.gewogen([42, 40, 18]) + 1 }, (_, plek) => kind(plek));
}

const STRATEN = ['Voorbeeldstraat', 'Verzonnen laan', 'Proefweg', 'Oefenpad', 'Schijnplein', 'Nergensdijk'];
const LETTERS = 'ABCDEGHJKLMNPRSTVWXZ';

/** The members with an address for who lives there; invented for all to see, for no postcode begins with 0. */
function metAdres(seed: number, kalender: Kalender, sleutel: Gezinssleutel, leden: readonly Mens[]): Lid[] {
  const toeval = maakToeval(seed, 'adres', sleutel.nummer);
  const letter = () => LETTERS.charAt(toeval.geheel(0, LETTERS.length - 1));
  const plek = {
    straat: toeval.kies(STRATEN),
    huisnummer: toeval.geheel(1, 199),
    postcode: `0${String(toeval.geheel(0, 999)).padStart(3, '0')}${letter()}${letter()}`,
    plaats: gemeenteVan(sleutel.nummer).naam,
  };
  const bij = { regio_id: REGIO.id, soort: 'woonadres' as const, geldig_van: kalender.dag(sleutel.peil) };
  return leden.map((lid) => ({
    ...lid,
    adres: lid.woont_in ? { ...bij, id: toeval.uuid(), persoon_id: lid.persoon.id, ...plek } : undefined,
  }));
}

/** Makes a family again from its key: the same key gives the same people. At least two members. */
export function maakGezin(seed: number, kalender: Kalender, sleutel: Gezinssleutel): Gezin {
  const toeval = maakToeval(seed, 'gezin', sleutel.nummer);
  const maker: Maker = { toeval, namen: kiesNamen(toeval), kalender, peil: sleutel.peil };
  const vormen = vormenVan(sleutel.nummer);
  const gemeente = gemeenteVan(sleutel.nummer);
  if (vormen.includes('ouderenmishandeling'))
    return { gemeente, vormen, leden: metAdres(seed, kalender, sleutel, ouderGezin(maker)) };
  const metKinderen =
    vormen.includes('kindermishandeling') || vormen.includes('geweldTegenOuders') || toeval.kans(0.35);
  const ouders = volwassenen(maker, vormen, metKinderen);
  const mensen = metKinderen ? [...ouders, ...kinderen(maker, vormen, ouders)] : ouders;
  const leden = metAdres(seed, kalender, sleutel, mensen);
  const bekend = sleutel.uit && maakGezin(seed, kalender, { ...sleutel.uit, uit: undefined }).leden[0];
  return {
    gemeente,
    vormen,
    leden: bekend
      ? leden.map((lid, plek) => (plek === 0 ? { ...lid, persoon: bekend.persoon, adres: bekend.adres } : lid))
      : leden,
  };
}
