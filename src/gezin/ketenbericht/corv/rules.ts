// SPDX-License-Identifier: EUPL-1.2
import type { KOPPELVLAKKEN } from '../rules.ts';
import type { Collegebericht, Ketenbericht, VerzoekTotOnderzoek } from '../schema.ts';

/** A message as it leaves: a file with a name that says nothing of anyone. */
export interface Uitvoer {
  readonly naam: string;
  readonly tekst: string;
}
/** How a message leaves: what it looks like there. Sending the result is another thing, see docs/koppelvlakken/corv.md. */
export interface Koppelvlak {
  readonly naam: (typeof KOPPELVLAKKEN)[number];
  readonly vertaal: (bericht: Ketenbericht) => Uitvoer;
}

const json = (waarde: unknown) => `${JSON.stringify(waarde, null, 2)}\n`;
const bestand: Koppelvlak = {
  naam: 'bestand',
  vertaal: (bericht) => ({ naam: `${bericht.kenmerk}.json`, tekst: json(bericht) }),
};

type Waarde = string | boolean | number | null;
interface CorvVeld<Bericht> {
  /** The field of the canonical message. */
  readonly van: string;
  /** Our working name of the element; not checked against an XSD. */
  readonly naar: string;
  readonly waarden: (bericht: Bericht) => readonly Waarde[];
}
const een =
  <Bericht>(lees: (bericht: Bericht) => Waarde) =>
  (bericht: Bericht): readonly Waarde[] => [lees(bericht)];

type Vto = VerzoekTotOnderzoek;
const bijKind = (lees: (kind: Vto['kinderen'][number]) => Waarde) => (v: Vto) => v.kinderen.map(lees);
const bijGezag = (lees: (wie: Vto['gezaghebbenden'][number]) => Waarde) => (v: Vto) => v.gezaghebbenden.map(lees);
const bijOngeboren = (lees: (kind: NonNullable<Vto['ongeboren']>) => Waarde) => (v: Vto) =>
  v.ongeboren ? [lees(v.ongeboren)] : [];

/** The mapping of docs/koppelvlakken/corv.md as data; a test holds the two together. */
export const CORV_VTO: readonly CorvVeld<Vto>[] = [
  { van: 'soort', naar: 'stuurgegevens.functie', waarden: een(({ soort }) => soort) },
  { van: 'versie', naar: 'stuurgegevens.versieBericht', waarden: een(({ versie }) => versie) },
  { van: 'kenmerk', naar: 'verzoek.zaaknummerZender', waarden: een(({ kenmerk }) => kenmerk) },
  { van: 'gemaaktOp', naar: 'stuurgegevens.tijdstipBericht', waarden: een(({ gemaaktOp }) => gemaaktOp) },
  { van: 'afzender.organisatie', naar: 'zender.organisatie', waarden: een(({ afzender }) => afzender.organisatie) },
  { van: 'afzender.medewerker', naar: 'zender.medewerker', waarden: een(({ afzender }) => afzender.medewerker) },
  { van: 'afzender.bereikbaar', naar: 'zender.contactgegevens', waarden: een(({ afzender }) => afzender.bereikbaar) },
  { van: 'spoed', naar: 'verzoek.indicatieSpoed', waarden: een(({ spoed }) => spoed) },
  { van: 'kinderen[].geslacht', naar: 'kind.geslachtsaanduiding', waarden: bijKind(({ geslacht }) => geslacht) },
  { van: 'kinderen[].bsn', naar: 'kind.bsn', waarden: bijKind(({ bsn }) => bsn) },
  {
    van: 'kinderen[].personalia.voornaam',
    naar: 'kind.voornamen',
    waarden: bijKind(({ personalia }) => personalia?.voornaam ?? null),
  },
  {
    van: 'kinderen[].personalia.tussenvoegsel',
    naar: 'kind.voorvoegselGeslachtsnaam',
    waarden: bijKind(({ personalia }) => personalia?.tussenvoegsel ?? null),
  },
  {
    van: 'kinderen[].personalia.achternaam',
    naar: 'kind.geslachtsnaam',
    waarden: bijKind(({ personalia }) => personalia?.achternaam ?? null),
  },
  {
    van: 'kinderen[].personalia.geboortedatum',
    naar: 'kind.geboortedatum',
    waarden: bijKind(({ personalia }) => personalia?.geboortedatum ?? null),
  },
  { van: 'gezaghebbenden[].naam', naar: 'gezaghebbende.naam', waarden: bijGezag(({ naam }) => naam) },
  {
    van: 'gezaghebbenden[].contact',
    naar: 'gezaghebbende.contactgegevens',
    waarden: bijGezag(({ contact }) => contact),
  },
  {
    van: 'gezaghebbenden[].viaAfzender',
    naar: 'gezaghebbende.contactViaZender',
    waarden: bijGezag(({ viaAfzender }) => viaAfzender),
  },
  {
    van: 'gezaghebbenden[].geinformeerd',
    naar: 'gezaghebbende.indicatieGeinformeerd',
    waarden: bijGezag(({ geinformeerd }) => geinformeerd),
  },
  {
    van: 'gezaghebbenden[].reden',
    naar: 'gezaghebbende.redenNietGeinformeerd',
    waarden: bijGezag(({ reden }) => reden),
  },
  { van: 'ongeboren.moeder.naam', naar: 'ongeborene.moeder.naam', waarden: bijOngeboren(({ moeder }) => moeder.naam) },
  {
    van: 'ongeboren.moeder.geboortedatum',
    naar: 'ongeborene.moeder.geboortedatum',
    waarden: bijOngeboren(({ moeder }) => moeder.geboortedatum),
  },
  {
    van: 'ongeboren.uitgerekend',
    naar: 'ongeborene.uitgerekendeDatum',
    waarden: bijOngeboren(({ uitgerekend }) => uitgerekend),
  },
  { van: 'redenen.zorgen', naar: 'redenenformulier.zorgen', waarden: een(({ redenen }) => redenen.zorgen) },
  { van: 'redenen.gedaan', naar: 'redenenformulier.ingezetteHulp', waarden: een(({ redenen }) => redenen.gedaan) },
  { van: 'redenen.vraag', naar: 'redenenformulier.vraag', waarden: een(({ redenen }) => redenen.vraag) },
  { van: 'bijlagen[]', naar: 'bijlage.titel', waarden: ({ bijlagen }) => bijlagen },
];

const isVerzoek = (bericht: Ketenbericht): bericht is Vto => bericht.soort === 'verzoekTotOnderzoek';
const collegeVelden = ({ kenmerk, gemaaktOp, afzender, gemeente }: Collegebericht) => [
  { naam: 'verzoek.zaaknummerZender', waarden: [kenmerk] },
  { naam: 'stuurgegevens.tijdstipBericht', waarden: [gemaaktOp] },
  { naam: 'zender.organisatie', waarden: [afzender.organisatie] },
  { naam: 'ontvanger.gemeentecode', waarden: [gemeente] },
];

const corv: Koppelvlak = {
  naam: 'corv',
  vertaal: (bericht) => ({
    naam: `${bericht.kenmerk}-corv.json`,
    tekst: json({
      standaard: 'StUF-koppelvlak Jeugdzorg (CORV) 1.0, 24-11-2015',
      gecontroleerdMetXsd: false,
      velden: isVerzoek(bericht)
        ? CORV_VTO.map(({ naar, waarden }) => ({ naam: naar, waarden: waarden(bericht) }))
        : collegeVelden(bericht),
    }),
  }),
};

export const koppelvlakken: Readonly<Record<Koppelvlak['naam'], Koppelvlak>> = { bestand, corv };
