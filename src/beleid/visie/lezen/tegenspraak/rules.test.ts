// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GelezenVisie } from '../onderdeel/rules.ts';
import { leesVisie } from '../rules.ts';

// Every vision below is invented for these tests: regions, figures and texts do not exist.

const teksten = (visie: GelezenVisie, soort: string): string[] =>
  visie.onderdelen.filter((deel) => deel.soort === soort).map((deel) => deel.tekst);

/** "title of the parent > text" for every part of a kind. */
const onder = (visie: GelezenVisie, soort: string): string[] => {
  const titels = new Map(visie.onderdelen.map((deel) => [deel.id, deel.titel]));
  return visie.onderdelen
    .filter((deel) => deel.soort === soort)
    .map((deel) => `${deel.ouder === null ? '' : (titels.get(deel.ouder) ?? '?')} > ${deel.tekst}`);
};

const codes = (visie: GelezenVisie): string[] => visie.waarschuwingen.map((melding) => melding.code).toSorted();

// Double line spacing, lost bullets, a glossary table without columns, earlier ambitions quoted above each subject.
const DUBBELE_SPATIE = `Regiovisie Aanpak Geweld Thuis Merenland 2024-2028

1. Inleiding 
Deze Regiovisie Aanpak Geweld Thuis Merenland 2024-2028 volgt op de Regiovisie 2020-2023. Ze geldt 

voor alle 12 gemeenten en is gemaakt door een werkgroep. De centrumgemeenten Beekoord en Duinrade 

stellen haar vast. 

2. Koers 

2.1. Uitgangspunten 
Alle partners werken vanuit deze uitgangspunten: 

 Vertrouwen geven en vragen.  

 Doen wat nodig is, ook als dat niet 

in het eigen takenpakket past. 

 Praten met het gezin. 

3. Actielijnen 
De koers krijgt vorm in twee actielijnen:  

 Eerder zien 

 Samen doorpakken  

3.1. Eerder zien 
Eerder zien voorkomt erger. Daarom letten scholen, huisartsen en buren op tekenen van spanning in een 

gezin en weten zij bij wie ze terechtkunnen met hun zorgen. 

Doelstellingen samengevat 

1. Gemeenten doen mee aan landelijke campagnes en vragen zelf aandacht 

voor het onderwerp. 

2. Inwoners kennen Veilig Thuis.  
 3.2. Samen doorpakken 

Huidige situatie 

Partners werken nu nog vaak na elkaar. Dat kost tijd en vertrouwen, en het gezin moet zijn verhaal telkens 

opnieuw doen. 

Doelstellingen samengevat: 
1. Elk gezin heeft een plan dat alle betrokken partners 

kennen en gebruiken. 

2. Geen gezin wordt losgelaten. 

Bijlage 1: Begrippenlijst 
  
Wijkteam Groep hulpverleners in een wijk die 
de eerste hulp biedt. 

Veilig Thuis Advies- en meldpunt voor geweld 
thuis, voor iedereen.  

Bijlage 2: Terugblik Regiovisie 2020-2023 

De Regiovisie 2019 – 2023 begon met grote plannen. 

Training 

Ambitie training: 
Alle medewerkers van wijkteams zijn geschoold in veilig werken. 

Alle medewerkers van de wijkteams hebben de training in 2022 afgerond, en nieuwe medewerkers volgen haar 

in hun eerste jaar. 

Meldcode 

Ambitie training: 
Alle medewerkers van wijkteams zijn geschoold in veilig werken. 

Scholen gebruiken de meldcode vaker, maar bij huisartsen blijft het gebruik achter. 

Crisisbed 

Het plan voor een extra crisisbed is losgelaten. 
`;

test('een uittreksel met dubbele regelafstand en verdwenen opsomtekens', () => {
  const visie = leesVisie(DUBBELE_SPATIE);
  assert.equal(visie.titel, 'Regiovisie Aanpak Geweld Thuis Merenland');
  assert.deepEqual(visie.centrumgemeenten, ['Beekoord', 'Duinrade']);
  assert.deepEqual(onder(visie, 'doel'), [
    'Eerder zien > Gemeenten doen mee aan landelijke campagnes en vragen zelf aandacht voor het onderwerp.',
    'Eerder zien > Inwoners kennen Veilig Thuis.',
    'Samen doorpakken > Elk gezin heeft een plan dat alle betrokken partners kennen en gebruiken.',
    'Samen doorpakken > Geen gezin wordt losgelaten.',
  ]);
  assert.equal(teksten(visie, 'uitgangspunt')[1], 'Doen wat nodig is, ook als dat niet in het eigen takenpakket past.');
  const begrippen = visie.onderdelen.filter((deel) => deel.soort === 'begrip').map((deel) => deel.titel);
  assert.deepEqual(begrippen, ['Wijkteam', 'Veilig Thuis']);
});

test('elk onderwerp van de terugblik krijgt een oordeel', () => {
  const visie = leesVisie(DUBBELE_SPATIE);
  const oordelen = visie.onderdelen
    .filter((deel) => deel.soort === 'terugblik')
    .map((deel) => [deel.titel, deel.oordeel]);
  assert.deepEqual(oordelen, [
    ['Training', 'gerealiseerd'],
    ['Meldcode', 'deels'],
    ['Crisisbed', 'losgelaten'],
  ]);
});

