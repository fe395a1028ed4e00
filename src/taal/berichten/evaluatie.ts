// SPDX-License-Identifier: EUPL-1.2
/** Looking back at the goals of the previous vision. */
export const evaluatie = {
  'evaluatie.intro': {
    nl: 'Wat is er van elk doel van de vorige visie gekomen, en waar blijkt dat uit?',
    en: 'What came of each goal of the previous vision, and what shows it?',
  },
  'evaluatie.geenVorige': { nl: 'Dit traject noemt geen vorige visie.', en: 'This process names no previous vision.' },
  'evaluatie.geenVorigeUitleg': {
    nl: 'Dan is er niets om op terug te kijken.',
    en: 'Then there is nothing to look back at.',
  },
  'evaluatie.geenDoelen': {
    nl: 'In de vorige visie staat geen doel.',
    en: 'The previous vision holds no goal.',
  },
  'evaluatie.voortgang': { nl: 'Beoordeeld: {n} van {totaal} doelen', en: 'Judged: {n} of {totaal} goals' },
  'evaluatie.zonder': { nl: 'Nog zonder oordeel', en: 'Without a judgement yet' },
  'evaluatie.eerstvolgende': { nl: 'Begin met:', en: 'Begin with:' },
  'evaluatie.klaar': { nl: 'Elk doel heeft een oordeel.', en: 'Every goal has a judgement.' },
  'evaluatie.doelen': { nl: 'De doelen van de vorige visie', en: 'The goals of the previous vision' },
  'evaluatie.doel': { nl: 'Doel', en: 'Goal' },
  'evaluatie.oordeel': { nl: 'Oordeel', en: 'Judgement' },
  'evaluatie.geenOordeel': { nl: 'nog geen oordeel', en: 'no judgement yet' },
  'evaluatie.bewijs': { nl: 'Waar blijkt dat uit?', en: 'What shows it?' },
  'evaluatie.bewijsUitleg': {
    nl: 'Alleen bij een resultaat dat niet bekend is, mag dit leeg zijn.',
    en: 'This may only be empty when the result is not known.',
  },
  'evaluatie.bewijsNodig': {
    nl: 'Schrijf waar het oordeel op rust, of kies dat het resultaat niet bekend is.',
    en: 'Write what the judgement rests on, or choose that the result is not known.',
  },
  'evaluatie.bron': { nl: 'Bron', en: 'Source' },
  'evaluatie.bronUitleg': { nl: 'Welk verslag, onderzoek of gesprek?', en: 'Which report, study or conversation?' },
  'evaluatie.bronNodig': { nl: 'Zeg waar dit staat.', en: 'Say where this stands.' },
  'evaluatie.cijfer': { nl: 'Cijfer uit de vorige visie', en: 'Figure of the previous vision' },
  'evaluatie.aanbeveling': { nl: 'Aanbeveling', en: 'Recommendation' },
  'evaluatie.vervolg': { nl: 'Waar gaat het verder?', en: 'Where does it go on?' },
  'evaluatie.vervolgUitleg': {
    nl: 'De passage van de nieuwe tekst waarin dit doel terugkomt.',
    en: 'The passage of the new text where this goal returns.',
  },
  'evaluatie.bewaar': { nl: 'Bewaar het oordeel', en: 'Save the judgement' },
  'evaluatie.terug': { nl: 'Terug naar de terugblik', en: 'Back to looking back' },
  'evaluatie.materiaal': {
    nl: 'Wat de vorige visie zelf over eerdere doelen zei ({n})',
    en: 'What the previous vision said of earlier goals ({n})',
  },
  'evaluatie.overnemen': {
    nl: 'Zet de aanbevelingen in het spoorboekje',
    en: 'Put the recommendations in the spoorboekje',
  },
  'evaluatie.overnemenUitleg': {
    nl: 'Ze worden een concept bij {vragen}. Een antwoord dat er al staat, verandert niet.',
    en: 'They become a draft at {vragen}. An answer that is there already does not change.',
  },
  'evaluatie.nietsOverTeNemen': {
    nl: 'Er is geen aanbeveling bij een vraag die nog open is.',
    en: 'There is no recommendation for a question that is still open.',
  },
  'evaluatie.bronAntwoord': { nl: 'Terugblik op de vorige visie', en: 'Looking back at the previous vision' },
  'evaluatie.samenvatting': { nl: 'Samenvatting op een pagina', en: 'Summary on one page' },
  'evaluatie.samenvattingTitel': { nl: 'Terugblik in het kort', en: 'Looking back in short' },
  'evaluatie.samenvattingIntro': {
    nl: 'Voor raadsleden: wat kwam er van de doelen van de vorige visie?',
    en: 'For councillors: what came of the goals of the previous vision?',
  },
  'evaluatie.vorigeVisie': { nl: 'Vorige visie', en: 'Previous vision' },
};
