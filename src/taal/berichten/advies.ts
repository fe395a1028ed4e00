// SPDX-License-Identifier: EUPL-1.2
/** Advies: help for the asker, without any data of the family. */
export const advies = {
  'poort.adviescontact': { nl: 'Leg eerst vast wat u adviseerde.', en: 'First record what you advised.' },
  'poort.adviescontact.ja': { nl: 'Er is een advies gegeven.', en: 'Advice was given.' },
  'poort.vragerKiest': {
    nl: 'De vrager kiest zelf of dit een melding wordt. Vink aan dat dit zo is.',
    en: 'The asker decides whether this becomes a report. Tick that this is so.',
  },
  'poort.vragerKiest.ja': { nl: 'De vrager koos voor een melding.', en: 'The asker chose for a report.' },
  'advies.lijst': { nl: 'Adviezen', en: 'Advice' },
  'advies.lijstUitleg': {
    nl: 'In een advies staat niets over het gezin. Zoeken gaat daarom alleen op nummer.',
    en: 'Advice holds nothing about the family. It can therefore be found by number only.',
  },
  'advies.eigen': { nl: 'Mijn lopende adviezen', en: 'My running advice' },
  'advies.nieuw': { nl: 'Nieuw advies', en: 'New advice' },
  'advies.nieuwUitleg': {
    nl: 'De vrager blijft verantwoordelijk. Het gezin blijft onbekend: schrijf geen namen, data of adressen op.',
    en: 'The asker stays responsible. The family stays unknown: write down no names, dates or addresses.',
  },
  'advies.titel': { nl: 'Advies {nummer}', en: 'Advice {nummer}' },
  'advies.opslaan': { nl: 'Advies vastleggen', en: 'Record advice' },
  'advies.aanleidingen': { nl: 'Waar gaat de vraag over?', en: 'What is the question about?' },
  'advies.aarden': { nl: 'Om welk geweld gaat het?', en: 'What violence is it about?' },
  'advies.hoedanigheid': { nl: 'Wie vraagt advies?', en: 'Who asks for advice?' },
  'advies.geadviseerd': { nl: 'Wat adviseerde u?', en: 'What did you advise?' },
  'advies.geadviseerdUitleg': {
    nl: 'Schrijf alleen uw advies op. Geen namen, geboortedata, adressen of nummers van het gezin.',
    en: 'Write down your advice only. No names, birth dates, addresses or numbers of the family.',
  },
  'advies.nagekeken': {
    nl: 'Ik heb nagekeken dat hier geen gegevens van iemand in staan',
    en: 'I checked that this holds no data of a person',
  },
  'advies.lijktOpGegevens': {
    nl: 'Dit lijkt op gegevens van iemand. Haal ze weg, of vink aan dat u het nakeek.',
    en: 'This looks like the data of a person. Remove them, or tick that you checked.',
  },
  'advies.lijktOp': { nl: 'Kijk na of dit in de tekst staat: {wat}.', en: 'Check whether the text holds: {wat}.' },
  'advies.bsn': {
    nl: 'Hier staat een burgerservicenummer. Dat mag niet in een advies. Haal het weg.',
    en: 'This holds a citizen service number. That may not be in advice. Remove it.',
  },
  'advies.alleenBijKind': {
    nl: 'Deze soort geweld past alleen bij een vraag over een kind. Kies ook een vraag over een kind.',
    en: 'This kind of violence only goes with a question about a child. Choose a question about a child as well.',
  },
  'advies.vrager': { nl: 'De vrager', en: 'The asker' },
  'advies.vragerUitleg': {
    nl: 'Alleen met toestemming, om terug te kunnen bellen. De vrager kan die altijd intrekken.',
    en: 'Only with consent, to be able to call back. The asker can always withdraw it.',
  },
  'advies.naam': { nl: 'Naam van de vrager', en: 'Name of the asker' },
  'advies.bereikbaar': { nl: 'Hoe is de vrager te bereiken?', en: 'How can the asker be reached?' },
  'advies.toestemming': {
    nl: 'De vrager vindt goed dat wij naam en bereikbaarheid bewaren',
    en: 'The asker agrees that we keep name and how to be reached',
  },
  'advies.eerstToestemming': {
    nl: 'Zonder toestemming van de vrager mag dit niet worden bewaard.',
    en: 'This may not be kept without the consent of the asker.',
  },
  'advies.toestemmingOp': { nl: 'Toestemming gegeven', en: 'Consent given' },
  'advies.ingetrokkenOp': { nl: 'Toestemming ingetrokken', en: 'Consent withdrawn' },
  'advies.geenVrager': { nl: 'Er is niets van de vrager bewaard.', en: 'Nothing of the asker is kept.' },
  'advies.intrekken': { nl: 'Toestemming intrekken en gegevens wissen', en: 'Withdraw consent and clear the data' },
  'advies.bewaarVrager': { nl: 'Bewaren', en: 'Keep' },
  'advies.contacten': { nl: 'Contacten met de vrager', en: 'Contacts with the asker' },
  'advies.contactToevoegen': { nl: 'Contact toevoegen', en: 'Add contact' },
  'advies.afsluiten': { nl: 'Advies afsluiten', en: 'Close advice' },
  'advies.metVrager': {
    nl: 'Met de vrager afgesproken dat dit het laatste contact was',
    en: 'Agreed with the asker that this was the last contact',
  },
  'advies.metVragerNodig': {
    nl: 'Een advies sluit u samen met de vrager af. Vink aan dat dit is afgesproken.',
    en: 'Advice is closed together with the asker. Tick that this was agreed.',
  },
  'advies.omzetten': { nl: 'Melding maken van dit advies', en: 'Make this advice a report' },
  'advies.omzettenUitleg': {
    nl: 'Het gezin wordt pas bekend in de melding. De vrager wordt dan de melder.',
    en: 'The family becomes known only in the report. The asker then becomes the reporter.',
  },
  'advies.kiest': {
    nl: 'De vrager kiest voor een melding en wordt de melder',
    en: 'The asker chooses for a report and becomes the reporter',
  },
  'advies.uitMelding': { nl: 'Uit advies {nummer}', en: 'From advice {nummer}' },
  'advies.werdMelding': { nl: 'Werd melding', en: 'Became report' },
  'advies.begonnenOp': { nl: 'Eerste contact', en: 'First contact' },
  'advies.afgeslotenOp': { nl: 'Afgesloten', en: 'Closed' },
  'advies.door': { nl: 'Vastgelegd door', en: 'Recorded by' },
  'advies.leeftijd': { nl: 'Dagen open', en: 'Days open' },
  'advies.zoekNummer': { nl: 'Nummer van het advies', en: 'Number of the advice' },
  'advies.uitvoer': { nl: 'Telling van dit halfjaar', en: 'Count of this half year' },
  'advies.leeg': { nl: 'Geen adviezen gevonden.', en: 'No advice found.' },
} as const;
