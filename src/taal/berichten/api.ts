// SPDX-License-Identifier: EUPL-1.2
/** What only a program reads: the sentences of the JSON API and of its description. */
export const api = {
  'fout.vorm': { nl: 'Dit heeft niet de goede vorm.', en: 'This does not have the right form.' },
  'fout.json': { nl: 'Stuur een JSON-object.', en: 'Send a JSON object.' },
  'fout.geenJson': {
    nl: 'Stuur de inhoud als application/json.',
    en: 'Send the content as application/json.',
  },
  'fout.geenJsonTitel': { nl: 'Dit soort inhoud kan niet', en: 'This kind of content is not possible' },
  'fout.methodeTitel': { nl: 'Deze methode kan hier niet', en: 'This method is not possible here' },
  'fout.methode': { nl: 'Hier kan: {methodes}.', en: 'Possible here: {methodes}.' },
  'fout.geenSessieTitel': { nl: 'Geen sessie', en: 'No session' },
  'fout.geenSessie': {
    nl: 'Meld u aan en stuur het token mee als Bearer.',
    en: 'Sign in and send the token as Bearer.',
  },
  'api.titel': { nl: 'Verband', en: 'Verband' },
  'api.uitleg': {
    nl: 'De gegevens en de stappen van de gezinskring. Wat u ziet en mag, is gelijk aan het scherm.',
    en: 'The data and the steps of the family cycle. What you see and may do equals the screen.',
  },
  'api.beheer': { nl: 'Beheer van deze installatie', en: 'Who runs this installation' },
  'api.installatie': {
    nl: 'De naam van de installatie in uw regio.',
    en: 'The name of the installation in your region.',
  },
  'api.token': { nl: 'Het token van een sessie.', en: 'The token of a session.' },
  'api.lees': { nl: 'Lees: {wat}', en: 'Read: {wat}' },
  'api.stap': { nl: 'Zet een stap met {wat}: {stap}', en: 'Take a step with {wat}: {stap}' },
  'api.beschrijving': { nl: 'Deze beschrijving', en: 'This description' },
  'api.stapUitleg': { nl: 'Van {van} naar {naar}.', en: 'From {van} to {naar}.' },
  'api.geenPoort': { nl: 'Er is geen poort.', en: 'There is no gate.' },
  'api.poorten': { nl: 'Poorten die open moeten zijn:', en: 'Gates that must be open:' },
  'api.200': { nl: 'Gelukt', en: 'Done' },
  'api.400': {
    nl: 'Niet alles is goed ingevuld; alle fouten staan erbij',
    en: 'Not everything is right; all errors are listed',
  },
  'api.401': { nl: 'Er is geen sessie', en: 'There is no session' },
  'api.403': { nl: 'U mag dit niet doen, of een poort is dicht', en: 'You may not do this, or a gate is closed' },
  'api.404': { nl: 'Dit is er niet, of niet voor u', en: 'This is not there, or not for you' },
  'api.409': { nl: 'De versie is verouderd', en: 'The version is stale' },
  'api.415': { nl: 'De inhoud is geen JSON', en: 'The content is not JSON' },
} as const;
