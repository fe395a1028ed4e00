// SPDX-License-Identifier: EUPL-1.2
/** The five weighings in the words of each sector [M1][M5]; our own sentences, to be laid beside the framework of the profession. */
export const kader = {
  'kader.gezondheidszorg.1': {
    nl: 'Passen letsel, klachten of gedrag bij geweld of verwaarlozing, en niet goed bij de uitleg die u kreeg?',
    en: 'Do injury, complaints or behaviour fit violence or neglect, and not the explanation that you got?',
  },
  'kader.gezondheidszorg.2': {
    nl: 'Is de patient of een kind nu in gevaar, of gaat het geweld steeds door? Denk aan zorg of medicijnen die uitblijven.',
    en: 'Is the patient or a child in danger now, or does the violence keep on? Think of care or medicines that are withheld.',
  },
  'kader.gezondheidszorg.3': {
    nl: 'Kunt u met uw praktijk of instelling hulp bieden of regelen die het geweld stopt?',
    en: 'Can you, with your practice or institution, give or arrange help that stops the violence?',
  },
  'kader.gezondheidszorg.4': {
    nl: 'Nemen de patient en de anderen die hulp aan, en doen zij mee?',
    en: 'Do the patient and the others accept that help, and do they take part?',
  },
  'kader.gezondheidszorg.5': {
    nl: 'Ziet u bij volgende contacten dat het veilig blijft, binnen de tijd die u afsprak?',
    en: 'Do you see at later contacts that it stays safe, within the time that you agreed?',
  },
  'kader.onderwijs.1': {
    nl: 'Wijzen gedrag, verzuim, uiterlijk of woorden van de leerling op geweld of verwaarlozing thuis?',
    en: 'Do behaviour, absence, looks or words of the pupil point to violence or neglect at home?',
  },
  'kader.onderwijs.2': {
    nl: 'Kan de leerling vandaag veilig naar huis? En is het al langer steeds weer onveilig?',
    en: 'Can the pupil go home safely today? And has it been unsafe again and again for longer?',
  },
  'kader.onderwijs.3': {
    nl: 'Kan de school, met het zorgteam of partners, hulp bieden of regelen die genoeg is?',
    en: 'Can the school, with its care team or partners, give or arrange help that is enough?',
  },
  'kader.onderwijs.4': {
    nl: 'Nemen leerling en ouders de hulp aan, en werken zij mee aan wat is afgesproken?',
    en: 'Do pupil and parents accept the help, and do they work on what was agreed?',
  },
  'kader.onderwijs.5': {
    nl: 'Merkt u in de klas dat het beter en veilig blijft, binnen de tijd die u afsprak?',
    en: 'Do you notice in class that it gets better and stays safe, within the time that you agreed?',
  },
  'kader.kinderopvang.1': {
    nl: 'Wijzen gedrag, letsel, verzorging of het contact bij halen en brengen op geweld of verwaarlozing?',
    en: 'Do behaviour, injury, care or contact at drop-off and pick-up point to violence or neglect?',
  },
  'kader.kinderopvang.2': {
    nl: 'Kan het kind vandaag veilig mee naar huis? En is het al langer steeds weer onveilig?',
    en: 'Can the child go home safely today? And has it been unsafe again and again for longer?',
  },
  'kader.kinderopvang.3': {
    nl: 'Kan de opvang, met de jeugdgezondheidszorg of andere partners, hulp regelen die genoeg is?',
    en: 'Can the childcare, with youth health care or other partners, arrange help that is enough?',
  },
  'kader.kinderopvang.4': {
    nl: 'Nemen de ouders de hulp aan, en doen zij wat is afgesproken?',
    en: 'Do the parents accept the help, and do they do what was agreed?',
  },
  'kader.kinderopvang.5': {
    nl: 'Ziet u op de groep dat het beter en veilig blijft, binnen de tijd die u afsprak?',
    en: 'Do you see in the group that it gets better and stays safe, within the time that you agreed?',
  },
  'kader.maatschappelijkeOndersteuning.1': {
    nl: 'Wijst wat u in huis ziet of hoort op geweld, verwaarlozing, dwang of misbruik van geld?',
    en: 'Does what you see or hear in the home point to violence, neglect, coercion or abuse of money?',
  },
  'kader.maatschappelijkeOndersteuning.2': {
    nl: 'Is iemand nu in gevaar, of is het in dit huishouden al langer steeds weer onveilig?',
    en: 'Is anyone in danger now, or has this household been unsafe again and again for longer?',
  },
  'kader.maatschappelijkeOndersteuning.3': {
    nl: 'Kunt u hulp bieden of regelen die past bij iedereen in huis, ook bij de kinderen?',
    en: 'Can you give or arrange help that fits everyone in the home, also the children?',
  },
  'kader.maatschappelijkeOndersteuning.4': {
    nl: 'Nemen alle betrokkenen de hulp aan, en doen zij mee?',
    en: 'Does everyone involved accept the help, and do they take part?',
  },
  'kader.maatschappelijkeOndersteuning.5': {
    nl: 'Leidt de hulp tot blijvende veiligheid, binnen de tijd die u met het gezin afsprak?',
    en: 'Does the help lead to lasting safety, within the time that you agreed with the family?',
  },
  'kader.jeugdhulp.1': {
    nl: 'Blijft na overleg over wat u ziet een vermoeden over van geweld, verwaarlozing of dreiging daarvan?',
    en: 'After talking over what you see, does a suspicion remain of violence, neglect or a threat of it?',
  },
  'kader.jeugdhulp.2': {
    nl: 'Is het kind, een broer, een zus of een ouder nu in gevaar? Of herhaalt onveiligheid zich?',
    en: 'Is the child, a brother, a sister or a parent in danger now? Or does unsafety repeat itself?',
  },
  'kader.jeugdhulp.3': {
    nl: 'Kunt u binnen uw hulpverlening de onveiligheid stoppen, of dat met anderen regelen?',
    en: 'Can you stop the unsafety within your own help, or arrange that with others?',
  },
  'kader.jeugdhulp.4': {
    nl: 'Willen jeugdige en ouders deze hulp, en houden zij zich aan wat is afgesproken?',
    en: 'Do the young person and the parents want this help, and do they keep to what was agreed?',
  },
  'kader.jeugdhulp.5': {
    nl: 'Zijn de doelen voor veiligheid gehaald op het moment dat u daarvoor koos?',
    en: 'Are the goals for safety reached at the moment that you chose for it?',
  },
  'kader.justitie.1': {
    nl: 'Wijst wat u in uw werk hoort of leest op geweld of verwaarlozing in de kring van deze persoon?',
    en: 'Does what you hear or read in your work point to violence or neglect around this person?',
  },
  'kader.justitie.2': {
    nl: 'Brengt vrijlating, verlof, bezoek of een contactverbod dat niet werkt iemand nu in gevaar?',
    en: 'Does release, leave, a visit or a contact ban that does not work put anyone in danger now?',
  },
  'kader.justitie.3': {
    nl: 'Kunt u binnen toezicht of begeleiding hulp regelen die ook het gezin veilig maakt?',
    en: 'Can you arrange help within supervision or guidance that makes the family safe too?',
  },
  'kader.justitie.4': {
    nl: 'Werkt deze persoon mee, en willen de gezinsleden de hulp ook?',
    en: 'Does this person cooperate, and do the family members want the help too?',
  },
  'kader.justitie.5': {
    nl: 'Blijft het veilig zolang het toezicht loopt, en ook daarna?',
    en: 'Does it stay safe while supervision lasts, and after it too?',
  },
} as const;
