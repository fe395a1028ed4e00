// SPDX-License-Identifier: EUPL-1.2
/** What comes in at Veilig Thuis from outside, and how it is read. */
export const binnenkomst = {
  'melden.hierna1': {
    nl: 'Een medewerker leest uw bericht, meestal op de volgende werkdag.',
    en: 'A staff member reads your message, mostly on the next working day.',
  },
  'melden.hierna2': {
    nl: 'Wij nemen contact met u op als we iets willen vragen, zoals u dat hebt gezegd.',
    en: 'We contact you if we want to ask something, in the way that you said.',
  },
  'melden.hierna3': {
    nl: 'Is het een melding? Dan beoordelen we of het gezin veilig is en wat nodig is.',
    en: 'Is it a report? Then we judge whether the family is safe and what is needed.',
  },
  'melden.hierna4': {
    nl: 'U hoort van ons wat er met uw melding is gedaan.',
    en: 'You hear from us what was done with your report.',
  },
  'melden.rechten': {
    nl: 'U mag weten wat wij over u vastleggen. U kunt een klacht indienen of een vertrouwenspersoon vragen. Bel daarvoor 0800-2000.',
    en: 'You may know what we record about you. You can complain or ask for a confidential adviser. Call 0800-2000 for that.',
  },
  'melden.afdrukken': {
    nl: 'U kunt deze bladzijde afdrukken. Er staat niets op van wat u schreef.',
    en: 'You can print this page. It holds nothing of what you wrote.',
  },
  'melden.teVeel': {
    nl: 'Er is vanaf deze plek te veel verstuurd',
    en: 'Too much was sent from this place',
  },
  'melden.teVeelUitleg': {
    nl: 'Probeer het over een uur opnieuw. Of bel 0800-2000: gratis, dag en nacht.',
    en: 'Try again in an hour. Or call 0800-2000: free, day and night.',
  },
  'poort.melderOnbekend': {
    nl: 'Wie het stuurde, is bekend: maak er een melding of een advies van.',
    en: 'Who sent it is known: make it a report or an advice.',
  },
  'poort.melderOnbekend.ja': {
    nl: 'Wie het stuurde, is niet bekend.',
    en: 'Who sent it is not known.',
  },
  'fout.geenMelding': {
    nl: 'Er is geen melding met dit nummer.',
    en: 'There is no report with this number.',
  },
  'binnenkomst.lijst': {
    nl: 'Binnengekomen berichten',
    en: 'Incoming messages',
  },
  'binnenkomst.lijstUitleg': {
    nl: 'Wat inwoners, professionals en organisaties stuurden. Het oudste staat bovenaan.',
    en: 'What residents, professionals and organisations sent. The oldest is on top.',
  },
  'binnenkomst.titel': {
    nl: 'Bericht {nummer}',
    en: 'Message {nummer}',
  },
  'binnenkomst.nieuweBrief': {
    nl: 'Brief vastleggen',
    en: 'Record a letter',
  },
  'binnenkomst.status': {
    nl: 'Status',
    en: 'Status',
  },
  'binnenkomst.soort': {
    nl: 'Van wie',
    en: 'From whom',
  },
  'binnenkomst.ontvangen': {
    nl: 'Ontvangen',
    en: 'Received',
  },
  'binnenkomst.oud': {
    nl: '{n} dagen oud',
    en: '{n} days old',
  },
  'binnenkomst.oudEen': {
    nl: '1 dag oud',
    en: '1 day old',
  },
  'binnenkomst.oudNul': {
    nl: 'van vandaag',
    en: 'from today',
  },
  'binnenkomst.leeg': {
    nl: 'Er is niets met deze status',
    en: 'There is nothing with this status',
  },
  'binnenkomst.leegUitleg': {
    nl: 'Alles is gelezen, of kies een andere status.',
    en: 'Everything was read, or choose another status.',
  },
  'binnenkomst.bijlagen': {
    nl: 'Bijlagen',
    en: 'Attachments',
  },
  'binnenkomst.bijlage': {
    nl: 'Bijlage {n} ({soort}, {kb} kB)',
    en: 'Attachment {n} ({soort}, {kb} kB)',
  },
  'binnenkomst.bijlageUitleg': {
    nl: 'Waar en door wie deze bestanden zijn gemaakt, is eruit gehaald. Elke keer openen komt in het logboek.',
    en: 'Where and by whom these files were made was taken out. Each opening is logged.',
  },
  'binnenkomst.watKwamBinnen': {
    nl: 'Wat er is gestuurd',
    en: 'What was sent',
  },
  'binnenkomst.melder': {
    nl: 'Melder',
    en: 'Reporter',
  },
  'binnenkomst.geenMelder': {
    nl: 'Niet bekend',
    en: 'Not known',
  },
  'binnenkomst.bereikbaar': {
    nl: 'Veilig te bereiken',
    en: 'Safe to reach',
  },
  'binnenkomst.mensen': {
    nl: 'Mensen die zijn genoemd',
    en: 'People who were named',
  },
  'binnenkomst.geenMensen': {
    nl: 'Er is niemand genoemd.',
    en: 'Nobody was named.',
  },
  'binnenkomst.gezinWeet': {
    nl: 'Gezin weet van de melding',
    en: 'Family knows of the report',
  },
  'binnenkomst.adviesnummer': {
    nl: 'Nummer van het advies',
    en: 'Number of the advice',
  },
  'binnenkomst.spoedreden': {
    nl: 'Waarom zonder advies vooraf',
    en: 'Why without advice first',
  },
  'binnenkomst.meldcode': {
    nl: 'Wat met de meldcode is gedaan',
    en: 'What was done with the reporting code',
  },
  'binnenkomst.meldcodeStap': {
    nl: 'Stap {n}',
    en: 'Step {n}',
  },
  'binnenkomst.overgeslagen': {
    nl: 'overgeslagen',
    en: 'skipped',
  },
  'binnenkomst.gedaan': {
    nl: 'gedaan',
    en: 'done',
  },
  'binnenkomst.afweging': {
    nl: 'Afweging {n}',
    en: 'Weighing {n}',
  },
  'binnenkomst.specialeVormen': {
    nl: 'Bijzondere vormen',
    en: 'Special forms',
  },
  'binnenkomst.keuzes': {
    nl: 'Wat wordt het?',
    en: 'What does it become?',
  },
  'binnenkomst.naarMelding': {
    nl: 'Maak er een melding van',
    en: 'Make it a report',
  },
  'binnenkomst.naarMeldingUitleg': {
    nl: 'Het formulier is al ingevuld. U zoekt eerst of iemand bekend is.',
    en: 'The form is filled in already. You first look whether someone is known.',
  },
  'binnenkomst.maakAdvies': {
    nl: 'Het was een vraag om advies',
    en: 'It was a question for advice',
  },
  'binnenkomst.maakAdviesUitleg': {
    nl: 'De verantwoordelijkheid blijft bij wie het vroeg.',
    en: 'The responsibility stays with who asked.',
  },
  'binnenkomst.maakSignaal': {
    nl: 'Bewaar als signaal',
    en: 'Keep as a signal',
  },
  'binnenkomst.maakSignaalUitleg': {
    nl: 'Voor een brief zonder bekende afzender. U kunt het later bij een melding zetten.',
    en: 'For a letter without a known sender. You can put it with a report later.',
  },
  'binnenkomst.zonderMelding': {
    nl: 'Geen melding',
    en: 'No report',
  },
  'binnenkomst.zonderMeldingUitleg': {
    nl: 'Bijvoorbeeld als het niet over geweld of verwaarlozing gaat.',
    en: 'For example when it is not about violence or neglect.',
  },
  'binnenkomst.koppelen': {
    nl: 'Zet bij een melding',
    en: 'Put with a report',
  },
  'binnenkomst.koppelenUitleg': {
    nl: 'Vul het nummer van de melding in.',
    en: 'Fill in the number of the report.',
  },
  'binnenkomst.meldingnummer': {
    nl: 'Nummer van de melding',
    en: 'Number of the report',
  },
  'binnenkomst.reden': {
    nl: 'Waarom?',
    en: 'Why?',
  },
  'binnenkomst.klaar': {
    nl: 'Wat er mee is gedaan',
    en: 'What was done with it',
  },
  'binnenkomst.wanneer': {
    nl: 'Wanneer',
    en: 'When',
  },
  'binnenkomst.uit': {
    nl: 'Dit formulier is ingevuld met bericht {nummer}. Kijk alles na.',
    en: 'This form was filled in from message {nummer}. Check everything.',
  },
  'binnenkomst.ookGenoemd': {
    nl: 'Ook genoemd: {namen}',
    en: 'Also named: {namen}',
  },
  'binnenkomst.uitBericht': {
    nl: 'Meegestuurd',
    en: 'Sent along',
  },
  'brief.titel': {
    nl: 'Een brief vastleggen',
    en: 'Record a letter',
  },
  'brief.bekend': {
    nl: 'Weet u wie de brief schreef?',
    en: 'Do you know who wrote the letter?',
  },
  'brief.bekendUitleg': {
    nl: 'Leg dan een melding vast met kanaal post.',
    en: 'Then record a report with channel letter.',
  },
  'brief.onbekend': {
    nl: 'De afzender is niet bekend',
    en: 'The sender is not known',
  },
  'brief.onbekendUitleg': {
    nl: 'Dan wordt het een signaal zonder melder. Een melding kan het zo niet worden.',
    en: 'Then it becomes a signal without a reporter. It cannot become a report like this.',
  },
  'brief.tekst': {
    nl: 'Wat staat er in de brief?',
    en: 'What does the letter say?',
  },
  'brief.scan': {
    nl: 'Scan van de brief',
    en: 'Scan of the letter',
  },
  'brief.bewaar': {
    nl: 'Brief vastleggen',
    en: 'Record the letter',
  },
  'werk.binnenkomst': {
    nl: 'Nog niet gelezen',
    en: 'Not read yet',
  },
  'werk.binnenkomstOudste': {
    nl: 'Het oudste is van {op}.',
    en: 'The oldest is from {op}.',
  },
  'werk.binnenkomstLabel': {
    nl: 'binnengekomen berichten',
    en: 'incoming messages',
  },
  'algemeen.binnenkomst': { nl: 'Binnengekomen', en: 'Incoming' },
  'algemeen.melden': { nl: 'Melden', en: 'Report' },
  'melding.concept': {
    nl: 'Wat u eerder typte, staat er weer.',
    en: 'What you typed before is here again.',
  },
  'melding.conceptWeg': {
    nl: 'Leegmaken',
    en: 'Clear',
  },
} as const;
