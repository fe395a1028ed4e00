// SPDX-License-Identifier: EUPL-1.2
export const SUGGESTIESTATUSSEN = ['open', 'overgenomen', 'afgewezen', 'ingetrokken'] as const;
export type Suggestiestatus = (typeof SUGGESTIESTATUSSEN)[number];

/** Whether the passage says something else now than what the suggestion was made on. */
export const isVerouderd = (
  suggestie: { readonly oude_titel: string; readonly oude_tekst: string },
  passage: { readonly titel: string; readonly tekst: string },
): boolean => suggestie.oude_titel !== passage.titel || suggestie.oude_tekst !== passage.tekst;
