// SPDX-License-Identifier: EUPL-1.2
/** The 34 questions of the spoorboekje in our own words (beleidskring.md 1.2), each with a short name. */
export const spoorvragen = {
  'spoor.kort.V1': { nl: 'De regio', en: 'The region' },
  'spoor.V1': {
    nl: 'Welke gemeenten maken samen de visie? Volgt de regio de centrumgemeenten, of een andere indeling?',
    en: 'Which municipalities make the vision together? Does the region follow the centre municipalities, or another division?',
  },
  'spoor.kort.V2': { nl: 'Kenmerken van de regio', en: 'Character of the region' },
  'spoor.V2': { nl: 'Wat is kenmerkend voor deze regio?', en: 'What characterises this region?' },
  'spoor.kort.V3': { nl: 'Cijfers', en: 'Figures' },
  'spoor.V3': {
    nl: 'Welke cijfers zijn er over huiselijk geweld en kindermishandeling: meldingen, schattingen en gebruik van hulp?',
    en: 'Which figures are there on domestic violence and child abuse: reports, estimates and use of help?',
  },
  'spoor.kort.V4': { nl: 'Betrokkenen', en: 'Those concerned' },
  'spoor.V4': {
    nl: 'Wie heeft er direct mee te maken, en wie indirect? Denk aan partners, inwoners en professionals.',
    en: 'Who is directly concerned, and who indirectly? Think of partners, residents and professionals.',
  },
  'spoor.kort.V5': { nl: 'Wijze van betrekken', en: 'How each is involved' },
  'spoor.V5': {
    nl: 'Wanneer en hoe doet elke partij mee: denkt zij mee, beslist zij mee, of weet zij ervan?',
    en: 'When and how does each party take part: does it think along, decide along, or is it informed?',
  },
  'spoor.kort.V6': { nl: 'Budget van nu', en: 'Budget of today' },
  'spoor.V6': {
    nl: 'Hoeveel geld is er nu, en waaraan wordt het besteed?',
    en: 'How much money is there now, and what is it spent on?',
  },
  'spoor.kort.V7': { nl: 'Wat gemeenten zelf doen', en: 'What municipalities do themselves' },
  'spoor.V7': {
    nl: 'Wat doen en betalen de gemeenten nu zelf?',
    en: 'What do the municipalities do and pay themselves now?',
  },
  'spoor.kort.P1': { nl: 'Nodige afspraken', en: 'Agreements needed' },
  'spoor.P1': {
    nl: 'Welke afspraken zijn nodig over doelen, taken, verantwoordelijkheid en geld?',
    en: 'Which agreements are needed on goals, tasks, responsibility and money?',
  },
  'spoor.kort.P2': { nl: 'Planning van alle partijen', en: 'Planning of all parties' },
  'spoor.P2': {
    nl: 'Wanneer vergaderen alle partijen, ambtelijk en bestuurlijk? Maak daarmee een tijdplan.',
    en: 'When do all parties meet, officials and administrators? Make a time plan with that.',
  },
  'spoor.kort.P3': { nl: 'Startnotitie en trekkers', en: 'Start note and leaders' },
  'spoor.P3': {
    nl: 'Wie schrijft de startnotitie, wie trekt bestuurlijk, en hoe loopt het tot en met het besluit?',
    en: 'Who writes the start note, who leads in the executive, and how does it run up to the decision?',
  },
  'spoor.kort.P4': { nl: 'Terugrekenen', en: 'Counting back' },
  'spoor.P4': {
    nl: 'Wat moet wanneer klaar zijn, en op welke tafel? Reken terug vanaf de einddatum.',
    en: 'What must be ready when, and on which table? Count back from the final date.',
  },
  'spoor.kort.P5': { nl: 'Portefeuilles', en: 'Portfolios' },
  'spoor.P5': {
    nl: 'Welke wethouders raakt de visie, en wie moet akkoord zijn?',
    en: 'Which aldermen does the vision touch, and who must agree?',
  },
  'spoor.kort.P6': { nl: 'Niveau van vaststellen', en: 'Level of adoption' },
  'spoor.P6': {
    nl: 'Wie stelt de visie vast: bestuurlijk overleg, college of raad? Hoe vroeg doen college en raad mee?',
    en: 'Who adopts the vision: administrators, executive or council? How early do executive and council take part?',
  },
  'spoor.kort.P7': { nl: 'Inhoud van het document', en: 'Content of the document' },
  'spoor.P7': {
    nl: 'Wat komt in het document: alleen afspraken samen, of ook lokale afspraken die anderen raken?',
    en: 'What goes into the document: joint agreements only, or also local ones that touch others?',
  },
  'spoor.kort.P8': { nl: 'Volgen en bijstellen', en: 'Monitoring and adjusting' },
  'spoor.P8': {
    nl: 'Wat spreekt u af over monitoren, evalueren en bijstellen?',
    en: 'What do you agree on monitoring, evaluating and adjusting?',
  },
  'spoor.kort.D1': { nl: 'Werkwijze van nu', en: 'Method of today' },
  'spoor.D1': {
    nl: 'Hoe wordt nu gewerkt, wie is waarvoor verantwoordelijk, en wat moet blijven?',
    en: 'How is the work done now, who is responsible for what, and what must stay?',
  },
  'spoor.kort.D2': { nl: 'Wat beter moet', en: 'What must improve' },
  'spoor.D2': {
    nl: 'Wat moet beter, en waar moet dat toe leiden? Sluit aan bij wat gemeenten al gebruiken.',
    en: 'What must improve, and what must that lead to? Build on what municipalities use already.',
  },
  'spoor.kort.D3': { nl: 'Ontwikkelingen', en: 'Developments' },
  'spoor.D3': {
    nl: 'Welke ontwikkelingen vragen om aanpassing, en waar komen ze in de visie terug?',
    en: 'Which developments ask for adjustment, and where do they return in the vision?',
  },
  'spoor.kort.D4': { nl: 'Gezamenlijke ambities', en: 'Joint ambitions' },
  'spoor.D4': {
    nl: 'Wat willen de gemeenten samen bereiken?',
    en: 'What do the municipalities want to achieve together?',
  },
  'spoor.kort.D5': { nl: 'Voorkomen en eerder zien', en: 'Preventing and seeing earlier' },
  'spoor.D5': {
    nl: 'Hoe zwaar wegen voorkomen en vroeg signaleren?',
    en: 'How much weight do prevention and early detection get?',
  },
  'spoor.kort.D6': { nl: 'Samenhang', en: 'Coherence' },
  'spoor.D6': {
    nl: 'Hoe blijkt de samenhang met veiligheid en jeugd?',
    en: 'How does the link with safety and youth show?',
  },
  'spoor.kort.U1': { nl: 'Regionaal en lokaal', en: 'Regional and local' },
  'spoor.U1': { nl: 'Welke taken zijn regionaal, en welke lokaal?', en: 'Which tasks are regional, and which local?' },
  'spoor.kort.U2': { nl: 'Regierol', en: 'Directing role' },
  'spoor.U2': {
    nl: 'Hoe vullen gemeenten hun regie in: op beleid, op het proces en op de casus?',
    en: 'How do municipalities fill their directing role: on policy, on process and on the case?',
  },
  'spoor.kort.U3': { nl: 'Informatie delen', en: 'Sharing information' },
  'spoor.U3': { nl: 'Hoe wordt informatie gedeeld in de keten?', en: 'How is information shared in the chain?' },
  'spoor.kort.U4': { nl: 'Nu of later', en: 'Now or later' },
  'spoor.U4': { nl: 'Wat moet er nu in, en wat mag later?', en: 'What must be in now, and what may follow later?' },
  'spoor.kort.U5': { nl: 'Gezamenlijke voorzieningen', en: 'Joint facilities' },
  'spoor.U5': {
    nl: 'Welke voorzieningen en instrumenten gebruiken de gemeenten samen?',
    en: 'Which facilities and instruments do the municipalities use together?',
  },
  'spoor.kort.U6': { nl: 'Opdrachten', en: 'Assignments' },
  'spoor.U6': {
    nl: 'Welke opdracht krijgen Veilig Thuis, het Zorg- en Veiligheidshuis, de opvang en de andere organisaties?',
    en: 'Which assignment do Veilig Thuis, the care and safety house, shelter and the other organisations get?',
  },
  'spoor.kort.U7': { nl: 'Sturing per voorziening', en: 'Steering of each facility' },
  'spoor.U7': {
    nl: 'Wie stuurt elke voorziening aan, met welk budget, en hoe legt zij verantwoording af?',
    en: 'Who steers each facility, with which budget, and how does it account for itself?',
  },
  'spoor.kort.U8': { nl: 'Aansluiting lokaal en regionaal', en: 'Link between local and regional' },
  'spoor.U8': {
    nl: 'Hoe sluit lokaal werk aan op het werk samen? Wie heeft de regie, en welke afspraken gelden?',
    en: 'How does local work link up with joint work? Who directs, and which agreements hold?',
  },
  'spoor.kort.U9': { nl: 'Informatie op de juiste tafel', en: 'Information on the right table' },
  'spoor.U9': {
    nl: 'Hoe komt informatie over de regionale aanpak op de juiste lokale tafels?',
    en: 'How does information about the regional approach reach the right local tables?',
  },
  'spoor.kort.F1': { nl: 'Regionaal en eigen geld', en: 'Regional and own money' },
  'spoor.F1': {
    nl: 'Wat wordt betaald uit het regionale budget, en wat betalen gemeenten zelf?',
    en: 'What is paid from the regional budget, and what do municipalities pay themselves?',
  },
  'spoor.kort.F2': { nl: 'Overschot', en: 'Surplus' },
  'spoor.F2': {
    nl: 'Wat gebeurt er met regionaal geld dat overblijft?',
    en: 'What happens with regional money that is left over?',
  },
  'spoor.kort.F3': { nl: 'Risico delen', en: 'Sharing risk' },
  'spoor.F3': { nl: "Hoe worden risico's gedeeld?", en: 'How are risks shared?' },
  'spoor.kort.R1': { nl: 'Doelen en resultaten', en: 'Goals and results' },
  'spoor.R1': {
    nl: 'Welke doelen en resultaten spreekt u concreet af, voor wanneer, en hoe legt u er verantwoording over af?',
    en: 'Which goals and results do you agree on concretely, by when, and how do you account for them?',
  },
};
