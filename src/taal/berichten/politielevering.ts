// SPDX-License-Identifier: EUPL-1.2
/** Deliveries of police reports, the rows in them that are wrong, and jobs. */
export const politielevering = {
  'taak.nietActief': {
    nl: 'De medewerker die dit startte, werkt hier niet meer. Een collega kan het hervatten.',
    en: 'The member of staff who started this no longer works here. A colleague can resume it.',
  },
  'taak.geenRecht': {
    nl: 'De medewerker die dit startte, mag dit niet meer doen. Een collega kan het hervatten.',
    en: 'The member of staff who started this may no longer do it. A colleague can resume it.',
  },
  'taak.storing': {
    nl: 'Het ging bij ons een paar keer mis. Wat al klaar was, is bewaard. U kunt het hervatten.',
    en: 'It went wrong on our side a few times. What was done is kept. You can resume it.',
  },
  'politie.titel': { nl: 'Politieberichten', en: 'Police reports' },
  'politie.uitleg': {
    nl: 'Lees hier een bestand met berichten van de politie in. Elk bericht wordt een eigen melding.',
    en: 'Read in a file with reports of the police here. Each report becomes a melding of its own.',
  },
  'politie.uitlegPolitie': {
    nl: 'Hier ziet u hoe het ging met de bestanden van uw organisatie.',
    en: 'Here you see how the files of your organisation went.',
  },
  'politie.inlezen': { nl: 'Bestand inlezen', en: 'Read in a file' },
  'politie.afzender': { nl: 'Van welke organisatie komt het bestand?', en: 'Which organisation sent the file?' },
  'politie.bestand': { nl: 'Bestand (JSON of CSV)', en: 'File (JSON or CSV)' },
  'politie.bestandUitleg': {
    nl: 'Hoogstens 100 MB, in UTF-8. Hetzelfde bestand nog eens inlezen kan geen kwaad: niets komt er dubbel in.',
    en: 'At most 100 MB, in UTF-8. Reading in the same file again does no harm: nothing comes in twice.',
  },
  'politie.velden': { nl: 'Welke velden heeft een bericht?', en: 'Which fields does a report have?' },
  'politie.veld': { nl: 'Veld', en: 'Field' },
  'politie.betekenis': { nl: 'Wat het is', en: 'What it is' },
  'politie.geenLeveringen': { nl: 'Er is nog niets ingelezen.', en: 'Nothing was read in yet.' },
  'politie.leveringen': { nl: 'Ingelezen bestanden', en: 'Files that were read in' },
  'politie.levering': { nl: 'Levering van {moment}', en: 'Delivery of {moment}' },
  'politie.ontvangen': { nl: 'Ontvangen', en: 'Received' },
  'politie.status': { nl: 'Stand', en: 'State' },
  'politie.opgenomen': { nl: 'Opgenomen', en: 'Taken in' },
  'politie.opgenomenUitleg': { nl: 'berichten zijn nu een melding', en: 'reports are a melding now' },
  'politie.bekend': { nl: 'Al bekend', en: 'Known already' },
  'politie.bekendUitleg': {
    nl: 'berichten met dit nummer waren al opgenomen',
    en: 'reports with this number had been taken in before',
  },
  'politie.fout': { nl: 'Niet opgenomen', en: 'Not taken in' },
  'politie.foutUitleg': { nl: 'berichten met een fout', en: 'reports with an error' },
  'politie.voortgang': { nl: 'Voortgang', en: 'Progress' },
  'politie.voortgangTekst': {
    nl: '{procent}% gelezen, {n} berichten behandeld',
    en: '{procent}% read, {n} reports handled',
  },
  'politie.vanzelf': {
    nl: 'Deze pagina ververst zichzelf. U kunt haar ook verlaten: het werk gaat door.',
    en: 'This page refreshes itself. You can also leave it: the work goes on.',
  },
  'politie.ververs': { nl: 'Nu verversen', en: 'Refresh now' },
  'politie.gestopt': { nl: 'Het inlezen is gestopt', en: 'Reading in has stopped' },
  'politie.hervatten': { nl: 'Hervatten', en: 'Resume' },
  'politie.foutenlijst': { nl: 'Wat er niet goed was', en: 'What was not right' },
  'politie.foutenUitleg': {
    nl: 'Verbeter deze rijen en lees het hele bestand opnieuw in. Wat al is opgenomen, komt er niet nog eens in.',
    en: 'Mend these rows and read in the whole file again. What was taken in does not come in again.',
  },
  'politie.geenFouten': { nl: 'Er zijn geen fouten gevonden.', en: 'No errors were found.' },
  'politie.alleFouten': { nl: 'Download de lijst (CSV)', en: 'Download the list (CSV)' },
  'politie.rij': { nl: 'Rij', en: 'Row' },
  'politie.watGoedIs': { nl: 'Wat er niet goed is', en: 'What is not right' },
  'politie.pagina': { nl: 'Rij {van} tot en met {tot} van {n}', en: 'Row {van} to {tot} of {n}' },
  'politie.bladeren': { nl: 'Bladeren door de fouten', en: 'Pages of errors' },
  'politie.api': { nl: 'Lever politieberichten in', en: 'Deliver police reports' },
  'politie.geenBestand': { nl: 'Kies een bestand.', en: 'Choose a file.' },
  'politie.leegBestand': { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  'politie.teGroot': {
    nl: 'Dit bestand is te groot. Het mag hoogstens 100 MB zijn: verdeel het.',
    en: 'This file is too large. It may be 100 MB at most: divide it.',
  },
  'politie.geenTekst': {
    nl: 'Dit is geen JSON of CSV. Bewaar een werkblad eerst als CSV in UTF-8.',
    en: 'This is not JSON or CSV. First save a spreadsheet as CSV in UTF-8.',
  },
  'politie.geenUtf8': {
    nl: 'De tekens in dit bestand zijn niet in UTF-8. Bewaar het opnieuw en kies UTF-8.',
    en: 'The characters in this file are not in UTF-8. Save it again and choose UTF-8.',
  },
  'politie.kolomMist': { nl: 'Deze kolommen ontbreken: {mogelijk}.', en: 'These columns are missing: {mogelijk}.' },
  'politie.kolomVreemd': {
    nl: 'Er is een kolom met een onbekende naam. Bekend zijn: {mogelijk}.',
    en: 'There is a column with an unknown name. Known are: {mogelijk}.',
  },
  'politie.kolomDubbel': {
    nl: 'Een naam van een kolom staat er twee keer.',
    en: 'The name of a column is there twice.',
  },
  'politie.kolommen': {
    nl: 'Deze rij heeft meer of minder cellen dan er kolommen zijn.',
    en: 'This row has more or fewer cells than there are columns.',
  },
  'politie.unreadable': {
    nl: 'Deze rij is niet te lezen, en de rijen erna misschien ook niet. Kijk de aanhalingstekens na.',
    en: 'This row cannot be read, and perhaps nor can those after it. Check the quotation marks.',
  },
  'politie.broken': {
    nl: 'Vanaf hier is het bestand niet te lezen. Wat hierna komt, is niet opgenomen.',
    en: 'From here on the file cannot be read. What follows was not taken in.',
  },
  'politie.cut': {
    nl: 'Het bestand houdt hier op: misschien is het maar half aangekomen. De laatste regel eindigt met een regeleinde.',
    en: 'The file ends here: perhaps only half of it arrived. The last line ends with a line end.',
  },
  'politie.naastFout': {
    nl: 'Naast dit bericht staat een rij die niet te lezen is. Verbeter eerst die.',
    en: 'Beside this report is a row that cannot be read. Mend that one first.',
  },
  'politie.ongelijk': {
    nl: 'Dit verschilt van de eerste rij van hetzelfde bericht.',
    en: 'This differs from the first row of the same report.',
  },
  'politie.anders': {
    nl: 'Dit nummer is eerder opgenomen met een andere inhoud. Geef een aanvulling een nieuw nummer.',
    en: 'This number was taken in before with other content. Give an addition a new number.',
  },
  'politie.nietOpgenomen': {
    nl: 'Dit bericht is niet op te nemen. Neem contact op met de beheerder.',
    en: 'This report cannot be taken in. Contact the administrator.',
  },
  'politie.keuze': { nl: 'Kies uit: {mogelijk}.', en: 'Choose from: {mogelijk}.' },
  'politie.veldVreemd': {
    nl: 'Er staat een veld in dat niet in de beschrijving staat.',
    en: 'It holds a field that is not in the description.',
  },
  'politie.nummer': {
    nl: 'Een nummer heeft 1 tot 60 letters, cijfers of de tekens - _ . en /',
    en: 'A number has 1 to 60 letters, digits or the signs - _ . and /',
  },
  'politie.moment': {
    nl: 'Schrijf een dag en tijd als 2026-04-02T14:30, in Nederlandse tijd.',
    en: 'Write a day and time as 2026-04-02T14:30, in Dutch time.',
  },
  'politie.naVerzenden': {
    nl: 'Het incident kan niet na het verzenden zijn.',
    en: 'The incident cannot be after the sending.',
  },
  'politie.geboortedatum': {
    nl: 'Schrijf een dag als 1985-05-31, een maand als 1985-05 of een jaar als 1985.',
    en: 'Write a day as 1985-05-31, a month as 1985-05 or a year as 1985.',
  },
  'politie.naam': { nl: 'Geef een voornaam of een achternaam.', en: 'Give a first name or a last name.' },
  'politie.gemeente': {
    nl: 'Geef de code van een gemeente van deze regio, zoals GM0546.',
    en: 'Give the code of a municipality of this region, such as GM0546.',
  },
  'politie.inTekst': {
    nl: 'Politiebericht {nummer}. Incident: {incident}. Verzonden: {verzonden}.',
    en: 'Police report {nummer}. Incident: {incident}. Sent: {verzonden}.',
  },
  'politie.adres': { nl: 'Adres: {adres}.', en: 'Address: {adres}.' },
  'politie.geboren': {
    nl: 'Geboren volgens de politie: {naam}, {wanneer}.',
    en: 'Born, by the police: {naam}, {wanneer}.',
  },
  'politieveld.nummer': {
    nl: 'het nummer van de afzender; hetzelfde nummer wordt nooit twee keer opgenomen',
    en: 'the number of the sender; the same number is never taken in twice',
  },
  'politieveld.eenheid': { nl: 'de eenheid of het team dat meldt', en: 'the unit or team that reports' },
  'politieveld.bereikbaar': { nl: 'hoe die te bereiken is', en: 'how it can be reached' },
  'politieveld.incidentOp': { nl: 'wanneer het gebeurde', en: 'when it happened' },
  'politieveld.verzondenOp': {
    nl: 'wanneer het bericht is verzonden; daar begint de termijn',
    en: 'when the report was sent; there the term begins',
  },
  'politieveld.gemeente': { nl: 'code van de gemeente, zoals GM0546', en: 'code of the municipality, such as GM0546' },
  'politieveld.vormen': {
    nl: 'de vormen van geweld; in CSV met een | ertussen',
    en: 'the forms of violence; in CSV with a | between them',
  },
  'politieveld.tekst': { nl: 'wat de politie zag en hoorde', en: 'what the police saw and heard' },
  'politieveld.straat': { nl: 'straat van het gezin', en: 'street of the family' },
  'politieveld.huisnummer': { nl: 'huisnummer', en: 'house number' },
  'politieveld.toevoeging': { nl: 'toevoeging bij het huisnummer', en: 'addition to the house number' },
  'politieveld.postcode': { nl: 'postcode, zoals 2312 AB', en: 'postcode, such as 2312 AB' },
  'politieveld.plaats': { nl: 'plaats', en: 'town' },
  'politieveld.afscherming': {
    nl: 'of het adres geheim moet blijven, of van een opvang is',
    en: 'whether the address must stay secret, or is that of a shelter',
  },
  'politieveld.personen': {
    nl: 'alle betrokkenen; in CSV een rij per persoon',
    en: 'everyone involved; in CSV one row a person',
  },
  'politieveld.voornaam': { nl: 'voornaam', en: 'first name' },
  'politieveld.tussenvoegsel': { nl: 'tussenvoegsel', en: 'prefix' },
  'politieveld.achternaam': {
    nl: 'achternaam; een van de twee namen is nodig',
    en: 'last name; one of the two names is needed',
  },
  'politieveld.geboortedatum': {
    nl: 'dag, maand of jaar van geboorte: 1985-05-31, 1985-05 of 1985',
    en: 'day, month or year of birth: 1985-05-31, 1985-05 or 1985',
  },
  'politieveld.geslacht': { nl: 'geslacht', en: 'sex' },
  'politieveld.rol': { nl: 'rol in het gezin', en: 'role in the family' },
  'politieveld.betrokkenheid': { nl: 'betrokkenheid bij het geweld', en: 'involvement in the violence' },
  'politieveld.woontIn': { nl: 'woont op dit adres: ja of nee', en: 'lives at this address: ja or nee' },
  'politieveld.bsn': {
    nl: 'burgerservicenummer; 000000000 als het onbekend is, 999999999 voor een ongeboren kind',
    en: 'citizen service number; 000000000 when it is not known, 999999999 for an unborn child',
  },
} as const;
