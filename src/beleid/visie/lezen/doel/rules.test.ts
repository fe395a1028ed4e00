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

const ZONDER_LIJNEN = `Regiovisie Veilig Thuis in de Lage Landen
2022-2026

Inleiding
Deze visie is van de zes gemeenten in de regio Lage Landen: Aakerk, Bolderwijk, Duinoord, Molenbeek, Terpstra en Zandstroom.

Wat willen we bereiken?
▪ Minder kinderen groeien op met geweld.
▪ Slachtoffers krijgen op tijd de hulp die past bij hun situatie en bij die van hun kinderen.
▪ Professionals durven het gesprek aan te gaan.

Uitgangspunten
▪ Lokaal waar het kan
▪ Regionaal waar het moet

Randvoorwaarden
▪ Er is genoeg geld en menskracht.
▪ Privacy is geregeld.

Hoe gaan we dat doen?
▪ Trainingen voor wijkteams
▪ Een campagne per jaar

Financiën
De gemeenten betalen samen 450.000 euro per jaar.
`;

test('doelen direct onder het document, zonder lijnen', () => {
  const visie = leesVisie(ZONDER_LIJNEN);
  assert.deepEqual(teksten(visie, 'lijn'), []);
  assert.deepEqual(onder(visie, 'doel'), [
    ' > Minder kinderen groeien op met geweld.',
    ' > Slachtoffers krijgen op tijd de hulp die past bij hun situatie en bij die van hun kinderen.',
    ' > Professionals durven het gesprek aan te gaan.',
  ]);
  assert.deepEqual(teksten(visie, 'uitgangspunt'), ['Lokaal waar het kan', 'Regionaal waar het moet']);
  assert.deepEqual(teksten(visie, 'randvoorwaarde'), ['Er is genoeg geld en menskracht.', 'Privacy is geregeld.']);
  assert.deepEqual(visie.gemeenten, ['Aakerk', 'Bolderwijk', 'Duinoord', 'Molenbeek', 'Terpstra', 'Zandstroom']);
  assert.deepEqual(visie.waarschuwingen, []);
});

const DOORLOPEND = `I. Inleiding
De regiovisie van de regio Hoogland loopt van 2023 tot 2027. De zeven gemeenten werken al lang samen.

II. Onze doelen
A. Bewustwording
Doel 1 – Inwoners herkennen geweld en weten wat zij kunnen doen, voor
zichzelf en voor een ander.
Doel 2 – Geweld is bespreekbaar op school, op het werk en op de sportclub.
B. Hulp
Doel 3 – Hulp start binnen vijf werkdagen.
Doel 4 – Hulp duurt zo lang als nodig.

III. Kosten
De kosten staan in de begroting.
`;

test('doelen die door het document heen doornummeren', () => {
  const visie = leesVisie(DOORLOPEND);
  assert.deepEqual(visie.looptijd, { van: 2023, tot: 2027 });
  assert.deepEqual(
    visie.onderdelen.filter((deel) => deel.soort === 'doel').map((deel) => deel.nummer),
    ['1', '2', '3', '4'],
  );
  assert.equal(
    teksten(visie, 'doel')[0],
    'Inwoners herkennen geweld en weten wat zij kunnen doen, voor zichzelf en voor een ander.',
  );
});

const ONDERBROKEN = `Regiovisie huiselijk geweld Duin en Bos
2021-2024

Strategische doelen
Wij hebben de volgende strategische doelen geformuleerd:
1. Voorkomen: minder inwoners krijgen met geweld te maken;
2. Signaleren: geweld komt eerder in beeld;
Regiovisie Duin en Bos 2021-2024 | 4
3. Stoppen: geweld stopt na de eerste melding, doordat partners
direct samen met het gezin aan de slag gaan;
4. Herstellen: schade wordt hersteld.

Toelichting
De doelen hangen samen. De partners maken elk jaar een werkplan en
Regiovisie Duin en Bos 2021-2024 | 5
bespreken de voortgang in het bestuurlijk overleg. Ook kijken zij naar de
ervaringen van inwoners. Uit onderzoek blijkt dat 1 op de 20 inwoners te
Regiovisie Duin en Bos 2021-2024 | 6
maken heeft met geweld.

Definities
Huiselijk geweld
Geweld door iemand uit de huiselijke kring van het slachtoffer.
Femicide
Het doden van een vrouw of meisje omdat zij vrouw is.
`;

