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

const lijnen = (visie: GelezenVisie): string[] =>
  visie.onderdelen
    .filter((deel) => deel.soort === 'lijn')
    .map((deel) => `${deel.eigenLabel ?? ''} ${deel.nummer ?? '-'}: ${deel.titel}`);

const codes = (visie: GelezenVisie): string[] => visie.waarschuwingen.map((melding) => melding.code).toSorted();

const PROGRAMMALIJNEN = `Samen sterk tegen geweld
Regiovisie huiselijk geweld en kindermishandeling
Regio Waterrijk 2025 – 2029

Vastgesteld door de colleges, maart 2025
\fRegiovisie Waterrijk 2025-2029
Inhoudsopgave
1 Inleiding ........................................ 3
2 Visie en ambitie ................................. 4
3 Programmalijnen .................................. 5
3.1 Programmalijn 1: Eerder zien, eerder
helpen ............................................. 5
3.2 Programmalijn 2: Veilig en gezond verder ....... 6
4 Geld en verantwoording ........................... 7
Pagina 2 van 7
\fRegiovisie Waterrijk 2025-2029
1 Inleiding
De gemeenten Aldermeer, Broekdam, Oosterzijl en Veenhuizen werken samen tegen huise-
lijk geweld. Aldermeer is centrumgemeente voor de regio. Deze visie geldt voor een peri\u00ad
ode van vijf jaar.

De vorige regiovisie 2020-2024 is in 2023 geëvalueerd.
Pagina 3 van 7
\fRegiovisie Waterrijk 2025-2029
2 Visie en ambitie
Onze ambitie is dat iedere inwoner in 2029 veilig thuis kan wonen en dat geweld niet
wordt doorgegeven aan de volgende generatie.

Leidende principes
\uf0b7 We praten met mensen, niet over hen.
\uf0b7 We doen wat nodig is, ook als dat buiten
de eigen regels valt.
\uf0b7 Eerst veiligheid, dan herstel.
Pagina 4 van 7
\fRegiovisie Waterrijk 2025-2029
3 Programmalijnen
We werken langs twee programmalijnen.
3.1 Programmalijn 1: Eerder zien, eerder
helpen
In 2024 kwamen 2.310 meldingen binnen bij Veilig Thuis, 12,5% meer dan in 2023.

Doelen
1. Alle scholen en kinderopvangorganisaties in de regio hebben in 2027 een
aandachtsfunctionaris.
2. Inwoners weten waar zij terechtkunnen voor hulp of ad-
Pagina 5 van 7
\fRegiovisie Waterrijk 2025-2029
vies.
3.2 Programmalijn 2: Veilig en gezond verder
Doelen
1. Ieder gezin heeft één plan en één vast aanspreekpunt.
2. Plegers krijgen binnen vier weken hulp.
3. Kinderen worden zelf gehoord.

Acties
- We starten een leerkring.
- We maken een folder.
Pagina 6 van 7
\fRegiovisie Waterrijk 2025-2029
4 Geld en verantwoording
Voor de uitvoering is € 1,2 miljoen per jaar beschikbaar uit de decentralisatie-uitkering.
Pagina 7 van 7
`;

test('een pdf met kopteksten, paginanummers, inhoudsopgave en afbrekingen wordt schoon gelezen', () => {
  const visie = leesVisie(PROGRAMMALIJNEN);
  assert.equal(visie.titel, 'Regiovisie huiselijk geweld en kindermishandeling Regio Waterrijk');
  assert.deepEqual(visie.looptijd, { van: 2025, tot: 2029 });
  assert.deepEqual(visie.gemeenten, ['Aldermeer', 'Broekdam', 'Oosterzijl', 'Veenhuizen']);
  assert.deepEqual(visie.centrumgemeenten, ['Aldermeer']);
  assert.deepEqual(lijnen(visie), [
    'programmalijn 1: Eerder zien, eerder helpen',
    'programmalijn 2: Veilig en gezond verder',
  ]);
  assert.deepEqual(onder(visie, 'doel'), [
    'Eerder zien, eerder helpen > Alle scholen en kinderopvangorganisaties in de regio hebben in 2027 een aandachtsfunctionaris.',
    'Eerder zien, eerder helpen > Inwoners weten waar zij terechtkunnen voor hulp of advies.',
    'Veilig en gezond verder > Ieder gezin heeft één plan en één vast aanspreekpunt.',
    'Veilig en gezond verder > Plegers krijgen binnen vier weken hulp.',
    'Veilig en gezond verder > Kinderen worden zelf gehoord.',
  ]);
  assert.deepEqual(teksten(visie, 'uitgangspunt'), [
    'We praten met mensen, niet over hen.',
    'We doen wat nodig is, ook als dat buiten de eigen regels valt.',
    'Eerst veiligheid, dan herstel.',
  ]);
  assert.equal(teksten(visie, 'ambitie').length, 1);
  assert.deepEqual(codes(visie), []);
});

