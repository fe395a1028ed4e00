// SPDX-License-Identifier: EUPL-1.2
import { elfproef } from '../persoon/rules.ts';

/** Where a signal comes from: facts are told apart from what others say [M2][L7]. */
export const SIGNAAL_BRONNEN = ['eigenWaarneming', 'verteldDoorBetrokkene', 'verteldDoorAnder', 'uitDocument'] as const;
/** Kindcheck: at worries about an adult, are there children who depend on this person, and how are they [L7 art. 2 lid 1]. */
export const KINDCHECKS = ['geenKinderen', 'kinderenGoed', 'kinderenZorgen', 'onbekend'] as const;
/** Long enough for initials with a number of the own administration, too short for a story. */
export const KENMERK_LENGTE = 40;

/**
 * Whether a reference says no more than it must. A signal holds no name, birth date or BSN: the professional knows who it is
 * about by initials or the number of the own administration, a suspicion may turn out to be nothing, and whoever would break in
 * finds nobody. Names are asked only when a melding is made, and then they go to Veilig Thuis and do not stay here [A][AVG art. 5].
 */
export const isKenmerk = (kenmerk: string): boolean => {
  const cijfers = kenmerk.replaceAll(/[\s.-]/g, '');
  return !elfproef(cijfers);
};
