// SPDX-License-Identifier: EUPL-1.2
import { addDays, isWorkingDay, type Day } from '../../../../platform/dates.ts';
import { GEMEENTEN } from '../../regio/rules.ts';
import { zetUit } from '../../visie/rules.ts';
import { historieSchema, type Historie } from '../rules.ts';

const MAAND = 30;
/** The first working day from then on: bodies do not meet on holidays. */
function werkdag(van: Day, dagen: number): Day {
  let dag = addDays(van, dagen);
  while (!isWorkingDay(dag)) dag = addDays(dag, 1);
  return dag;
}

const THEMAS = {
  scholen: { vraag: 'Scholen willen weten bij wie zij een zorg kwijt kunnen.', doel: '1.3' },
  ouderen: { vraag: 'Noem ouderen die door hun kinderen worden mishandeld.', doel: '3.1' },
  gezicht: { vraag: 'Wij moesten ons verhaal zeven keer vertellen. Geef ons een vast gezicht.', doel: '2.2' },
  geld: { vraag: 'Wat kost dit onze gemeente?', doel: undefined },
} as const;

/** The passages of the vision that is in force, which the new one begins with. */
function passagesNu(): readonly unknown[] {
  const { onderdelen } = zetUit();
  return onderdelen
    .filter(({ soort }) => ['ambitie', 'lijn', 'doel', 'uitgangspunt'].includes(soort))
    .map(({ soort, nummer = '', titel = '', tekst = '', ouder }) => {
      const lijn = ouder === undefined ? undefined : onderdelen[ouder];
      return {
        soort,
        nummer: soort === 'uitgangspunt' ? `u${nummer}` : nummer,
        titel,
        tekst,
        ...(lijn?.soort === 'lijn' && { onder: lijn.nummer }),
      };
    });
}

/**
 * The next vision of the example region, all invented: its inspraak is open on `vandaag`, its councils decide in half a
 * year, and it begins after that.
 */
export function lopendeHistorie(vandaag: Day): Historie {
  const jaar = Number(vandaag.slice(0, 4)) + 1;
  const open = werkdag(vandaag, -14);
  const dicht = werkdag(vandaag, 28);
  const raad = (index: number) => werkdag(vandaag, 5 * MAAND + (index % 9));
  const reactie = (dagen: number, indiener: string, punten: readonly string[], anders: object = {}) => ({
    indiener,
    naam: null,
    gemeente: null,
    kanaal: 'mail',
    ontvangen: addDays(vandaag, -dagen),
    punten,
    ...anders,
  });
  return historieSchema.parse({
    bron: [],
    uitleg: 'Verzonnen voorbeeld.',
    naam: `Regiovisie Hollands Midden ${jaar}-${jaar + 4} (voorbeeld)`,
    looptijdVan: werkdag(vandaag, 8 * MAAND),
    looptijdTot: `${jaar + 4}-12-31`,
    regel: 'alleRaden',
    trekker: 'GM0546',
    gemeenten: GEMEENTEN.map(({ code, naam, centrum }) => ({ code, naam, centrum })),
    begonnen: werkdag(vandaag, -14 * MAAND),
    evaluatie: { op: werkdag(vandaag, -13 * MAAND) },
    interviews: {
      van: werkdag(vandaag, -11 * MAAND),
      organisaties: ['Voorbeeldschool De Rietpluim', 'Voorbeeldpraktijk Aan de Singel', 'Voorbeeldopvang Noord'],
    },
    passages: passagesNu(),
    eersteVersie: werkdag(vandaag, -7 * MAAND),
    overleggen: [
      {
        vorm: 'ketenpartneroverleg',
        titel: 'Overleg met ketenpartners',
        op: werkdag(vandaag, -6 * MAAND),
        ervaringsdeskundigen: 2,
      },
      { vorm: 'raadsavond', titel: 'Avond voor raadsleden', op: werkdag(vandaag, -5 * MAAND) },
    ],
    feedback: {
      op: werkdag(vandaag, -4 * MAAND),
      doel: '2.2',
      naar: 'Elk gezin heeft een vast gezicht, voor zo lang als het nodig is, en weet wie dat is.',
    },
    inspraakversie: werkdag(vandaag, -2 * MAAND),
    vrijgegeven: werkdag(vandaag, -MAAND),
    vensters: ['GM0546', 'GM0513'].map((gemeente) => ({ gemeente, van: open, tot: dicht })),
    themas: Object.fromEntries(
      Object.entries(THEMAS).map(([naam, { vraag, doel }]) => [
        naam,
        { vraag, antwoord: '', afdoening: 'terKennisgeving', ...(doel !== undefined && { doel }) },
      ]),
    ),
    reacties: [
      reactie(12, 'organisatie', ['scholen'], { naam: 'Voorbeeldschool De Rietpluim', gemeente: 'GM0546' }),
      reactie(9, 'ervaringsdeskundige', ['gezicht']),
      reactie(7, 'inwoner', ['ouderen'], { gemeente: 'GM0537' }),
      reactie(4, 'adviesraad', ['gezicht', 'geld'], { naam: 'Adviesraad Voorbeeld', gemeente: 'GM0513' }),
    ],
    technischeVragen: [],
    beantwoord: werkdag(vandaag, 2 * MAAND),
    raden: GEMEENTEN.map(({ code }, index) => ({ gemeente: code, gepland: raad(index), gehouden: raad(index) })),
    verschoven: { op: vandaag, reden: '' },
    vastgesteld: werkdag(vandaag, 6 * MAAND),
  });
}
