// SPDX-License-Identifier: EUPL-1.2
/** Telling people what was recorded about them. */
export const informeerplicht = {
  'informeerplicht.titel': { nl: 'Betrokkenen informeren', en: 'Informing those involved' },
  'informeerplicht.uitleg': {
    nl: 'Wie door een ander is gemeld, hoort dat binnen vier weken. Uitstel kan telkens twee weken, met een grond.',
    en: 'Whoever was reported by another hears so within four weeks. Delay is two weeks each time, with a ground.',
  },
  'informeerplicht.wie': { nl: 'Wie informeert u?', en: 'Whom do you inform?' },
  'informeerplicht.stand': { nl: 'Stand', en: 'State' },
  'informeerplicht.geenPlicht': { nl: 'niets te doen', en: 'nothing to do' },
  'informeerplicht.uitgesteld': { nl: 'uitgesteld', en: 'delayed' },
  'informeerplicht.naarPagina': { nl: 'Informeren of uitstellen', en: 'Inform or delay' },
  'informeerplicht.vastleggen': { nl: 'Vastleggen dat iemand is geïnformeerd', en: 'Record that someone was informed' },
  'informeerplicht.personen': { nl: 'Over wie gaat het?', en: 'Who is it about?' },
  'informeerplicht.uitkomst': { nl: 'Wat is er gebeurd?', en: 'What happened?' },
  'informeerplicht.aan': { nl: 'Aan wie is het verteld?', en: 'Who was told?' },
  'informeerplicht.hoe': { nl: 'Hoe is het verteld?', en: 'How was it told?' },
  'informeerplicht.op': { nl: 'Op welke dag?', en: 'On which day?' },
  'informeerplicht.onderwerpen': { nl: 'Wat is verteld?', en: 'What was told?' },
  'informeerplicht.onderwerpenUitleg': { nl: 'Alle vier zijn nodig.', en: 'All four are needed.' },
  'informeerplicht.alleVier': { nl: 'Vertel alle vier en vink ze aan.', en: 'Tell all four and tick them.' },
  'informeerplicht.toelichting': { nl: 'Toelichting', en: 'Explanation' },
  'informeerplicht.toelichtingNodig': { nl: 'Schrijf op waarom.', en: 'Write down why.' },
  'informeerplicht.andersDanLeeftijd': {
    nl: 'Bij deze leeftijd informeert u iemand anders. Schrijf op waarom u afwijkt.',
    en: 'At this age you inform someone else. Write down why you deviate.',
  },
  'informeerplicht.toekomst': { nl: 'Kies vandaag of een eerdere dag.', en: 'Choose today or an earlier day.' },
  'informeerplicht.opslaan': { nl: 'Vastleggen', en: 'Record' },
  'informeerplicht.uitstellen': { nl: 'Twee weken uitstellen', en: 'Delay by two weeks' },
  'informeerplicht.uitstelUitleg': {
    nl: 'Uitstel mag alleen als beide gronden gelden. Het geldt telkens voor twee weken.',
    en: 'Delay is allowed only if both grounds hold. It counts for two weeks each time.',
  },
  'informeerplicht.nodigVoorTaak': {
    nl: 'Nodig om de taak van Veilig Thuis te doen',
    en: 'Needed to do the task of Veilig Thuis',
  },
  'informeerplicht.nodigTegenGeweld': {
    nl: 'Nodig om geweld te stoppen of te onderzoeken',
    en: 'Needed to end or investigate violence',
  },
  'informeerplicht.beideGronden': {
    nl: 'Zonder deze grond mag u niet uitstellen.',
    en: 'Without this ground you may not delay.',
  },
  'informeerplicht.bijzondereVorm': { nl: 'Is er sprake van een van deze vormen?', en: 'Is it one of these kinds?' },
  'informeerplicht.bijzondereUitleg': {
    nl: 'Dan wacht informeren standaard. U hoeft geen eigen grond te schrijven.',
    en: 'Informing then waits by default. You need not write a ground of your own.',
  },
  'informeerplicht.grond': { nl: 'Waarom is uitstel nodig?', en: 'Why is delay needed?' },
  'uitstel.eergerelateerdGeweld': {
    nl: 'Standaard uitgesteld: eergerelateerd geweld. Informeren kan nu nieuw geweld geven.',
    en: 'Delayed by default: honour-related violence. Informing now can lead to new violence.',
  },
  'uitstel.huwelijksdwang': {
    nl: 'Standaard uitgesteld: huwelijksdwang. Informeren kan nu nieuw geweld geven.',
    en: 'Delayed by default: forced marriage. Informing now can lead to new violence.',
  },
  'uitstel.achterlating': {
    nl: 'Standaard uitgesteld: achterlating. Informeren kan nu nieuw geweld geven.',
    en: 'Delayed by default: abandonment. Informing now can lead to new violence.',
  },
  'uitstel.vgv': {
    nl: 'Standaard uitgesteld: vrouwelijke genitale verminking. Informeren kan nu nieuw geweld geven.',
    en: 'Delayed by default: female genital mutilation. Informing now can lead to new violence.',
  },
} as const;
