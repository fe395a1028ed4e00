// SPDX-License-Identifier: EUPL-1.2
/** The text of a vision that is being made: passages, their history, their place. */
export const passage = {
  'fout.tekstDicht': {
    nl: 'De tekst kan nu niet worden gewijzigd. Dat hoort bij de fase van dit traject.',
    en: 'The text cannot be changed now. That comes with the phase of this process.',
  },
  'fout.passageVervallen': {
    nl: 'Deze passage is vervallen. Haal haar eerst terug.',
    en: 'This passage has lapsed. Bring it back first.',
  },
  'fout.nietsGewijzigd': {
    nl: 'Er staat hetzelfde als er al stond. Wijzig iets.',
    en: 'It says what it said already. Change something.',
  },
} as const;
