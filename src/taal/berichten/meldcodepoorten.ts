// SPDX-License-Identifier: EUPL-1.2
/** Why a step of the meldcode must wait: one sentence for each gate. */
export const meldcodepoorten = {
  'poort.deskundige': {
    nl: 'Vraag eerst een deskundige: LKHA of LEC EGG, bij genitale verminking Veilig Thuis of Pharos.',
    en: 'Ask an expert first: LKHA or LEC EGG, at genital mutilation Veilig Thuis or Pharos.',
  },
  'poort.deskundige.ja': { nl: 'Een deskundige is gevraagd.', en: 'An expert was asked.' },
  'poort.vrijgave': {
    nl: 'Iemand moet het gesprek met naam vrijgeven, na het laatste advies.',
    en: 'Someone must release the talk by name, after the last advice.',
  },
  'poort.vrijgave.ja': { nl: 'Het gesprek is vrijgegeven.', en: 'The talk is released.' },
  'poort.artsAdvies': {
    nl: 'Een arts vraagt eerst advies. Vul het nummer van het advies in, of waarom het niet kon wachten.',
    en: 'A doctor asks for advice first. Fill in the number of the advice, or why it could not wait.',
  },
  'poort.artsAdvies.ja': {
    nl: 'De arts vroeg advies, of kon niet wachten.',
    en: 'The doctor asked for advice, or could not wait.',
  },
  'poort.signaal': { nl: 'Er is nog geen signaal vastgelegd.', en: 'No signal has been recorded yet.' },
  'poort.signaal.ja': { nl: 'Er is een signaal vastgelegd.', en: 'A signal is recorded.' },
  'poort.stappen': {
    nl: 'Leg deze stappen vast, of sla ze over met een reden: {welke}.',
    en: 'Record these steps, or skip them with a reason: {welke}.',
  },
  'poort.stappen.ja': {
    nl: 'Elke stap is vastgelegd, of mag bij direct gevaar later.',
    en: 'Each step is recorded, or may come later at direct danger.',
  },
  'poort.gewogen': { nl: 'Beantwoord afweging {vraag}.', en: 'Answer weighing {vraag}.' },
  'poort.gewogen.ja': { nl: 'De afwegingen zijn gemaakt.', en: 'The weighings are made.' },
  'poort.geenVermoeden': {
    nl: 'Dit kan alleen als afweging 1 nee is en afweging 2 niet ja.',
    en: 'This is possible only when weighing 1 is no and weighing 2 is not yes.',
  },
  'poort.geenVermoeden.ja': { nl: 'Er is geen vermoeden.', en: 'There is no suspicion.' },
  'poort.geheim': {
    nl: 'Leg de toestemming vast, en zonder toestemming de vijf vragen.',
    en: 'Record the consent, and without consent the five questions.',
  },
  'poort.geheim.ja': {
    nl: 'Het beroepsgeheim is gewogen, of mag bij direct gevaar later.',
    en: 'Secrecy was weighed, or may come later at direct danger.',
  },
  'poort.besluitMelden': {
    nl: 'Dit kan alleen als het besluit is: wel melden, niet zelf helpen.',
    en: 'This is possible only when the decision is: report, no own help.',
  },
  'poort.besluitMelden.ja': { nl: 'Er is besloten te melden.', en: 'It was decided to report.' },
  'poort.besluitMeldenEnHelpen': {
    nl: 'Dit kan alleen als het besluit is: wel melden en ook zelf helpen.',
    en: 'This is possible only when the decision is: report and own help too.',
  },
  'poort.besluitMeldenEnHelpen.ja': {
    nl: 'Er is besloten te melden en zelf te helpen.',
    en: 'It was decided to report and to help.',
  },
  'poort.besluitZelfHelpen': {
    nl: 'Dit kan alleen als het besluit is: niet melden, wel zelf helpen.',
    en: 'This is possible only when the decision is: no report, own help.',
  },
  'poort.besluitZelfHelpen.ja': { nl: 'Er is besloten zelf te helpen.', en: 'It was decided to help.' },
  'poort.hulpSchietTekort': {
    nl: 'Heropenen kan als afweging 5 nu nee is: de hulp is niet genoeg.',
    en: 'Opening again is possible when weighing 5 is no now: the help is not enough.',
  },
  'poort.hulpSchietTekort.ja': { nl: 'De hulp is niet genoeg gebleken.', en: 'The help proved not to be enough.' },
} as const;
