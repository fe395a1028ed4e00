// SPDX-License-Identifier: EUPL-1.2
/** The schemas of mini-ORI 0.0.1, typed here a second time: required fields, and all others with their longest text or their words. */
const HOOFD = { id: 40, url: 2000 };
export const MINI_ORI = {
  vergaderingen: {
    verplicht: ['id', 'url', 'vergaderingstype'],
    mag: {
      ...HOOFD,
      vergaderingstype: ['raadsvergadering', 'commissievergadering', 'presidium'],
      naam: 100,
      status: ['gepland', 'gehouden', 'geannuleerd'],
      geplandeVergaderdatum: 10,
      vergaderdatum: 10,
      gemeente: null,
      agendapunten: null,
    },
  },
  agendapunten: {
    verplicht: ['id', 'url', 'vergadering'],
    mag: {
      ...HOOFD,
      vergadering: null,
      agendapuntTitel: 100,
      indicatorBehandeld: null,
      gemeente: null,
      informatieobjecten: null,
    },
  },
  besluiten: {
    verplicht: ['id', 'url', 'besluitresultaat'],
    mag: { ...HOOFD, besluitresultaat: 200, besluittoelichting: 200, toezegging: 500, stemmingen: null },
  },
  stemmingen: {
    verplicht: ['id', 'url', 'agendapunt'],
    mag: { ...HOOFD, agendapunt: null, resultaatMondelingeStemming: ['voor', 'tegen', 'gelijk'], besluit: null },
  },
  informatieobjecten: {
    verplicht: ['id', 'url'],
    mag: {
      ...HOOFD,
      informatieobjecttype: [
        'vraag',
        'antwoord',
        'motie',
        'besluitvormingsstuk',
        'toezegging',
        'amendement',
        'voorstel',
      ],
      titel: 200,
      omschrijving: 1_000_000,
      toelichting: 1_000_000,
      gemeente: null,
      agendapunten: null,
    },
  },
} as const;
type Mag = Readonly<Record<string, number | readonly string[] | null>>;
/** What of a thing is not as its schema says. */
export const vormfouten = (
  ding: Readonly<Record<string, unknown>>,
  verplicht: readonly string[],
  mag: Mag,
): string[] => [
  ...verplicht.filter((veld) => ding[veld] === undefined || ding[veld] === ''),
  ...Object.entries(ding).flatMap(([veld, waarde]) => {
    const regel = mag[veld];
    if (regel === undefined) return [`${veld} bestaat niet`];
    if (regel === null) return [];
    const past =
      typeof waarde === 'string' && (typeof regel === 'number' ? waarde.length <= regel : regel.includes(waarde));
    return past ? [] : [veld];
  }),
];
