// SPDX-License-Identifier: EUPL-1.2
/** The rode draad: from a sentence in the vision to the figure. */
export const rodedraad = {
  'rodedraad.uitleg': {
    nl: 'Van een zin in de visie naar wat er echt gebeurt. Kies een doel en zie wat ervan is gekomen.',
    en: 'From a sentence in the vision to what really happens. Choose a goal and see what came of it.',
  },
  'rodedraad.boven': { nl: 'Rode draad', en: 'Red thread' },
  'rodedraad.geenVisie': { nl: 'Er is nog geen bevestigde visie', en: 'There is no confirmed vision yet' },
  'rodedraad.geenVisieUitleg': {
    nl: 'Lees eerst een visie in en bevestig de doelen. Dan komt hier bij elk doel te staan wat ervan terechtkomt.',
    en: 'First read a vision and confirm its goals. What comes of each goal will then stand here.',
  },
  'rodedraad.naarVisies': { nl: 'Naar de visies', en: 'To the visions' },
  'rodedraad.zonderLijn': { nl: 'Doelen zonder lijn', en: 'Goals without a line' },
  'rodedraad.geenIndicator': {
    nl: 'Aan dit doel hangt nog geen cijfer. Kies bij de visie welke indicatoren erbij horen.',
    en: 'No figure hangs on this goal yet. Choose with the vision which indicators belong to it.',
  },
  'rodedraad.geenCijfers': {
    nl: 'U ziet hier geen cijfers van nu: die horen niet bij uw werk. Wat is gepubliceerd ziet u wel.',
    en: 'You see no figures of now here: they do not belong to your work. You do see what was published.',
  },
  'rodedraad.label': { nl: 'Van de visie naar het cijfer', en: 'From the vision to the figure' },
  'rodedraad.plaats': { nl: 'Teken {van} tot {tot} van de tekst', en: 'Characters {van} to {tot} of the text' },
  'rodedraad.plaatsPassage': { nl: 'Passage {n} van de tekst', en: 'Passage {n} of the text' },
  'rodedraad.versie': { nl: 'Versie {versie}, bevestigd op {dag}', en: 'Version {versie}, confirmed on {dag}' },
  'rodedraad.zinInVisie': { nl: 'De zin in de visie', en: 'The sentence in the vision' },
  'rodedraad.doelNummer': { nl: 'Doel {nummer}', en: 'Goal {nummer}' },
  'rodedraad.nu': { nl: 'Nu', en: 'Now' },
  'rodedraad.nuUitleg': { nl: '{periode}, tot en met vandaag', en: '{periode}, up to today' },
  'rodedraad.vorig': { nl: 'Laatste hele kwartaal', en: 'Last whole quarter' },
  'rodedraad.eersteTotLaatste': {
    nl: 'Van {eerste} in {van} naar {laatste} in {tot}',
    en: 'From {eerste} in {van} to {laatste} in {tot}',
  },
  'rodedraad.goed': { nl: 'de gewenste kant op', en: 'the wanted way' },
  'rodedraad.fout': { nl: 'niet de gewenste kant op', en: 'not the wanted way' },
  'rodedraad.verandering': { nl: 'Verandering', en: 'Change' },
  'rodedraad.gezegd': { nl: 'Wat er veranderde, en waarom', en: 'What changed, and why' },
  'rodedraad.uitVorig': {
    nl: 'Dit doel komt uit de vorige visie, {visie}',
    en: 'This goal comes from the previous vision, {visie}',
  },
  'rodedraad.nieuwDoel': {
    nl: 'Dit doel is nieuw: het stond niet in de vorige visie.',
    en: 'This goal is new: it was not in the previous vision.',
  },
  'rodedraad.nietGewijzigd': {
    nl: 'Na het eerste schrijven zijn de woorden van dit doel niet meer veranderd.',
    en: 'After the first draft the words of this goal did not change any more.',
  },
  'rodedraad.gewijzigd': {
    nl: '{n} keer gewijzigd na het eerste schrijven: {redenen}.',
    en: 'Changed {n} times after the first draft: {redenen}.',
  },
  'rodedraad.gewijzigdEen': {
    nl: 'Een keer gewijzigd na het eerste schrijven: {redenen}.',
    en: 'Changed once after the first draft: {redenen}.',
  },
  'rodedraad.alleWijzigingen': { nl: 'De wijzigingen, woord voor woord', en: 'The changes, word by word' },
  'rodedraad.punten': {
    nl: 'Antwoorden op wat er over dit doel is gezegd',
    en: 'Answers to what was said about this goal',
  },
  'rodedraad.geenPunten': {
    nl: 'Over dit doel kwam in de inspraak geen reactie met een vastgesteld antwoord.',
    en: 'The public consultation brought no reaction on this goal with a published answer.',
  },
  'rodedraad.nietVoorU': {
    nl: 'De reacties zelf ziet u niet: die horen niet bij uw werk.',
    en: 'You do not see the reactions themselves: they do not belong to your work.',
  },
  'rodedraad.besloten': { nl: 'Hoe er is besloten', en: 'How it was decided' },
  'rodedraad.beslotenTussen': {
    nl: '{aantal} van de {totaal} besluiten, van {eerste} tot en met {laatste}.',
    en: '{aantal} of the {totaal} decisions, from {eerste} up to {laatste}.',
  },
  'rodedraad.alleBesluiten': { nl: 'Het besluit van elke gemeente', en: 'The decision of each municipality' },
  'rodedraad.stemmen': { nl: 'Voor en tegen', en: 'For and against' },
  'rodedraad.amendementen': { nl: 'Amendementen op dit doel', en: 'Amendments to this goal' },
  'rodedraad.gepubliceerd': { nl: 'Wat is gepubliceerd', en: 'What was published' },
  'rodedraad.gepubliceerdOp': {
    nl: 'Gepubliceerd op {dag}, afgerond op 5 en zonder kleine aantallen. Iedereen kan dit zien.',
    en: 'Published on {dag}, rounded to 5 and without small numbers. Everyone can see this.',
  },
  'rodedraad.nietGepubliceerd': {
    nl: 'Over dit doel is nog niets gepubliceerd.',
    en: 'Nothing was published about this goal yet.',
  },
  'rodedraad.openbaar': { nl: 'Bekijk de openbare pagina', en: 'Open the public page' },
  'rodedraad.perGemeente': { nl: 'Per gemeente bekijken', en: 'Show by municipality' },
  'rodedraad.bekijkDoel': { nl: 'Bekijk de draad van dit doel', en: 'Follow the thread of this goal' },
  'rodedraad.vorigDoel': { nl: 'Vorig doel', en: 'Previous goal' },
  'rodedraad.volgendDoel': { nl: 'Volgend doel', en: 'Next goal' },
  'rodedraad.lijnen': { nl: 'lijnen', en: 'lines' },
  'rodedraad.nogGeenCijfer': { nl: 'Nog geen cijfer', en: 'No figure yet' },
  'rodedraad.nuWaarde': { nl: 'nu {waarde}', en: 'now {waarde}' },
  'rodedraad.hoortBij': {
    nl: 'Hoort bij de lijn {lijn}. Hoe ver het is, zien we aan: {indicatoren}.',
    en: 'Belongs to the line {lijn}. How far it has come shows in: {indicatoren}.',
  },
  'rodedraad.gemetenAan': {
    nl: 'Hoe ver het is, zien we aan: {indicatoren}.',
    en: 'How far it has come shows in: {indicatoren}.',
  },
  'rodedraad.waaruit': { nl: 'Waaruit dit is berekend', en: 'What this is computed from' },
  'rodedraad.waarde': { nl: 'Uitkomst', en: 'Result' },
  'rodedraad.doelen': { nl: 'doelen', en: 'goals' },
  'rodedraad.metCijfer': { nl: 'doelen met een cijfer', en: 'goals with a figure' },
  'rodedraad.looptijd': { nl: '{van} tot en met {tot}', en: '{van} to {tot}' },
} as const;
