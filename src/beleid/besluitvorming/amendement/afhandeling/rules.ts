// SPDX-License-Identifier: EUPL-1.2

/** The passage with the amendment in it: the old words replaced, new words without old ones at the end. */
export function metAmendement(passage: string, oud: string, nieuw: string): string {
  if (oud === '') return passage === '' ? nieuw : `${passage}\n${nieuw}`;
  const plaats = passage.indexOf(oud);
  return plaats < 0 ? nieuw : passage.slice(0, plaats) + nieuw + passage.slice(plaats + oud.length);
}