test('een koptekst midden in een lijst breekt het doel niet', () => {
  const visie = leesVisie(ONDERBROKEN);
  assert.deepEqual(teksten(visie, 'doel'), [
    'Voorkomen: minder inwoners krijgen met geweld te maken;',
    'Signaleren: geweld komt eerder in beeld;',
    'Stoppen: geweld stopt na de eerste melding, doordat partners direct samen met het gezin aan de slag gaan;',
    'Herstellen: schade wordt hersteld.',
  ]);
  const begrippen = visie.onderdelen.filter((deel) => deel.soort === 'begrip').map((deel) => [deel.titel, deel.tekst]);
  assert.deepEqual(begrippen, [
    ['Huiselijk geweld', 'Geweld door iemand uit de huiselijke kring van het slachtoffer.'],
    ['Femicide', 'Het doden van een vrouw of meisje omdat zij vrouw is.'],
  ]);
});

const ONDER_AMBITIE = `UITVOERINGSVISIE SAMEN VEILIG 2022-2025 REGIO ZANDPOORT

1 INLEIDING

Huiselijk geweld raakt één op de tien inwoners. De gemeenten in Zandpoort pakken dit samen aan.

2 AMBITIES EN DOELEN

Ambitie 1: Geweld voorkomen

Doel 1.1 Jongeren leren over gezonde relaties
Scholen krijgen lesmateriaal en begeleiding.

Doel 1.2 Ouders krijgen op tijd steun
Steun begint al tijdens de zwangerschap.

Ambitie 2: Geweld stoppen

Doel 2.1 Eén plan per gezin
Het gezin schrijft mee aan het plan.

3 ROL VAN DE GEMEENTEN

Gemeenten zijn opdrachtgever:
• van Veilig Thuis;
• van de wijkteams.
`;

test('doelen onder een genummerde ambitie; toelichting blijft toelichting', () => {
  const visie = leesVisie(ONDER_AMBITIE);
  assert.deepEqual(onder(visie, 'doel'), [
    'Geweld voorkomen > Jongeren leren over gezonde relaties',
    'Geweld voorkomen > Ouders krijgen op tijd steun',
    'Geweld stoppen > Eén plan per gezin',
  ]);
});

const NA_LANDELIJK = `Regiovisie 2025-2028 | 1
Geweld hoort nergens thuis in Oostmeer: regiovisie 2025-2028

1 Aanleiding
In de regio Oostmeer kregen in 2023 ruim 1.150 gezinnen te maken met een mel-
ding bij Veilig Thuis. Het programma Geweld hoort Nergens Thuis kende drie actielijnen:
1. Eerder en beter in beeld
2. Stoppen en duurzaam oplossen
3. Aandacht voor specifieke groepen
Die namen wij over in de regiovisie 2021-2024.
2 Actielijnen
2.1 Actielijn Vroeg erbij
Doelstelling: in 2028 belt de helft van de melders eerst voor advies.
2.2 Actielijn Duurzaam veilig
Doelstelling: het aandeel hermeldingen daalt naar 25%.
2.3 Actielijn Iedereen telt
Doelstelling: alle professionals zijn geschoold in eergerelateerd geweld.
3 Financiële paragraaf
De centrumgemeente Oostmeer ontvangt jaarlijks € 3.450.000 van het Rijk.
`;

test('een streefwaarde in een doel is een cijfer dat een mens moet bevestigen', () => {
  const visie = leesVisie(NA_LANDELIJK);
  assert.equal(visie.titel, 'Geweld hoort nergens thuis in Oostmeer: regiovisie');
  assert.deepEqual(onder(visie, 'doel'), [
    'Vroeg erbij > in 2028 belt de helft van de melders eerst voor advies.',
    'Duurzaam veilig > het aandeel hermeldingen daalt naar 25%.',
    'Iedereen telt > alle professionals zijn geschoold in eergerelateerd geweld.',
  ]);
  const streef = visie.onderdelen.find((deel) => deel.waarde === 25);
  assert.equal(streef?.zekerheid, 'te bevestigen');
  assert.equal(visie.onderdelen.find((deel) => deel.id === streef?.ouder)?.soort, 'doel');
});
