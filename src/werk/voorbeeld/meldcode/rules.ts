// SPDX-License-Identifier: EUPL-1.2
import type { SIGNAAL_BRONNEN } from '../../../gezin/signaal/rules.ts';
import type { Sector } from '../../../gezin/meldcode/kader/rules.ts';
import type { TrajectStatus } from '../../../gezin/meldcode/rules.ts';
import type { Soort } from '../../../gezin/meldcode/schema.ts';

export interface VoorbeeldSignaal {
  /** So many days before the last day. */
  readonly geleden: number;
  readonly feiten: string;
  readonly bron: (typeof SIGNAAL_BRONNEN)[number];
  readonly dier?: boolean;
}
export interface VoorbeeldTraject {
  readonly organisatie: string;
  readonly maker: string;
  readonly kenmerk: string;
  readonly sector: Sector;
  readonly status: TrajectStatus;
  readonly geleden: number;
  readonly signalen: readonly VoorbeeldSignaal[];
  /** What was recorded, in order; `geleden` counts days, `door` is the maker unless said otherwise. */
  readonly vastgelegd: readonly {
    readonly soort: Soort;
    readonly onderdeel?: string;
    readonly geleden: number;
    readonly door?: string;
    readonly inhoud: Readonly<Record<string, unknown>>;
  }[];
}

const SCHOOL = 'Voorbeeldschool De Rietpluim';
const PRAKTIJK = 'Voorbeeldpraktijk Aan de Singel';
const FEMKE = 'Femke Kruithof';
const AISHA = 'Aisha Wijngaard';

const stap = (onderdeel: string, geleden: number, bevinding: string, door?: string) => ({
  soort: 'stap' as const,
  onderdeel,
  geleden,
  ...(door && { door }),
  /** The loader fills in the day. */
  inhoud: { wijze: 'gedaan', op: null, bevinding },
});
const afweging = (onderdeel: string, geleden: number, antwoord: 'ja' | 'nee', onderbouwing: string) => ({
  soort: 'afweging' as const,
  onderdeel,
  geleden,
  inhoud: { antwoord, onderbouwing },
});

/** Trajectories of an invented school and practice: just begun, waiting for an expert, own help, and closed. */
export const TRAJECTEN: readonly VoorbeeldTraject[] = [
  {
    organisatie: SCHOOL,
    maker: FEMKE,
    kenmerk: 'LL-118',
    sector: 'onderwijs',
    status: 'open',
    geleden: 9,
    signalen: [
      { geleden: 16, feiten: 'Schrok hevig toen een collega haar stem verhief.', bron: 'eigenWaarneming' },
      {
        geleden: 9,
        feiten: '"Thuis moet ik stil zijn, anders gaat de hond weg."',
        bron: 'verteldDoorBetrokkene',
        dier: true,
      },
    ],
    vastgelegd: [
      stap('1', 9, 'Twee signalen in een week. De kindcheck is gedaan.'),
      stap('2', 6, 'Overlegd met de intern begeleider: eerst een gesprek met de ouders.'),
      afweging('1', 6, 'ja', 'Wat de leerling zegt en doet past bij spanning thuis.'),
    ],
  },
  {
    organisatie: SCHOOL,
    maker: FEMKE,
    kenmerk: 'LL-204',
    sector: 'onderwijs',
    status: 'open',
    geleden: 4,
    signalen: [
      {
        geleden: 4,
        feiten: '"In de zomer moet ik trouwen met iemand die ik niet ken."',
        bron: 'verteldDoorBetrokkene',
      },
    ],
    vastgelegd: [
      stap('1', 4, 'De leerling vertelde het zelf en is bang voor thuis.'),
      { soort: 'vormen', geleden: 4, inhoud: { specialeVormen: ['huwelijksdwang'] } },
      {
        soort: 'overname',
        onderdeel: '2',
        geleden: 3,
        door: AISHA,
        inhoud: { reden: 'Ik ken de weg bij het LKHA.' },
      },
      stap('2', 3, 'Overlegd met de directie. Er gaat niets naar de ouders.', AISHA),
    ],
  },
  {
    organisatie: SCHOOL,
    maker: AISHA,
    kenmerk: 'LL-087',
    sector: 'onderwijs',
    status: 'hulpZelf',
    geleden: 60,
    signalen: [{ geleden: 62, feiten: 'Vaak zonder eten op school, kleren te dun.', bron: 'eigenWaarneming' }],
    vastgelegd: [
      stap('1', 60, 'Vier keer in drie weken gezien.'),
      stap('2', 58, 'Overlegd met de schoolverpleegkundige.'),
      stap('3', 55, 'De ouders schaamden zich en willen hulp.'),
      stap('4', 54, 'Niet acuut. De zorgen gaan over geld.'),
      stap('5', 54, 'Wij helpen zelf, met het lokale team.'),
      afweging('1', 54, 'ja', 'Verwaarlozing door geldzorgen.'),
      afweging('2', 54, 'nee', 'Er is genoeg veiligheid thuis.'),
      afweging('3', 54, 'ja', 'Ontbijt op school, hulp bij schulden via het lokale team.'),
      afweging('4', 54, 'ja', 'De ouders doen mee.'),
      afweging('5', 54, 'ja', 'Na zes weken kijken wij opnieuw.'),
      {
        soort: 'besluit',
        geleden: 54,
        inhoud: { melden: false, hulp: true, motivering: 'De ouders nemen de hulp aan.', eindverantwoordelijke: AISHA },
      },
      { soort: 'status', onderdeel: 'hulpZelf', geleden: 54, inhoud: { van: 'open', stap: 'zelfHelpen' } },
    ],
  },
  {
    organisatie: SCHOOL,
    maker: FEMKE,
    kenmerk: 'LL-150',
    sector: 'onderwijs',
    status: 'afgeslotenGeenVermoeden',
    geleden: 90,
    signalen: [{ geleden: 91, feiten: 'Blauw oog na het weekend.', bron: 'eigenWaarneming' }],
    vastgelegd: [
      stap('3', 89, 'Gevallen met skeeleren, de trainer was erbij.'),
      afweging('1', 89, 'nee', 'De uitleg klopt met wat de trainer zegt.'),
      {
        soort: 'status',
        onderdeel: 'afgeslotenGeenVermoeden',
        geleden: 89,
        inhoud: { van: 'open', stap: 'sluitenZonderVermoeden' },
      },
    ],
  },
  {
    organisatie: PRAKTIJK,
    maker: 'Ruben Singelaar',
    kenmerk: 'P-3391',
    sector: 'gezondheidszorg',
    status: 'open',
    geleden: 2,
    signalen: [
      { geleden: 2, feiten: 'Drie blauwe plekken op de bovenarm, de uitleg wisselt.', bron: 'eigenWaarneming' },
    ],
    vastgelegd: [stap('1', 2, 'Letsel past niet bij een val. Foto in het eigen dossier.')],
  },
];

/** Signals that are in no trajectory yet. */
export const LOSSE_SIGNALEN: readonly (VoorbeeldSignaal & {
  readonly organisatie: string;
  readonly maker: string;
  readonly kenmerk: string;
})[] = [
  {
    organisatie: SCHOOL,
    maker: FEMKE,
    kenmerk: 'LL-231',
    geleden: 1,
    feiten: 'Wilde niet mee naar huis toen oom kwam ophalen.',
    bron: 'eigenWaarneming',
  },
];
