// SPDX-License-Identifier: EUPL-1.2
/** A visietraject: its list, its overview, the gates of its steps. */
export const visietraject = {
  'werk.visietrajecten': { nl: 'Voor de regiovisie', en: 'For the regional vision' },
  'werk.geenBeleid': { nl: 'De regiovisie vraagt nu niets van u.', en: 'The regional vision asks nothing of you now.' },
  'werk.geenBeleidUitleg': {
    nl: 'Bekijk bij de visietrajecten waar elke gemeente is.',
    en: 'See at the visions being made where every municipality is.',
  },
  'werk.wat': { nl: 'Wat', en: 'What' },
  'werk.dag': { nl: 'Wanneer', en: 'When' },
  'werk.zonderDag': { nl: 'geen vaste dag', en: 'no fixed day' },
  'werk.voorbij': { nl: 'dag is voorbij', en: 'day has passed' },
  'werk.routestap': { nl: '{wat}: behandeling van de visie', en: '{wat}: deals with the vision' },
  'werk.venster': { nl: 'Geef uw termijn voor inspraak op', en: 'Give your window for inspraak' },
  'werk.stapKlaar': { nl: '{wat}: dat kan nu', en: '{wat}: possible now' },
  'werk.stapNog': { nl: '{wat}: nog {n} te doen', en: '{wat}: {n} left to do' },
  'visietraject.lijst': { nl: 'Visietrajecten', en: 'Making the vision' },
  'visietraject.een': { nl: 'Visietraject', en: 'Making the vision' },
  'visietraject.intro': {
    nl: 'Van de eerste vraag tot een visie die alle gemeenten hebben vastgesteld.',
    en: 'From the first question to a vision that every municipality has adopted.',
  },
  'visietraject.geen': { nl: 'Er loopt nog geen traject.', en: 'No vision is being made yet.' },
  'visietraject.geenUitleg': {
    nl: 'De regionale projectleider begint een traject.',
    en: 'The regional project leader begins one.',
  },
  'visietraject.begin': { nl: 'Begin een visietraject', en: 'Begin making a vision' },
  'visietraject.naam': { nl: 'Naam van de nieuwe visie', en: 'Name of the new vision' },
  'visietraject.gebied': { nl: 'Gebied', en: 'Area' },
  'visietraject.trekker': { nl: 'Trekkende gemeente', en: 'Leading municipality' },
  'visietraject.trekkerUitleg': {
    nl: 'Het college van deze gemeente geeft de tekst vrij voor inspraak.',
    en: 'The executive of this municipality releases the text for inspraak.',
  },
  'visietraject.trekkerGeenLid': {
    nl: 'Kies een gemeente die in dit gebied ligt.',
    en: 'Choose a municipality of this area.',
  },
  'visietraject.vorigeVisie': { nl: 'Vorige visie', en: 'Previous vision' },
  'visietraject.looptijdVan': { nl: 'Eerste dag van de looptijd', en: 'First day of the term' },
  'visietraject.looptijdTot': { nl: 'Laatste dag van de looptijd', en: 'Last day of the term' },
  'visietraject.looptijd': { nl: 'Looptijd', en: 'Term' },
  'visietraject.regel': { nl: 'Wie stelt de visie vast', en: 'Who adopts the vision' },
  'visietraject.geenLeden': {
    nl: 'Dit gebied heeft vandaag geen gemeenten.',
    en: 'This area has no municipalities today.',
  },
  'visietraject.geenCentrum': {
    nl: 'Er doet geen centrumgemeente mee. Dan stelt niemand de visie vast.',
    en: 'No centre municipality takes part. Then nobody adopts the vision.',
  },
  'visietraject.waar': { nl: 'Waar het nu is', en: 'Where it is now' },
  'visietraject.delen': { nl: 'Delen van het traject', en: 'Parts of the process' },
  'visietraject.overzicht': { nl: 'Overzicht', en: 'Overview' },
  'visietraject.spoorboekje': { nl: 'Spoorboekje', en: 'Spoorboekje' },
  'visietraject.planning': { nl: 'Planning', en: 'Planning' },
  'visietraject.participatie': { nl: 'Participatie', en: 'Participation' },
  'visietraject.tekst': { nl: 'Tekst', en: 'Text' },
  'visietraject.inspraak': { nl: 'Inspraak', en: 'Inspraak' },
  'visietraject.regiobord': { nl: 'Regiobord', en: 'Region board' },
  'visietraject.stukken': { nl: 'Stukken', en: 'Papers' },
  'visietraject.terugblik': { nl: 'Terugblik', en: 'Looking back' },
  'visietraject.pad': { nl: 'De stappen van het traject', en: 'The steps of the process' },
  'visietraject.naarDeel': { nl: 'Ga naar {naam}', en: 'Go to {naam}' },
  'visietraject.nu.voorwerk': {
    nl: 'De regio verzamelt nu wat er al is.',
    en: 'The region is now collecting what is there already.',
  },
  'visietraject.nu.procesafspraken': {
    nl: 'De gemeenten spreken nu af wie wat doet, en wanneer.',
    en: 'The municipalities are now agreeing who does what, and when.',
  },
  'visietraject.nu.opstellen': {
    nl: 'De tekst van de visie wordt nu geschreven.',
    en: 'The text of the vision is being written now.',
  },
  'visietraject.nu.afstemming': {
    nl: 'Partners en gemeenten lezen de tekst nu mee.',
    en: 'Partners and municipalities are now reading the text.',
  },
  'visietraject.nu.inspraak': {
    nl: 'Mensen, organisaties en raden kunnen nu reageren op de tekst.',
    en: 'People, organisations and councils can now react to the text.',
  },
  'visietraject.nu.verwerking': {
    nl: 'De reacties worden nu verwerkt in de tekst.',
    en: 'The reactions are now being worked into the text.',
  },
  'visietraject.nu.besluitvorming': {
    nl: 'De gemeenten besluiten nu over de visie.',
    en: 'The municipalities are now deciding about the vision.',
  },
  'visietraject.sinds': { nl: 'sinds {dag}', en: 'since {dag}' },
  'visietraject.nogNiet': {
    nl: 'Deze stap kan nog niet. Hierboven staat wat nog ontbreekt.',
    en: 'This step is not possible yet. Above stands what is missing.',
  },
  'visietraject.gemeenten': { nl: 'Deelnemende gemeenten ({n})', en: 'Municipalities that take part ({n})' },
  'visietraject.ledenOpen': { nl: 'De deelnemers staan nog niet vast.', en: 'The members are not fixed yet.' },
  'visietraject.ledenVast': { nl: 'De deelnemers staan vast sinds {dag}.', en: 'The members are fixed since {dag}.' },
  'visietraject.stelLedenVast': { nl: 'Stel de deelnemers vast', en: 'Fix the members' },
  'visietraject.naarVisie': { nl: 'Lees de vastgestelde visie', en: 'Read the adopted vision' },
  'visietraject.afspraken': { nl: 'Afspraken over dit traject', en: 'What was agreed for this process' },
  'poort.voorwerk': {
    nl: 'Beantwoord de vragen van het voorwerk en stem de antwoorden af, of zeg waarom een vraag niet geldt: nog {n}.',
    en: 'Answer the questions of the groundwork and agree the answers, or say why one does not apply: {n} left.',
  },
  'poort.voorwerk.ja': {
    nl: 'Alle vragen van het voorwerk zijn beantwoord.',
    en: 'All questions of the groundwork are answered.',
  },
  'poort.leden': { nl: 'Stel vast welke gemeenten meedoen.', en: 'Fix which municipalities take part.' },
  'poort.leden.ja': { nl: 'De deelnemende gemeenten staan vast.', en: 'The municipalities that take part are fixed.' },
  'poort.proces': {
    nl: 'Beantwoord de vragen over het proces en stem de antwoorden af: nog {n}.',
    en: 'Answer the questions about the process and agree the answers: {n} left.',
  },
  'poort.proces.ja': {
    nl: 'Alle vragen over het proces zijn beantwoord.',
    en: 'All questions about the process are answered.',
  },
  'poort.routes': {
    nl: 'Plan voor elke gemeente wanneer de visie wordt vastgesteld: nog {n}.',
    en: 'Plan for each municipality when the vision is adopted: {n} left.',
  },
  'poort.routes.ja': {
    nl: 'Elke gemeente heeft een route met een datum.',
    en: 'Every municipality has a route with a date.',
  },
  'poort.speling': {
    nl: 'Zorg dat elke gemeente voor de eerste dag van de looptijd besluit: {n} te laat.',
    en: 'Make every municipality decide before the first day of the term: {n} too late.',
  },
  'poort.speling.ja': {
    nl: 'Elke gemeente besluit voor de looptijd begint.',
    en: 'Every municipality decides before the term begins.',
  },
  'poort.tekst': {
    nl: 'Schrijf ten minste een passage van de visie.',
    en: 'Write at least one passage of the vision.',
  },
  'poort.tekst.ja': { nl: 'Er is een tekst.', en: 'There is a text.' },
  'poort.inspraakversie': {
    nl: 'Bevries de tekst als versie voor de inspraak, en vraag er reacties op.',
    en: 'Freeze the text as the version for inspraak, and ask for reactions to it.',
  },
  'poort.inspraakversie.ja': {
    nl: 'De versie voor de inspraak is bevroren, en iedereen kan erop reageren.',
    en: 'The version for inspraak is frozen, and everyone can react to it.',
  },
  'poort.vrijgegeven': {
    nl: 'Leg het besluit vast waarmee het college van de trekkende gemeente de tekst vrijgeeft.',
    en: 'Record the decision by which the executive of the leading municipality releases the text.',
  },
  'poort.vrijgegeven.ja': {
    nl: 'Het college van de trekkende gemeente gaf de tekst vrij.',
    en: 'The executive of the leading municipality released the text.',
  },
  'poort.vensters': {
    nl: 'Geef elke gemeente een termijn voor inspraak, of laat haar aansluiten bij de centrumgemeente: nog {n}.',
    en: 'Give every municipality a window for inspraak, or let it join the centre municipality: {n} left.',
  },
  'poort.vensters.ja': {
    nl: 'Elke gemeente heeft een termijn voor inspraak.',
    en: 'Every municipality has a window for inspraak.',
  },
  'poort.vensterOpen': {
    nl: 'Wacht tot elke termijn voor inspraak voorbij is: nog {n} open.',
    en: 'Wait until every window for inspraak has closed: {n} still open.',
  },
  'poort.vensterOpen.ja': { nl: 'Elke termijn voor inspraak is voorbij.', en: 'Every window for inspraak has closed.' },
  'poort.laat': {
    nl: 'Merk aan welke reacties te laat kwamen: nog {n}.',
    en: 'Mark which reactions came too late: {n} left.',
  },
  'poort.laat.ja': { nl: 'Reacties die te laat kwamen, zijn gemerkt.', en: 'Reactions that came too late are marked.' },
  'poort.gesplitst': { nl: 'Splits elke reactie in punten: nog {n}.', en: 'Split every reaction in points: {n} left.' },
  'poort.gesplitst.ja': { nl: 'Elke reactie is in punten gesplitst.', en: 'Every reaction is split in points.' },
  'poort.afdoening': {
    nl: 'Geef elk punt een antwoord, een afdoening en een motivering: nog {n}.',
    en: 'Give every point an answer, a disposition and its grounds: {n} left.',
  },
  'poort.afdoening.ja': {
    nl: 'Elk punt heeft een antwoord, een afdoening en een motivering.',
    en: 'Every point has an answer, a disposition and its grounds.',
  },
  'poort.gevolg': {
    nl: 'Wijs bij elk verwerkt punt de wijziging of de actie aan: nog {n}.',
    en: 'Point out the change or the action for every point that was processed: {n} left.',
  },
  'poort.gevolg.ja': {
    nl: 'Elk verwerkt punt wijst naar een wijziging of een actie.',
    en: 'Every processed point leads to a change or an action.',
  },
  'poort.besluiten': {
    nl: 'Leg van elke gemeente die moet vaststellen het besluit vast: nog {n}.',
    en: 'Record the decision of every municipality that must adopt: {n} left.',
  },
  'poort.besluiten.ja': {
    nl: 'Alle gemeenten die moeten vaststellen, hebben dat gedaan.',
    en: 'All municipalities that must adopt have done so.',
  },
  'poort.stemmingOpen': {
    nl: 'Leg vast wat er met elk amendement is gebeurd: nog {n}.',
    en: 'Record what became of every amendment: {n} left.',
  },
  'poort.stemmingOpen.ja': {
    nl: 'Van elk amendement is de uitslag bekend.',
    en: 'The outcome of every amendment is known.',
  },
  'poort.afwijking': {
    nl: 'Spreek af wat er gebeurt met aangenomen amendementen die afwijken: nog {n}.',
    en: 'Settle what happens with adopted amendments that deviate: {n} left.',
  },
  'poort.afwijking.ja': { nl: 'Elk afwijkend amendement is geregeld.', en: 'Every deviating amendment is settled.' },
  'poort.nota.geen': { nl: 'Maak de nota van beantwoording.', en: 'Make the nota van beantwoording.' },
  'poort.nota.verouderd': {
    nl: 'Maak de nota van beantwoording opnieuw: er is een antwoord veranderd.',
    en: 'Make the nota van beantwoording again: an answer has changed.',
  },
  'poort.nota.ja': { nl: 'De nota van beantwoording is gemaakt.', en: 'The nota van beantwoording is made.' },
};
