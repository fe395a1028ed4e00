// SPDX-License-Identifier: EUPL-1.2
/** Windows and rounds of inspraak, and the answered questions of councils. */
export const inspraak = {
  'inspraak.delen': { nl: 'Delen van de inspraak', en: 'Parts of inspraak' },
  'inspraak.deel.inspraak': { nl: 'Termijnen', en: 'Windows' },
  'inspraak.deel.reacties': { nl: 'Reacties', en: 'Reactions' },
  'inspraak.deel.punten': { nl: 'Punten', en: 'Points' },
  'inspraak.deel.raadsvragen': { nl: 'Vragen van raden', en: 'Questions of councils' },
  'inspraak.intro': {
    nl: 'Wanneer elke gemeente om reacties vraagt, en over welke tekst.',
    en: 'When each municipality asks for reactions, and about which text.',
  },
  'inspraak.vanTot': { nl: '{van} tot en met {tot}', en: '{van} to {tot}' },
  'inspraak.ronde': { nl: 'De tekst waarover het gaat', en: 'The text that it is about' },
  'inspraak.rondeNu': {
    nl: '{naam}: over tekst {n}, {versie}. Die tekst ligt vast sinds {dag}.',
    en: '{naam}: about text {n}, {versie}. That text was frozen on {dag}.',
  },
  'inspraak.geenRonde': {
    nl: 'Er is nog geen tekst gekozen. Maak eerst een inspraakversie, en kies haar hier.',
    en: 'No text was chosen yet. First freeze an inspraak version, and choose it here.',
  },
  'inspraak.tekstversie': { nl: 'Inspraakversie', en: 'Inspraak version' },
  'inspraak.tekstversieUitleg': {
    nl: 'Mensen reageren op deze woorden, ook als de tekst later verandert.',
    en: 'People react to these words, also when the text changes later.',
  },
  'inspraak.beginRonde': { nl: 'Vraag reacties op deze tekst', en: 'Ask for reactions to this text' },
  'inspraak.rondeAl': { nl: 'Over deze tekst loopt al inspraak.', en: 'This text is already open for reactions.' },
  'inspraak.rondeTeLaat': {
    nl: 'De inspraak is al geopend. Wie reageert, houdt dezelfde tekst.',
    en: 'Inspraak has opened already. Whoever reacts keeps the same text.',
  },
  'inspraak.voorbij': {
    nl: 'De inspraak is gesloten. De termijnen staan vast.',
    en: 'Inspraak has closed. The windows are fixed.',
  },
  'eerderestand.titel': { nl: 'Wat er eerder stond', en: 'What stood here before' },
  'eerderestand.tot': { nl: 'tot {dag}', en: 'until {dag}' },
  'eerderestand.door': { nl: 'veranderd door {wie}', en: 'changed by {wie}' },
  'inspraak.vensters': { nl: 'Termijnen per gemeente', en: 'Windows by municipality' },
  'inspraak.staat.geen': { nl: 'geen termijn', en: 'no window' },
  'inspraak.staat.komt': { nl: 'komt nog', en: 'to come' },
  'inspraak.staat.loopt': { nl: 'open', en: 'open' },
  'inspraak.staat.gesloten': { nl: 'gesloten', en: 'closed' },
  'inspraak.viaCentrum': { nl: 'sluit aan bij de centrumgemeente', en: 'joins the centre municipality' },
  'inspraak.centrumZonder': {
    nl: 'sluit aan, maar de centrumgemeente heeft nog geen termijn',
    en: 'joins, but the centre municipality has no window yet',
  },
  'inspraak.geenVenster': { nl: 'nog geen termijn', en: 'no window yet' },
  'inspraak.zonder': {
    nl: 'Gemeenten zonder termijn: {n}. Daar kan nog niemand reageren.',
    en: 'Municipalities without a window: {n}. Nobody can react there yet.',
  },
  'inspraak.letOp': { nl: 'Let op', en: 'Look at this' },
  'inspraak.letOp.lang': {
    nl: 'duurt heel lang, klopt het jaar?',
    en: 'is very long, is the year right?',
  },
  'inspraak.letOp.kort': { nl: 'korter dan gewoonlijk', en: 'shorter than usual' },
  'inspraak.letOp.reces': { nl: 'valt in een reces', en: 'falls in a recess' },
  'inspraak.letOp.voorTekst': { nl: 'begint voordat de tekst vastlag', en: 'begins before the text was frozen' },
  'inspraak.letOp.naLooptijd': {
    nl: 'eindigt na het begin van de visie',
    en: 'ends after the vision has begun',
  },
  'inspraak.wijzigen': { nl: 'Wijzigen', en: 'Change' },
  'inspraak.ongemerkt': {
    nl: 'Reacties van na de sluitdag die nog niet zo zijn gemerkt: {n}.',
    en: 'Reactions from after the closing day that are not marked so yet: {n}.',
  },
  'inspraak.merkLaat': { nl: 'Merk ze als te laat', en: 'Mark them as late' },
  'inspraak.vensterVan': { nl: 'Inspraak in {gemeente}', en: 'Inspraak in {gemeente}' },
  'inspraak.vensterUitleg': {
    nl: 'Vul per kanaal de eerste en laatste dag in. Wat vreemd lijkt, melden we; we veranderen het niet.',
    en: 'Fill in the first and last day for each channel. We say what looks odd; we do not change it.',
  },
  'inspraak.verwijderVenster': { nl: 'Verwijder dit venster', en: 'Remove this window' },
  'inspraak.verwijderVensterUitleg': {
    nl: 'Voor een venster dat nog niet open is geweest. Gemeenten die zich hierbij aansloten, hebben dan geen venster meer.',
    en: 'For a window that has not opened. Municipalities that joined it then have no window any more.',
  },
  'inspraak.vensterOpen': {
    nl: 'Dit venster is al open geweest. Daarom blijft het staan.',
    en: 'This window has been open already. That is why it stays.',
  },
  'inspraak.nietVanU': {
    nl: 'Alleen deze gemeente en de projectleider vullen dit in.',
    en: 'Only this municipality and the project leader fill this in.',
  },
  'inspraak.van': { nl: 'Eerste dag', en: 'First day' },
  'inspraak.tot': { nl: 'Laatste dag', en: 'Last day' },
  'inspraak.sluitAan': {
    nl: 'Deze gemeente sluit aan bij de centrumgemeente',
    en: 'This municipality joins the centre municipality',
  },
  'inspraak.ofDagenOfAansluiten': {
    nl: 'Kies een van de twee: eigen dagen, of aansluiten.',
    en: 'Choose one of the two: own days, or joining.',
  },
  'inspraak.vindplaats': { nl: 'Waar staat het aangekondigd', en: 'Where it is announced' },
  'inspraak.vindplaatsUitleg': {
    nl: 'Bijvoorbeeld de pagina van de gemeente, of het nummer van de bekendmaking.',
    en: 'For example the page of the municipality, or the number of the notice.',
  },
  'raadsvraag.intro': {
    nl: 'Wat raden vroegen om de tekst te begrijpen. Elk antwoord geldt voor alle raden.',
    en: 'What councils asked to understand the text. Each answer holds for all councils.',
  },
  'raadsvraag.geen': { nl: 'Er zijn nog geen vragen beantwoord.', en: 'No questions have been answered yet.' },
  'raadsvraag.geenUitleg': {
    nl: 'Vragen staan hier zodra de projectleider de antwoorden vaststelt.',
    en: 'Questions are here as soon as the project leader publishes the answers.',
  },
  'raadsvraag.zonderThema': { nl: 'Andere vragen', en: 'Other questions' },
};
