// SPDX-License-Identifier: EUPL-1.2
/** What the reporter hears, once after each decision. */
export const terugkoppeling = {
  'terugkoppeling.titel': { nl: 'Terugkoppeling aan de melder', en: 'Feedback to the reporter' },
  'terugkoppeling.uitleg': {
    nl: 'De melder hoort wat bij de rol van de melder past. Dit staat in het voorstel, meer niet.',
    en: 'The reporter hears what fits the role of the reporter. The draft holds that, and nothing more.',
  },
  'terugkoppeling.geenPlicht': { nl: 'Er is nog geen besluit.', en: 'There is no decision yet.' },
  'terugkoppeling.vastleggen': { nl: 'Terugkoppeling vastleggen', en: 'Record feedback' },
  'terugkoppeling.rolVraag': {
    nl: 'Werkt de melder zelf met dit gezin?',
    en: 'Does the reporter work with this family?',
  },
  'terugkoppeling.rolUitleg': {
    nl: 'Dan mag de melder ook de voorwaarden en de afspraken over monitoring horen.',
    en: 'The reporter may then also hear the conditions and the agreements on monitoring.',
  },
  'terugkoppeling.metRol': { nl: 'Ja, toon die ook', en: 'Yes, show those too' },
  'terugkoppeling.zonderRol': { nl: 'Nee, laat die weg', en: 'No, leave those out' },
  'terugkoppeling.tekst': { nl: 'Wat hoorde de melder?', en: 'What did the reporter hear?' },
  'terugkoppeling.tekstUitleg': {
    nl: 'Dit is een voorstel. Zet er geen gegevens van anderen bij.',
    en: 'This is a draft. Do not add the data of others.',
  },
  'terugkoppeling.hoe': { nl: 'Hoe hoorde de melder het?', en: 'How did the reporter hear it?' },
  'terugkoppeling.gegevenKnop': { nl: 'Terugkoppeling gegeven', en: 'Feedback given' },
  'terugkoppeling.nietTitel': { nl: 'Niet gelukt of niet gewenst', en: 'Not possible or not wanted' },
  'terugkoppeling.nietKnop': { nl: 'Vastleggen dat het niet is gegeven', en: 'Record that it was not given' },
  'terugkoppeling.reden': { nl: 'Waarom niet?', en: 'Why not?' },
  'terugkoppeling.toelichting': { nl: 'Toelichting', en: 'Explanation' },
  'terugkoppeling.toelichtingNodig': {
    nl: 'Schrijf op wat de andere reden is.',
    en: 'Write down what the other reason is.',
  },
  'terugkoppeling.teVeel': {
    nl: 'In de tekst staat een voorwaarde die deze melder niet mag horen. Haal die weg.',
    en: 'The text holds a condition that this reporter may not hear. Remove it.',
  },
  'terugkoppeling.op': { nl: 'op {moment}', en: 'on {moment}' },
  'terugkoppeling.vervolgJa': {
    nl: 'Veilig Thuis heeft uw melding beoordeeld. Er is vervolg.',
    en: 'Veilig Thuis has assessed your report. There is follow-up.',
  },
  'terugkoppeling.vervolgNee': {
    nl: 'Veilig Thuis heeft uw melding beoordeeld. Er is geen vervolg.',
    en: 'Veilig Thuis has assessed your report. There is no follow-up.',
  },
  'terugkoppeling.onderzoekKlaar': {
    nl: 'Het onderzoek van Veilig Thuis is klaar.',
    en: 'The investigation by Veilig Thuis is done.',
  },
  'terugkoppeling.partijen': { nl: 'Overgedragen aan: {wie}.', en: 'Transferred to: {wie}.' },
  'terugkoppeling.voorwaarden': { nl: 'Voorwaarden voor veiligheid: {wat}', en: 'Conditions for safety: {wat}' },
  'terugkoppeling.monitoring': {
    nl: 'Het gezin wordt gevolgd, op deze momenten: {wanneer}.',
    en: 'The family is monitored, at these moments: {wanneer}.',
  },
  'terugkoppeling.nietVoorDezeRol': {
    nl: 'Voorwaarden en monitoring hoort alleen een beroepskracht die met dit gezin werkt.',
    en: 'Conditions and monitoring are only for a professional who works with this family.',
  },
} as const;
