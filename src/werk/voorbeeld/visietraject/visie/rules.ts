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

/** What was said of the first version, with what was done. */
const THEMAS_VOORAF = {
  bereikbaarheid: {
    vraag: 'Veel mensen weten niet waar hulp is, en bellen daarom laat.',
    antwoord: 'Dat is waar. Doel 1.4 zegt nu ook dat hulp dichtbij is.',
    afdoening: 'verwerktInVisie',
    doel: '1.4',
    naar: 'Wie hulp zoekt, weet waar die is, durft erom te vragen en wordt snel geholpen. Hulp is dichtbij.',
  },
  scholing: {
    vraag: 'Leer iedereen die met gezinnen werkt hoe zij een moeilijk gesprek beginnen.',
    antwoord: 'Wij maken hier een cursus voor. Die staat in het plan voor de uitvoering.',
    afdoening: 'naarUitvoeringsplan',
    actie: 'Een cursus over het eerste gesprek, voor alle scholen en wijkteams.',
  },
  herstel: {
    vraag: 'Als het geweld stopt, stopt ook de hulp. Dan begint het voor ons pas.',
    antwoord: 'U hebt gelijk. Doel 2.3 gaat hierover: niemand stopt met een gezin dat nog niet verder kan.',
    afdoening: 'reedsOpgenomen',
    doel: '2.3',
  },
  wonen: {
    vraag: 'Bouw meer woningen voor mensen die weg moeten.',
    antwoord: 'Een plan over wonen maken de gemeenten apart. Wij geven uw vraag daar door.',
    afdoening: 'buitenReikwijdte',
  },
} as const;

/** The text in plain words, by kind and number. */
const EENVOUDIG: Readonly<Record<string, string>> = {
  ambitie:
    'Thuis moet veilig zijn, voor iedereen. Wij willen geweld voorkomen. Gebeurt het toch, dan zien wij het snel en helpen wij.',
  u1: 'Wij helpen elkaar. Wij doen wat wij beloven.',
  u2: 'Kan iemand iets doen, dan doet die dat. Ook als het niet bij het werk hoort.',
  u3: 'Wij praten met het gezin. Niet alleen over het gezin.',
  u4: 'De hulp past bij het gezin. Wij luisteren goed.',
  u5: 'Mensen die geweld hebben meegemaakt, helpen ons met dit plan.',
  u6: 'Eerst zorgen wij dat iedereen veilig is. Daarna werken wij aan herstel. Een persoon houdt het overzicht.',
  '1.1': 'Over geweld thuis mag je praten. De gemeente helpt daarbij.',
  '1.2': 'Bent u bang en hebt u ook schulden? Dan krijgt u hulp bij allebei.',
  '1.3': 'Een juf of een hulpverlener ziet het snel als het thuis niet goed gaat. Die begint er zelf over.',
  '1.4': 'U weet waar u hulp krijgt. De hulp komt snel.',
  '2.1':
    'Het gezin vertelt wat er aan de hand is. Alle helpers kennen dat verhaal. U hoeft het niet steeds opnieuw te vertellen.',
  '2.2': 'U krijgt een vaste hulpverlener. Die blijft zo lang als het nodig is.',
  '2.3': 'Er komt een plan. Daarin staat hoe het geweld stopt en niet terugkomt. De hulp gaat door tot u verder kunt.',
  '2.4': 'Helpers leren van elkaar wat goed werkt.',
  '3.1': 'Er is ook geweld dat je niet ziet. Helpers leren dat toch te herkennen.',
  '3.2': 'In de regio werken mensen die veel van dat geweld weten.',
  '3.3': 'Wie het meeste gevaar loopt, krijgt uitleg die past.',
};

/** The passages of the vision that is in force, which the new one begins with. */
function passagesNu(): readonly unknown[] {
  const { onderdelen } = zetUit();
  return onderdelen
    .filter(({ soort }) => ['ambitie', 'lijn', 'doel', 'uitgangspunt'].includes(soort))
    .map(({ soort, nummer = '', titel = '', tekst = '', ouder }) => {
      const lijn = ouder === undefined ? undefined : onderdelen[ouder];
      return {
        soort,
        nummer,
        titel,
        tekst,
        eenvoudig: EENVOUDIG[soort === 'ambitie' ? soort : soort === 'uitgangspunt' ? `u${nummer}` : nummer] ?? '',
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
    bijeenkomsten: [
      {
        vorm: 'symposium',
        titel: 'Avond voor alle inwoners: praat mee over het plan',
        op: werkdag(vandaag, 9),
        begintijd: '19:30',
        eindtijd: '21:30',
        plaats: 'Stadhuis, Voorbeeldplein 1, Leiden',
      },
      {
        vorm: 'werksessie',
        titel: 'Koffie en vragen: uitleg in gewone taal',
        op: werkdag(vandaag, 16),
        begintijd: '10:00',
        eindtijd: '12:00',
        plaats: 'Bibliotheek, Voorbeeldstraat 2, Gouda',
      },
    ],
    feedback: {
      op: werkdag(vandaag, -4 * MAAND),
      doel: '2.2',
      naar: 'Elk gezin heeft een vast gezicht, voor zo lang als het nodig is, en weet wie dat is.',
    },
    inspraakversie: werkdag(vandaag, -2 * MAAND),
    vrijgegeven: werkdag(vandaag, -MAAND),
    vensters: ['GM0546', 'GM0513'].map((gemeente) => ({ gemeente, van: open, tot: dicht })),
    vindplaats: 'Op deze site, en op papier bij de balie van uw gemeente',
    themas: {
      ...THEMAS_VOORAF,
      ...Object.fromEntries(
        Object.entries(THEMAS).map(([naam, { vraag, doel }]) => [
          naam,
          { vraag, antwoord: '', afdoening: 'terKennisgeving', ...(doel !== undefined && { doel }) },
        ]),
      ),
    },
    vooraf: [
      reactie(4 * MAAND + 6, 'organisatie', ['bereikbaarheid', 'scholing'], {
        naam: 'Voorbeeldpraktijk Aan de Singel',
      }),
      reactie(4 * MAAND + 5, 'ervaringsdeskundige', ['herstel']),
      reactie(4 * MAAND + 4, 'adviesraad', ['bereikbaarheid', 'wonen'], { naam: 'Adviesraad Voorbeeld' }),
    ],
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
