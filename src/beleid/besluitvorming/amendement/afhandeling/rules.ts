// SPDX-License-Identifier: EUPL-1.2

/**
 * The passage with the amendment in it: the old words replaced, new words without old ones at the end. So too when the old words
 * are there no more, because the passage changed since: nothing of it is lost, and who settles sees both.
 */
export function metAmendement(passage: string, oud: string, nieuw: string): string {
  const plaats = oud === '' ? -1 : passage.indexOf(oud);
  if (plaats < 0) return [passage, nieuw].filter(Boolean).join('\n');
  return passage.slice(0, plaats) + nieuw + passage.slice(plaats + oud.length);
}
