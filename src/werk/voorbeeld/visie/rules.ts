// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import type { DB } from '../../../platform/db/tables.ts';

type Soort = Insertable<DB['onderdeel']>['soort'];

/** A part of the vision in our own words, with the indicators that tell whether it comes nearer. */
interface Stuk {
  readonly soort: Soort;
  readonly nummer?: string;
  readonly titel?: string;
  readonly tekst?: string;
  readonly waarde?: number;
  readonly eenheid?: 'aantal' | 'procent';
  readonly jaar?: number;
  readonly indicatoren?: readonly string[];
  readonly delen?: readonly Stuk[];
}

export const TITEL = 'Regiovisie aanpak huiselijk geweld Hollands Midden 2024-2028';
export const LOOPTIJD = { van: 2024, tot: 2028 } as const;
export const GEMAAKT_OP = '2024-01-15T09:00:00Z';
const EERSTE_REGEL =
  'Dit is een samenvatting in eigen woorden van de Regiovisie Aanpak Huiselijk Geweld Hollands Midden 2024-2028. De echte tekst staat bij de gemeenten Leiden en Gouda.';

const doel = (nummer: string, tekst: string, ...indicatoren: string[]): Stuk => ({
  soort: 'doel',
  nummer,
  tekst,
  indicatoren,
});

const AMBITIE: Stuk = {
  soort: 'ambitie',
  titel: 'Centrale ambitie',
  tekst:
    'Niemand hoeft thuis bang te zijn. Wij willen geweld voor zijn, het snel zien als het er is, en dan doen wat nodig is. Zo stopt het en kan iedereen in het gezin herstellen.',
};

const UITGANGSPUNTEN: Stuk = {
  soort: 'hoofdstuk',
  titel: 'Uitgangspunten',
  delen: [
    'Wij rekenen op wat een ander kan en zoeken elkaar op.',
    'Wie iets kan doen, doet het, ook buiten het eigen vak.',
    'Wij praten samen met het gezin en de mensen eromheen.',
    'De hulp past bij het gezin; het gezin merkt dat er is geluisterd.',
    'Mensen die zelf geweld hebben meegemaakt, denken en werken mee.',
    'Wij werken in fasen aan veiligheid en spreken af wie het overzicht houdt.',
  ].map((tekst, plek) => ({ soort: 'uitgangspunt', nummer: String(plek + 1), tekst })),
};

const LIJNEN: readonly Stuk[] = [
  {
    soort: 'lijn',
    nummer: '1',
    titel: 'Preventie en vroegsignalering',
    delen: [
      doel('1.1', 'Over geweld thuis wordt gewoon gepraat, want gemeenten vragen er steeds aandacht voor.'),
      doel('1.2', 'Hulp bij veiligheid en hulp bij geldzorgen werken samen en vinden een oplossing die past.'),
      doel('1.3', 'Wie met gezinnen werkt, ziet gevaar vroeg en begint er zelf over.', 'meldingenPerVorm'),
      doel('1.4', 'Wie hulp zoekt, weet waar die is, durft erom te vragen en wordt snel geholpen.', 'tijdigBeoordeeld'),
    ],
  },
  {
    soort: 'lijn',
    nummer: '2',
    titel: 'Samenwerken en duurzaam oplossen',
    delen: [
      doel(
        '2.1',
        'Het gezin en alle helpers maken aan het begin samen een beeld van wat er speelt, en gebruiken dat allemaal.',
        'meldingTotOverdracht',
      ),
      doel('2.2', 'Elk gezin heeft een vast gezicht, voor zo lang als het nodig is.', 'metContactpersoon'),
      doel(
        '2.3',
        'Er is een plan waarmee het geweld stopt en wegblijft, en niemand stopt met een gezin dat nog niet verder kan.',
        'allenVeilig',
        'hermeldingen',
        'vervolgmeldingen',
      ),
      doel('2.4', 'Helpers uit alle vakken leren samen en vertellen elkaar wat werkt.'),
    ],
  },
  {
    soort: 'lijn',
    nummer: '3',
    titel: 'Specifieke aandacht',
    delen: [
      doel('3.1', 'Helpers herkennen ook geweld dat minder bekend is of verborgen blijft.', 'meldingenPerVorm'),
      doel('3.2', 'De regio heeft genoeg kennis in huis om dat geweld goed aan te pakken.', 'allenVeilig'),
      doel('3.3', 'Groepen met het grootste risico krijgen informatie die bij hen past.'),
    ],
  },
];

const BRON = 'Bron: Regiovisie Aanpak Huiselijk Geweld Hollands Midden 2024-2028, hoofdstuk 2';
const cijfer = (titel: string, waarde: number, eenheid: 'aantal' | 'procent' = 'aantal'): Stuk => ({
  soort: 'cijfer',
  titel,
  tekst: `${titel}: ${String(waarde).replace('.', ',')}${eenheid === 'procent' ? ' procent' : ''} (2022). ${BRON}.`,
  waarde,
  eenheid,
  jaar: 2022,
});

const CIJFERS: Stuk = {
  soort: 'hoofdstuk',
  titel: 'Cijfers van 2022',
  delen: [
    cijfer('Adviezen van Veilig Thuis', 4785),
    cijfer('Meldingen bij Veilig Thuis', 5740),
    cijfer('Hermeldingen in de regio', 35.2, 'procent'),
    cijfer('Hermeldingen in Nederland', 38.4, 'procent'),
    cijfer('Meldingen van (ex-)partnergeweld', 1830),
    cijfer('Meldingen van kindermishandeling', 3215),
    cijfer('Meldingen van ouderenmishandeling', 100),
    cijfer('Meldingen van geweld tegen ouders', 325),
    cijfer('Meldingen zonder kindermishandeling of huiselijk geweld', 0),
    cijfer('Meldingen van overig huiselijk geweld', 320),
    cijfer('Meldingen van andere problematiek', 1720),
    cijfer('Huisverboden', 123),
  ],
};

const STUKKEN: readonly Stuk[] = [AMBITIE, UITGANGSPUNTEN, ...LIJNEN, CIJFERS];

export interface Geplaatst extends Omit<Stuk, 'delen'> {
  /** Place in the list of all parts, from 0. */
  readonly plek: number;
  /** Place of the part that it belongs to. */
  readonly ouder: number | undefined;
  /** Character offsets in the text. */
  readonly van: number;
  readonly tot: number;
}

const regelVan = ({ nummer, titel, tekst }: Stuk): string => [nummer, tekst ?? titel].filter(Boolean).join(' ');

/** The text of the vision with every part at its place in it. */
export function zetUit(): { readonly brontekst: string; readonly onderdelen: readonly Geplaatst[] } {
  const onderdelen: Geplaatst[] = [];
  let brontekst = `${EERSTE_REGEL}\n`;
  const zet = (stuk: Stuk, ouder: number | undefined) => {
    const { delen = [], ...zelf } = stuk;
    const plek = onderdelen.length;
    const van = brontekst.length;
    brontekst += regelVan(stuk);
    onderdelen.push({ ...zelf, plek, ouder, van, tot: brontekst.length });
    brontekst += '\n';
    for (const deel of delen) zet(deel, plek);
  };
  for (const stuk of STUKKEN) zet(stuk, undefined);
  return { brontekst, onderdelen };
}
