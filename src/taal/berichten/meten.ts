// SPDX-License-Identifier: EUPL-1.2
/** Indicators, publications, the monitor and the public first page. */
export const meten = {
  'indicator.tijdigBeoordeeld.naam': { nl: 'Op tijd beoordeeld', en: 'Assessed in time' },
  'indicator.tijdigBeoordeeld.definitie': {
    nl: 'Welk deel van de veiligheidsbeoordelingen Veilig Thuis binnen de termijn afrondde. De dag van het besluit telt, in Nederlandse tijd.',
    en: 'The share of safety assessments that Veilig Thuis finished within the term. The day of the decision counts, in Dutch time.',
  },
  'indicator.tijdigBeoordeeld.teller': {
    nl: 'besluiten op of voor de laatste dag van de termijn',
    en: 'decisions on or before the last day of the term',
  },
  'indicator.tijdigBeoordeeld.noemer': {
    nl: 'alle besluiten die in dit kwartaal zijn genomen',
    en: 'all decisions taken in this quarter',
  },
  'indicator.tijdigBeoordeeld.bron': {
    nl: 'Veilig Thuis: meldingen en veiligheidsbeoordelingen',
    en: 'Veilig Thuis: reports and safety assessments',
  },
  'indicator.tijdigBeoordeeld.richting': {
    nl: 'Wie lang wacht op een besluit, is langer onveilig.',
    en: 'Who waits long for a decision stays unsafe for longer.',
  },
  'indicator.meldingTotOverdracht.naam': { nl: 'Dagen tot een team het overneemt', en: 'Days until a team takes over' },
  'indicator.meldingTotOverdracht.definitie': {
    nl: 'Hoeveel dagen er zitten tussen de melding en het moment waarop een team de zorg voor het gezin overneemt. De helft van de gezinnen wacht korter, de andere helft langer (mediaan).',
    en: 'How many days pass between the report and the moment when a team takes over the care for the family. Half of the families wait shorter, the other half longer (median).',
  },
  'indicator.meldingTotOverdracht.teller': {
    nl: 'het middelste aantal dagen van melding tot acceptatie',
    en: 'the middle number of days from report to acceptance',
  },
  'indicator.meldingTotOverdracht.noemer': {
    nl: 'overdrachten die in dit kwartaal zijn geaccepteerd',
    en: 'transfers accepted in this quarter',
  },
  'indicator.meldingTotOverdracht.bron': {
    nl: 'Veilig Thuis en de teams: meldingen en overdrachten',
    en: 'Veilig Thuis and the teams: reports and transfers',
  },
  'indicator.meldingTotOverdracht.richting': {
    nl: 'Een gezin krijgt dan eerder een vast gezicht.',
    en: 'A family then gets a familiar face sooner.',
  },
  'indicator.metContactpersoon.naam': { nl: 'Gezinnen met een contactpersoon', en: 'Families with a contact person' },
  'indicator.metContactpersoon.definitie': {
    nl: 'Welk deel van de gezinnen die hulp krijgen een eigen contactpersoon heeft, op de laatste dag van het kwartaal. In het lopende kwartaal is dat vandaag.',
    en: 'The share of the families that get help and have a contact person of their own, on the last day of the quarter. In the running quarter that is today.',
  },
  'indicator.metContactpersoon.teller': { nl: 'casussen met een contactpersoon', en: 'cases with a contact person' },
  'indicator.metContactpersoon.noemer': {
    nl: 'lopende casussen, van directe veiligheid tot en met monitoring',
    en: 'open cases, from immediate safety up to monitoring',
  },
  'indicator.metContactpersoon.bron': { nl: 'De teams: rollen in de casus', en: 'The teams: roles in the case' },
  'indicator.metContactpersoon.richting': {
    nl: 'Elk gezin hoort een vast gezicht te hebben.',
    en: 'Every family should have a familiar face.',
  },
  'indicator.allenVeilig.naam': { nl: 'Iedereen veilig bij afsluiten', en: 'Everyone safe at closing' },
  'indicator.allenVeilig.definitie': {
    nl: 'Bij welk deel van de afgesloten casussen elk gezinslid veilig was, volgens het laatste oordeel. Een gezinslid zonder oordeel telt als niet veilig.',
    en: 'The share of closed cases in which every family member was safe by the last judgement. A member without a judgement counts as not safe.',
  },
  'indicator.allenVeilig.teller': {
    nl: 'afgesloten casussen waarin iedereen veilig was',
    en: 'closed cases in which everyone was safe',
  },
  'indicator.allenVeilig.noemer': {
    nl: 'casussen die na hulp zijn afgesloten in dit kwartaal',
    en: 'cases closed after help in this quarter',
  },
  'indicator.allenVeilig.bron': { nl: 'De teams: veiligheidsoordelen', en: 'The teams: safety judgements' },
  'indicator.allenVeilig.richting': {
    nl: 'Hulp stopt pas als iedereen veilig is.',
    en: 'Help ends only when everyone is safe.',
  },
  'indicator.hermeldingen.naam': { nl: 'Opnieuw gemeld', en: 'Reported again' },
  'indicator.hermeldingen.definitie': {
    nl: 'Welk deel van de meldingen gaat over mensen die al bekend waren en van wie de hulp was afgesloten (hermelding).',
    en: 'The share of reports about people who were known before and whose help had been closed (repeat report).',
  },
  'indicator.hermeldingen.teller': { nl: 'hermeldingen', en: 'repeat reports' },
  'indicator.hermeldingen.noemer': {
    nl: 'alle meldingen die in dit kwartaal zijn ontvangen',
    en: 'all reports received in this quarter',
  },
  'indicator.hermeldingen.bron': {
    nl: 'Veilig Thuis: meldingen, ingedeeld zoals het CBS',
    en: 'Veilig Thuis: reports, classified as CBS does',
  },
  'indicator.hermeldingen.richting': {
    nl: 'Het geweld kwam dan niet terug. Dat geldt alleen als mensen blijven melden.',
    en: 'The violence then did not return. That holds only if people keep reporting.',
  },
  'indicator.vervolgmeldingen.naam': { nl: 'Gemeld terwijl er al hulp is', en: 'Reported while help is there' },
  'indicator.vervolgmeldingen.definitie': {
    nl: 'Welk deel van de meldingen gaat over mensen met wie Veilig Thuis of een team al bezig is (vervolgmelding).',
    en: 'The share of reports about people with whom Veilig Thuis or a team is already working (further report).',
  },
  'indicator.vervolgmeldingen.teller': { nl: 'vervolgmeldingen', en: 'further reports' },
  'indicator.vervolgmeldingen.noemer': {
    nl: 'alle meldingen die in dit kwartaal zijn ontvangen',
    en: 'all reports received in this quarter',
  },
  'indicator.vervolgmeldingen.bron': {
    nl: 'Veilig Thuis: meldingen, ingedeeld zoals het CBS',
    en: 'Veilig Thuis: reports, classified as CBS does',
  },
  'indicator.vervolgmeldingen.richting': {
    nl: 'Meer kan betekenen dat het geweld doorgaat, of dat mensen beter blijven opletten.',
    en: 'More can mean that violence goes on, or that people keep a better watch.',
  },
  'indicator.meldingen.naam': { nl: 'Meldingen', en: 'Reports' },
  'indicator.meldingen.definitie': {
    nl: 'Hoeveel meldingen Veilig Thuis ontving. Over een gezin kunnen meer meldingen komen.',
    en: 'How many reports Veilig Thuis received. There can be several reports about one family.',
  },
  'indicator.meldingen.teller': {
    nl: 'meldingen die in dit kwartaal zijn ontvangen',
    en: 'reports received in this quarter',
  },
  'indicator.meldingen.noemer': { nl: 'niet van toepassing: dit is een aantal', en: 'not applicable: this is a count' },
  'indicator.meldingen.bron': { nl: 'Veilig Thuis: meldingen', en: 'Veilig Thuis: reports' },
  'indicator.meldingen.richting': {
    nl: "Sommige regio's willen meer meldingen omdat er veel verborgen blijft, andere minder omdat er dan minder geweld is. Dat kiest de politiek.",
    en: 'Some regions want more reports because much stays hidden, others fewer because there is then less violence. That choice is political.',
  },
  'indicator.meldingenPerVorm.naam': { nl: 'Meldingen per vorm van geweld', en: 'Reports by kind of violence' },
  'indicator.meldingenPerVorm.definitie': {
    nl: 'Hoeveel meldingen over elke vorm van geweld gaan. Een melding kan over meer vormen gaan, dus de vormen mogen niet worden opgeteld.',
    en: 'How many reports concern each kind of violence. One report can concern several kinds, so that the kinds may not be added up.',
  },
  'indicator.meldingenPerVorm.teller': {
    nl: 'meldingen over deze vorm die in dit kwartaal zijn ontvangen',
    en: 'reports of this kind received in this quarter',
  },
  'indicator.meldingenPerVorm.noemer': {
    nl: 'niet van toepassing: dit is een aantal',
    en: 'not applicable: this is a count',
  },
  'indicator.meldingenPerVorm.bron': { nl: 'Veilig Thuis: meldingen', en: 'Veilig Thuis: reports' },
  'indicator.meldingenPerVorm.richting': {
    nl: "Sommige regio's willen meer meldingen, andere minder. Dat kiest de politiek.",
    en: 'Some regions want more reports, others fewer. That choice is political.',
  },
  'indicator.hoger': { nl: 'Liever hoger', en: 'Higher is wanted' },
  'indicator.lager': { nl: 'Liever lager', en: 'Lower is wanted' },
  'indicator.geen': { nl: 'Geen vaste richting', en: 'No fixed direction' },
  'indicator.soort': { nl: 'Soort', en: 'Kind' },
  'indicator.maatschappelijk': { nl: 'Wat het oplevert voor mensen', en: 'What it brings people' },
  'indicator.prestatie': { nl: 'Hoe goed het werk gaat', en: 'How well the work goes' },
  'indicator.proces': { nl: 'Of het werk gebeurt zoals afgesproken', en: 'Whether the work is done as agreed' },
  'indicator.financieel': { nl: 'Wat het kost', en: 'What it costs' },
  'indicator.dagen': { nl: '{aantal} dagen', en: '{aantal} days' },
  'indicator.dag': { nl: '1 dag', en: '1 day' },
  'indicator.procent': { nl: '{aantal} %', en: '{aantal}%' },
  'indicator.kwartaal': { nl: '{jaar} kw {kwartaal}', en: '{jaar} Q{kwartaal}' },
  'indicator.lopend': { nl: '{periode} (loopt nog)', en: '{periode} (still running)' },
  'indicator.periode': { nl: 'Kwartaal', en: 'Quarter' },
  'indicator.jaar': { nl: 'Jaar', en: 'Year' },
  'indicator.tabel': { nl: 'Bekijk de cijfers als tabel', en: 'Show the figures as a table' },
  'indicator.ontbreekt': { nl: 'niets geteld', en: 'nothing counted' },
  'indicator.verborgen': {
    nl: 'niet getoond, omdat het om zo weinig mensen gaat dat iemand herkend kan worden',
    en: 'not shown, because it concerns so few people that someone could be recognised',
  },
  'indicator.verborgenKort': { nl: 'te klein om te tonen', en: 'too small to show' },
  'indicator.definitie': { nl: 'Wat dit is', en: 'What this is' },
  'indicator.teller': { nl: 'Teller', en: 'Numerator' },
  'indicator.noemer': { nl: 'Noemer', en: 'Denominator' },
  'indicator.bronKop': { nl: 'Bron', en: 'Source' },
  'indicator.richtingKop': { nl: 'Gewenste richting', en: 'Wanted direction' },
  'indicator.regio': { nl: 'Hele regio', en: 'Whole region' },
  'indicator.vanDe': { nl: '{teller} van de {noemer}', en: '{teller} of {noemer}' },
  'indicator.over': { nl: 'over {noemer} overdrachten', en: 'over {noemer} transfers' },
  'indicator.beschrijving': {
    nl: '{naam} in {gebied}, van {van} tot en met {tot}.',
    en: '{naam} in {gebied}, from {van} up to {tot}.',
  },

  'monitor.titel': { nl: 'Monitor', en: 'Monitor' },
  'monitor.uitleg': {
    nl: 'Elke gemeente naast de hele regio, op dezelfde schaal. De cijfers worden nu berekend uit het werk zelf.',
    en: 'Every municipality beside the whole region, on one scale. The figures are computed now, from the work itself.',
  },
  'monitor.kies': { nl: 'Indicator', en: 'Indicator' },
  'monitor.per': { nl: 'Per', en: 'By' },
  'monitor.toon': { nl: 'Toon', en: 'Show' },
  'monitor.filter': { nl: 'Kies wat u ziet', en: 'Choose what you see' },
  'monitor.kleinAnalist': {
    nl: 'U ziet alle aantallen precies, ook kleine. Deel ze niet: publiceren doet de regel van afronden en verbergen.',
    en: 'You see every count exactly, small ones too. Do not share them: publishing applies the rule of rounding and hiding.',
  },
  'monitor.klein': {
    nl: 'Een punt staat waar het om minder dan {minimum} gaat, of waar een ander vak anders te berekenen was. Per jaar is er meer te zien dan per kwartaal.',
    en: 'A full stop stands where it is about fewer than {minimum}, or where another cell could else be computed. There is more to see by year than by quarter.',
  },
  'monitor.gemeenten': { nl: 'De gemeenten', en: 'The municipalities' },
  'monitor.regio': { nl: 'De hele regio', en: 'The whole region' },
  'monitor.uitvoer': { nl: 'Download als CSV', en: 'Download as CSV' },
  'monitor.lopend': {
    nl: '* {periode} loopt nog: dat cijfer verandert nog.',
    en: '* {periode} is still running: that figure will change.',
  },

  'publicatie.titel': { nl: 'Publicaties', en: 'Publications' },
  'publicatie.uitleg': {
    nl: 'Hier laat u cijfers naar buiten. Wat buiten staat, is afgerond en maakt niemand herkenbaar.',
    en: 'Here you let figures out. What is out is rounded and makes nobody recognisable.',
  },
  'publicatie.nu': { nl: 'Wat u nu zou publiceren', en: 'What you would publish now' },
  'publicatie.regel': {
    nl: 'Onder {minimum} tonen we niets. Als er dan nog een vak uit te rekenen is, verbergen we ook het volgende. De rest ronden we af op {afronding}. Een percentage komt alleen uit afgeronde aantallen.',
    en: 'Below {minimum} we show nothing. If a cell could then still be computed, we hide the next one too. We round the rest to {afronding}. A percentage comes from rounded counts only.',
  },
  'publicatie.getoond': { nl: 'cijfers te zien', en: 'figures shown' },
  'publicatie.verborgen': { nl: 'cijfers als punt', en: 'figures as a full stop' },
  'publicatie.kwartalen': { nl: 'kwartalen', en: 'quarters' },
  'publicatie.publiceer': { nl: 'Publiceer deze cijfers', en: 'Publish these figures' },
  'publicatie.publiceerUitleg': {
    nl: 'De cijfers staan daarna meteen op de openbare pagina. Een publicatie blijft bewaard en wordt niet meer veranderd.',
    en: 'The figures then stand on the public page at once. A publication is kept and is not changed again.',
  },
  'publicatie.voorbeeldTabel': { nl: 'De hele regio, zoals buiten te zien', en: 'The whole region, as seen outside' },
  'publicatie.perGemeente': { nl: 'Gemeenten getoond', en: 'Municipalities shown' },
  'publicatie.lijst': { nl: 'Eerdere publicaties', en: 'Earlier publications' },
  'publicatie.geen': { nl: 'Er is nog niets gepubliceerd', en: 'Nothing has been published yet' },
  'publicatie.geenUitleg': {
    nl: 'De openbare pagina zegt nu dat er nog geen cijfers zijn.',
    en: 'The public page now says that there are no figures yet.',
  },
  'publicatie.wanneer': { nl: 'Wanneer', en: 'When' },
  'publicatie.periode': { nl: 'Over', en: 'About' },
  'publicatie.gelukt': {
    nl: 'Gepubliceerd. De cijfers staan nu op de openbare pagina.',
    en: 'Published. The figures are now on the public page.',
  },
  'publicatie.indicator': { nl: 'Cijfer', en: 'Figure' },
  'publicatie.vanTot': { nl: '{van} tot en met {tot}', en: '{van} up to {tot}' },

  'openbaar.titel': { nl: 'Veilig thuis in {regio}', en: 'Safe at home in {regio}' },
  'openbaar.titelZonder': { nl: 'Veilig thuis in uw regio', en: 'Safe at home in your region' },
  'openbaar.tab': { nl: 'Regio', en: 'Region' },
  'openbaar.intro': {
    nl: 'Iedereen heeft recht op een veilig thuis. Gemeenten, politie en hulpverleners werken daarvoor samen. Hier ziet u wat ze willen bereiken en wat er echt gebeurt.',
    en: 'Everyone has a right to a safe home. Municipalities, police and care workers work together for it. Here you see what they want to reach and what really happens.',
  },
  'openbaar.hulp': { nl: 'Hulp voor u of voor een ander', en: 'Help for you or for someone else' },
  'openbaar.hulpNu': { nl: 'Bij direct gevaar belt u 112.', en: 'In immediate danger, call 112.' },
  'openbaar.hulpVt': {
    nl: 'Maakt u zich zorgen over uzelf, uw kinderen of iemand anders? Bel Veilig Thuis op 0800-2000. Dat is gratis en kan dag en nacht. Meldt u iets over buren, familie of vrienden? Dan vertelt Veilig Thuis het gezin niet wie u bent, als u dat niet wilt.',
    en: 'Are you worried about yourself, your children or someone else? Call Veilig Thuis on 0800-2000. It is free, day and night. Do you report something about neighbours, family or friends? Then Veilig Thuis does not tell the family who you are, if you do not want that.',
  },
  'openbaar.hulpAdvies': {
    nl: 'U kunt ook alleen om advies vragen. U zegt dan niet over wie het gaat en beslist zelf wat u doet.',
    en: 'You can also just ask for advice. You then do not say who it is about and decide yourself what you do.',
  },
  'openbaar.wat': { nl: 'Wat gebeurt er na een melding?', en: 'What happens after a report?' },
  'openbaar.stap1': {
    nl: 'Veilig Thuis kijkt binnen een vaste termijn hoe veilig het is.',
    en: 'Veilig Thuis looks within a set term how safe it is.',
  },
  'openbaar.stap2': {
    nl: 'Een team in de buurt neemt het over. Tot die tijd blijft Veilig Thuis verantwoordelijk.',
    en: 'A team nearby takes over. Until then Veilig Thuis stays responsible.',
  },
  'openbaar.stap3': {
    nl: 'Het gezin krijgt een contactpersoon: een vast gezicht voor iedereen.',
    en: 'The family gets a contact person: one familiar face for everyone.',
  },
  'openbaar.stap4': {
    nl: 'Eerst stopt het geweld. Dan pakken we de oorzaken aan. Dan is er tijd voor herstel.',
    en: 'First the violence stops. Then the causes are dealt with. Then there is time to recover.',
  },
  'openbaar.stap5': {
    nl: 'We stoppen pas als iedereen veilig is, en vragen later nog eens hoe het gaat.',
    en: 'We stop only when everyone is safe, and ask again later how things are.',
  },
  'openbaar.doelen': { nl: 'Wat we willen bereiken', en: 'What we want to reach' },
  'openbaar.cijfers': { nl: 'Wat er echt gebeurt', en: 'What really happens' },
  'openbaar.cijfersUitleg': {
    nl: 'Deze cijfers zijn op {dag} gepubliceerd. Aantallen zijn afgerond op 5. Waar het om minder dan 10 gaat staat een punt, zodat niemand herkend kan worden.',
    en: 'These figures were published on {dag}. Counts are rounded to 5. Where there are fewer than 10 you see a full stop, so that nobody can be recognised.',
  },
  'openbaar.geen': { nl: 'Er zijn nog geen cijfers gepubliceerd', en: 'No figures have been published yet' },
  'openbaar.geenUitleg': {
    nl: 'Zodra de regio cijfers publiceert, staan ze hier. Hulp is er altijd.',
    en: 'As soon as the region publishes figures they will stand here. Help is always there.',
  },
  'openbaar.voorbeeld': {
    nl: 'Dit is een voorbeeldregio. De cijfers zijn berekend uit verzonnen casussen.',
    en: 'This is an example region. The figures are computed from invented cases.',
  },
  'openbaar.voorlopig': { nl: 'voorlopig', en: 'provisional' },
  'openbaar.perGemeente': { nl: 'Per gemeente en jaar', en: 'By municipality and year' },
  'openbaar.gemeente': { nl: 'Gemeente', en: 'Municipality' },
  'openbaar.data': { nl: 'Open data', en: 'Open data' },
  'openbaar.dataUitleg': {
    nl: 'Alle cijfers zijn vrij te gebruiken, met hun betekenis erbij. U mag ze delen en verwerken (CC0).',
    en: 'All figures may be used freely, with their meaning. You may share and process them (CC0).',
  },
  'openbaar.csv': { nl: 'Alle cijfers als CSV', en: 'All figures as CSV' },
  'openbaar.json': { nl: 'Alle cijfers als JSON', en: 'All figures as JSON' },
  'openbaar.voorHetLaatst': { nl: 'In {periode}', en: 'In {periode}' },
  'openbaar.naarCijfer': { nl: 'Bekijk het verloop', en: 'See how it went' },
} as const;
