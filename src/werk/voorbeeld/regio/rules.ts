// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { DB } from '../../../platform/db/tables.ts';
import { day } from '../../../platform/dates.ts';
import { heleNaam } from '../persoon/rules.ts';
import { maakToeval } from '../toeval/rules.ts';

export const REGIO = { id: 1, naam: 'Hollands Midden', voorbeeld: true } as const;

/** An id that follows from a name, so that tests and addresses stay the same in every load. */
export const vasteId = (soort: string, naam: string): string => {
  const hex = createHash('sha256').update(`voorbeeld:${soort}:${naam}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export interface Gemeente {
  readonly code: string;
  readonly naam: string;
  readonly centrum: 'GM0513' | 'GM0546';
  /** Share of the casework. Invented: roughly the number of residents in thousands. */
  readonly gewicht: number;
}

const gemeente = (code: string, naam: string, centrum: Gemeente['centrum'], gewicht: number): Gemeente => ({
  code,
  naam,
  centrum,
  gewicht,
});

/** Names and codes as Statistics Netherlands uses them; Gouda is centre of Midden-Holland, Leiden of Holland Rijnland. */
export const GEMEENTEN: readonly Gemeente[] = [
  gemeente('GM0484', 'Alphen aan den Rijn', 'GM0546', 113),
  gemeente('GM1901', 'Bodegraven-Reeuwijk', 'GM0513', 36),
  gemeente('GM0513', 'Gouda', 'GM0513', 75),
  gemeente('GM0534', 'Hillegom', 'GM0546', 23),
  gemeente('GM1884', 'Kaag en Braassem', 'GM0546', 28),
  gemeente('GM0537', 'Katwijk', 'GM0546', 66),
  gemeente('GM1931', 'Krimpenerwaard', 'GM0513', 57),
  gemeente('GM0546', 'Leiden', 'GM0546', 126),
  gemeente('GM0547', 'Leiderdorp', 'GM0546', 28),
  gemeente('GM0553', 'Lisse', 'GM0546', 23),
  gemeente('GM0569', 'Nieuwkoop', 'GM0546', 30),
  gemeente('GM0575', 'Noordwijk', 'GM0546', 45),
  gemeente('GM0579', 'Oegstgeest', 'GM0546', 26),
  gemeente('GM1525', 'Teylingen', 'GM0546', 39),
  gemeente('GM0626', 'Voorschoten', 'GM0546', 26),
  gemeente('GM0627', 'Waddinxveen', 'GM0513', 32),
  gemeente('GM0638', 'Zoeterwoude', 'GM0546', 9),
  gemeente('GM1892', 'Zuidplas', 'GM0513', 47),
];

const lid = ({ code, centrum }: Gemeente) => ({
  gemeente_code: code,
  van: day('2015-01-01'),
  centrum: code === centrum,
});

/** The region that makes one vision, and the part of each centre municipality in it. */
export const GEBIEDEN = [
  { id: vasteId('gebied', REGIO.naam), soort: 'visieregio' as const, naam: REGIO.naam, leden: GEMEENTEN.map(lid) },
  ...(['Holland Rijnland', 'Midden-Holland'] as const).map((naam) => ({
    id: vasteId('gebied', naam),
    soort: 'centrumgebied' as const,
    naam,
    leden: GEMEENTEN.filter(({ centrum }) => (centrum === 'GM0546') === (naam === 'Holland Rijnland')).map(lid),
  })),
];

interface Medewerker {
  readonly id: string;
  readonly naam: string;
  readonly rollen: readonly string[];
}

export interface Organisatie {
  readonly id: string;
  readonly naam: string;
  readonly soort: Insertable<DB['organisatie']>['soort'];
  readonly gemeenten: readonly string[];
  /** The municipality that it is, when it is one. */
  readonly gemeente: string | null;
  readonly medewerkers: readonly Medewerker[];
}

/** People with a name of their own, so that a demonstration or a test can choose them. All invented. */
const BEKEND: Readonly<Record<string, readonly (readonly [naam: string, ...rollen: string[]])[]>> = {
  'Veilig Thuis Hollands Midden': [
    ['Vera Klaver', 'vtMedewerker'],
    ['Karim Zonneveld', 'vtMedewerker'],
    ['Joke Ravenstein', 'vtMedewerker'],
    ['Marga Tijdeman', 'leidinggevende', 'vtMedewerker'],
    ['Dirk Meetelaar', 'dataAnalist'],
    ['Petra Slotemaker', 'privacyfunctionaris'],
  ],
  'Lokaal team Leiden': [
    ['Tess Leidekker', 'teamMedewerker'],
    ['Omar Rijnhart', 'teamMedewerker'],
  ],
  'Lokaal team Gouda': [
    ['Gijs Pijpenburg', 'teamMedewerker'],
    ['Samira Waagmeester', 'teamMedewerker'],
  ],
  'Politie Hollands Midden': [['Roel Wachtmans', 'politieMedewerker']],
  'Voorbeeldschool De Rietpluim': [
    ['Femke Kruithof', 'beroepskracht'],
    ['Aisha Wijngaard', 'aandachtsfunctionaris', 'beroepskracht'],
  ],
  'Voorbeeldpraktijk Aan de Singel': [['Ruben Singelaar', 'beroepskracht']],
  'Rosa Manus': [
    ['Ilse Havenaar', 'opvangMedewerker'],
    ['Yara Kettingh', 'ketenpartner'],
  ],
  Kwintes: [['Nadia Schuilenburg', 'opvangMedewerker']],
  'Gemeente Leiden': [
    ['Eva Raadsma', 'beleidsadviseur', 'projectleider'],
    ['Govert Griffioen', 'griffier'],
    ['Willemijn Wethof', 'bestuurder'],
    ['Rik Raadhuis', 'raadslid'],
    ['Stijn Tellegen', 'dataAnalist'],
    ['Hanna Zegelaar', 'privacyfunctionaris'],
  ],
  'Gemeente Gouda': [
    ['Thomas Kaarsgaren', 'beleidsadviseur', 'projectleider'],
    ['Mieke Zegwaart', 'privacyfunctionaris'],
  ],
};

/** Who stands around the council of each municipality. */
const RAADSROLLEN = ['griffier', 'bestuurder', 'raadslid'] as const;

function organisatie(
  naam: string,
  soort: Organisatie['soort'],
  gemeenten: readonly string[],
  anderen: { readonly rol: string; readonly aantal: number },
  gemeente: string | null = null,
): Organisatie {
  const toeval = maakToeval(0, `medewerkers:${naam}`, 0);
  const bekend = (BEKEND[naam] ?? []).map(([persoon, ...rollen]) => ({ naam: persoon, rollen }));
  const rollen = [
    ...Array.from({ length: anderen.aantal }, () => anderen.rol),
    ...(gemeente === null ? [] : RAADSROLLEN.filter((rol) => !bekend.some((wie) => wie.rollen.includes(rol)))),
  ];
  const namen = new Set<string>();
  while (namen.size < rollen.length) namen.add(heleNaam(toeval));
  const medewerkers = [
    ...bekend,
    ...[...namen].map((persoon, index) => ({ naam: persoon, rollen: [rollen[index] ?? anderen.rol] })),
  ];
  return {
    id: vasteId('organisatie', naam),
    naam,
    soort,
    gemeenten,
    gemeente,
    medewerkers: medewerkers.map((wie) => ({ ...wie, id: vasteId('medewerker', `${naam}/${wie.naam}`) })),
  };
}

const ALLE = GEMEENTEN.map(({ code }) => code);
const onder = (centrum: string) => GEMEENTEN.filter((een) => een.centrum === centrum).map(({ code }) => code);
const ADVISEUR = { rol: 'beleidsadviseur', aantal: 1 };

export const VEILIG_THUIS = organisatie('Veilig Thuis Hollands Midden', 'veiligThuis', ALLE, {
  rol: 'vtMedewerker',
  aantal: 15,
});

/** One local team for each municipality, the larger the more people: at least two, so that a role can pass on. */
export const TEAMS: ReadonlyMap<string, Organisatie> = new Map(
  GEMEENTEN.map(({ code, naam, gewicht }) => [
    code,
    organisatie(`Lokaal team ${naam}`, 'lokaalTeam', [code], {
      rol: 'teamMedewerker',
      aantal: 2 + Math.round(gewicht / 15),
    }),
  ]),
);

const opvang = (naam: string, centrum: Gemeente['centrum']) =>
  organisatie(naam, 'vrouwenopvang', onder(centrum), { rol: 'opvangMedewerker', aantal: 3 });

/** The shelter of each part of the region. */
export const OPVANG: ReadonlyMap<string, Organisatie> = new Map([
  ['GM0546', opvang('Rosa Manus', 'GM0546')],
  ['GM0513', opvang('Kwintes', 'GM0513')],
]);

export const ORGANISATIES: readonly Organisatie[] = [
  VEILIG_THUIS,
  ...TEAMS.values(),
  organisatie('Politie Hollands Midden', 'politie', ALLE, { rol: 'politieMedewerker', aantal: 4 }),
  organisatie('Zorg- en Veiligheidshuis Hollands Midden', 'zorgEnVeiligheidshuis', ALLE, ADVISEUR),
  organisatie('Voorbeeldschool De Rietpluim', 'onderwijs', ['GM0546'], { rol: 'beroepskracht', aantal: 3 }),
  organisatie('Voorbeeldpraktijk Aan de Singel', 'gezondheidszorg', ['GM0546'], { rol: 'beroepskracht', aantal: 1 }),
  ...OPVANG.values(),
  ...GEMEENTEN.map(({ code, naam, centrum }) =>
    organisatie(`Gemeente ${naam}`, 'gemeente', code === centrum ? onder(centrum) : [code], ADVISEUR, code),
  ),
];
