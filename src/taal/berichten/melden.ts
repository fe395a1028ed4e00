// SPDX-License-Identifier: EUPL-1.2
/** The public forms of residents and professionals. */
export const melden = {
  'melden.tab': {
    nl: 'Info',
    en: 'Info',
  },
  'melden.titel': {
    nl: 'Zorgen melden bij Veilig Thuis',
    en: 'Report concerns to Veilig Thuis',
  },
  'melden.intro': {
    nl: 'U kunt hier melden dat u geweld of verwaarlozing ziet of vermoedt. U hebt geen account nodig.',
    en: 'Here you can report violence or neglect that you see or suspect. You need no account.',
  },
  'melden.gevaarTitel': {
    nl: 'Is iemand nu in gevaar?',
    en: 'Is someone in danger now?',
  },
  'melden.gevaar': {
    nl: 'Vul dan geen formulier in. Bel 112. Is het minder dringend en wilt u nu iemand spreken? Bel Veilig Thuis: gratis, dag en nacht.',
    en: 'Then do not fill in a form. Call 112. Less urgent, and you want to talk to someone now? Call Veilig Thuis: free, day and night.',
  },
  'melden.gevaarDaarna': {
    nl: 'Wacht dan niet op ons. Bel 112. Wilt u nu iemand spreken? Bel Veilig Thuis: gratis, dag en nacht.',
    en: 'Then do not wait for us. Call 112. Do you want to talk to someone now? Call Veilig Thuis: free, day and night.',
  },
  'melden.bel112': {
    nl: 'Bel 112',
    en: 'Call 112',
  },
  'melden.belVt': {
    nl: 'Bel 0800-2000',
    en: 'Call 0800-2000',
  },
  'melden.inwoner': {
    nl: 'Ik meld voor mijzelf of als bekende',
    en: 'I report for myself or as someone who knows them',
  },
  'melden.inwonerKort': {
    nl: 'als inwoner',
    en: 'as a resident',
  },
  'melden.inwonerUitleg': {
    nl: 'Voor wie het zelf meemaakt, en voor familie, vrienden en buren.',
    en: 'For those who live through it, and for family, friends and neighbours.',
  },
  'melden.professional': {
    nl: 'Ik meld vanuit mijn beroep',
    en: 'I report as a professional',
  },
  'melden.professionalKort': {
    nl: 'als professional',
    en: 'as a professional',
  },
  'melden.professionalUitleg': {
    nl: 'Voor wie de meldcode gebruikt, zoals leraren, artsen en hulpverleners.',
    en: 'For those who use the reporting code, such as teachers, doctors and care workers.',
  },
  'melden.plaats': {
    nl: 'In welke gemeente woont het gezin?',
    en: 'In which municipality does the family live?',
  },
  'melden.plaatsUitleg': {
    nl: 'Zo komt uw melding bij het goede Veilig Thuis.',
    en: 'So that your report reaches the right Veilig Thuis.',
  },
  'melden.begin': {
    nl: 'Begin',
    en: 'Start',
  },
  'melden.liever': {
    nl: 'Twijfelt u, of wilt u geen naam geven?',
    en: 'In doubt, or do you not want to give a name?',
  },
  'melden.lieverUitleg': {
    nl: 'Bel 0800-2000 en vraag om advies. Dan hoeft u niet te zeggen wie u bent of over wie het gaat.',
    en: 'Call 0800-2000 and ask for advice. Then you need not say who you are or whom it is about.',
  },
  'melden.eerder': {
    nl: 'Bent u al begonnen?',
    en: 'Did you start before?',
  },
  'melden.verder': {
    nl: 'Ga verder met uw code',
    en: 'Continue with your code',
  },
  'melden.stap': {
    nl: 'Stap {n} van {van}',
    en: 'Step {n} of {van}',
  },
  'melden.volgende': {
    nl: 'Volgende',
    en: 'Next',
  },
  'melden.vorige': {
    nl: 'Vorige',
    en: 'Previous',
  },
  'melden.verstuur': {
    nl: 'Versturen',
    en: 'Send',
  },
  'melden.bewaard': {
    nl: 'Bewaard. U kunt later verder met uw code.',
    en: 'Saved. You can continue later with your code.',
  },
  'melden.later': {
    nl: 'Later verder gaan',
    en: 'Continue later',
  },
  'melden.laterUitleg': {
    nl: 'Schrijf deze code op. Daarmee kunt u nog {n} uur na uw begin verder. Daarna wissen we alles. Zonder de code kan niemand uw tekst lezen, wij ook niet.',
    en: 'Write down this code. With it you can continue until {n} hours after your start. Then we erase everything. Without the code nobody can read your text, nor can we.',
  },
  'melden.verderTitel': {
    nl: 'Verder gaan',
    en: 'Continue',
  },
  'melden.verderUitleg': {
    nl: 'Vul de code in die u opschreef. Bent u de code kwijt? Begin dan opnieuw.',
    en: 'Fill in the code that you wrote down. Did you lose it? Then start again.',
  },
  'melden.code': {
    nl: 'Code',
    en: 'Code',
  },
  'melden.opnieuw': {
    nl: 'Opnieuw beginnen',
    en: 'Start again',
  },
  'fout.geenConcept': {
    nl: 'Met deze code vinden we niets. Misschien is de tijd voorbij of staat er een tikfout in.',
    en: 'We find nothing with this code. Perhaps its time is over, or there is a typing error in it.',
  },
  'melden.watGebeurt': {
    nl: 'Wat is er aan de hand?',
    en: 'What is going on?',
  },
  'melden.watGebeurtUitleg': {
    nl: 'Schrijf op wat u zag, hoorde of meemaakte.',
    en: 'Write down what you saw, heard or lived through.',
  },
  'melden.toelichting': {
    nl: 'Wat gebeurt er, en wanneer?',
    en: 'What happens, and when?',
  },
  'melden.toelichtingUitleg': {
    nl: 'Uw eigen woorden zijn goed. Schrijf ook op of er kinderen bij zijn.',
    en: 'Your own words are fine. Also write whether there are children.',
  },
  'melden.toelichtingFeiten': {
    nl: 'Noem feiten, data en wie wat zag. Noem ook wat goed gaat en welke hulp er is.',
    en: 'Give facts, dates and who saw what. Also say what goes well and what help there is.',
  },
  'melden.vormen': {
    nl: 'Waar gaat het om?',
    en: 'What is it about?',
  },
  'melden.overWie': {
    nl: 'Over wie gaat het?',
    en: 'Whom is it about?',
  },
  'melden.overWieUitleg': {
    nl: 'Vul in wat u weet. Alles mag leeg blijven. Noem ook kinderen, ook als ze ergens anders wonen.',
    en: 'Fill in what you know. Everything may stay empty. Also name children, even if they live elsewhere.',
  },
  'melden.overWieKort': {
    nl: 'Over wie',
    en: 'About whom',
  },
  'melden.niemandGenoemd': {
    nl: 'Niemand bij naam',
    en: 'Nobody by name',
  },
  'melden.wieBentU': {
    nl: 'Wie bent u?',
    en: 'Who are you?',
  },
  'melden.wieBentUUitleg': {
    nl: 'Wij moeten weten wie er meldt. Alleen medewerkers van {organisatie} zien uw naam.',
    en: 'We must know who reports. Only staff of {organisatie} see your name.',
  },
  'melden.naam': {
    nl: 'Uw naam',
    en: 'Your name',
  },
  'melden.naamUitleg': {
    nl: 'Wilt u geen naam geven? Bel 0800-2000 en vraag om advies.',
    en: 'You do not want to give a name? Call 0800-2000 and ask for advice.',
  },
  'fout.naamNodig': {
    nl: 'Vul uw naam in. Wilt u dat niet? Bel dan 0800-2000 en vraag om advies.',
    en: 'Fill in your name. You do not want to? Then call 0800-2000 and ask for advice.',
  },
  'melden.relatie': {
    nl: 'Wat bent u van het gezin?',
    en: 'What are you to the family?',
  },
  'melden.beroep': {
    nl: 'Uw beroep',
    en: 'Your profession',
  },
  'melden.organisatie': {
    nl: 'Uw organisatie',
    en: 'Your organisation',
  },
  'melden.anoniem': {
    nl: 'Zeg mijn naam niet tegen het gezin',
    en: 'Do not tell the family my name',
  },
  'melden.anoniemUitleg': {
    nl: 'Meldt u als bekende? Dan houden we uw naam altijd geheim, tenzij u zelf zegt dat het mag.',
    en: 'Do you report as someone who knows them? Then we always keep your name secret, unless you say that we may tell it.',
  },
  'melden.anoniemBeroep': {
    nl: 'Professionals melden in principe open. Kies dit alleen als uw naam iemand in gevaar brengt.',
    en: 'Professionals report openly as a rule. Choose this only if your name puts someone in danger.',
  },
  'melden.artsen': {
    nl: 'Alleen voor artsen',
    en: 'For doctors only',
  },
  'melden.artsenUitleg': {
    nl: 'Artsen vragen eerst advies aan Veilig Thuis. Vul het nummer van dat advies in, of waarom het niet kon wachten.',
    en: 'Doctors first ask Veilig Thuis for advice. Fill in the number of that advice, or why it could not wait.',
  },
  'melden.adviesnummer': {
    nl: 'Nummer van het advies',
    en: 'Number of the advice',
  },
  'melden.spoedreden': {
    nl: 'Waarom kon het niet wachten?',
    en: 'Why could it not wait?',
  },
  'poort.adviesVooraf': {
    nl: 'Vul het nummer van het advies in, of waarom het niet kon wachten.',
    en: 'Fill in the number of the advice, or why it could not wait.',
  },
  'melden.meldcode': {
    nl: 'De meldcode',
    en: 'The reporting code',
  },
  'melden.meldcodeUitleg': {
    nl: 'Wat deed u al? U hoeft niet alle stappen te hebben gedaan.',
    en: 'What did you do already? You need not have taken all steps.',
  },
  'melden.stappen': {
    nl: 'Welke stappen hebt u gezet?',
    en: 'Which steps did you take?',
  },
  'melden.stappenUitleg': {
    nl: 'Gebruikte u de meldcode niet? Laat dit dan leeg.',
    en: 'Did you not use the reporting code? Then leave this empty.',
  },
  'melden.stap1': {
    nl: 'Stap 1: signalen in kaart gebracht',
    en: 'Step 1: listed the signals',
  },
  'melden.stap2': {
    nl: 'Stap 2: overlegd met een collega of met Veilig Thuis',
    en: 'Step 2: consulted a colleague or Veilig Thuis',
  },
  'melden.stap3': {
    nl: 'Stap 3: gesproken met het gezin',
    en: 'Step 3: talked with the family',
  },
  'melden.stap4': {
    nl: 'Stap 4: gewogen hoe ernstig het is',
    en: 'Step 4: weighed how serious it is',
  },
  'melden.stap5': {
    nl: 'Stap 5: besloten te melden',
    en: 'Step 5: decided to report',
  },
  'melden.gezinWeet': {
    nl: 'Weet het gezin dat u meldt?',
    en: 'Does the family know that you report?',
  },
  'melden.gezinWeetToelichting': {
    nl: 'Wat zei het gezin, of waarom weten zij het niet?',
    en: 'What did the family say, or why do they not know?',
  },
  'melden.bereikbaar': {
    nl: 'Hoe bereiken we u veilig?',
    en: 'How can we reach you safely?',
  },
  'melden.bereikbaarUitleg': {
    nl: 'We bellen alleen zoals u het hier zegt.',
    en: 'We call only in the way that you say here.',
  },
  'melden.telefoon': {
    nl: 'Telefoonnummer of e-mailadres',
    en: 'Phone number or e-mail address',
  },
  'melden.telefoonUitleg': {
    nl: 'Kies iets dat niemand anders leest of opneemt.',
    en: 'Choose something that nobody else reads or answers.',
  },
  'melden.moment': {
    nl: 'Wanneer kunnen we u bereiken?',
    en: 'When can we reach you?',
  },
  'melden.momentUitleg': {
    nl: 'Bijvoorbeeld: op werkdagen tussen 9 en 12 uur.',
    en: 'For example: on weekdays between 9 and 12.',
  },
  'melden.inspreken': {
    nl: 'Mogen we een bericht achterlaten?',
    en: 'May we leave a message?',
  },
  'melden.versturen': {
    nl: 'Controleren en versturen',
    en: 'Check and send',
  },
  'melden.versturenUitleg': {
    nl: 'Klopt het? Met Vorige kunt u terug. Na het versturen kunt u niets meer veranderen.',
    en: 'Is it right? With Previous you can go back. After sending you cannot change anything.',
  },
  'melden.naarWie': {
    nl: 'Gaat naar',
    en: 'Goes to',
  },
  'melden.bestanden': {
    nl: 'Bestanden meesturen',
    en: 'Send files along',
  },
  'melden.bestandenUitleg': {
    nl: "Ten hoogste {n} foto's (JPEG, PNG) of PDF's van {mb} MB. We halen eruit waar en door wie ze zijn gemaakt. Wat in beeld is, blijft zichtbaar.",
    en: 'At most {n} photos (JPEG, PNG) or PDFs of {mb} MB. We take out where and by whom they were made. What is in the picture stays visible.',
  },
  'melden.bestand': {
    nl: 'Bestand {n}',
    en: 'File {n}',
  },
  'fout.bestandLeeg': {
    nl: 'Dit bestand is leeg.',
    en: 'This file is empty.',
  },
  'fout.bestandSoort': {
    nl: 'Dit soort bestand kunnen we niet veilig aannemen. Stuur een foto (JPEG of PNG) of een gewone PDF.',
    en: 'We cannot take this kind of file safely. Send a photo (JPEG or PNG) or a plain PDF.',
  },
  'fout.bestandKapot': {
    nl: 'Dit bestand is kapot. Kies een ander bestand of maak de foto opnieuw.',
    en: 'This file is damaged. Choose another file or take the photo again.',
  },
  'fout.bestandSlot': {
    nl: 'Op dit bestand zit een wachtwoord. Stuur het zonder wachtwoord.',
    en: 'This file has a password. Send it without a password.',
  },
  'fout.bestandGroot': {
    nl: 'Dit bestand is te groot. Het mag {n} MB zijn.',
    en: 'This file is too large. It may be {n} MB.',
  },
  'fout.bestandAantal': {
    nl: 'U kunt {n} bestanden sturen.',
    en: 'You can send {n} files.',
  },
  'melden.leegLaten': {
    nl: 'Laat dit veld leeg',
    en: 'Leave this field empty',
  },
  'fout.leegLaten': {
    nl: 'Laat dit veld leeg en verstuur opnieuw.',
    en: 'Leave this field empty and send again.',
  },
  'melden.klaar': {
    nl: 'Uw bericht is verstuurd',
    en: 'Your message was sent',
  },
  'melden.klaarUitleg': {
    nl: '{organisatie} heeft uw bericht ontvangen.',
    en: '{organisatie} has received your message.',
  },
  'melden.nummer': {
    nl: 'Bewaar dit nummer',
    en: 'Keep this number',
  },
  'melden.nummerKort': {
    nl: 'Nummer',
    en: 'Number',
  },
  'melden.hierna': {
    nl: 'Wat gebeurt er nu?',
    en: 'What happens now?',
  },
} as const;
