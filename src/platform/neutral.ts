// SPDX-License-Identifier: EUPL-1.2
/** Words that give away what a message is about to whoever looks over a shoulder, in the two languages of this product [A]. */
const TELLING =
  /geweld|mishandel|misbruik|veilig[\s-]?thuis|safe[\s-]?home|meldcode|meldpunt|slachtoffer|victim|dader|perpetrator|stalking|vrouwenopvang|blijf[\s-]van[\s-]mijn[\s-]lijf|shelter|huiselijk|domestic|violence|abuse|kinderbescherming|jeugdzorg/iu;

/** Whether words tell what must not be seen on someone's screen (vertrouwen.md: nothing in a message gives a reader away). */
export const givesAway = (text: string): boolean => TELLING.test(text.normalize('NFKC').replaceAll(/\p{Cf}/gu, ''));