test('de bron spreekt zichzelf tegen: elke plek blijft bewaard', () => {
  const visie = leesVisie(DUBBELE_SPATIE);
  assert.deepEqual(codes(visie), ['dubbele-ambitie', 'geen-ambitie', 'gemeenten-niet-genoemd', 'twee-perioden']);
  const perioden = visie.waarschuwingen.find((melding) => melding.code === 'twee-perioden');
  const plekken = perioden?.bron.map(({ van, tot }) => DUBBELE_SPATIE.slice(van, tot)) ?? [];
  assert.ok(plekken.some((plek) => plek.includes('2020-2023')) && plekken.some((plek) => plek.includes('2019 – 2023')));
});

const UIT_WORD = `# Regiovisie Veilig Samen Noorderveld 2022-2025

## 1 Over deze visie

De regiovisie 2022-2026 is gemaakt met alle partners. De visie heeft een looptijd van vier jaar.

## 2 Wat we willen

### Thema's

Wij werken aan de volgende thema's:

• Preventie: geweld voor zijn
• Aanpak: geweld stoppen
• Nazorg: volhouden

### Preventie

Hoofddoel: Geweld is bespreekbaar.

Subdoelen:

1. Jongeren krijgen les over gezonde relaties.
2. Buren weten wat zij kunnen doen.

### Aanpak

Hoofddoel: Geweld stopt.

Subdoelen:

1. De politie en Veilig Thuis beoordelen samen.

## 3 Cijfers

Meldingen naar soort (2021)

Partnergeweld   640
Kindermishandeling   910
Oudermishandeling   45

In 2021 waren er 1.400 meldingen. Van de meldingen was 31 procent een hermelding.
`;

test('twee looptijden, een lijn zonder uitwerking en soorten die niet optellen', () => {
  const visie = leesVisie(UIT_WORD);
  assert.deepEqual(codes(visie), ['lijn-zonder-uitwerking', 'som-klopt-niet', 'twee-perioden']);
  assert.match(visie.waarschuwingen.find((melding) => melding.code === 'som-klopt-niet')?.tekst ?? '', /1595.*1400/);
  assert.deepEqual(onder(visie, 'doel'), [
    'Preventie > Geweld is bespreekbaar.',
    'Preventie > Jongeren krijgen les over gezonde relaties.',
    'Preventie > Buren weten wat zij kunnen doen.',
    'Aanpak > Geweld stopt.',
    'Aanpak > De politie en Veilig Thuis beoordelen samen.',
  ]);
});

test('zonder tegenspraak komt er geen waarschuwing', () => {
  assert.deepEqual(
    leesVisie(UIT_WORD.replaceAll('2026', '2025').replace('• Nazorg: volhouden\n', '').replace('1.400', '1.595'))
      .waarschuwingen,
    [],
  );
});

const PIJLERS = `Regiovisie tegen geweld thuis Zeekant
Looptijd 2024 tot en met 2027

1 Ambitie en doelen
De gezamenlijke ambitie van de regio Zeekant luidt als volgt:
Niemand in Zeekant is bang in het eigen huis.
1.1 Waar gaan we voor?
De visie rust op drie pijlers:
o Voorkomen
o Stoppen
o Herstellen
2 Pijler Voorkomen
Geweld voorkomen begint bij bekendheid.1 Daarom zetten we in op voorlichting.
Beoogde resultaten:
o Het aantal adviesvragen stijgt.
o Scholen hebben een vast contact bij Veilig Thuis.

1 Zie ook het jaarverslag van Veilig Thuis Zeekant (2023).
3 Pijler Stoppen
Beoogde resultaten:
o Acuut geweld stopt binnen een dag.
4 Pijler Herstellen
Beoogde resultaten:
o Slachtoffers krijgen traumahulp zonder wachttijd.
o Kinderen krijgen een steunfiguur.
5 Terugblik op de regiovisie 2020-2023
Vroegsignalering
Status: deels
De training is bij de helft van de scholen gegeven.
Meldcode-app
Status: losgelaten
De app bleek te duur.
Opvang
De nieuwe opvanglocatie is in 2022 geopend.
`;

test('een uitgesproken status weegt zwaarder dan de woorden eromheen', () => {
  const visie = leesVisie(PIJLERS);
  const oordelen = visie.onderdelen
    .filter((deel) => deel.soort === 'terugblik')
    .map((deel) => [deel.titel, deel.oordeel, deel.zekerheid]);
  assert.deepEqual(oordelen, [
    ['Vroegsignalering', 'deels', 'expliciet'],
    ['Meldcode-app', 'losgelaten', 'expliciet'],
    ['Opvang', 'gerealiseerd', 'afgeleid'],
  ]);
  assert.deepEqual(teksten(visie, 'ambitie'), ['Niemand in Zeekant is bang in het eigen huis.']);
  assert.equal(teksten(visie, 'doel').length, 5);
});

test('een lijst die op een komma eindigt en tekst die midden in een zin begint', () => {
  const visie = leesVisie(`Uitgangspunten
1) Samen
2) Lokaal,

Toelichting
De regio werkt samen.

aan veiligheid met alle partners.

Elke gemeente doet mee.

met een eigen plan en een eigen wethouder.

De raad besluit.

wanneer het plan gereed is.
`);
  assert.deepEqual(codes(visie), ['lijst-afgebroken', 'lijst-afgebroken']);
});