const SPEERPUNTEN = `Regiovisie Geweld in Afhankelijkheidsrelaties
Regio Heuvelland-Oost 2023 t/m 2026

1. Waarom deze visie
Huiselijk geweld komt veel voor. Landelijk zijn er drie actielijnen:
• Eerder en beter in beeld
• Stoppen en duurzaam oplossen
• Aandacht voor specifieke groepen

2. Onze speerpunten
De regio kiest drie speerpunten.

Speerpunt 1 Praten over geweld
Ambitie:
Over geweld praten is gewoon in de hele regio.
Doel 1.1: Elke gemeente doet jaarlijks mee aan een campagne.
Doel 1.2:\u00a0Huisartsen en scholen gebruiken de meldcode, ook als zij
twijfelen over hun vermoeden.

Wat gaan we daarvoor doen?
✓ Voorlichting op scholen
✓ Netwerk van aandachtsfunctionarissen

Speerpunt 2 Samen stoppen
Ambitie:
Geweld stopt duurzaam.
Doel 2.1: Wijkteams maken met elk gezin een veiligheidsplan.

Wat gaan we daarvoor doen?
✓ Scholing in gefaseerde veiligheid

Speerpunt 3 Ouderen veilig
Ambitie:
Ouderen zijn veilig, ook thuis.
Doel 3.1: In elke gemeente is een lokale alliantie.
Doel 3.2: Mantelzorgers krijgen op tijd steun.

Monitoring
We meten elk jaar.
`.replaceAll('\n', '\r\n');

test('speerpunten met een eigen ambitie en genummerde doelen; landelijke actielijnen en acties blijven erbuiten', () => {
  const visie = leesVisie(SPEERPUNTEN);
  assert.deepEqual(visie.looptijd, { van: 2023, tot: 2026 });
  assert.deepEqual(lijnen(visie), [
    'speerpunt 1: Praten over geweld',
    'speerpunt 2: Samen stoppen',
    'speerpunt 3: Ouderen veilig',
  ]);
  assert.deepEqual(onder(visie, 'ambitie'), [
    'Praten over geweld > Over geweld praten is gewoon in de hele regio.',
    'Samen stoppen > Geweld stopt duurzaam.',
    'Ouderen veilig > Ouderen zijn veilig, ook thuis.',
  ]);
  assert.deepEqual(onder(visie, 'doel'), [
    'Praten over geweld > Elke gemeente doet jaarlijks mee aan een campagne.',
    'Praten over geweld > Huisartsen en scholen gebruiken de meldcode, ook als zij twijfelen over hun vermoeden.',
    'Samen stoppen > Wijkteams maken met elk gezin een veiligheidsplan.',
    'Ouderen veilig > In elke gemeente is een lokale alliantie.',
    'Ouderen veilig > Mantelzorgers krijgen op tijd steun.',
  ]);
});

const PROGRAMMAS = `BELEIDSPLAN BESCHERMING EN OPVANG
REGIO KANAALSTREEK
2021 - 2025

Inleiding

Dit beleidsplan kent twee programma's met eigen thema's.

Programma A: Een veilig thuis

Dit programma gaat over veiligheid in het gezin en daarbuiten.

Thema A1: Kinderen

Doelstelling

Kinderen in de regio groeien op zonder geweld en weten bij wie zij terechtkunnen.

Thema A2: Partners

Doelstellingen

– Slachtoffers van partnergeweld krijgen binnen een week een gesprek.
– Daders krijgen hulp die het geweld stopt.

Financiën

Voor dit programma is € 800.000 beschikbaar.

Programma B: Een passende plek

Thema B1: Opvang

Doelstellingen

– Niemand verblijft langer dan nodig in de opvang.

Financiën

Voor dit programma is € 1.250.000 beschikbaar.

Begrippen

Opvang: tijdelijk verblijf met begeleiding.
Wijkteam: groep hulpverleners in een wijk of dorp die de eerste hulp biedt en
zo nodig doorverwijst.
`;

test("programma's met thema's eronder houden hun eigen naam en diepte", () => {
  const visie = leesVisie(PROGRAMMAS);
  assert.deepEqual(visie.looptijd, { van: 2021, tot: 2025 });
  const per = new Map(visie.onderdelen.map((deel) => [deel.id, deel]));
  const paden = visie.onderdelen
    .filter((deel) => deel.soort === 'lijn')
    .map(
      (deel) =>
        `${deel.ouder === null ? '' : `${per.get(deel.ouder)?.titel} / `}${deel.eigenLabel} ${deel.nummer} ${deel.titel}`,
    );
  assert.deepEqual(paden, [
    'programma A Een veilig thuis',
    'Een veilig thuis / thema A1 Kinderen',
    'Een veilig thuis / thema A2 Partners',
    'programma B Een passende plek',
    'Een passende plek / thema B1 Opvang',
  ]);
  assert.deepEqual(onder(visie, 'doel'), [
    'Kinderen > Kinderen in de regio groeien op zonder geweld en weten bij wie zij terechtkunnen.',
    'Partners > Slachtoffers van partnergeweld krijgen binnen een week een gesprek.',
    'Partners > Daders krijgen hulp die het geweld stopt.',
    'Opvang > Niemand verblijft langer dan nodig in de opvang.',
  ]);
  assert.equal(teksten(visie, 'financien').length, 2);
  assert.deepEqual(
    visie.onderdelen.filter((deel) => deel.eenheid === 'euro').map((deel) => deel.waarde),
    [800_000, 1_250_000],
  );
});
