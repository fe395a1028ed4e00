// SPDX-License-Identifier: EUPL-1.2
/** One plain address (RFC 5321) in ASCII: anything else can be read as two, or as a header. */
export const isAddress = (typed: string): boolean =>
  typed.length <= 254 &&
  /^(?!\.)(?!.*\.[.@])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/i.test(
    typed,
  );

/** An address, or a plain name with one between angle brackets. */
export const isSender = (typed: string): boolean => {
  const parts = /^(?:([\p{L}\d '.&-]{1,60}) <([^<>]+)>|([^<>\s]+))$/u.exec(typed);
  return parts !== null && isAddress(parts[2] ?? parts[3] ?? '');
};
