// SPDX-License-Identifier: EUPL-1.2

export const PER_PAGINA = 25;

/** The part of an address that keeps a filter: only what is set, from the first page on unless another is asked for. */
export function alsZoek(
  filter: Readonly<Record<string, string | number | null>>,
  anders: Readonly<Record<string, string | number | null>> = {},
): string {
  const samen: Readonly<Record<string, string | number | null>> = { ...filter, pagina: 1, ...anders };
  const gezet = Object.entries(samen).flatMap(([naam, waarde]): [string, string][] =>
    waarde === null || waarde === '' || (naam === 'pagina' && waarde === 1) ? [] : [[naam, String(waarde)]],
  );
  return String(new URLSearchParams(gezet));
}

/** What a passage is called in lists and choices. */
export const passagenaam = ({ nummer, titel }: { readonly nummer: string | null; readonly titel: string | null }) =>
  [nummer, titel].filter(Boolean).join(' ');
