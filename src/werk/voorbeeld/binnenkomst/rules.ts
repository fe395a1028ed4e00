// SPDX-License-Identifier: EUPL-1.2
import type { BinnenkomstSoort } from '../../../gezin/binnenkomst/rules.ts';

interface Bericht {
  readonly soort: BinnenkomstSoort;
  readonly dagenTerug: number;
  readonly inhoud: Readonly<Record<string, unknown>>;
}
const persoon = (voornaam: string, achternaam: string, rol: string) => ({ voornaam, achternaam, rol, woontIn: true });

/** Invented messages of every kind, newest last. */
export const BERICHTEN: readonly Bericht[] = [
  {
    soort: 'brief',
    dagenTerug: 4,
    inhoud: {
      gemeente: 'GM0546',
      toelichting: 'Brief zonder naam: in het huis op de hoek wordt elke avond hard geschreeuwd.',
    },
  },
  {
    soort: 'inwoner',
    dagenTerug: 2,
    inhoud: {
      hoedanigheid: 'buurtbewoner',
      melder: { naam: 'Bo Buurvrouw', bereikbaar: '06 00000000; overdag; niet inspreken', anoniem: true },
      vormen: ['kindermishandeling'],
      gemeente: 'GM0546',
      toelichting: 'Ik hoor de kinderen vaak huilen. Gisteren stond er een buiten, zonder jas.',
      personen: [persoon('Lotte', 'Verzonnen', 'kind'), persoon('', 'Verzonnen', 'ouder')],
    },
  },
  {
    soort: 'professional',
    dagenTerug: 1,
    inhoud: {
      hoedanigheid: 'basisonderwijs',
      melder: { naam: 'Jet Juf', organisatie: 'Basisschool De Voorbeeldboom', bereikbaar: '071 0000000; na 15 uur' },
      vormen: ['kindermishandeling', 'exPartnergeweld'],
      gemeente: 'GM0546',
      toelichting: 'Sem vertelde dat papa mama sloeg. Moeder bevestigt dit in een gesprek.',
      personen: [persoon('Sem', 'Bedacht', 'kind'), persoon('Mara', 'Bedacht', 'ouder')],
      gezinWeet: 'ja',
      gezinWeetToelichting: 'Moeder is blij dat er hulp komt.',
      meldcode: { stappen: [1, 2, 3, 4, 5].map((stap) => ({ stap })) },
    },
  },
];
